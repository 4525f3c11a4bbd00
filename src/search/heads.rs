//! Words that many documents have. A question of one such word is answered, counted and shown from one file.

use std::cmp::Reverse;
use std::collections::HashMap;

use rustc_hash::FxHashSet;

use super::codec::{put_bytes, put_number};
use super::facet::Column;
use super::invert::{Index, Surface};
use super::searcher::{PER_PAGE, scores};

/// A word is frequent where one of so many documents has a stem of it.
const SHARE: usize = 32;
/// Hosts bound the number of files.
const MOST: usize = 1_000;

/// The frequent words: those with the same stems are one.
pub struct Heads {
    /// The stems of each, the most frequent first.
    pub stems: Vec<Vec<u32>>,
    numbers: HashMap<Vec<u32>, u32>,
}

impl Heads {
    pub fn none() -> Heads {
        Heads { stems: Vec::new(), numbers: HashMap::new() }
    }

    pub fn of(index: &Index) -> Heads {
        let with = |term: &u32| index.terms[*term as usize].postings.len();
        let most = |terms: &[u32]| terms.iter().map(with).max().unwrap_or(0);
        let frequent = |surface: &&Surface| most(&surface.terms) * SHARE >= index.documents.len();
        let found: FxHashSet<&[u32]> = index.surfaces.iter().filter(frequent).map(|surface| &*surface.terms).collect();
        let mut stems: Vec<Vec<u32>> = found.into_iter().map(<[u32]>::to_vec).collect();
        stems.sort_unstable_by(|a, b| most(b).cmp(&most(a)).then_with(|| a.cmp(b)));
        stems.truncate(MOST);
        let numbers = stems.iter().cloned().zip(0..).collect();
        Heads { stems, numbers }
    }

    pub fn of_word(&self, surface: &Surface) -> Option<u32> {
        self.numbers.get(&surface.terms).copied()
    }

    /// The forms of frequent words that are frequent themselves: the manifest tells where they are.
    pub fn told<'i>(&'i self, index: &'i Index) -> impl Iterator<Item = (&'i Surface, u32)> {
        let often = |surface: &&Surface| surface.times as usize * SHARE >= index.documents.len();
        index.surfaces.iter().filter(often).filter_map(|surface| Some((surface, self.of_word(surface)?)))
    }

    /// The lists of the stems, then of all documents with any of them the counts of every facet, and the first page.
    pub fn encode(&self, number: usize, index: &Index, lists: &[Vec<u8>], columns: &[Column]) -> Vec<u8> {
        let mut out = Vec::new();
        let stems = self.stems.get(number).map_or(&[][..], Vec::as_slice);
        let size = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        put_number(&mut out, size(stems.len()));
        for term in stems {
            put_number(&mut out, size(index.terms[*term as usize].postings.len()));
            put_bytes(&mut out, &lists[*term as usize]);
        }
        let found = scores(index.len(), stems.iter().map(|term| &*index.terms[*term as usize].postings));
        for column in columns {
            let mut counts = vec![0; column.values.len()];
            found.keys().flat_map(|document| column.of(*document)).for_each(|value| counts[*value as usize] += 1);
            counts.iter().for_each(|count| put_number(&mut out, *count));
        }
        let mut first: Vec<(u32, u32)> = found.into_iter().collect();
        first.sort_unstable_by_key(|(document, score)| (Reverse(*score), *document));
        first.truncate(PER_PAGE);
        put_number(&mut out, size(first.len()));
        first.iter().for_each(|(document, _)| put_number(&mut out, *document));
        let cards: Vec<&str> = first.iter().map(|(document, _)| &*index.documents[*document as usize].card).collect();
        put_bytes(&mut out, format!("[{}]", cards.join(",")).as_bytes());
        out
    }
}
