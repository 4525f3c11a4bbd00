//! Texts of one language or of several: `"text"`, or `{"es": "texto", "en": "text"}`.

use serde_json::{Map, Value};

use super::dataset::Scope;
use super::{one_text, text_of};
use crate::import::losses::Losses;
use crate::model::Language;

/// A map whose every key is the tag of a language.
pub fn by_language(value: Option<&Value>) -> Option<Vec<(Language, &Value)>> {
    let map = value?.as_object().filter(|map| !map.is_empty())?;
    map.iter().map(|(tag, value)| Some((Language::parse(tag)?, value))).collect()
}

/// The first text, whatever its language.
pub fn first(value: Option<&Value>) -> Option<&str> {
    match by_language(value) {
        Some(languages) => languages.into_iter().find_map(|(_, value)| text_of(Some(value))),
        None => text_of(value),
    }
}

/// A field as one text of its own (of the portal's language where there is one) and as a descriptor has it.
/// `clean` makes a source's text safe to publish; `label` is the field's name in the report.
pub fn of(
    source: &Map<String, Value>,
    name: &str,
    label: &str,
    clean: fn(&str, &str, &mut Losses) -> String,
    scope: &Scope,
    losses: &mut Losses,
) -> Option<(String, Value)> {
    let Some(languages) = by_language(source.get(name)) else {
        let text = one_text(source, name, losses).map(|text| clean(text, label, losses)).filter(|text| !text.is_empty())?;
        return Some((text.clone(), scope.text(text)));
    };
    let mut texts: Vec<(Language, String)> = Vec::new();
    for (language, value) in languages {
        let text = text_of(Some(value)).map(|text| clean(text, label, losses)).filter(|text| !text.is_empty());
        texts.extend(text.map(|text| (language, text)));
    }
    texts.sort_by_key(|(language, _)| (*language != scope.language, *language));
    let (language, first) = texts.first()?.clone();
    if texts.len() == 1 && language == scope.language {
        return Some((first.clone(), Value::from(first)));
    }
    let map = texts.into_iter().map(|(language, text)| (language.to_string(), Value::from(text))).collect();
    Some((first, Value::Object(map)))
}
