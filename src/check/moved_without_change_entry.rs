//! A promise that differs from what was first promised, with no entry that says when it moved, why, and who decided;
//! and one that a commit moved, of which no entry tells, although it may be back where it was.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::derive::history::{Move, audit};
use crate::diagnostic::Severity;
use crate::model::{Action, Change, Dataset, Period};

pub const RULE: Rule = Rule::error("moved-without-change-entry").with(&["history"]);

/// A promised date of an entry.
struct Promise<'e> {
    milestone: Option<&'e str>,
    first: Option<Period>,
    due: Period,
    changes: &'e [Change],
    place: String,
}

pub fn check(scope: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let index = scope.catalogue.find(entry.ty, &entry.id);
    let moves = index.map_or(&[][..], |index| scope.catalogue.history.moves(index));
    if let Some(promise) = entry.of::<Dataset>().and_then(|dataset| dataset.promise.as_ref()) {
        let (first, place) = (promise.first_promised, "promise.due".to_owned());
        look(entry, &Promise { milestone: None, first, due: promise.due, changes: &promise.changes, place }, moves, out);
    }
    for (at, milestone) in entry.of::<Action>().into_iter().flat_map(|action| &action.milestones).enumerate() {
        if let Some(due) = milestone.due {
            let (first, place) = (milestone.baseline_due, format!("milestones[{at}].due"));
            let promise = Promise { milestone: Some(&milestone.id), first, due, changes: &milestone.changes, place };
            look(entry, &promise, moves, out);
        }
    }
}

fn look(entry: &Entry, promise: &Promise, moves: &[Move], out: &mut Vec<Diagnostic>) {
    let told = promise.changes.iter().any(|change| &*change.field == "due");
    if let Some(first) = promise.first.filter(|first| *first != promise.due && !told) {
        let finding = entry.finding(&RULE, Place::Value(promise.place.clone()));
        out.push(finding.arg("from", first.to_string()).arg("to", promise.due.to_string()));
        return;
    }
    let moves: Vec<&Move> = moves.iter().filter(|found| found.milestone.as_deref() == promise.milestone).collect();
    for found in audit(promise.changes, &moves).untold {
        let finding = entry.finding(&RULE, Place::Value(promise.place.clone())).variant("history");
        let finding = finding.arg("from", found.from.to_string()).arg("to", found.to.to_string());
        let mut finding = finding.arg("date", found.by.on.to_string()).arg("commit", found.by.short());
        // The site is to show such a move, which an error would keep from anybody's eyes.
        finding.severity = Severity::Warning;
        out.push(finding);
    }
}
