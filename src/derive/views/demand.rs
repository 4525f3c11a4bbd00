//! The demand board: what is asked for most and is not published, and how long institutions take to answer.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::catalogue::EntryIndex;
use crate::derive::{About, Cell, Facts, Shape, Sheet, Table, answered_in, median, waiting};
use crate::model::{Request, RequestStatus, Type};

use super::milestones::organisation;
use super::trail;

pub fn demand(facts: &Facts, _: About) -> Option<Sheet> {
    // What was withdrawn or asked twice is no demand of its own.
    let counts = |it: &Request| !matches!(it.status, RequestStatus::Withdrawn | RequestStatus::Duplicate);
    let all: Vec<(EntryIndex, &Request)> = facts.each::<Request>().filter(|(_, it)| counts(it)).collect();
    if all.is_empty() {
        return None;
    }
    let released = all.iter().filter(|(_, it)| it.status.is_released()).count();
    let waits = all.iter().filter(|(_, it)| waiting(it, facts.as_of()).is_some()).count();
    let times: Vec<i32> = all.iter().filter_map(|(_, it)| answered_in(it)).collect();
    let answered = times.len();
    let sheet = Sheet::default()
        .figure("requests", Cell::Count(all.len()))
        .figure("released", Cell::Of(released, all.len()))
        .figure("waiting", Cell::Of(waits, all.len()))
        .figure("answered", Cell::Of(answered, all.len()))
        .figure("median_days", median(times).map_or(Cell::Blank, Cell::Number));
    let sheet = sheet.table(wanted(facts, &all)).table(answers(facts, &all));
    Some(sheet.table(trail::table(facts, all.iter().map(|(index, _)| *index))))
}

fn wanted(facts: &Facts, all: &[(EntryIndex, &Request)]) -> Table {
    let mut open: Vec<_> = all.iter().filter(|(_, it)| !it.status.is_released()).collect();
    let supporters = |it: &Request| it.demand.as_ref().and_then(|demand| demand.supporters);
    open.sort_by_key(|(index, it)| (Reverse(supporters(it)), it.opened, *index));
    let rows = open.into_iter().map(|(index, it)| {
        let actions = facts.catalogue.referring(*index, Type::Action, &["requests"]);
        vec![
            Cell::Entry(*index),
            supporters(it).map_or(Cell::Blank, |n| Cell::Count(usize::try_from(n).unwrap_or(usize::MAX))),
            organisation(facts, &it.addressed_to),
            Cell::Mark("code-request-status", it.status.as_str()),
            Cell::Date(it.opened.into()),
            Cell::days(waiting(it, facts.as_of())),
            Cell::list_or_gap(actions.into_iter().map(Cell::Entry).collect()),
        ]
    });
    let columns = [
        ("request", Shape::Entry),
        ("supporters", Shape::Number),
        ("addressed_to", Shape::Entry),
        ("status", Shape::Plain),
        ("opened", Shape::Plain),
        ("days_waiting", Shape::Number),
        ("actions", Shape::Entry),
    ];
    Table::new("wanted", &columns, rows.collect())
}

fn answers(facts: &Facts, all: &[(EntryIndex, &Request)]) -> Table {
    let mut of: BTreeMap<EntryIndex, Vec<&Request>> = BTreeMap::new();
    for (_, it) in all {
        if let Some(index) = facts.catalogue.find(Type::Organisation, &it.addressed_to.id) {
            of.entry(index).or_default().push(it);
        }
    }
    let rows = of.into_iter().map(|(index, requests)| {
        let times: Vec<i32> = requests.iter().filter_map(|it| answered_in(it)).collect();
        let longest = requests.iter().filter_map(|it| waiting(it, facts.as_of())).max();
        vec![
            Cell::View("owes", index),
            Cell::Of(times.len(), requests.len()),
            median(times).map_or(Cell::Blank, Cell::Number),
            Cell::Count(requests.iter().filter(|it| it.status.is_released()).count()),
            Cell::Count(requests.iter().filter(|it| waiting(it, facts.as_of()).is_some()).count()),
            Cell::days(longest),
        ]
    });
    let columns = [
        ("institution", Shape::Entry),
        ("answered", Shape::Plain),
        ("median_days", Shape::Number),
        ("n_released", Shape::Number),
        ("n_waiting", Shape::Number),
        ("longest_wait", Shape::Number),
    ];
    Table::new("answers", &columns, rows.collect())
}
