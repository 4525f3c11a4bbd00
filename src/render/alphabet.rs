//! All entries by their titles, a page after the other: the whole catalogue for those who have no script.

use std::sync::Arc;

use minijinja::context;
use minijinja::value::Value;
use rayon::prelude::*;

use crate::catalogue::EntryIndex;
use crate::derive;
use crate::model::{Language, Type};
use crate::search::{fold, is_unspaced};

use super::card::cards;
use super::page::Subject;
use super::{Site, page};

/// Titles on a page: a line each.
pub const PER_PAGE: usize = 500;
/// Stand for all that begin with a digit, and for those that begin with no letter of an alphabet.
const DIGITS: &str = "0–9";
const OTHERS: &str = "…";

/// Entries that begin with one letter, by their places in the order of titles.
struct Letter {
    name: String,
    first: usize,
    count: usize,
}

/// The entries in the order of their titles in one language.
pub struct Alphabet {
    entries: Vec<EntryIndex>,
    letters: Vec<Letter>,
}

impl Alphabet {
    pub(super) fn of(site: &Site, language: Language) -> Alphabet {
        let count = u32::try_from(site.catalogue.entries().len()).unwrap_or(u32::MAX);
        let key = |at: EntryIndex| {
            let title = fold(derive::title(site.catalogue.entry(at)).best(language).1);
            let title = title.trim_start_matches(|c: char| !c.is_alphanumeric()).to_owned();
            (letter(&title), title, at)
        };
        let listed = |at: &EntryIndex| site.catalogue.entry(*at).ty != Type::Page;
        let mut keys: Vec<_> = (0..count).into_par_iter().filter(listed).map(key).collect();
        keys.par_sort_unstable();
        let mut letters: Vec<Letter> = Vec::new();
        for (first, ((_, name), ..)) in keys.iter().enumerate() {
            match letters.last_mut().filter(|last| last.name == *name) {
                Some(last) => last.count += 1,
                None => letters.push(Letter { name: name.clone(), first, count: 1 }),
            }
        }
        Alphabet { entries: keys.into_iter().map(|(.., at)| at).collect(), letters }
    }
}

/// What a folded title is listed under; digits come first, and what has no letter last.
fn letter(title: &str) -> (u8, String) {
    match title.chars().next() {
        Some(c) if c.is_numeric() => (0, DIGITS.to_owned()),
        Some(c) if c.is_alphabetic() && !is_unspaced(c) && !matches!(c, '\u{ac00}'..='\u{d7a3}') => {
            (1, c.to_uppercase().collect())
        }
        _ => (2, OTHERS.to_owned()),
    }
}

/// How many pages the titles take, in every language.
pub(super) fn pages(site: &Site) -> usize {
    let pages = site.catalogue.of_type(Type::Page).len();
    page::count(site.catalogue.entries().len() - pages, PER_PAGE)
}

/// What a page of titles is drawn from: the letters with their addresses, and the groups of this page.
pub(super) fn page(site: &Arc<Site>, number: usize, language: Language) -> Value {
    let Alphabet { entries, letters } = site.alphabet(language);
    let from = ((number - 1) * PER_PAGE).min(entries.len());
    let to = (from + PER_PAGE).min(entries.len());
    let path = |number: usize| format!("{}{}", site.prefix(language), Subject::Titles(number).path(site));
    let anchor = |at: usize| format!("letter-{}", at + 1);
    let all = letters.iter().enumerate().map(|(at, Letter { name, first, count })| {
        context! { name, count, path => format!("{}#{}", path(first / PER_PAGE + 1), anchor(at)) }
    });
    let here = letters.iter().enumerate().filter(|(_, letter)| letter.first < to && letter.first + letter.count > from);
    let groups = here.map(|(at, Letter { name, first, count })| {
        let own = &entries[from.max(*first)..to.min(first + count)];
        context! { name, anchor => (*first >= from).then(|| anchor(at)), entries => cards(site, own, language) }
    });
    let pages = pages(site);
    context! {
        letters => all.collect::<Vec<_>>(),
        groups => groups.collect::<Vec<_>>(),
        total => entries.len(),
        number,
        pages,
        previous => (number > 1).then(|| path(number - 1)),
        next => (number < pages).then(|| path(number + 1)),
    }
}
