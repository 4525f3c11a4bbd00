//! A `baseline_due` that is not what it was at the tag by which the plan was adopted: a promise of then cannot change now.
//! Only a full clone tells.

use super::{Diagnostic, Place, Rule, Scope};

pub const RULE: Rule = Rule::error("baseline-changed");

pub fn check(scope: &Scope, out: &mut Vec<Diagnostic>) {
    let Some(record) = scope.catalogue.history.record() else { return };
    for found in &record.rewritten {
        let place = Place::Value(format!("milestones[{}].baseline_due", found.milestone));
        let finding = scope.catalogue.entry(found.action).finding(&RULE, place);
        out.push(finding.arg("adopted", found.adopted.to_string()).arg("tag", &*found.tag));
    }
}
