//! Whether a dataset is as fresh as its publisher says that it is kept.

use jiff::civil::Date;
use serde::Serialize;

use crate::model::{Dataset, Duration, Frequency, Timeliness};

/// What the calendar says of a dataset at a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Freshness {
    Timely,
    Late,
    /// Its interval is irregular, once or unknown, so that no day can be named on which it would be late.
    Undeclared,
}

/// Timely: on the day, no later than the last change and the interval times the tolerance. A dataset that does not say
/// when it last changed is late from the start.
pub fn freshness(dataset: &Dataset, method: &Timeliness, as_of: Date) -> Freshness {
    let every = match &dataset.frequency {
        Frequency::Every(duration) => duration,
        Frequency::Continuous => &method.continuous,
        Frequency::Irregular | Frequency::Once | Frequency::Unknown => return Freshness::Undeclared,
    };
    match dataset.modified.or(dataset.issued) {
        Some(changed) if as_of <= last_day(changed.0, every, method.tolerance) => Freshness::Timely,
        _ => Freshness::Late,
    }
}

/// The last day on which it is timely. The interval follows the calendar; what the tolerance adds to it is in days,
/// rounded up to a whole one.
pub fn last_day(changed: Date, every: &Duration, tolerance: f64) -> Date {
    #[allow(clippy::cast_possible_truncation, reason = "a part of an interval, in days")]
    let grace = (every.days() * (tolerance - 1.0)).ceil() as i32;
    every.after(changed).saturating_add(jiff::Span::new().try_days(grace).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Day;

    #[test]
    fn a_quarter_of_the_interval_is_forgiven_and_no_more() {
        let day = |text: &str| Day::parse(text).unwrap().0;
        let last = |every: &str, changed: &str| last_day(day(changed), &Duration::parse(every).unwrap(), 1.25);
        assert_eq!(last("P1M", "2026-10-01"), day("2026-11-09"));
        assert_eq!(last("P1D", "2026-10-01"), day("2026-10-03"));
        assert_eq!(last("P1Y", "2025-10-01"), day("2027-01-01"));
    }
}
