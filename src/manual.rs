//! The reference page of the manual, from the field table.

use std::fmt::Write;

use crate::config::Portal;
use crate::model::shape::{CodeList, Field, Need, Record, Shape};
use crate::model::{Method, Snapshot, Type, VocabularyTerm};
use crate::schema::{Words, editor_settings};

/// Every type, group of fields and list of codes as markdown, in the language of `words`. A key without words
/// gives itself.
pub fn reference(words: Words) -> String {
    let page = Page { words };
    let say = |key: &str| page.say(key, None);
    let mut out = format!("# {}\n\n{}\n\n", say("manual-title"), say("manual-intro"));
    page.beside_the_fields(&mut out);
    section(&mut out, &say("manual-types"), "");
    for ty in Type::ALL {
        page.entry(*ty, &mut out);
    }
    section(&mut out, &say("manual-groups"), &say("manual-groups-intro"));
    let settings: [&'static Record; 4] = [&Portal::RECORD, &VocabularyTerm::RECORD, &Method::RECORD, &Snapshot::RECORD];
    for record in inner(Type::ALL.iter().map(|ty| ty.record()).chain(settings)) {
        page.record(record, record.name, &mut out);
    }
    section(&mut out, &say("manual-settings"), "");
    page.record(settings[0], "acervo.yaml", &mut out);
    page.record(settings[1], "catalogue/vocabularies/*.yaml", &mut out);
    page.record(settings[2], "catalogue/method.yaml", &mut out);
    page.record(settings[3], "catalogue/metrics/*.yaml", &mut out);
    section(&mut out, &say("manual-codes"), &say("manual-codes-intro"));
    let mut lists: Vec<&CodeList> = Vec::new();
    for record in Type::ALL.iter().map(|ty| ty.record()).chain(settings).flat_map(Record::within) {
        for list in record.fields.iter().filter_map(|field| field.shape.codes()) {
            if !lists.iter().any(|known| known.name == list.name) {
                lists.push(list);
            }
        }
    }
    lists.sort_by_key(|list| list.name);
    for list in lists {
        page.codes(list, &mut out);
    }
    page.editor(&mut out);
    out
}

struct Page<'w> {
    words: Words<'w>,
}

