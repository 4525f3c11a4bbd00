//! What differs between two records, by the names of their fields, as they are published: how a file is written, the
//! order of its keys and of its languages, and blanks at the ends of lines are no difference.

use serde::Serialize;
use serde_json::{Map, Value};

/// The names of the fields that say something else, in the order of the record.
pub fn differing(before: &impl Serialize, after: &impl Serialize) -> Vec<String> {
    let (before, after) = (fields(before), fields(after));
    let gone = before.keys().filter(|name| !after.contains_key(*name));
    let other = after.iter().filter(|(name, value)| before.get(*name) != Some(*value)).map(|(name, _)| name);
    gone.chain(other).cloned().collect()
}

fn fields(record: &impl Serialize) -> Map<String, Value> {
    match said(record) {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

/// What a value says.
pub fn said(value: &impl Serialize) -> Value {
    let mut value = serde_json::to_value(value).unwrap_or_default();
    plain(&mut value);
    value
}

fn plain(value: &mut Value) {
    match value {
        Value::String(text) => {
            let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
            *text = lines.join("\n");
        }
        Value::Array(items) => items.iter_mut().for_each(plain),
        Value::Object(fields) => fields.values_mut().for_each(plain),
        _ => {}
    }
}

/// The items of a list that was to be added to only, and that are no longer in it as they were.
pub fn rewritten<T: Serialize>(before: &[T], after: &[T]) -> usize {
    let after: Vec<Value> = after.iter().map(said).collect();
    before.iter().filter(|item| !after.contains(&said(*item))).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn form_is_no_difference() {
        let a = serde_json::json!({"title": {"es": "Agua", "en": "Water"}, "text": "One\nTwo", "n": 1});
        let b = serde_json::json!({"n": 1, "text": "One  \r\nTwo\n", "title": {"en": "Water", "es": "Agua"}});
        assert_eq!(differing(&a, &b), Vec::<String>::new());
        let c = serde_json::json!({"n": 2, "text": "One\nTwo", "more": []});
        assert_eq!(differing(&a, &c), ["title", "n", "more"]);
    }

    #[test]
    fn a_list_may_grow() {
        assert_eq!(rewritten(&["a", "b"], &["b", "a", "c"]), 0);
        assert_eq!(rewritten(&["a", "b"], &["b", "c"]), 1);
    }
}
