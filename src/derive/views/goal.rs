//! A goal with its actions, and what each has proved.

use crate::catalogue::EntryIndex;
use crate::derive::{About, Cell, Facts, Shape, Sheet, Table};
use crate::model::Action;

use super::milestones::organisation;

pub fn goal(facts: &Facts, about: About) -> Option<Sheet> {
    let index = about.entry()?;
    let actions = facts.referring::<Action>(index, &["goal"]);
    Sheet::default().table(actions_table(facts, "actions", actions.into_iter().map(|(index, _)| index))).unless_empty()
}

/// Actions with their roll-ups.
pub fn actions_table(facts: &Facts, name: &'static str, actions: impl Iterator<Item = EntryIndex>) -> Table {
    let columns = [
        ("action", Shape::Entry),
        ("lead", Shape::Entry),
        ("proved", Shape::Plain),
        ("overdue", Shape::Number),
        ("claimed", Shape::Number),
        ("withdrawn", Shape::Number),
        ("next_due", Shape::Plain),
    ];
    let rows = actions.filter_map(|index| {
        let (action, state) = (facts.get::<Action>(index)?, facts.states.actions.get(&index)?);
        let sum = state.rollup;
        Some(vec![
            Cell::Entry(index),
            organisation(facts, &action.lead),
            Cell::Of(sum.proved, sum.total),
            Cell::Count(sum.overdue),
            Cell::Count(sum.claimed),
            Cell::Count(sum.withdrawn),
            Cell::date(state.next_due),
        ])
    });
    Table::new(name, &columns, rows.collect())
}
