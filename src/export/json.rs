//! Entries in JSON, with the names of the field table. Ours; documented in the manual's reference.

use serde_json::{Map, Value, json};

use crate::catalogue::{Catalogue, EntryIndex};
use crate::config::Config;
use crate::derive;
use crate::render::path_of;

/// One entry: its fields, where its page is, what refers to it, and the portal's own fields.
pub fn entry(catalogue: &Catalogue, config: &Config, index: EntryIndex) -> Vec<u8> {
    let entry = catalogue.entry(index);
    let mut object = head(catalogue, config, index);
    let fields = serde_json::to_value(&entry.body).unwrap_or_default();
    if let Value::Object(fields) = pruned(fields) {
        object.extend(fields);
    }
    object.extend(entry.extra.clone());
    let mut referred: Map<String, Value> = Map::new();
    for link in catalogue.incoming(index) {
        let other = catalogue.entry(link.entry);
        let key = format!("{}.{}", other.ty.as_str(), link.field);
        if let Value::Array(list) = referred.entry(key).or_insert_with(|| json!([])) {
            list.push(Value::from(&*other.id));
        }
    }
    if !referred.is_empty() {
        object.insert("referred_by".to_owned(), Value::Object(referred));
    }
    let mut bytes = serde_json::to_vec_pretty(&Value::Object(object)).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// A list: one line an entry, so that the whole can be read as a stream.
pub fn list(catalogue: &Catalogue, config: &Config, entries: &[EntryIndex]) -> Vec<u8> {
    let mut out = Vec::with_capacity(entries.len() * 256 + 128);
    out.extend_from_slice(format!("{{\"as_of\":\"{}\",\"count\":{},\"entries\":[", config.as_of, entries.len()).as_bytes());
    for (at, index) in entries.iter().enumerate() {
        out.extend_from_slice(if at == 0 { b"\n" } else { b",\n" });
        let mut object = head(catalogue, config, *index);
        let fields = serde_json::to_value(&catalogue.entry(*index).body).unwrap_or_default();
        if let Value::Object(fields) = pruned(fields) {
            let short = |value: &Value| matches!(value, Value::String(_) | Value::Number(_) | Value::Bool(_));
            object.extend(fields.into_iter().filter(|(_, value)| short(value) || is_list_of_texts(value)));
        }
        out.extend_from_slice(&serde_json::to_vec(&Value::Object(object)).unwrap_or_default());
    }
    out.extend_from_slice(b"\n]}\n");
    out
}

fn head(catalogue: &Catalogue, config: &Config, index: EntryIndex) -> Map<String, Value> {
    let entry = catalogue.entry(index);
    let path = path_of(entry);
    let mut object = Map::new();
    object.insert("type".to_owned(), Value::from(entry.ty.as_str()));
    object.insert("id".to_owned(), Value::from(&*entry.id));
    object.insert("url".to_owned(), Value::from(format!("{}{path}", config.base_url)));
    object.insert("json".to_owned(), Value::from(format!("{}{path}index.json", config.base_url)));
    object.insert("title".to_owned(), serde_json::to_value(&*derive::title(entry)).unwrap_or_default());
    object
}

fn is_list_of_texts(value: &Value) -> bool {
    value.as_array().is_some_and(|items| items.iter().all(Value::is_string))
}

/// Without what is absent: null, the empty list and the empty map.
fn pruned(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let kept = map.into_iter().map(|(key, value)| (key, pruned(value))).filter(|(_, value)| !is_empty(value));
            Value::Object(kept.collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(pruned).collect()),
        other => other,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    }
}
