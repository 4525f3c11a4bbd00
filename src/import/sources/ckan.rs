//! The action API of CKAN: `package_search` page by page, or an answer of it that was saved (`package_search`,
//! `package_show`, a list of packages, or a package a line).

use serde_json::{Map, Value, json};

use super::terms::{drop_keys, json, json_or_lines, objects, rename, text};
use super::{Found, ImportError};
use crate::import::fetch::{Reader, is_address};

const PAGE: usize = 100;

pub fn read(reader: &Reader, source: &str) -> Result<Found, ImportError> {
    let (packages, mended) = match is_address(source) {
        true => pages(reader, source)?,
        false => {
            let (root, mended) = json_or_lines(&reader.whole(source)?)?;
            (packages(root).ok_or(ImportError::NotACatalogue)?.0, mended)
        }
    };
    let datasets: Vec<Value> = packages.into_iter().map(dataset).collect();
    Ok(Found { catalogue: json!({"dataset": datasets}), mended })
}

/// The packages of an answer, and how many there are in all.
fn packages(root: Value) -> Option<(Vec<Value>, usize)> {
    match root {
        Value::Array(items) => Some((items, 0)),
        Value::Object(mut top) => match top.shift_remove("result") {
            Some(inner) => packages(inner),
            None => match top.shift_remove("results") {
                Some(Value::Array(items)) => {
                    let total = top.get("count").and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok());
                    Some((items, total.unwrap_or(0)))
                }
                _ => (top.contains_key("name") || top.contains_key("title")).then(|| (vec![Value::Object(top)], 1)),
            },
        },
        _ => None,
    }
}

fn pages(reader: &Reader, source: &str) -> Result<(Vec<Value>, usize), ImportError> {
    let source = source.trim().split(['?', '#']).next().unwrap_or("").trim_end_matches('/');
    let root = source.split_once("/api/").map_or(source, |(root, _)| root);
    let root = root.strip_suffix("/dataset").unwrap_or(root);
    let (mut all, mut mended) = (Vec::new(), 0);
    loop {
        // Sorted by what never changes, so that nothing slips from one page to another.
        let url = format!("{root}/api/3/action/package_search?rows={PAGE}&start={}&sort=metadata_created+asc", all.len());
        let (answer, count) = json(&reader.page(&url)?)?;
        mended += count;
        let (found, total) = packages(answer).ok_or(ImportError::NotACatalogue)?;
        let more = !found.is_empty();
        all.extend(found);
        (reader.progress)(all.len(), total.max(all.len()));
        if !more || all.len() >= total {
            return Ok((all, mended));
        }
    }
}

fn dataset(package: Value) -> Value {
    let Value::Object(mut fields) = package else { return Value::Null };
    for extra in objects(fields.shift_remove("extras")) {
        if let (Some(key), Some(value)) = (text(&extra, "key"), extra.get("value")) {
            fields.entry(key).or_insert(value.clone());
        }
    }
    let level = match fields.get("private") {
        Some(Value::Bool(true)) => "non-public",
        _ => "public",
    };
    let retired = text(&fields, "state") == Some("deleted");
    drop_keys(
        &mut fields,
        &[
            "private",
            "state",
            "num_resources",
            "num_tags",
            "creator_user_id",
            "owner_org",
            "isopen",
            "type",
            "revision_id",
            "relationships_as_object",
            "relationships_as_subject",
            "tracking_summary",
            "name_translated",
            "license_url_",
            "guid",
        ],
    );
    let named = text(&fields, "name").map(str::to_owned);
    rename(
        &mut fields,
        &[
            ("title_translated", "title"),
            ("notes_translated", "description"),
            ("notes", "description"),
            ("identifier", "identifier"),
            ("id", "identifier"),
            ("issued", "issued"),
            ("metadata_created", "issued"),
            ("modified", "modified"),
            ("metadata_modified", "modified"),
            ("frequency", "accrualPeriodicity"),
            ("url", "landingPage"),
            ("documentation", "references"),
            ("conforms_to", "conformsTo"),
            ("version_notes", "versionNotes"),
            ("hvd_category", "hvdCategory"),
            ("applicable_legislation", "applicableLegislation"),
            ("tags_translated", "keyword"),
        ],
    );
    if !fields.contains_key("title") {
        fields.extend(named.clone().map(|name| ("title".to_owned(), Value::from(name))));
    }
    drop_keys(&mut fields, &["name"]);
    fields.entry("identifier").or_insert(json!(named));
    let licence = ["license_id", "license_url", "license_title", "license"]
        .iter()
        .find_map(|name| text(&fields, name).filter(|text| *text != "notspecified"));
    let licence = licence.map(str::to_owned);
    drop_keys(&mut fields, &["license_id", "license_url", "license_title"]);
    fields.extend(licence.map(|text| ("license".to_owned(), Value::from(text))));
    publisher(&mut fields);
    contact(&mut fields);
    let labels = |fields: &mut Map<String, Value>, name: &str| -> Vec<Value> {
        let items = objects(fields.shift_remove(name)).into_iter();
        items
            .filter_map(|mut item| {
                item.shift_remove("display_name").or_else(|| item.shift_remove("title")).or_else(|| item.shift_remove("name"))
            })
            .collect()
    };
    let (tags, groups) = (labels(&mut fields, "tags"), labels(&mut fields, "groups"));
    fields.entry("keyword").or_insert(json!(tags));
    fields.entry("theme").or_insert(json!(groups));
    coverage(&mut fields);
    let files: Vec<Value> = objects(fields.shift_remove("resources")).into_iter().map(resource).collect();
    fields.insert("distribution".to_owned(), json!(files));
    fields.entry("accessLevel").or_insert(json!(level));
    if retired {
        fields.insert("acervo:stage".to_owned(), json!("retired"));
    }
    Value::Object(fields)
}

