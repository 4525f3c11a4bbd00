//! Events: who was invited, who came, and what came of them; consultations that nobody has answered first.

use std::cmp::Reverse;

use crate::derive::{About, Cell, Facts, Shape, Sheet, Table, unreported};
use crate::model::{Event, EventKind};

use super::milestones::organisation;

pub fn events(facts: &Facts, _: About) -> Option<Sheet> {
    let mut all: Vec<_> = facts.each::<Event>().map(|(index, it)| (unreported(it, facts.as_of()), index, it)).collect();
    if all.is_empty() {
        return None;
    }
    all.sort_by_key(|(late, index, it)| (Reverse(*late), Reverse(it.start), *index));
    let over = |it: &Event| it.end.unwrap_or(it.start).0 < facts.as_of();
    let consultations = all.iter().filter(|(_, _, it)| it.kind == EventKind::Consultation && over(it)).count();
    let silent = all.iter().filter(|(late, ..)| late.is_some()).count();
    let rows = all.iter().map(|(late, index, it)| {
        let outcome = it.outcome.as_ref();
        let number = |n: Option<u64>| n.map_or(Cell::Blank, |n| Cell::Count(usize::try_from(n).unwrap_or(usize::MAX)));
        let report = outcome.and_then(|outcome| outcome.report.as_ref());
        vec![
            Cell::Entry(*index),
            Cell::Code("code-event-kind", it.kind.as_str()),
            Cell::Date(it.start.into()),
            organisation(facts, &it.organiser),
            number(outcome.and_then(|outcome| outcome.invited)),
            number(outcome.and_then(|outcome| outcome.attended)),
            match report {
                Some(url) => Cell::Url(url.0.clone()),
                None if late.is_some() => Cell::Gap,
                None => Cell::Blank,
            },
            Cell::days(*late),
            outcome.map_or(Cell::Blank, |outcome| Cell::Count(outcome.decisions.len())),
        ]
    });
    let columns = [
        ("event", Shape::Entry),
        ("kind", Shape::Plain),
        ("date", Shape::Plain),
        ("organiser", Shape::Entry),
        ("invited", Shape::Number),
        ("attended", Shape::Number),
        ("report", Shape::Plain),
        ("days_without_report", Shape::Number),
        ("decisions", Shape::Number),
    ];
    let sheet = Sheet::default().figure("unreported", Cell::Of(silent, consultations));
    Some(sheet.table(Table::new("events", &columns, rows.collect())))
}
