//! The bodies of co-ordination: whether they meet as often as they said, and publish what they decide.

use crate::catalogue::EntryIndex;
use crate::derive::{About, Cell, Facts, Meets, Shape, Sheet, Table, meets};
use crate::model::{CoordinatingBody, Day, Type};

use super::milestones::organisation;

pub fn bodies(facts: &Facts, _: About) -> Option<Sheet> {
    let all: Vec<_> = facts.each::<CoordinatingBody>().collect();
    if all.is_empty() {
        return None;
    }
    let meeting = all.iter().filter(|(_, it)| meets(it, facts.as_of()).0 == Meets::InRhythm).count();
    let rows = all.iter().map(|(index, it)| row(facts, *index, it));
    let sheet = Sheet::default().figure("bodies_meeting", Cell::Of(meeting, all.len()));
    Some(sheet.table(Table::new("bodies", &COLUMNS, rows.collect())))
}

/// One of them.
pub fn body(facts: &Facts, about: About) -> Option<Sheet> {
    let index = about.entry()?;
    let row = row(facts, index, facts.get::<CoordinatingBody>(index)?);
    Some(Sheet::default().table(Table::new("bodies", &COLUMNS, vec![row])))
}

const COLUMNS: [(&str, Shape); 9] = [
    ("body", Shape::Entry),
    ("chair", Shape::Entry),
    ("members", Shape::Number),
    ("meets_every", Shape::Plain),
    ("last_met", Shape::Plain),
    ("days_since", Shape::Number),
    ("meets", Shape::Plain),
    ("minutes", Shape::Plain),
    ("mandate", Shape::Entry),
];

fn row(facts: &Facts, index: EntryIndex, it: &CoordinatingBody) -> Vec<Cell> {
    let (state, last, since) = meets(it, facts.as_of());
    let held: Vec<_> = it.meetings.iter().filter(|meeting| meeting.date.0 <= facts.as_of()).collect();
    let minutes = held.iter().filter(|meeting| meeting.minutes.is_some()).count();
    let law = it.mandate.as_ref().and_then(|mandate| mandate.legal.as_ref());
    vec![
        Cell::Entry(index),
        organisation(facts, &it.chair),
        Cell::Count(it.members.len()),
        it.meets_every.as_ref().map_or(Cell::Gap, |every| Cell::Frequency(every.to_string().into())),
        last.map_or(Cell::Gap, |last| Cell::Date(Day(last).into())),
        Cell::days(since),
        Cell::Mark("meets", state.as_str()),
        Cell::Of(minutes, held.len()),
        law.and_then(|to| facts.catalogue.find(Type::Legal, &to.id)).map_or(Cell::Gap, Cell::Entry),
    ]
}
