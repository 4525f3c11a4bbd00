//! A request said to be answered with data that names no dataset.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::Request;

pub const RULE: Rule = Rule::error("released-without-dataset");

pub fn check(_: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    if entry.of::<Request>().is_some_and(|request| request.status.is_released() && request.answered_by.is_empty()) && entry.is_read("answered_by") {
        out.push(entry.finding(&RULE, Place::Value("status".into())));
    }
}
