//! Metadata quality: of the catalogue in both aggregates, of each criterion, of each dataset.

use super::{percent, rounded};
use crate::derive::indicators::Count;
use crate::derive::quality::{CRITERIA, Rating, steps};
use crate::derive::{About, Cell, Facts, Shape, Sheet, Table};
use crate::model::{Dataset, Type};

pub fn quality(facts: &Facts, _: About) -> Option<Sheet> {
    let measures = facts.measures;
    let (scale, aggregates) = (&measures.scale, &measures.aggregates);
    if measures.qualities.is_empty() {
        return None;
    }
    let number = |mean: Option<f64>| mean.map_or(Cell::Blank, rounded);
    let sheet = Sheet::default()
        .figure("mean_points", number(aggregates.mean))
        .figure("representative_points", aggregates.representative.map_or(Cell::Blank, points))
        .figure("measured_points", Cell::Of(whole(scale.measured), whole(scale.all)))
        .figure("scored_datasets", Cell::Of(aggregates.datasets, measures.qualities.len()));
    Some(sheet.table(datasets(facts)).table(ratings(facts)).table(criteria(facts)))
}

/// How many datasets have each rating.
fn ratings(facts: &Facts) -> Table {
    let scored = facts.measures.qualities.iter().filter(|(_, quality)| quality.scored);
    let ratings: Vec<Rating> = scored.map(|(_, quality)| quality.rating).collect();
    let rows = Rating::ALL.map(|rating| {
        let count = ratings.iter().filter(|it| **it == rating).count();
        vec![Cell::Mark("rating", rating.as_str()), Cell::Count(count)]
    });
    Table::new("ratings", &[("rating", Shape::Plain), ("datasets", Shape::Number)], rows.to_vec())
}

fn criteria(facts: &Facts) -> Table {
    let measures = facts.measures;
    let shares = CRITERIA.iter().zip(measures.scale.weights).zip(&measures.aggregates.criteria);
    let rows = shares.map(|((criterion, weight), share)| {
        #[allow(clippy::cast_precision_loss, reason = "counts of things in files")]
        let count = Count { numerator: share.passing as f64, denominator: share.of, excluded: 0 };
        let measured = !matches!(criterion.asks, crate::derive::quality::Asks::Link);
        let figure = |cell: Cell| if measured { cell } else { Cell::Blank };
        vec![
            Cell::Code("field-method-points", criterion.id),
            Cell::Code("dimension", criterion.dimension.as_str()),
            points(weight),
            figure(Cell::Count(share.passing)),
            figure(Cell::Count(share.of)),
            figure(percent(count)),
            if measured { Cell::Blank } else { Cell::Code("outcome", "not_measured") },
        ]
    });
    let columns = [
        ("criterion", Shape::Plain),
        ("dimension", Shape::Plain),
        ("points", Shape::Number),
        ("passing", Shape::Number),
        ("of", Shape::Number),
        ("share", Shape::Number),
        ("remark", Shape::Plain),
    ];
    Table::new("criteria", &columns, rows.collect())
}

/// The scored datasets, those with most to gain first; then those that are only listed.
fn datasets(facts: &Facts) -> Table {
    let scale = &facts.measures.scale;
    let mut all: Vec<_> = facts.measures.qualities.iter().collect();
    all.sort_by_key(|(index, quality)| (!quality.scored, if quality.scored { quality.points } else { 0 }, *index));
    let rows = all.into_iter().map(|(index, quality)| {
        let publisher = facts.catalogue.entry(*index).of::<Dataset>().map(|dataset| &*dataset.publisher.id);
        let next = steps(quality, scale).into_iter().next();
        let rating =
            if quality.scored { Cell::Mark("rating", quality.rating.as_str()) } else { Cell::Code("outcome", "not_scored") };
        vec![
            Cell::Entry(*index),
            Cell::entry(publisher.and_then(|id| facts.catalogue.find(Type::Organisation, id))),
            if quality.scored { points(quality.points) } else { Cell::Blank },
            rating,
            next.as_ref().map_or(Cell::Blank, |step| Cell::Code("next", step.criterion)),
            next.map_or(Cell::Blank, |step| points(step.points)),
        ]
    });
    let columns = [
        ("dataset", Shape::Entry),
        ("institution", Shape::Entry),
        ("points", Shape::Number),
        ("rating", Shape::Plain),
        ("step", Shape::Plain),
        ("gain", Shape::Number),
    ];
    Table::new("dataset-quality", &columns, rows.collect())
}

pub fn points(points: u64) -> Cell {
    Cell::Count(whole(points))
}

fn whole(points: u64) -> usize {
    usize::try_from(points).unwrap_or(usize::MAX)
}
