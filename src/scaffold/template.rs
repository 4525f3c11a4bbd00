//! A descriptor with every field of its type: those that are required with a placeholder which `check` reports
//! until it is replaced, the others commented, each under its explanation.
//!
//! An explanation begins with `##`; a field that is not in use begins with `# `, which is what editors put and
//! take away. Inside a record that is not in use, its own optional fields are commented once more.

use crate::diagnostic::Arg;
use crate::messages::Messages;
use crate::model::shape::{Field, Need, Record, Shape};
use crate::model::{Type, Vocabularies};

/// What a template is written with.
pub struct Template<'t> {
    pub words: &'t Messages,
    /// The portal's languages, the default first.
    pub languages: Vec<String>,
    pub vocabularies: &'t Vocabularies,
    /// The explanation of a record's field.
    pub help: &'t dyn Fn(&str, &str) -> Option<String>,
}

/// Wider lines of explanation are folded.
const WIDTH: usize = 100;

impl Template<'_> {
    /// The text of a new descriptor.
    pub fn descriptor(&self, ty: Type, id: &str) -> String {
        let mut lines = Vec::new();
        lines.extend(self.prose("template-head", &[("type", ty.as_str().into()), ("id", id.into())]));
        lines.extend(self.prose("template-head-check", &[]));
        lines.push(String::new());
        for field in required_first(ty.record()) {
            lines.extend(self.field(ty.record(), field, is_required(field)));
            lines.push(String::new());
        }
        lines.extend(self.prose("template-formerly", &[]));
        lines.extend(["# formerly: [old-id]".to_owned(), String::new()]);
        lines.extend(self.prose("template-own", &[]));
        lines.push("# x_note: text".to_owned());
        lines.join("\n") + "\n"
    }

    /// The explanation of a field and the field, commented where it is not in use.
    fn field(&self, record: &'static Record, field: &'static Field, used: bool) -> Vec<String> {
        let mut lines: Vec<String> = (self.help)(record.name, field.name).map(|help| fold(&help)).unwrap_or_default();
        match field.need {
            Need::Required => lines.extend(self.prose("template-required", &[])),
            Need::When(rule) => lines.extend(self.prose("template-when", &[("rule", rule.into())])),
            Need::Optional => {}
        }
        lines.extend(self.choices(&field.shape));
        let value = self.value(field.name, &field.shape, used && is_required(field));
        lines.extend(value.into_iter().map(|line| if used { line } else { commented(&line) }));
        lines
    }

    /// What may be written, where it is one of a list or an id.
    fn choices(&self, shape: &Shape) -> Vec<String> {
        let several = matches!(shape, Shape::List(_));
        let key = if several { "template-several" } else { "template-choices" };
        let types = |types: &[Type]| types.iter().map(|ty| ty.as_str()).collect::<Vec<_>>().join(", ");
        match shape.item() {
            Shape::Code(list) => self.list(key, list.codes.iter().copied()),
            Shape::Term(name) => self.list(key, self.vocabularies.terms(*name).iter().map(|term| &*term.id)),
            Shape::Reference(targets) => self.prose("template-reference", &[("types", types(targets).into())]),
            Shape::ReferenceOrName(targets) => self.prose("template-reference-or-name", &[("types", types(targets).into())]),
            Shape::Link => self.prose("template-link", &[]),
            _ => Vec::new(),
        }
    }

    fn list<'c>(&self, key: &str, choices: impl Iterator<Item = &'c str>) -> Vec<String> {
        const FEW: usize = 24;
        let choices: Vec<_> = choices.take(FEW + 1).collect();
        let mut text = choices.iter().take(FEW).copied().collect::<Vec<_>>().join(", ");
        if choices.len() > FEW {
            text.push_str(" …");
        }
        // In one piece, since an argument of a message is cut where it is long.
        let lead = self.words.with(key, &[("choices", "".into())]);
        if text.is_empty() { Vec::new() } else { fold(&format!("{} {text}", lead.trim_end())) }
    }

    fn prose(&self, key: &str, args: &[(&'static str, Arg)]) -> Vec<String> {
        fold(&self.words.with(key, args))
    }

    /// `name: value`, on as many lines as it takes.
    fn value(&self, name: &str, shape: &Shape, placeholder: bool) -> Vec<String> {
        match shape {
            Shape::Text | Shape::Markdown => self.by_language(name, |_| "\"\"".to_owned()),
            Shape::Keywords => self.by_language(name, |_| "[]".to_owned()),
            Shape::Record(record) => self.under(name, self.record(record)),
            Shape::Either(first, _) => self.value(name, first, placeholder),
            Shape::List(item) => match item {
                Shape::Record(record) => self.under(name, as_item(self.record(record))),
                Shape::Text | Shape::Markdown => {
                    let texts: Vec<_> = self.languages.iter().map(|language| format!("{language}: \"\"")).collect();
                    self.under(name, as_item(texts))
                }
                _ => vec![format!("{name}: [{}]", self.scalar(item, placeholder))],
            },
            Shape::Map(item) => self.under(name, vec![format!("example: {}", self.scalar(item, false))]),
            _ => vec![format!("{name}: {}", self.scalar(shape, placeholder))],
        }
    }

    fn by_language(&self, name: &str, value: impl Fn(&str) -> String) -> Vec<String> {
        self.under(name, self.languages.iter().map(|language| format!("{language}: {}", value(language))).collect())
    }

    fn under(&self, name: &str, lines: Vec<String>) -> Vec<String> {
        let inside = lines.into_iter().map(|line| format!("  {line}"));
        std::iter::once(format!("{name}:")).chain(inside).collect()
    }

    /// The fields of a record. Where none is required the first is in use, since a record of nothing is no record.
    fn record(&self, record: &'static Record) -> Vec<String> {
        let fields = required_first(record);
        let mut lines = Vec::new();
        for (at, field) in fields.into_iter().enumerate() {
            lines.extend(self.field(record, field, at == 0 || is_required(field)));
        }
        lines
    }

    fn scalar(&self, shape: &Shape, placeholder: bool) -> String {
        let example = match shape {
            Shape::Code(list) if placeholder => list.codes.join(" | "),
            Shape::Code(list) => list.codes.first().copied().unwrap_or("x").to_owned(),
            Shape::Term(name) => self.vocabularies.terms(*name).first().map_or("example".to_owned(), |term| term.id.to_string()),
            Shape::Reference(types) | Shape::ReferenceOrName(types) => types.first().map_or("id", |ty| ty.as_str()).to_owned(),
            Shape::Slug => "short-name".to_owned(),
            Shape::Url | Shape::Link | Shape::Evidence => "https://example.org/".to_owned(),
            Shape::Email => "data@example.org".to_owned(),
            Shape::File => "folder/file.csv".to_owned(),
            Shape::Date => "2026-09-30".to_owned(),
            Shape::Period => "2026-Q3".to_owned(),
            Shape::Duration | Shape::Frequency => "P1M".to_owned(),
            Shape::Integer | Shape::Number => "2026".to_owned(),
            Shape::Boolean => "true".to_owned(),
            Shape::Language => self.languages.first().map_or("es", String::as_str).to_owned(),
            Shape::Currency => "EUR".to_owned(),
            Shape::Place => "ES".to_owned(),
            _ => "text".to_owned(),
        };
        match (placeholder, shape) {
            (true, Shape::Line) => "\"\"".to_owned(),
            (true, _) => format!("<{example}>"),
            (false, _) => example,
        }
    }
}

fn required_first(record: &'static Record) -> Vec<&'static Field> {
    let (required, optional): (Vec<_>, Vec<_>) = record.fields.iter().partition(|field| is_required(field));
    required.into_iter().chain(optional).collect()
}

fn is_required(field: &Field) -> bool {
    field.need == Need::Required
}

/// The lines of a record as an item of a list: the dash stands before the first line that is a field.
fn as_item(lines: Vec<String>) -> Vec<String> {
    let mut dashed = false;
    let mark = |line: String| {
        let lead = if dashed || line.starts_with('#') { "  " } else { "- " };
        dashed |= lead == "- ";
        format!("{lead}{line}")
    };
    lines.into_iter().map(mark).collect()
}

fn commented(line: &str) -> String {
    format!("# {line}")
}

/// An explanation as lines of comment.
fn fold(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(format!("## {word}")),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::decode::{Decoded, Descriptor, decode};
    use crate::model::Language;
    use crate::source::Source;

    fn template(ty: Type) -> String {
        let template = Template {
            words: &Messages::of("en"),
            languages: vec!["es".to_owned(), "en".to_owned()],
            vocabularies: &Vocabularies::default(),
            help: &|record, field| Some(format!("What {record} means by {field}: # and \"quotes\" and {{braces}}.")),
        };
        template.descriptor(ty, "an-id")
    }

    fn decoded(ty: Type, text: &str) -> Decoded {
        let path = format!("catalogue/{}/an-id.yaml", ty.folder());
        let source = Source { path: path.into(), bytes: text.as_bytes().to_vec() };
        let languages: Arc<[Language]> = ["es", "en"].iter().filter_map(|tag| Language::parse(tag)).collect();
        decode(&Descriptor { ty, id: "an-id", main: &source, translations: Vec::new() }, &languages)
    }

    /// `# ` is taken away once from every line that is not an explanation.
    fn uncommented(text: &str) -> String {
        let line = |line: &str| {
            let inside = line.trim_start();
            let indent = &line[..line.len() - inside.len()];
            format!("{indent}{}\n", inside.strip_prefix("# ").unwrap_or(inside))
        };
        text.lines().map(line).collect()
    }

    /// As somebody would fill it: the first of what is offered, or some text.
    fn filled(text: &str) -> String {
        let line = |line: &str| match (line.trim_start().starts_with("##"), line.split_once('<')) {
            (false, Some((before, inside))) => {
                let (inside, after) = inside.split_once('>').expect("a placeholder ends");
                format!("{before}{}{after}\n", inside.split(" | ").next().expect("one"))
            }
            _ => format!("{}\n", line.replace("\"\"", "\"words\"")),
        };
        text.lines().map(line).collect()
    }

    #[test]
    fn filled_in_it_is_an_entry_with_nothing_wrong() {
        for ty in Type::ALL {
            let result = decoded(*ty, &filled(&template(*ty)));
            assert!(result.diagnostics.is_empty(), "{ty:?}: {:#?}\n{}", result.diagnostics, template(*ty));
            assert!(result.entry.is_some(), "{ty:?}");
        }
    }

    #[test]
    fn with_every_comment_taken_away_every_field_is_known_and_can_be_read() {
        for ty in Type::ALL {
            let mut text = filled(&template(*ty));
            for _ in 0..6 {
                text = uncommented(&text);
            }
            let result = decoded(*ty, &text);
            assert!(result.diagnostics.is_empty(), "{ty:?}: {:#?}\n{text}", result.diagnostics);
            let names = ty.record().fields.iter().map(|field| field.name);
            for name in names.chain(["formerly", "x_note"]) {
                assert!(text.lines().any(|line| line.starts_with(&format!("{name}:"))), "{ty:?} {name}\n{text}");
            }
        }
    }

    #[test]
    fn as_it_begins_every_required_field_is_reported_and_nothing_else() {
        for ty in Type::ALL {
            let result = decoded(*ty, &template(*ty));
            let rules: Vec<_> = result.diagnostics.iter().map(|found| found.rule.name).collect();
            assert!(!rules.is_empty(), "{ty:?}");
            assert!(!rules.contains(&"unknown-field") && !rules.contains(&"invalid-yaml"), "{ty:?}: {rules:?}");
        }
    }

    #[test]
    fn a_field_stands_below_its_explanation_and_what_may_be_written() {
        let text = template(Type::Reuse);
        assert!(
            text.contains("## Required.\n## One of: application, api, visualization, news_article, paper, idea, hardware\nkind: <application | api |"),
            "{text}"
        );
        assert!(text.contains("# business:\n#   ## What business means by model"), "{text}");
        assert!(text.contains("#   # started: 2026-Q3\n"), "{text}");
    }
}
