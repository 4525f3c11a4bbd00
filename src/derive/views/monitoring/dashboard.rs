//! Every indicator with its figure, and those that are not measured with what they need.

use super::{FIGURE, figure, is_empty, rounded};
use crate::derive::indicators::Area;
use crate::derive::{About, Cell, Facts, Shape, Sheet, Table};

pub fn dashboard(facts: &Facts, _: About) -> Option<Sheet> {
    if is_empty(facts) {
        return None;
    }
    let measures = facts.measures;
    let method = &facts.catalogue.method;
    let version = || Cell::Line(format!("{} {}", &*method.id, method.version).into());
    let of_area = |area: &Area| measures.indicators.iter().filter(move |it| it.definition.area == *area).collect::<Vec<_>>();
    let ordered: Vec<_> = Area::ALL.iter().flat_map(of_area).collect();
    let measured = ordered.iter().filter_map(|indicator| Some((*indicator, indicator.count?)));
    let rows: Vec<_> = measured
        .filter(|(_, count)| count.denominator + count.excluded > 0)
        .map(|(indicator, count)| {
            let mut row = figure(indicator, count);
            row.insert(1, Cell::Code("area", indicator.definition.area.as_str()));
            row.push(version());
            row
        })
        .collect();
    let missing = ordered.iter().filter(|indicator| indicator.count.is_none()).map(|indicator| {
        let class = indicator.definition.class.as_str();
        vec![
            Cell::Code("indicator", indicator.definition.id),
            Cell::Code("area", indicator.definition.area.as_str()),
            Cell::Line(class.into()),
            Cell::Code("outcome", "not_measured"),
            Cell::Code("needs", class),
        ]
    });
    let mut columns = FIGURE.to_vec();
    columns.insert(1, ("area", Shape::Plain));
    columns.push(("method", Shape::Plain));
    let needed = [
        ("indicator", Shape::Plain),
        ("area", Shape::Plain),
        ("class", Shape::Plain),
        ("result", Shape::Plain),
        ("needs", Shape::Plain),
    ];
    let mut sheet = Sheet::default();
    if let Some(mean) = measures.aggregates.mean {
        sheet = sheet.leading("mean_points", rounded(mean), "quality");
    }
    for (key, more) in [
        ("timely", "failing#timely"),
        ("milestones_proved", "failing#milestones-proved"),
        ("requests_answered", "failing#requests-answered"),
    ] {
        let id = more.trim_start_matches("failing#");
        let count = measures.indicator(id).and_then(|indicator| indicator.count).filter(|count| count.denominator > 0);
        if let Some(count) = count {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count")]
            let passing = count.numerator as usize;
            sheet = sheet.leading(key, Cell::Of(passing, count.denominator), more);
        }
    }
    let sheet = sheet.leading("method", version(), "method");
    let table = Table::new("indicators", &columns, rows);
    Some(sheet.table(table).table(Table::new("not-measured", &needed, missing.collect())))
}
