//! Dates that moved, found in the past of a file, and those that its change log tells of.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use rayon::prelude::*;

use super::baseline::plan_of;
use super::trail::{Step, Trails};
use super::{Contents, Moment, Move};
use crate::catalogue::{Catalogue, EntryIndex};
use crate::model::{Body, Change, Period, Plan};
use crate::source::{Blob, Log, Unavailable};
use crate::yaml::{self, Limits, Node};

/// The dates of a file: of a dataset's promise, by no name, or of an action's milestones by their ids.
pub type Dates = BTreeMap<Option<Box<str>>, Period>;

/// Which date of a promise is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Promised {
    Now,
    AtAdoption,
}

/// Every move of a date that the main line holds up to a day, of the actions and of the datasets that hold a promise.
/// What moved before its plan was adopted was a draft. A commit that is to be ignored for its form is not ignored here: no list in a repository may hide a move.
pub fn of(
    catalogue: &Catalogue,
    trails: &Trails,
    log: &Log,
    as_of: Date,
    contents: Contents,
) -> Result<BTreeMap<EntryIndex, Vec<Move>>, Unavailable> {
    let promising = |entry: &EntryIndex| match &catalogue.entry(*entry).body {
        Body::Action(_) => true,
        Body::Dataset(dataset) => dataset.promise.is_some(),
        _ => false,
    };
    let mut entries: Vec<EntryIndex> = trails.keys().copied().filter(promising).collect();
    entries.sort_unstable();
    let steps = |entry: &EntryIndex| trails.get(entry).into_iter().flatten().filter(|step| step.language.is_none());
    let mut wanted: Vec<(Blob, bool)> = entries.iter().flat_map(steps).filter_map(after).collect();
    wanted.sort_unstable();
    wanted.dedup();
    let read = wanted.par_chunks(super::substance::AT_ONCE).map(|texts| {
        let blobs: Vec<Blob> = texts.iter().map(|(blob, _)| *blob).collect();
        let stored = contents(&blobs)?;
        let found = texts.iter().zip(stored).filter_map(|(text, bytes)| Some((*text, dates(&bytes?, text.1, Promised::Now))));
        Ok(found.collect::<Vec<_>>())
    });
    let mut known: HashMap<(Blob, bool), Dates> = HashMap::new();
    for found in read.collect::<Vec<Result<_, _>>>() {
        known.extend(found?);
    }
    let moved = entries.iter().map(|entry| {
        let plan = plan_of(catalogue, *entry).and_then(|plan| catalogue.entry(plan).of::<Plan>());
        let adopted = plan.and_then(|plan| plan.adopted.as_ref()?.date).map_or(Date::MIN, |day| day.0);
        let moves = of_entry(steps(entry), log, as_of, &known).into_iter().filter(|found| found.by.on.0 > adopted);
        (*entry, moves.collect::<Vec<_>>())
    });
    Ok(moved.filter(|(_, moves)| !moves.is_empty()).collect())
}

fn after(step: &Step) -> Option<(Blob, bool)> {
    Some((step.after?, step.after_markdown))
}

/// The moves along one file, whose steps come the latest first. A date that is taken out and put back is compared all
/// the same, so that none moves unseen.
fn of_entry<'s>(
    steps: impl DoubleEndedIterator<Item = &'s Step>,
    log: &Log,
    as_of: Date,
    known: &HashMap<(Blob, bool), Dates>,
) -> Vec<Move> {
    let mut here = Dates::new();
    let mut moves = Vec::new();
    for step in steps.rev() {
        let Some(commit) = log.commits.get(step.commit).filter(|commit| commit.on <= as_of) else { continue };
        for (milestone, to) in after(step).and_then(|text| known.get(&text)).into_iter().flatten() {
            let from = here.insert(milestone.clone(), *to);
            if let Some(from) = from.filter(|from| from != to) {
                moves.push(Move { milestone: milestone.clone(), from, to: *to, by: Moment::of(commit) });
            }
        }
    }
    moves
}

/// The dates in a text. What cannot be read has none.
pub fn dates(bytes: &[u8], markdown: bool, promised: Promised) -> Dates {
    let text = std::str::from_utf8(bytes).unwrap_or("");
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = if markdown { yaml::split_front_matter(text).yaml } else { text };
    let (root, _) = yaml::parse(text, Limits::default());
    let Some(root) = root else { return Dates::new() };
    let (of_milestone, of_promise) = match promised {
        Promised::Now => ("due", "due"),
        Promised::AtAdoption => ("baseline_due", "first_promised"),
    };
    let date = |node: &Node, field: &str| Period::parse(node.get(field)?.text()?.trim());
    let milestones = root.get("milestones").map(|node| node.list().unwrap_or(std::slice::from_ref(node)));
    let milestones = milestones.unwrap_or_default().iter();
    let found = milestones.filter_map(|item| Some((Some(item.get("id")?.text()?.trim().into()), date(item, of_milestone)?)));
    found.chain(root.get("promise").and_then(|node| Some((None, date(node, of_promise)?)))).collect()
}

/// A change log set beside the moves of the same date.
#[derive(Debug, PartialEq, Eq)]
pub struct Audit<'m> {
    /// For each entry of the log, the last of the moves that it tells of; none where history does not reach so far.
    pub told: Vec<Option<&'m Move>>,
    /// The moves of which the log says nothing.
    pub untold: Vec<&'m Move>,
}

/// Sets a change log beside the moves of its date. One entry may tell of several moves that follow each other.
pub fn audit<'m>(changes: &[Change], moves: &[&'m Move]) -> Audit<'m> {
    let mut told = Vec::new();
    let mut used = vec![false; moves.len()];
    for change in changes {
        let ends = change.from.zip(change.to).filter(|_| &*change.field == "due");
        let run = ends.and_then(|(from, to)| run(moves, &used, from, to));
        if let Some(run) = &run {
            used[run.clone()].fill(true);
        }
        told.push(run.and_then(|run| moves.get(run.end - 1).copied()));
    }
    let untold = moves.iter().zip(&used).filter(|(_, used)| !**used).map(|(found, _)| *found).collect();
    Audit { told, untold }
}

/// The first moves, none of them told of yet, that lead from one date to another.
fn run(moves: &[&Move], used: &[bool], from: Period, to: Period) -> Option<std::ops::Range<usize>> {
    let free = |at: usize| !used[at];
    (0..moves.len()).filter(|at| free(*at) && moves[*at].from == from).find_map(|first| {
        let end = (first..moves.len()).take_while(|at| free(*at)).find(|at| moves[*at].to == to)?;
        Some(first..end + 1)
    })
}
