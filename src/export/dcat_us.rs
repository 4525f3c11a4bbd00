//! DCAT-US 1.1 (Project Open Data, `data.json`) and DCAT-US 3.0 (`data-v3.json`), in the portal's default language. Both list what
//! has a day of its last change: what is only planned has nothing to be harvested yet.

use serde::Serialize;
use serde_json::json;

use crate::catalogue::EntryIndex;
use crate::model::{Access, Checksum, Place, Type};
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
            Edition::Three => serde_json::to_vec(&Three::of(&told)),
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
    publisher: Agent<'t>,
    #[serde(rename = "contactPoint")]
    contact: Contact<'t>,
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

#[derive(Serialize)]
struct Agent<'t> {
    #[serde(rename = "@type")]
    ty: &'static str,
    name: &'t str,
}

/// Who answers. The standard wants a mailbox; where the portal has none, none is made up.
#[derive(Serialize)]
struct Contact<'t> {
    #[serde(rename = "@type")]
    ty: &'static str,
    #[serde(rename = "fn")]
    name: &'t str,
    #[serde(rename = "hasEmail", skip_serializing_if = "Option::is_none")]
    email: Option<String>,
}

impl<'t> Contact<'t> {
    fn of(told: &'t Told<'t>, ty: &'static str) -> Contact<'t> {
        Contact { ty, name: &told.contact, email: (!told.email.is_empty()).then(|| format!("mailto:{}", told.email)) }
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
            publisher: Agent { ty: "org:Organization", name: told.publisher },
            contact: Contact::of(told, "vcard:Contact"),
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

/// A dataset of DCAT-US 3.0.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Three<'t> {
    #[serde(rename = "@type")]
    ty: &'static str,
    #[serde(rename = "@id")]
    iri: &'t str,
    identifier: Identifier<'t>,
    title: &'t str,
    description: &'t str,
    keyword: Vec<&'t str>,
    publisher: Agent<'t>,
    contact_point: [Contact<'t>; 1],
    access_rights: &'static str,
    landing_page: Document<'t>,
    distribution: Vec<ThreeFile<'t>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accrual_periodicity: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<&'t str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    language: Vec<&'t str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    theme: Vec<Labelled<'t>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    temporal: Option<[Temporal<'t>; 1]>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    spatial: Vec<Labelled<'t>>,
}

#[derive(Serialize)]
struct Identifier<'t> {
    #[serde(rename = "@type")]
    ty: &'static str,
    #[serde(rename = "@id")]
    iri: &'t str,
    notation: &'t str,
}

#[derive(Serialize)]
struct Document<'t> {
    #[serde(rename = "@type")]
    ty: &'static str,
    title: &'t str,
    #[serde(rename = "accessURL")]
    access: &'t str,
}

/// A concept or a location.
#[derive(Serialize)]
struct Labelled<'t> {
    #[serde(rename = "@type")]
    ty: &'static str,
    #[serde(rename = "prefLabel")]
    label: &'t str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Temporal<'t> {
    #[serde(rename = "@type")]
    ty: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_date: Option<&'t str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<&'t str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ThreeFile<'t> {
    #[serde(rename = "@type")]
    ty: &'static str,
    #[serde(rename = "accessURL")]
    access: &'t str,
    format: &'t str,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'t str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'t str>,
    #[serde(rename = "downloadURL", skip_serializing_if = "Option::is_none")]
    download: Option<&'t str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    media_type: Option<&'t str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    byte_size: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<&'t str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    checksum: Option<Sum<'t>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Sum<'t> {
    #[serde(rename = "@type")]
    ty: &'static str,
    algorithm: &'static str,
    checksum_value: &'t str,
}

impl<'t> Three<'t> {
    fn of(told: &'t Told<'t>) -> Three<'t> {
        let named = |place: &'t Place| Some(Labelled { ty: "Location", label: &place.name.as_ref()?.0.first()?.1 });
        Three {
            ty: "Dataset",
            iri: &told.page,
            identifier: Identifier { ty: "Identifier", iri: &told.page, notation: told.id },
            title: told.title,
            description: told.description,
            keyword: words(told),
            publisher: Agent { ty: "Organization", name: told.publisher },
            contact_point: [Contact::of(told, "Kind")],
            access_rights: match told.access {
                Access::Public => "public",
                Access::Restricted => "restricted",
                Access::NonPublic => "non-public",
            },
            landing_page: Document { ty: "Document", title: told.title, access: &told.page },
            distribution: told.files.iter().map(ThreeFile::of).collect(),
            issued: told.issued.map(|day| day.0.to_string()),
            modified: told.modified.map(|day| day.0.to_string()),
            accrual_periodicity: repeating(told),
            version: told.version,
            language: told.languages.iter().copied().filter(|tag| tag.len() == 2).collect(),
            theme: told.themes.iter().map(|label| Labelled { ty: "Concept", label }).collect(),
            temporal: told
                .temporal
                .as_ref()
                .map(|(start, end)| [Temporal { ty: "PeriodOfTime", start_date: start.as_deref(), end_date: end.as_deref() }]),
            spatial: told.places.iter().filter_map(named).collect(),
        }
    }
}

impl<'t> ThreeFile<'t> {
    fn of(file: &'t ToldFile<'t>) -> ThreeFile<'t> {
        let sum = |sum: &'t Checksum| Sum { ty: "Checksum", algorithm: sum.algorithm.as_str(), checksum_value: &sum.value };
        ThreeFile {
            ty: "Distribution",
            access: &file.address,
            format: file.format,
            title: file.title,
            description: file.description,
            download: file.download.then_some(&*file.address),
            media_type: file.media_type,
            byte_size: file.bytes.map(|bytes| bytes.to_string()),
            license: file.licence.as_deref(),
            modified: file.modified.map(|day| day.0.to_string()),
            checksum: file.checksum.map(sum),
        }
    }
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
