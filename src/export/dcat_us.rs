//! DCAT-US 1.1 (Project Open Data, `data.json`) and DCAT-US 3.0 (`data-v3.json`), in the portal's default language. Both list what
//! has a day of its last change: what is only planned has nothing to be harvested yet.

use serde::Serialize;
use serde_json::{Value, json};

use crate::catalogue::EntryIndex;
use crate::model::{Access, Place, Type};
use crate::render::Site;

use super::told::{Told, ToldFile};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    One,
    Three,
}

/// The catalogue, given to `put` a dataset at a time.
///
/// # Errors
/// The first that `put` gives.
pub fn catalogue<E>(site: &Site, edition: Edition, mut put: impl FnMut(&[u8]) -> Result<(), E>) -> Result<(), E> {
    let head = match edition {
        Edition::One => json!({
            "@context": "https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld",
            "@id": format!("{}data.json", site.config.base_url),
            "@type": "dcat:Catalog",
            "conformsTo": "https://project-open-data.cio.gov/v1.1/schema",
            "describedBy": "https://project-open-data.cio.gov/v1.1/schema/catalog.json",
        }),
        Edition::Three => json!({
            "@type": "Catalog",
            "title": site.config.portal.title.best(site.config.default_language()).1,
            "homepage": { "@type": "Document", "title": "homepage", "accessURL": site.config.base_url },
        }),
    };
    let mut head = serde_json::to_vec(&head).unwrap_or_default();
    head.pop();
    head.extend_from_slice(b",\"dataset\":[");
    put(&head)?;
    let mut first = true;
    for index in site.list(Type::Dataset) {
        let Some(line) = dataset(site, *index, edition) else { continue };
        put(if first { b"\n" } else { b",\n" })?;
        put(&line)?;
        first = false;
    }
    put(b"\n]}\n")
}

fn dataset(site: &Site, index: EntryIndex, edition: Edition) -> Option<Vec<u8>> {
    let told = Told::of(site, index, site.config.default_language())?;
    told.modified?;
    Some(
        match edition {
            Edition::One => serde_json::to_vec(&One::of(&told)),
            Edition::Three => serde_json::to_vec(&three(&told)),
        }
        .unwrap_or_default(),
    )
}

#[derive(Serialize)]
struct One<'t> {
    #[serde(rename = "@type")]
    ty: &'static str,
    identifier: &'t str,
    title: &'t str,
    description: &'t str,
    keyword: Vec<&'t str>,
    modified: String,
    publisher: Value,
    #[serde(rename = "contactPoint")]
    contact: Value,
    #[serde(rename = "accessLevel")]
    access: &'static str,
    #[serde(rename = "accrualPeriodicity", skip_serializing_if = "Option::is_none")]
    frequency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<String>,
    #[serde(rename = "landingPage")]
    landing_page: &'t str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    language: &'t Vec<&'t str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<&'t str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    spatial: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    temporal: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    theme: &'t Vec<&'t str>,
    #[serde(rename = "isPartOf", skip_serializing_if = "Option::is_none")]
    part_of: Option<&'t str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    distribution: Vec<OneFile<'t>>,
}

/// Who answers. The standard wants a mailbox; where the portal has none, none is made up.
fn contact(told: &Told, ty: &str) -> Value {
    match told.email {
        "" => json!({ "@type": ty, "fn": told.contact }),
        email => json!({ "@type": ty, "fn": told.contact, "hasEmail": format!("mailto:{email}") }),
    }
}

#[derive(Serialize)]
struct OneFile<'t> {
    #[serde(rename = "@type")]
    ty: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'t str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'t str>,
    #[serde(rename = "downloadURL", skip_serializing_if = "Option::is_none")]
    download: Option<&'t str>,
    #[serde(rename = "accessURL", skip_serializing_if = "Option::is_none")]
    access: Option<&'t str>,
    format: &'t str,
    #[serde(rename = "mediaType", skip_serializing_if = "Option::is_none")]
    media_type: Option<&'t str>,
}

impl<'t> One<'t> {
    fn of(told: &'t Told<'t>) -> One<'t> {
        One {
            ty: "dcat:Dataset",
            identifier: &told.page,
            title: told.title,
            description: told.description,
            keyword: words(told),
            modified: told.modified.map(|day| day.0.to_string()).unwrap_or_default(),
            publisher: json!({ "@type": "org:Organization", "name": told.publisher }),
            contact: contact(told, "vcard:Contact"),
            access: match told.access {
                Access::Public => "public",
                Access::Restricted => "restricted public",
                Access::NonPublic => "non-public",
            },
            frequency: repeating(told),
            issued: told.issued.map(|day| day.0.to_string()),
            landing_page: &told.page,
            language: &told.languages,
            license: told.licence.as_deref(),
            spatial: told.places.first().and_then(place_in_a_line),
            // Both ends are needed; one that is open is that of the last change.
            temporal: told.temporal.as_ref().and_then(|(start, end)| {
                let until = end.clone().or_else(|| told.modified.map(|day| day.0.to_string()));
                Some(format!("{}/{}", start.as_deref()?, until?))
            }),
            theme: &told.themes,
            part_of: told.series.as_deref(),
            distribution: told.files.iter().map(OneFile::of).collect(),
        }
    }
}

