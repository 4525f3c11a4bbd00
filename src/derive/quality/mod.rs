//! Metadata quality after the Metadata Quality Assessment of data.europa.eu.
//!
//! Two decisions that the assessment leaves open. Where a dataset has several distributions, the one with the most
//! points stands for it in everything that is asked of a distribution: two half-good files do not add up to a good
//! one, and a poor copy beside a good one costs nothing. And only what is published and open to everybody is scored:
//! a dataset that is planned, closed or retired is listed with advice and without a score, and enters no share, so
//! that listing it lowers nothing.

mod advice;
mod aggregate;
mod criteria;

use serde::Serialize;

use crate::catalogue::Catalogue;
use crate::model::{Access, Dataset, Method, Stage};

pub use advice::{Advice, Line, Outcome, Step, lines, over, steps};
pub use aggregate::{Aggregates, Share, aggregates};
pub use criteria::{Asks, CRITERIA, Criterion, Dimension, Set, is_download};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rating {
    Bad,
    Sufficient,
    Good,
    Excellent,
}

impl Rating {
    pub const ALL: [Rating; 4] = [Rating::Excellent, Rating::Good, Rating::Sufficient, Rating::Bad];

    pub fn as_str(self) -> &'static str {
        match self {
            Rating::Bad => "bad",
            Rating::Sufficient => "sufficient",
            Rating::Good => "good",
            Rating::Excellent => "excellent",
        }
    }
}

/// The points of a method: of each criterion, of all, and of those that can be measured.
#[derive(Clone, Debug)]
pub struct Scale {
    pub weights: [u64; CRITERIA.len()],
    pub all: u64,
    pub measured: u64,
    /// The criteria that can be measured: without a link report, all but those that ask whether an address answers.
    pub measurable: Set,
    ratings: [(Rating, u64); 3],
}

impl Scale {
    pub fn of(method: &Method) -> Scale {
        let weights = method.points.each().map(|(_, points)| points);
        let measurable = criteria::set(|asks| !matches!(asks, Asks::Link));
        let ratings = &method.ratings;
        let scale = Scale {
            weights,
            all: weights.iter().sum(),
            measured: 0,
            measurable,
            ratings: [
                (Rating::Excellent, ratings.excellent),
                (Rating::Good, ratings.good),
                (Rating::Sufficient, ratings.sufficient),
            ],
        };
        Scale { measured: scale.points(measurable), ..scale }
    }

    pub fn points(&self, set: Set) -> u64 {
        self.weights.iter().enumerate().filter(|(at, _)| criteria::holds(set, *at)).map(|(_, points)| points).sum()
    }

    /// The rating of so many measured points, scaled to all points.
    pub fn rating(&self, points: u64) -> Rating {
        let reached = |least: u64| u128::from(points) * u128::from(self.all) >= u128::from(least) * u128::from(self.measured);
        self.ratings.iter().find(|(_, least)| reached(*least)).map_or(Rating::Bad, |(rating, _)| *rating)
    }
}

/// What was found of a dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quality {
    /// The criteria that hold: of the dataset, and of its best distribution.
    pub met: Set,
    /// The place of that distribution; none where there is none.
    pub best: Option<u32>,
    /// Whether it is scored; else the points are only advice.
    pub scored: bool,
    pub points: u64,
    pub rating: Rating,
}

pub fn quality(dataset: &Dataset, catalogue: &Catalogue, scale: &Scale) -> Quality {
    let best = (0..).zip(&dataset.distributions).map(|(at, file)| (at, criteria::of_distribution(dataset, file, catalogue)));
    // The first of several that are equally good.
    let best = best.reduce(|a, b| if scale.points(b.1) > scale.points(a.1) { b } else { a });
    let met = criteria::of_dataset(dataset, catalogue) | best.map_or(0, |(_, set)| set);
    let points = scale.points(met & scale.measurable);
    Quality { met, best: best.map(|(at, _)| at), scored: is_scored(dataset), points, rating: scale.rating(points) }
}

/// Whether a dataset is one that anybody can have today.
pub fn is_scored(dataset: &Dataset) -> bool {
    dataset.stage == Stage::Published && dataset.access == Access::Public
}
