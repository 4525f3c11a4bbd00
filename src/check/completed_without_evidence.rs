//! A milestone said to be completed with nothing to show for it. It is shown as claimed, and does not count as kept.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::{Action, MilestoneStatus};

pub const RULE: Rule = Rule::warning("completed-without-evidence");

pub fn check(_: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    for (at, milestone) in entry.of::<Action>().into_iter().flat_map(|action| &action.milestones).enumerate() {
        if milestone.status == MilestoneStatus::Completed && milestone.evidence.is_empty() {
            out.push(entry.finding(&RULE, Place::Value(format!("milestones[{at}].status"))).arg("milestone", &*milestone.id.0));
        }
    }
}
