//! An index as files below one folder whose name is the hash of its content.
//!
//! Every file is deflated and read whole. `index.bin` holds the manifest, and of a small portal all the rest too:
//!
//! - `t/N`: surface forms in order, each with its stems, and the lists of documents of those stems;
//! - `h/N`: the same of one frequent word, with its counts of every facet and the first page of its answers;
//! - `p/N`, `q/N`: where the words of `t/N` and `h/N` stand, for phrases;
//! - `d/N`: the dictionary without lists, for what is being typed and what was mistyped;
//! - `v/NAME`: the values of a facet with their words; `f/NAME`: which of them each document has;
//!   `s/LANGUAGE`: the order of titles; `c/N`: cards.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;
use serde_json::json;

use super::codec::{FrontCoder, deflate, put_bytes, put_number};
use super::document::FACETS;
use super::facet::Column;
use super::heads::Heads;
use super::invert::{Index, Surface, compare};
use super::postings;
use super::words::fold;

/// Up to so many documents all is in one file.
const SMALL: usize = 1_500;
/// Of words and their lists, in bytes before deflation, which lists barely shrink under. More where there would be too
/// many.
const SHARD: usize = 4_096;
const MOST: usize = 1_500;
/// Of the form of these files.
const VERSION: u32 = 2;

/// The words of a value of a facet in each language of the portal.
pub type Labels<'l> = dyn Fn(&str, &str) -> Vec<Box<str>> + Sync + 'l;

/// The files of an index, to be made one by one.
pub struct Files {
    pub index: Arc<Index>,
    pub columns: Vec<Column>,
    /// Sixteen digits, different wherever a file is.
    pub hash: String,
    lists: Vec<Vec<u8>>,
    heads: Heads,
    shards: Vec<Range<usize>>,
    dictionary: Vec<Range<usize>>,
    pack: usize,
}

#[derive(Clone, Debug)]
enum Part {
    Terms(usize),
    Positions(usize),
    Head(usize),
    HeadPositions(usize),
    Dictionary(usize),
    Values(usize),
    Codes(usize),
    Titles(usize),
    Cards(usize),
}

impl Files {
    pub fn new(index: Arc<Index>, labels: &Labels) -> Files {
        let columns: Vec<Column> = FACETS
            .par_iter()
            .enumerate()
            .map(|(at, name)| {
                let values = index.documents.iter().map(|document| document.facets.get(at).map_or(&[][..], Vec::as_slice));
                Column::new(values, |id| labels(name, id))
            })
            .collect();
        let lists: Vec<Vec<u8>> = index.terms.par_iter().map(|term| postings::encode(index.len(), &term.postings)).collect();
        let small = index.documents.len() <= SMALL;
        let heads = if small { Heads::none() } else { Heads::of(&index) };
        let cost = |surface: &Surface| {
            let own = surface.terms.iter().filter(|_| heads.of_word(surface).is_none());
            own.map(|term| lists[*term as usize].len() + 2).sum::<usize>() + surface.text.len()
        };
        let (shards, dictionary) = match small {
            true => (whole(index.surfaces.len()), whole(index.surfaces.len())),
            false => (cut(&index.surfaces, true, cost), cut(&index.surfaces, false, |s| s.text.len() + s.written.len() / 4)),
        };
        let pack = match index.documents.len() {
            0..=SMALL => 64,
            // Each answer of a page is in a pack of its own, most often: small ones save bytes, hosts bound the number of files.
            n => n.div_ceil(12_500).max(2),
        };
        let hash = hash(&index, &columns);
        Files { index, columns, hash, lists, heads, shards, dictionary, pack }
    }

    /// All of them, in parallel.
    ///
    /// # Errors
    /// The first that `put` gives.
    pub fn write<E: Send>(&self, put: impl Fn(&str, &[u8]) -> Result<(), E> + Sync) -> Result<(), E> {
        put("index.bin", &self.first())?;
        let parts = if self.is_small() { Vec::new() } else { self.parts() };
        parts.par_iter().try_for_each(|part| put(&format!("{}.bin", self.name(part)), &deflate(&self.bytes(part))))
    }

    fn is_small(&self) -> bool {
        self.index.documents.len() <= SMALL
    }

