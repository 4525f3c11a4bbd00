//! The changes of a date that do not lead from what was first promised to what is promised now: each must begin where
//! the one before it ended.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::{Action, Change, Dataset, Period};

pub const RULE: Rule = Rule::error("change-log-does-not-join").with(&["end", "open"]);

pub fn check(_: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    if let Some(promise) = entry.of::<Dataset>().and_then(|dataset| dataset.promise.as_ref()) {
        let first = promise.first_promised;
        joins(entry, first, Some(promise.due), &promise.changes, "promise", out);
    }
    for (at, milestone) in entry.of::<Action>().into_iter().flat_map(|action| &action.milestones).enumerate() {
        joins(entry, milestone.baseline_due, milestone.due, &milestone.changes, &format!("milestones[{at}]"), out);
    }
}

fn joins(entry: &Entry, first: Option<Period>, due: Option<Period>, changes: &[Change], base: &str, out: &mut Vec<Diagnostic>) {
    let mut last = first;
    let mut seen = false;
    for (at, change) in changes.iter().enumerate().filter(|(_, change)| &*change.field == "due") {
        let place = |field| Place::Value(format!("{base}.changes[{at}].{field}"));
        let wrong = last.zip(change.from).filter(|(wanted, from)| wanted != from);
        if let Some((wanted, from)) = wrong {
            let finding = entry.finding(&RULE, place("from")).arg("from", from.to_string());
            out.push(finding.arg("wanted", wanted.to_string()).nearest(Some(wanted.to_string())));
        } else if change.from.is_none() || change.to.is_none() {
            out.push(entry.finding(&RULE, place("on")).variant("open"));
        }
        (last, seen) = (change.to.or(last), true);
    }
    let end = last.zip(due).filter(|(last, due)| seen && last != due);
    if let Some((last, due)) = end {
        let finding = entry.finding(&RULE, Place::Value(format!("{base}.due"))).variant("end");
        out.push(finding.arg("due", due.to_string()).arg("wanted", last.to_string()));
    }
}
