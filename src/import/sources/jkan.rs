//! A portal of JKAN: front matter in `_datasets/*.md`.

use serde_json::{Map, Value, json};

use super::terms::{drop_keys, objects, rename, text, yaml_fields};
use super::{Found, ImportError};
use crate::import::fetch::Reader;
use crate::yaml;

pub fn read(reader: &Reader, source: &str) -> Result<Found, ImportError> {
    let files = reader.folder(source, &[".md"])?;
    let mut datasets = Vec::new();
    for file in files.iter().filter(|file| file.path.starts_with("_datasets/") || file.path.contains("/_datasets/")) {
        let text = String::from_utf8_lossy(&file.bytes);
        // Some editors leave bare carriage returns, which are line breaks to a reader of YAML.
        let text = text.replace("\r\n", "\n").replace('\r', "");
        let parts = yaml::split_front_matter(text.trim_start_matches('\u{feff}'));
        let name = file.path.rsplit('/').next().unwrap_or(&file.path).trim_end_matches(".md");
        datasets.push(match yaml_fields(parts.yaml) {
            Some(fields) => dataset(fields, name),
            None => Value::Null,
        });
    }
    if datasets.is_empty() {
        return Err(ImportError::NotACatalogue);
    }
    Ok(Found { catalogue: json!({"dataset": datasets}), mended: 0 })
}

fn dataset(mut fields: Map<String, Value>, name: &str) -> Value {
    drop_keys(&mut fields, &["schema", "layout", "metadata_modified", "maintainer_phone"]);
    let level = if text(&fields, "private") == Some("true") { "non-public" } else { "public" };
    drop_keys(&mut fields, &["private"]);
    let point = json!({
        "fn": fields.shift_remove("maintainer"), "hasEmail": fields.shift_remove("maintainer_email"),
        "hasURL": fields.shift_remove("maintainer_link"),
    });
    rename(
        &mut fields,
        &[
            ("notes", "description"),
            ("organization", "publisher"),
            ("tags", "keyword"),
            ("category", "theme"),
            ("created", "issued"),
            ("opendataphilly_rating", "rating"),
            ("source", "landingPage"),
            ("area_of_interest", "spatial"),
            ("time_period", "temporal"),
            ("frequency", "accrualPeriodicity"),
        ],
    );
    let mut files = objects(fields.shift_remove("resources"));
    for file in &mut files {
        rename(file, &[("url", "accessURL"), ("name", "title")]);
    }
    fields.insert("contactPoint".to_owned(), point);
    fields.insert("accessLevel".to_owned(), json!(level));
    fields.insert("identifier".to_owned(), json!(name));
    fields.insert("acervo:name".to_owned(), json!(name.replace('-', " ")));
    fields.insert("distribution".to_owned(), json!(files));
    Value::Object(fields)
}
