//! The plan of publication: a view of the datasets that are promised, with how their dates moved.

use crate::derive::{About, Cell, Facts, Schedule, Shape, Sheet, Table, days_between, promise};
use crate::model::{Dataset, Request, Stage};

use super::milestones::organisation;

pub fn publication(facts: &Facts, _: About) -> Option<Sheet> {
    let promised = facts.each::<Dataset>().filter(|(_, it)| matches!(it.stage, Stage::Planned | Stage::Inventoried));
    let mut all: Vec<_> = promised.filter_map(|(index, it)| Some((it.promise.as_ref()?, index, it))).collect();
    if all.is_empty() {
        return None;
    }
    all.sort_by_key(|(promise, index, _)| (promise.due, *index));
    let states: Vec<_> = all.iter().map(|(_, _, it)| promise(it, facts.as_of())).collect();
    let late = states.iter().flatten().filter(|(now, _)| now.schedule == Schedule::Overdue).count();
    let rows = all.iter().zip(&states).map(|((promise, index, it), state)| {
        let now = state.map(|(now, _)| now);
        let moved = promise.first_promised.map(|first| days_between(first.end(), promise.due.end()));
        let asked = facts.referring::<Request>(*index, &["answered_by"]);
        vec![
            Cell::Entry(*index),
            organisation(facts, &it.publisher),
            Cell::Date(promise.due),
            now.map_or(Cell::Blank, |now| Cell::Mark("schedule", now.schedule.as_str())),
            Cell::days(now.and_then(|now| now.days).filter(|days| *days > 0)),
            Cell::date(promise.first_promised),
            Cell::days(moved.filter(|days| *days != 0)),
            Cell::text(promise.basis.as_ref()),
            Cell::list(asked.into_iter().map(|(request, _)| Cell::Entry(request)).collect()),
        ]
    });
    let columns = [
        ("dataset", Shape::Entry),
        ("institution", Shape::Entry),
        ("due", Shape::Plain),
        ("schedule", Shape::Plain),
        ("days_late", Shape::Number),
        ("first_promised", Shape::Plain),
        ("days_moved", Shape::Number),
        ("basis", Shape::Text),
        ("requests", Shape::Entry),
    ];
    let table = Table::new("publication", &columns, rows.collect());
    let sheet = Sheet::default().figure("promised", Cell::Count(all.len())).figure("promised_overdue", Cell::Of(late, all.len()));
    Some(sheet.table(table))
}
