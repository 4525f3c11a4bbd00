//! Something that rests on a law which no longer holds.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::decode::{Mention, Trail};
use crate::model::{Legal, LegalStatus, Type};

pub const RULE: Rule = Rule::warning("cites-repealed-law");

pub fn look(scope: &Scope, entry: &Entry, trail: &Trail, mention: Mention, out: &mut Vec<Diagnostic>) {
    // A law names those that it repeals.
    if entry.ty == Type::Legal {
        return;
    }
    let Mention::Entry { types: &[Type::Legal], id } = mention else { return };
    if scope.catalogue.get::<Legal>(id).is_some_and(|law| law.status == LegalStatus::Repealed) {
        out.push(entry.finding(&RULE, Place::Value(trail.path())).arg("id", id));
    }
}
