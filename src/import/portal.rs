//! What a folder needs beside the descriptors to be a portal.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::interchange::{Catalogue, OWN_LICENCES};
use super::{ImportError, yaml_text};
use crate::source;
use crate::write::write_file;

/// An `acervo.yaml` with which the import builds at once.
pub fn settings(catalogue: &Catalogue, name: &str) -> String {
    let mut fields = Map::new();
    let mut put = |name: &str, value: Value| fields.insert(name.to_owned(), value);
    put("title", json!(catalogue.title.as_deref().unwrap_or(name)));
    if let Some(description) = &catalogue.description {
        put("description", json!(description));
    }
    put("base_url", json!("https://example.org/"));
    put("languages", json!([catalogue.language.map_or_else(|| "en".to_owned(), |language| language.to_string())]));
    let contact = match (&catalogue.contact, &catalogue.homepage) {
        (Some(mail), _) => json!({"email": mail}),
        (None, Some(url)) => json!({"url": url}),
        (None, None) => json!({"name": name}),
    };
    put("contact", contact);
    yaml_text::descriptor(&fields)
}

/// Terms for the licences that the datasets name and no list of licences has. A vocabulary that has them, or
/// whose form is not a plain list, is left as it is.
pub fn write_licences(catalogue: &Catalogue, into: &Path) -> Result<(), ImportError> {
    const PATH: &str = "catalogue/vocabularies/licences.yaml";
    let uses = |id: &str| {
        let own = |fields: &Map<String, Value>| fields.get("license").and_then(Value::as_str) == Some(id);
        let each = |fields: &Map<String, Value>| {
            let distributions = fields.get("distributions").and_then(Value::as_array);
            distributions.is_some_and(|list| list.iter().filter_map(Value::as_object).any(own))
        };
        catalogue.datasets.iter().any(|entry| own(&entry.fields) || each(&entry.fields))
    };
    let old = source::read_file(&into.join(PATH), 1 << 20).map_err(ImportError::Read)?.unwrap_or_default();
    let Ok(mut text) = String::from_utf8(old) else { return Ok(()) };
    if !text.trim().is_empty() && !text.lines().any(|line| line.starts_with("- ")) {
        return Ok(());
    }
    for (id, english, spanish, url) in OWN_LICENCES.iter().filter(|(id, ..)| uses(id)) {
        if text.contains(&format!("id: {id}")) {
            continue;
        }
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        text.push_str(&format!("- id: {id}\n  label:\n    en: {english}\n    es: {spanish}\n  url: {url}\n"));
    }
    if !text.is_empty() {
        write_file(into, PATH, text.as_bytes()).map_err(ImportError::Write)?;
    }
    Ok(())
}
