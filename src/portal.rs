//! A portal's folder, read, decoded, linked and checked: the first half of every command.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::catalogue::Catalogue;
use crate::check;
use crate::config::{Config, Portal};
use crate::decode::{self, Descriptor, Entry};
use crate::derive::History;
use crate::derive::history::{self, Record};
use crate::diagnostic::{Diagnostic, Severity};
use crate::links;
use crate::model::{Dataset, Distribution, Either, Language, Method, Preview, Snapshot, Type, Vocabularies};
use crate::preview::{self, Asked, Fault, Form, Previews};
use crate::source::{self, DataDoor, Folder, Log, ReadError, Source, Unavailable};

/// What the command line may decide in the place of `acervo.yaml`.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    pub as_of: Option<Date>,
    pub base_url: Option<String>,
    /// Whether git is asked what it knows.
    pub history: bool,
    /// Builds what is sound even where there are errors: an entry that lacks what it must have has no page.
    pub keep_going: bool,
}

/// A portal's folder and what is in it.
pub struct Loaded {
    /// None where `acervo.yaml` itself cannot be used.
    pub config: Option<Config>,
    pub catalogue: Catalogue,
    pub diagnostics: Vec<Diagnostic>,
    pub sources: Vec<Source>,
}

impl Loaded {
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|finding| finding.severity == Severity::Error)
    }
}

/// Reads and checks a portal's folder.
///
/// # Errors
/// `acervo.yaml` is not there, or a file or folder cannot be read.
pub fn load(root: &Path, choices: &Choices) -> Result<Loaded, ReadError> {
    let portal = source::read_portal(root)?;
    let log = || choices.history.then(|| source::read_log(root));
    let (folder, log) = rayon::join(|| source::read_catalogue(root), log);
    Ok(audit(portal, folder?, log, choices))
}

/// The same from what was read, without a history: pure.
pub fn assemble(portal: Source, folder: Folder, choices: &Choices) -> Loaded {
    audit(portal, folder, None, choices)
}

/// The same, with what git remembers of the folder or why it does not.
pub fn audit(portal: Source, folder: Folder, log: Option<Result<Log, Unavailable>>, choices: &Choices) -> Loaded {
    let (settings, mut diagnostics) = decode::portal(&portal);
    let Some(config) = settings.map(|settings| resolve(settings, choices)) else {
        return Loaded { config: None, catalogue: Catalogue::default(), diagnostics, sources: vec![portal] };
    };
    let (mut catalogue, mut found) = catalogue(&folder, &config.languages);
    if let Some(ledger) = &folder.ledger {
        match links::read_ledger(&ledger.bytes) {
            Ok(copies) => catalogue.copies = copies,
            Err(_) => found.push(check::preview_failed::no_ledger(&ledger.path)),
        }
    }
    catalogue.previews = previews(&catalogue, &folder.open, &folder.copies, &|_| true);
    let mut sources = folder.descriptors;
    sources.push(portal);
    if let Some(log) = log {
        let known = log.and_then(|log| record(&catalogue, &sources, &log, config.as_of));
        catalogue.history = known.map_or_else(History::Unavailable, History::Known);
    }
    diagnostics.append(&mut found);
    diagnostics.append(&mut measures(&mut catalogue, &sources, &config));
    diagnostics.extend(check::run(&catalogue, &config));
    check::rule_severity::raise(&check::Scope { catalogue: &catalogue, config: &config }, &mut diagnostics);
    check::sort(&mut diagnostics);
    Loaded { config: Some(config), catalogue, diagnostics, sources }
}

/// A portal's files, read and linked, for what compares two of them: without a history and without the rules that look
/// at the whole. Of the data files those are looked into that are no part of the other portal, by path and size. None
/// where `acervo.yaml` cannot be used.
pub fn outline(portal: &Source, folder: &Folder, other: &Folder, choices: &Choices) -> Option<(Config, Catalogue)> {
    let config = resolve(decode::portal(portal).0?, choices);
    let (mut catalogue, _) = catalogue(folder, &config.languages);
    measures(&mut catalogue, &folder.descriptors, &config);
    let same = |path: &str| {
        let size = |all: &[(Arc<str>, u64)]| Some(all[all.binary_search_by(|(known, _)| (**known).cmp(path)).ok()?].1);
        size(&other.data) == size(&folder.data)
    };
    catalogue.previews = previews(&catalogue, &folder.open, &DataDoor::default(), &|path| !same(path));
    Some((config, catalogue))
}

fn record(catalogue: &Catalogue, sources: &[Source], log: &Log, as_of: Date) -> Result<Record, Unavailable> {
    let adopted = history::adoptions(catalogue).into_iter().map(|(plan, tag)| {
        let tree = log.at_tag(&tag)?;
        Ok((plan, tag, tree))
    });
    Record::of(catalogue, sources, log, &adopted.collect::<Result<Vec<_>, Unavailable>>()?, as_of)
}

fn resolve(settings: Portal, choices: &Choices) -> Config {
    Config::resolve(settings, choices.as_of, choices.base_url.as_deref(), source::today())
}

