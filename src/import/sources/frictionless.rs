//! Data packages (Frictionless): one `datapackage.json` by its path or address, or every one of a folder. Files that lie
//! beside a package on this machine come with it.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::terms::{drop_keys, json as parsed, objects, rename, text};
use super::{Found, ImportError};
use crate::check::invalid_id::slug;
use crate::import::fetch::{Reader, is_address};
use crate::source;

pub fn read(reader: &Reader, source: &str) -> Result<Found, ImportError> {
    let (mut datasets, mut mended) = (Vec::new(), 0);
    if is_address(source) || source.ends_with(".json") {
        let (package, count) = parsed(&reader.whole(source)?)?;
        mended += count;
        let packages = match package {
            Value::Array(items) => items,
            one => vec![one],
        };
        let beside = Path::new(source).parent().filter(|_| !is_address(source));
        datasets.extend(
            packages
                .into_iter()
                .map(|package| dataset(package, source, "", beside.map(|folder| (folder, "")), reader.options.most_bytes)),
        );
    } else {
        for file in reader.folder(source, &["datapackage.json"])? {
            let folder = file.path.rsplit('/').nth(1).unwrap_or("").to_owned();
            let found = parsed(&file.bytes);
            mended += found.as_ref().map_or(0, |(_, count)| *count);
            let (inner, whole) = (file.path.rsplit_once('/').map_or("", |(inner, _)| inner), Path::new(source).join(&*file.path));
            let beside = whole.parent().map(|folder| (folder, inner));
            let own = |package| dataset(package, "", &folder, beside, reader.options.most_bytes);
            datasets.push(found.map_or(Value::Null, |(package, _)| own(package)));
        }
    }
    if datasets.is_empty() {
        return Err(ImportError::NotACatalogue);
    }
    Ok(Found { catalogue: json!({"dataset": datasets}), mended })
}

fn dataset(package: Value, base: &str, folder: &str, beside: Option<(&Path, &str)>, most: u64) -> Value {
    let Value::Object(mut fields) = package else { return Value::Null };
    if !fields.contains_key("resources") {
        return Value::Null;
    }
    drop_keys(&mut fields, &["profile", "$schema", "views", "image"]);
    let name = text(&fields, "name").or(Some(folder).filter(|name| !name.is_empty())).map(str::to_owned);
    rename(
        &mut fields,
        &[
            ("id", "identifier"),
            ("keywords", "keyword"),
            ("homepage", "landingPage"),
            ("created", "issued"),
            ("last_updated", "modified"),
            ("updated", "modified"),
        ],
    );
    for ours in ["identifier", "title"] {
        if text(&fields, ours).is_none() {
            fields.extend(name.clone().map(|name| (ours.to_owned(), Value::from(name))));
        }
    }
    drop_keys(&mut fields, &["name"]);
    let licences = objects(fields.shift_remove("licenses"));
    let licence = licences.first().or(fields.get("license").and_then(Value::as_object)).map(licence);
    fields.extend(licence.map(|licence| ("license".to_owned(), licence)));
    people(&mut fields);
    // Names may repeat, folders do not.
    let own = |inner: &str| match inner {
        "" => slug(name.as_deref().unwrap_or("data"), false),
        inner => inner.split('/').map(|part| slug(part, false)).collect::<Vec<_>>().join("/"),
    };
    let place = beside.map(|(folder, inner)| Place { folder, own: own(inner), most });
    let resources = objects(fields.shift_remove("resources")).into_iter();
    let files: Vec<Value> = resources.flat_map(parts).map(|file| resource(file, base, place.as_ref())).collect();
    fields.insert("distribution".to_owned(), json!(files));
    fields.insert("accessLevel".to_owned(), json!("public"));
    Value::Object(fields)
}

fn licence(said: &Map<String, Value>) -> Value {
    let first = ["name", "type", "id", "path", "url", "title"].iter().find_map(|name| text(said, name));
    json!(first)
}

/// Who publishes: of the contributors, the one of that role; else the first source that has a title.
fn people(fields: &mut Map<String, Value>) {
    let contributors = objects(fields.shift_remove("contributors"));
    let of_role = |role: &str| {
        contributors.iter().find(|one| {
            one.get("role").and_then(Value::as_str) == Some(role)
                || one.get("roles").is_some_and(|roles| roles.to_string().contains(role))
        })
    };
    if let Some(publisher) = of_role("publisher") {
        let name = text(publisher, "title").or(text(publisher, "organization"));
        fields.insert(
            "publisher".to_owned(),
            json!({"name": name, "homepage": publisher.get("path"), "mbox": publisher.get("email")}),
        );
    }
    if let Some(contact) = of_role("contact") {
        fields.insert(
            "contactPoint".to_owned(),
            json!({"fn": contact.get("title"), "hasEmail": contact.get("email"), "hasURL": contact.get("path")}),
        );
    }
    let sources = objects(fields.shift_remove("sources"));
    let addresses: Vec<_> = sources.iter().filter_map(|one| one.get("path").or_else(|| one.get("web"))).cloned().collect();
    if !addresses.is_empty() {
        fields.insert("references".to_owned(), json!(addresses));
    }
}

/// Where the files of a package lie on this machine, what its folder of data will be called, and the largest file in bytes.
struct Place<'p> {
    folder: &'p Path,
    own: String,
    most: u64,
}