fn publisher(fields: &mut Map<String, Value>) {
    let organisation = fields.shift_remove("organization").unwrap_or(Value::Null);
    let said = objects(fields.shift_remove("publisher")).into_iter().next();
    let name = fields.shift_remove("publisher_name").or_else(|| said.as_ref()?.get("name").cloned());
    let title =
        ["title", "name"].iter().find_map(|key| organisation.get(*key).filter(|value| value.as_str() != Some("")).cloned());
    let homepage = fields.shift_remove("publisher_url").or_else(|| said.as_ref()?.get("url").cloned());
    let name = name.filter(|name| name.as_str() != Some("")).or(title);
    fields.insert("publisher".to_owned(), json!({"name": name, "homepage": homepage}));
    drop_keys(fields, &["publisher_email", "publisher_uri", "publisher_type"]);
}

/// The maintainer answers for the data; the author does where nobody maintains.
fn contact(fields: &mut Map<String, Value>) {
    let said = objects(fields.shift_remove("contact")).into_iter().next().unwrap_or_default();
    let mut first = |names: &[&str]| {
        let found = names.iter().find_map(|name| text(fields, name).map(str::to_owned));
        drop_keys(fields, names);
        found
    };
    let name = first(&["contact_name", "maintainer", "author"]);
    let mail = first(&["contact_email", "maintainer_email", "author_email"]);
    let name = said.get("name").cloned().or(name.map(Value::from));
    let mail = said.get("email").cloned().or(mail.map(Value::from));
    fields.insert("contactPoint".to_owned(), json!({"fn": name, "hasEmail": mail, "hasURL": said.get("url")}));
}

/// Where and when, in the several ways of ckanext-dcat.
fn coverage(fields: &mut Map<String, Value>) {
    if let Some(place) = objects(fields.shift_remove("spatial_coverage")).into_iter().next() {
        let value = ["uri", "bbox", "geom", "text"].iter().find_map(|name| place.get(*name).cloned());
        fields.extend(value.map(|value| ("spatial".to_owned(), value)));
    }
    rename(fields, &[("spatial_uri", "spatial")]);
    let period = objects(fields.shift_remove("temporal_coverage")).into_iter().next().unwrap_or_default();
    let end =
        |name: &str, flat: &str| period.get(name).and_then(Value::as_str).or_else(|| text(fields, flat)).unwrap_or("").to_owned();
    let (start, end) = (end("start", "temporal_start"), end("end", "temporal_end"));
    drop_keys(fields, &["temporal_start", "temporal_end"]);
    if !start.is_empty() || !end.is_empty() {
        fields.insert("temporal".to_owned(), Value::from(format!("{start}/{end}")));
    }
}

fn resource(mut fields: Map<String, Value>) -> Value {
    drop_keys(
        &mut fields,
        &[
            "id",
            "package_id",
            "position",
            "state",
            "datastore_active",
            "url_type",
            "revision_id",
            "cache_url",
            "cache_last_updated",
            "mimetype_inner",
            "resource_type",
            "created",
            "metadata_modified",
            "tracking_summary",
            "on_same_domain",
            "datastore_contains_all_records_of_source_file",
            "webstore_url",
            "webstore_last_updated",
            "resource_group_id",
        ],
    );
    rename(
        &mut fields,
        &[
            ("download_url", "downloadURL"),
            ("url", "accessURL"),
            ("access_url", "accessURL"),
            ("name_translated", "title"),
            ("name", "title"),
            ("description_translated", "description"),
            ("mimetype", "mediaType"),
            ("size", "byteSize"),
            ("last_modified", "modified"),
            ("modified", "modified"),
            ("hash", "checksum"),
            ("hash_algorithm", "checksumAlgorithm"),
            ("license", "license"),
            ("conforms_to", "conformsTo"),
            ("compress_format", "compressFormat"),
        ],
    );
    if let (Some(algorithm), Some(value)) = (fields.shift_remove("checksumAlgorithm"), fields.get("checksum").cloned()) {
        fields.insert("checksum".to_owned(), json!({"algorithm": algorithm, "checksumValue": value}));
    }
    Value::Object(fields)
}
