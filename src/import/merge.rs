//! What of a record changes: field by field between what was imported last, what the file says now, and what
//! the source says now. A hand's change always stays.

use serde_json::{Map, Value};

use super::ledger::{Fields, hash};
use crate::yaml::{Node, Value as Tree};

/// What to do with one field of a file.
#[derive(Debug, PartialEq)]
pub enum Change {
    Set(Value),
    Remove,
}

/// What comes of a merge.
#[derive(Debug, Default, PartialEq)]
pub struct Merged {
    pub changes: Vec<(String, Change)>,
    /// Fields that both a hand and the source changed: the file keeps the hand's.
    pub contested: Vec<String>,
}

/// Compares the three by field. The day of harvest alone changes nothing.
pub fn merge(base: &Fields, file: &Map<String, Value>, new: &Map<String, Value>) -> Merged {
    let mut merged = Merged::default();
    let gone = base.keys().filter(|name| !new.contains_key(*name));
    for name in new.keys().chain(gone) {
        let (was, is, shall) = (base.get(name), file.get(name).map(fingerprint), new.get(name).map(fingerprint));
        let upstream = was != shall.as_ref();
        let by_hand = was != is.as_ref();
        if !upstream || is == shall {
            continue;
        }
        match (by_hand, new.get(name)) {
            (true, _) => merged.contested.push(name.clone()),
            (false, Some(value)) => merged.changes.push((name.clone(), Change::Set(value.clone()))),
            (false, None) => merged.changes.push((name.clone(), Change::Remove)),
        }
    }
    if !merged.changes.is_empty() && !merged.changes.iter().any(|(name, _)| name == "source") {
        let by_hand = base.get("source") != file.get("source").map(fingerprint).as_ref();
        if let (false, Some(source)) = (by_hand, new.get("source")) {
            merged.changes.push(("source".to_owned(), Change::Set(source.clone())));
        }
    }
    merged
}

/// What the next import compares with: what the source said, so that a contested field is reported once, and
/// again only when the source changes it again.
pub fn fingerprints(fields: &Map<String, Value>) -> Fields {
    fields.iter().map(|(name, value)| (name.clone(), fingerprint(value))).collect()
}

fn fingerprint(value: &Value) -> String {
    match texts(value) {
        Value::Object(mut parts) => {
            parts.shift_remove("harvested");
            hash(&Value::Object(parts))
        }
        other => hash(&other),
    }
}

/// A value as YAML knows it: every scalar a text.
pub fn texts(value: &Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.iter().map(texts).collect()),
        Value::Object(fields) => Value::Object(fields.iter().map(|(name, value)| (name.clone(), texts(value))).collect()),
        Value::String(text) => Value::String(text.clone()),
        Value::Null => Value::Null,
        plain => Value::String(plain.to_string()),
    }
}

/// A tree as a value whose every scalar is a text.
pub fn written(node: &Node) -> Value {
    match &node.value {
        Tree::Null => Value::Null,
        Tree::Scalar(text, _) => Value::String(text.to_string()),
        Tree::List(items) => Value::Array(items.iter().map(written).collect()),
        Tree::Map(pairs) => {
            Value::Object(pairs.iter().map(|(key, value)| (key.text().unwrap_or("").to_owned(), written(value))).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn map(value: Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn a_hand_stays_and_the_source_changes_the_rest() {
        let base = fingerprints(&map(json!({"a": "1", "b": "1", "c": "1", "d": "1", "e": "1", "n": 3})));
        let file = map(json!({"a": "hand", "b": "1", "c": "hand", "d": "1", "n": "3", "own": "x", "f": "mine"}));
        let new = map(json!({"a": "1", "b": "2", "c": "2", "e": "1", "n": 3, "f": "theirs"}));
        let merged = merge(&base, &file, &new);
        assert_eq!(merged.changes, [("b".into(), Change::Set(json!("2"))), ("d".into(), Change::Remove)]);
        assert_eq!(merged.contested, ["c", "f"]);
    }

    #[test]
    fn the_day_of_harvest_changes_only_with_something_else() {
        let at = |day: &str, title: &str| map(json!({"title": title, "source": {"id": "1", "harvested": day}}));
        let base = fingerprints(&at("2024-01-01", "A"));
        assert_eq!(merge(&base, &at("2024-01-01", "A"), &at("2025-01-01", "A")), Merged::default());
        assert_eq!(merge(&base, &at("2024-01-01", "A"), &at("2025-01-01", "B")).changes.len(), 2);
    }
}
