//! A catalogue with all that its pages need to be drawn, worked out once.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::catalogue::{Catalogue, EntryIndex};
use crate::config::Config;
use crate::decode::Mention;
use crate::derive::quality::Rating;
use crate::derive::views::calendar::{self, Due};
use crate::derive::views::story::{self, Happening};
use crate::derive::{self, About, ActionState, Alike, Facts, Measures, Rollup, Sheet, States};
use crate::export::Lines;
use crate::model::{Action, Dataset, Event, Goal, Language, Page, Request, Type, VocabularyName};

use super::alphabet::Alphabet;
use super::card::Words;
use super::facets::{self, FacetValue};
use super::page::BROWSED;
use super::view::{self, ViewOf};

pub struct Site {
    pub catalogue: Catalogue,
    pub config: Config,
    /// The entries of each type in the order of its list.
    lists: HashMap<Type, Vec<EntryIndex>>,
    pub states: States,
    pub measures: Measures,
    /// The data of every view that the portal has something for.
    pub sheets: BTreeMap<ViewOf, Sheet>,
    /// The same by what they are about, in the order of the views.
    views: HashMap<About, Vec<ViewOf>>,
    /// What has happened, for the feeds: to the roadmap, to each institution, to each action.
    pub feeds: BTreeMap<About, Vec<Happening>>,
    /// What is due, for calendars.
    pub dues: Vec<Due>,
    /// The entries that use each term of the vocabularies with pages.
    terms: HashMap<(VocabularyName, usize), Vec<EntryIndex>>,
    /// The entries of each value of a facet that has a page.
    pub values: Vec<FacetValue>,
    /// The datasets of each organisation, the latest first.
    datasets: HashMap<EntryIndex, Vec<EntryIndex>>,
    /// What lists say of each entry in each language, once somebody asked.
    words: Vec<OnceLock<Words>>,
    alike: OnceLock<Alike>,
    /// All entries by their titles, in each language, once somebody asked.
    alphabets: Vec<OnceLock<Alphabet>>,
    /// What the lists in JSON say of each entry.
    pub lines: Lines,
}

impl Site {
    pub fn new(catalogue: Catalogue, config: Config) -> Arc<Site> {
        let states = States::new(&catalogue, config.as_of);
        let in_lists = || {
            let lists: HashMap<_, _> = Type::ALL.par_iter().map(|ty| (*ty, ordered(&catalogue, *ty))).collect();
            let (terms, datasets) = (terms(&catalogue, &lists), datasets(&catalogue, &lists[&Type::Dataset]));
            (lists, terms, datasets)
        };
        let (measures, (lists, terms, datasets)) = rayon::join(|| Measures::new(&catalogue, &states, config.as_of), in_lists);
        let facts = Facts { catalogue: &catalogue, config: &config, states: &states, measures: &measures };
        let listed: Vec<EntryIndex> = Type::ALL.iter().flat_map(|ty| lists[ty].iter().copied()).collect();
        let ((sheets, feeds, dues), values) = rayon::join(
            || (view::sheets(&facts), feeds(&facts), calendar::dues(&facts)),
            || facets::values(&catalogue, &measures, &listed),
        );
        let mut views: HashMap<About, Vec<ViewOf>> = HashMap::new();
        for of in sheets.keys() {
            views.entry(of.about).or_default().push(*of);
        }
        let words = (0..catalogue.entries().len() * config.languages.len()).map(|_| OnceLock::new()).collect();
        let alphabets = config.languages.iter().map(|_| OnceLock::new()).collect();
        let lines = Lines::of(&catalogue);
        Arc::new(Site {
            catalogue,
            config,
            lists,
            states,
            measures,
            sheets,
            views,
            feeds,
            dues,
            terms,
            values,
            datasets,
            words,
            alike: OnceLock::new(),
            alphabets,
            lines,
        })
    }

    pub(super) fn words(&self, index: EntryIndex, language: Language) -> &Words {
        let (count, at) = (self.config.languages.len(), self.place(language));
        self.words[index as usize * count + at].get_or_init(|| Words::of(self, index, language))
    }

