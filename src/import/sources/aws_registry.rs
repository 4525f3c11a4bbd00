//! The Registry of Open Data on AWS: `datasets/*.yaml`.

use serde_json::{Map, Value, json};

use super::terms::{drop_keys, objects, rename, text, yaml_fields};
use super::{Found, ImportError};
use crate::import::fetch::Reader;
use crate::import::interchange::linked;

pub fn read(reader: &Reader, source: &str) -> Result<Found, ImportError> {
    let files = reader.folder(source, &[".yaml", ".yml"])?;
    let inside = files.iter().any(|file| file.path.starts_with("datasets/"));
    let mut datasets = Vec::new();
    for file in files.iter().filter(|file| !inside || file.path.starts_with("datasets/")) {
        let name = file.path.rsplit('/').next().unwrap_or(&file.path);
        let name = name.rsplit_once('.').map_or(name, |(name, _)| name);
        datasets.push(match yaml_fields(&String::from_utf8_lossy(&file.bytes)) {
            Some(fields) => dataset(fields, name),
            None => Value::Null,
        });
    }
    if datasets.is_empty() {
        return Err(ImportError::NotACatalogue);
    }
    Ok(Found { catalogue: json!({"title": "Registry of Open Data on AWS", "language": "en", "dataset": datasets}), mended: 0 })
}

fn dataset(mut fields: Map<String, Value>, name: &str) -> Value {
    let retired = text(&fields, "Deprecated") == Some("True") || text(&fields, "Deprecated") == Some("true");
    drop_keys(&mut fields, &["Deprecated", "RegistryEntryAdded"]);
    rename(
        &mut fields,
        &[
            ("Name", "title"),
            ("Description", "description"),
            ("UpdateFrequency", "accrualPeriodicity"),
            ("License", "license"),
            ("Tags", "keyword"),
            ("RegistryEntryLastModified", "modified"),
        ],
    );
    if let Some(managed) = fields.shift_remove("ManagedBy") {
        let said = managed.as_str().unwrap_or("").trim();
        let publisher = match linked(said) {
            Some((name, url)) => json!({"name": name, "homepage": url}),
            None => json!({"name": said}),
        };
        fields.insert("publisher".to_owned(), publisher);
    }
    if let Some(documentation) = fields.shift_remove("Documentation") {
        fields.insert("references".to_owned(), json!(addresses(documentation.as_str().unwrap_or(""))));
    }
    if let Some(contact) = fields.shift_remove("Contact") {
        let said = contact.as_str().unwrap_or("").trim().to_owned();
        let mail = said.split([' ', ',', ';', '<', '>', '(', ')', '[', ']']).find(|word| word.contains('@'));
        fields.insert("contactPoint".to_owned(), json!({"hasEmail": mail, "hasURL": addresses(&said).first()}));
    }
    let files: Vec<Value> = objects(fields.shift_remove("Resources")).into_iter().map(resource).collect();
    fields.insert("distribution".to_owned(), json!(files));
    fields.insert("identifier".to_owned(), json!(name));
    fields.insert("accessLevel".to_owned(), json!("public"));
    fields.insert("landingPage".to_owned(), Value::from(format!("https://registry.opendata.aws/{name}/")));
    if retired {
        fields.insert("acervo:stage".to_owned(), json!("retired"));
    }
    Value::Object(fields)
}

/// A resource by its address on the web: that of the bucket, for a bucket that has one.
fn resource(mut fields: Map<String, Value>) -> Value {
    let arn = text(&fields, "ARN").unwrap_or("").to_owned();
    let region = text(&fields, "Region").unwrap_or("us-east-1").to_owned();
    let url = match (arn.strip_prefix("arn:aws:s3:::"), text(&fields, "Host")) {
        (Some(path), _) => {
            let (bucket, key) = path.split_once('/').unwrap_or((path, ""));
            Some(format!("https://s3.{region}.amazonaws.com/{bucket}/{}", key.trim_end_matches('*')))
        }
        (None, Some(host)) => Some(format!("https://{host}/")),
        // A queue or an access point has no page: the console of its region is where it is used.
        (None, None) => None,
    };
    drop_keys(&mut fields, &["ARN", "Region", "Host"]);
    rename(&mut fields, &[("Description", "title"), ("Type", "format")]);
    fields.extend(url.map(|url| ("accessURL".to_owned(), Value::from(url))));
    Value::Object(fields)
}

/// Every address of a text, as links of markdown or bare.
fn addresses(text: &str) -> Vec<String> {
    let ends = |c: char| c.is_whitespace() || "()<>[]\"'".contains(c);
    let words = text.split(ends).filter(|word| word.starts_with("http://") || word.starts_with("https://"));
    words.map(|word| word.trim_end_matches(['.', ',', ';']).to_owned()).collect()
}
