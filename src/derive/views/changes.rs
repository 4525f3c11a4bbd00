//! Every date that moved: from, to, by how many days, why, and who decided; and how far each promise has slipped in all.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::catalogue::EntryIndex;
use crate::derive::history::{self, Moment};
use crate::derive::{About, Cell, Facts, Shape, Sheet, Table, days_between};
use crate::model::{Action, Change, Dataset, Day, Period, Text, Type};

use super::milestones::{self, authority};

/// A date that moved: of a milestone, or of the promise of a dataset.
pub struct Move<'c> {
    pub entry: EntryIndex,
    pub milestone: Option<(&'c str, &'c Text)>,
    pub on: Day,
    pub from: Option<Period>,
    pub to: Option<Period>,
    /// The entry of the change log; none where only the history tells.
    pub change: Option<&'c Change>,
    /// The commit that moved it, where the history has it.
    pub commit: Option<&'c Moment>,
}

impl Move<'_> {
    pub fn what(&self) -> Cell {
        match self.milestone {
            Some((id, title)) => Cell::Part(self.entry, id.into(), title.clone()),
            None => Cell::Entry(self.entry),
        }
    }

    pub fn days(&self) -> Option<i32> {
        Some(days_between(self.from?.end(), self.to?.end()))
    }

    /// Whether the change log tells of it, and whether the history shows it: `move-STANDING` in the locale files.
    pub fn standing(&self) -> Cell {
        Cell::Mark(
            "move",
            match (self.change, self.commit) {
                (Some(_), Some(_)) => "declared",
                (Some(_), None) => "told",
                (None, _) => "undeclared",
            },
        )
    }

    pub fn commit(&self) -> Cell {
        self.commit.map_or(Cell::Blank, |commit| Cell::Commit(commit.hash.clone()))
    }

    pub fn reason(&self) -> Cell {
        Cell::text(self.change.map(|change| &change.reason))
    }

    pub fn decided_by(&self, facts: &Facts) -> Cell {
        self.change.map_or(Cell::Blank, |change| authority(facts, &change.decided_by.id))
    }
}

/// The moves of a date: those of its change log, each with the commit that shows it, and those of which only the
/// history tells.
pub fn of_date<'c>(
    facts: &Facts<'c>,
    entry: EntryIndex,
    milestone: Option<(&'c str, &'c Text)>,
    changes: &'c [Change],
) -> Vec<Move<'c>> {
    let past = facts.catalogue.history.moves(entry).iter();
    let past: Vec<_> = past.filter(|it| it.milestone.as_deref() == milestone.map(|(id, _)| id)).collect();
    let audit = history::audit(changes, &past);
    let told = changes.iter().zip(audit.told).map(|(change, commit)| Move {
        entry,
        milestone,
        on: change.on,
        from: change.from,
        to: change.to,
        change: Some(change),
        commit: commit.map(|it| &it.by),
    });
    let untold = audit.untold.into_iter().map(|it| Move {
        entry,
        milestone,
        on: it.by.on,
        from: Some(it.from),
        to: Some(it.to),
        change: None,
        commit: Some(&it.by),
    });
    told.chain(untold).collect()
}

fn of_action<'c>(facts: &Facts<'c>, entry: EntryIndex, action: &'c Action) -> Vec<Move<'c>> {
    let milestones = action.milestones.iter();
    milestones.flat_map(|it| of_date(facts, entry, Some((&it.id.0, &it.title)), &it.changes)).collect()
}

fn of_dataset<'c>(facts: &Facts<'c>, entry: EntryIndex, dataset: &'c Dataset) -> Vec<Move<'c>> {
    dataset.promise.iter().flat_map(|promise| of_date(facts, entry, None, &promise.changes)).collect()
}

/// Every move, the latest first.
pub fn moves<'c>(facts: &Facts<'c>) -> Vec<Move<'c>> {
    let of_actions = facts.each::<Action>().flat_map(|(entry, action)| of_action(facts, entry, action));
    let of_datasets = facts.each::<Dataset>().flat_map(|(entry, dataset)| of_dataset(facts, entry, dataset));
    let mut moves: Vec<Move> = of_actions.chain(of_datasets).collect();
    moves.sort_by_key(|it| Reverse(it.on));
    moves
}

/// The moves that an authority decided, the latest first, found from its own end.
pub fn moves_decided_by<'c>(facts: &Facts<'c>, index: EntryIndex) -> Vec<Move<'c>> {
    let id = &facts.catalogue.entry(index).id;
    let actions = facts.referring::<Action>(index, &["decided_by"]).into_iter();
    let datasets = facts.referring::<Dataset>(index, &["decided_by"]).into_iter();
    let found = actions.flat_map(|(entry, action)| of_action(facts, entry, action));
    let found = found.chain(datasets.flat_map(|(entry, dataset)| of_dataset(facts, entry, dataset)));
    let mut moves: Vec<Move> = found.filter(|it| it.change.is_some_and(|change| change.decided_by.id == *id)).collect();
    moves.sort_by_key(|it| Reverse(it.on));
    moves
}

pub fn changes(facts: &Facts, _: About) -> Option<Sheet> {
    let moves = moves(facts);
    let slipped = slipped(facts);
    if moves.is_empty() {
        milestones::all(facts).next()?;
    }
    let since = recently(facts.as_of());
    let recent = moves.iter().filter(|it| (since..=facts.as_of()).contains(&it.on.0)).count();
    let sheet = Sheet::default()
        .figure("moves", Cell::Count(moves.len()))
        .figure("moves_recent", Cell::Count(recent))
        .figure("slipped", Cell::Count(slipped.rows.len()));
    let undeclared = moves.iter().filter(|it| it.change.is_none()).count();
    let sheet = match facts.catalogue.history.audits() {
        true => sheet.figure("moves_undeclared", Cell::Count(undeclared)),
        false => sheet,
    };
    Some(sheet.table(table("changes", facts, &moves)).table(slipped).table(deciders(facts, &moves)))
}

/// Moves as a table; with how each stands in the history, where that can tell.
pub fn table(name: &'static str, facts: &Facts, moves: &[Move]) -> Table {
    let mut columns = vec![
        ("on", Shape::Plain),
        ("what", Shape::Entry),
        ("from", Shape::Plain),
        ("to", Shape::Plain),
        ("days_moved", Shape::Number),
        ("reason", Shape::Text),
        ("decided_by", Shape::Entry),
    ];
    let audits = facts.catalogue.history.audits();
    if audits {
        columns.extend([("standing", Shape::Plain), ("commit", Shape::Plain)]);
    }
    let rows = moves.iter().map(|it| {
        let mut row = vec![
            Cell::Date(it.on.into()),
            it.what(),
            Cell::date(it.from),
            Cell::date(it.to),
            Cell::days(it.days()),
            it.reason(),
            it.decided_by(facts),
        ];
        if audits {
            row.extend([it.standing(), it.commit()]);
        }
        row
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
        let decided = it.change.map(|change| &*change.decided_by.id);
        let by = decided.and_then(|id| facts.catalogue.find_any(&[Type::Organisation, Type::Coordination], id));
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
