//! Whether what was promised is done.

use super::{Item, Scope, Verdict};
use crate::catalogue::EntryIndex;
use crate::derive::{Followed, MilestoneState, Schedule, followed};
use crate::model::{Action, Milestone, MilestoneStatus, Recommendation, ResponseStatus, Type};

/// Milestones that are completed and proved, of those not withdrawn.
pub fn proved(scope: &Scope) -> Vec<(Item, Verdict)> {
    let open = milestones(scope).filter(|(_, it, _)| it.status != MilestoneStatus::Withdrawn);
    open.map(|(index, it, state)| (item(scope, index, it), state.proved.into())).collect()
}

/// Milestones whose first date has passed, that were proved by it. A date that was moved later changes nothing here.
pub fn baselines_kept(scope: &Scope) -> Vec<(Item, Verdict)> {
    let due = milestones(scope).filter_map(|(index, it, state)| {
        let first = it.baseline_due.or(it.due)?.end();
        let passed = first < scope.as_of && it.status != MilestoneStatus::Withdrawn && it.recurring.is_none();
        let kept = state.proved && state.baseline.schedule == Schedule::DoneOnTime;
        passed.then(|| (item(scope, index, it), kept.into()))
    });
    due.collect()
}

/// Recommendations that an action has begun to carry out, or has carried out, of those not rejected.
pub fn recommendations_begun(scope: &Scope) -> Vec<(Item, Verdict)> {
    let all = scope.catalogue.indexes(Type::Recommendation).filter_map(|index| {
        let advice = scope.catalogue.entry(index).of::<Recommendation>()?;
        let rejected = advice.response.as_ref().is_some_and(|response| response.status == ResponseStatus::Rejected);
        let came = followed(advice, scope.catalogue, scope.states);
        (!rejected).then(|| (Item::new(index, None), matches!(came, Followed::Implemented | Followed::Initiated).into()))
    });
    all.collect()
}

/// Actions with somebody from outside of the government.
pub fn actions_with_outsiders(scope: &Scope) -> Vec<(Item, Verdict)> {
    let all = scope.catalogue.indexes(Type::Action).filter_map(|index| {
        let action = scope.catalogue.entry(index).of::<Action>()?;
        let lead = scope.find(Type::Organisation, &action.lead.id);
        Some((Item::new(index, lead), (!action.stakeholders.is_empty()).into()))
    });
    all.collect()
}

fn milestones<'s>(scope: &'s Scope) -> impl Iterator<Item = (EntryIndex, &'s Milestone, &'s MilestoneState)> {
    scope.catalogue.indexes(Type::Action).flat_map(|index| {
        let action = scope.catalogue.entry(index).of::<Action>().map_or(&[][..], |action| &action.milestones);
        let states = scope.states.actions.get(&index).map_or(&[][..], |state| &state.milestones);
        action.iter().zip(states).map(move |(milestone, state)| (index, milestone, state))
    })
}

fn item(scope: &Scope, index: EntryIndex, milestone: &Milestone) -> Item {
    Item::part(index, &milestone.id, scope.find(Type::Organisation, &milestone.responsible.id))
}
