//! A published dataset about which nobody can be asked: no contact, no steward, and no mailbox of a post of its
//! publisher.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::{Dataset, Organisation, Stage};

pub const RULE: Rule = Rule::error("published-without-contact");

pub fn check(scope: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let Some(dataset) = entry.of::<Dataset>() else { return };
    let own = dataset.steward.is_some() || dataset.contact.as_ref().is_some_and(|c| c.email.is_some() || c.url.is_some());
    if dataset.stage != Stage::Published || own || !entry.is_read("contact") || !entry.is_read("steward") {
        return;
    }
    // A publisher that cannot be read whole may well have a post.
    let publisher = scope.catalogue.get::<Organisation>(&dataset.publisher.id);
    if publisher.is_some_and(|organisation| organisation.posts.is_empty()) {
        out.push(entry.finding(&RULE, Place::Value("stage".into())).arg("publisher", &*dataset.publisher.id));
    }
}
