//! DCAT-US 1.1 is the interchange form itself; of 3.0, what has another shape is brought into it.

use serde_json::{Map, Value, json};

use super::terms::json;
use super::{Found, ImportError};
use crate::import::fetch::Reader;

pub fn read(reader: &Reader, source: &str) -> Result<Found, ImportError> {
    let (mut root, mended) = json(&reader.whole(source)?)?;
    if let Some(top) = root.as_object_mut().filter(|top| is_version_3(top)) {
        let mut datasets = Vec::new();
        gather(top, &mut datasets, 0);
        top.insert("dataset".to_owned(), Value::Array(datasets));
        ["catalog", "datasetSeries", "contactPoint"].iter().for_each(|name| {
            top.shift_remove(*name);
        });
    }
    Ok(Found { catalogue: root, mended })
}

fn is_version_3(top: &Map<String, Value>) -> bool {
    let said = top.get("conformsTo").map(Value::to_string).unwrap_or_default();
    said.contains("DCAT-US 3")
        || said.contains("dcat-us/3")
        || ["catalog", "datasetSeries"].iter().any(|name| top.contains_key(*name))
}

/// The deepest that catalogues stand in catalogues.
const DEEPEST: usize = 8;

/// The datasets of a catalogue, those of its series, and those of the catalogues in it.
fn gather(catalogue: &mut Map<String, Value>, out: &mut Vec<Value>, depth: usize) {
    let mut list = |name: &str| match catalogue.get_mut(name).map(Value::take) {
        Some(Value::Array(items)) => items,
        _ => Vec::new(),
    };
    let (own, series, inner) = (list("dataset"), list("datasetSeries"), list("catalog"));
    let mut add = |mut item: Value| {
        item.as_object_mut().into_iter().for_each(plain);
        let same = |known: &Value| known.get("identifier").is_some() && known.get("identifier") == item.get("identifier");
        if !out.iter().any(same) {
            out.push(item);
        }
    };
    own.into_iter().for_each(&mut add);
    for mut item in series {
        let Some(fields) = item.as_object_mut() else { continue };
        let members = match fields.shift_remove("seriesMember") {
            Some(Value::Array(members)) => members,
            _ => Vec::new(),
        };
        ["first", "last"].iter().for_each(|name| {
            fields.shift_remove(*name);
        });
        plain(fields);
        let identifier = fields.get("identifier").cloned();
        add(item);
        for mut member in members {
            if let (Some(fields), Some(identifier)) = (member.as_object_mut(), &identifier) {
                fields.entry("isPartOf").or_insert(identifier.clone());
            }
            add(member);
        }
    }
    for mut item in inner {
        if let Some(fields) = item.as_object_mut().filter(|_| depth < DEEPEST) {
            gather(fields, out, depth + 1);
        }
    }
}

/// One dataset in the shapes of 1.1.
fn plain(fields: &mut Map<String, Value>) {
    let id = fields.get("@id").cloned();
    let label =
        |value: &Value| ["@id", "notation", "prefLabel", "title", "name"].iter().find_map(|name| value.get(*name).cloned());
    match fields.get("identifier") {
        Some(value @ Value::Object(_)) => {
            let identifier = label(value).or(id);
            fields.insert("identifier".to_owned(), identifier.unwrap_or(Value::Null));
        }
        None => {
            id.map(|id| fields.insert("identifier".to_owned(), id));
        }
        Some(_) => {}
    }
    if !fields.contains_key("accessLevel") {
        let said = fields.get("accessRights").and_then(Value::as_str).unwrap_or("public").to_lowercase();
        let level = ["non-public", "restricted"].into_iter().find(|word| said.contains(word)).unwrap_or("public");
        fields.shift_remove("accessRights");
        fields.insert("accessLevel".to_owned(), json!(level));
    }
    for name in ["theme", "conformsTo", "inSeries"] {
        let Some(value) = fields.get_mut(name) else { continue };
        let named = |item: &Value| {
            if item.is_object() {
                item.get("prefLabel").cloned().or_else(|| label(item)).unwrap_or(Value::Null)
            } else {
                item.clone()
            }
        };
        *value = match &*value {
            Value::Array(items) => Value::Array(items.iter().map(named).collect()),
            one => named(one),
        };
    }
    if let Some(series) = fields.shift_remove("inSeries") {
        let first = series.as_array().and_then(|items| items.first().cloned()).unwrap_or(series);
        fields.entry("isPartOf").or_insert(first);
    }
    let period = fields
        .get("temporal")
        .map(|value| value.as_array().and_then(|items| items.first()).unwrap_or(value))
        .and_then(Value::as_object);
    if let Some(period) = period {
        let end = |name: &str| period.get(name).and_then(Value::as_str).unwrap_or("");
        let span = format!("{}/{}", end("startDate"), end("endDate"));
        fields.insert("temporal".to_owned(), Value::from(span));
    }
}
