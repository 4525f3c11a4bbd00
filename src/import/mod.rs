//! Catalogues of others, brought in as descriptors that people can go on writing.
//!
//! A first import writes everything; a later one changes only what the source changed, and never what a hand
//! changed. What the model cannot hold is counted, not dropped silently; what would harm a person stays out.

mod csv_text;
mod descriptors;
mod error;
mod fetch;
mod ids;
mod interchange;
pub mod issue;
mod json_text;
mod ledger;
pub mod losses;
pub(crate) mod merge;
mod portal;
pub mod report;
mod sources;
pub(crate) mod yaml_edit;
pub mod yaml_text;

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::time::Duration;

use jiff::civil::Date;
use serde_json::Value;

pub use error::ImportError;
pub use interchange::Dropped;
pub use report::{Counts, Report};
pub use sources::Kind;

pub(crate) use csv_text::{delimiter as csv_delimiter, text_of as csv_text};
pub(crate) use descriptors::split;

use crate::check::invalid_id::slug;
use crate::model::Type;
use crate::write::write_file;
use descriptors::Existing;
use fetch::Reader;
use ids::Wanted;
use interchange::{Context, Mapped};
use losses::Reason;

/// What an import is told.
#[derive(Clone, Debug)]
pub struct Options {
    /// The day that is written as that of the harvest.
    pub as_of: Date,
    /// What the source is called: the name of its ledger, and `source.catalogue` of every dataset. By default
    /// the host of an address, or the name of a file.
    pub source_name: Option<String>,
    /// The largest source.
    pub most_bytes: u64,
    /// The longest that one download may take.
    pub time: Duration,
    /// The least between two requests, and the first wait after one that failed.
    pub pause: Duration,
    /// The most requests for one thing that fails for a while.
    pub attempts: u32,
    /// The most pages of one catalogue.
    pub most_pages: usize,
}

impl Options {
    pub fn new(as_of: Date) -> Options {
        Options {
            as_of,
            source_name: None,
            most_bytes: 200_000_000,
            time: Duration::from_secs(300),
            pause: Duration::from_millis(500),
            attempts: 5,
            most_pages: 5_000,
        }
    }
}

/// What an import did.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    pub counts: Counts,
    pub report: Report,
}

/// The largest ledger that is read.
const LARGEST_LEDGER: u64 = 500_000_000;

/// Brings a catalogue into a portal's folder, from a file, a folder or an address.
/// The progress is told as (done, of how many).
///
/// # Errors
/// The source cannot be read or is no such catalogue; the folder cannot be read or written. No descriptor is
/// written before the source was read whole.
pub fn import(
    kind: Kind,
    source: &str,
    into: &Path,
    options: &Options,
    progress: &dyn Fn(usize, usize),
) -> Result<Outcome, ImportError> {
    let name = options.source_name.clone().unwrap_or_else(|| name_of(source));
    let reader = Reader::new(options, into, &name, progress);
    let found = sources::read(kind, &reader, source)?;
    let mended = found.mended;
    let existing = Existing::read(into, &name)?;
    let context = Context {
        default_language: existing.language,
        source: name.clone(),
        url: fetch::is_address(source).then(|| without_secrets(source)),
        harvested: options.as_of.to_string(),
    };
    let beside = files_beside(&found.catalogue);
    let mapped = interchange::map(&found.catalogue, &context, progress).ok_or(ImportError::NotACatalogue)?;
    drop(found);
    let mut report = Report {
        source: name.clone(),
        losses: mapped.losses.clone(),
        dropped: mapped.dropped.clone(),
        repeated: mapped.repeated.clone().into_iter().collect(),
        ..Report::default()
    };
    (0..mended).for_each(|_| report.losses.note("", Reason::Mended, ""));
    report.counts.source = mapped.datasets.len() + mapped.dropped.len();
    bring_in(&mapped, existing, into, &name, &mut report, progress)?;
    for (from, to) in beside {
        if let Some(bytes) = crate::source::read_file(Path::new(&from), options.most_bytes).map_err(ImportError::Read)? {
            write_file(into, &format!("catalogue/data/{to}"), &bytes).map_err(ImportError::Write)?;
        }
    }
    reader.forget_pages()?;
    Ok(Outcome { counts: report.counts, report })
}

/// The files that come with a source from this machine: where each is, and its path below `catalogue/data/`.
fn files_beside(catalogue: &Value) -> Vec<(String, String)> {
    let datasets = catalogue.get("dataset").and_then(Value::as_array).into_iter().flatten();
    let files = datasets.filter_map(|dataset| dataset.get("distribution")?.as_array()).flatten();
    let part = |file: &Value, name: &str| Some(file.get("acervo:file")?.get(name)?.as_str()?.to_owned());
    files.filter_map(|file| Some((part(file, "from")?, part(file, "to")?))).collect()
}

