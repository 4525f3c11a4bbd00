//! The method as it is in force: every weight, threshold and cut point.

use super::quality::points;
use super::{of_hundred, rounded};
use crate::derive::indicators::DEFINITIONS;
use crate::derive::quality::{Asks, CRITERIA};
use crate::derive::{About, Cell, Facts, Shape, Sheet, Table};

pub fn method(facts: &Facts, _: About) -> Option<Sheet> {
    if super::is_empty(facts) {
        return None;
    }
    let method = &facts.catalogue.method;
    let (ratings, bands) = (&method.ratings, &method.bands);
    let weights = CRITERIA.iter().zip(facts.measures.scale.weights).map(|(criterion, weight)| {
        let asked = match criterion.asks {
            Asks::Dataset(_) => "dataset",
            Asks::Distribution(_) => "distribution",
            Asks::Link => "link",
        };
        vec![
            Cell::Code("field-method-points", criterion.id),
            Cell::Code("dimension", criterion.dimension.as_str()),
            points(weight),
            Cell::Code("asked", asked),
            Cell::Line(criterion.field.into()),
        ]
    });
    let least = [("excellent", ratings.excellent), ("good", ratings.good), ("sufficient", ratings.sufficient), ("bad", 0)];
    let least = least.map(|(rating, least)| vec![Cell::Mark("rating", rating), points(least)]);
    let cuts = bands.cuts.iter().map(|cut| vec![Cell::Text(cut.label.clone()), of_hundred(cut.from)]);
    let rules = [
        ("tolerance", rounded_to_hundredths(method.timeliness.tolerance)),
        ("continuous", Cell::Frequency(method.timeliness.continuous.to_string().into())),
        ("within", Cell::Line(method.answers.within.to_string().into())),
        ("fewest", points(bands.fewest)),
        ("prior", rounded(bands.prior)),
    ];
    let rules = rules.map(|(rule, value)| vec![Cell::Code("method-rule", rule), value]);
    let indicators = DEFINITIONS.iter().map(|it| {
        let compared = if it.compared { Cell::Code("method-rule", "compared") } else { Cell::Blank };
        vec![Cell::Code("indicator", it.id), Cell::Code("area", it.area.as_str()), Cell::Line(it.class.as_str().into()), compared]
    });
    let weights = Table::new(
        "method-points",
        &[
            ("criterion", Shape::Plain),
            ("dimension", Shape::Plain),
            ("points", Shape::Number),
            ("asked", Shape::Plain),
            ("field", Shape::Plain),
        ],
        weights.collect(),
    );
    let ratings = Table::new("method-ratings", &[("rating", Shape::Plain), ("from_points", Shape::Number)], least.to_vec());
    let cuts = Table::new("method-bands", &[("band", Shape::Text), ("from_share", Shape::Number)], cuts.collect());
    let rules = Table::new("method-rules", &[("rule", Shape::Plain), ("value", Shape::Number)], rules.to_vec());
    let columns = [("indicator", Shape::Plain), ("area", Shape::Plain), ("class", Shape::Plain), ("remark", Shape::Plain)];
    let indicators = Table::new("method-indicators", &columns, indicators.collect());
    let sheet = Sheet::default()
        .figure("method_id", Cell::Line(method.id.0.clone()))
        .figure("method_version", Cell::Line(method.version.clone()));
    Some(sheet.table(weights).table(ratings).table(cuts).table(rules).table(indicators))
}

fn rounded_to_hundredths(number: f64) -> Cell {
    Cell::Number((number * 100.0).round() / 100.0)
}
