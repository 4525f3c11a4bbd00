//! Each month that was kept, one line an indicator and month.

use super::{percent, rounded};
use crate::derive::indicators::Count;
use crate::derive::trend;
use crate::derive::{About, Cell, Facts, Shape, Sheet, Table};

pub fn trends(facts: &Facts, _: About) -> Option<Sheet> {
    let columns = [
        ("indicator", Shape::Plain),
        ("date", Shape::Plain),
        ("passing", Shape::Number),
        ("of", Shape::Number),
        ("share", Shape::Number),
        ("unjudged", Shape::Number),
        ("method", Shape::Plain),
        ("commit", Shape::Plain),
    ];
    let count = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    let mut rows = Vec::new();
    for trend in trend::trends(&facts.catalogue.snapshots, facts.as_of()) {
        for (run, point) in trend.runs.iter().flat_map(|run| run.points.iter().map(move |point| (run, point))) {
            rows.push(vec![
                Cell::Code("indicator", trend.indicator),
                Cell::day(Some(point.as_of)),
                rounded(point.numerator),
                Cell::Count(count(point.denominator)),
                percent(Count { numerator: point.numerator, denominator: count(point.denominator), excluded: 0 }),
                Cell::Count(count(point.excluded)),
                Cell::Line(format!("{} {}", run.method, run.version).into()),
                point.commit.as_ref().map_or(Cell::Blank, |commit| Cell::Line(commit.clone())),
            ]);
        }
    }
    Sheet::default().table(Table::new("trends", &columns, rows)).unless_empty()
}
