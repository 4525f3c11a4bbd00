//! Lists in CSV (RFC 4180) for spreadsheets: UTF-8 with a byte-order mark, one line an entry.

use serde_json::Value;

use crate::catalogue::{Catalogue, EntryIndex};
use crate::config::Config;
use crate::derive;
use crate::model::shape::{Field, One, Shape};
use crate::model::{Language, Type};
use crate::render::path_of;

/// The entries of a list. Those of one type have its plain fields as columns; of several, only what all have.
/// Texts have a column for each of the portal's languages; several values are joined by ` | `.
pub fn list(catalogue: &Catalogue, config: &Config, entries: &[EntryIndex], ty: Option<Type>) -> Vec<u8> {
    let languages = &config.languages;
    let fields: Vec<&Field> = ty.map_or_else(Vec::new, |ty| ty.record().fields.iter().filter(|f| is_plain(&f.shape)).collect());
    let mut head = vec!["id".to_owned(), "type".to_owned(), "url".to_owned()];
    head.extend(languages.iter().map(|language| format!("title_{language}")));
    for field in &fields {
        match is_text(&field.shape) {
            true => head.extend(languages.iter().map(|language| format!("{}_{language}", field.name))),
            false => head.push(field.name.to_owned()),
        }
    }
    let mut out = Vec::with_capacity(entries.len() * 256 + 256);
    out.extend_from_slice("\u{feff}".as_bytes());
    line(&mut out, head.iter().map(String::as_str));
    for index in entries {
        let entry = catalogue.entry(*index);
        let title = derive::title(entry);
        let mut cells =
            vec![entry.id.to_string(), entry.ty.as_str().to_owned(), format!("{}{}", config.base_url, path_of(entry))];
        cells.extend(languages.iter().map(|language| title.exact(*language).unwrap_or("").to_owned()));
        for field in &fields {
            let value = serde_json::to_value(One(&entry.body, field.name)).unwrap_or_default();
            match is_text(&field.shape) {
                true => cells.extend(languages.iter().map(|language| in_language(&value, *language))),
                false => cells.push(plain(&value)),
            }
        }
        line(&mut out, cells.iter().map(String::as_str));
    }
    out
}

fn is_text(shape: &Shape) -> bool {
    matches!(shape, Shape::Text | Shape::Markdown | Shape::Keywords)
}

/// What fits in a cell, without the title, which every list has.
fn is_plain(shape: &Shape) -> bool {
    match shape {
        Shape::Record(_) | Shape::Map(_) | Shape::Either(..) | Shape::Place | Shape::Link => false,
        Shape::List(item) => !is_text(item) && is_plain(item),
        _ => true,
    }
}

fn in_language(value: &Value, language: Language) -> String {
    plain(&value[language.as_str()])
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(" | "),
        other => other.to_string(),
    }
}

pub(super) fn line<'c>(out: &mut Vec<u8>, cells: impl Iterator<Item = &'c str>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(b',');
        }
        write_cell(out, cell);
    }
    out.extend_from_slice(b"\r\n");
}

/// A cell that a spreadsheet would take for a formula is kept a text by an apostrophe before it.
fn write_cell(out: &mut Vec<u8>, cell: &str) {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
    let guard = if formula { "'" } else { "" };
    if formula || cell.contains(['"', ',', '\n', '\r']) {
        out.extend_from_slice(format!("\"{guard}{}\"", cell.replace('"', "\"\"")).as_bytes());
    } else {
        out.extend_from_slice(cell.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_quoted_where_it_must_be_and_never_a_formula() {
        let cases = [
            ("agua", "agua"),
            ("a,b", "\"a,b\""),
            ("say \"a\"", "\"say \"\"a\"\"\""),
            ("=1+1", "\"'=1+1\""),
            ("-12.5", "-12.5"),
            ("@x", "\"'@x\""),
        ];
        for (cell, wanted) in cases {
            let mut out = Vec::new();
            write_cell(&mut out, cell);
            assert_eq!(String::from_utf8(out).unwrap(), wanted);
        }
    }
}
