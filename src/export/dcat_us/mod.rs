//! DCAT-US 1.1 (Project Open Data, `data.json`) and DCAT-US 3.0 (`data-v3.json`), in the portal's default language. Both list what
//! has a day of its last change: what is only planned has nothing to be harvested yet.

mod one;
mod three;

use serde::Serialize;
use serde_json::json;

use crate::catalogue::EntryIndex;
use crate::model::Type;
use crate::render::Site;

use super::told::Told;

use one::One;
use three::Three;

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
