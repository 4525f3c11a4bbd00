//! A series as SVG, coloured by classes alone. The words around it are the caller's.

use std::fmt::Write;

use super::profile::Histogram;
use super::series::{Series, Step};
use super::value::day_of;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 240.0;
const LEFT: f64 = 56.0;
const TOP: f64 = 8.0;
const BOTTOM: f64 = 24.0;

/// The lines of a series. `number` writes a number of the axis, `title` and `note` are text for who does not see the
/// drawing, `id` tells it from others of its page. All texts are escaped here.
pub fn draw(series: &Series, number: &dyn Fn(f64) -> String, id: &str, title: &str, note: &str) -> String {
    let values = || series.points.iter().flat_map(|(_, values)| values.iter().flatten().copied());
    let (least, greatest) = values().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)));
    let ticks = ticks(least, greatest);
    let (low, high) = (ticks.first().map_or(least, |t| t.min(least)), ticks.last().map_or(greatest, |t| t.max(greatest)));
    let (first, last) = match (series.points.first(), series.points.last()) {
        (Some(first), Some(last)) => (first.0, last.0),
        _ => (0, 1),
    };
    #[allow(clippy::cast_precision_loss, reason = "seconds of a few centuries")]
    let x = |moment: i64| LEFT + (moment - first) as f64 / (last - first).max(1) as f64 * (WIDTH - LEFT - 8.0);
    let y = |value: f64| {
        let share = if high > low { (value - low) / (high - low) } else { 0.5 };
        HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)
    };
    let mut svg = format!(
        "<svg viewBox=\"0 0 640 240\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\"><title id=\"{id}-t\">{}</title><desc id=\"{id}-d\">{}</desc>",
        escape(title),
        escape(note)
    );
    let mut grid = String::new();
    for tick in &ticks {
        let _ = write!(grid, "M{LEFT} {:.0}H640", y(*tick));
    }
    let _ = write!(svg, "<path class=\"grid\" fill=\"none\" d=\"{grid}\"/><g class=\"axis\">");
    for tick in &ticks {
        let _ = write!(svg, "<text x=\"50\" y=\"{:.0}\" text-anchor=\"end\">{}</text>", y(*tick) + 4.0, escape(&number(*tick)));
    }
    for (moment, anchor) in marks(series) {
        let _ = write!(
            svg,
            "<text x=\"{:.0}\" y=\"236\" text-anchor=\"{anchor}\">{}</text>",
            x(moment),
            escape(&label(moment, series.step))
        );
    }
    svg.push_str("</g>");
    for line in 0..series.lines.len() {
        let mut path = String::new();
        let mut drawn = false;
        for (moment, values) in &series.points {
            match values.get(line).copied().flatten() {
                Some(value) => {
                    let _ = write!(path, "{}{:.1} {:.1}", if drawn { 'L' } else { 'M' }, x(*moment), y(value));
                    drawn = true;
                }
                None => drawn = false,
            }
        }
        let _ = write!(svg, "<path class=\"line s{}\" fill=\"none\" d=\"{path}\"/>", line + 1);
    }
    svg + "</svg>"
}

/// Which moments the axis names: the first, the last, and some between.
fn marks(series: &Series) -> Vec<(i64, &'static str)> {
    let last = series.points.len().saturating_sub(1);
    let places = [(0, "start"), (last / 3, "middle"), (last * 2 / 3, "middle"), (last, "end")];
    let mut marks: Vec<_> = places.iter().filter_map(|(at, anchor)| Some((series.points.get(*at)?.0, *anchor))).collect();
    marks.dedup_by_key(|(moment, _)| *moment);
    marks
}

/// A moment as far as its step goes, in ISO 8601.
pub fn label(moment: i64, step: Step) -> String {
    let day = day_of(moment).map(|day| day.to_string()).unwrap_or_default();
    let part = |length: usize| day.get(..length).unwrap_or(&day).to_owned();
    let clock = moment.rem_euclid(86_400);
    match step {
        Step::Year => part(4),
        Step::Month => part(7),
        // Periods that are the first of a month each are months.
        Step::Second | Step::Hour if clock != 0 => format!("{day} {:02}:{:02}", clock / 3600, clock / 60 % 60),
        _ => day,
    }
}

/// Round numbers that cover a range.
fn ticks(least: f64, greatest: f64) -> Vec<f64> {
    let range = greatest - least;
    if !range.is_finite() || range <= 0.0 {
        return if least.is_finite() { vec![least] } else { Vec::new() };
    }
    let rough = range / 4.0;
    let power = 10f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|n| n * power).find(|step| *step >= rough).unwrap_or(power * 10.0);
    let from = (least / step).floor();
    (0..8).map(|n| round((from + f64::from(n)) * step)).take_while(|tick| *tick < greatest + step).collect()
}

fn round(number: f64) -> f64 {
    format!("{number:.9e}").parse().unwrap_or(number)
}

/// The bins of a histogram as small bars, for which the words beside it stand.
pub fn bars(histogram: &Histogram) -> Option<String> {
    let Histogram::Bins(bins) = histogram else { return None };
    let most = f64::from(bins.iter().copied().max().filter(|most| *most > 0)?);
    let mut path = String::new();
    for (at, count) in bins.iter().enumerate().filter(|(_, count)| **count > 0) {
        let height = (f64::from(*count) / most * 20.0).round().max(1.0);
        let _ = write!(path, "M{} 20v-{height}h5v{height}z", at * 6);
    }
    Some(format!(
        "<svg class=\"bins\" viewBox=\"0 0 71 20\" width=\"71\" height=\"20\" aria-hidden=\"true\"><path class=\"bar\" d=\"{path}\"/></svg>"
    ))
}

pub fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
