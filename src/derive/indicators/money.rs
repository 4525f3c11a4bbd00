//! Whether there is money for it, and where that is written. Amounts are never summed: their currencies may differ.

use super::{Item, Scope, Verdict};
use crate::model::{Action, Funding, MilestoneStatus, Type};

/// Actions, but for those withdrawn, with an amount from a line of funding.
pub fn actions_funded(scope: &Scope) -> Vec<(Item, Verdict)> {
    let all = scope.catalogue.indexes(Type::Action).filter_map(|index| {
        let action = scope.catalogue.entry(index).of::<Action>()?;
        let withdrawn = action.milestones.iter().all(|it| it.status == MilestoneStatus::Withdrawn);
        let funded = action.funding.iter().any(|line| line.amount.is_some_and(|amount| amount > 0.0));
        let lead = scope.find(Type::Organisation, &action.lead.id);
        (!withdrawn || action.milestones.is_empty()).then(|| (Item::new(index, lead), funded.into()))
    });
    all.collect()
}

/// Years of funding that say where their amounts can be read.
pub fn amounts_sourced(scope: &Scope) -> Vec<(Item, Verdict)> {
    let lines =
        scope.catalogue.indexes(Type::Funding).filter_map(|index| Some((index, scope.catalogue.entry(index).of::<Funding>()?)));
    let years = lines.flat_map(|(index, funding)| {
        let owner = scope.find(Type::Organisation, &funding.authority.id);
        funding.years.iter().map(move |year| (Item::part(index, &year.year.to_string(), owner), year.source.is_some().into()))
    });
    years.collect()
}
