//! Any entry as labelled values in the order of the field table: what the shared template draws.

use std::sync::Arc;

use minijinja::context;
use minijinja::value::Value;

use crate::locale::Locale;
use crate::model::shape::{Field, Record, Shape};
use crate::model::{Language, VocabularyName, spdx_page};

use super::Site;
use super::card::Card;
use super::page::{BROWSED, term_path};

/// Draws the values of an entry's fields; those that the page's head shows already are left out.
pub struct Shown<'s> {
    pub site: &'s Arc<Site>,
    pub locale: &'s Locale,
    pub language: Language,
}

impl Shown<'_> {
    /// The fields of a record that have a value: `{label, kind, value}` each, with what the kind needs.
    pub fn fields(&self, record: &'static Record, values: &Value, without: &[&str]) -> Vec<Value> {
        let fields = record.fields.iter().filter(|field| !without.contains(&field.name));
        fields.filter_map(|field| self.field(record, field, values)).collect()
    }

    fn field(&self, record: &Record, field: &Field, values: &Value) -> Option<Value> {
        let value = values.get_attr(field.name).ok()?;
        let shown = self.shown(&field.shape, &value)?;
        let label = self.locale.get(&format!("field-{}-{}", record.name, field.name)).to_owned();
        Some(Value::from_pairs([("label", Value::from(label)), ("name", Value::from(field.name)), ("shown", shown)]))
    }

    fn shown(&self, shape: &Shape, value: &Value) -> Option<Value> {
        if value.is_none() || value.is_undefined() || value.len() == Some(0) {
            return None;
        }
        let node = |kind: &'static str, value: Value| Some(Value::from_pairs([("kind", Value::from(kind)), ("value", value)]));
        match shape {
            Shape::Text => node("text", value.clone()),
            Shape::Markdown => node("markdown", value.clone()),
            Shape::Keywords => node("keywords", value.clone()),
            Shape::Url => node("url", value.clone()),
            Shape::Email => node("email", value.clone()),
            Shape::File => node("file", value.clone()),
            Shape::Date | Shape::Period => node("date", value.clone()),
            Shape::Duration | Shape::Frequency => node("frequency", value.clone()),
            Shape::Integer | Shape::Number => node("number", value.clone()),
            Shape::Boolean => node("boolean", value.clone()),
            Shape::Link => node("link", value.clone()),
            Shape::Place => node("place", value.clone()),
            Shape::Code(list) => {
                let label = self.locale.get(&format!("code-{}-{}", list.name, value.as_str()?)).to_owned();
                node("line", Value::from(label))
            }
            Shape::Term(vocabulary) => self.term(*vocabulary, value.as_str()?),
            Shape::Reference(types) | Shape::ReferenceOrName(types) => {
                match self.site.catalogue.find_any(types, value.as_str()?) {
                    Some(index) => node("card", Card::value(self.site, index, self.language)),
                    None => node("line", value.clone()),
                }
            }
            Shape::Evidence => match self.site.catalogue.find(crate::model::Type::Dataset, value.as_str()?) {
                Some(index) => node("card", Card::value(self.site, index, self.language)),
                None => node("url", value.clone()),
            },
            Shape::Record(record) => node("record", Value::from(self.fields(record, value, &[]))),
            Shape::List(item) => {
                let items: Vec<Value> = value.try_iter().ok()?.filter_map(|value| self.shown(item, &value)).collect();
                let kind = if item.record().is_some() { "records" } else { "list" };
                if items.is_empty() { None } else { node(kind, Value::from(items)) }
            }
            Shape::Map(item) => {
                let rows = value.try_iter().ok()?.filter_map(|key| {
                    let shown = self.shown(item, &value.get_item(&key).ok()?)?;
                    Some(Value::from_pairs([("label", key.clone()), ("name", key), ("shown", shown)]))
                });
                node("record", Value::from(rows.collect::<Vec<_>>()))
            }
            Shape::Either(left, right) => self.shown(if value.as_str().is_some() { right } else { left }, value),
            Shape::Line | Shape::Slug | Shape::Language | Shape::Currency => node("line", value.clone()),
        }
    }

    fn term(&self, vocabulary: VocabularyName, id: &str) -> Option<Value> {
        Some(Value::from_pairs([("kind", Value::from("term")), ("value", term(self.site, vocabulary, id, self.language))]))
    }
}

/// A term for a template: its label and the page of its entries, or the address of its text.
pub fn term(site: &Arc<Site>, vocabulary: VocabularyName, id: &str, language: Language) -> Value {
    let term = site.catalogue.vocabularies.get(vocabulary, id);
    let path = BROWSED.contains(&vocabulary).then(|| format!("{}{}", site.prefix(language), term_path(vocabulary, id)));
    let url = term.and_then(|term| term.url.as_deref().or(term.uri.as_deref()));
    let label = match term {
        Some(term) => super::filters::in_language(&term.label, language),
        None => Value::from(id),
    };
    let listed = || if vocabulary == VocabularyName::Licences { spdx_page(id) } else { None };
    let url = url.map(str::to_owned).or_else(listed);
    Value::from_pairs([
        ("id", Value::from(id)),
        ("label", label),
        ("path", path.map_or_else(|| Value::from(()), Value::from)),
        ("url", url.map_or_else(|| Value::from(()), Value::from)),
        ("open", term.and_then(|term| term.open).map_or_else(|| Value::from(()), Value::from)),
    ])
}

/// The terms of a vocabulary that entries use, each with how many do.
pub fn used_terms(site: &Arc<Site>, name: VocabularyName, language: Language) -> Vec<Value> {
    let terms = site.catalogue.vocabularies.terms(name).iter().enumerate();
    let used = terms.filter_map(|(at, known)| {
        let count = site.entries_of_term(name, at).len();
        let description = known.description.as_ref().map(|text| super::filters::in_language(text, language));
        (count > 0).then(|| context! { count, description, ..term(site, name, &known.id, language) })
    });
    used.collect()
}