    /// The first words of what an entry says of itself, without marks, in a language or the one that stands in for it.
    pub fn excerpt(&self, index: EntryIndex, language: Language) -> Option<&str> {
        self.words(index, language).plain.as_ref().map(|(_, words)| &**words)
    }

    pub(super) fn alphabet(&self, language: Language) -> &Alphabet {
        self.alphabets[self.place(language)].get_or_init(|| Alphabet::of(self, language))
    }

    /// The place of a language among those of the portal.
    fn place(&self, language: Language) -> usize {
        self.config.languages.iter().position(|known| *known == language).unwrap_or(0)
    }

    /// The views about something, in their order.
    pub fn views_about(&self, about: About) -> &[ViewOf] {
        self.views.get(&about).map_or(&[], Vec::as_slice)
    }

    /// What datasets share, worked out once somebody asks.
    pub fn alike(&self) -> &Alike {
        self.alike.get_or_init(|| Alike::new(&self.catalogue))
    }

    /// The folder of a language's pages: empty for the default.
    pub fn prefix(&self, language: Language) -> String {
        if language == self.config.default_language() { String::new() } else { format!("{language}/") }
    }

    /// The types whose entries have a list of their own.
    pub fn listed_types(&self) -> impl Iterator<Item = Type> + '_ {
        let listed = |ty: &Type| *ty == Type::Dataset || (!matches!(ty, Type::Plan | Type::Page) && !self.list(*ty).is_empty());
        Type::ALL.iter().copied().filter(listed)
    }

    pub fn list(&self, ty: Type) -> &[EntryIndex] {
        self.lists.get(&ty).map_or(&[], Vec::as_slice)
    }

    pub fn action(&self, index: EntryIndex) -> Option<&ActionState> {
        self.states.actions.get(&index)
    }

    /// The roll-up over the actions that belong to an entry: a goal's, a plan's, or all.
    pub fn rollup(&self, of: Option<EntryIndex>) -> Rollup {
        let belongs = |action: EntryIndex| match of {
            None => true,
            Some(index) => match self.catalogue.entry(index).ty {
                Type::Action => action == index,
                Type::Goal => self.goal_of(action) == Some(index),
                Type::Plan => self.goal_of(action).and_then(|goal| self.plan_of(goal)) == Some(index),
                _ => self.catalogue.referring(index, Type::Action, &["lead"]).contains(&action),
            },
        };
        let states = self.catalogue.indexes(Type::Action).filter(|index| belongs(*index));
        let pairs = states.filter_map(|index| Some((self.catalogue.entry(index).of::<Action>()?, self.action(index)?)));
        derive::overall(pairs.flat_map(|(action, state)| action.milestones.iter().zip(&state.milestones)))
    }

    fn goal_of(&self, action: EntryIndex) -> Option<EntryIndex> {
        let action = self.catalogue.entry(action).of::<Action>()?;
        self.catalogue.find(Type::Goal, &action.goal.id)
    }

    fn plan_of(&self, goal: EntryIndex) -> Option<EntryIndex> {
        let goal = self.catalogue.entry(goal).of::<Goal>()?;
        self.catalogue.find(Type::Plan, &goal.plan.id)
    }

    /// What views are worked out from.
    pub fn facts(&self) -> Facts<'_> {
        Facts { catalogue: &self.catalogue, config: &self.config, states: &self.states, measures: &self.measures }
    }

    /// The band of metadata quality that a dataset is in; none where it is not scored.
    pub fn rating(&self, dataset: EntryIndex) -> Option<Rating> {
        self.measures.quality(dataset).filter(|quality| quality.scored).map(|quality| quality.rating)
    }

    pub fn datasets_of(&self, organisation: EntryIndex) -> &[EntryIndex] {
        self.datasets.get(&organisation).map_or(&[], Vec::as_slice)
    }

    pub fn entries_of_term(&self, vocabulary: VocabularyName, at: usize) -> &[EntryIndex] {
        self.terms.get(&(vocabulary, at)).map_or(&[], Vec::as_slice)
    }

    /// Whether any entry uses a term of a vocabulary.
    pub fn has_terms(&self, vocabulary: VocabularyName) -> bool {
        self.terms.keys().any(|(name, _)| *name == vocabulary)
    }
}

