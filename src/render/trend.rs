//! Trends as templates draw them: where each line, dot and break stands in the picture.

use jiff::civil::Date;
use minijinja::context;
use minijinja::value::Value;

use crate::derive::days_between;
use crate::derive::trend::{Run, Trend, trends};
use crate::locale::Locale;

use super::Site;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 190.0;
const LEFT: f64 = 44.0;
const RIGHT: f64 = 12.0;
const TOP: f64 = 14.0;
const BOTTOM: f64 = 28.0;

/// The chart of each indicator that was measured in at least two months, by the indicator's name.
pub fn charts(site: &Site, locale: &Locale) -> Value {
    let trends = trends(&site.catalogue.snapshots, site.config.as_of);
    let several = |trend: &&Trend| trend.runs.iter().map(|run| run.points.len()).sum::<usize>() > 1;
    Value::from_pairs(trends.iter().filter(several).map(|trend| (trend.indicator, chart(trend, locale))))
}

fn chart(trend: &Trend, locale: &Locale) -> Value {
    let days = || trend.runs.iter().flat_map(|run| &run.points).map(|point| point.as_of.0);
    let (first, last) = (days().min().unwrap_or_default(), days().max().unwrap_or_default());
    let x = |day: Date| across(first, last, day);
    let lines = trend.runs.iter().map(|run| line(run, &x)).collect::<Vec<_>>();
    let breaks = trend.runs.windows(2).filter_map(|pair| {
        let (before, after) = (pair[0].points.last()?, pair[1].points.first()?);
        let middle = f64::midpoint(x(before.as_of.0), x(after.as_of.0));
        Some(context! { x => shown(middle), method => format!("{} {}", pair[1].method, pair[1].version) })
    });
    let grid = [0.0, 0.5, 1.0].map(|share| context! { y => shown(down(share)), label => format!("{:.0} %", share * 100.0) });
    context! {
        label => locale.get(&format!("indicator-{}", trend.indicator)),
        width => WIDTH, height => HEIGHT, left => LEFT, right => WIDTH - RIGHT, top => TOP, bottom => HEIGHT - BOTTOM,
        first => first.to_string(),
        last => last.to_string(),
        lines,
        breaks => breaks.collect::<Vec<_>>(),
        grid => grid.to_vec(),
    }
}

/// The line of a run, as a path, and its dots.
fn line(run: &Run, x: &impl Fn(Date) -> f64) -> Value {
    let places: Vec<(String, String)> =
        run.points.iter().map(|point| (shown(x(point.as_of.0)), shown(down(point.share)))).collect();
    let path = places.iter().enumerate().map(|(at, (x, y))| format!("{}{x} {y}", if at == 0 { "M" } else { "L" }));
    let dots = places.iter().zip(&run.points).map(|((x, y), point)| {
        context! { x, y, date => point.as_of.to_string(), passing => (point.numerator * 10.0).round() / 10.0, of => point.denominator }
    });
    context! { d => path.collect::<Vec<_>>().join(" "), dots => dots.collect::<Vec<_>>() }
}

fn across(first: Date, last: Date, day: Date) -> f64 {
    let whole = f64::from(days_between(first, last)).max(1.0);
    LEFT + (WIDTH - LEFT - RIGHT) * f64::from(days_between(first, day)) / whole
}

fn down(share: f64) -> f64 {
    TOP + (HEIGHT - TOP - BOTTOM) * (1.0 - share)
}

fn shown(number: f64) -> String {
    format!("{number:.1}")
}
