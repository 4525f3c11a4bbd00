//! Laws that repeal each other, or one that repeals itself.

use super::reference_cycle::{Knot, cycles};
use super::{Diagnostic, Rule, Scope};
use crate::model::Legal;

pub const RULE: Rule = Rule::error("repealed-cycle");

pub fn check(scope: &Scope, out: &mut Vec<Diagnostic>) {
    let laws = scope.catalogue.all::<Legal>().map(|(entry, legal)| Knot {
        name: entry.id.to_string(),
        file: &entry.file,
        to: legal.repeals.iter().enumerate().map(|(at, law)| (law.id.to_string(), format!("repeals[{at}]"))).collect(),
    });
    cycles(laws.filter(|knot| !knot.to.is_empty()).collect(), &RULE, out);
}
