//! A planned dataset without a date to which anybody could hold its publisher.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::{Dataset, Stage};

pub const RULE: Rule = Rule::error("planned-without-promise");

pub fn check(_: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let planned = entry.of::<Dataset>().is_some_and(|dataset| dataset.stage == Stage::Planned && dataset.promise.is_none()) && entry.is_read("promise");
    if planned {
        out.push(entry.finding(&RULE, Place::Value("stage".into())));
    }
}
