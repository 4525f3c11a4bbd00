//! What a change does to the figures of the portal, at one day for both.

use std::collections::BTreeMap;

use super::pairs::Pairs;
use super::{Event, Pair, Part, Side, Subject};
use crate::catalogue::EntryIndex;
use crate::derive::bands::Standing;
use crate::derive::{Measures, States, days_between, overall};
use crate::model::{Action, Dataset, Stage, Type};

/// A figure that is another one. Its words are `review-effect-KEY`.
#[derive(Clone, Debug)]
pub struct Effect {
    pub key: &'static str,
    /// None where it is about the portal as a whole.
    pub subject: Subject,
    pub args: Vec<(&'static str, Part)>,
}

pub fn effects(before: Side, after: Side, pairs: &Pairs, events: &mut Vec<Event>) -> Vec<Effect> {
    let (then, now) = rayon::join(|| Figures::of(before, after), || Figures::of(after, after));
    let mut effects = Vec::new();
    let portal = |key, args| Effect { key, subject: Subject::Portal, args };
    for ((key, from), (_, to)) in then.counts.iter().zip(&now.counts) {
        if from != to {
            effects.push(portal(*key, vec![("from", Part::from(*from)), ("to", Part::from(*to))]));
        }
    }
    for pair in &pairs.entries {
        points(pair, (before, &then.measures), (after, &now.measures), &mut effects, events);
    }
    bands((before, &then.measures), (after, &now.measures), &mut effects);
    effects
}

struct Figures {
    counts: [(&'static str, usize); 4],
    measures: Measures,
}

impl Figures {
    /// The figures of a portal at the day of what it is.
    fn of(side: Side, today: Side) -> Figures {
        let (catalogue, as_of) = (side.catalogue, today.config.as_of);
        let states = States::new(catalogue, as_of);
        let actions = states.actions.iter().filter_map(|(index, state)| Some((catalogue.entry(*index).of::<Action>()?, state)));
        let rollup = overall(actions.flat_map(|(action, state)| action.milestones.iter().zip(&state.milestones)));
        let datasets = || catalogue.all::<Dataset>().map(|(_, dataset)| dataset);
        let late = |dataset: &&Dataset| {
            let promise = dataset.promise.as_ref().filter(|_| dataset.stage != Stage::Published);
            promise.is_some_and(|promise| days_between(promise.due.end(), as_of) > 0)
        };
        Figures {
            counts: [
                ("overdue", rollup.overdue),
                ("datasets-overdue", datasets().filter(late).count()),
                ("proved", rollup.proved),
                ("published", datasets().filter(|dataset| dataset.stage == Stage::Published).count()),
            ],
            measures: Measures::new(catalogue, &states, as_of),
        }
    }
}

/// The points of a dataset's metadata, where both sides have them. A rating that falls is an event of its own.
fn points(
    pair: &Pair,
    (before, then): (Side, &Measures),
    (after, now): (Side, &Measures),
    effects: &mut Vec<Effect>,
    events: &mut Vec<Event>,
) {
    let Pair::Changed { before: old, after: new, .. } = pair else { return };
    let quality = |side: Side, measures: &Measures, id: &str| {
        let quality = measures.quality(side.catalogue.find(Type::Dataset, id)?)?;
        quality.scored.then_some((quality.points, quality.rating))
    };
    let both = quality(before, then, &old.id).zip(quality(after, now, &new.id)).filter(|_| new.ty == Type::Dataset);
    let Some(((from, rated), (to, rating))) = both.filter(|((from, _), (to, _))| from != to) else { return };
    let subject = Subject::of(new);
    if rating < rated {
        let label = |rating: crate::derive::quality::Rating| Part::Label {
            key: format!("rating-{}", rating.as_str()),
            code: rating.as_str().to_owned(),
        };
        events.push(Event::new("rating-fell", &subject).with("from", label(rated)).with("to", label(rating)));
    }
    let args = vec![("from", Part::from(from)), ("to", Part::from(to)), ("of", Part::from(now.scale.measured))];
    effects.push(Effect { key: "points", subject, args });
}

/// Institutions that come into another band.
fn bands((before, then): (Side, &Measures), (after, now): (Side, &Measures), effects: &mut Vec<Effect>) {
    let standing = |measures: &Measures, id: &str| -> BTreeMap<EntryIndex, usize> {
        let ranked = measures.ranked.iter().filter(|ranked| ranked.indicator == id);
        let members = ranked.flat_map(|ranked| ranked.peers.iter().flat_map(|peers| &peers.members));
        let band = members.filter_map(|(entrant, standing)| match standing {
            Standing::Band { band, .. } => Some((entrant.organisation, *band)),
            Standing::TooFew | Standing::NoPeers => None,
        });
        band.collect()
    };
    let label = |side: Side, band: usize| {
        let cut = side.catalogue.method.bands.cuts.get(band);
        cut.map_or_else(|| Part::Number(0), |cut| Part::Text(cut.label.clone()))
    };
    for ranked in &now.ranked {
        let (old, new) = (standing(then, ranked.indicator), standing(now, ranked.indicator));
        for (index, to) in new {
            let entry = after.catalogue.entry(index);
            let from = before.catalogue.find(Type::Organisation, &entry.id).and_then(|index| old.get(&index)).copied();
            let Some(from) = from.filter(|from| *from != to) else { continue };
            let indicator = Part::Label { key: format!("indicator-{}", ranked.indicator), code: ranked.indicator.to_owned() };
            let args = vec![("indicator", indicator), ("from", label(before, from)), ("to", label(after, to))];
            effects.push(Effect { key: "band", subject: Subject::of(entry), args });
        }
    }
}
