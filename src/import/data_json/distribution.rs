use serde_json::{Map, Value, json};

use super::dataset::{Scope, licence};
use super::{address, codes, format, one_text, ordered, prose, shown, text_of, when_where};
use crate::import::losses::{Losses, Reason};
use crate::model::{Column, Distribution};

/// The keys that are read; any other is counted as lost.
const READ: [&str; 15] = [
    "downloadURL",
    "accessURL",
    "title",
    "description",
    "format",
    "mediaType",
    "byteSize",
    "modified",
    "license",
    "conformsTo",
    "describedBy",
    "field",
    "size",
    "describedByType",
    "checksum",
];

/// Every distribution of a dataset.
pub fn all(source: &Map<String, Value>, scope: &Scope, losses: &mut Losses) -> Vec<Value> {
    let items = match source.get("distribution") {
        Some(Value::Array(items)) => items.as_slice(),
        Some(one @ Value::Object(_)) => std::slice::from_ref(one),
        None | Some(Value::Null) => &[],
        Some(other) => {
            losses.note("distribution", Reason::WrongForm, &shown(other));
            &[]
        }
    };
    let mut found: Vec<Value> = Vec::new();
    for item in items {
        match item.as_object() {
            Some(fields) => found.extend(one(fields, scope, losses)),
            None => losses.note("distribution", Reason::WrongForm, &shown(item)),
        }
    }
    // Project Open Data 1.0 had the addresses in the dataset itself.
    if found.is_empty() && ["accessURL", "downloadURL"].iter().any(|name| text_of(source.get(*name)).is_some()) {
        let own = ["accessURL", "downloadURL", "format", "mediaType"];
        let fields = own.iter().filter_map(|name| Some(((*name).to_owned(), source.get(*name)?.clone()))).collect();
        found.extend(one(&fields, scope, losses));
    }
    found
}

fn one(source: &Map<String, Value>, scope: &Scope, losses: &mut Losses) -> Option<Value> {
    let mut fields = Map::new();
    let url = |name: &str, losses: &mut Losses| {
        one_text(source, name, losses).and_then(|text| address::clean(text, &format!("distribution.{name}"), losses))
    };
    let (download, access) = (url("downloadURL", losses), url("accessURL", losses));
    let is_file = download.is_some();
    if let (Some(download), Some(access)) = (&download, &access)
        && download != access
    {
        losses.note("distribution.accessURL", Reason::SecondAddress, access);
    }
    let Some(url) = download.or(access) else {
        losses.note("distribution", Reason::NoAddress, text_of(source.get("title")).unwrap_or(""));
        return None;
    };
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            fields.insert(name.to_owned(), value);
        }
    };
    let (words, media_type) =
        (one_text(source, "format", losses).unwrap_or(""), one_text(source, "mediaType", losses).unwrap_or(""));
    let format = format::find(words, media_type, &url).unwrap_or_else(|| {
        losses.note("distribution.format", Reason::Default, if words.is_empty() { media_type } else { words });
        // What is not downloaded is a page to be read.
        format::Format { code: if is_file { "BIN" } else { "HTML" }, compression: None }
    });
    put("format", Some(json!(format.code)));
    put("compression", format.compression.map(Value::from));
    put("media_type", is_media_type(media_type).then(|| Value::from(media_type)));
    put("bytes", ["byteSize", "size"].iter().find_map(|name| bytes(source.get(*name)?)));
    for name in ["title", "description"] {
        let text = one_text(source, name, losses);
        let text = text.map(|text| match name {
            "title" => prose::line(text, "distribution.title", losses),
            _ => prose::markdown(text, "distribution.description", losses),
        });
        put(name, text.filter(|text| !text.is_empty()).map(|text| scope.text(text)));
    }
    put(
        "modified",
        one_text(source, "modified", losses)
            .and_then(|text| when_where::day(text, "distribution.modified", losses))
            .map(Value::from),
    );
    put("license", licence(source, "distribution.license", losses));
    put(
        "conforms_to",
        one_text(source, "conformsTo", losses)
            .and_then(|url| address::clean(url, "distribution.conformsTo", losses))
            .map(|url| json!([url])),
    );
    put("schema", schema(source, scope, losses));
    put("url", Some(Value::from(url)));
    for (name, value) in source {
        let empty = value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty());
        if !READ.contains(&name.as_str()) && !name.starts_with('@') && !empty {
            losses.note(&format!("distribution.{name}"), Reason::NoField, "");
        }
    }
    Some(Value::Object(ordered(fields, &Distribution::RECORD)))
}

fn is_media_type(text: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&b));
    text.split_once('/').is_some_and(|(a, b)| part(a) && part(b))
}

fn bytes(value: &Value) -> Option<Value> {
    let number = value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())?;
    Some(Value::from(number))
}

/// The columns, where the Argentine profile's `field` names them; else the address of their description.
fn schema(source: &Map<String, Value>, scope: &Scope, losses: &mut Losses) -> Option<Value> {
    let columns: Vec<Value> = match source.get("field") {
        Some(Value::Array(items)) => items.iter().filter_map(|item| column(item, scope, losses)).collect(),
        None | Some(Value::Null) => Vec::new(),
        Some(other) => {
            losses.note("distribution.field", Reason::WrongForm, &shown(other));
            Vec::new()
        }
    };
    let address = one_text(source, "describedBy", losses).and_then(|url| address::clean(url, "distribution.describedBy", losses));
    if columns.is_empty() {
        return address.map(Value::from);
    }
    if let Some(url) = address {
        losses.note("distribution.describedBy", Reason::SecondAddress, &url);
    }
    Some(json!({ "fields": columns }))
}

fn column(item: &Value, scope: &Scope, losses: &mut Losses) -> Option<Value> {
    let name = ["title", "name", "id"].iter().find_map(|name| text_of(item.get(*name)));
    let (Some(fields), Some(name)) = (item.as_object(), name) else {
        losses.note("distribution.field", Reason::WrongForm, &shown(item));
        return None;
    };
    let mut column = Map::new();
    column.insert("name".to_owned(), Value::from(prose::line(name, "distribution.field.title", losses)));
    let ty = text_of(fields.get("type")).and_then(|text| {
        codes::column_type(text).or_else(|| {
            losses.note("distribution.field.type", Reason::UnknownColumnType, text);
            None
        })
    });
    if ty.is_none() {
        losses.note("distribution.field.type", Reason::Default, name);
    }
    column.insert("type".to_owned(), json!(ty.unwrap_or("any")));
    if let Some(text) = text_of(fields.get("description"))
        .map(|text| prose::line(text, "distribution.field.description", losses))
        .filter(|t| !t.is_empty())
    {
        column.insert("description".to_owned(), scope.text(text));
    }
    if let Some(unit) = text_of(fields.get("units")).or_else(|| text_of(fields.get("unit"))) {
        column.insert("unit".to_owned(), Value::from(prose::line(unit, "distribution.field.units", losses)));
    }
    for (name, value) in fields {
        let read = ["title", "name", "type", "description", "units", "unit"].contains(&name.as_str());
        if !read && !value.is_null() && value.as_str() != Some("") {
            losses.note(&format!("distribution.field.{name}"), Reason::NoField, "");
        }
    }
    Some(Value::Object(ordered(column, &Column::RECORD)))
}
