//! The Discovery API of Socrata (`/api/catalog/v1`), live or as it was saved: a JSON answer, a list of results, or a
//! result a line.

use serde_json::{Map, Value, json};

use super::terms::{drop_keys, json_or_lines, rename, text};
use super::{Found, ImportError};
use crate::import::fetch::{Reader, is_address};

const PAGE: usize = 100;

pub fn read(reader: &Reader, source: &str) -> Result<Found, ImportError> {
    let (results, mended) = if is_address(source) { pages(reader, source)? } else { saved(&reader.whole(source)?)? };
    let datasets: Vec<Value> = results.into_iter().map(dataset).collect();
    Ok(Found { catalogue: json!({"dataset": datasets}), mended })
}

fn saved(bytes: &[u8]) -> Result<(Vec<Value>, usize), ImportError> {
    let (root, mended) = json_or_lines(bytes)?;
    results(root).map(|found| (found, mended)).ok_or(ImportError::NotACatalogue)
}

fn results(root: Value) -> Option<Vec<Value>> {
    match root {
        Value::Array(items) => Some(items),
        Value::Object(mut top) => match top.shift_remove("results") {
            Some(Value::Array(items)) => Some(items),
            None if top.contains_key("resource") => Some(vec![Value::Object(top)]),
            _ => None,
        },
        _ => None,
    }
}

fn pages(reader: &Reader, source: &str) -> Result<(Vec<Value>, usize), ImportError> {
    let base = match source.contains("/api/catalog/v1") {
        true => source.trim().to_owned(),
        false => {
            let (scheme, rest) = source.trim().split_once("://").unwrap_or(("https", source));
            let host = rest.split(['/', '?', '#']).next().unwrap_or("");
            format!("{scheme}://{host}/api/catalog/v1?domains={host}&search_context={host}&only=dataset")
        }
    };
    let join = if base.contains('?') { '&' } else { '?' };
    let (mut all, mut mended) = (Vec::new(), 0);
    loop {
        let (root, count) = json_or_lines(&reader.page(&format!("{base}{join}limit={PAGE}&offset={}", all.len()))?)?;
        let total = root.get("resultSetSize").and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
        let found = results(root).ok_or(ImportError::NotACatalogue)?;
        mended += count;
        let more = !found.is_empty();
        all.extend(found);
        (reader.progress)(all.len(), total.max(all.len()));
        if !more || all.len() >= total {
            return Ok((all, mended));
        }
    }
}

