//! A dataset of DCAT-US 1.1.

use serde::Serialize;

use crate::model::{Access, Place};

use super::super::told::{Told, ToldFile};
use super::{Agent, Contact, repeating, words};

#[derive(Serialize)]
pub struct One<'t> {
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
    pub fn of(told: &'t Told<'t>) -> One<'t> {
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

fn place_in_a_line(place: &Place) -> Option<String> {
    match (&place.bbox, &place.name) {
        (Some(bbox), _) => Some(bbox.0.map(|degrees| degrees.to_string()).join(",")),
        (None, Some(name)) => name.0.first().map(|(_, text)| text.to_string()),
        _ => place.code.as_ref().map(|code| code.to_string()),
    }
}
