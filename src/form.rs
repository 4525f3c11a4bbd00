//! What a form of a type is made from, as data: the fields of the table with their words in a language, and the codes
//! and terms that they take. Pages and scripts draw it; what is filled in is held to the schema of the type.

use serde_json::{Map, Value, json};

use crate::catalogue::Catalogue;
use crate::decode::long_text;
use crate::derive;
use crate::model::shape::{Field, Need, Record, Shape, VocabularyName};
use crate::model::{Frequency, Language, Organisation, Type};
use crate::schema::Words;

/// Durations that a list offers; a rarer one is written by hand.
const OFTEN: [&str; 9] = ["PT1H", "P1D", "P1W", "P2W", "P1M", "P2M", "P3M", "P6M", "P1Y"];

/// A form in a language.
pub struct Form<'f> {
    pub words: Words<'f>,
    pub catalogue: &'f Catalogue,
    pub language: Language,
    /// How a frequency is said, such as "every 3 months" of `P3M`.
    pub how_often: &'f dyn Fn(&str) -> String,
}

impl Form<'_> {
    /// `{type, root, long, records, codes, terms, often, defaults}`: `long` is the field that a markdown file's text fills.
    pub fn of(&self, ty: Type) -> Value {
        let within = ty.record().within();
        let records: Map<String, Value> = within.iter().map(|it| (it.name.to_owned(), self.record(it))).collect();
        let mut codes = Map::new();
        let mut terms = Map::new();
        for shape in within.iter().flat_map(|record| record.fields).flat_map(|field| leaves(&field.shape)) {
            match shape {
                Shape::Code(list) => {
                    let label = |code: &str| (self.words)(&format!("code-{}-{code}", list.name), None);
                    let all = list.codes.iter().map(|code| json!([code, label(code)]));
                    codes.insert(list.name.to_owned(), all.collect());
                }
                Shape::Term(name) => {
                    terms.insert(name.as_str().to_owned(), self.terms(*name));
                }
                _ => {}
            }
        }
        let often = OFTEN.iter().chain(&Frequency::WORDS).map(|word| json!([word, (self.how_often)(word)]));
        json!({
            "type": ty.as_str(),
            "root": ty.record().name,
            "long": long_text(ty.record()),
            "records": records,
            "codes": codes,
            "terms": terms,
            "often": often.collect::<Value>(),
            "defaults": defaults(ty),
        })
    }

    fn record(&self, record: &Record) -> Value {
        record.fields.iter().enumerate().map(|(at, field)| self.field(record, at, field)).collect()
    }

    fn field(&self, record: &Record, at: usize, field: &Field) -> Value {
        let key = format!("field-{}-{}", record.name, field.name);
        json!({
            "name": field.name,
            "at": at,
            "label": (self.words)(&key, None).unwrap_or_else(|| field.name.to_owned()),
            "help": (self.words)(&key, Some("help")),
            "need": match field.need { Need::Required => "required", Need::When(_) => "when", Need::Optional => "optional" },
            "shape": match (record.name, field.name) {
                ("place", "bbox") => json!({ "kind": "box" }),
                _ => shape(&field.shape),
            },
        })
    }

    fn terms(&self, name: VocabularyName) -> Value {
        let terms = self.catalogue.vocabularies.terms(name).iter();
        terms.map(|term| json!([&*term.id, term.label.best(self.language).1])).collect()
    }
}

/// The entries of a type, for a list to choose from: `[id, title]` each, and for an organisation the mailbox of whoever
/// answers for its data, where it has one.
pub fn entries(catalogue: &Catalogue, ty: Type, language: Language) -> Value {
    let one = |entry: &crate::decode::Entry| {
        let title = derive::title(entry);
        let mailbox = entry.of::<Organisation>().and_then(|organisation| organisation.posts.first());
        let mut item = vec![json!(&*entry.id), json!(title.best(language).1)];
        item.extend(mailbox.map(|post| json!(&*post.email)));
        Value::from(item)
    };
    catalogue.of_type(ty).iter().map(one).collect()
}

/// What a new entry begins with; `today` is for the browser to fill in.
fn defaults(ty: Type) -> Value {
    match ty {
        Type::Request => json!({
            "opened": "today", "channel": "form", "status": "received",
            "history": [{ "date": "today", "status": "received" }],
        }),
        _ => json!({}),
    }
}