fn dataset(result: Value) -> Value {
    let Value::Object(mut result) = result else { return Value::Null };
    let Some(Value::Object(mut fields)) = result.shift_remove("resource") else { return Value::Null };
    let part = |name: &str| result.get(name).and_then(Value::as_object).cloned().unwrap_or_default();
    let (classification, metadata) = (part("classification"), part("metadata"));
    let domain = text(&metadata, "domain").unwrap_or("").to_owned();
    let id = text(&fields, "id").unwrap_or("").to_owned();
    let own = own_fields(&classification);
    let said =
        |words: &[&str]| own.iter().find(|(key, _)| words.iter().any(|word| key.contains(word))).map(|(_, value)| value.clone());
    let columns = columns(&fields);
    drop_keys(
        &mut fields,
        &[
            "id",
            "parent_fxf",
            "updatedAt",
            "metadata_updated_at",
            "columns_name",
            "columns_field_name",
            "columns_datatype",
            "columns_description",
            "columns_format",
            "provenance",
            "lens_view_type",
            "lens_display_type",
            "hide_from_data_json",
            "type",
            "page_views",
            "download_count",
            "publication_date",
            "locked",
            "previewImageId",
            "preview_image_id",
            "contact_email_hash",
            "obe_fxf",
            "replacement_fxf",
            "nbe_fxf",
        ],
    );
    let attribution =
        fields.shift_remove("attribution").filter(|value| value.as_str().is_some_and(|text| !text.trim().is_empty()));
    let name = said(&["nombre-de-la-entidad", "department", "agency"]).map(Value::from).or(attribution).or(Some(json!(domain)));
    let homepage = fields.shift_remove("attribution_link");
    fields.insert("publisher".to_owned(), json!({"name": name, "homepage": homepage}));
    // An account may be a person's, and whoever loaded the data need not be its publisher.
    rename(&mut fields, &[("name", "title"), ("createdAt", "issued"), ("data_updated_at", "modified")]);
    let mail = fields.shift_remove("contact_email");
    fields.insert("contactPoint".to_owned(), json!({"hasEmail": mail}));
    let list = |name: &str| classification.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let keywords: Vec<Value> = list("tags").into_iter().chain(list("domain_tags")).collect();
    let themes: Vec<Value> = classification.get("domain_category").cloned().into_iter().chain(list("categories")).collect();
    let link = result.shift_remove("link").filter(Value::is_string).or_else(|| result.get("permalink").cloned());
    for (name, value) in [
        ("identifier", json!(id)),
        ("accessLevel", json!("public")),
        ("keyword", json!(keywords)),
        ("theme", json!(themes)),
        ("license", json!(metadata.get("license"))),
        ("landingPage", json!(link)),
        ("accrualPeriodicity", json!(said(&["frecuencia", "frequency"]))),
        ("spatial", json!(said(&["cobertura", "geographic"]))),
        ("language", json!(said(&["idioma", "language"]))),
        ("distribution", distribution(&fields, &result, &domain, &id, columns)),
    ] {
        fields.insert(name.to_owned(), value);
    }
    drop_keys(&mut fields, &["blob_mime_type"]);
    fields.retain(|_, value| !value.is_null());
    Value::Object(fields)
}

/// What a portal has fields of its own for, by lower-case key.
fn own_fields(classification: &Map<String, Value>) -> Vec<(String, String)> {
    let items = classification.get("domain_metadata").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let pair = |item: &Value| Some((item.get("key")?.as_str()?.to_lowercase(), item.get("value")?.as_str()?.to_owned()));
    items.iter().filter_map(pair).collect()
}

fn columns(fields: &Map<String, Value>) -> Vec<Value> {
    let list = |name: &str| fields.get(name).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let (names, types, notes) = (list("columns_field_name"), list("columns_datatype"), list("columns_description"));
    let column = |(at, name): (usize, &Value)| {
        let ty = types.get(at).and_then(Value::as_str).unwrap_or("").to_lowercase();
        let ty = match ty.as_str() {
            "calendar date" | "fixed timestamp" | "floating timestamp" | "date" => "datetime",
            "checkbox" => "boolean",
            "money" | "percent" | "double" | "number" => "number",
            "point" | "location" | "multipolygon" | "polygon" | "line" | "multiline" | "multipoint" => "geojson",
            "text" | "url" | "email" | "phone" | "html" | "photo" | "document" | "blob" | "drop down list" => "string",
            _ => "any",
        };
        json!({"name": name, "type": ty, "description": notes.get(at)})
    };
    names.iter().enumerate().map(column).collect()
}

fn distribution(fields: &Map<String, Value>, result: &Map<String, Value>, domain: &str, id: &str, columns: Vec<Value>) -> Value {
    if text(fields, "blob_mime_type").is_some() {
        let media = fields.get("blob_mime_type");
        return json!([{"downloadURL": format!("https://{domain}/download/{id}"), "mediaType": media}]);
    }
    if columns.is_empty() {
        return json!([{"accessURL": result.get("permalink"), "format": "HTML"}]);
    }
    let rows = format!("https://{domain}/api/views/{id}/rows");
    json!([
        {"downloadURL": format!("{rows}.csv?accessType=DOWNLOAD"), "format": "CSV", "mediaType": "text/csv", "field": columns},
        {"downloadURL": format!("{rows}.json?accessType=DOWNLOAD"), "format": "JSON", "mediaType": "application/json"},
    ])
}