impl Page<'_> {
    fn say(&self, key: &str, attribute: Option<&str>) -> String {
        (self.words)(key, attribute).unwrap_or_else(|| key.to_owned())
    }

    fn beside_the_fields(&self, out: &mut String) {
        put(out, format_args!("{}\n\n", self.say("manual-every", None)));
        for (name, key) in [("formerly", "manual-formerly"), ("x_*", "manual-own")] {
            put(out, format_args!("- `{name}`: {}\n", self.say(key, Some("help"))));
        }
        out.push('\n');
    }

    fn entry(&self, ty: Type, out: &mut String) {
        let key = format!("type-{}", ty.as_str());
        let (title, intro) = (self.say(&key, Some("plural")), self.say(&key, Some("intro")));
        let file = match ty {
            Type::Plan => "catalogue/roadmap/plan.yaml".to_owned(),
            _ => format!("catalogue/{}/**/*.yaml", ty.folder()),
        };
        put(out, format_args!("### {}\n\n**{title}.** {intro}\n\n", ty.as_str()));
        put(out, format_args!("{}: `{file}`\n\n", self.say("manual-file", None)));
        self.fields(ty.record(), out);
    }

    fn record(&self, record: &Record, heading: &str, out: &mut String) {
        put(out, format_args!("### {heading}\n\n"));
        self.fields(record, out);
    }

    fn fields(&self, record: &Record, out: &mut String) {
        let heads = ["manual-field", "manual-need", "manual-form", "manual-help"].map(|key| self.say(key, None));
        put(out, format_args!("| {} |\n| --- | --- | --- | --- |\n", heads.join(" | ")));
        for field in record.fields {
            let key = format!("field-{}-{}", record.name, field.name);
            let (label, help) = (self.say(&key, None), self.say(&key, Some("help")));
            let (need, form) = (self.need(field), self.form(&field.shape));
            put(out, format_args!("| `{}` ({}) | {need} | {} | {} |\n", field.name, cell(&label), cell(&form), cell(&help)));
        }
        out.push('\n');
    }

    fn need(&self, field: &Field) -> String {
        match field.need {
            Need::Required => format!("**{}**", self.say("manual-required", None)),
            Need::When(rule) => format!("{} (`{rule}`)", self.say("manual-when", None)),
            Need::Optional => self.say("manual-optional", None),
        }
    }

    fn form(&self, shape: &Shape) -> String {
        let say = |key: &str| self.say(key, None);
        match shape {
            Shape::Text => say("manual-form-text"),
            Shape::Markdown => say("manual-form-markdown"),
            Shape::Line => say("manual-form-line"),
            Shape::Keywords => say("manual-form-keywords"),
            Shape::Slug => say("manual-form-slug"),
            Shape::Url => say("manual-form-url"),
            Shape::Email => say("manual-form-email"),
            Shape::File => say("manual-form-file"),
            Shape::Date => say("manual-form-date"),
            Shape::Period => say("manual-form-period"),
            Shape::Duration => say("manual-form-duration"),
            Shape::Frequency => say("manual-form-frequency"),
            Shape::Integer => say("manual-form-integer"),
            Shape::Number => say("manual-form-number"),
            Shape::Boolean => say("manual-form-boolean"),
            Shape::Language => say("manual-form-language"),
            Shape::Currency => say("manual-form-currency"),
            Shape::Link => format!("{} {}", say("manual-form-link"), to("link")),
            Shape::Place => format!("{} {}", say("manual-form-place"), to("place")),
            Shape::Evidence => format!("{} {}", say("manual-form-evidence"), to("dataset")),
            Shape::Code(list) => format!("{} [{}](#code-{})", say("manual-form-code"), list.name, list.name),
            Shape::Term(name) => format!("{} `{}`", say("manual-form-term"), name.as_str()),
            Shape::Reference(types) => self.id_of(types),
            Shape::ReferenceOrName(types) => format!("{} {}", self.id_of(types), say("manual-form-name")),
            Shape::Record(record) => to(record.name),
            Shape::List(item) => format!("{} {}", say("manual-list"), self.form(item)),
            Shape::Map(item) => format!("{} {}", say("manual-map"), self.form(item)),
            Shape::Either(left, right) => format!("{} {} {}", self.form(left), say("manual-or"), self.form(right)),
        }
    }

    fn id_of(&self, types: &[Type]) -> String {
        let or = format!(" {} ", self.say("manual-or", None));
        let types: Vec<_> = types.iter().map(|ty| to(ty.as_str())).collect();
        format!("{} {}", self.say("manual-form-reference", None), types.join(&or))
    }

    fn codes(&self, list: &CodeList, out: &mut String) {
        let heads = ["manual-code", "manual-meaning"].map(|key| self.say(key, None));
        put(out, format_args!("### code-{}\n\n| {} |\n| --- | --- |\n", list.name, heads.join(" | ")));
        for code in list.codes {
            put(out, format_args!("| `{code}` | {} |\n", cell(&self.say(&format!("code-{}-{code}", list.name), None))));
        }
        out.push('\n');
    }

    fn editor(&self, out: &mut String) {
        let say = |key: &str| self.say(key, None);
        section(out, &say("manual-editor"), &say("manual-editor-intro"));
        put(out, format_args!("```json\n{:#}\n```\n\n", editor_settings("schemas")));
        let line = "# yaml-language-server: $schema=../../schemas/dataset.json";
        put(out, format_args!("{}\n\n```yaml\n{line}\n```\n\n", say("manual-editor-line")));
        put(out, format_args!("{}\n", say("manual-editor-markdown")));
    }
}

/// The groups of fields inside some records, each once, in the order of their names.
fn inner(roots: impl Iterator<Item = &'static Record>) -> Vec<&'static Record> {
    let mut found: Vec<&'static Record> = roots.flat_map(|root| root.within().into_iter().skip(1)).collect();
    found.sort_by_key(|record| record.name);
    found.dedup_by_key(|record| record.name);
    found
}

fn section(out: &mut String, title: &str, intro: &str) {
    put(out, format_args!("## {title}\n\n"));
    if !intro.is_empty() {
        put(out, format_args!("{intro}\n\n"));
    }
}

fn to(name: &str) -> String {
    format!("[{name}](#{name})")
}

/// A bar would end the cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

fn put(out: &mut String, text: std::fmt::Arguments) {
    // Writing into a text does not fail.
    let _ = out.write_fmt(text);
}
