//! What views are worked out from: a catalogue, and what was computed of its entries once.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::catalogue::{Catalogue, EntryIndex};
use crate::config::Config;
use crate::model::{Action, Type, VocabularyName};

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
}

impl States {
    pub fn new(catalogue: &Catalogue, as_of: Date) -> States {
        let actions = catalogue.indexes(Type::Action).filter_map(|index| {
            let action = catalogue.entry(index).of::<Action>()?;
            Some((index, schedule::action(action, catalogue, as_of)))
        });
        States { actions: actions.collect() }
    }
}

impl Facts<'_> {
    pub fn as_of(&self) -> Date {
        self.config.as_of
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
