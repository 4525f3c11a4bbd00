//! Which files are worth a copy: those elsewhere whose format has a preview.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::catalogue::Catalogue;
use crate::model::{Access, Dataset};
use crate::portal;

/// A file elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub url: String,
    /// When it last changed, as its descriptor has it.
    pub modified: Option<Date>,
}

/// The files elsewhere of the public datasets of a catalogue, by their addresses, each once; only those of a pattern,
/// where there is one.
pub fn wanted(catalogue: &Catalogue, only: Option<&str>) -> Vec<Wanted> {
    let mut found: BTreeMap<&str, Option<Date>> = BTreeMap::new();
    for (entry, dataset) in catalogue.all::<Dataset>().filter(|(_, dataset)| dataset.access == Access::Public) {
        for (id, _, _, distribution) in portal::previewed(entry, dataset) {
            let Some(url) = distribution.url.as_deref().filter(|_| distribution.file.is_none()) else { continue };
            if only.is_some_and(|pattern| !matches(pattern, id) && !matches(pattern, url)) {
                continue;
            }
            let modified = distribution.modified.or(dataset.modified).map(|day| day.0);
            let known = found.entry(url).or_default();
            *known = modified.max(*known);
        }
    }
    found.into_iter().map(|(url, modified)| Wanted { url: url.to_owned(), modified }).collect()
}

/// Whether a text is as a pattern has it, in which `*` stands for anything.
pub fn matches(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut text) = text.strip_prefix(first) else { return false };
    let (middle, last) = rest.rsplit_once('*').map_or(("", rest), |(middle, last)| (middle, last));
    for part in middle.split('*').filter(|part| !part.is_empty()) {
        match text.find(part) {
            Some(at) => text = &text[at + part.len()..],
            None => return false,
        }
    }
    text.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_anything() {
        for (pattern, text) in [
            ("a/b", "a/b"),
            ("*", "anything"),
            ("a/*", "a/b/c"),
            ("*.csv", "https://a.example/b.csv"),
            ("a*b*c", "axbxc"),
            ("*b*", "abc"),
            ("a**c", "abc"),
            ("*", ""),
        ] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [("a", "ab"), ("a/*", "b/a/"), ("a*b*c", "acb"), ("ab*ba", "aba"), ("*x*", "abc"), ("", "a")] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }
}
