//! Each month that was kept: a table an indicator, under the indicator's name.

use super::{percent, rounded};
use crate::derive::indicators::Count;
use crate::derive::trend::{self, Trend};
use crate::derive::{About, Cell, Facts, Shape, Sheet, Table};

pub fn trends(facts: &Facts, _: About) -> Option<Sheet> {
    let trends = trend::trends(&facts.catalogue.snapshots, facts.as_of());
    trends.iter().map(table).fold(Sheet::default(), Sheet::table).unless_empty()
}

fn table(trend: &Trend) -> Table {
    let columns = [
        ("date", Shape::Plain),
        ("passing", Shape::Number),
        ("of", Shape::Number),
        ("share", Shape::Number),
        ("unjudged", Shape::Number),
        ("method", Shape::Plain),
        ("commit", Shape::Plain),
    ];
    let count = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    let points = trend.runs.iter().flat_map(|run| run.points.iter().map(move |point| (run, point)));
    let rows = points.map(|(run, point)| {
        vec![
            Cell::day(Some(point.as_of)),
            rounded(point.numerator),
            Cell::Count(count(point.denominator)),
            percent(Count { numerator: point.numerator, denominator: count(point.denominator), excluded: 0 }),
            Cell::Count(count(point.excluded)),
            Cell::Line(format!("{} {}", run.method, run.version).into()),
            point.commit.as_ref().map_or(Cell::Blank, |commit| Cell::Commit(commit.clone())),
        ]
    });
    Table::new(trend.indicator, &columns, rows.collect())
}