    fn first(&self) -> Vec<u8> {
        let mut out = Vec::new();
        let mut add = |name: &str, bytes: &[u8]| {
            put_bytes(&mut out, name.as_bytes());
            put_bytes(&mut out, bytes);
        };
        add("manifest", self.manifest().to_string().as_bytes());
        if self.is_small() {
            self.parts().iter().for_each(|part| add(&self.name(part), &self.bytes(part)));
        }
        deflate(&out)
    }

    fn parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> = (0..self.shards.len()).flat_map(|n| [Part::Terms(n), Part::Positions(n)]).collect();
        parts.extend((0..self.heads.stems.len()).flat_map(|n| [Part::Head(n), Part::HeadPositions(n)]));
        parts.extend((0..self.dictionary.len()).map(Part::Dictionary));
        parts.extend((0..FACETS.len()).flat_map(|n| [Part::Values(n), Part::Codes(n)]));
        parts.extend((0..self.index.languages.len()).map(Part::Titles));
        parts.extend((0..self.index.documents.len().div_ceil(self.pack)).map(Part::Cards));
        parts
    }

    fn name(&self, part: &Part) -> String {
        match part {
            Part::Terms(n) => format!("t/{n}"),
            Part::Positions(n) => format!("p/{n}"),
            Part::Head(n) => format!("h/{n}"),
            Part::HeadPositions(n) => format!("q/{n}"),
            Part::Dictionary(n) => format!("d/{n}"),
            Part::Values(n) => format!("v/{}", FACETS[*n]),
            Part::Codes(n) => format!("f/{}", FACETS[*n]),
            Part::Titles(n) => format!("s/{}", self.index.languages[*n]),
            Part::Cards(n) => format!("c/{n}"),
        }
    }

    fn bytes(&self, part: &Part) -> Vec<u8> {
        match part {
            Part::Terms(n) => self.terms(*n),
            Part::Positions(n) => self.positions(&self.local_terms(*n).0),
            Part::Head(n) => self.heads.encode(*n, &self.index, &self.lists, &self.columns),
            Part::HeadPositions(n) => self.positions(&self.heads.stems[*n]),
            Part::Dictionary(n) => self.dictionary(*n),
            Part::Values(n) => self.columns[*n].encode_values(),
            Part::Codes(n) => self.columns[*n].encode_codes(),
            Part::Titles(n) => titles(&self.index, *n),
            Part::Cards(n) => {
                let cards = self.index.documents.chunks(self.pack).nth(*n).unwrap_or_default();
                let cards: Vec<&str> = cards.iter().map(|document| &*document.card).collect();
                format!("[{}]", cards.join(",")).into_bytes()
            }
        }
    }

    fn positions(&self, terms: &[u32]) -> Vec<u8> {
        let mut out = Vec::new();
        terms.iter().for_each(|term| put_bytes(&mut out, &self.index.terms[*term as usize].positions));
        out
    }

    fn documents_with(&self, term: u32) -> u32 {
        u32::try_from(self.index.terms[term as usize].postings.len()).unwrap_or(u32::MAX)
    }

    fn terms(&self, shard: usize) -> Vec<u8> {
        let surfaces = &self.index.surfaces[self.shards[shard].clone()];
        let (terms, local) = self.local_terms(shard);
        let mut out = Vec::new();
        put_number(&mut out, u32::try_from(surfaces.len()).unwrap_or(0));
        let mut coder = FrontCoder::default();
        for surface in surfaces {
            coder.put(&mut out, &surface.text);
            match (self.heads.of_word(surface), surface.terms.as_slice()) {
                (Some(head), _) => put_number(&mut out, head * 4 + 2),
                (None, [one]) => put_number(&mut out, local[one] * 4),
                (None, several) => {
                    put_number(&mut out, u32::try_from(several.len()).unwrap_or(0) * 4 + 1);
                    several.iter().for_each(|term| put_number(&mut out, local[term]));
                }
            }
        }
        put_number(&mut out, u32::try_from(terms.len()).unwrap_or(0));
        for term in terms {
            put_number(&mut out, self.documents_with(term));
            put_bytes(&mut out, &self.lists[term as usize]);
        }
        out
    }

    /// The terms whose lists are in a shard, in the order in which its surfaces name them, and the place of each.
    fn local_terms(&self, shard: usize) -> (Vec<u32>, HashMap<u32, u32>) {
        let mut terms = Vec::new();
        let mut local = HashMap::new();
        let surfaces = self.index.surfaces[self.shards[shard].clone()].iter();
        for term in surfaces.filter(|surface| self.heads.of_word(surface).is_none()).flat_map(|surface| &surface.terms) {
            local.entry(*term).or_insert_with(|| {
                terms.push(*term);
                u32::try_from(terms.len() - 1).unwrap_or(u32::MAX)
            });
        }
        (terms, local)
    }

    fn dictionary(&self, part: usize) -> Vec<u8> {
        let surfaces = &self.index.surfaces[self.dictionary[part].clone()];
        let mut out = Vec::new();
        put_number(&mut out, u32::try_from(surfaces.len()).unwrap_or(0));
        let mut coder = FrontCoder::default();
        for surface in surfaces {
            coder.put(&mut out, &surface.text);
            let with = surface.terms.iter().map(|term| self.documents_with(*term)).max().unwrap_or(0);
            let differs = surface.written != surface.text;
            put_number(&mut out, with * 2 + u32::from(differs));
            if differs {
                FrontCoder::after(&surface.text).put(&mut out, &surface.written);
            }
        }
        out
    }

    fn manifest(&self) -> serde_json::Value {
        let first = |ranges: &[Range<usize>]| -> Vec<&str> {
            ranges.iter().filter_map(|range| self.index.surfaces.get(range.start)).map(|surface| &*surface.text).collect()
        };
        json!({
            "version": VERSION,
            "documents": self.index.len(),
            "languages": self.index.languages,
            "pack": self.pack,
            "stop": self.index.stop,
            "terms": first(&self.shards),
            "dictionary": first(&self.dictionary),
            "heads": self.heads.told(&self.index).map(|(surface, head)| json!([&*surface.text, head])).collect::<Vec<_>>(),
            "facets": self.columns.iter().map(|column| column.values.len()).collect::<Vec<_>>(),
        })
    }
}

