//! The one form between every source and the descriptors: a catalogue in the terms of DCAT-US 1.1 (Project Open
//! Data), with those of its Argentine profile and a few more. An importer only says in these terms what its source
//! says in others; what it passes on under any other name is counted as lost.
//!
//! More than the standard: texts may be maps by language; `acervo:stage`, `acervo:promise`; `versionNotes`,
//! `provenance`, `hvdCategory`, `applicableLegislation`, `availability`, `compressFormat`, `checksum`; a publisher's
//! `acervo:kind`, `acervo:level` and `description`; columns in `field`.
//!
//! Pure: JSON in, records and losses out. Any value may have any form; what has the wrong one is a loss.

mod address;
mod codes;
mod contact;
mod dataset;
mod distribution;
mod format;
mod organisation;
mod people;
pub(super) mod prose;
mod service;
mod shipped;
mod spatial;
mod when_where;
mod words;

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value};

use super::losses::{Losses, Reason};
use crate::model::Language;
use crate::model::shape::Record;

pub use address::without_secrets;
pub use codes::{OWN_LICENCES, linked};

/// An entry as the source has it, mapped. `publisher`, `parent` and `series` hold what the source calls the
/// other entry, until ids are given.
#[derive(Clone, Debug)]
pub struct Mapped {
    /// What the source calls it; never given twice.
    pub key: String,
    /// What its id is made of.
    pub name: String,
    /// What tells it from another of the same name.
    pub identifier: String,
    pub fields: Map<String, Value>,
}

/// An entry that could not be brought over.
#[derive(Clone, Debug, PartialEq)]
pub struct Dropped {
    /// Its place in the source's list, from 1.
    pub number: usize,
    pub reason: &'static str,
    pub name: String,
}

/// A catalogue, mapped.
#[derive(Debug, Default)]
pub struct Catalogue {
    pub title: Option<String>,
    pub description: Option<String>,
    pub homepage: Option<String>,
    pub contact: Option<String>,
    pub language: Option<Language>,
    pub organisations: Vec<Mapped>,
    pub datasets: Vec<Mapped>,
    pub services: Vec<Mapped>,
    pub dropped: Vec<Dropped>,
    /// Identifiers that the source gives to several datasets, with how many.
    pub repeated: BTreeMap<String, usize>,
    pub losses: Losses,
}

/// What the mapping must know beside the source.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// The portal's default language, where it has one already.
    pub default_language: Option<Language>,
    /// The name of the source, as `source.catalogue` has it.
    pub source: String,
    /// Where it was fetched from, without secrets.
    pub url: Option<String>,
    pub harvested: String,
}

/// Maps a catalogue; none where the value is not one.
pub fn map(root: &Value, context: &Context, progress: &dyn Fn(usize, usize)) -> Option<Catalogue> {
    let list = datasets(root)?;
    let empty = Map::new();
    let top = root.as_object().unwrap_or(&empty);
    let mut out = Catalogue::default();
    out.title =
        words::first(top.get("title")).map(|text| prose::line(text, "title", &mut out.losses)).filter(|title| !title.is_empty());
    let description =
        words::first(top.get("description")).map(|text| prose::line(text, "catalogue.description", &mut out.losses));
    out.description = description.filter(|text| !text.is_empty());
    out.homepage = text_of(top.get("homepage")).and_then(|url| address::clean(url, "homepage", &mut out.losses));
    out.language = Some(language(top, list, context, &mut out.losses));
    for name in top.keys() {
        let known = [
            "dataset",
            "title",
            "description",
            "homepage",
            "language",
            "publisher",
            "themeTaxonomy",
            "conformsTo",
            "describedBy",
            "license",
            "service",
        ];
        if !known.contains(&name.as_str()) && !name.starts_with('@') {
            out.losses.note(&format!("catalogue.{name}"), Reason::NoField, "");
        }
    }
    let mut publishers = organisation::Publishers::new(top, context);
    out.contact = publishers.own_mailbox();
    let scope = dataset::Scope {
        context,
        wrap: out.language.filter(|language| context.default_language.is_some_and(|default| default != *language)),
        language: context.default_language.or(out.language).unwrap_or_else(english),
        themes: theme_labels(top),
        known: list.iter().filter_map(|item| text_of(item.get("identifier"))).collect(),
    };
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut keys = HashSet::new();
    for (at, item) in list.iter().enumerate() {
        progress(at, list.len());
        let Some(fields) = item.as_object() else {
            out.dropped.push(Dropped { number: at + 1, reason: "not-an-object", name: String::new() });
            continue;
        };
        match dataset::map(fields, &scope, &mut publishers, &mut out.losses) {
            Ok(mut mapped) => {
                let times = seen.entry(mapped.key.clone()).or_default();
                *times += 1;
                if *times > 1 {
                    out.repeated.insert(mapped.key.clone(), *times);
                    let plain = format!("{}#{}", mapped.key, super::ledger::hash(&Value::from(mapped.name.as_str())));
                    mapped.key = plain;
                }
                let base = mapped.key.clone();
                let mut number = 2;
                while !keys.insert(mapped.key.clone()) {
                    mapped.key = format!("{base}#{number}");
                    number += 1;
                }
                out.datasets.push(mapped);
            }
            Err(reason) => {
                let name = text_of(fields.get("identifier")).unwrap_or("").chars().take(80).collect();
                out.dropped.push(Dropped { number: at + 1, reason, name });
            }
        }
    }
    progress(list.len(), list.len());
    out.services = service::all(top, &scope, &mut publishers, &mut out.losses);
    out.organisations = publishers.finish(&mut out.losses);
    Some(out)
}

