//! What the law says, and whether it is followed.

use super::inventory::active;
use super::stewards::has_officer;
use super::{Item, Scope, Verdict};
use crate::model::{Legal, LegalStatus, OrganisationKind, Type};

/// Legal texts that are in force, of those that are not repealed.
pub fn in_force(scope: &Scope) -> Vec<(Item, Verdict)> {
    let standing = laws(scope).filter(|(_, law)| law.status != LegalStatus::Repealed);
    standing.map(|(index, law)| (Item::new(index, None), is_in_force(law).into())).collect()
}

/// Published, open datasets that name the law they are published under.
pub fn legal_basis(scope: &Scope) -> Vec<(Item, Verdict)> {
    let all = scope.scored().map(|(index, dataset, _)| {
        let owner = scope.find(Type::Organisation, &dataset.publisher.id);
        (Item::new(index, owner), (!dataset.legal_basis.is_empty()).into())
    });
    all.collect()
}

/// Institutions that an article in force obliges to anything, and that have a data officer.
pub fn obliged_with_officer(scope: &Scope) -> Vec<(Item, Verdict)> {
    let articles = laws(scope).filter(|(_, law)| is_in_force(law)).flat_map(|(_, law)| &law.articles);
    let obliged: Vec<OrganisationKind> = articles.flat_map(|article| article.obliges.iter().copied()).collect();
    let institutions = active(scope).filter(|(_, it)| obliged.contains(&it.kind));
    institutions.map(|(index, it)| (Item::new(index, Some(index)), has_officer(it).into())).collect()
}

fn laws<'s>(scope: &'s Scope) -> impl Iterator<Item = (crate::catalogue::EntryIndex, &'s Legal)> {
    scope.catalogue.indexes(Type::Legal).filter_map(|index| Some((index, scope.catalogue.entry(index).of::<Legal>()?)))
}

fn is_in_force(law: &Legal) -> bool {
    matches!(law.status, LegalStatus::InForce | LegalStatus::Amended)
}
