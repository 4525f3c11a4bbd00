//! A promise that differs from what was first promised, with no entry that says when it moved, why, and who decided.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::{Action, Change, Dataset, Period};

pub const RULE: Rule = Rule::error("moved-without-change-entry");

pub fn check(_: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let mut look = |first: Option<Period>, due: Period, changes: &[Change], place: String| {
        let told = changes.iter().any(|change| &*change.field == "due");
        if let Some(first) = first.filter(|first| *first != due && !told) {
            let finding = entry.finding(&RULE, Place::Value(place));
            out.push(finding.arg("from", first.to_string()).arg("to", due.to_string()));
        }
    };
    if let Some(promise) = entry.of::<Dataset>().and_then(|dataset| dataset.promise.as_ref()) {
        look(promise.first_promised, promise.due, &promise.changes, "promise.due".into());
    }
    for (at, milestone) in entry.of::<Action>().into_iter().flat_map(|action| &action.milestones).enumerate() {
        if let Some(due) = milestone.due {
            look(milestone.baseline_due, due, &milestone.changes, format!("milestones[{at}].due"));
        }
    }
}
