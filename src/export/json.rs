//! Entries in JSON, with the names of the field table. Ours; documented in the manual's reference.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::catalogue::{Catalogue, EntryIndex};
use crate::config::Config;
use crate::decode::Entry;
use crate::derive;
use crate::derive::quality::{Outcome, lines, steps};
use crate::model::{Body, Day, Text};
use crate::render::{Site, path_of};

/// What is said of every entry before its own fields.
#[derive(Serialize)]
struct Head<'c> {
    #[serde(rename = "type")]
    ty: &'static str,
    id: &'c str,
    url: String,
    json: String,
    /// Where the entry has no field of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<Cow<'c, Text>>,
}

#[derive(Serialize)]
struct Whole<'c> {
    #[serde(flatten)]
    head: Head<'c>,
    #[serde(flatten)]
    body: &'c Body,
    #[serde(flatten)]
    extra: &'c Map<String, Value>,
    /// Where it was before.
    #[serde(skip_serializing_if = "<[Box<str>]>::is_empty")]
    formerly: &'c [Box<str>],
    /// Its file in the repository.
    file: &'c str,
    /// Of a dataset, its metadata quality.
    #[serde(skip_serializing_if = "Option::is_none")]
    quality: Option<Value>,
    /// Of a dataset, what was found in its files.
    #[serde(skip_serializing_if = "Option::is_none")]
    profiles: Option<Value>,
    /// The ids of the entries that refer to it, by their type and field.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    referred_by: BTreeMap<String, Vec<&'c str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recorded: Option<Past<'c>>,
}

/// What git knows of an entry (a request has a `history` of its own): days in UTC, and the commit that last changed it in substance.
#[derive(Serialize)]
struct Past<'c> {
    added: Day,
    #[serde(skip_serializing_if = "Option::is_none")]
    changed: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    commit: Option<&'c str>,
}

#[derive(Serialize)]
struct Line<'c> {
    #[serde(flatten)]
    head: Head<'c>,
    #[serde(flatten)]
    body: &'c Body,
    #[serde(skip_serializing_if = "Option::is_none")]
    recorded: Option<Past<'c>>,
}

/// One entry: its fields, where its page is, what refers to it, and the portal's own fields.
pub fn entry(site: &Site, index: EntryIndex) -> Vec<u8> {
    let (catalogue, config) = (&site.catalogue, &site.config);
    let entry = catalogue.entry(index);
    let mut referred_by: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for link in catalogue.incoming(index) {
        let other = catalogue.entry(link.entry);
        referred_by.entry(format!("{}.{}", other.ty.as_str(), link.field)).or_default().push(&other.id);
    }
    let whole = Whole {
        head: head(entry, config),
        body: &entry.body,
        extra: &entry.extra,
        formerly: &entry.formerly,
        file: &entry.file,
        quality: quality(site, index),
        profiles: super::profile::profiles(catalogue, entry),
        referred_by,
        recorded: past(catalogue, index),
    };
    let mut bytes = serde_json::to_vec_pretty(&whole).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// The same as the page of a dataset shows: no points where it is not scored.
fn quality(site: &Site, index: EntryIndex) -> Option<Value> {
    let (quality, scale) = (site.measures.quality(index)?, &site.measures.scale);
    let method = &site.catalogue.method;
    let lines = lines(quality, scale);
    let of = |outcome| lines.iter().filter(|line| line.outcome == outcome).map(|line| line.criterion).collect::<Vec<_>>();
    Some(json!({
        "method": &*method.id,
        "version": method.version,
        "scored": quality.scored,
        "points": quality.scored.then_some(quality.points),
        "measured": scale.measured,
        "all": scale.all,
        "rating": quality.scored.then_some(quality.rating),
        "next": steps(quality, scale),
        "missed": of(Outcome::Missed),
        "not_measured": of(Outcome::NotMeasured),
    }))
}

fn past(catalogue: &Catalogue, index: EntryIndex) -> Option<Past<'_>> {
    let recorded = catalogue.history.of(index)?;
    let changed = recorded.changed.as_ref();
    Some(Past { added: recorded.added.as_ref()?.on, changed: changed.map(|at| at.on), commit: changed.map(|at| &*at.hash) })
}

/// What the lists say of each entry, once one of them asked: several may name it.
pub struct Lines(Box<[OnceLock<Box<[u8]>>]>);

impl Lines {
    pub fn of(catalogue: &Catalogue) -> Lines {
        Lines(catalogue.entries().iter().map(|_| OnceLock::new()).collect())
    }
}

/// What lists say of an entry: its fields, without what only its own page tells.
pub(super) fn line(site: &Site, index: EntryIndex) -> &[u8] {
    site.lines.0[index as usize].get_or_init(|| {
        let entry = site.catalogue.entry(index);
        let line = Line { head: head(entry, &site.config), body: &entry.body, recorded: past(&site.catalogue, index) };
        serde_json::to_vec(&line).unwrap_or_default().into()
    })
}

/// A list with all that its entries say, given to `put` a piece at a time: one line an entry, so that the whole can be
/// read as a stream.
///
/// # Errors
/// The first that `put` gives.
pub fn list<E>(site: &Site, entries: &[EntryIndex], mut put: impl FnMut(&[u8]) -> Result<(), E>) -> Result<(), E> {
    put(format!("{{\"as_of\":\"{}\",\"count\":{},\"entries\":[", site.config.as_of, entries.len()).as_bytes())?;
    for (at, index) in entries.iter().enumerate() {
        put(if at == 0 { b"\n" } else { b",\n" })?;
        put(line(site, *index))?;
    }
    put(b"\n]}\n")
}

fn head<'c>(entry: &'c Entry, config: &Config) -> Head<'c> {
    let path = path_of(entry);
    let own = match &entry.body {
        Body::Recommendation(recommendation) => recommendation.title.is_some(),
        _ => entry.ty.record().field("title").is_some(),
    };
    Head {
        ty: entry.ty.as_str(),
        id: &entry.id,
        url: format!("{}{path}", config.base_url),
        json: format!("{}{path}index.json", config.base_url),
        title: (!own).then(|| derive::title(entry)),
    }
}
