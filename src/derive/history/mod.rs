//! What git's memory says of a catalogue: when each entry was added and last changed in substance, which dates moved,
//! and whether what the plan promised at its adoption still stands as it was. The file is the record; this audits it.
//!
//! A commit later than the day of the site has not happened yet, whatever day the site is built on. Where what an
//! entry says came after that day, or is not committed, it has no date of its last change rather than a wrong one.

mod baseline;
mod moves;
mod substance;
mod trail;

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;

use crate::catalogue::{Catalogue, EntryIndex};
use crate::model::{Day, Period};
use crate::source::{Blob, Commit, Log, Source, Tree, Unavailable};

pub use baseline::adoptions;
pub use moves::{Audit, audit};

/// What there is to know of a catalogue's past.
#[derive(Debug, Default)]
pub enum History {
    /// Nobody asked.
    #[default]
    Unasked,
    Unavailable(Unavailable),
    Known(Record),
}

#[derive(Debug)]
pub struct Record {
    /// The commit that the files stand on.
    pub head: Moment,
    /// Whether descriptors and settings are as that commit has them.
    pub clean: bool,
    /// Whether any of its commits had happened on the day.
    pub begun: bool,
    entries: HashMap<EntryIndex, Recorded>,
    moves: BTreeMap<EntryIndex, Vec<Move>>,
    /// Promises of the adopted plan that are no longer in their place.
    pub rewritten: Vec<Rewritten>,
    /// Plans that name a tag which the repository does not have.
    pub untagged: Vec<EntryIndex>,
}

/// A commit, and its day in UTC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    pub hash: Box<str>,
    pub on: Day,
}

/// An entry in the history.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recorded {
    pub added: Option<Moment>,
    /// The last commit that changed more than its form; none where what it says now came later than the day.
    pub changed: Option<Moment>,
    /// What it says now is in no commit.
    pub uncommitted: bool,
}

/// A promised date that a commit moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// None for the promise of a dataset.
    pub milestone: Option<Box<str>>,
    pub from: Period,
    pub to: Period,
    pub by: Moment,
}

/// A milestone whose `baseline_due` is not what it was at adoption.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewritten {
    pub action: EntryIndex,
    /// Its place among the action's milestones.
    pub milestone: usize,
    pub adopted: Period,
    pub now: Option<Period>,
    pub tag: Box<str>,
}

impl History {
    pub fn record(&self) -> Option<&Record> {
        match self {
            History::Known(record) => Some(record),
            _ => None,
        }
    }

    /// Whether it can be held against what the files say, on the day.
    pub fn audits(&self) -> bool {
        self.record().is_some_and(|record| record.begun)
    }

    /// An entry in the history; none where nothing of it can be said.
    pub fn of(&self, entry: EntryIndex) -> Option<&Recorded> {
        self.record()?.entries.get(&entry)
    }

    /// The dates of an action's milestones, or of a dataset's promise, that commits moved, in the order of the record.
    pub fn moves(&self, entry: EntryIndex) -> &[Move] {
        self.record().and_then(|record| record.moves.get(&entry)).map_or(&[], Vec::as_slice)
    }
}

impl Moment {
    fn of(commit: &Commit) -> Moment {
        Moment { hash: commit.hash.clone(), on: Day(commit.on) }
    }

    pub fn short(&self) -> &str {
        short(&self.hash)
    }
}

/// The beginning of a hash, as people write it.
pub fn short(hash: &str) -> &str {
    hash.get(..8).unwrap_or(hash)
}

/// How stored texts are fetched: what a name stands for never changes.
type Contents<'l> = &'l (dyn Fn(&[Blob]) -> Result<Vec<Option<Vec<u8>>>, Unavailable> + Sync);

impl Record {
    /// Audits a catalogue, read from some files, by the log of its repository and what that held at adoption: for each
    /// plan, its tag and what was there, none where there is no such tag.
    ///
    /// # Errors
    /// A text that is needed cannot be had.
    pub fn of(
        catalogue: &Catalogue,
        sources: &[Source],
        log: &Log,
        adopted: &[(EntryIndex, Box<str>, Option<Tree>)],
        as_of: Date,
    ) -> Result<Record, Unavailable> {
        let contents: Contents = &|blobs| log.contents(blobs);
        let owners = trail::Owners::of(catalogue);
        let trails = trail::of(&owners, log);
        let changed_now = substance::uncommitted(sources, &log.tree, contents)?;
        let uncommitted: Vec<EntryIndex> = changed_now.iter().filter_map(|path| Some(owners.find(path)?.entry)).collect();
        let mut entries = substance::dates(&trails, log, as_of, contents)?;
        for entry in uncommitted {
            let recorded = entries.entry(entry).or_default();
            (recorded.changed, recorded.uncommitted) = (None, true);
        }
        let begun = log.commits.last().is_some_and(|first| first.on <= as_of);
        let missing = |(plan, _, tree): &(EntryIndex, Box<str>, Option<Tree>)| (begun && tree.is_none()).then_some(*plan);
        Ok(Record {
            head: Moment { hash: log.head.0.clone(), on: Day(log.head.1) },
            clean: changed_now.is_empty(),
            begun,
            entries,
            moves: moves::of(catalogue, &trails, log, as_of, contents)?,
            rewritten: baseline::rewritten(catalogue, &owners, adopted, contents)?,
            untagged: adopted.iter().filter_map(missing).collect(),
        })
    }
}
