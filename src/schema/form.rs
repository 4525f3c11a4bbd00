use serde_json::{Map, Value, json};

use super::{Words, condition};
use crate::catalogue::Catalogue;
use crate::check::invalid_url::SCHEMES;
use crate::model::shape::{CodeList, Field, Need, Record, Shape, VocabularyName};
use crate::model::{Frequency, Type};

/// More ids than this would make an editor slow, and nobody reads such a list.
const MOST_IDS: usize = 2_000;

const LANGUAGE: &str = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";
const DAY: &str = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
const MONTH: &str = "(0[1-9]|1[0-2])";
/// ISO 8601, section 5.5.2.
const DURATION: &str = "P([0-9]+[Yy])?([0-9]+[Mm])?([0-9]+[Ww])?([0-9]+[Dd])?\
    ([Tt]([0-9]+([.,][0-9]+)?[Hh])?([0-9]+([.,][0-9]+)?[Mm])?([0-9]+([.,][0-9]+)?[Ss])?)?";
/// What addresses cannot hold (RFC 3987, section 2.2).
const ADDRESS: &str = r#"[^\s<>"\\^`{|}]"#;

/// What the schema of a value is made from: the words of a language, and a catalogue where there is one.
pub struct Forms<'f> {
    pub words: Words<'f>,
    pub catalogue: Option<&'f Catalogue>,
}

