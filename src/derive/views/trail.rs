//! From demand to data: what was asked, the action that took it up, the dataset that answers it, and what was made of it.

use std::collections::BTreeSet;

use crate::catalogue::EntryIndex;
use crate::derive::{About, Cell, Facts, Shape, Sheet, Table};
use crate::model::{Action, Request, Reuse, Type};

/// What leads from a request to its reuses. Each end is found by its references, in either direction.
struct Trail {
    request: Option<EntryIndex>,
    actions: BTreeSet<EntryIndex>,
    datasets: BTreeSet<EntryIndex>,
    reuses: BTreeSet<EntryIndex>,
}

/// The trails that an entry lies on, from whichever end.
pub fn trail(facts: &Facts, about: About) -> Option<Sheet> {
    let index = about.entry()?;
    let mut trails: Vec<Trail> = requests_behind(facts, index).into_iter().map(|request| from_request(facts, request)).collect();
    if trails.is_empty() {
        trails.extend(without_request(facts, index));
    }
    // One end alone is no trail.
    trails.retain(|it| {
        let ends = [it.request.is_some(), !it.actions.is_empty(), !it.datasets.is_empty(), !it.reuses.is_empty()];
        ends.into_iter().filter(|there| *there).count() > 1
    });
    Sheet::default().table(rows(facts, trails.into_iter())).unless_empty()
}

/// The trails of requests as a table.
pub fn table(facts: &Facts, requests: impl Iterator<Item = EntryIndex>) -> Table {
    rows(facts, requests.map(|request| from_request(facts, request)))
}

fn rows(facts: &Facts, trails: impl Iterator<Item = Trail>) -> Table {
    let cells = |all: BTreeSet<EntryIndex>| Cell::list_or_gap(all.into_iter().map(Cell::Entry).collect());
    let rows = trails.map(|it| {
        let status = it.request.and_then(|index| facts.get::<Request>(index)).map(|request| request.status.as_str());
        vec![
            it.request.map_or(Cell::Gap, Cell::Entry),
            status.map_or(Cell::Blank, |status| Cell::Mark("code-request-status", status)),
            cells(it.actions),
            cells(it.datasets),
            cells(it.reuses),
        ]
    });
    let columns = [
        ("request", Shape::Entry),
        ("status", Shape::Plain),
        ("actions", Shape::Entry),
        ("datasets", Shape::Entry),
        ("reuses", Shape::Entry),
    ];
    Table::new("trail", &columns, rows.collect())
}

fn from_request(facts: &Facts, index: EntryIndex) -> Trail {
    let mut actions: BTreeSet<EntryIndex> = facts.catalogue.referring(index, Type::Action, &["requests"]).into_iter().collect();
    let mut datasets = BTreeSet::new();
    if let Some(request) = facts.get::<Request>(index) {
        let named = request.history.iter().filter_map(|event| event.action.as_ref());
        actions.extend(named.filter_map(|to| facts.catalogue.find(Type::Action, &to.id)));
        datasets.extend(request.answered_by.iter().filter_map(|to| facts.catalogue.find(Type::Dataset, &to.id)));
    }
    Trail { request: Some(index), actions, reuses: reuses_of(facts, &datasets), datasets }
}

fn reuses_of(facts: &Facts, datasets: &BTreeSet<EntryIndex>) -> BTreeSet<EntryIndex> {
    datasets.iter().flat_map(|dataset| facts.catalogue.referring(*dataset, Type::Reuse, &["datasets"])).collect()
}

fn requests_behind(facts: &Facts, index: EntryIndex) -> BTreeSet<EntryIndex> {
    let answered_by = |dataset: EntryIndex| facts.catalogue.referring(dataset, Type::Request, &["answered_by"]);
    match facts.catalogue.entry(index).ty {
        Type::Request => BTreeSet::from([index]),
        Type::Dataset => answered_by(index).into_iter().collect(),
        Type::Action => {
            let mut found: BTreeSet<EntryIndex> =
                facts.catalogue.referring(index, Type::Request, &["action"]).into_iter().collect();
            let named = facts.get::<Action>(index).into_iter().flat_map(|action| &action.requests);
            found.extend(named.filter_map(|to| facts.catalogue.find(Type::Request, &to.id)));
            found
        }
        Type::Reuse => {
            let used = facts.get::<Reuse>(index).into_iter().flat_map(|reuse| &reuse.datasets);
            used.filter_map(|to| facts.catalogue.find(Type::Dataset, &to.id)).flat_map(answered_by).collect()
        }
        _ => BTreeSet::new(),
    }
}

/// The trail of data that nobody is known to have asked for.
fn without_request(facts: &Facts, index: EntryIndex) -> Option<Trail> {
    let datasets: BTreeSet<EntryIndex> = match facts.catalogue.entry(index).ty {
        Type::Dataset => BTreeSet::from([index]),
        Type::Reuse => {
            let used = facts.get::<Reuse>(index)?.datasets.iter();
            used.filter_map(|to| facts.catalogue.find(Type::Dataset, &to.id)).collect()
        }
        _ => return None,
    };
    let actions = datasets.iter().flat_map(|dataset| facts.catalogue.referring(*dataset, Type::Action, &["datasets"])).collect();
    Some(Trail { request: None, actions, reuses: reuses_of(facts, &datasets), datasets })
}
