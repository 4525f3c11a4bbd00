//! The money by year: asked for, approved and spent, each currency on its own; and the actions that have none.

use std::collections::BTreeMap;

use crate::catalogue::EntryIndex;
use crate::derive::{About, Cell, Facts, Shape, Sheet, Table};
use crate::model::{Action, Funding};

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

pub fn funding(facts: &Facts, _: About) -> Option<Sheet> {
    let lines: Vec<(EntryIndex, &Funding)> = facts.each::<Funding>().collect();
    let actions: Vec<(EntryIndex, &Action)> = facts.each::<Action>().collect();
    if lines.is_empty() && actions.is_empty() {
        return None;
    }
    let mut taken: BTreeMap<(EntryIndex, i16, Box<str>), (f64, Vec<EntryIndex>)> = BTreeMap::new();
    for (index, action) in &actions {
        for part in &action.funding {
            let line = facts.catalogue.find(crate::model::Type::Funding, &part.line.id);
            if let Some((line, (amount, currency))) = line.zip(part.amount.zip(part.currency.as_ref())) {
                let sum = taken.entry((line, part.year, currency.0.clone())).or_default();
                sum.0 += amount;
                if sum.1.last() != Some(index) {
                    sum.1.push(*index);
                }
            }
        }
    }
    let mut sums: BTreeMap<(i16, Box<str>), Sum> = BTreeMap::new();
    let add = |to: &mut Option<f64>, amount: Option<f64>| {
        if let Some(amount) = amount {
            *to = Some(to.unwrap_or(0.0) + amount);
        }
    };
    let mut rows = Vec::new();
    for (index, it) in &lines {
        for year in &it.years {
            let currency = &year.currency.0;
            let of = taken.get(&(*index, year.year, currency.clone()));
            let sum = sums.entry((year.year, currency.clone())).or_default();
            sum.lines += 1;
            add(&mut sum.requested, year.requested);
            add(&mut sum.approved, year.approved);
            add(&mut sum.spent, year.spent);
            sum.taken += of.map_or(0.0, |(amount, _)| *amount);
            // What a year that is over has cost is known, or should be.
            let over = year.year < facts.as_of().year();
            rows.push((
                year.year,
                vec![
                    Cell::Entry(*index),
                    Cell::Line(year.year.to_string().into()),
                    organisation(facts, &it.authority),
                    Cell::Line(currency.clone()),
                    amount(year.requested, false),
                    amount(year.approved, year.year <= facts.as_of().year()),
                    amount(year.spent, over),
                    of.map_or(Cell::Blank, |(amount, _)| Cell::Number(cents(*amount))),
                    Cell::list(of.into_iter().flat_map(|(_, actions)| actions).map(|index| Cell::Entry(*index)).collect()),
                    year.source.as_ref().map_or(Cell::Gap, |url| Cell::Url(url.0.clone())),
                ],
            ));
        }
    }
    rows.sort_by_key(|(year, _)| *year);
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
    let unfunded = unfunded(facts, &actions);
    let mut sheet = Sheet::default();
    let year = facts.as_of().year();
    let now: Vec<Cell> = sums
        .iter()
        .filter(|((of, _), _)| *of == year)
        .filter_map(|((_, currency), sum)| Some(Cell::Money(cents(sum.approved?), currency.clone())))
        .collect();
    if !now.is_empty() {
        sheet = sheet.figure("approved_this_year", Cell::List(now));
    }
    if !actions.is_empty() {
        sheet = sheet.figure("unfunded", Cell::Of(unfunded.rows.len(), actions.len()));
    }
    let by_line = Table::new("lines", &columns, rows.into_iter().map(|(_, row)| row).collect());
    Some(sheet.table(totals(sums)).table(unfunded).table(by_line))
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

fn totals(sums: BTreeMap<(i16, Box<str>), Sum>) -> Table {
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
        let goal = facts.catalogue.find(crate::model::Type::Goal, &action.goal.id);
        vec![Cell::Entry(*index), organisation(facts, &action.lead), Cell::entry(goal)]
    });
    Table::new("unfunded", &[("action", Shape::Entry), ("lead", Shape::Entry), ("goal", Shape::Entry)], rows.collect())
}
