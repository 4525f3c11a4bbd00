//! Whether a dataset is as fresh as it says that it will be.

use jiff::civil::Date;
use serde::Serialize;

use crate::model::{Dataset, Duration, Frequency, Stage};

use super::schedule::days_between;

/// What the calendar says of a published dataset with a frequency that can be reckoned with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Freshness {
    /// It was brought up to date no longer ago than its interval and a quarter.
    pub fresh: bool,
    /// Days since the next update was to come; 0 while it is not.
    pub late: i32,
}

pub fn freshness(dataset: &Dataset, as_of: Date) -> Option<Freshness> {
    let Frequency::Every(interval) = &dataset.frequency else { return None };
    let modified = dataset.modified.filter(|_| dataset.stage == Stage::Published)?;
    Some(against(interval, modified.0, as_of))
}

fn against(interval: &Duration, modified: Date, as_of: Date) -> Freshness {
    #[allow(clippy::cast_possible_truncation, reason = "a quarter of an interval, in days")]
    let grace = (interval.days() / 4.0).ceil() as i32;
    let late = days_between(interval.after(modified), as_of).max(0);
    Freshness { fresh: late <= grace, late }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_fresh_for_its_interval_and_a_quarter() {
        let at = |day: &str| {
            let interval = Duration::parse("P1M").unwrap();
            let found = against(&interval, "2026-01-31".parse().unwrap(), day.parse().unwrap());
            (found.fresh, found.late)
        };
        assert_eq!(at("2026-02-28"), (true, 0));
        assert_eq!(at("2026-03-08"), (true, 8));
        assert_eq!(at("2026-03-09"), (false, 9));
        assert_eq!(at("2026-01-31"), (true, 0));
    }
}
