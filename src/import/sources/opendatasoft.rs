//! The Explore API (2.1) of Opendatasoft, live or as it was saved (a page of it, or the export of the catalogue).

use serde_json::{Map, Value, json};

use super::terms::{json_or_lines, objects, rename};
use super::{Found, ImportError};
use crate::import::fetch::{Reader, is_address};

const PAGE: usize = 100;

pub fn read(reader: &Reader, source: &str) -> Result<Found, ImportError> {
    let (mut all, mut mended) = (Vec::new(), 0);
    let root = is_address(source).then(|| root(source));
    loop {
        let bytes = match &root {
            Some(root) => reader.page(&format!("{root}/api/explore/v2.1/catalog/datasets?limit={PAGE}&offset={}", all.len()))?,
            None => reader.whole(source)?,
        };
        let (answer, count) = json_or_lines(&bytes)?;
        let total = answer.get("total_count").and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
        let found = match answer {
            Value::Array(items) => items,
            Value::Object(mut top) => match ["results", "datasets"].iter().find_map(|name| top.shift_remove(*name)) {
                Some(Value::Array(items)) => items,
                _ => return Err(ImportError::NotACatalogue),
            },
            _ => return Err(ImportError::NotACatalogue),
        };
        mended += count;
        let more = !found.is_empty() && root.is_some();
        all.extend(found);
        (reader.progress)(all.len(), total.max(all.len()));
        if !more || all.len() >= total {
            break;
        }
    }
    let datasets: Vec<Value> = all.into_iter().map(|item| dataset(item, root.as_deref())).collect();
    Ok(Found { catalogue: json!({"dataset": datasets}), mended })
}

/// The scheme and the host of an address.
fn root(source: &str) -> String {
    let (scheme, rest) = source.trim().split_once("://").unwrap_or(("https", source));
    format!("{scheme}://{}", rest.split(['/', '?', '#']).next().unwrap_or(""))
}

fn dataset(item: Value, root: Option<&str>) -> Value {
    // Older versions keep each dataset and its links side by side.
    let inner = |value: Value| match value {
        Value::Object(mut fields) if fields.contains_key("dataset") => fields.shift_remove("dataset").unwrap_or(Value::Null),
        other => other,
    };
    let Value::Object(item) = inner(item) else { return Value::Null };
    let id = ["dataset_id", "datasetid"].iter().find_map(|name| item.get(*name)?.as_str()).unwrap_or("").to_owned();
    let part =
        |name: &str| item.get("metas").and_then(|metas| metas.get(name)).and_then(Value::as_object).cloned().unwrap_or_default();
    let mut fields: Map<String, Value> = part("default");
    let dcat = part("dcat");
    // What the platform counts and shows is nothing of the dataset's own.
    const SAID: [&str; 11] = [
        "title",
        "description",
        "theme",
        "keyword",
        "license",
        "license_url",
        "language",
        "modified",
        "publisher",
        "references",
        "territory",
    ];
    fields.retain(|name, value| SAID.contains(&name.as_str()) && !value.is_null());
    rename(&mut fields, &[("territory", "spatial"), ("references", "landingPage")]);
    if let Some(url) = fields.shift_remove("license_url").filter(|url| url.as_str().is_some_and(|url| url.contains("://"))) {
        fields.insert("license".to_owned(), url);
    }
    let publisher = fields.shift_remove("publisher").or_else(|| dcat.get("creator").cloned());
    fields.extend(publisher.map(|name| ("publisher".to_owned(), json!({"name": name}))));
    for (theirs, ours) in
        [("issued", "issued"), ("created", "issued"), ("accrualperiodicity", "accrualPeriodicity"), ("spatial", "spatial")]
    {
        if let Some(value) = dcat.get(theirs).filter(|value| !value.is_null()) {
            fields.entry(ours).or_insert(value.clone());
        }
    }
    let end = |name: &str| dcat.get(name).and_then(Value::as_str).unwrap_or("").to_owned();
    let (start, last) = (end("temporal_coverage_start"), end("temporal_coverage_end"));
    if !start.is_empty() || !last.is_empty() {
        fields.insert("temporal".to_owned(), Value::from(format!("{start}/{last}")));
    }
    fields.insert("contactPoint".to_owned(), json!({"fn": dcat.get("contact_name"), "hasEmail": dcat.get("contact_email")}));
    fields.insert("accessLevel".to_owned(), json!("public"));
    let columns: Vec<Value> = objects(item.get("fields").cloned()).iter().map(column).collect();
    let export = |form: &str| root.map(|root| format!("{root}/api/explore/v2.1/catalog/datasets/{id}/exports/{form}"));
    let mut files = Vec::new();
    if !columns.is_empty() {
        files.push(json!({"downloadURL": export("csv"), "format": "CSV", "mediaType": "text/csv", "field": columns}));
        files.push(json!({"downloadURL": export("json"), "format": "JSON", "mediaType": "application/json"}));
    }
    for file in objects(item.get("attachments").cloned()) {
        files.push(json!({"downloadURL": file.get("url"), "title": file.get("title"), "mediaType": file.get("mimetype")}));
    }
    fields.insert("distribution".to_owned(), json!(files));
    fields.insert("identifier".to_owned(), json!(id));
    Value::Object(fields)
}

fn column(field: &Map<String, Value>) -> Value {
    let ty = match field.get("type").and_then(Value::as_str).unwrap_or("") {
        "int" => "integer",
        "double" | "decimal" => "number",
        "geo_point_2d" => "geopoint",
        "geo_shape" => "geojson",
        "date" => "date",
        "datetime" => "datetime",
        "boolean" => "boolean",
        "text" | "file" => "string",
        _ => "any",
    };
    let note = ["description", "label"].iter().find_map(|name| field.get(*name).filter(|value| value.is_string()));
    json!({"name": field.get("name"), "type": ty, "description": note})
}
