//! A feedback exercise that is over and does not say what was decided.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::{Event, EventKind};

pub const RULE: Rule = Rule::warning("feedback-without-decision");

pub fn check(scope: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let Some(event) = entry.of::<Event>() else { return };
    let over = event.end.unwrap_or(event.start).0 < scope.config.as_of;
    if event.kind == EventKind::FeedbackExercise && over && event.outcome.as_ref().is_none_or(|outcome| outcome.decisions.is_empty()) {
        let field = if event.outcome.is_some() { "outcome" } else { "kind" };
        out.push(entry.finding(&RULE, Place::Key(field.into())));
    }
}
