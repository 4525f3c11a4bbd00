//! A series over time: what is drawn where a column of moments stands beside columns of numbers.

use std::collections::BTreeMap;

use super::limits::MOST_MOMENTS;
use super::profile::{Kind, is_year};
use super::value::{Value, day_of};

/// Lines of a plot.
const MOST_LINES: usize = 4;
/// Columns that are added up until it is known which are drawn.
const MOST_CANDIDATES: usize = 12;
/// Points of a line that are drawn: more make no difference on a screen.
pub const MOST_DRAWN: usize = 150;
/// Fewer moments are no series.
const LEAST_DRAWN: usize = 4;

/// What a moment is rounded to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Second,
    Hour,
    Day,
    Month,
    Year,
}

impl Step {
    fn coarser(self) -> Step {
        match self {
            Step::Second => Step::Hour,
            Step::Hour => Step::Day,
            Step::Day => Step::Month,
            Step::Month | Step::Year => Step::Year,
        }
    }

    fn round(self, moment: i64) -> i64 {
        match self {
            Step::Second => moment,
            Step::Hour => moment.div_euclid(3600) * 3600,
            Step::Day => moment.div_euclid(86_400) * 86_400,
            Step::Month | Step::Year => day_of(moment).map_or(moment, |day| {
                let back = if self == Step::Month { day.day() - 1 } else { 0 };
                let back = if self == Step::Year { i64::from(day.day_of_year()) - 1 } else { i64::from(back) };
                (moment.div_euclid(86_400) - back) * 86_400
            }),
        }
    }
}

/// Lines over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// The place of the column of moments.
    pub column: usize,
    /// What the moments of the points are rounded to.
    pub step: Step,
    /// Whether a point is the average of several rows.
    pub averaged: bool,
    /// The places of the columns drawn.
    pub lines: Vec<usize>,
    /// Seconds since 1970-01-01, and a value for each line where there is one.
    pub points: Vec<(i64, Vec<Option<f64>>)>,
}

/// A series while rows go by.
#[derive(Debug)]
pub struct Gather {
    column: usize,
    years: bool,
    step: Step,
    candidates: Vec<usize>,
    moments: BTreeMap<i64, Vec<(f64, u32)>>,
}

impl Gather {
    /// Chooses the columns from the first rows. None where there is no time, or nothing beside it.
    pub fn choose(names: &[String], rows: &[Vec<(String, Value)>]) -> Option<Gather> {
        let share = |column: usize, is: &dyn Fn(Value) -> bool| {
            let cells = rows.iter().filter_map(|row| row.get(column)).filter(|(text, _)| !text.is_empty());
            let (mut all, mut right) = (0usize, 0usize);
            for (_, value) in cells {
                all += 1;
                right += usize::from(is(*value));
            }
            all > 0 && right * 10 >= all * 9
        };
        let year = |value: Value| matches!(value, Value::Integer(n) if (1500.0..2200.0).contains(&n));
        let moment = |column: &usize| {
            share(*column, &|value| value.moment().is_some()) || (is_year(&names[*column]) && share(*column, &year))
        };
        let column = (0..names.len()).find(moment)?;
        let candidate = |at: &usize| {
            *at != column && !is_code(&names[*at]) && !is_year(&names[*at]) && share(*at, &|value| value.number().is_some())
        };
        let candidates: Vec<usize> = (0..names.len()).filter(candidate).take(MOST_CANDIDATES).collect();
        let years = !share(column, &|value| value.moment().is_some());
        let step = if years { Step::Year } else { Step::Second };
        (!candidates.is_empty()).then(|| Gather { column, years, step, candidates, moments: BTreeMap::new() })
    }

    pub fn add(&mut self, row: &[Value]) {
        let Some(value) = row.get(self.column) else { return };
        let moment = match (self.years, value) {
            (true, Value::Integer(year)) => year_start(*year),
            (true, _) => None,
            (false, value) => value.moment(),
        };
        let Some(moment) = moment else { return };
        let empty = || vec![(0.0, 0); self.candidates.len()];
        let sums = self.moments.entry(self.step.round(moment)).or_insert_with(empty);
        for (sum, at) in sums.iter_mut().zip(&self.candidates) {
            if let Some(number) = row.get(*at).and_then(|value| value.number()) {
                *sum = (sum.0 + number, sum.1.saturating_add(1));
            }
        }
        while self.moments.len() > MOST_MOMENTS && self.step < Step::Year {
            self.coarsen();
        }
        if self.moments.len() > MOST_MOMENTS {
            self.moments.pop_first();
        }
    }