/// Gives a catalogue the portal's own method of scoring, and what earlier months were measured at.
fn measures(catalogue: &mut Catalogue, sources: &[Source], config: &Config) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    catalogue.method_text = Method::shipped().into();
    if let Some(path) = &config.portal.quality {
        let named = |source: &&Source| *source.path == **path && is_beside_descriptors(&source.path);
        match sources.iter().find(named) {
            Some(source) => {
                let (method, mut found) = Method::read(source, &config.languages);
                faults.append(&mut found);
                catalogue.method = method.unwrap_or_default();
                catalogue.method_text = String::from_utf8_lossy(&source.bytes).into();
            }
            None => faults.push(check::invalid_method::not_there(&"acervo.yaml".into(), path)),
        }
    }
    for source in sources.iter().filter(|source| is_month(&source.path)) {
        let (snapshot, mut found) = Snapshot::read(source, &config.languages);
        faults.append(&mut found);
        catalogue.snapshots.extend(snapshot);
    }
    catalogue.snapshots.sort_by_key(|snapshot| snapshot.as_of);
    faults
}

/// Where the figures of each month are kept.
pub const METRICS: &str = "catalogue/metrics/";

/// A month's figures; a note beside them is none.
fn is_month(path: &str) -> bool {
    path.starts_with(METRICS) && !path.ends_with(".md")
}

/// Whether a file lies where no descriptor does: at the top of `catalogue/`.
fn is_beside_descriptors(path: &str) -> bool {
    path.strip_prefix("catalogue/").is_some_and(|path| !path.contains('/') && !path.ends_with(".md"))
}

/// Looks into the data files of every dataset, its own and the copies of those elsewhere, in parallel: each once, for all
/// languages. Of its own only those that are asked for.
fn previews(catalogue: &Catalogue, door: &DataDoor, copies: &DataDoor, asked: &(dyn Fn(&str) -> bool + Sync)) -> Previews {
    let files: Vec<_> = catalogue.all::<Dataset>().flat_map(|(entry, dataset)| previewed(entry, dataset)).collect();
    let look = |(id, at, form, distribution): &(&str, usize, Form, &Distribution)| {
        let (opened, sum) = match (distribution.file.as_deref(), distribution.url.as_deref()) {
            (Some(path), _) => {
                catalogue.data_file(path).filter(|_| asked(path))?;
                (door.open(path)?, None)
            }
            (None, Some(url)) => {
                let sum = catalogue.copies.copy(url)?.sha256;
                (copies.open(sum)?, Some(sum))
            }
            (None, None) => return None,
        };
        let columns = match &distribution.schema {
            Some(Either::Left(columns)) => Some(columns),
            _ => None,
        };
        let found = match (opened, sum) {
            (Ok(mut input), _) => preview::of(*form, &mut *input, Asked { columns }),
            // A copy that somebody took away can be fetched again.
            (Err(_), Some(_)) => return None,
            (Err(error), None) => Err(Fault::Unreadable(error.kind().to_string())),
        };
        // Nor is one that somebody changed a copy any more.
        let true_to = |found: &preview::Preview| sum.is_none_or(|sum| found.sha256 == sum);
        if found.as_ref().is_ok_and(|found| !true_to(found)) {
            return None;
        }
        Some((((*id).into(), *at), found))
    };
    Previews::new(files.par_iter().filter_map(look).collect())
}

/// The distributions of a dataset that are files of a kind that has a preview, by their places.
pub fn previewed<'c>(entry: &'c Entry, dataset: &'c Dataset) -> impl Iterator<Item = (&'c str, usize, Form, &'c Distribution)> {
    dataset.distributions.iter().enumerate().filter_map(|(at, distribution)| {
        let plain = distribution.compression.is_none() && distribution.preview != Some(Preview::Off);
        let form = Form::of(&distribution.format.id).filter(|_| plain)?;
        Some((&*entry.id, at, form, distribution))
    })
}

/// Decodes every descriptor, in parallel, and links them.
pub fn catalogue(folder: &Folder, languages: &Arc<[Language]>) -> (Catalogue, Vec<Diagnostic>) {
    let (descriptors, vocabularies, mut diagnostics) = sort_out(&folder.descriptors);
    let decoded: Vec<_> = descriptors.par_iter().map(|descriptor| decode::decode(descriptor, languages)).collect();
    let (vocabularies, mut found) = Vocabularies::read(&vocabularies, languages);
    diagnostics.append(&mut found);
    let (catalogue, mut found) = Catalogue::link(decoded, vocabularies, folder.data.clone());
    diagnostics.append(&mut found);
    (catalogue, diagnostics)
}

/// Tells descriptors, translations of their bodies (`NAME.LANG.md`), vocabularies and what is none of them apart.
fn sort_out(sources: &[Source]) -> (Vec<Descriptor<'_>>, Vec<&Source>, Vec<Diagnostic>) {
    let mut descriptors = Vec::new();
    let mut vocabularies = Vec::new();
    let mut diagnostics = Vec::new();
    let mut translations: BTreeMap<(Type, &str), Vec<(Language, &Source)>> = BTreeMap::new();
    for source in sources {
        if source.path.starts_with("catalogue/vocabularies/") {
            vocabularies.push(source);
            continue;
        }
        match decode::address(&source.path) {
            Some((ty, id, Some(language))) => translations.entry((ty, id)).or_default().push((language, source)),
            Some((ty, id, None)) => descriptors.push(Descriptor { ty, id, main: source, translations: Vec::new() }),
            None => diagnostics.extend(check::unknown_folder::of_file(&source.path)),
        }
    }
    for descriptor in &mut descriptors {
        descriptor.translations = translations.remove(&(descriptor.ty, descriptor.id)).unwrap_or_default();
    }
    let orphans = translations.into_values().flatten();
    diagnostics.extend(orphans.map(|(_, source)| check::unknown_folder::translation_of_nothing(&source.path)));
    (descriptors, vocabularies, diagnostics)
}