/// One range of all, none of nothing.
fn whole(all: usize) -> Vec<Range<usize>> {
    (all > 0).then_some(0..all).into_iter().collect()
}

/// Cuts the surfaces where a part is full; where their lists go with them, not between forms of one stem, unless a
/// part would become twice too large.
fn cut(surfaces: &[Surface], together: bool, cost: impl Fn(&Surface) -> usize) -> Vec<Range<usize>> {
    let size = SHARD.max(surfaces.iter().map(&cost).sum::<usize>() / MOST);
    let mut parts = Vec::new();
    let (mut start, mut sum) = (0, 0);
    let mut last: &[u32] = &[];
    for (at, surface) in surfaces.iter().enumerate() {
        let same_stem = together && surface.terms.iter().any(|term| last.contains(term));
        if sum > 0 && (sum > size && !same_stem || sum > size * 2) {
            parts.push(start..at);
            (start, sum) = (at, 0);
        }
        sum += if same_stem { surface.text.len() } else { cost(surface) };
        last = &surface.terms;
    }
    if start < surfaces.len() {
        parts.push(start..surfaces.len());
    }
    parts
}

/// The documents in the order of their titles, three bytes each, the lowest first.
fn titles(index: &Index, language: usize) -> Vec<u8> {
    let title = |at: u32| index.documents[at as usize].titles.get(language).map_or_else(String::new, |title| fold(title));
    let mut keys: Vec<(String, u32)> = (0..index.len()).into_par_iter().map(|at| (title(at), at)).collect();
    keys.par_sort_unstable_by(|a, b| compare(&a.0, &b.0).then(a.1.cmp(&b.1)));
    keys.iter().flat_map(|(_, at)| at.to_le_bytes().into_iter().take(3)).collect()
}

/// The files follow from the documents and from this version of the program.
fn hash(index: &Index, columns: &[Column]) -> String {
    let mut whole = blake3::Hasher::new();
    whole.update(format!("{} {VERSION}", env!("CARGO_PKG_VERSION")).as_bytes());
    whole.update(index.hash.as_bytes());
    for column in columns {
        whole.update(format!("{:?}", column.values).as_bytes());
    }
    whole.update(format!("{:?}", index.languages).as_bytes());
    whole.finalize().to_hex()[..16].to_owned()
}
