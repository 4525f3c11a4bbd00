//! Every date that moved: from, to, by how many days, why, and who decided; and how far each promise has slipped in all.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::catalogue::EntryIndex;
use crate::derive::{About, Cell, Facts, Shape, Sheet, Table, days_between};
use crate::model::{Action, Change, Dataset, Text, Type};

use super::milestones::{self, authority};

/// A date that moved: of a milestone, or of the promise of a dataset.
pub struct Move<'c> {
    pub entry: EntryIndex,
    pub milestone: Option<(&'c str, &'c Text)>,
    pub change: &'c Change,
}

impl Move<'_> {
    pub fn what(&self) -> Cell {
        match self.milestone {
            Some((id, title)) => Cell::Part(self.entry, id.into(), title.clone()),
            None => Cell::Entry(self.entry),
        }
    }

    pub fn days(&self) -> Option<i32> {
        Some(days_between(self.change.from?.end(), self.change.to?.end()))
    }
}

/// Every move, the latest first.
pub fn moves<'c>(facts: &Facts<'c>) -> Vec<Move<'c>> {
    let milestones = milestones::all(facts).flat_map(|it| {
        let milestone = it.milestone;
        milestone.changes.iter().map(move |change| Move {
            entry: it.index,
            milestone: Some((&*milestone.id.0, &milestone.title)),
            change,
        })
    });
    let promises = facts.each::<Dataset>().flat_map(|(entry, dataset)| {
        let changes = dataset.promise.iter().flat_map(|promise| &promise.changes);
        changes.map(move |change| Move { entry, milestone: None, change })
    });
    let mut moves: Vec<Move> = milestones.chain(promises).collect();
    moves.sort_by_key(|it| Reverse(it.change.on));
    moves
}

/// The moves that an authority decided, the latest first, found from its own end.
pub fn moves_decided_by<'c>(facts: &Facts<'c>, index: EntryIndex) -> Vec<Move<'c>> {
    let id = &facts.catalogue.entry(index).id;
    let of_actions = facts.referring::<Action>(index, &["decided_by"]).into_iter().flat_map(|(entry, action)| {
        action.milestones.iter().flat_map(move |milestone| {
            let named = Some((&*milestone.id.0, &milestone.title));
            milestone.changes.iter().map(move |change| Move { entry, milestone: named, change })
        })
    });
    let of_datasets = facts.referring::<Dataset>(index, &["decided_by"]).into_iter().flat_map(|(entry, dataset)| {
        let changes = dataset.promise.iter().flat_map(|promise| &promise.changes);
        changes.map(move |change| Move { entry, milestone: None, change })
    });
    let mut moves: Vec<Move> = of_actions.chain(of_datasets).filter(|it| it.change.decided_by.id == *id).collect();
    moves.sort_by_key(|it| Reverse(it.change.on));
    moves
}

pub fn changes(facts: &Facts, _: About) -> Option<Sheet> {
    let moves = moves(facts);
    let slipped = slipped(facts);
    milestones::all(facts).next()?;
    let since = recently(facts.as_of());
    let recent = moves.iter().filter(|it| (since..=facts.as_of()).contains(&it.change.on.0)).count();
    let sheet = Sheet::default()
        .figure("moves", Cell::Count(moves.len()))
        .figure("slipped", Cell::Count(slipped.rows.len()))
        .figure("moves_recent", Cell::Count(recent));
    Some(sheet.table(table("changes", facts, &moves)).table(slipped).table(deciders(facts, &moves)))
}

/// Moves as a table.
pub fn table(name: &'static str, facts: &Facts, moves: &[Move]) -> Table {
    let columns = [
        ("on", Shape::Plain),
        ("what", Shape::Entry),
        ("from", Shape::Plain),
        ("to", Shape::Plain),
        ("days_moved", Shape::Number),
        ("reason", Shape::Text),
        ("decided_by", Shape::Entry),
    ];
    let rows = moves.iter().map(|it| {
        let change = it.change;
        vec![
            Cell::Date(change.on.into()),
            it.what(),
            Cell::date(change.from),
            Cell::date(change.to),
            Cell::days(it.days()),
            Cell::Text(change.reason.clone()),
            authority(facts, &change.decided_by.id),
        ]
    });
    Table::new(name, &columns, rows.collect())
}

fn slipped(facts: &Facts) -> Table {
    let mut late: Vec<_> = milestones::all(facts).filter(|it| it.state.slipped.is_some()).collect();
    late.sort_by_key(|it| Reverse(it.state.slipped));
    let columns = [
        ("milestone", Shape::Entry),
        ("responsible", Shape::Entry),
        ("baseline_due", Shape::Plain),
        ("due", Shape::Plain),
        ("days_slipped", Shape::Number),
        ("moves", Shape::Number),
        ("schedule", Shape::Plain),
    ];
    let rows = late.iter().map(|it| {
        vec![
            it.cell(),
            milestones::organisation(facts, &it.milestone.responsible),
            Cell::date(it.milestone.baseline_due),
            it.due(),
            Cell::days(it.state.slipped),
            Cell::Count(it.state.moves),
            it.schedule(),
        ]
    });
    Table::new("slipped", &columns, rows.collect())
}

fn deciders(facts: &Facts, moves: &[Move]) -> Table {
    let mut sums: BTreeMap<EntryIndex, (usize, i32)> = BTreeMap::new();
    for it in moves {
        let by = facts.catalogue.find_any(&[Type::Organisation, Type::Coordination], &it.change.decided_by.id);
        if let Some(by) = by {
            let sum = sums.entry(by).or_default();
            *sum = (sum.0 + 1, sum.1.saturating_add(it.days().unwrap_or(0)));
        }
    }
    let mut sums: Vec<_> = sums.into_iter().collect();
    sums.sort_by_key(|(by, (moves, days))| (Reverse(*days), Reverse(*moves), *by));
    let columns = [("decided_by", Shape::Entry), ("moves", Shape::Number), ("days_moved", Shape::Number)];
    let rows = sums.into_iter().map(|(by, (moves, days))| vec![Cell::Entry(by), Cell::Count(moves), Cell::Days(days)]);
    Table::new("deciders", &columns, rows.collect())
}

/// The first day of the last ninety.
pub fn recently(as_of: Date) -> Date {
    as_of.saturating_sub(jiff::Span::new().days(90))
}
