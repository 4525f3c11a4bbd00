//! The money by year: asked for, approved and spent, each currency on its own; and the actions that have none.

use std::collections::BTreeMap;

use crate::catalogue::EntryIndex;
use crate::derive::{About, Cell, Facts, Shape, Sheet, Table};
use crate::model::{Action, Funding, Type};

use super::milestones::organisation;

/// Sums of one year in one currency.
#[derive(Default)]
struct Sum {
    lines: usize,
    requested: Option<f64>,
    approved: Option<f64>,
    spent: Option<f64>,
    taken: f64,
}

/// What actions take from a line in a year and a currency, and which they are.
type Taken = BTreeMap<(EntryIndex, i16, Box<str>), (f64, Vec<EntryIndex>)>;
type Sums = BTreeMap<(i16, Box<str>), Sum>;

pub fn funding(facts: &Facts, _: About) -> Option<Sheet> {
    let lines: Vec<(EntryIndex, &Funding)> = facts.each::<Funding>().collect();
    let actions: Vec<(EntryIndex, &Action)> = facts.each::<Action>().collect();
    if lines.is_empty() && actions.is_empty() {
        return None;
    }
    let taken = taken(facts, &actions);
    let sums = sums(&lines, &taken);
    let unfunded = unfunded(facts, &actions);
    let year = facts.as_of().year();
    let now = sums.iter().filter(|((of, _), _)| *of == year);
    let now = now.filter_map(|((_, currency), sum)| Some(Cell::Money(cents(sum.approved?), currency.clone())));
    let now: Vec<Cell> = now.collect();
    let mut sheet = Sheet::default();
    if !now.is_empty() {
        sheet = sheet.figure("approved_this_year", Cell::List(now));
    }
    if !actions.is_empty() {
        sheet = sheet.figure("unfunded", Cell::Of(unfunded.rows.len(), actions.len()));
    }
    Some(sheet.table(totals(sums)).table(unfunded).table(by_line(facts, &lines, &taken)))
}

fn taken(facts: &Facts, actions: &[(EntryIndex, &Action)]) -> Taken {
    let mut taken = Taken::new();
    for (index, action) in actions {
        for part in &action.funding {
            let line = facts.catalogue.find(Type::Funding, &part.line.id);
            if let Some((line, (amount, currency))) = line.zip(part.amount.zip(part.currency.as_ref())) {
                let sum = taken.entry((line, part.year, currency.0.clone())).or_default();
                sum.0 += amount;
                if sum.1.last() != Some(index) {
                    sum.1.push(*index);
                }
            }
        }
    }
    taken
}

fn sums(lines: &[(EntryIndex, &Funding)], taken: &Taken) -> Sums {
    let mut sums = Sums::new();
    let add = |to: &mut Option<f64>, amount: Option<f64>| {
        if let Some(amount) = amount {
            *to = Some(to.unwrap_or(0.0) + amount);
        }
    };
    for (index, it) in lines {
        for year in &it.years {
            let currency = &year.currency.0;
            let sum = sums.entry((year.year, currency.clone())).or_default();
            sum.lines += 1;
            add(&mut sum.requested, year.requested);
            add(&mut sum.approved, year.approved);
            add(&mut sum.spent, year.spent);
            sum.taken += taken.get(&(*index, year.year, currency.clone())).map_or(0.0, |(amount, _)| *amount);
        }
    }
    sums
}

fn by_line(facts: &Facts, lines: &[(EntryIndex, &Funding)], taken: &Taken) -> Table {
    let mut years: Vec<_> =
        lines.iter().flat_map(|(index, it)| it.years.iter().map(move |year| (year.year, *index, *it, year))).collect();
    years.sort_by_key(|(year, ..)| *year);
    let this = facts.as_of().year();
    let rows = years.into_iter().map(|(year, index, it, of)| {
        let currency = &of.currency.0;
        let taken = taken.get(&(index, year, currency.clone()));
        vec![
            Cell::Entry(index),
            Cell::Line(year.to_string().into()),
            organisation(facts, &it.authority),
            Cell::Line(currency.clone()),
            amount(of.requested, false),
            amount(of.approved, year <= this),
            // What a year that is over has cost is known, or should be.
            amount(of.spent, year < this),
            taken.map_or(Cell::Blank, |(amount, _)| Cell::Number(cents(*amount))),
            Cell::list(taken.into_iter().flat_map(|(_, actions)| actions).map(|index| Cell::Entry(*index)).collect()),
            of.source.as_ref().map_or(Cell::Gap, |url| Cell::Url(url.0.clone())),
        ]
    });
    let columns = [
        ("line", Shape::Entry),
        ("year", Shape::Plain),
        ("authority", Shape::Entry),
        ("currency", Shape::Plain),
        ("requested", Shape::Number),
        ("approved", Shape::Number),
        ("spent", Shape::Number),
        ("for_actions", Shape::Number),
        ("actions", Shape::Entry),
        ("source", Shape::Plain),
    ];
    Table::new("lines", &columns, rows.collect())
}

/// An amount; where there should be one and is none, a gap.
fn amount(amount: Option<f64>, expected: bool) -> Cell {
    match amount {
        Some(amount) => Cell::Number(amount),
        None if expected => Cell::Gap,
        None => Cell::Blank,
    }
}

/// A sum as money has it, without what adding parts of a unit leaves behind.
fn cents(sum: f64) -> f64 {
    (sum * 100.0).round() / 100.0
}

fn totals(sums: Sums) -> Table {
    let rows = sums.into_iter().map(|((year, currency), sum)| {
        vec![
            Cell::Line(year.to_string().into()),
            Cell::Line(currency),
            Cell::Count(sum.lines),
            amount(sum.requested.map(cents), false),
            amount(sum.approved.map(cents), false),
            amount(sum.spent.map(cents), false),
            Cell::Number(cents(sum.taken)),
        ]
    });
    let columns = [
        ("year", Shape::Plain),
        ("currency", Shape::Plain),
        ("n_lines", Shape::Number),
        ("requested", Shape::Number),
        ("approved", Shape::Number),
        ("spent", Shape::Number),
        ("for_actions", Shape::Number),
    ];
    Table::new("by-year", &columns, rows.collect())
}

fn unfunded(facts: &Facts, actions: &[(EntryIndex, &Action)]) -> Table {
    let without = actions.iter().filter(|(_, action)| action.funding.is_empty());
    let rows = without.map(|(index, action)| {
        let goal = facts.catalogue.find(Type::Goal, &action.goal.id);
        vec![Cell::Entry(*index), organisation(facts, &action.lead), Cell::entry(goal)]
    });
    Table::new("unfunded", &[("action", Shape::Entry), ("lead", Shape::Entry), ("goal", Shape::Entry)], rows.collect())
}