    fn coarsen(&mut self) {
        self.step = self.step.coarser();
        for (moment, sums) in std::mem::take(&mut self.moments) {
            let into = self.moments.entry(self.step.round(moment)).or_insert_with(|| vec![(0.0, 0); sums.len()]);
            for (into, sum) in into.iter_mut().zip(sums) {
                *into = (into.0 + sum.0, into.1.saturating_add(sum.1));
            }
        }
    }

    /// The lines, once the kinds of all columns are known. Columns share a plot only where their `units` are one, or
    /// their sizes alike.
    pub fn finish(mut self, names: &[String], kinds: &[Kind], units: &[Option<&str>]) -> Option<Series> {
        if !kinds.get(self.column)?.is_moment() {
            return None;
        }
        let averaged = self.moments.values().any(|sums| sums.iter().any(|sum| sum.1 > 1));
        // The average of different quantities, told apart by another column, would mean nothing.
        // Nor would that of things which have a day among other traits: rows of a series begin with their time.
        if averaged && (self.column > 0 || names.iter().any(|name| names_quantity(name))) {
            return None;
        }
        while self.moments.len() > MOST_DRAWN && self.step < Step::Year {
            self.coarsen();
        }
        // What is written by the month or the day is told by it.
        self.step = match kinds[self.column] {
            Kind::Month => self.step.max(Step::Month),
            Kind::Date => self.step.max(Step::Day),
            _ => self.step,
        };
        let averaged = averaged || self.moments.values().any(|sums| sums.iter().any(|sum| sum.1 > 1));
        let size = |at: usize| {
            let (sum, n) =
                self.moments.values().fold((0.0, 0u32), |(sum, n), sums| (sum + mean(sums[at]).unwrap_or(0.0).abs(), n + 1));
            if n == 0 { 0.0 } else { sum / f64::from(n) }
        };
        let fits = |at: &usize| kinds.get(self.candidates[*at]).is_some_and(|kind| kind.is_number());
        let sound: Vec<usize> = (0..self.candidates.len()).filter(fits).collect();
        let first = *sound.first()?;
        let unit = |at: usize| units.get(self.candidates[at]).copied().flatten();
        let alike = |at: usize| match (unit(first), unit(at)) {
            (Some(a), Some(b)) if a != b => false,
            _ => size(at) <= size(first) * 10.0 && size(first) <= size(at) * 10.0,
        };
        let lines: Vec<usize> = sound.into_iter().filter(|at| alike(*at)).take(MOST_LINES).collect();
        let point = |sums: &Vec<(f64, u32)>| lines.iter().map(|at| mean(sums[*at])).collect();
        let mut points: Vec<(i64, Vec<Option<f64>>)> = self.moments.iter().map(|(moment, sums)| (*moment, point(sums))).collect();
        let every = points.len().div_ceil(MOST_DRAWN).max(1);
        let last = points.len().saturating_sub(1);
        let mut at = 0;
        points.retain(|_| {
            at += 1;
            (last + 1 - at).is_multiple_of(every)
        });
        let lines: Vec<usize> = lines.iter().map(|at| self.candidates[*at]).collect();
        (points.len() >= LEAST_DRAWN).then_some(Series { column: self.column, step: self.step, averaged, lines, points })
    }
}

fn mean((sum, n): (f64, u32)) -> Option<f64> {
    (n > 0).then(|| sum / f64::from(n))
}

fn year_start(year: f64) -> Option<i64> {
    #[allow(clippy::cast_possible_truncation, reason = "asked before")]
    let date = jiff::civil::Date::new((1500.0..2200.0).contains(&year).then_some(year as i16)?, 1, 1).ok()?;
    Some(date.duration_since(jiff::civil::Date::constant(1970, 1, 1)).as_secs())
}

fn has_word(name: &str, known: &[&str]) -> bool {
    let name = deunicode::deunicode(name).to_lowercase();
    name.split(|c: char| !c.is_alphanumeric()).any(|word| known.contains(&word))
}

/// Whether numbers of a column of this name are names of things or places.
fn is_code(name: &str) -> bool {
    let codes = [
        "id",
        "code",
        "codigo",
        "cod",
        "lat",
        "lon",
        "lng",
        "latitude",
        "longitude",
        "latitud",
        "longitud",
        "x",
        "y",
        "zip",
        "cp",
        "fips",
        "numero",
        "num",
        "orden",
        "order",
        "index",
        "rank",
        "plazo",
        "hora",
        "hour",
        "km",
    ];
    has_word(name, &codes)
}

/// Whether a column tells which quantity a row gives.
fn names_quantity(name: &str) -> bool {
    has_word(
        name,
        &[
            "unidad",
            "unit",
            "units",
            "unite",
            "parametro",
            "parameter",
            "indicador",
            "indicator",
            "indicateur",
            "variable",
            "medida",
            "measure",
        ],
    )
}