impl Place<'_> {
    /// A file beside the package that can come with it: where it is, and its path below `catalogue/data/`. Only plain files
    /// below the package's folder do, on paths without a step upward.
    fn file(&self, path: &str) -> Option<Value> {
        let parts: Vec<&str> = path.trim_start_matches("./").split('/').collect();
        let plain = |part: &&str| !part.is_empty() && !part.starts_with('.') && !part.contains(['\\', ':']);
        if path.contains("://") || !parts.iter().all(plain) {
            return None;
        }
        let (whole, bytes) = source::file_below(self.folder, &parts).filter(|(_, bytes)| *bytes <= self.most)?;
        let named: Vec<String> = parts.iter().map(|part| name_of(part)).collect();
        Some(json!({ "from": whole.to_str()?, "to": format!("{}/{}", self.own, named.join("/")), "bytes": bytes }))
    }
}

/// A name that a file may have in a portal: its ending stays.
fn name_of(name: &str) -> String {
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{}.{}", slug(stem, true), slug(ending, false)),
        None => slug(name, true),
    }
}

/// Most files of one resource that are described as it is: each repeats its columns.
const MOST_PARTS: usize = 1000;

/// A resource in several files, one for each. Those beyond a thousand have their place alone.
fn parts(fields: Map<String, Value>) -> Vec<Map<String, Value>> {
    match fields.get("path") {
        Some(Value::Array(paths)) if paths.len() > 1 => {
            let each = paths.iter().enumerate().map(|(at, path)| {
                let mut part = if at < MOST_PARTS { fields.clone() } else { Map::new() };
                part.insert("path".to_owned(), path.clone());
                ["bytes", "hash"].iter().for_each(|name| {
                    part.shift_remove(*name);
                });
                part
            });
            each.collect()
        }
        _ => vec![fields],
    }
}

fn resource(mut fields: Map<String, Value>, base: &str, place: Option<&Place>) -> Value {
    drop_keys(&mut fields, &["profile", "dialect", "encoding", "$schema", "type", "scheme"]);
    let path = fields.shift_remove("path").or_else(|| fields.shift_remove("url"));
    let path = path.and_then(|path| path.as_str().or_else(|| path.get(0)?.as_str()).map(str::to_owned));
    let beside = path.as_deref().and_then(|path| place?.file(path));
    match beside {
        Some(file) => {
            fields.insert("bytes".to_owned(), file["bytes"].clone());
            fields.insert("acervo:file".to_owned(), file);
        }
        None => fields.extend(path.map(|path| ("downloadURL".to_owned(), Value::from(joined(base, &path))))),
    }
    if let Some(columns) = fields.shift_remove("schema") {
        match columns {
            Value::Object(mut schema) => {
                let columns: Vec<Value> = objects(schema.shift_remove("fields")).into_iter().map(column).collect();
                fields.insert("field".to_owned(), json!(columns));
            }
            address => {
                fields.insert("describedBy".to_owned(), address);
            }
        }
    }
    if let Some(first) = objects(fields.shift_remove("licenses")).first() {
        fields.insert("license".to_owned(), licence(first));
    }
    rename(
        &mut fields,
        &[("title", "title"), ("name", "title"), ("mediatype", "mediaType"), ("bytes", "byteSize"), ("hash", "checksum")],
    );
    Value::Object(fields)
}

fn column(mut fields: Map<String, Value>) -> Value {
    drop_keys(&mut fields, &["format", "decimalChar", "groupChar", "bareNumber"]);
    Value::Object(fields)
}

/// A path beside a package that has an address. Any other, such as one that leaves the package's folder (which Data Package
/// forbids, as it does absolute paths), stays as it is, and is no address.
fn joined(base: &str, path: &str) -> String {
    let lower = path.to_ascii_lowercase().replace("%2e", ".");
    let leaves = path.starts_with('/') || lower.contains(['\\', ':']) || lower.contains("%2f") || lower.contains("%5c");
    if !is_address(base) || leaves || lower.split(['/', '?', '#']).any(|part| part == "..") {
        return path.to_owned();
    }
    let base = base.trim().split(['?', '#']).next().unwrap_or("");
    match base.rsplit_once('/') {
        Some((folder, _)) => format!("{folder}/{}", path.trim_start_matches("./")),
        None => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn a_path_at_an_address_stays_below_the_folder_of_its_package() {
        let base = "https://x.example/p/datapackage.json?v=1";
        for (path, wanted) in [
            ("data/a.csv", "https://x.example/p/data/a.csv"),
            ("./a%20b.csv", "https://x.example/p/a%20b.csv"),
            ("https://y.example/a.csv", "https://y.example/a.csv"),
        ] {
            assert_eq!(joined(base, path), wanted);
        }
        for path in [
            "../a.csv",
            "data/../../a.csv",
            "%2E%2e/a.csv",
            "data%2f..%2f..%2fa.csv",
            "..\\a.csv",
            "/etc/hostname",
            "//y.example/a",
            "file:a",
        ] {
            assert_eq!(joined(base, path), path);
        }
        assert_eq!(joined("/home/p/datapackage.json", "a.csv"), "a.csv");
    }

    #[test]
    fn thousands_of_files_do_not_each_repeat_the_columns() {
        let paths: Vec<String> = (0..5000).map(|number| format!("{number}.csv")).collect();
        let resource = serde_json::json!({"path": paths, "schema": {"fields": [{"name": "a"}]}});
        let parts = super::parts(resource.as_object().unwrap().clone());
        assert_eq!(parts.len(), 5000);
        assert_eq!(parts.iter().filter(|part| part.contains_key("schema")).count(), 1000);
        assert!(parts.iter().all(|part| part["path"].is_string()));
    }
}
