//! An action that says nothing of the money it needs.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::Action;

pub const RULE: Rule = Rule::warning("action-without-funding");

pub fn check(_: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    if entry.of::<Action>().is_some_and(|action| action.funding.is_empty()) && entry.is_read("funding") {
        out.push(entry.finding(&RULE, Place::Key("title".into())));
    }
}
