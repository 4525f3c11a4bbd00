//! Every milestone of the roadmap with its state: what most views choose from.

use crate::catalogue::EntryIndex;
use crate::derive::{Cell, Facts, MilestoneState, Schedule};
use crate::model::{Action, Milestone, Organisation, Ref, Text, Type};

#[derive(Clone, Copy)]
pub struct Promised<'c> {
    pub index: EntryIndex,
    pub action: &'c Action,
    pub milestone: &'c Milestone,
    pub state: &'c MilestoneState,
}

/// In the order of the actions' ids, and of the milestones within each.
pub fn all<'c>(facts: &Facts<'c>) -> impl Iterator<Item = Promised<'c>> + use<'c> {
    let facts = *facts;
    facts.catalogue.indexes(Type::Action).flat_map(move |index| of(&facts, index))
}

/// Those of an action.
pub fn of<'c>(facts: &Facts<'c>, index: EntryIndex) -> Vec<Promised<'c>> {
    let action = facts.catalogue.entry(index).of::<Action>().zip(facts.states.actions.get(&index));
    let pairs = action
        .into_iter()
        .flat_map(|(action, states)| action.milestones.iter().zip(&states.milestones).map(move |pair| (action, pair)));
    pairs.map(|(action, (milestone, state))| Promised { index, action, milestone, state }).collect()
}

impl Promised<'_> {
    pub fn cell(&self) -> Cell {
        Cell::Part(self.index, self.milestone.id.0.clone(), self.milestone.title.clone())
    }

    pub fn is_overdue(&self) -> bool {
        matches!(self.state.current.schedule, Schedule::Overdue | Schedule::RecurringMissed)
    }

    pub fn status(&self) -> Cell {
        Cell::Mark("code-milestone-status", self.milestone.status.as_str())
    }

    pub fn schedule(&self) -> Cell {
        Cell::Mark("schedule", self.state.current.schedule.as_str())
    }

    pub fn due(&self) -> Cell {
        match &self.milestone.recurring {
            Some(recurring) => Cell::Frequency(recurring.every.to_string().into()),
            None => Cell::date(self.milestone.due),
        }
    }

    /// The days by which it is late, where it is.
    pub fn late(&self) -> Cell {
        Cell::days(self.state.current.days.filter(|days| *days > 0))
    }
}

/// The organisation of a reference as a cell.
pub fn organisation(facts: &Facts, to: &Ref<Organisation>) -> Cell {
    Cell::entry(facts.catalogue.find(Type::Organisation, &to.id))
}

/// Whoever can decide: an institution, or a body.
pub fn authority(facts: &Facts, id: &str) -> Cell {
    Cell::entry(facts.catalogue.find_any(&[Type::Organisation, Type::Coordination], id))
}

pub fn challenges(text: Option<&Text>) -> Cell {
    text.map_or(Cell::Gap, |text| Cell::Text(text.clone()))
}
