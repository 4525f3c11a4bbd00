//! What the mappings share: JSON from bytes or lines, and keys moved to other names.

use serde_json::{Map, Value};

use super::ImportError;
use crate::import::json_text;
use crate::import::merge::written;
use crate::yaml;

/// JSON, with how many texts were mended.
pub fn json(bytes: &[u8]) -> Result<(Value, usize), ImportError> {
    json_text::parse(bytes).map_err(ImportError::NotJson)
}

/// Records of a file of JSON, or of one that has a record a line.
pub fn json_or_lines(bytes: &[u8]) -> Result<(Value, usize), ImportError> {
    let first = match json(bytes) {
        Ok(found) => return Ok(found),
        Err(error) => error,
    };
    let mut records = Vec::new();
    let mut mended = 0;
    for line in bytes.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty()) {
        match json_text::parse(line) {
            Ok((value, count)) => {
                records.push(value);
                mended += count;
            }
            Err(_) => return Err(first),
        }
    }
    Ok((Value::Array(records), mended))
}

/// The fields of a YAML text, every scalar a text; none where it is no map.
///
/// Older readers let a quoted text go on at the margin, where YAML 1.2 wants it indented, and take a tab for space:
/// where the text has faults it is read again with those mended.
pub fn yaml_fields(text: &str) -> Option<Map<String, Value>> {
    let (root, faults) = yaml::parse(text, yaml::Limits::default());
    if faults.is_empty() {
        return fields_of(&root?);
    }
    let mended = with_indents(text);
    let (second, _) = yaml::parse(&mended, yaml::Limits::default());
    let (first, second) = (root.as_ref().and_then(fields_of), second.as_ref().and_then(fields_of));
    let count = |fields: &Option<Map<String, Value>>| fields.as_ref().map_or(0, Map::len);
    if count(&second) >= count(&first) { second } else { first }
}

/// The text with every line of a quoted scalar indented, and without tabs.
fn with_indents(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 256);
    let mut open: Option<char> = None;
    for line in text.lines() {
        let line = line.replace('\t', "  ");
        let start = match open {
            Some(_) => Some(0),
            None => line.split_once(": ").map(|(_, value)| line.len() - value.trim_start().len()),
        };
        if open.is_some() {
            out.push_str("    ");
        }
        if let Some(text) = start.and_then(|start| line.get(start..)) {
            open = still_open(text, open);
        }
        out.push_str(&line);
        out.push('\n');
    }
    out
}

/// The quote that a piece of text leaves open.
fn still_open(text: &str, mut open: Option<char>) -> Option<char> {
    let mut letters = text.chars().peekable();
    if open.is_none() {
        open = letters.next_if(|c| matches!(c, '\'' | '"'));
    }
    let quote = open?;
    while let Some(c) = letters.next() {
        if c == '\\' && quote == '"' {
            letters.next();
        } else if c == quote && letters.next_if(|next| quote == '\'' && *next == '\'').is_none() {
            return None;
        }
    }
    Some(quote)
}

fn fields_of(root: &yaml::Node) -> Option<Map<String, Value>> {
    match written(root) {
        Value::Object(fields) => Some(fields),
        _ => None,
    }
}

/// Gives keys the names of the interchange form; the first that has something keeps the name.
pub fn rename(fields: &mut Map<String, Value>, names: &[(&str, &str)]) {
    for (theirs, ours) in names {
        let Some(value) = fields.shift_remove(*theirs) else { continue };
        let empty = value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty());
        if !empty && !fields.contains_key(*ours) {
            fields.insert((*ours).to_owned(), value);
        }
    }
}

/// Takes keys away that say nothing of a dataset: counts, states and what a program needs for itself.
pub fn drop_keys(fields: &mut Map<String, Value>, names: &[&str]) {
    names.iter().for_each(|name| {
        fields.shift_remove(*name);
    });
}

/// A text without the space around it; none where there is none.
pub fn text<'v>(fields: &'v Map<String, Value>, name: &str) -> Option<&'v str> {
    fields.get(name).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty())
}

/// The objects of a list.
pub fn objects(value: Option<Value>) -> Vec<Map<String, Value>> {
    let items = match value {
        Some(Value::Array(items)) => items,
        Some(one @ Value::Object(_)) => vec![one],
        _ => Vec::new(),
    };
    let object = |item| match item {
        Value::Object(fields) => Some(fields),
        _ => None,
    };
    items.into_iter().filter_map(object).collect()
}
