//! All that is measured of a catalogue at a day, worked out once.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::bands::{self, Entrant, Peers};
use super::facts::States;
use super::indicators::{self, Indicator, Scope};
use super::quality::{self, Advice, Aggregates, Quality, Scale, Step};
use super::title;
use crate::catalogue::{Catalogue, EntryIndex};
use crate::model::{Dataset, Organisation, OrganisationStatus, Snapshot, Type};

/// What is measured.
pub struct Measures {
    pub scale: Scale,
    /// Of every dataset, in the catalogue's order.
    pub qualities: Vec<(EntryIndex, Quality)>,
    pub aggregates: Aggregates,
    pub indicators: Vec<Indicator>,
    /// The comparisons of institutions, one for each indicator by which they are compared.
    pub ranked: Vec<Ranked>,
    /// What each institution does best to do next, over its datasets.
    pub advice: BTreeMap<EntryIndex, Vec<Advice>>,
}

/// Institutions beside their peers, by one indicator.
pub struct Ranked {
    pub indicator: &'static str,
    pub peers: Vec<Peers>,
}

impl Measures {
    pub fn new(catalogue: &Catalogue, states: &States, as_of: jiff::civil::Date) -> Measures {
        let method = &catalogue.method;
        let scale = Scale::of(method);
        let indexes: Vec<EntryIndex> = catalogue.indexes(Type::Dataset).collect();
        let judge = |index: &EntryIndex| {
            let dataset = catalogue.entry(*index).of::<Dataset>()?;
            Some((*index, quality::quality(dataset, catalogue, &scale)))
        };
        let qualities: Vec<_> = indexes.par_iter().filter_map(judge).collect();
        let aggregates = quality::aggregates(&qualities, catalogue, &scale);
        let scope = Scope { catalogue, method, states, scale: &scale, qualities: &qualities, as_of };
        let indicators = indicators::measure(&scope);
        let ranked = compared(catalogue, &indicators);
        let advice = advice(catalogue, &qualities, &scale);
        Measures { scale, qualities, aggregates, indicators, ranked, advice }
    }

    pub fn quality(&self, dataset: EntryIndex) -> Option<&Quality> {
        let at = self.qualities.binary_search_by_key(&dataset, |(index, _)| *index).ok()?;
        Some(&self.qualities.get(at)?.1)
    }

    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.definition.id == id)
    }

    /// The figures of the day in the form in which months are kept.
    pub fn snapshot(&self, catalogue: &Catalogue, as_of: jiff::civil::Date, commit: Option<&str>) -> Snapshot {
        let measured = self.indicators.iter().filter_map(|indicator| Some((indicator.definition.id, indicator.count?)));
        let figures = measured.map(|(id, count)| crate::model::Figure {
            id: crate::model::Slug(id.into()),
            // Four digits say more than anybody reads of a share, and stay the same on every machine.
            numerator: (count.numerator * 10_000.0).round() / 10_000.0,
            denominator: count.denominator as u64,
            excluded: (count.excluded > 0).then_some(count.excluded as u64),
        });
        Snapshot {
            as_of: crate::model::Day(as_of),
            method: catalogue.method.id.clone(),
            version: catalogue.method.version.clone(),
            commit: commit.map(Into::into),
            indicators: figures.collect(),
        }
    }
}

/// Whether an institution is compared with others: it is active, and its file does not say otherwise.
pub fn is_compared(organisation: &Organisation) -> bool {
    let active = organisation.status.unwrap_or(OrganisationStatus::Active) == OrganisationStatus::Active;
    active && organisation.ranked != Some(false)
}

fn compared(catalogue: &Catalogue, indicators: &[Indicator]) -> Vec<Ranked> {
    let compared = indicators.iter().filter(|indicator| indicator.definition.compared);
    let ranked = compared.map(|indicator| {
        let mut entrants: Vec<Entrant> = indicator
            .by_owner
            .iter()
            .filter_map(|(index, count)| {
                let organisation = catalogue.entry(*index).of::<Organisation>().filter(|it| is_compared(it))?;
                Some(Entrant {
                    organisation: *index,
                    group: (organisation.kind, organisation.level),
                    passing: count.numerator,
                    judged: count.denominator,
                    excluded: count.excluded,
                })
            })
            .collect();
        // Within a band, and among those too few to compare, the order is that of the alphabet.
        entrants.sort_by_cached_key(|entrant| alphabetical(catalogue, entrant.organisation));
        Ranked { indicator: indicator.definition.id, peers: bands::compare(&entrants, &catalogue.method.bands) }
    });
    ranked.collect()
}

fn alphabetical(catalogue: &Catalogue, index: EntryIndex) -> (String, EntryIndex) {
    let title = title::title(catalogue.entry(index));
    (deunicode::deunicode(title.0.first().map_or("", |(_, text)| text)).to_lowercase(), index)
}

/// The steps of each institution's scored datasets.
fn advice(catalogue: &Catalogue, qualities: &[(EntryIndex, Quality)], scale: &Scale) -> BTreeMap<EntryIndex, Vec<Advice>> {
    let mut steps: BTreeMap<EntryIndex, Vec<Step>> = BTreeMap::new();
    for (index, quality) in qualities.iter().filter(|(_, quality)| quality.scored) {
        let publisher = catalogue.entry(*index).of::<Dataset>().map(|dataset| &*dataset.publisher.id);
        if let Some(owner) = publisher.and_then(|id| catalogue.find(Type::Organisation, id)) {
            steps.entry(owner).or_default().extend(quality::steps(quality, scale));
        }
    }
    steps.into_iter().map(|(owner, steps)| (owner, quality::over(steps.iter()))).collect()
}
