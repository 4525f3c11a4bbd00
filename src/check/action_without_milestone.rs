//! An action that promises nothing by any day.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::Action;

pub const RULE: Rule = Rule::error("action-without-milestone");

pub fn check(_: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    if entry.of::<Action>().is_some_and(|action| action.milestones.is_empty()) && entry.is_read("milestones") {
        out.push(entry.finding(&RULE, Place::Key("title".into())));
    }
}
