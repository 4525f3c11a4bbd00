//! Where a dataset is about.

use serde_json::{Map, Value};

use super::dataset::Scope;
use super::{prose, text_of, when_where, words};
use crate::import::losses::Losses;

pub fn spatial(source: &Map<String, Value>, scope: &Scope, losses: &mut Losses) -> Option<Value> {
    let items = match source.get("spatial")? {
        // Four numbers are a box, not four places.
        Value::Array(items) if items.len() == 4 && items.iter().all(Value::is_number) => {
            let sides: Vec<String> = items.iter().map(Value::to_string).collect();
            vec![when_where::place(&Value::from(sides.join(",")), losses)]
        }
        Value::Array(items) => items.iter().map(|item| place(item, scope, losses)).collect(),
        one => vec![place(one, scope, losses)],
    };
    let places: Vec<Value> = items.into_iter().flatten().collect();
    (!places.is_empty()).then_some(Value::Array(places))
}

/// A place by what is said of it: its name in several languages, its code, its address, its box.
fn place(value: &Value, scope: &Scope, losses: &mut Losses) -> Option<Value> {
    let Some(parts) = value.as_object().filter(|parts| parts.contains_key("name") && !parts.contains_key("coordinates")) else {
        return when_where::place(value, losses);
    };
    let mut found = Map::new();
    found.extend(words::of(parts, "name", "spatial", prose::line, scope, losses).map(|(_, name)| ("name".to_owned(), name)));
    let code = text_of(parts.get("code")).filter(|code| is_iso_3166(code));
    found.extend(code.map(|code| ("code".to_owned(), Value::from(code))));
    for name in ["uri", "bbox"] {
        let more = parts.get(name).filter(|value| !value.is_null()).and_then(|value| when_where::place(value, losses));
        found.extend(more.iter().filter_map(Value::as_object).flatten().map(|(name, value)| (name.clone(), value.clone())));
    }
    (!found.is_empty()).then_some(Value::Object(found))
}

/// A country (ISO 3166-1, two letters) or a part of one (3166-2).
fn is_iso_3166(code: &str) -> bool {
    let (country, part) = code.split_once('-').map_or((code, None), |(country, part)| (country, Some(part)));
    let part = part.is_none_or(|part| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
    country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase()) && part
}
