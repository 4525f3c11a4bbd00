//! What templates can ask of the site: entries, terms, states, figures.

use std::sync::Arc;

use minijinja::value::{Rest, Value};
use minijinja::{Environment, Error, ErrorKind, State, context};

use crate::catalogue::EntryIndex;
use crate::derive;
use crate::locale::Locale;
use crate::model::{Language, Period, Type, VocabularyName};

use super::about::{about_site, language_name};
use super::card::{Card, cards, index_of};
use super::drawn::{Depends, Drawn};
use super::page::PER_PAGE;
use super::shown::{term, used_terms};
use super::{Site, filters, value_of};

/// Gives templates the site and the ways to ask it for entries. `once` draws a template that depends on nothing but
/// the site, the way to its root and a text, its `own`, and keeps what it drew.
pub fn add(env: &mut Environment<'static>, site: &Arc<Site>, locale: &Arc<Locale>, language: Language) {
    env.add_global("site", about_site(site, locale, language));
    env.add_global("lang", language.as_str().to_owned());
    env.add_global("dir", if language.is_right_to_left() { "rtl" } else { "ltr" });

    let of = Arc::clone(site);
    env.add_function("lookup", move |ty: &str, id: &Value| {
        let found = Type::parse(ty).zip(filters::defined(id)?.as_str()).and_then(|(ty, id)| of.catalogue.find(ty, id));
        Ok::<_, Error>(found.map_or_else(|| Value::from(()), |index| Card::value(&of, index, language)))
    });
    let of = Arc::clone(site);
    env.add_function("related", move |card: &Value, ty: &str, fields: Rest<String>| {
        let index = index_of(card)?;
        let ty = type_named(ty)?;
        let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
        let found = of.catalogue.referring(index, ty, &fields);
        Ok::<_, Error>(cards(&of, &found, language))
    });
    let of = Arc::clone(site);
    env.add_function("relations", move |card: &Value, parts: &Value| {
        let index = index_of(card)?;
        let mut found = Vec::new();
        for part in parts.try_iter()? {
            let [ty, field, name] = [0, 1, 2].map(|at| part.get_item_by_index(at).unwrap_or_default());
            let (Some(ty), Some(field), Some(_)) = (ty.as_str(), field.as_str(), name.as_str()) else {
                let reason = format!("`{part}` is not a list of a type, a field and a name");
                return Err(Error::new(ErrorKind::InvalidOperation, reason));
            };
            let entries = of.catalogue.referring(index, type_named(ty)?, &[field]);
            if !entries.is_empty() {
                found.push(context! { name, found => cards(&of, &entries, language) });
            }
        }
        Ok::<_, Error>(found)
    });
    let of = Arc::clone(site);
    env.add_function("datasets_of", move |card: &Value| {
        let all = of.datasets_of(index_of(card)?);
        Ok::<_, Error>(cards(&of, &all[..all.len().min(PER_PAGE)], language))
    });
    let of = Arc::clone(site);
    env.add_function("count_datasets", move |card: &Value| Ok::<_, Error>(of.datasets_of(index_of(card)?).len()));
    let of = Arc::clone(site);
    env.add_function("publishers", move |most: usize| {
        let publishing = of.list(Type::Organisation).iter().copied().filter(|index| !of.datasets_of(*index).is_empty());
        let mut publishing: Vec<EntryIndex> = publishing.collect();
        publishing.sort_by_key(|index| std::cmp::Reverse(of.datasets_of(*index).len()));
        publishing.truncate(most);
        cards(&of, &publishing, language)
    });
    let words = Arc::clone(locale);
    env.add_function("language_name", move |tag: &str| language_name(&words, tag));
    let of = Arc::clone(site);
    env.add_function("list", move |ty: &str, most: Option<usize>| {
        let list = Type::parse(ty).map_or(&[][..], |ty| of.list(ty));
        cards(&of, &list[..list.len().min(most.unwrap_or(usize::MAX))], language)
    });
    let of = Arc::clone(site);
    env.add_function("state", move |card: &Value| {
        Ok::<_, Error>(of.action(index_of(card)?).map_or_else(|| Value::from(()), value_of))
    });
    let of = Arc::clone(site);
    env.add_function("rollup", move |card: Option<Value>| {
        let index = card.filter(|card| !card.is_none()).map(|card| index_of(&card)).transpose()?;
        Ok::<_, Error>(value_of(of.rollup(index)))
    });
    let (of, words) = (Arc::clone(site), Arc::clone(locale));
    env.add_function("trend_charts", move || super::trend::charts(&of, &words));
    let of = Arc::clone(site);
    env.add_function("method", move || about_method(&of));
    let drawn = Drawn::default();
    env.add_function("once", move |state: &State, template: &str, own: Option<&str>| {
        let text = own.unwrap_or("").to_owned();
        drawn.get(state, template, Depends { text, ..Depends::default() }, || own.map_or_else(|| Value::from(()), Value::from))
    });
    let of = Arc::clone(site);
    env.add_function("days_since", move |date: &str| {
        Period::parse(date).map_or_else(|| Value::from(()), |date| Value::from(derive::days_between(date.end(), of.config.as_of)))
    });
    let of = Arc::clone(site);
    let words = Arc::clone(locale);
    env.add_function("preview", move |card: &Value, at: usize| {
        Ok::<_, Error>(super::preview::of(&of, &words, language, index_of(card)?, at))
    });
    let of = Arc::clone(site);
    env.add_function("size", move |path: &str| of.catalogue.data_file(path).map_or_else(|| Value::from(()), Value::from));
    let of = Arc::clone(site);
    env.add_function("stored_size", move |url: Option<&str>| {
        url.and_then(|url| of.catalogue.copies.copy(url)).map_or_else(|| Value::from(()), |copy| Value::from(copy.bytes))
    });
    let of = Arc::clone(site);
    env.add_function("term", move |vocabulary: &str, id: &str| {
        let name = VocabularyName::ALL.into_iter().find(|name| name.as_str() == vocabulary);
        name.map_or_else(|| Value::from(()), |name| term(&of, name, id, language))
    });
    let of = Arc::clone(site);
    env.add_function("terms", move |vocabulary: &str| {
        let name = VocabularyName::ALL.into_iter().find(|name| name.as_str() == vocabulary);
        name.map_or_else(Vec::new, |name| used_terms(&of, name, language))
    });
}

fn type_named(name: &str) -> Result<Type, Error> {
    Type::parse(name).ok_or_else(|| Error::new(ErrorKind::InvalidOperation, format!("no type `{name}`")))
}

/// The method of scoring, in its own words.
fn about_method(site: &Site) -> Value {
    let method = &site.catalogue.method;
    context! {
        description => value_of(method.description.as_ref().map(|text| &text.0)),
        prior => method.bands.prior,
        fewest => method.bands.fewest,
        indicators => crate::derive::indicators::DEFINITIONS.iter().map(|it| it.id).collect::<Vec<_>>(),
        text => &*site.catalogue.method_text,
    }
}
