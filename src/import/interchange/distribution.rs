use serde_json::{Map, Value, json};

use super::dataset::{Scope, licence};
use super::{address, codes, format, one_text, ordered, prose, shown, text_of, when_where, words};
use crate::import::losses::{Losses, Reason};
use crate::model::{Availability, ChecksumAlgorithm, Column, Distribution};

/// The keys that are read; any other is counted as lost.
const READ: [&str; 19] = [
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
    "acervo:file",
    "size",
    "describedByType",
    "checksum",
    "availability",
    "compressFormat",
    "accessService",
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
    let beside = source.get("acervo:file").and_then(|file| file.get("to")).and_then(Value::as_str);
    let Some(url) = download.or(access).or(beside.map(str::to_owned)) else {
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
    let is_file = is_file || beside.is_some();
    let format = format::find(words, media_type, &url).unwrap_or_else(|| {
        losses.note("distribution.format", Reason::Default, if words.is_empty() { media_type } else { words });
        // What is not downloaded is a page to be read.
        format::Format { code: if is_file { "BIN" } else { "HTML" }, compression: None }
    });
    put("format", Some(json!(format.code)));
    let packed = text_of(source.get("compressFormat")).map(codes::tail);
    let packed =
        packed.map(|name| if name == "gzip" || name == "x-gzip" { "gzip" } else { "zip" }).filter(|_| format.code != "ZIP");
    put("compression", format.compression.or(packed).map(Value::from));
    put("media_type", is_media_type(media_type).then(|| Value::from(media_type)));
    put("bytes", ["byteSize", "size"].iter().find_map(|name| bytes(source.get(*name)?)));
    put("title", words::of(source, "title", "distribution.title", prose::line, scope, losses).map(|(_, text)| text));
    let description = words::of(source, "description", "distribution.description", prose::markdown, scope, losses);
    put("description", description.map(|(_, text)| text));
    put("checksum", checksum(source, losses));
    let availability = text_of(source.get("availability")).map(codes::tail).and_then(|code| Availability::parse(&code));
    put("availability", availability.map(|code| json!(code.as_str())));
    put(
        "modified",
        one_text(source, "modified", losses)
            .and_then(|text| when_where::day(text, "distribution.modified", losses))
            .map(Value::from),
    );
    put("license", licence(source, "distribution.license", losses));
    put("access_service", one_text(source, "accessService", losses).map(Value::from));
    put(
        "conforms_to",
        one_text(source, "conformsTo", losses)
            .and_then(|url| address::clean(url, "distribution.conformsTo", losses))
            .map(|url| json!([url])),
    );
    put("schema", schema(source, scope, losses));
    // What lies beside the source comes with it.
    put(if beside.is_some() { "file" } else { "url" }, Some(Value::from(beside.map_or(url, str::to_owned))));
    for (name, value) in source {
        let empty = value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty());
        if !READ.contains(&name.as_str()) && !name.starts_with('@') && !empty {
            losses.note(&format!("distribution.{name}"), Reason::NoField, "");
        }
    }
    Some(Value::Object(ordered(fields, &Distribution::RECORD)))
}

/// A checksum of a known algorithm, of digits as many as that has.
fn checksum(source: &Map<String, Value>, losses: &mut Losses) -> Option<Value> {
    let said = source.get("checksum")?;
    let value = ["checksumValue", "value"].iter().find_map(|name| text_of(said.get(*name))).or_else(|| text_of(Some(said)))?;
    let (named, digits) = value.split_once(':').map_or((None, value), |(name, digits)| (Some(name), digits));
    let named = text_of(said.get("algorithm")).or(named).map(codes::tail).unwrap_or_default();
    let plain: String = named.trim_start_matches("checksumalgorithm").chars().filter(char::is_ascii_alphanumeric).collect();
    let hex = digits.bytes().all(|b| b.is_ascii_hexdigit());
    let by_length = match digits.len() {
        32 => "md5",
        40 => "sha1",
        64 => "sha256",
        128 => "sha512",
        _ => "",
    };
    let algorithm = ChecksumAlgorithm::parse(by_length).filter(|found| hex && (plain.is_empty() || plain == found.as_str()));
    if algorithm.is_none() {
        losses.note("distribution.checksum", Reason::WrongForm, "");
    }
    Some(json!({"algorithm": algorithm?.as_str(), "value": digits.to_lowercase()}))
}

fn is_media_type(text: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&b));
    text.split_once('/').is_some_and(|(a, b)| part(a) && part(b))
}

fn bytes(value: &Value) -> Option<Value> {
    let whole = |number: f64| (0.0..9e15).contains(&number).then_some(number as u64);
    let number = value.as_u64().or_else(|| whole(value.as_f64()?)).or_else(|| value.as_str()?.trim().parse().ok())?;
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
    let name = ["name", "title", "id"].iter().find_map(|name| text_of(item.get(*name)));
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
    // Where there is a name, a title is the one for people.
    if let Some(title) = text_of(fields.get("title")).filter(|title| fields.contains_key("name") && *title != name) {
        column.insert("title".to_owned(), scope.text(prose::line(title, "distribution.field.title", losses)));
    }
    if let Some(constraints) = fields.get("constraints").and_then(|said| constraints(said, losses)) {
        column.insert("constraints".to_owned(), constraints);
    }
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
        let read = ["title", "name", "type", "description", "units", "unit", "constraints"].contains(&name.as_str());
        if !read && !value.is_null() && value.as_str() != Some("") {
            losses.note(&format!("distribution.field.{name}"), Reason::NoField, "");
        }
    }
    Some(Value::Object(ordered(column, &Column::RECORD)))
}

/// The longest list of values, and the longest pattern in characters.
const MOST_VALUES: usize = 1_000;
const LONGEST_PATTERN: usize = 500;

/// The constraints of Table Schema that a column of ours can have.
fn constraints(said: &Value, losses: &mut Losses) -> Option<Value> {
    let plain = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    };
    let mut out = Map::new();
    for (name, value) in said.as_object()? {
        let taken = match name.as_str() {
            "required" | "unique" => value.as_bool().map(|truth| (name.as_str(), json!(truth))),
            "minimum" | "maximum" => plain(value).map(|text| (name.as_str(), json!(text))),
            "minLength" => value.as_u64().map(|length| ("min_length", json!(length))),
            "maxLength" => value.as_u64().map(|length| ("max_length", json!(length))),
            "pattern" => {
                let pattern = value.as_str().filter(|text| text.chars().count() <= LONGEST_PATTERN);
                pattern.map(|text| ("pattern", json!(text)))
            }
            "enum" => {
                let values: Option<Vec<String>> =
                    value.as_array().filter(|all| all.len() <= MOST_VALUES).map(|all| all.iter().filter_map(plain).collect());
                values.filter(|all| !all.is_empty()).map(|all| ("enum", json!(all)))
            }
            _ => None,
        };
        match taken {
            Some((ours, value)) => {
                out.insert(ours.to_owned(), value);
            }
            None => losses.note(&format!("distribution.field.constraints.{name}"), Reason::NoField, ""),
        }
    }
    (!out.is_empty()).then_some(Value::Object(out))
}
