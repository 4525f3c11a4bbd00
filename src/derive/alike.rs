//! Datasets that are like another: by what they share, the rarer the weightier.

use std::collections::{BTreeMap, HashMap};

use crate::catalogue::{Catalogue, EntryIndex};
use crate::model::{Dataset, Type};

/// What datasets share, and which share it.
#[derive(Debug, Default)]
pub struct Alike {
    features: HashMap<Feature, Vec<EntryIndex>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
        let mut features: HashMap<Feature, Vec<EntryIndex>> = HashMap::new();
        for index in catalogue.indexes(Type::Dataset) {
            for feature in catalogue.entry(index).of::<Dataset>().map(of).unwrap_or_default() {
                features.entry(feature).or_default().push(index);
            }
        }
        features.retain(|_, datasets| datasets.len() > 1);
        Alike { features }
    }

    /// The datasets most like one, at most `most`, the likest first.
    pub fn to(&self, index: EntryIndex, catalogue: &Catalogue, most: usize) -> Vec<EntryIndex> {
        let Some(dataset) = catalogue.entry(index).of::<Dataset>() else { return Vec::new() };
        let shared = of(dataset).into_iter().filter_map(|feature| self.features.get_key_value(&feature));
        let mut shared: Vec<_> = shared.collect();
        shared.sort_by_key(|(feature, datasets)| (datasets.len(), *feature));
        let mut scores: BTreeMap<EntryIndex, u64> = BTreeMap::new();
        let mut left = LOOKED_AT;
        for (feature, datasets) in shared {
            // Of many, those beside it in the order of ids: they lie in the same folder.
            let at = datasets.partition_point(|other| *other < index);
            let from = at.saturating_sub(left / 2);
            let near = datasets.get(from..(from + left).min(datasets.len())).unwrap_or_default();
            left = left.saturating_sub(near.len());
            for other in near.iter().filter(|other| **other != index) {
                *scores.entry(*other).or_default() += feature.weight() * 1000 / (datasets.len() as u64 + 2);
            }
        }
        let mut found: Vec<_> = scores.into_iter().collect();
        found.sort_by_key(|(index, score)| (std::cmp::Reverse(*score), *index));
        found.into_iter().take(most).map(|(index, _)| index).collect()
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
