//! The milestones by what was declared of them, crossed with what the calendar says.

use crate::derive::{About, Cell, Column, Facts, Schedule, Shape, Sheet, Table};
use crate::model::MilestoneStatus;

use super::milestones::{self, Promised};

const STATUSES: [MilestoneStatus; 5] = [
    MilestoneStatus::NotStarted,
    MilestoneStatus::Limited,
    MilestoneStatus::Substantial,
    MilestoneStatus::Completed,
    MilestoneStatus::Withdrawn,
];

pub fn status(facts: &Facts, _: About) -> Option<Sheet> {
    let mut all: Vec<Promised> = milestones::all(facts).collect();
    if all.is_empty() {
        return None;
    }
    let used: Vec<Schedule> =
        Schedule::ALL.into_iter().filter(|s| all.iter().any(|it| it.state.current.schedule == *s)).collect();
    let mut columns = vec![Column::new("status", Shape::Plain)];
    columns.extend(used.iter().map(|s| Column::headed(s.as_str(), Cell::Code("schedule", s.as_str()), Shape::Number)));
    columns.push(Column::new("n", Shape::Number));
    let rows = STATUSES.iter().map(|status| {
        let of = |it: &&Promised| it.milestone.status == *status;
        let count = |s: &Schedule| all.iter().filter(of).filter(|it| it.state.current.schedule == *s).count();
        let mut row = vec![Cell::Mark("code-milestone-status", status.as_str())];
        row.extend(used.iter().map(|s| Cell::Count(count(s))));
        row.push(Cell::Count(all.iter().filter(of).count()));
        row
    });
    let crossed = Table { name: "status-and-schedule", columns, rows: rows.collect() };
    all.sort_by_key(|it| (it.milestone.status, it.state.current.schedule));
    let columns = [
        ("milestone", Shape::Entry),
        ("action", Shape::Entry),
        ("responsible", Shape::Entry),
        ("status", Shape::Plain),
        ("schedule", Shape::Plain),
        ("schedule_baseline", Shape::Plain),
        ("due", Shape::Plain),
    ];
    let rows = all.iter().map(|it| {
        vec![
            it.cell(),
            Cell::Entry(it.index),
            milestones::organisation(facts, &it.milestone.responsible),
            it.status(),
            it.schedule(),
            Cell::Mark("schedule", it.state.baseline.schedule.as_str()),
            it.due(),
        ]
    });
    Some(Sheet::default().table(crossed).table(Table::new("by-status", &columns, rows.collect())))
}
