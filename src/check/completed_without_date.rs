//! A milestone said to be completed that does not say since when.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::{Action, MilestoneStatus};

pub const RULE: Rule = Rule::error("completed-without-date");

pub fn check(_: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    for (at, milestone) in entry.of::<Action>().into_iter().flat_map(|action| &action.milestones).enumerate() {
        if milestone.status == MilestoneStatus::Completed && milestone.completed_on.is_none() {
            out.push(entry.finding(&RULE, Place::Value(format!("milestones[{at}].status"))).arg("milestone", &*milestone.id.0));
        }
    }
}
