//! What the page of the search holds before anything is typed: the first answers, and every facet with its counts.

use std::sync::Arc;

use minijinja::value::Value;
use minijinja::{Environment, context};

use crate::locale::Locale;
use crate::model::{Language, Type, VocabularyName};
use crate::search::{Column, FACETS, Files, PER_PAGE};

use super::Site;
use super::card::cards;
use super::facets::FacetValue;
use super::page::{BROWSED, entry_path, term_path};

/// Values of a facet in the page itself; the rest comes with the index.
const SHOWN: usize = 12;

pub fn add(env: &mut Environment<'static>, site: &Arc<Site>, index: &Arc<Files>, locale: &Arc<Locale>, language: Language) {
    let (of, index, words) = (Arc::clone(site), Arc::clone(index), Arc::clone(locale));
    let at = site.config.languages.iter().position(|known| *known == language).unwrap_or(0);
    env.add_function("search", move || {
        let facets = FACETS.iter().zip(&index.columns).filter(|(_, column)| !column.values.is_empty());
        let first = &index.index.order[..index.index.order.len().min(PER_PAGE)];
        context! {
            folder => format!("search/{}/", index.hash),
            total => index.index.documents.len(),
            items => cards(&of, first, language),
            language => at,
            engine => of.config.search_engine(),
            facets => facets.map(|(name, column)| facet(&of, &words, language, name, column, at)).collect::<Vec<_>>(),
        }
    });
}

fn facet(site: &Site, locale: &Locale, language: Language, name: &str, column: &Column, at: usize) -> Value {
    let prefix = site.prefix(language);
    let values = column.values.iter().take(SHOWN).map(|value| {
        let label = value.labels.get(at).map_or(&*value.id, |label| label);
        context! { id => &*value.id, label, count => value.count, path => format!("{prefix}{}", list_of(site, name, &value.id)) }
    });
    context! {
        name,
        title => locale.get(&format!("search-facet-{name}")),
        values => values.collect::<Vec<_>>(),
        more => column.values.len().saturating_sub(SHOWN),
    }
}

/// The page without which a value could not be browsed where no script runs: its own list, or the one that holds it.
fn list_of(site: &Site, facet: &str, id: &str) -> String {
    let term = |name: VocabularyName| match BROWSED.contains(&name) {
        true => term_path(name, id),
        false => format!("{}/", Type::Dataset.folder()),
    };
    match facet {
        "type" => match Type::parse(id).filter(|ty| site.listed_types().any(|listed| listed == *ty)) {
            Some(ty) => format!("{}/", ty.folder()),
            None if id == Type::Plan.as_str() => site
                .catalogue
                .indexes(Type::Plan)
                .next()
                .map_or_else(String::new, |plan| entry_path(Type::Plan, &site.catalogue.entry(plan).id)),
            None => String::new(),
        },
        "organisation" => entry_path(Type::Organisation, id),
        "theme" => term(VocabularyName::Themes),
        "policy_area" => term(VocabularyName::PolicyAreas),
        _ => site
            .values
            .iter()
            .find(|value| value.facet == facet && *value.id == *id)
            .map_or_else(|| format!("{}/", Type::Dataset.folder()), FacetValue::path),
    }
}
