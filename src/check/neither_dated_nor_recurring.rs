//! A milestone without a date: neither `baseline_due` and `due`, nor `recurring`; or with both.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::Action;

pub const RULE: Rule = Rule::error("neither-dated-nor-recurring").with(&["both", "half"]);

pub fn check(_: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    for (at, milestone) in entry.of::<Action>().into_iter().flat_map(|action| &action.milestones).enumerate() {
        let dates = [milestone.baseline_due, milestone.due].into_iter().flatten().count();
        let variant = match (dates, &milestone.recurring) {
            (2, None) | (0, Some(_)) => continue,
            (0, None) => None,
            (1, None) => Some("half"),
            (_, Some(_)) => Some("both"),
            _ => continue,
        };
        let finding = entry.finding(&RULE, Place::Key(format!("milestones[{at}].id"))).arg("milestone", &*milestone.id.0);
        out.push(match variant {
            Some(variant) => finding.variant(variant),
            None => finding,
        });
    }
}
