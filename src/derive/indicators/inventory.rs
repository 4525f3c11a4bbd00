//! What is listed, and how. None of these is compared between institutions: whoever lists more can only look worse in
//! a count of what is still closed.

use super::{Item, Scope, Verdict};
use crate::model::{Access, Dataset, Organisation, OrganisationStatus, Stage, Type};

/// Active institutions that list at least one dataset, in whatever stage.
pub fn institutions_listing(scope: &Scope) -> Vec<(Item, Verdict)> {
    active(scope)
        .map(|(index, _)| {
            let listed = scope.catalogue.incoming(index).iter();
            let lists =
                listed.into_iter().any(|link| link.field == "publisher" && scope.catalogue.entry(link.entry).ty == Type::Dataset);
            (Item::new(index, Some(index)), lists.into())
        })
        .collect()
}

/// Closed datasets that say why.
pub fn closed_with_reason(scope: &Scope) -> Vec<(Item, Verdict)> {
    datasets(scope, |dataset| (dataset.access != Access::Public).then(|| dataset.access_reason.is_some()))
}

/// Planned datasets whose promised date has not passed.
pub fn planned_in_time(scope: &Scope) -> Vec<(Item, Verdict)> {
    datasets(scope, |dataset| {
        let due = dataset.promise.as_ref().map(|promise| promise.due.end());
        (dataset.stage == Stage::Planned).then(|| due.is_some_and(|due| scope.as_of <= due))
    })
}

pub fn active<'s>(scope: &'s Scope) -> impl Iterator<Item = (crate::catalogue::EntryIndex, &'s Organisation)> {
    scope.catalogue.indexes(Type::Organisation).filter_map(|index| {
        let organisation = scope.catalogue.entry(index).of::<Organisation>()?;
        let active = organisation.status.unwrap_or(OrganisationStatus::Active) == OrganisationStatus::Active;
        active.then_some((index, organisation))
    })
}

/// Every dataset that is asked, each of which passes or fails.
fn datasets(scope: &Scope, passes: impl Fn(&Dataset) -> Option<bool>) -> Vec<(Item, Verdict)> {
    let all = scope.catalogue.indexes(Type::Dataset).filter_map(|index| {
        let dataset = scope.catalogue.entry(index).of::<Dataset>()?;
        let owner = scope.find(Type::Organisation, &dataset.publisher.id);
        Some((Item::new(index, owner), passes(dataset)?.into()))
    });
    all.collect()
}
