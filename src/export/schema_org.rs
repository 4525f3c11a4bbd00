//! A dataset and the portal in the terms of schema.org, as search engines for data read them in a page.

use serde::Serialize;
use serde_json::{Value, json};

use crate::catalogue::EntryIndex;
use crate::derive::beginning;
use crate::model::{Access, Language, Place};
use crate::render::Site;
use crate::scan::find;

use super::told::{Told, ToldFile};

/// Longer descriptions are not read, in characters.
const LONGEST: usize = 4_900;
/// Columns that are named at most.
const COLUMNS: usize = 100;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dataset<'t> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    ty: &'static str,
    #[serde(rename = "@id")]
    iri: &'t str,
    url: &'t str,
    identifier: &'t str,
    name: &'t str,
    description: String,
    #[serde(skip_serializing_if = "<[&str]>::is_empty")]
    keywords: &'t [&'t str],
    creator: Organisation<'t>,
    publisher: Organisation<'t>,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<&'t str>,
    is_accessible_for_free: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_modified: Option<String>,
    #[serde(skip_serializing_if = "<[&str]>::is_empty")]
    in_language: &'t [&'t str],
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<&'t str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_part_of: Option<&'t str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    temporal_coverage: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    spatial_coverage: Vec<Spatial<'t>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    variable_measured: Vec<&'t str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    distribution: Vec<Download<'t>>,
    included_in_data_catalog: Catalog<'t>,
}

#[derive(Clone, Copy, Serialize)]
struct Organisation<'t> {
    #[serde(rename = "@type")]
    ty: &'static str,
    name: &'t str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'t str>,
}

#[derive(Serialize)]
struct Spatial<'t> {
    #[serde(rename = "@type")]
    ty: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'t str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    geo: Option<Shape>,
}

#[derive(Serialize)]
struct Shape {
    #[serde(rename = "@type")]
    ty: &'static str,
    #[serde(rename = "box")]
    bbox: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Download<'t> {
    #[serde(rename = "@type")]
    ty: &'static str,
    content_url: &'t str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'t str>,
    encoding_format: &'t str,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_size: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<&'t str>,
}

#[derive(Serialize)]
struct Catalog<'t> {
    #[serde(rename = "@type")]
    ty: &'static str,
    #[serde(rename = "@id")]
    iri: String,
    name: &'t str,
    url: &'t str,
}

/// A dataset, for the inside of a `script` element. None where the entry is no dataset.
pub fn dataset(site: &Site, index: EntryIndex, language: Language) -> Option<String> {
    let told = Told::of(site, index, language)?;
    let organisation = Organisation { ty: "Organization", name: told.publisher, url: told.publisher_page.as_deref() };
    let day = |day: Option<crate::model::Day>| day.map(|day| day.0.to_string());
    let mut columns: Vec<&str> = told.files.iter().flat_map(|file| file.columns).map(|column| &*column.name).collect();
    columns.dedup();
    columns.truncate(COLUMNS);
    let dataset = Dataset {
        context: "https://schema.org/",
        ty: "Dataset",
        iri: &told.page,
        url: &told.page,
        identifier: told.id,
        name: told.title,
        description: beginning(told.description, LONGEST),
        keywords: &told.keywords,
        creator: organisation,
        publisher: organisation,
        license: told.licence.as_deref(),
        is_accessible_for_free: told.access == Access::Public,
        date_published: day(told.issued),
        date_modified: day(told.modified),
        in_language: &told.languages,
        version: told.version,
        is_part_of: told.series.as_deref(),
        temporal_coverage: told
            .temporal
            .as_ref()
            .map(|(start, end)| format!("{}/{}", start.as_deref().unwrap_or(".."), end.as_deref().unwrap_or(".."))),
        spatial_coverage: told.places.iter().map(|place| spatial(place, language)).collect(),
        variable_measured: columns,
        distribution: told.files.iter().map(download).collect(),
        included_in_data_catalog: Catalog {
            ty: "DataCatalog",
            iri: catalogue_id(site),
            name: site.config.portal.title.best(language).1,
            url: &site.config.base_url,
        },
    };
    serde_json::to_string(&dataset).ok().map(|json| within_script(&json))
}

fn spatial(place: &Place, language: Language) -> Spatial<'_> {
    let geo = place.bbox.as_ref().map(|bbox| {
        let [west, south, east, north] = bbox.0;
        Shape { ty: "GeoShape", bbox: format!("{south} {west} {north} {east}") }
    });
    Spatial { ty: "Place", name: place.name.as_ref().map(|name| name.best(language).1), geo }
}

fn download<'t>(file: &'t ToldFile) -> Download<'t> {
    Download {
        ty: "DataDownload",
        content_url: &file.address,
        name: file.title,
        encoding_format: file.media_type.unwrap_or(file.format),
        content_size: file.bytes.map(|bytes| format!("{bytes} B")),
        license: file.licence.as_deref(),
    }
}

/// The portal, for its home page.
pub fn portal(site: &Site, language: Language) -> String {
    within_script(&portal_as_json(site, language).to_string())
}

fn portal_as_json(site: &Site, language: Language) -> Value {
    let portal = &site.config.portal;
    json!({
        "@context": "https://schema.org/",
        "@type": "DataCatalog",
        "@id": catalogue_id(site),
        "url": site.config.base_url,
        "name": portal.title.best(language).1,
        "description": portal.description.as_ref().map(|text| text.best(language).1),
        "inLanguage": site.config.languages.iter().map(Language::as_str).collect::<Vec<_>>(),
    })
}

fn catalogue_id(site: &Site) -> String {
    format!("{}#catalog", site.config.base_url)
}

/// JSON without the characters that could end the element around it; they stand in its texts alone.
fn within_script(json: &str) -> String {
    let mut out = String::with_capacity(json.len() + 64);
    let mut rest = json;
    while let Some(at) = find(rest.as_bytes(), |byte| matches!(byte, b'<' | b'>' | b'&')) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'<' => "\\u003c",
            b'>' => "\\u003e",
            _ => "\\u0026",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
    out
}
