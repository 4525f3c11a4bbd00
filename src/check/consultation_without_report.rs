//! A consultation that is over and whose result nobody can read.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::{Event, EventKind};

pub const RULE: Rule = Rule::warning("consultation-without-report");

pub fn check(scope: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let Some(event) = entry.of::<Event>() else { return };
    let over = event.end.unwrap_or(event.start).0 < scope.config.as_of;
    if event.kind == EventKind::Consultation && over && event.outcome.as_ref().is_none_or(|outcome| outcome.report.is_none()) {
        let field = if event.outcome.is_some() { "outcome" } else { "kind" };
        out.push(entry.finding(&RULE, Place::Key(field.into())));
    }
}