impl<'t> OneFile<'t> {
    fn of(file: &'t ToldFile<'t>) -> OneFile<'t> {
        // What can be downloaded must say its media type.
        let download = file.download && file.media_type.is_some();
        OneFile {
            ty: "dcat:Distribution",
            title: file.title,
            description: file.description,
            download: download.then_some(&file.address),
            access: (!download).then_some(&file.address),
            format: file.format,
            media_type: file.media_type,
        }
    }
}

fn three(told: &Told) -> Value {
    let day = |day: Option<crate::model::Day>| day.map(|day| json!(day.0.to_string()));
    let mut value = json!({
        "@type": "Dataset",
        "@id": told.page,
        "identifier": { "@type": "Identifier", "@id": told.page, "notation": told.id },
        "title": told.title,
        "description": told.description,
        "keyword": words(told),
        "publisher": { "@type": "Organization", "name": told.publisher },
        "contactPoint": [contact(told, "Kind")],
        "accessRights": match told.access { Access::Public => "public", Access::Restricted => "restricted", Access::NonPublic => "non-public" },
        "landingPage": { "@type": "Document", "title": told.title, "accessURL": told.page },
        "distribution": told.files.iter().map(three_file).collect::<Vec<_>>(),
    });
    let mut put = |key: &str, found: Option<Value>| {
        if let (Some(found), Some(value)) = (found, value.as_object_mut()) {
            value.insert(key.to_owned(), found);
        }
    };
    put("issued", day(told.issued));
    put("modified", day(told.modified));
    put("accrualPeriodicity", repeating(told).map(|text| json!(text)));
    put("version", told.version.map(|text| json!(text)));
    let languages: Vec<&str> = told.languages.iter().copied().filter(|tag| tag.len() == 2).collect();
    put("language", (!languages.is_empty()).then(|| json!(languages)));
    put(
        "theme",
        (!told.themes.is_empty()).then(|| {
            json!(told.themes.iter().map(|label| json!({ "@type": "Concept", "prefLabel": label })).collect::<Vec<_>>())
        }),
    );
    put(
        "temporal",
        told.temporal.as_ref().map(|(start, end)| {
            let mut period = json!({ "@type": "PeriodOfTime" });
            for (key, value) in [("startDate", start), ("endDate", end)] {
                if let (Some(value), Some(period)) = (value, period.as_object_mut()) {
                    period.insert(key.to_owned(), json!(value));
                }
            }
            json!([period])
        }),
    );
    let places: Vec<Value> = told
        .places
        .iter()
        .filter_map(|place| Some(json!({ "@type": "Location", "prefLabel": place.name.as_ref()?.0.first()?.1 })))
        .collect();
    put("spatial", (!places.is_empty()).then(|| json!(places)));
    value
}

fn three_file(file: &ToldFile) -> Value {
    let mut value = json!({ "@type": "Distribution", "accessURL": file.address, "format": file.format });
    let mut put = |key: &str, found: Option<Value>| {
        if let (Some(found), Some(value)) = (found, value.as_object_mut()) {
            value.insert(key.to_owned(), found);
        }
    };
    put("title", file.title.map(|text| json!(text)));
    put("description", file.description.map(|text| json!(text)));
    put("downloadURL", file.download.then(|| json!(file.address)));
    put("mediaType", file.media_type.map(|text| json!(text)));
    put("byteSize", file.bytes.map(|bytes| json!(bytes.to_string())));
    put("license", file.licence.as_ref().map(|url| json!(url)));
    put("modified", file.modified.map(|day| json!(day.0.to_string())));
    put(
        "checksum",
        file.checksum
            .map(|sum| json!({ "@type": "Checksum", "algorithm": sum.algorithm.as_str(), "checksumValue": &*sum.value })),
    );
    value
}

/// Keywords are asked of every dataset: its themes, or who publishes it, stand in where it has none.
fn words<'t>(told: &Told<'t>) -> Vec<&'t str> {
    let own = if told.keywords.is_empty() { &told.themes } else { &told.keywords };
    if own.is_empty() { vec![told.publisher] } else { own.clone() }
}

fn repeating(told: &Told) -> Option<String> {
    match told.frequency.as_str() {
        "irregular" => Some("irregular".to_owned()),
        every => every.starts_with('P').then(|| format!("R/{every}")),
    }
}

fn place_in_a_line(place: &Place) -> Option<String> {
    match (&place.bbox, &place.name) {
        (Some(bbox), _) => Some(bbox.0.map(|degrees| degrees.to_string()).join(",")),
        (None, Some(name)) => name.0.first().map(|(_, text)| text.to_string()),
        _ => place.code.as_ref().map(|code| code.to_string()),
    }
}
