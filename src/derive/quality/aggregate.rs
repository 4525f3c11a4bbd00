//! A catalogue's metadata quality in one figure, in the two ways that are in use, which differ.

use rayon::prelude::*;
use serde::Serialize;

use super::criteria::{self, CRITERIA, holds};
use super::{Quality, Scale};
use crate::catalogue::{Catalogue, EntryIndex};
use crate::model::Dataset;

/// How often a criterion holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    pub passing: usize,
    /// Datasets, or distributions where it is asked of those.
    pub of: usize,
}

/// Both figures, out of the same points.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Aggregates {
    /// Datasets that are scored.
    pub datasets: usize,
    pub distributions: usize,
    /// The mean of the points of all datasets.
    pub mean: Option<f64>,
    /// As data.europa.eu publishes it: the points of each criterion times the share that meets it, rounded and then
    /// summed. It counts every distribution, not the best of each dataset.
    pub representative: Option<u64>,
    /// By criterion, in the order of the method; those not measured have none.
    pub criteria: Vec<Share>,
}

/// Both aggregates of some datasets, of which only those that are scored count.
pub fn aggregates(datasets: &[(EntryIndex, Quality)], catalogue: &Catalogue, scale: &Scale) -> Aggregates {
    let scored: Vec<_> = datasets.iter().filter(|(_, quality)| quality.scored).collect();
    let count = |(index, quality): &&(EntryIndex, Quality)| {
        let mut passing = [0_usize; CRITERIA.len()];
        let mut add = |set: u32, of_distribution: bool| {
            for (at, criterion) in CRITERIA.iter().enumerate() {
                passing[at] += usize::from(criterion.is_of_distribution() == of_distribution && holds(set, at));
            }
        };
        add(quality.met, false);
        let dataset = catalogue.entry(*index).of::<Dataset>();
        let files = dataset.map_or(&[][..], |dataset| &dataset.distributions);
        for file in files {
            add(dataset.map_or(0, |dataset| criteria::of_distribution(dataset, file, catalogue)), true);
        }
        (passing, files.len())
    };
    let sum = |mut a: ([usize; CRITERIA.len()], usize), b: ([usize; CRITERIA.len()], usize)| {
        a.0.iter_mut().zip(b.0).for_each(|(a, b)| *a += b);
        (a.0, a.1 + b.1)
    };
    let (passing, distributions) = scored.par_iter().map(count).reduce(|| ([0; CRITERIA.len()], 0), sum);
    let share =
        |(at, criterion): (usize, &criteria::Criterion)| match (holds(scale.measurable, at), criterion.is_of_distribution()) {
            (false, _) => Share::default(),
            (true, true) => Share { passing: passing[at], of: distributions },
            (true, false) => Share { passing: passing[at], of: scored.len() },
        };
    let criteria: Vec<Share> = CRITERIA.iter().enumerate().map(share).collect();
    let points: u64 = scored.iter().map(|(_, quality)| quality.points).sum();
    Aggregates {
        datasets: scored.len(),
        distributions,
        mean: (!scored.is_empty()).then(|| as_float(points) / as_float(scored.len() as u64)),
        representative: (!scored.is_empty()).then(|| criteria.iter().zip(scale.weights).map(rounded).sum()),
        criteria,
    }
}

fn rounded((share, weight): (&Share, u64)) -> u64 {
    let (passing, of) = (share.passing as u64, share.of as u64);
    if of == 0 { 0 } else { (2 * weight * passing + of) / (2 * of) }
}

#[allow(clippy::cast_precision_loss, reason = "points of a catalogue, far below 2^53")]
fn as_float(points: u64) -> f64 {
    points as f64
}
