//! A person in the ecosystem who has not agreed to be named.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::{Actor, ActorKind};

pub const RULE: Rule = Rule::error("individual-without-consent");

pub fn check(_: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let Some(actor) = entry.of::<Actor>() else { return };
    if actor.kind == ActorKind::Individual && actor.consent != Some(true) {
        out.push(entry.finding(&RULE, Place::Value("kind".into())));
    }
}
