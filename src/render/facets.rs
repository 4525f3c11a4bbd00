//! The values that an entry has of each facet of the search, and the entries of each value: what can be filtered by a
//! script can be read as a list without one.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use minijinja::context;
use minijinja::value::Value;
use rayon::prelude::*;

use crate::catalogue::{Catalogue, EntryIndex};
use crate::check::invalid_id::slug;
use crate::decode::{Entry, Mention};
use crate::derive::Measures;
use crate::locale::Locale;
use crate::model::{Body, Dataset, Language, Type, VocabularyName};

use super::card::cards;
use super::context::counts;
use super::{Site, contribute, found};

/// Entries on the page of a value, the latest of their type first; all of them are in its CSV.
const MOST: usize = 100;

/// The facets whose values have pages here. Types, organisations and the terms of the other vocabularies have their own.
const WITH_PAGES: [&str; 7] = ["format", "license", "year", "quality", "language", "access", "stage"];

/// A value of a facet that has a page.
#[derive(Default)]
pub struct FacetValue {
    pub facet: &'static str,
    /// As the index and addresses of the search name it.
    pub id: Box<str>,
    pub entries: Vec<EntryIndex>,
}

impl FacetValue {
    /// The folder of its page in the default language.
    pub fn path(&self) -> String {
        format!("search/{}/{}/", self.facet, slug(&self.id, false))
    }
}

/// The values of an entry by the names of the facets.
pub fn of(catalogue: &Catalogue, measures: &Measures, index: EntryIndex) -> BTreeMap<&'static str, Vec<Box<str>>> {
    let entry = catalogue.entry(index);
    let mut facets: BTreeMap<&str, Vec<Box<str>>> = BTreeMap::new();
    let mut put = |facet: &'static str, id: &str| facets.entry(facet).or_default().push(id.into());
    put("type", entry.ty.as_str());
    if let Some(publisher) = organisation(entry).and_then(|id| catalogue.find(Type::Organisation, id)) {
        put("organisation", &catalogue.entry(publisher).id);
    }
    entry.mentions(&mut |_, mention| {
        if let Mention::Term { vocabulary, id } = mention {
            put(facet_of(vocabulary), id);
        }
    });
    if let Some(year) = date(entry).as_deref().and_then(|date| date.get(..4)) {
        put("year", year);
    }
    if let Some(quality) = measures.quality(index).filter(|quality| quality.scored) {
        put("quality", quality.rating.as_str());
    }
    if let Some(dataset) = entry.of::<Dataset>() {
        dataset.languages.iter().for_each(|language| put("language", language.as_str()));
        put("access", dataset.access.as_str());
        put("stage", dataset.stage.as_str());
    }
    facets
}

fn facet_of(vocabulary: VocabularyName) -> &'static str {
    match vocabulary {
        VocabularyName::Themes => "theme",
        VocabularyName::PolicyAreas => "policy_area",
        VocabularyName::Formats => "format",
        VocabularyName::Licences => "license",
    }
}

/// The institution that answers for an entry.
pub fn organisation(entry: &Entry) -> Option<&str> {
    Some(match &entry.body {
        Body::Dataset(e) => &e.publisher.id,
        Body::Action(e) => &e.lead.id,
        Body::Request(e) => &e.addressed_to.id,
        Body::Funding(e) => &e.authority.id,
        Body::Event(e) => &e.organiser.id,
        Body::Organisation(_) => &entry.id,
        _ => return None,
    })
}

/// The day that an entry is found under.
pub fn date(entry: &Entry) -> Option<String> {
    let day = match &entry.body {
        Body::Dataset(e) => e.modified,
        Body::Request(e) => Some(e.opened),
        Body::Event(e) => Some(e.start),
        Body::Legal(e) => e.adopted.or(e.in_force),
        Body::Reuse(e) => return e.published.map(|published| published.start().to_string()),
        _ => None,
    };
    day.map(|day| day.0.to_string())
}

/// The values with pages, in the order of the facets; `entries` in the order in which they are listed.
pub(super) fn values(catalogue: &Catalogue, measures: &Measures, entries: &[EntryIndex]) -> Vec<FacetValue> {
    let own = |index: &EntryIndex| -> Vec<(usize, Box<str>)> {
        let mut facets = of(catalogue, measures, *index);
        let each = WITH_PAGES.iter().enumerate();
        each.flat_map(|(at, facet)| facets.remove(facet).unwrap_or_default().into_iter().map(move |id| (at, id))).collect()
    };
    let known: Vec<_> = entries.par_iter().map(own).collect();
    let (mut values, mut places, mut addresses) = (Vec::new(), HashMap::new(), BTreeMap::new());
    for (index, own) in entries.iter().zip(known) {
        for value in own {
            let place: usize = places.get(&value).copied().unwrap_or_else(|| {
                let (at, id) = &value;
                // Two values that would have one address share the page of the first.
                let place = *addresses.entry((*at, slug(id, false))).or_insert_with(|| {
                    values.push(FacetValue { facet: WITH_PAGES[*at], id: id.clone(), entries: Vec::new() });
                    values.len() - 1
                });
                places.insert(value, place);
                place
            });
            if values[place].entries.last() != Some(index) {
                values[place].entries.push(*index);
            }
        }
    }
    addresses.into_values().map(|place| std::mem::take(&mut values[place])).collect()
}

/// What the page of a value is drawn from, by its place among the site's.
pub(super) fn page(site: &Arc<Site>, locale: &Locale, at: usize, language: Language) -> Value {
    let Some(value) = site.values.get(at) else { return Value::from(()) };
    let shown = &value.entries[..value.entries.len().min(MOST)];
    let prefix = site.prefix(language);
    let name = locale.get(&format!("search-facet-{}", value.facet)).to_owned();
    context! {
        heading => format!("{name}: {}", found::label(site, locale, language, value.facet, &value.id)),
        ask => format!("{prefix}search/?{}={}", value.facet, contribute::encoded(&value.id)),
        type => "term",
        views => Vec::<Value>::new(),
        counts => counts(site, locale, &value.entries),
        twin => format!("{}index", value.path()),
        csv_only => true,
        items => cards(site, shown, language),
        total => value.entries.len(),
        shown => shown.len(),
        number => 1,
        pages => 1,
        previous => (),
        next => (),
    }
}
