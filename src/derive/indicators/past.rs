//! What only the full history can tell. Without it none of this is measured.

use super::{Item, Scope, Verdict};
use crate::catalogue::EntryIndex;
use crate::derive::history::{Move, audit};
use crate::model::{Action, Body, Change, Dataset, OrganisationStatus, Stage, Type};

/// Dates that a commit moved: those of which the change log tells, and those of which it does not.
pub fn moves_declared(scope: &Scope) -> Vec<(Item, Verdict)> {
    let mut found = Vec::new();
    for index in scope.catalogue.indexes(Type::Action) {
        let Some(action) = scope.catalogue.entry(index).of::<Action>() else { continue };
        for milestone in &action.milestones {
            let owner = scope.find(Type::Organisation, &milestone.responsible.id);
            let item = Item::part(index, &milestone.id, owner);
            found.extend(moves(scope, index, Some(&milestone.id), &milestone.changes).map(|verdict| (item.clone(), verdict)));
        }
    }
    for index in scope.catalogue.indexes(Type::Dataset) {
        let Some(dataset) = scope.catalogue.entry(index).of::<Dataset>() else { continue };
        let Some(promise) = &dataset.promise else { continue };
        let item = Item::new(index, scope.find(Type::Organisation, &dataset.publisher.id));
        found.extend(moves(scope, index, None, &promise.changes).map(|verdict| (item.clone(), verdict)));
    }
    found
}

/// Each move of one date.
fn moves<'s>(
    scope: &'s Scope,
    index: EntryIndex,
    milestone: Option<&str>,
    changes: &[Change],
) -> impl Iterator<Item = Verdict> + use<'s> {
    let all = scope.catalogue.history.moves(index).iter();
    let own: Vec<&Move> = all.filter(|found| found.milestone.as_deref() == milestone).collect();
    let untold = audit(changes, &own).untold.len();
    (0..own.len()).map(move |at| Verdict::from(at >= untold))
}

/// Datasets, actions and institutions whose entry changed in substance within a year; one of which the history can say
/// nothing is not judged.
pub fn entries_reviewed(scope: &Scope) -> Vec<(Item, Verdict)> {
    let year_ago = scope.as_of.saturating_sub(jiff::Span::new().years(1));
    let types = [Type::Dataset, Type::Organisation, Type::Action];
    let living =
        types.into_iter().flat_map(|ty| scope.catalogue.indexes(ty)).filter_map(|index| Some((index, owner(scope, index)?)));
    let judged = living.map(|(index, owner)| {
        let changed = scope.catalogue.history.of(index).and_then(|recorded| recorded.changed.as_ref());
        let verdict = changed.map_or(Verdict::Unjudged, |changed| (changed.on.0 >= year_ago).into());
        (Item::new(index, owner), verdict)
    });
    judged.collect()
}

/// Who answers for a living entry; none where it is over.
fn owner(scope: &Scope, index: EntryIndex) -> Option<Option<EntryIndex>> {
    match &scope.catalogue.entry(index).body {
        Body::Dataset(it) => (it.stage != Stage::Retired).then(|| scope.find(Type::Organisation, &it.publisher.id)),
        Body::Organisation(it) => {
            (it.status.unwrap_or(OrganisationStatus::Active) == OrganisationStatus::Active).then_some(Some(index))
        }
        Body::Action(it) => Some(scope.find(Type::Organisation, &it.lead.id)),
        _ => None,
    }
}
