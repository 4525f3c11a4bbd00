//! Which entry each file of the past belongs to, by the names that entries have and had.

use std::collections::HashMap;

use crate::catalogue::{Catalogue, EntryIndex};
use crate::decode;
use crate::model::{Language, Type};
use crate::source::{Blob, Log};

/// A file as a part of an entry: its descriptor, or a translation of its long text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub entry: EntryIndex,
    pub language: Option<Language>,
}

/// The entries by their types and ids, those of `formerly` included.
pub struct Owners<'c>(HashMap<(Type, &'c str), EntryIndex>);

impl<'c> Owners<'c> {
    pub fn of(catalogue: &'c Catalogue) -> Owners<'c> {
        let mut owners = HashMap::new();
        for (index, entry) in (0..).zip(catalogue.entries()) {
            owners.extend(entry.formerly.iter().map(|old| ((entry.ty, &**old), index)));
        }
        // An id that is in use belongs to who uses it.
        owners.extend((0..).zip(catalogue.entries()).map(|(index, entry)| ((entry.ty, &*entry.id), index)));
        Owners(owners)
    }

    pub fn find(&self, path: &str) -> Option<Part> {
        let ending = path.rsplit_once('.').map(|(_, ending)| ending);
        let (ty, id, language) = decode::address(path).filter(|_| matches!(ending, Some("yaml" | "yml" | "md")))?;
        Some(Part { entry: *self.0.get(&(ty, id))?, language })
    }
}

/// What a commit did to a part of an entry. A file that was renamed is one that changed, or did not.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Its place in the log, the latest first.
    pub commit: usize,
    pub language: Option<Language>,
    pub before: Option<Blob>,
    pub after: Option<Blob>,
    /// Whether the texts are markdown.
    pub before_markdown: bool,
    pub after_markdown: bool,
}

/// The steps of each entry, the latest first.
pub type Trails = HashMap<EntryIndex, Vec<Step>>;

pub fn of(owners: &Owners, log: &Log) -> Trails {
    let parts: Vec<Option<Part>> = log.paths.iter().map(|path| owners.find(path)).collect();
    let mut trails = Trails::new();
    for (at, commit) in log.commits.iter().enumerate() {
        for touch in &commit.touches {
            let path = touch.path as usize;
            let Some(part) = parts.get(path).copied().flatten() else { continue };
            let markdown = log.paths.get(path).is_some_and(|path| path.ends_with(".md"));
            let steps = trails.entry(part.entry).or_default();
            let same = steps.iter_mut().rev().take_while(|step| step.commit == at).find(|step| step.language == part.language);
            match same {
                Some(step) => {
                    if step.before.is_none() {
                        (step.before, step.before_markdown) = (touch.before, markdown);
                    }
                    if step.after.is_none() {
                        (step.after, step.after_markdown) = (touch.after, markdown);
                    }
                }
                None => steps.push(Step {
                    commit: at,
                    language: part.language,
                    before: touch.before,
                    after: touch.after,
                    before_markdown: markdown,
                    after_markdown: markdown,
                }),
            }
        }
    }
    trails
}
