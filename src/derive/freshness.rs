//! Whether a dataset is as fresh as it says that it will be.

use jiff::civil::Date;
use serde::Serialize;

use crate::model::{Dataset, Frequency, Stage};

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
    #[allow(clippy::cast_possible_truncation, reason = "a quarter of an interval, in days")]
    let grace = (interval.days() / 4.0).ceil() as i32;
    let late = days_between(interval.after(modified.0), as_of).max(0);
    Some(Freshness { fresh: late <= grace, late })
}
