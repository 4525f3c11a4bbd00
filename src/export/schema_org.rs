//! A dataset and the portal in the terms of schema.org, as search engines for data read them in a page.

use serde_json::{Map, Value, json};

use crate::catalogue::EntryIndex;
use crate::derive::beginning;
use crate::model::{Access, Language};
use crate::render::Site;

use super::told::Told;

/// Longer descriptions are not read, in characters.
const LONGEST: usize = 4_900;

/// A dataset, for the inside of a `script` element. None where the entry is no dataset.
pub fn dataset(site: &Site, index: EntryIndex, language: Language) -> Option<String> {
    let told = Told::of(site, index, language)?;
    let organisation = json!({ "@type": "Organization", "name": told.publisher, "url": told.publisher_page });
    let mut value = Map::new();
    let mut put = |key: &str, found: Value| {
        if !found.is_null() && found.as_array().is_none_or(|items| !items.is_empty()) {
            value.insert(key.to_owned(), found);
        }
    };
    put("@context", json!("https://schema.org/"));
    put("@type", json!("Dataset"));
    put("@id", json!(told.page));
    put("url", json!(told.page));
    put("identifier", json!(told.id));
    put("name", json!(told.title));
    put("description", json!(beginning(told.description, LONGEST)));
    put("keywords", json!(told.keywords));
    put("creator", organisation.clone());
    put("publisher", organisation);
    put("license", json!(told.licence));
    put("isAccessibleForFree", json!(told.access == Access::Public));
    put("datePublished", json!(told.issued.map(|day| day.0.to_string())));
    put("dateModified", json!(told.modified.map(|day| day.0.to_string())));
    put("inLanguage", json!(told.languages));
    put("version", json!(told.version));
    put("isPartOf", json!(told.series));
    put(
        "temporalCoverage",
        told.temporal.as_ref().map_or(Value::Null, |(start, end)| {
            json!(format!("{}/{}", start.as_deref().unwrap_or(".."), end.as_deref().unwrap_or("..")))
        }),
    );
    let places = told.places.iter().map(|place| {
        let name = place.name.as_ref().map(|name| name.best(language).1);
        let shape = place.bbox.as_ref().map(|bbox| {
            let [west, south, east, north] = bbox.0;
            json!({ "@type": "GeoShape", "box": format!("{south} {west} {north} {east}") })
        });
        match shape {
            Some(shape) => json!({ "@type": "Place", "name": name, "geo": shape }),
            None => json!({ "@type": "Place", "name": name }),
        }
    });
    put("spatialCoverage", json!(places.collect::<Vec<_>>()));
    let mut columns: Vec<&str> = told.files.iter().flat_map(|file| file.columns).map(|column| &*column.name).collect();
    columns.dedup();
    columns.truncate(100);
    put("variableMeasured", json!(columns));
    let files = told.files.iter().map(|file| {
        let mut download = json!({ "@type": "DataDownload", "contentUrl": file.address });
        let known = [
            ("name", json!(file.title)),
            ("encodingFormat", json!(file.media_type.unwrap_or(file.format))),
            ("contentSize", json!(file.bytes.map(|bytes| format!("{bytes} B")))),
            ("license", json!(file.licence)),
        ];
        for (key, found) in known.into_iter().filter(|(_, found)| !found.is_null()) {
            download[key] = found;
        }
        download
    });
    put("distribution", json!(files.collect::<Vec<_>>()));
    put(
        "includedInDataCatalog",
        json!({ "@type": "DataCatalog", "@id": catalogue_id(site), "name": site.config.portal.title.best(language).1, "url": site.config.base_url }),
    );
    Some(within_script(&Value::Object(value)))
}

/// The portal, for its home page.
pub fn portal(site: &Site, language: Language) -> String {
    let portal = &site.config.portal;
    within_script(&json!({
        "@context": "https://schema.org/",
        "@type": "DataCatalog",
        "@id": catalogue_id(site),
        "url": site.config.base_url,
        "name": portal.title.best(language).1,
        "description": portal.description.as_ref().map(|text| text.best(language).1),
        "inLanguage": site.config.languages.iter().map(Language::as_str).collect::<Vec<_>>(),
    }))
}

fn catalogue_id(site: &Site) -> String {
    format!("{}#catalog", site.config.base_url)
}

/// JSON without the characters that could end the element around it.
fn within_script(value: &Value) -> String {
    let text = value.to_string();
    text.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}
