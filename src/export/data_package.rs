//! A dataset as a Frictionless Data Package (version 2): its files with the columns that its descriptor describes.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::catalogue::EntryIndex;
use crate::check::invalid_id::slug;
use crate::model::{Column, ColumnType, Language};
use crate::render::Site;

use super::told::{Told, ToldFile};

/// None where the entry is no dataset, or no file of it has its columns described.
pub fn package(site: &Site, index: EntryIndex) -> Option<Vec<u8>> {
    let language = site.config.default_language();
    let told = Told::of(site, index, language)?;
    if told.files.iter().all(|file| file.columns.is_empty()) {
        return None;
    }
    let mut names = BTreeSet::new();
    let resources: Vec<Value> =
        (1..).zip(&told.files).map(|(number, file)| resource(file, number, &mut names, language)).collect();
    let mut value = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": slug(told.id, false),
        "id": told.page,
        "title": told.title,
        "description": told.description,
        "homepage": told.page,
        "contributors": [{ "title": told.publisher, "roles": ["publisher"] }],
        "resources": resources,
    });
    let known = [
        ("keywords", (!told.keywords.is_empty()).then(|| json!(told.keywords))),
        ("licenses", told.licence.as_ref().map(|path| json!([{ "path": path }]))),
        ("version", told.version.map(|text| json!(text))),
        ("created", told.issued.map(|day| json!(format!("{}T00:00:00Z", day.0)))),
    ];
    for (key, found) in known {
        if let (Some(found), Some(map)) = (found, value.as_object_mut()) {
            map.insert(key.to_owned(), found);
        }
    }
    let mut bytes = serde_json::to_vec_pretty(&value).unwrap_or_default();
    bytes.push(b'\n');
    Some(bytes)
}

fn resource(file: &ToldFile, number: usize, names: &mut BTreeSet<String>, language: Language) -> Value {
    let name = slug(file.title.unwrap_or(file.format), false);
    let name = if name.is_empty() || names.contains(&name) { format!("{name}-{number}") } else { name };
    let name = name.trim_start_matches('-').to_owned();
    names.insert(name.clone());
    let mut found = Map::new();
    let mut put = |key: &str, value: Option<Value>| value.map(|value| found.insert(key.to_owned(), value));
    put("name", Some(json!(name)));
    put("path", Some(json!(file.address)));
    put("title", file.title.map(|text| json!(text)));
    put("description", file.description.map(|text| json!(text)));
    put("format", Some(json!(file.format.to_lowercase())));
    put("mediatype", file.media_type.map(|text| json!(text)));
    put("bytes", file.bytes.map(|bytes| json!(bytes)));
    let declared = file.checksum.map(|sum| format!("{}:{}", sum.algorithm.as_str(), &*sum.value));
    put("hash", declared.or_else(|| file.sha256().map(|sum| format!("sha256:{sum}"))).map(|hash| json!(hash)));
    // Where it is not as RFC 4180 has it, what was found in the file says how to read it.
    put(
        "encoding",
        file.preview.and_then(|found| found.encoding).filter(|name| *name != "UTF-8").map(|name| json!(name.to_lowercase())),
    );
    let delimiter = file.preview.and_then(|found| found.delimiter).filter(|mark| *mark != ',');
    put("dialect", delimiter.map(|mark| json!({ "delimiter": mark.to_string() })));
    put("licenses", file.licence.as_ref().map(|path| json!([{ "path": path }])));
    if !file.columns.is_empty() {
        let fields: Vec<Value> = file.columns.iter().map(|column| field(column, file, language)).collect();
        put("schema", Some(json!({ "fields": fields })));
    }
    Value::Object(found)
}

fn field(column: &Column, file: &ToldFile, language: Language) -> Value {
    let mut found = json!({ "name": &*column.name, "type": column.ty.as_str() });
    let mut put = |key: &str, value: Option<Value>| {
        if let (Some(value), Some(map)) = (value, found.as_object_mut()) {
            map.insert(key.to_owned(), value);
        }
    };
    if column.ty == ColumnType::Number && has_decimal_comma(column, file) {
        put("decimalChar", Some(json!(",")));
        put("groupChar", Some(json!(".")));
    }
    put("title", column.title.as_ref().map(|text| json!(text.best(language).1)));
    put("description", column.description.as_ref().map(|text| json!(text.best(language).1)));
    put(
        "constraints",
        column.constraints.as_ref().map(|constraints| {
            let mut value = serde_json::to_value(constraints).unwrap_or_default();
            // Numbers are numbers there; here they are written as they are typed.
            for key in ["minimum", "maximum"] {
                let number =
                    value.get(key).and_then(Value::as_str).and_then(|text| serde_json::from_str::<serde_json::Number>(text).ok());
                if let (Some(number), Some(map)) = (number, value.as_object_mut()) {
                    map.insert(key.to_owned(), Value::Number(number));
                }
            }
            for (ours, theirs) in [("min_length", "minLength"), ("max_length", "maxLength")] {
                if let Some(map) = value.as_object_mut()
                    && let Some(length) = map.remove(ours)
                {
                    map.insert(theirs.to_owned(), length);
                }
            }
            value
        }),
    );
    found
}

/// Whether the first rows of a file write the numbers of a column with a comma before the decimals.
fn has_decimal_comma(column: &Column, file: &ToldFile) -> bool {
    let Some(table) = file.preview.map(|found| &found.table) else { return false };
    let at = table.columns.iter().position(|found| found.name == *column.name);
    let cells = table.head.iter().filter_map(|row| row.get(at?));
    cells.into_iter().any(|cell| {
        cell.rsplit_once(',').is_some_and(|(_, decimals)| {
            !decimals.is_empty() && decimals.len() != 3 && decimals.bytes().all(|b| b.is_ascii_digit())
        })
    })
}