fn bring_in(
    mapped: &interchange::Catalogue,
    existing: Existing,
    into: &Path,
    name: &str,
    report: &mut Report,
    progress: &dyn Fn(usize, usize),
) -> Result<(), ImportError> {
    let ledger_path = ledger::path(&slug(name, false));
    let mut ledger = match crate::source::read_file(&into.join(&ledger_path), LARGEST_LEDGER).map_err(ImportError::Read)? {
        Some(bytes) => ledger::read(&bytes).map_err(|reason| ImportError::Ledger { path: ledger_path.clone(), reason })?,
        None => ledger::Ledger::default(),
    };
    existing.follow_renames(&mut ledger, &mapped.organisations);

    let organisations =
        ids_of(&mapped.organisations, &ledger.organisations, existing.taken(Type::Organisation), |entry| ids::part(&entry.name));
    let publisher = |entry: &Mapped| organisations.get(reference(entry, "publisher")).cloned().unwrap_or_default();
    let whole = |entry: &Mapped| format!("{}/{}", publisher(entry), ids::part(&entry.name));
    let datasets = ids_of(&mapped.datasets, &ledger.datasets, existing.taken(Type::Dataset), whole);

    let services = ids_of(&mapped.services, &ledger.services, existing.taken(Type::Service), |entry| ids::part(&entry.name));

    if !existing.has_portal {
        write_file(into, "acervo.yaml", portal::settings(mapped, name).as_bytes()).map_err(ImportError::Write)?;
    }
    portal::write_licences(mapped, into)?;
    let total = mapped.organisations.len() + mapped.datasets.len() + mapped.services.len();
    let mut writer = descriptors::Writer { into, existing: &existing, report };
    for (at, entry) in mapped.organisations.iter().enumerate() {
        progress(at, total);
        let id = &organisations[entry.key.as_str()];
        let fields = resolved(entry, &[("parent", &organisations)]);
        writer.write(Type::Organisation, id, &fields, &entry.key, &mut ledger.organisations)?;
    }
    for (at, entry) in mapped.datasets.iter().enumerate() {
        progress(mapped.organisations.len() + at, total);
        let id = &datasets[entry.key.as_str()];
        let mut fields = resolved(entry, &[("publisher", &organisations), ("series", &datasets), ("derived_from", &datasets)]);
        for file in fields.get_mut("distributions").and_then(Value::as_array_mut).into_iter().flatten() {
            let Some(file) = file.as_object_mut() else { continue };
            if let Some(unknown) = file.get("access_service").and_then(Value::as_str).filter(|key| !services.contains_key(key)) {
                writer.report.losses.note("distribution.accessService", Reason::UnknownService, unknown);
            }
            resolve(file, "access_service", &services);
        }
        writer.write(Type::Dataset, id, &fields, &entry.key, &mut ledger.datasets)?;
    }
    for entry in &mapped.services {
        let id = &services[entry.key.as_str()];
        let fields = resolved(entry, &[("publisher", &organisations), ("serves", &datasets)]);
        writer.write(Type::Service, id, &fields, &entry.key, &mut ledger.services)?;
    }
    progress(total, total);
    let here: HashSet<&str> = mapped.datasets.iter().map(|entry| entry.key.as_str()).collect();
    let gone = ledger.datasets.iter().filter(|(key, _)| !here.contains(key.as_str())).map(|(_, known)| known.id.clone());
    report.gone = gone.filter(|id| existing.has(Type::Dataset, id)).collect();
    report.counts.gone = report.gone.len();
    report.counts.organisations = mapped.organisations.len();
    report.counts.services = mapped.services.len();
    report.counts.hand_kept = report.contested.len();
    write_file(into, &ledger_path, ledger::write(&ledger).as_bytes()).map_err(ImportError::Write)?;
    Ok(())
}

fn ids_of<'m>(
    entries: &'m [Mapped],
    known: &ledger::Entries,
    mut taken: HashSet<String>,
    id: impl Fn(&Mapped) -> String,
) -> BTreeMap<&'m str, String> {
    let wanted = |entry: &'m Mapped| Wanted { key: &entry.key, identifier: &entry.identifier, id: id(entry) };
    let wanted: Vec<_> = entries.iter().map(wanted).collect();
    ids::give(&wanted, known, &mut taken)
}

fn reference<'m>(entry: &'m Mapped, field: &str) -> &'m str {
    entry.fields.get(field).and_then(Value::as_str).unwrap_or("")
}

/// The fields with the ids of what they refer to; a reference to what was not brought in goes.
fn resolved(entry: &Mapped, references: &[(&str, &BTreeMap<&str, String>)]) -> serde_json::Map<String, Value> {
    let mut fields = entry.fields.clone();
    references.iter().for_each(|(name, ids)| resolve(&mut fields, name, ids));
    fields
}

fn resolve(fields: &mut serde_json::Map<String, Value>, name: &str, ids: &BTreeMap<&str, String>) {
    let id = |key: &Value| Some(Value::from(ids.get(key.as_str()?)?.as_str()));
    let found = match fields.get(name) {
        Some(Value::Array(many)) => {
            Some(Value::Array(many.iter().filter_map(id).collect())).filter(|many| many != &serde_json::json!([]))
        }
        Some(one) => id(one),
        None => return,
    };
    match found {
        Some(found) => fields.insert(name.to_owned(), found),
        None => fields.shift_remove(name),
    };
}

fn name_of(source: &str) -> String {
    if fetch::is_address(source) {
        let rest = source.split_once("://").map_or(source, |(_, rest)| rest);
        let host = rest.split(['/', '?', '#']).next().unwrap_or("");
        return host.rsplit('@').next().unwrap_or(host).to_owned();
    }
    let file = Path::new(source).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let endings = [".json", ".jsonl", ".jsonld", ".ttl", ".rdf", ".xml", ".csv", ".nt"];
    let name = endings.iter().find_map(|ending| file.strip_suffix(ending)).unwrap_or(&file);
    name.strip_suffix(".data").unwrap_or(name).to_owned()
}

fn without_secrets(url: &str) -> String {
    let mut url = url.trim().to_owned();
    interchange::without_secrets(&mut url);
    url
}
