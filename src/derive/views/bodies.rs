//! The bodies of co-ordination: whether they meet as often as they said, and publish what they decide.

use crate::derive::{About, Cell, Facts, Meets, Shape, Sheet, Table, meets};
use crate::model::{CoordinatingBody, Type};

use super::milestones::organisation;

pub fn bodies(facts: &Facts, _: About) -> Option<Sheet> {
    let all: Vec<_> = facts.each::<CoordinatingBody>().map(|(index, it)| (index, it, meets(it, facts.as_of()))).collect();
    if all.is_empty() {
        return None;
    }
    let meeting = all.iter().filter(|(.., (state, ..))| *state == Meets::InRhythm).count();
    let rows = all.iter().map(|(index, it, (state, last, since))| {
        let held: Vec<_> = it.meetings.iter().filter(|meeting| meeting.date.0 <= facts.as_of()).collect();
        let minutes = held.iter().filter(|meeting| meeting.minutes.is_some()).count();
        let law = it.mandate.as_ref().and_then(|mandate| mandate.legal.as_ref());
        vec![
            Cell::Entry(*index),
            organisation(facts, &it.chair),
            Cell::Count(it.members.len()),
            it.meets_every.as_ref().map_or(Cell::Gap, |every| Cell::Frequency(every.to_string().into())),
            last.map_or(Cell::Gap, |last| Cell::Date(crate::model::Day(last).into())),
            Cell::days(*since),
            Cell::Mark("meets", state.as_str()),
            Cell::Of(minutes, held.len()),
            law.and_then(|to| facts.catalogue.find(Type::Legal, &to.id)).map_or(Cell::Gap, Cell::Entry),
        ]
    });
    let columns = [
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
    let sheet = Sheet::default().figure("bodies_meeting", Cell::Of(meeting, all.len()));
    Some(sheet.table(Table::new("bodies", &columns, rows.collect())))
}
