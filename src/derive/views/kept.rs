//! What became of every promise: kept, late, claimed, open, withdrawn; against today's date and that of adoption.

use std::collections::BTreeMap;

use crate::catalogue::EntryIndex;
use crate::derive::{About, Cell, Facts, Outcome, Shape, Sheet, Table};
use crate::model::Type;

use super::milestones::{self, Promised};

pub fn kept(facts: &Facts, _: About) -> Option<Sheet> {
    let all: Vec<Promised> = milestones::all(facts).collect();
    if all.is_empty() {
        return None;
    }
    let count = |outcome: Outcome| all.iter().filter(|it| now(it) == outcome).count();
    let standing = all.len() - count(Outcome::Withdrawn);
    let mut sheet = Sheet::default();
    for outcome in Outcome::ALL {
        let of = if outcome == Outcome::Withdrawn { all.len() } else { standing };
        sheet = sheet.figure(figure(outcome), Cell::Of(count(outcome), of));
    }
    Some(sheet.table(both(&all)).table(by_institution(facts, &all)).table(list(facts, all)))
}

fn now(it: &Promised) -> Outcome {
    it.state.outcome(it.state.current)
}

fn figure(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Kept => "kept",
        Outcome::Late => "kept_late",
        Outcome::Claimed => "claimed",
        Outcome::Open => "open",
        Outcome::Withdrawn => "withdrawn",
    }
}

fn mark(outcome: Outcome) -> Cell {
    Cell::Mark("outcome", outcome.as_str())
}

fn both(all: &[Promised]) -> Table {
    let columns = [("outcome", Shape::Plain), ("against_current", Shape::Number), ("against_baseline", Shape::Number)];
    let rows = Outcome::ALL.into_iter().map(|outcome| {
        let current = all.iter().filter(|it| now(it) == outcome).count();
        let baseline = all.iter().filter(|it| it.state.outcome(it.state.baseline) == outcome).count();
        vec![mark(outcome), Cell::Count(current), Cell::Count(baseline)]
    });
    Table::new("outcomes", &columns, rows.collect())
}

fn by_institution(facts: &Facts, all: &[Promised]) -> Table {
    let mut counts: BTreeMap<EntryIndex, [usize; 5]> = BTreeMap::new();
    for it in all {
        if let Some(index) = facts.catalogue.find(Type::Organisation, &it.milestone.responsible.id) {
            counts.entry(index).or_default()[now(it) as usize] += 1;
        }
    }
    let columns = [
        ("institution", Shape::Entry),
        ("kept", Shape::Number),
        ("late", Shape::Number),
        ("claimed", Shape::Number),
        ("open", Shape::Number),
        ("withdrawn", Shape::Number),
        ("n", Shape::Number),
    ];
    let rows = counts.into_iter().map(|(index, counts)| {
        let mut row = vec![Cell::View("owes", index)];
        row.extend(counts.map(Cell::Count));
        row.push(Cell::Count(counts.iter().sum()));
        row
    });
    Table::new("kept-by-institution", &columns, rows.collect())
}

fn list(facts: &Facts, mut all: Vec<Promised>) -> Table {
    all.sort_by_key(now);
    let columns = [
        ("milestone", Shape::Entry),
        ("responsible", Shape::Entry),
        ("outcome", Shape::Plain),
        ("due", Shape::Plain),
        ("completed_on", Shape::Plain),
        ("baseline_due", Shape::Plain),
        ("outcome_baseline", Shape::Plain),
    ];
    let rows = all.iter().map(|it| {
        vec![
            it.cell(),
            milestones::organisation(facts, &it.milestone.responsible),
            mark(now(it)),
            it.due(),
            Cell::day(it.milestone.completed_on),
            Cell::date(it.milestone.baseline_due),
            mark(it.state.outcome(it.state.baseline)),
        ]
    });
    Table::new("promises", &columns, rows.collect())
}
