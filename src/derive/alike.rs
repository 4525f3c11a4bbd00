//! Datasets that are like another: by what they share, the rarer the weightier.

use std::collections::{BTreeMap, HashMap};

use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::catalogue::{Catalogue, EntryIndex};
use crate::model::{Dataset, Type};

/// What datasets share, and which share it.
#[derive(Debug, Default)]
pub struct Alike {
    /// How much it says that two share it, and who does, in the order of features and of datasets.
    features: Vec<(u64, Vec<EntryIndex>)>,
    /// The places of each dataset's features.
    datasets: HashMap<EntryIndex, Vec<usize>>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Feature {
    Keyword(String),
    Series(Box<str>),
    Theme(Box<str>),
    PolicyArea(Box<str>),
    Publisher(Box<str>),
}

impl Feature {
    /// How much it says that two datasets share it.
    fn weight(&self) -> u64 {
        match self {
            Feature::Keyword(_) | Feature::Series(_) => 4,
            Feature::Theme(_) | Feature::PolicyArea(_) => 3,
            Feature::Publisher(_) => 2,
        }
    }
}

/// How many datasets are looked at for one: those of its rarest features.
const LOOKED_AT: usize = 256;

impl Alike {
    pub fn new(catalogue: &Catalogue) -> Alike {
        let mut shared: BTreeMap<Feature, Vec<EntryIndex>> = BTreeMap::new();
        for index in catalogue.indexes(Type::Dataset) {
            for feature in catalogue.entry(index).of::<Dataset>().map(of).unwrap_or_default() {
                shared.entry(feature).or_default().push(index);
            }
        }
        shared.retain(|_, datasets| datasets.len() > 1);
        let features: Vec<_> = shared.into_iter().map(|(feature, datasets)| (feature.weight(), datasets)).collect();
        let mut datasets: HashMap<EntryIndex, Vec<usize>> = HashMap::new();
        for (at, index) in features.iter().enumerate().flat_map(|(at, (_, all))| all.iter().map(move |index| (at, index))) {
            datasets.entry(*index).or_default().push(at);
        }
        Alike { features, datasets }
    }

    /// The datasets most like one, at most `most`, the likest first.
    pub fn to(&self, index: EntryIndex, most: usize) -> Vec<EntryIndex> {
        let mut shared = self.datasets.get(&index).cloned().unwrap_or_default();
        shared.sort_by_key(|at| (self.features[*at].1.len(), *at));
        let mut scores: FxHashMap<EntryIndex, u64> = FxHashMap::with_capacity_and_hasher(LOOKED_AT, FxBuildHasher);
        let mut left = LOOKED_AT;
        for (weight, datasets) in shared.into_iter().map(|at| &self.features[at]) {
            // Of many, those beside it in the order of ids: they lie in the same folder.
            let at = datasets.partition_point(|other| *other < index);
            let from = at.saturating_sub(left / 2);
            let near = datasets.get(from..(from + left).min(datasets.len())).unwrap_or_default();
            left = left.saturating_sub(near.len());
            let each = weight * 1000 / (datasets.len() as u64 + 2);
            near.iter().for_each(|other| *scores.entry(*other).or_default() += each);
        }
        scores.remove(&index);
        let mut found: Vec<(EntryIndex, u64)> = scores.into_iter().collect();
        let best = |(index, score): &(EntryIndex, u64)| (std::cmp::Reverse(*score), *index);
        if found.len() > most {
            found.select_nth_unstable_by_key(most, best);
            found.truncate(most);
        }
        found.sort_unstable_by_key(best);
        found.into_iter().map(|(index, _)| index).collect()
    }
}

fn of(dataset: &Dataset) -> Vec<Feature> {
    let keywords = dataset.keywords.iter().flat_map(|keywords| &keywords.0).flat_map(|(_, words)| words);
    let mut features: Vec<Feature> = keywords.map(|word| Feature::Keyword(word.to_lowercase())).collect();
    features.extend(dataset.themes.iter().map(|term| Feature::Theme(term.id.clone())));
    features.extend(dataset.policy_areas.iter().map(|term| Feature::PolicyArea(term.id.clone())));
    features.extend(dataset.series.iter().map(|series| Feature::Series(series.id.clone())));
    features.push(Feature::Publisher(dataset.publisher.id.clone()));
    features.sort();
    features.dedup();
    features
}
