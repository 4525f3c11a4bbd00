//! What views are worked out from: a catalogue, and what was computed of its entries once.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::catalogue::{Catalogue, EntryIndex};
use crate::config::Config;
use crate::model::{Action, Of, Type, VocabularyName};

use super::measures::Measures;
use super::schedule::{self, ActionState};

/// A catalogue at a day, with the states of its entries.
#[derive(Clone, Copy)]
pub struct Facts<'c> {
    pub catalogue: &'c Catalogue,
    pub config: &'c Config,
    pub states: &'c States,
    pub measures: &'c Measures,
}

/// What a view is about: the portal as a whole, an entry, or a term by its place in the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum About {
    Portal,
    Entry(EntryIndex),
    Term(VocabularyName, usize),
}

/// The computed states of entries.
#[derive(Debug, Default)]
pub struct States {
    pub actions: HashMap<EntryIndex, ActionState>,
    /// The datasets, actions, requests, reuses and actors of each policy area, by the term's place.
    pub areas: HashMap<usize, Vec<EntryIndex>>,
}

impl States {
    pub fn new(catalogue: &Catalogue, as_of: Date) -> States {
        let actions = catalogue.indexes(Type::Action).filter_map(|index| {
            let action = catalogue.entry(index).of::<Action>()?;
            Some((index, schedule::action(action, catalogue, as_of)))
        });
        States { actions: actions.collect(), areas: areas(catalogue) }
    }
}

fn areas(catalogue: &Catalogue) -> HashMap<usize, Vec<EntryIndex>> {
    use crate::model::Body;
    let terms = catalogue.vocabularies.terms(VocabularyName::PolicyAreas);
    let places: HashMap<&str, usize> = terms.iter().enumerate().map(|(at, term)| (&*term.id, at)).collect();
    let mut found: HashMap<usize, Vec<EntryIndex>> = HashMap::new();
    for (index, entry) in (0..).zip(catalogue.entries()) {
        let areas = match &entry.body {
            Body::Dataset(it) => &it.policy_areas,
            Body::Action(it) => &it.policy_areas,
            Body::Request(it) => &it.policy_areas,
            Body::Reuse(it) => &it.policy_areas,
            Body::Actor(it) => &it.policy_areas,
            _ => continue,
        };
        for at in areas.iter().filter_map(|area| places.get(&*area.id)) {
            let list = found.entry(*at).or_default();
            if list.last() != Some(&index) {
                list.push(index);
            }
        }
    }
    found
}

impl<'c> Facts<'c> {
    pub fn as_of(&self) -> Date {
        self.config.as_of
    }

    /// The entries of a type with their places, in the order of their ids.
    pub fn each<T: Of + 'c>(&self) -> impl Iterator<Item = (EntryIndex, &'c T)> + use<'c, T> {
        let catalogue = self.catalogue;
        catalogue.indexes(T::TYPE).filter_map(move |index| Some((index, catalogue.entry(index).of::<T>()?)))
    }

    pub fn get<T: Of>(&self, index: EntryIndex) -> Option<&'c T> {
        self.catalogue.entry(index).of::<T>()
    }

    /// The entries of a type that refer to one by some of its fields, with what they say.
    pub fn referring<T: Of + 'c>(&self, index: EntryIndex, fields: &[&str]) -> Vec<(EntryIndex, &'c T)> {
        let found = self.catalogue.referring(index, T::TYPE, fields);
        found.into_iter().filter_map(|index| Some((index, self.get::<T>(index)?))).collect()
    }
}

impl About {
    pub fn entry(self) -> Option<EntryIndex> {
        match self {
            About::Entry(index) => Some(index),
            _ => None,
        }
    }
}
