//! What should be done by now and is not, the latest first.

use std::cmp::Reverse;

use crate::derive::{About, Cell, Facts, Shape, Sheet, Table};

use super::milestones::{self, challenges, organisation};

pub fn overdue(facts: &Facts, _: About) -> Option<Sheet> {
    let mut late: Vec<_> = milestones::all(facts).filter(milestones::Promised::is_overdue).collect();
    late.sort_by_key(|it| Reverse(it.state.current.days));
    let longest = late.first().and_then(|it| it.state.current.days);
    let rows = late.iter().map(|it| {
        vec![
            it.cell(),
            Cell::Entry(it.index),
            organisation(facts, &it.milestone.responsible),
            it.due(),
            it.late(),
            Cell::date(it.milestone.baseline_due),
            it.status(),
            challenges(it.milestone.challenges.as_ref()),
        ]
    });
    let columns = [
        ("milestone", Shape::Entry),
        ("action", Shape::Entry),
        ("responsible", Shape::Entry),
        ("due", Shape::Plain),
        ("days_late", Shape::Number),
        ("baseline_due", Shape::Plain),
        ("status", Shape::Plain),
        ("challenges", Shape::Text),
    ];
    let table = Table::new("overdue", &columns, rows.collect());
    milestones::all(facts).next()?;
    let sheet = Sheet::default().figure("overdue", Cell::Count(late.len())).figure("longest_late", Cell::days(longest));
    Some(sheet.table(table))
}