impl Forms<'_> {
    /// A type's descriptor, with what any descriptor may have beside its fields.
    pub fn entry(&self, ty: Type) -> Value {
        let key = format!("type-{}", ty.as_str());
        let mut head = Map::new();
        let words = [("title", (self.words)(&key, None)), ("description", (self.words)(&key, Some("intro")))];
        head.extend(words.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text?.into()))));
        let Value::Object(record) = self.record(ty.record()) else { return Value::Null };
        head.extend(record);
        let formerly = or_null(list(json!({ "type": ["string", "integer"] }), 0));
        if let Some(Value::Object(fields)) = head.get_mut("properties") {
            fields.insert("formerly".to_owned(), self.described(formerly, "manual-formerly"));
        }
        let own = self.described(Map::new(), "manual-own");
        head.insert("patternProperties".to_owned(), json!({ "^x_": own }));
        head.into()
    }

    pub fn record(&self, record: &Record) -> Value {
        let fields: Map<String, Value> =
            record.fields.iter().map(|field| (field.name.to_owned(), self.field(record, field))).collect();
        let required: Vec<_> =
            record.fields.iter().filter(|field| field.need == Need::Required).map(|field| field.name).collect();
        let mut schema = json!({ "type": "object", "properties": fields, "additionalProperties": false });
        if !required.is_empty() {
            schema["required"] = json!(required);
        }
        let conditions = condition::of(record.name);
        if !conditions.is_empty() {
            schema["allOf"] = conditions.into();
        }
        schema
    }

    /// The map of a text's languages.
    pub fn languages(&self) -> Value {
        let words = json!({ "type": ["string", "number", "boolean", "null"] });
        json!({
            "type": "object",
            "properties": { "es": words, "en": words },
            "patternProperties": { (format!("^{LANGUAGE}$")): words },
            "additionalProperties": false,
        })
    }

    fn field(&self, record: &Record, field: &Field) -> Value {
        let schema = match (record.name, field.name) {
            ("place", "bbox") => or_null(object(json!({
                "type": "array", "items": self.shape(&Shape::Number, false), "minItems": 4, "maxItems": 4,
            }))),
            _ if field.need == Need::Required => self.shape(&field.shape, true),
            _ => or_null(self.shape(&field.shape, false)),
        };
        self.described(schema, &format!("field-{}-{}", record.name, field.name))
    }

    fn described(&self, schema: Map<String, Value>, key: &str) -> Value {
        let mut described = Map::new();
        for (name, attribute) in [("title", None), ("description", Some("help"))] {
            if let Some(text) = (self.words)(key, attribute) {
                described.insert(name.to_owned(), text.into());
            }
        }
        described.extend(schema);
        described.into()
    }

    /// The form of a value; one that must be there is not blank either.
    fn shape(&self, shape: &Shape, required: bool) -> Map<String, Value> {
        object(match shape {
            Shape::Text | Shape::Markdown => return text(required),
            Shape::Line => json!({ "type": ["string", "number", "boolean"] }),
            Shape::Keywords => return keywords(),
            Shape::Slug => json!({ "type": ["string", "integer"], "pattern": exactly("[a-z0-9_]+(-[a-z0-9_]+)*"), "minimum": 0 }),
            Shape::Url => json!({ "type": "string", "pattern": exactly(&url()) }),
            Shape::Email => {
                let plain = r#"[^\s<>()\[\],;:\\"@?&]"#;
                json!({ "type": "string", "pattern": exactly(&format!(r"{plain}+@{plain}+\.{plain}+")) })
            }
            Shape::File => {
                let first = r#"[^\\:*?"<>|/.]"#;
                let part = format!(r#"{first}([^\\:*?"<>|/]*{first})?"#);
                json!({ "type": "string", "pattern": exactly(&format!("{part}(/{part})*")), "maxLength": 240 })
            }
            Shape::Date => json!({ "type": "string", "pattern": exactly(&format!("[0-9]{{4}}-{DAY}")), "format": "date" }),
            Shape::Period => json!({
                "type": ["string", "integer"],
                "pattern": exactly(&format!("[0-9]{{4}}(-([Ss][12]|[Qq][1-4]|{MONTH}|{DAY}))?")),
                "minimum": 1000, "maximum": 9999,
            }),
            Shape::Duration => json!({
                "type": "string", "pattern": exactly(DURATION), "not": { "pattern": "^[^1-9]*$" },
                "examples": ["P1W", "P1M", "P3M", "P6M", "P1Y"],
            }),
            Shape::Frequency => json!({
                "type": "string",
                "pattern": exactly(&format!("({}|{DURATION})", Frequency::WORDS.join("|"))),
                "not": { "pattern": r"^\s*P[^1-9]*$" },
                "examples": ["PT1H", "P1D", "P1W", "P1M", "P3M", "P6M", "P1Y", "irregular", "once", "continuous", "unknown"],
            }),
            Shape::Integer => json!({ "type": ["integer", "string"], "pattern": exactly("[+-]?[0-9]+") }),
            Shape::Number => {
                let number = r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?";
                json!({ "type": ["number", "string"], "pattern": exactly(number) })
            }
            Shape::Boolean => json!({ "type": ["boolean", "string"], "pattern": exactly("(true|True|TRUE|false|False|FALSE)") }),
            Shape::Language => json!({ "type": "string", "pattern": exactly(LANGUAGE), "examples": ["es", "en"] }),
            Shape::Currency => json!({ "type": "string", "pattern": exactly("[A-Z]{3}") }),
            Shape::Link => json!({ "anyOf": [self.shape(&Shape::Url, false), reference("link")] }),
            Shape::Place => json!({ "anyOf": [{ "type": ["string", "number"] }, reference("place")] }),
            Shape::Evidence => self.ids(&[Type::Dataset], Some(exactly(&format!("({}|[^:]*)", url())))),
            Shape::Code(list) => self.codes(list),
            Shape::Term(vocabulary) => self.term(*vocabulary),
            Shape::Reference(types) | Shape::ReferenceOrName(types) => self.ids(types, None),
            Shape::Record(record) => return reference(record.name),
            Shape::List(item) => return list(self.shape(item, false).into(), usize::from(required)),
            Shape::Map(item) => json!({ "type": "object", "additionalProperties": self.shape(item, false) }),
            Shape::Either(left, right) => json!({ "anyOf": [self.shape(left, false), self.shape(right, false)] }),
        })
    }

    fn codes(&self, list: &CodeList) -> Value {
        let label = |code: &&str| (self.words)(&format!("code-{}-{code}", list.name), None);
        let labels: Option<Vec<_>> = list.codes.iter().map(label).collect();
        let mut schema = json!({ "type": "string", "enum": list.codes });
        if let Some(labels) = labels {
            schema["enumDescriptions"] = labels.into();
        }
        schema
    }

    /// A portal may add terms: without its catalogue nothing is refused. Every licence of the SPDX list is known
    /// beside those of the vocabulary, and formats are read in either case.
    fn term(&self, vocabulary: VocabularyName) -> Value {
        let terms = self.catalogue.map_or(&[][..], |catalogue| catalogue.vocabularies.terms(vocabulary));
        let ids: Vec<_> = terms.iter().map(|term| &*term.id).collect();
        match vocabulary {
            _ if ids.is_empty() => json!({ "type": "string" }),
            VocabularyName::Licences => json!({ "type": "string", "examples": ids }),
            VocabularyName::Formats => json!({ "type": "string", "anyOf": [{ "enum": ids }, { "pattern": "[a-z]" }] }),
            VocabularyName::Themes | VocabularyName::PolicyAreas => json!({ "type": "string", "enum": ids }),
        }
    }

    /// Ids are offered, never demanded: an entry may be newer than the schema.
    fn ids(&self, types: &[Type], pattern: Option<String>) -> Value {
        let mut schema = json!({ "type": ["string", "integer"] });
        if let Some(pattern) = pattern {
            schema["pattern"] = pattern.into();
        }
        let entries = self.catalogue.into_iter().flat_map(|all| types.iter().flat_map(|ty| all.of_type(*ty)));
        let ids: Vec<_> = entries.map(|entry| &*entry.id).take(MOST_IDS + 1).collect();
        if !ids.is_empty() && ids.len() <= MOST_IDS {
            schema["examples"] = json!(ids);
        }
        schema
    }
}

