//! Two milestones of an action, or two indicators of a goal, with one id: references and addresses could mean either.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::{Action, Goal};

pub const RULE: Rule = Rule::error("duplicate-local-id");

pub fn check(_: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let milestones = entry.of::<Action>().into_iter().flat_map(|action| &action.milestones).map(|milestone| &*milestone.id);
    repeated(entry, "milestones", milestones, out);
    let indicators = entry.of::<Goal>().into_iter().flat_map(|goal| &goal.outcome_indicators).map(|indicator| &*indicator.id);
    repeated(entry, "outcome_indicators", indicators, out);
}

fn repeated<'e>(entry: &'e Entry, field: &str, ids: impl Iterator<Item = &'e str>, out: &mut Vec<Diagnostic>) {
    let ids: Vec<&str> = ids.collect();
    for (at, id) in ids.iter().enumerate() {
        if let Some(first) = ids[..at].iter().position(|known| known == id) {
            let finding = entry.finding(&RULE, Place::Value(format!("{field}[{at}].id"))).arg("id", *id);
            out.push(finding.also(&entry.file, format!("{field}[{first}].id")));
        }
    }
}
