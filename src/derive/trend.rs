//! How each indicator went from month to month, as far as the months were kept.

use jiff::civil::Date;
use serde::Serialize;

use super::indicators::{Count, DEFINITIONS};
use crate::model::{Day, Snapshot};

/// An indicator over the months.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Trend {
    pub indicator: &'static str,
    /// The oldest first. Never joined across a change of method.
    pub runs: Vec<Run>,
}

/// Months that were measured in the same way.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Run {
    pub method: Box<str>,
    pub version: Box<str>,
    pub points: Vec<Point>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Point {
    pub as_of: Day,
    pub numerator: f64,
    pub denominator: u64,
    pub excluded: u64,
    /// From 0 to 1.
    pub share: f64,
    pub commit: Option<Box<str>>,
}

/// Months that are looked back at: twenty years.
const MOST: usize = 240;

/// The trends of all indicators that any month has; months in the order of their days. A month after the day that is
/// looked at is left out, and so is a figure with nothing to judge.
pub fn trends(snapshots: &[Snapshot], as_of: Date) -> Vec<Trend> {
    let snapshots = &snapshots[snapshots.len().saturating_sub(MOST)..];
    let of = |id: &'static str| {
        let mut runs: Vec<Run> = Vec::new();
        for snapshot in snapshots.iter().filter(|snapshot| snapshot.as_of.0 <= as_of) {
            let figure = snapshot.indicators.iter().find(|figure| &*figure.id == id);
            let same = |run: &Run| run.method == snapshot.method.0 && run.version == snapshot.version;
            if !runs.last().is_some_and(same) {
                runs.push(Run { method: snapshot.method.0.clone(), version: snapshot.version.clone(), points: Vec::new() });
            }
            if let (Some(run), Some(figure)) = (runs.last_mut(), figure) {
                let count = Count {
                    numerator: figure.numerator,
                    denominator: usize::try_from(figure.denominator).unwrap_or(usize::MAX),
                    excluded: 0,
                };
                run.points.extend(count.share().map(|share| Point {
                    as_of: snapshot.as_of,
                    numerator: figure.numerator,
                    denominator: figure.denominator,
                    excluded: figure.excluded.unwrap_or(0),
                    share: share.clamp(0.0, 1.0),
                    commit: snapshot.commit.clone(),
                }));
            }
        }
        runs.retain(|run| !run.points.is_empty());
        Trend { indicator: id, runs }
    };
    DEFINITIONS.iter().map(|definition| of(definition.id)).filter(|trend| !trend.runs.is_empty()).collect()
}
