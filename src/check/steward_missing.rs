//! A published dataset for which no role is named that looks after the data, neither in the dataset nor among the posts
//! of its publisher.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::{Dataset, Organisation, Stage};

pub const RULE: Rule = Rule::warning("steward-missing");

pub fn check(scope: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let Some(dataset) = entry.of::<Dataset>() else { return };
    // Where nobody can be asked at all, that is an error of its own.
    if dataset.stage != Stage::Published || dataset.contact.is_none() || dataset.steward.is_some() || !entry.is_read("steward") {
        return;
    }
    let publisher = scope.catalogue.get::<Organisation>(&dataset.publisher.id);
    if publisher.is_some_and(|organisation| organisation.posts.is_empty()) {
        out.push(entry.finding(&RULE, Place::Value("publisher".into())).arg("publisher", &*dataset.publisher.id));
    }
}
