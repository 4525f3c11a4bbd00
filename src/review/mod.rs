//! What a change means: two catalogues compared by the ids of their entries, not by lines. Pure; how it is told is in
//! `text`, `json` and `markdown`.

mod commitment;
mod content;
mod dataset;
mod distribution;
mod effect;
mod entry;
mod event;
mod fields;
mod json;
mod markdown;
mod member;
mod pairs;
mod post;
mod reviewers;
mod settings;
mod text;
mod told;

pub use effect::Effect;
pub use event::{CLASSES, Event, Gravity, Part, Subject};
pub use json::json;
pub use markdown::markdown;
pub use reviewers::Reviewer;
pub use text::text;
pub use told::Teller;

use crate::catalogue::Catalogue;
use crate::config::Config;
use crate::decode::{self, Entry};
use crate::source::Source;

/// A portal as it is at a revision.
#[derive(Clone, Copy)]
pub struct Side<'c> {
    pub catalogue: &'c Catalogue,
    pub config: &'c Config,
    /// The files that are no part of an entry: vocabularies, months, a method of scoring, a theme.
    pub files: &'c [Source],
}

/// What a change means.
pub struct Review {
    /// The worst first.
    pub events: Vec<Event>,
    pub effects: Vec<Effect>,
    pub reviewers: Vec<Reviewer>,
}

impl Review {
    pub fn is_empty(&self) -> bool {
        self.events.is_empty() && self.effects.is_empty()
    }

    pub fn count(&self, gravity: Gravity) -> usize {
        self.events.iter().filter(|event| event.gravity == gravity).count()
    }
}

/// Compares a portal with what it was. Both speak of the day of what it is.
pub fn review(before: Side, after: Side) -> Review {
    let pairs = pairs::pairs(before.catalogue, after.catalogue);
    let mut events = Vec::new();
    settings::compare(before, after, &mut events);
    for pair in &pairs.entries {
        entry::compare(pair, before.catalogue, after.catalogue, &mut events);
    }
    pairs::broken(before.catalogue, after.catalogue, &mut events);
    pairs::references(after.catalogue, &pairs, &mut events);
    pairs::redirects(before.catalogue, after.catalogue, &mut events);
    let effects = effect::effects(before, after, &pairs, &mut events);
    events.sort_by(|a, b| (a.gravity, a.subject.place(), a.class).cmp(&(b.gravity, b.subject.place(), b.class)));
    let reviewers = reviewers::reviewers(before, after, &pairs, &events);
    Review { events, effects, reviewers }
}

impl Side<'_> {
    /// Whether a file is none of an entry.
    pub fn is_beside(path: &str) -> bool {
        decode::address(path).is_none()
    }
}

/// An entry on both sides, or on one.
#[derive(Clone, Copy)]
enum Pair<'c> {
    Gone(&'c Entry),
    New(&'c Entry),
    /// It says something else, or has another id; where it has, whether the old one leads to it.
    Changed {
        before: &'c Entry,
        after: &'c Entry,
        redirected: bool,
    },
}
