//! An institution's figures, with its band where it is compared, and what it does best to do next.

use super::institutions::band;
use super::{FIGURE, figure};
use crate::catalogue::EntryIndex;
use crate::derive::bands::Standing;
use crate::derive::{About, Cell, Facts, Shape, Sheet, Table};

/// Steps that are worth naming at once.
const NEXT: usize = 3;

pub fn organisation(facts: &Facts, about: About) -> Option<Sheet> {
    let index = about.entry()?;
    let measures = facts.measures;
    let own = measures.indicators.iter().filter_map(|indicator| Some((indicator, *indicator.by_owner.get(&index)?)));
    let rows = own.map(|(indicator, count)| {
        let mut row = figure(indicator, count);
        row.extend(standing(facts, indicator.definition.id, index).map_or([Cell::Blank, Cell::Blank], |it| band(facts, it)));
        row
    });
    let mut columns = FIGURE.to_vec();
    columns.extend([("band", Shape::Text), ("remark", Shape::Plain)]);
    let steps = measures.advice.get(&index).into_iter().flatten().take(NEXT).map(|advice| {
        vec![
            Cell::Code("next", advice.step.criterion),
            Cell::Line(advice.step.field.into()),
            Cell::Count(advice.datasets),
            Cell::Count(usize::try_from(advice.step.points).unwrap_or(usize::MAX)),
        ]
    });
    let next = [("step", Shape::Plain), ("field", Shape::Plain), ("datasets", Shape::Number), ("gain", Shape::Number)];
    let sheet = Sheet::default().table(Table::new("figures", &columns, rows.collect()));
    sheet.table(Table::new("next", &next, steps.collect())).unless_empty()
}

fn standing<'f>(facts: &Facts<'f>, indicator: &str, index: EntryIndex) -> Option<&'f Standing> {
    let ranked = facts.measures.ranked.iter().find(|ranked| ranked.indicator == indicator)?;
    let mut members = ranked.peers.iter().flat_map(|peers| &peers.members);
    members.find(|(entrant, _)| entrant.organisation == index).map(|(_, standing)| standing)
}
