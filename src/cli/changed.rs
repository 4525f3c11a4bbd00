//! `check --changed`: what a change touches, and what it breaks elsewhere.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use super::revision::no_revision;
use super::{Failure, Settings, Terminal};
use crate::check::theme_template;
use crate::portal::{self, Loaded};
use crate::render::{Theme, proof};
use crate::report::{Files, fingerprints};
use crate::source::{self, NoRevision, Revision, Source};

/// Keeps of what was found in the work tree the findings in files that differ from the revision at which it left a
/// branch, and those that were not there then. Gives how many others there are.
///
/// # Errors
/// There is no such revision, or git cannot tell.
pub fn keep(loaded: &mut Loaded, root: &Path, base: &str, settings: &Settings, terminal: &Terminal) -> Result<usize, Failure> {
    let refuse = |reason: &NoRevision| no_revision(reason, base, terminal);
    let revision = source::read_revision(root, "HEAD", Some(base)).map_err(|reason| refuse(&reason))?;
    let changed = changed(&loaded.sources, &revision);
    let before: HashSet<String> = findings(revision, root, settings).into_iter().collect();
    let names = fingerprints(&loaded.diagnostics, &Files::new(&loaded.sources));
    let found = loaded.diagnostics.len();
    let mut names = names.iter();
    loaded.diagnostics.retain(|finding| {
        let is_new = names.next().is_none_or(|name| !before.contains(name));
        is_new || changed.contains(&finding.file)
    });
    Ok(found - loaded.diagnostics.len())
}

/// The files that say something else than they did. How lines end is of the system that checked them out.
fn changed(sources: &[Source], revision: &Revision) -> HashSet<Arc<str>> {
    let stored = revision.folder.descriptors.iter().chain(&revision.themes).chain(&revision.portal);
    let stored: HashMap<&str, &[u8]> = stored.map(|source| (&*source.path, &*source.bytes)).collect();
    let same = |source: &&Source| {
        let then = stored.get(&*source.path);
        then.is_some_and(|then| *then == source.bytes || without_returns(then) == without_returns(&source.bytes))
    };
    sources.iter().filter(|source| !same(source)).map(|source| Arc::clone(&source.path)).collect()
}

fn without_returns(bytes: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(bytes).replace("\r\n", "\n").into_bytes()
}

/// The names of what was found at a revision; nothing where there was no portal yet.
fn findings(revision: Revision, root: &Path, settings: &Settings) -> Vec<String> {
    let Revision { commit, portal, mut folder, themes } = revision;
    let Some(portal) = portal else { return Vec::new() };
    // Copies of files elsewhere are no part of a change: they are as they are.
    if let Ok(here) = source::read_copies(root) {
        (folder.ledger, folder.copies) = here;
    }
    let log = settings.choices.history.then(|| source::read_log_at(root, &commit));
    let mut loaded = portal::audit(portal, folder, log, &settings.choices);
    if let Some(config) = &loaded.config {
        let own = format!("themes/{}/", config.theme);
        let own: Vec<Source> = themes.into_iter().filter(|source| source.path.starts_with(&own)).collect();
        let theme = Theme::new(&own, &config.theme);
        loaded.diagnostics.extend(proof(&theme).iter().map(|fault| theme_template::found(fault, &theme)));
        loaded.sources.extend(own);
    }
    fingerprints(&loaded.diagnostics, &Files::new(&loaded.sources))
}