fn feeds(facts: &Facts) -> BTreeMap<About, Vec<Happening>> {
    let entries = facts.catalogue.indexes(Type::Organisation).chain(facts.catalogue.indexes(Type::Action)).map(About::Entry);
    let told = [About::Portal].into_iter().chain(entries).map(|about| (about, story::feed(facts, about)));
    told.filter(|(_, story)| !story.is_empty()).collect()
}

/// The datasets of each organisation, in the order of the list.
fn datasets(catalogue: &Catalogue, list: &[EntryIndex]) -> HashMap<EntryIndex, Vec<EntryIndex>> {
    let mut found: HashMap<EntryIndex, Vec<EntryIndex>> = HashMap::new();
    for index in list {
        let publisher = catalogue.entry(*index).of::<Dataset>().map(|dataset| &*dataset.publisher.id);
        if let Some(publisher) = publisher.and_then(|id| catalogue.find(Type::Organisation, id)) {
            found.entry(publisher).or_default().push(*index);
        }
    }
    found
}

fn terms(catalogue: &Catalogue, lists: &HashMap<Type, Vec<EntryIndex>>) -> HashMap<(VocabularyName, usize), Vec<EntryIndex>> {
    let mut places: HashMap<(VocabularyName, &str), usize> = HashMap::new();
    for vocabulary in BROWSED {
        let terms = catalogue.vocabularies.terms(vocabulary).iter().enumerate();
        places.extend(terms.map(|(at, term)| ((vocabulary, &*term.id), at)));
    }
    let mut found: HashMap<(VocabularyName, usize), Vec<EntryIndex>> = HashMap::new();
    for index in Type::ALL.iter().flat_map(|ty| &lists[ty]) {
        catalogue.entry(*index).mentions(&mut |_, mention| {
            if let Mention::Term { vocabulary, id } = mention
                && let Some(at) = places.get(&(vocabulary, id))
            {
                let list = found.entry((vocabulary, *at)).or_default();
                if list.last() != Some(index) {
                    list.push(*index);
                }
            }
        });
    }
    found
}

/// What changes is listed by its date, the latest first; what has a number by that; the rest by name.
fn ordered(catalogue: &Catalogue, ty: Type) -> Vec<EntryIndex> {
    let mut list: Vec<EntryIndex> = catalogue.indexes(ty).collect();
    match ty {
        Type::Dataset | Type::Request | Type::Event => {
            list.sort_by_cached_key(|index| (std::cmp::Reverse(date(catalogue, *index)), *index));
        }
        Type::Recommendation => list.sort_by_cached_key(|index| number(catalogue, *index)),
        Type::Goal | Type::Action | Type::Plan => {}
        Type::Page => list.sort_by_cached_key(|index| {
            (catalogue.entry(*index).of::<Page>().and_then(|page| page.order).unwrap_or(i64::MAX), *index)
        }),
        _ => list.sort_by_cached_key(|index| name(catalogue, *index)),
    }
    list
}

fn date(catalogue: &Catalogue, index: EntryIndex) -> Option<crate::model::Day> {
    let entry = catalogue.entry(index);
    let dataset = entry.of::<Dataset>().and_then(|dataset| dataset.modified);
    let request = entry.of::<Request>().map(|request| request.opened);
    dataset.or(request).or(entry.of::<Event>().map(|event| event.start))
}

fn number(catalogue: &Catalogue, index: EntryIndex) -> (String, usize, EntryIndex) {
    let recommendation = catalogue.entry(index).of::<crate::model::Recommendation>();
    let review = recommendation.map(|r| r.review.title.0.first().map(|(_, t)| t.to_string()).unwrap_or_default());
    let digits: String = recommendation.map(|r| r.number.chars().filter(char::is_ascii_digit).collect()).unwrap_or_default();
    (review.unwrap_or_default(), digits.parse().unwrap_or(usize::MAX), index)
}

fn name(catalogue: &Catalogue, index: EntryIndex) -> (String, EntryIndex) {
    let title = derive::title(catalogue.entry(index));
    let name = title.0.first().map_or("", |(_, text)| text);
    (deunicode::deunicode(name).to_lowercase(), index)
}
