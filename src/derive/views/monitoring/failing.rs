//! What fails each indicator: a table each, under the indicator's name.

use crate::derive::indicators::{Indicator, Item};
use crate::derive::{About, Cell, Facts, Shape, Sheet, Table};
use crate::model::{Action, Text};

pub fn failing(facts: &Facts, _: About) -> Option<Sheet> {
    if super::is_empty(facts) {
        return None;
    }
    let measured = facts.measures.indicators.iter().filter(|indicator| indicator.count.is_some());
    let tables = measured.map(|indicator| table(facts, indicator));
    Some(tables.fold(Sheet::default(), Sheet::table))
}

fn table(facts: &Facts, indicator: &Indicator) -> Table {
    let row =
        |item: &Item, outcome: &'static str| vec![cell(facts, item), Cell::entry(item.owner), Cell::Code("outcome", outcome)];
    let failing = indicator.failing.iter().map(|item| row(item, "missed"));
    let unjudged = indicator.unjudged.iter().map(|item| row(item, "unjudged"));
    let columns = [("item", Shape::Entry), ("institution", Shape::Entry), ("result", Shape::Plain)];
    Table::new(indicator.definition.id, &columns, failing.chain(unjudged).collect())
}

/// The entry, or the part of it that is meant: a milestone by its title, else whatever the part is called.
fn cell(facts: &Facts, item: &Item) -> Cell {
    let Some(part) = &item.part else { return Cell::Entry(item.entry) };
    let action = facts.catalogue.entry(item.entry).of::<Action>();
    match action.and_then(|action| action.milestones.iter().find(|milestone| milestone.id.0 == *part)) {
        Some(milestone) => Cell::Part(item.entry, part.clone(), milestone.title.clone()),
        None => {
            let dataset = facts.catalogue.find(crate::model::Type::Dataset, part);
            let other = dataset.map_or_else(|| Cell::Text(Text::one(facts.config.default_language(), part)), Cell::Entry);
            Cell::List(vec![Cell::Entry(item.entry), other])
        }
    }
}
