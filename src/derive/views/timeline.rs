//! The milestones on a line of time: from when, to when at adoption, to when now, and when it was done.

use jiff::civil::Date;

use crate::derive::{About, Cell, Facts, Outcome, Shape, Sheet, Table};
use crate::model::Plan;

use super::milestones::{self, Promised, organisation};

pub fn timeline(facts: &Facts, _: About) -> Option<Sheet> {
    let columns = [
        ("milestone", Shape::Entry),
        ("action", Shape::Entry),
        ("responsible", Shape::Entry),
        ("start", Shape::Plain),
        ("baseline_due", Shape::Plain),
        ("due", Shape::Plain),
        ("completed_on", Shape::Plain),
        ("schedule", Shape::Plain),
        ("days_slipped", Shape::Number),
    ];
    let rows = milestones::all(facts).map(|it| {
        vec![
            it.cell(),
            Cell::Entry(it.index),
            organisation(facts, &it.milestone.responsible),
            Cell::date(it.milestone.start),
            Cell::date(it.milestone.baseline_due),
            it.due(),
            Cell::day(it.milestone.completed_on),
            it.schedule(),
            Cell::days(it.state.slipped),
        ]
    });
    Sheet::default().table(Table::new("timeline", &columns, rows.collect())).unless_empty()
}

/// A milestone as a bar.
pub struct Bar<'c> {
    pub promised: Promised<'c>,
    pub start: Date,
    /// The end promised at adoption, where that is another one.
    pub was: Option<Date>,
    pub end: Date,
    pub outcome: Outcome,
}

/// The bars in the order of the actions, with the first day and the last that any of them touches.
pub fn bars<'c>(facts: &Facts<'c>) -> (Vec<Bar<'c>>, Option<(Date, Date)>) {
    let begins = facts.each::<Plan>().filter_map(|(_, plan)| plan.period.start).map(|start| start.start()).min();
    let bars: Vec<Bar> = milestones::all(facts).filter_map(|it| bar(facts, it, begins)).collect();
    let first = bars.iter().map(|bar| bar.start).min();
    let last = bars.iter().map(|bar| bar.end.max(bar.was.unwrap_or(bar.end))).max();
    let span = first.zip(last).map(|(first, last)| (first.min(facts.as_of()), last.max(facts.as_of())));
    (bars, span)
}

fn bar<'c>(facts: &Facts<'c>, it: Promised<'c>, begins: Option<Date>) -> Option<Bar<'c>> {
    let milestone = it.milestone;
    let (from, promised) = match &milestone.recurring {
        Some(recurring) => (Some(recurring.from.start()), recurring.until.map_or(facts.as_of(), |until| until.end())),
        None => (milestone.start.map(|start| start.start()), milestone.due?.end()),
    };
    let end = milestone.completed_on.filter(|_| milestone.recurring.is_none()).map_or(promised, |day| day.0);
    let was = milestone.baseline_due.map(|due| due.end()).filter(|was| *was != end);
    let start = from.or(begins).unwrap_or(end).min(end);
    let outcome = it.state.outcome(it.state.current);
    Some(Bar { promised: it, start, was, end, outcome })
}
