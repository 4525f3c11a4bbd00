//! The search API of ArcGIS Hub (OGC API - Records), live or as it was saved; or its own feed of DCAT-US 1.1.

use serde_json::{Map, Value, json};

use super::terms::{drop_keys, json as parsed, rename, text};
use super::{Found, ImportError, data_json};
use crate::import::fetch::{Reader, is_address, same_host};

const PAGE: usize = 100;

pub fn read(reader: &Reader, source: &str) -> Result<Found, ImportError> {
    if source.contains("/api/feed/") {
        return data_json::read(reader, source);
    }
    let (mut items, mut mended) = (Vec::new(), 0);
    let mut next = Some(first(source));
    while let Some(here) = next.take() {
        let bytes = if is_address(&here) { reader.page(&here)? } else { reader.whole(&here)? };
        let (mut answer, count) = parsed(&bytes)?;
        mended += count;
        let Some(Value::Array(found)) = answer.get_mut("features").map(Value::take) else {
            return Err(ImportError::NotACatalogue);
        };
        let links = answer.get("links").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let link = links.iter().find(|link| link.get("rel").and_then(Value::as_str) == Some("next"));
        let link = link.and_then(|link| link.get("href")?.as_str()).filter(|link| is_address(source) && same_host(link, source));
        next = link.map(str::to_owned).filter(|_| !found.is_empty());
        let total = answer.get("numberMatched").and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
        items.extend(found);
        (reader.progress)(items.len(), total.max(items.len()));
    }
    let datasets: Vec<Value> = items.into_iter().map(dataset).collect();
    Ok(Found { catalogue: json!({"dataset": datasets}), mended })
}

/// The address of the first page; a path as it is.
fn first(source: &str) -> String {
    let source = source.trim();
    if !is_address(source) || source.contains("/api/search/") {
        return source.to_owned();
    }
    let (scheme, rest) = source.split_once("://").unwrap_or(("https", source));
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    format!("{scheme}://{host}/api/search/v1/collections/dataset/items?limit={PAGE}")
}

fn dataset(feature: Value) -> Value {
    let id = feature.get("id").and_then(Value::as_str).unwrap_or("").to_owned();
    let shape = feature.get("geometry").filter(|value| value.is_object()).cloned();
    let Some(Value::Object(mut fields)) = feature.get("properties").cloned() else { return Value::Null };
    let level = match text(&fields, "access") {
        Some("private" | "org") => "non-public",
        Some("shared") => "restricted public",
        _ => "public",
    };
    let format = text(&fields, "type").unwrap_or("").to_owned();
    // Two corners are the box between them.
    let spatial = fields.get("extent").map(|corners| json!({"coordinates": corners}));
    let spatial = spatial.filter(|place| place.get("coordinates").is_some_and(Value::is_array));
    drop_keys(
        &mut fields,
        &[
            "access",
            "owner",
            "id",
            "guid",
            "itemId",
            "orgId",
            "groupIds",
            "numViews",
            "size",
            "thumbnail",
            "typeKeywords",
            "type",
            "extent",
            "protected",
            "scoreCompleteness",
            "avgRating",
            "numRatings",
            "numComments",
            "culture",
            "lastViewed",
            "name",
            "properties",
            "appCategories",
            "industries",
            "languages",
            "largeThumbnail",
            "banner",
            "screenshots",
            "listed",
            "proxyFilter",
            "commentsEnabled",
            "ownerFolder",
            "documentation",
            "spatialReference",
            "accessInformation",
        ],
    );
    rename(
        &mut fields,
        &[("description", "description"), ("snippet", "description"), ("tags", "keyword"), ("categories", "theme")],
    );
    if let Some(licence) = ["license", "licenseInfo"].iter().find_map(|name| fields.shift_remove(*name)).filter(Value::is_string)
    {
        fields.insert("license".to_owned(), licence);
    }
    drop_keys(&mut fields, &["licenseInfo"]);
    for (theirs, ours) in [("created", "issued"), ("modified", "modified")] {
        let moment = fields.shift_remove(theirs).and_then(|value| value.as_i64());
        let day = moment.and_then(|moment| jiff::Timestamp::from_millisecond(moment).ok()).map(|moment| moment.to_string());
        fields.extend(day.map(|day| (ours.to_owned(), Value::from(day))));
    }
    let publisher =
        ["source", "orgName", "publisher"].iter().find_map(|name| fields.shift_remove(*name)).filter(Value::is_string);
    drop_keys(&mut fields, &["orgName", "publisher"]);
    fields.extend(publisher.map(|name| ("publisher".to_owned(), json!({"name": name}))));
    let url = fields.shift_remove("url");
    fields.insert("distribution".to_owned(), json!([resource(url, &format)]));
    fields.extend(spatial.or(shape).map(|place| ("spatial".to_owned(), place)));
    fields.insert("identifier".to_owned(), json!(id));
    fields.insert("accessLevel".to_owned(), json!(level));
    Value::Object(fields)
}

fn resource(url: Option<Value>, format: &str) -> Map<String, Value> {
    let mut fields = Map::new();
    fields.extend(url.map(|url| ("accessURL".to_owned(), url)));
    let known = ["CSV", "GeoJson", "Shapefile", "KML", "PDF", "Microsoft Excel", "GeoPackage"].contains(&format);
    // A service answers in JSON, whatever its items are.
    let format = if known {
        format
    } else if format.ends_with("Service") {
        "JSON"
    } else {
        "HTML"
    };
    fields.insert("format".to_owned(), json!(format));
    fields
}
