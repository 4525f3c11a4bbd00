//! An action in which nobody from outside the government takes part.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::{Action, Actor, ActorKind};

pub const RULE: Rule = Rule::warning("action-without-outside-stakeholder");

pub fn check(scope: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let Some(action) = entry.of::<Action>() else { return };
    let outside = |id: &str| scope.catalogue.get::<Actor>(id).is_none_or(|actor| actor.kind != ActorKind::Government);
    if !action.stakeholders.iter().any(|actor| outside(&actor.id)) {
        let field = if action.stakeholders.is_empty() { "title" } else { "stakeholders" };
        out.push(entry.finding(&RULE, Place::Key(field.into())));
    }
}
