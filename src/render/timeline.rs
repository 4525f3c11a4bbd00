//! The timeline as SVG: for each milestone a bar, behind it the one promised at adoption, and across them today.

use std::fmt::Write;

use jiff::civil::Date;

use crate::derive::views::timeline::{Bar, bars};
use crate::derive::{self, Outcome, Schedule, days_between};

use super::filters::escape;
use super::shown::Shown;

/// In units of the drawing, which is as wide as a page and as high as it must be.
const WIDTH: f64 = 960.0;
const HEAD: f64 = 28.0;
const ACTION: f64 = 30.0;
const ROW: f64 = 32.0;
const BAR: f64 = 10.0;
/// In characters: about what fits beside the end of the drawing.
const TITLE: usize = 90;

/// The whole drawing; empty where nothing has a date.
pub fn svg(shown: &Shown) -> String {
    let facts = shown.site.facts();
    let (bars, Some((first, last))) = bars(&facts) else { return String::new() };
    let scale = Scale { first, days: f64::from(days_between(first, last).max(1)) };
    let actions = bars.iter().map(|bar| bar.promised.index).fold(Vec::new(), |mut seen, index| {
        if seen.last() != Some(&index) {
            seen.push(index);
        }
        seen
    });
    #[allow(clippy::cast_precision_loss, reason = "a drawing has far fewer rows than a number has digits")]
    let height = HEAD + ACTION * actions.len() as f64 + ROW * bars.len() as f64 + 8.0;
    let mut out = String::with_capacity(bars.len() * 400 + 1024);
    let _ = write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" role=\"img\" aria-labelledby=\"chart-title\">"
    );
    years(&mut out, &scale, first, last, height);
    let mut y = HEAD;
    let mut action = None;
    for bar in &bars {
        if action != Some(bar.promised.index) {
            action = Some(bar.promised.index);
            let title = derive::title(facts.catalogue.entry(bar.promised.index));
            text(&mut out, "label action", 4.0, y + ACTION - 8.0, title.best(shown.language).1);
            y += ACTION;
        }
        row(&mut out, &scale, bar, y, bar.promised.milestone.title.best(shown.language).1);
        y += ROW;
    }
    let today = scale.x(facts.as_of());
    let _ = write!(out, "<line class=\"today\" x1=\"{today:.1}\" y1=\"{HEAD}\" x2=\"{today:.1}\" y2=\"{height}\"/></svg>");
    out
}

struct Scale {
    first: Date,
    days: f64,
}

impl Scale {
    fn x(&self, day: Date) -> f64 {
        4.0 + (WIDTH - 8.0) * f64::from(days_between(self.first, day)) / self.days
    }
}

fn years(out: &mut String, scale: &Scale, first: Date, last: Date, height: f64) {
    // Beyond some decades the lines would say nothing.
    let every = usize::try_from((last.year() - first.year()) / 20 + 1).unwrap_or(1);
    for year in (first.year()..=last.year()).step_by(every) {
        let x = Date::new(year, 1, 1).map_or(0.0, |day| scale.x(day.max(first)));
        let _ = write!(out, "<line class=\"grid\" x1=\"{x:.1}\" y1=\"18\" x2=\"{x:.1}\" y2=\"{height}\"/>");
        text(out, "axis", x + 3.0, 14.0, &year.to_string());
    }
}

fn row(out: &mut String, scale: &Scale, bar: &Bar, y: f64, title: &str) {
    let start = scale.x(bar.start);
    let rect = |out: &mut String, class: &str, end: Date, y: f64, height: f64| {
        let width = (scale.x(end) - start).max(3.0);
        let _ =
            write!(out, "<rect class=\"bar {class}\" x=\"{start:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height}\"/>");
    };
    if let Some(was) = bar.was {
        rect(out, "was", was, y + 15.0, BAR + 4.0);
    }
    rect(out, class(bar), bar.end, y + 17.0, BAR);
    // A title that begins too far to the right is set against the end.
    let title = derive::beginning(title, TITLE);
    #[allow(clippy::cast_precision_loss, reason = "a title is short")]
    let room = WIDTH - 8.0 - title.chars().count() as f64 * 6.6;
    text(out, "label", start.min(room).max(4.0), y + 12.0, &title);
}

fn class(bar: &Bar) -> &'static str {
    match (bar.outcome, bar.promised.state.current.schedule) {
        (Outcome::Kept, _) => "done",
        (Outcome::Late, _) => "done late",
        (Outcome::Claimed, _) => "claimed",
        (Outcome::Withdrawn, _) => "withdrawn",
        (Outcome::Open, Schedule::Overdue | Schedule::RecurringMissed) => "overdue",
        (Outcome::Open, _) => "now",
    }
}

fn text(out: &mut String, class: &str, x: f64, y: f64, words: &str) {
    let _ = write!(out, "<text class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\">{}</text>", escape(words));
}
