//! What reviews from outside advised, what was answered, and what came of it.

use crate::catalogue::EntryIndex;
use crate::derive::{About, Cell, Facts, Followed, Shape, Sheet, Table, followed};
use crate::model::{Recommendation, Type};

pub fn recommendations(facts: &Facts, _: About) -> Option<Sheet> {
    let mut all: Vec<_> = facts.each::<Recommendation>().collect();
    if all.is_empty() {
        return None;
    }
    all.sort_by_cached_key(|(index, it)| {
        let digits: String = it.number.chars().filter(char::is_ascii_digit).collect();
        let review = it.review.title.0.first().map(|(_, title)| title.clone());
        (review, digits.parse::<u64>().unwrap_or(u64::MAX), *index)
    });
    let states: Vec<Followed> = all.iter().map(|(_, it)| followed(it, facts.catalogue, facts.states)).collect();
    let mut sheet = Sheet::default();
    for state in Followed::ALL {
        let count = states.iter().filter(|it| *it == state).count();
        sheet = sheet.figure(state.as_str(), Cell::Of(count, all.len()));
    }
    let rows = all.iter().zip(&states).map(|((index, it), state)| row(facts, *index, it, *state));
    Some(sheet.table(Table::new("recommendations", &COLUMNS, rows.collect())))
}

/// One of them.
pub fn recommendation(facts: &Facts, about: About) -> Option<Sheet> {
    let index = about.entry()?;
    let it = facts.get::<Recommendation>(index)?;
    let row = row(facts, index, it, followed(it, facts.catalogue, facts.states));
    Some(Sheet::default().table(Table::new("recommendations", &COLUMNS, vec![row])))
}

const COLUMNS: [(&str, Shape); 9] = [
    ("number", Shape::Plain),
    ("recommendation", Shape::Entry),
    ("response", Shape::Plain),
    ("responded_on", Shape::Plain),
    ("came_of_it", Shape::Plain),
    ("actions", Shape::Entry),
    ("proved", Shape::Plain),
    ("overdue", Shape::Number),
    ("review", Shape::Text),
];

fn row(facts: &Facts, index: EntryIndex, it: &Recommendation, state: Followed) -> Vec<Cell> {
    let actions: Vec<_> = it.actions.iter().filter_map(|to| facts.catalogue.find(Type::Action, &to.id)).collect();
    let sums = actions.iter().filter_map(|index| facts.states.actions.get(index)).map(|state| state.rollup);
    let (proved, total, overdue) = sums.fold((0, 0, 0), |sum, it| (sum.0 + it.proved, sum.1 + it.total, sum.2 + it.overdue));
    let response = it.response.as_ref();
    vec![
        Cell::Line(it.number.clone()),
        Cell::Entry(index),
        response.map_or(Cell::Gap, |it| Cell::Mark("code-response-status", it.status.as_str())),
        Cell::day(response.and_then(|it| it.on)),
        Cell::Mark("followed", state.as_str()),
        Cell::list_or_gap(actions.into_iter().map(Cell::Entry).collect()),
        if total > 0 { Cell::Of(proved, total) } else { Cell::Blank },
        if total > 0 { Cell::Count(overdue) } else { Cell::Blank },
        Cell::Text(it.review.title.clone()),
    ]
}