/// The shape of a value as data: its `kind`, and what that kind is of.
pub fn shape(of: &Shape) -> Value {
    let kind = |kind: &str| json!({ "kind": kind });
    match of {
        Shape::Text => kind("text"),
        Shape::Markdown => kind("markdown"),
        Shape::Line => kind("line"),
        Shape::Keywords => kind("keywords"),
        Shape::Slug => kind("slug"),
        Shape::Url => kind("url"),
        Shape::Email => kind("email"),
        Shape::File => kind("file"),
        Shape::Date => kind("date"),
        Shape::Period => kind("period"),
        Shape::Duration => kind("duration"),
        Shape::Frequency => kind("frequency"),
        Shape::Integer => kind("integer"),
        Shape::Number => kind("number"),
        Shape::Boolean => kind("boolean"),
        Shape::Language => kind("language"),
        Shape::Currency => kind("currency"),
        Shape::Link | Shape::Place => json!({ "kind": "record", "record": of.parts().map(|record| record.name) }),
        Shape::Evidence => json!({ "kind": "evidence", "types": [Type::Dataset.as_str()] }),
        Shape::Code(list) => json!({ "kind": "code", "list": list.name }),
        Shape::Term(name) => json!({ "kind": "term", "vocabulary": name.as_str() }),
        Shape::Reference(types) => json!({ "kind": "reference", "types": names(types) }),
        Shape::ReferenceOrName(types) => json!({ "kind": "reference-or-name", "types": names(types) }),
        Shape::Record(record) => json!({ "kind": "record", "record": record.name }),
        Shape::List(item) => json!({ "kind": "list", "item": shape(item) }),
        Shape::Map(item) => json!({ "kind": "map", "item": shape(item) }),
        Shape::Either(first, second) => json!({ "kind": "either", "first": shape(first), "second": shape(second) }),
    }
}

fn names(types: &[Type]) -> Vec<&'static str> {
    types.iter().map(|ty| ty.as_str()).collect()
}

/// A shape, or those inside it where it holds others.
fn leaves(of: &'static Shape) -> Vec<&'static Shape> {
    match of {
        Shape::List(item) | Shape::Map(item) => leaves(item),
        Shape::Either(first, second) => [leaves(first), leaves(second)].concat(),
        other => vec![other],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(ty: Type) -> Value {
        let words = |key: &str, attribute: Option<&str>| Some(format!("{key} {}", attribute.unwrap_or("label")));
        let language = Language::parse("en").expect("a tag");
        let catalogue = Catalogue::default();
        Form { words: &words, catalogue: &catalogue, language, how_often: &|code| format!("often {code}") }.of(ty)
    }

    #[test]
    fn every_field_of_every_type_is_in_its_form_with_its_words() {
        for ty in Type::ALL {
            let form = form(*ty);
            for record in ty.record().within() {
                let fields = form["records"][record.name].as_array().expect("a list");
                let names: Vec<_> = fields.iter().map(|field| field["name"].as_str().expect("a name")).collect();
                assert_eq!(names, record.fields.iter().map(|field| field.name).collect::<Vec<_>>());
                assert!(fields.iter().all(|field| field["help"].as_str().is_some_and(|help| help.ends_with("help"))));
            }
        }
    }

    #[test]
    fn what_a_form_refers_to_it_also_holds() {
        for ty in Type::ALL {
            let form = form(*ty);
            assert!(form["records"][form["root"].as_str().expect("a name")].is_array());
            for field in form["records"].as_object().expect("records").values().flat_map(|it| it.as_array().expect("a list")) {
                let mut shape = &field["shape"];
                while !shape["item"].is_null() {
                    shape = &shape["item"];
                }
                let holds = |part: &str, name: &Value| !form[part][name.as_str().expect("a name")].is_null();
                match shape["kind"].as_str().expect("a kind") {
                    "code" => assert!(holds("codes", &shape["list"]), "{field}"),
                    "term" => assert!(holds("terms", &shape["vocabulary"]), "{field}"),
                    "record" => assert!(holds("records", &shape["record"]), "{field}"),
                    _ => {}
                }
            }
        }
    }
}
