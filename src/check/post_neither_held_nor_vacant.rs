//! A post that says neither since when it is held nor since when it is empty; or both.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::Organisation;

pub const RULE: Rule = Rule::error("post-neither-held-nor-vacant").with(&["both"]);

pub fn check(_: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    for (at, post) in entry.of::<Organisation>().into_iter().flat_map(|organisation| &organisation.posts).enumerate() {
        let place = |field: &str| Place::Value(format!("posts[{at}].{field}"));
        match (&post.holder, post.vacant_since) {
            (None, None) => out.push(entry.finding(&RULE, place("role"))),
            (Some(_), Some(_)) => out.push(entry.finding(&RULE, place("vacant_since")).variant("both")),
            _ => {}
        }
    }
}
