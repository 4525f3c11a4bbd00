//! Who answers for the data.

use super::inventory::active;
use super::{Item, Scope, Verdict};
use crate::model::{Organisation, Post, PostRole, Type};

/// Active institutions whose post of data officer is held.
pub fn officer_in_post(scope: &Scope) -> Vec<(Item, Verdict)> {
    active(scope).map(|(index, it)| (Item::new(index, Some(index)), has_officer(it).into())).collect()
}

/// Posts of data officers that a law or a public document creates.
pub fn officer_formalised(scope: &Scope) -> Vec<(Item, Verdict)> {
    let posts = active(scope).flat_map(|(index, it)| officers(it).map(move |post| (index, post)));
    let formal = |post: &Post| post.appointed_by.as_ref().is_some_and(|by| by.legal.is_some() || by.document.is_some());
    posts.map(|(index, post)| (Item::new(index, Some(index)), formal(post).into())).collect()
}

/// Published, open datasets with a steward of their own.
pub fn steward_named(scope: &Scope) -> Vec<(Item, Verdict)> {
    let all = scope.scored().map(|(index, dataset, _)| {
        let owner = scope.find(Type::Organisation, &dataset.publisher.id);
        (Item::new(index, owner), dataset.steward.is_some().into())
    });
    all.collect()
}

fn officers(organisation: &Organisation) -> impl Iterator<Item = &Post> {
    organisation.posts.iter().filter(|post| post.role == PostRole::ChiefDataOfficer)
}

pub fn has_officer(organisation: &Organisation) -> bool {
    officers(organisation).any(|post| post.holder.is_some())
}
