//! An action: its milestones with their states on both axes, and its story in time order.

use crate::derive::{About, Cell, Facts, Shape, Sheet, Table};

use super::{milestones, story};

pub fn action(facts: &Facts, about: About) -> Option<Sheet> {
    let index = about.entry()?;
    let state = facts.states.actions.get(&index)?;
    let sum = state.rollup;
    let columns = [
        ("milestone", Shape::Entry),
        ("responsible", Shape::Entry),
        ("status", Shape::Plain),
        ("schedule", Shape::Plain),
        ("schedule_baseline", Shape::Plain),
        ("outcome", Shape::Plain),
        ("due", Shape::Plain),
        ("baseline_due", Shape::Plain),
        ("days_late", Shape::Number),
        ("days_slipped", Shape::Number),
        ("completed_on", Shape::Plain),
    ];
    let rows = milestones::of(facts, index).into_iter().map(|it| {
        vec![
            it.cell(),
            milestones::organisation(facts, &it.milestone.responsible),
            it.status(),
            it.schedule(),
            Cell::Mark("schedule", it.state.baseline.schedule.as_str()),
            Cell::Mark("outcome", it.state.outcome(it.state.current).as_str()),
            it.due(),
            Cell::date(it.milestone.baseline_due),
            it.late(),
            Cell::days(it.state.slipped),
            Cell::day(it.milestone.completed_on),
        ]
    });
    let sheet = Sheet::default()
        .figure("proved", Cell::Of(sum.proved, sum.total))
        .figure("overdue", Cell::Count(sum.overdue))
        .figure("claimed", Cell::Count(sum.claimed))
        .figure("withdrawn", Cell::Count(sum.withdrawn));
    let milestones = Table::new("milestones", &columns, rows.collect());
    Some(sheet.table(milestones).table(story::table("story", &story::of(facts, index), true)))
}
