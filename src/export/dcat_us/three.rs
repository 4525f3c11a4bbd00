//! A dataset of DCAT-US 3.0.

use serde::Serialize;

use crate::model::{Access, Checksum, Place};

use super::super::told::{Told, ToldFile};
use super::{Agent, Contact, repeating, words};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Three<'t> {
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
    pub fn of(told: &'t Told<'t>) -> Three<'t> {
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