fn text(required: bool) -> Map<String, Value> {
    let mut one = json!({ "type": ["string", "number", "boolean"] });
    let mut many = json!({ "$ref": "#/$defs/languages" });
    if required {
        one["pattern"] = r"\S".into();
        many["not"] = json!({ "additionalProperties": { "type": ["string", "null"], "pattern": r"^\s*$" } });
    }
    object(json!({ "oneOf": [one, many] }))
}

fn keywords() -> Map<String, Value> {
    let words = list(json!({ "type": ["string", "number", "boolean"] }), 0);
    let mut schema = words.clone();
    if let Some(Value::Array(ways)) = schema.get_mut("anyOf") {
        ways.push(json!({
            "type": "object", "patternProperties": { (format!("^{LANGUAGE}$")): words }, "additionalProperties": false,
        }));
    }
    schema
}

/// A list, or a single item that need not be written as one.
fn list(item: Value, least: usize) -> Map<String, Value> {
    let mut many = json!({ "type": "array", "items": item });
    if least > 0 {
        many["minItems"] = least.into();
    }
    object(json!({ "anyOf": [many, item] }))
}

fn reference(record: &str) -> Map<String, Value> {
    object(json!({ "$ref": format!("#/$defs/{record}") }))
}

/// The same, or nothing after the colon.
fn or_null(mut schema: Map<String, Value>) -> Map<String, Value> {
    let is_choice = ["anyOf", "oneOf"].into_iter().find(|key| schema.contains_key(*key));
    match (is_choice, schema.get_mut("type")) {
        (Some(key), None) => {
            if let Some(Value::Array(ways)) = schema.get_mut(key) {
                ways.push(json!({ "type": "null" }));
            }
        }
        (None, Some(types)) => {
            match types {
                Value::Array(types) => types.push("null".into()),
                one => *one = json!([one, "null"]),
            }
            for (key, nothing) in [("enum", Value::Null), ("enumDescriptions", "".into())] {
                if let Some(Value::Array(values)) = schema.get_mut(key) {
                    values.push(nothing);
                }
            }
        }
        _ => return object(json!({ "anyOf": [schema, { "type": "null" }] })),
    }
    schema
}

/// The whole of a text, but for the space around it, which the decoder trims.
fn exactly(pattern: &str) -> String {
    format!(r"^\s*({pattern})\s*$")
}

/// An address with one of the schemes that pages may link to, in either case.
fn url() -> String {
    let letter = |c: char| format!("[{}{c}]", c.to_ascii_uppercase());
    let schemes: Vec<String> = SCHEMES.iter().map(|scheme| scheme.chars().map(letter).collect()).collect();
    let (mail, web): (Vec<_>, Vec<_>) = schemes.into_iter().partition(|scheme| scheme.starts_with("[Mm]"));
    format!(r#"(({}):{ADDRESS}*|({})://[^\s<>"\\^`{{|}}/?#@]+([/?#]{ADDRESS}*)?)"#, mail.join("|"), web.join("|"))
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}