fn datasets(root: &Value) -> Option<&[Value]> {
    match root {
        // Project Open Data 1.0 was a bare list.
        Value::Array(items) => Some(items),
        Value::Object(top) => top.get("dataset")?.as_array().map(Vec::as_slice),
        _ => None,
    }
}

/// The text of a value, without the space around it; none where there is none.
pub(super) fn text_of(value: Option<&Value>) -> Option<&str> {
    value.and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty())
}

/// The texts of a list, or the only one.
fn texts_of<'v>(value: Option<&'v Value>, field: &str, losses: &mut Losses) -> Vec<&'v str> {
    let items = match value {
        Some(Value::Array(items)) => items.as_slice(),
        Some(Value::Null) | None => &[],
        Some(one) => std::slice::from_ref(one),
    };
    let mut texts = Vec::new();
    for item in items {
        match item {
            Value::String(text) if !text.trim().is_empty() => texts.push(text.trim()),
            Value::String(_) | Value::Null => {}
            other => losses.note(field, Reason::WrongForm, &shown(other)),
        }
    }
    texts
}

/// The only text of a field; another form is a loss.
fn one_text<'v>(fields: &'v Map<String, Value>, name: &str, losses: &mut Losses) -> Option<&'v str> {
    match fields.get(name) {
        Some(Value::String(text)) => Some(text.trim()).filter(|text| !text.is_empty()),
        Some(Value::Array(items)) if items.len() == 1 && items[0].is_string() => text_of(items.first()),
        None | Some(Value::Null) => None,
        Some(other) => {
            losses.note(name, Reason::WrongForm, &shown(other));
            None
        }
    }
}

/// A value for a report: its form, not what is inside, which may be anybody's.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(_) => "{…}".to_owned(),
        Value::Array(_) => "[…]".to_owned(),
        plain => plain.to_string(),
    }
}

/// The fields in the order of their record.
fn ordered(mut fields: Map<String, Value>, record: &Record) -> Map<String, Value> {
    let names = record.fields.iter().map(|field| field.name);
    names.filter_map(|name| Some((name.to_owned(), fields.remove(name)?))).collect()
}

/// Argentine catalogues name their themes apart: the label of each by its id.
fn theme_labels(top: &Map<String, Value>) -> HashMap<String, String> {
    let themes = top.get("themeTaxonomy").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let pair = |theme: &Value| Some((text_of(theme.get("id"))?.to_owned(), text_of(theme.get("label"))?.to_owned()));
    themes.iter().filter_map(pair).collect()
}

/// The language that the catalogue is written in: as it says itself, as most of its datasets say, or else by
/// the little words of its descriptions.
fn language(top: &Map<String, Value>, list: &[Value], context: &Context, losses: &mut Losses) -> Language {
    let said = texts_of(top.get("language"), "language", &mut Losses::default()).into_iter().find_map(codes::language);
    if let Some(language) = said.and_then(|language| primary(&language)) {
        return language;
    }
    let (mut es, mut en) = (0_usize, 0_usize);
    for text in list.iter().filter_map(|item| words::first(item.get("description"))).take(200) {
        for word in text.split_whitespace().take(200) {
            match word {
                "de" | "la" | "el" | "los" | "las" | "del" | "en" | "por" | "para" | "y" => es += 1,
                "the" | "of" | "and" | "in" | "for" | "to" | "is" | "are" => en += 1,
                _ => {}
            }
        }
    }
    let guess = match es.cmp(&en) {
        std::cmp::Ordering::Greater => "es",
        std::cmp::Ordering::Less => "en",
        std::cmp::Ordering::Equal => "",
    };
    losses.note("catalogue.language", Reason::FromText, guess);
    Language::parse(guess).or(context.default_language).unwrap_or_else(english)
}

fn english() -> Language {
    // A tag of two letters can always be read.
    Language::parse("en").expect("a tag")
}

fn primary(language: &Language) -> Option<Language> {
    Language::parse(language.as_str().split('-').next()?)
}
