//! YAML written: block style, quotes only where they are needed, and whatever is written is read back the same.

use serde_json::{Map, Value};

/// The fields of a record as a descriptor's text, each at the margin.
pub fn descriptor(fields: &Map<String, Value>) -> String {
    fields.iter().map(|(name, value)| field(name, value)).collect()
}

/// One field at the margin, with the line breaks of its end.
pub fn field(name: &str, value: &Value) -> String {
    let mut out = String::new();
    pair(name, value, 0, &mut out);
    out
}

fn pair(name: &str, value: &Value, depth: usize, out: &mut String) {
    out.push_str(&scalar(name));
    out.push(':');
    after_key(value, depth, out);
}

fn after_key(value: &Value, depth: usize, out: &mut String) {
    match value {
        Value::Array(items) if !items.is_empty() && !items.iter().all(Value::is_number) => {
            out.push('\n');
            for item in items {
                indent(depth + 1, out);
                out.push_str("- ");
                item_of_list(item, depth + 2, out);
            }
        }
        Value::Object(fields) if !fields.is_empty() => {
            out.push('\n');
            for (name, value) in fields {
                indent(depth + 1, out);
                pair(name, value, depth + 1, out);
            }
        }
        other => {
            out.push(' ');
            short(other, depth + 1, out);
        }
    }
}

fn item_of_list(item: &Value, depth: usize, out: &mut String) {
    match item {
        Value::Object(fields) if !fields.is_empty() => {
            for (at, (name, value)) in fields.iter().enumerate() {
                if at > 0 {
                    indent(depth, out);
                }
                pair(name, value, depth, out);
            }
        }
        Value::Array(items) if !items.is_empty() && !items.iter().all(Value::is_number) => {
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    indent(depth, out);
                }
                out.push_str("- ");
                item_of_list(item, depth + 1, out);
            }
        }
        other => short(other, depth, out),
    }
}

/// What begins on the line where it is: a scalar, a list of numbers, or something empty.
fn short(value: &Value, depth: usize, out: &mut String) {
    match value {
        Value::String(text) if is_block(text) => block(text, depth, out),
        Value::String(text) => out.push_str(&scalar(text)),
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(Value::to_string).collect();
            out.push_str(&format!("[{}]", items.join(", ")));
        }
        Value::Object(_) => out.push_str("{}"),
        plain => out.push_str(&plain.to_string()),
    }
    if !out.ends_with('\n') {
        out.push('\n');
    }
}

fn indent(depth: usize, out: &mut String) {
    out.extend(std::iter::repeat_n("  ", depth));
}

/// Longer texts are easier to read and to compare as blocks.
const LONGEST_LINE: usize = 110;

fn is_block(text: &str) -> bool {
    let long = text.contains('\n') || text.chars().count() > LONGEST_LINE;
    let plain = text.chars().all(|c| c == '\n' || is_printable(c));
    let start = text.starts_with(|c: char| c.is_whitespace());
    let blank_end = text.ends_with("\n\n") || text.lines().last().is_none_or(|line| line.trim().is_empty());
    let tabs = text
        .lines()
        .any(|line| line.trim_start_matches(' ').starts_with('\t') || line.starts_with("---") || line.starts_with("..."));
    long && plain && !start && !blank_end && !tabs
}

fn block(text: &str, depth: usize, out: &mut String) {
    out.push_str(if text.ends_with('\n') { "|\n" } else { "|-\n" });
    for line in text.lines() {
        if !line.is_empty() {
            indent(depth, out);
            out.push_str(line);
        }
        out.push('\n');
    }
}

/// A text on one line.
fn scalar(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

fn is_plain(text: &str) -> bool {
    let first = text.starts_with(|c: char| c.is_alphanumeric());
    let inside = text.chars().all(is_printable) && !text.contains(": ") && !text.contains(" #") && !text.contains('\t');
    let ends = !text.ends_with([':', ' ']) && !text.ends_with(char::is_whitespace);
    first && inside && ends && !means_something_else(text)
}

/// What other readers of YAML would take for a number, a truth or nothing.
fn means_something_else(text: &str) -> bool {
    const WORDS: [&str; 9] = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    let digits = text.replace('_', "");
    WORDS.iter().any(|word| word.eq_ignore_ascii_case(text))
        || digits.parse::<f64>().is_ok()
        || digits.starts_with("0x")
        || digits.starts_with("0o")
        // Base 60, as YAML 1.1 has it.
        || (text.contains(':') && text.bytes().all(|b| b.is_ascii_digit() || b == b':' || b == b'.'))
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if is_printable(c) => out.push(c),
            c if u32::from(c) <= 0xff => out.push_str(&format!("\\x{:02x}", u32::from(c))),
            c if u32::from(c) <= 0xffff => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push_str(&format!("\\U{:08x}", u32::from(c))),
        }
    }
    out.push('"');
    out
}

/// YAML 1.2.2, section 5.1, without the breaks that some readers take for lines.
fn is_printable(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::import::merge::written;
    use crate::yaml::{self, Limits};

    fn read(text: &str) -> Value {
        let (root, faults) = yaml::parse(text, Limits::default());
        assert_eq!(faults, [], "{text:?}");
        written(&root.expect("something"))
    }

    #[test]
    fn texts_look_as_a_person_would_write_them() {
        let Value::Object(fields) = json!({
            "title": "Camas de hospital: censo", "issued": "2024-05-01", "version": "1.0", "code": "NO",
            "description": "Una línea.\n\nOtra # línea.\n", "bbox": [-1.5, 2, 3, 4],
            "distributions": [{"url": "https://a.example/x#y", "format": "CSV"}], "words": ["agua", "- no"],
        }) else {
            unreachable!()
        };
        let wanted = "title: \"Camas de hospital: censo\"\nissued: 2024-05-01\nversion: \"1.0\"\ncode: \"NO\"\n\
            description: |\n  Una línea.\n\n  Otra # línea.\nbbox: [-1.5, 2, 3, 4]\n\
            distributions:\n  - url: https://a.example/x#y\n    format: CSV\nwords:\n  - agua\n  - \"- no\"\n";
        assert_eq!(descriptor(&fields), wanted);
    }

    fn any_text() -> impl Strategy<Value = String> {
        prop_oneof![
            any::<String>(),
            "[ -~\n\t:#'\"ñ語|>%@`&*!?-]{0,160}",
            "( |\n|\t|a|: |#|---|\u{85}|\u{2028}|\u{feff}|\u{0}){0,12}"
        ]
    }

    fn any_value() -> impl Strategy<Value = Value> {
        let leaf = any_text().prop_map(Value::String);
        leaf.prop_recursive(4, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 1..4).prop_map(Value::Array),
                prop::collection::btree_map(any_text(), inner, 1..4).prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn what_is_written_is_read_back(values in prop::collection::vec(any_value(), 1..3)) {
            let fields: Map<_, _> = values.into_iter().enumerate().map(|(at, value)| (format!("f{at}"), value)).collect();
            prop_assert_eq!(read(&descriptor(&fields)), Value::Object(fields));
        }
    }
}
