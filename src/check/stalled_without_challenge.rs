//! A milestone that is overdue, limited, or not begun after its start, and does not say what stands in its way.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::{Action, MilestoneStatus};

pub const RULE: Rule = Rule::error("stalled-without-challenge").with(&["limited", "overdue", "unbegun"]);

pub fn check(scope: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let today = scope.config.as_of;
    for (at, milestone) in entry.of::<Action>().into_iter().flat_map(|action| &action.milestones).enumerate() {
        let told = milestone.challenges.as_ref().is_some_and(|text| !text.is_empty());
        if told || matches!(milestone.status, MilestoneStatus::Completed | MilestoneStatus::Withdrawn) {
            continue;
        }
        let overdue = milestone.due.is_some_and(|due| due.end() < today);
        let unbegun = milestone.start.is_some_and(|start| start.end() < today) && milestone.status == MilestoneStatus::NotStarted;
        let variant = match (overdue, milestone.status) {
            (true, _) => "overdue",
            (_, MilestoneStatus::Limited) => "limited",
            _ if unbegun => "unbegun",
            _ => continue,
        };
        let place = if overdue { format!("milestones[{at}].due") } else { format!("milestones[{at}].status") };
        out.push(entry.finding(&RULE, Place::Value(place)).variant(variant).arg("milestone", &*milestone.id.0));
    }
}
