//! Documents into lists of words: in parallel, a part of the catalogue at a time, put together in order.

use std::collections::BTreeSet;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::codec::put_number;
use super::document::{Document, Passage};
use super::postings::Posting;
use super::weight::impact;
use super::words::{Note, Stems, Word, stop_words};

/// A stem with the documents that have it.
#[derive(Debug, Default)]
pub struct Term {
    pub postings: Vec<Posting>,
    /// For each posting how often the word stands there, and where, each place less the one before.
    pub positions: Vec<u8>,
}

/// A form of a word as it occurs: the stems that it has in one language or another, and how it is written most often.
#[derive(Debug)]
pub struct Surface {
    pub text: Box<str>,
    pub terms: Vec<u32>,
    pub written: Box<str>,
    /// How often it occurs in all.
    pub times: u32,
}

/// Everything that the files of an index say.
pub struct Index {
    /// The latest first; those without a date last.
    pub documents: Vec<Document>,
    /// Different wherever anything of the documents is.
    pub hash: blake3::Hash,
    /// The place that each document had when it was given.
    pub order: Vec<u32>,
    /// Of the portal, the default first.
    pub languages: Vec<Box<str>>,
    pub stop: BTreeSet<&'static str>,
    pub terms: Vec<Term>,
    /// In the order of their UTF-16 code units, which is that of the browser.
    pub surfaces: Vec<Surface>,
}

/// Between two texts, so that no phrase reaches from one into the other.
pub const GAP: u32 = 100;

impl Index {
    pub fn new(documents: Vec<Document>, languages: &[&str]) -> Index {
        Index::of(documents, languages, true)
    }

    /// The same, without the texts of the documents, which the lists hold: they are let go as soon as they can be.
    pub fn without_texts(documents: Vec<Document>, languages: &[&str]) -> Index {
        Index::of(documents, languages, false)
    }

    fn of(documents: Vec<Document>, languages: &[&str], with_texts: bool) -> Index {
        let mut order: Vec<u32> = (0..).take(documents.len()).collect();
        order.sort_by(|a, b| documents[*b as usize].date.cmp(&documents[*a as usize].date).then(a.cmp(b)));
        let mut given: Vec<Option<Document>> = documents.into_iter().map(Some).collect();
        let mut documents: Vec<Document> = order.iter().filter_map(|at| given[*at as usize].take()).collect();
        drop(given);
        let mut hash = blake3::Hasher::new();
        documents.par_iter().map(Document::hash).collect::<Vec<_>>().iter().for_each(|one| {
            hash.update(one.as_bytes());
        });
        let stop: BTreeSet<_> = languages.iter().flat_map(|tag| stop_words(tag)).copied().collect();
        let averages = averages(&documents);
        let size = documents.len().div_ceil(8).clamp(64, 4096);
        let parts: Vec<Part> = documents
            .par_chunks_mut(size)
            .enumerate()
            .map_init(Stems::default, |stems, (at, chunk)| {
                let part = Part::of(chunk, at, at * size, stems, &stop, &averages);
                if !with_texts {
                    chunk.iter_mut().for_each(|document| document.passages = Vec::new());
                }
                part
            })
            .collect();
        let (terms, surfaces) = join(parts);
        Index {
            hash: hash.finalize(),
            documents,
            order,
            languages: languages.iter().map(|tag| (*tag).into()).collect(),
            stop,
            terms,
            surfaces,
        }
    }

    pub fn len(&self) -> u32 {
        u32::try_from(self.documents.len()).unwrap_or(u32::MAX)
    }

    pub fn is_empty(&self) -> bool {
        self.documents.is_empty()
    }
}

/// How long a document is in each field, in bytes, one for each language that it is written in.
pub fn lengths(document: &Document) -> Vec<(&str, [u32; 4])> {
    let mut found: Vec<(&str, [u32; 4])> = Vec::new();
    for Passage { field, language, text } in &document.passages {
        let at = found.iter().position(|(known, _)| *known == &**language).unwrap_or_else(|| {
            found.push((language, [0; 4]));
            found.len() - 1
        });
        found[at].1[*field as usize] += u32::try_from(text.len()).unwrap_or(u32::MAX);
    }
    found
}

/// The average length of each field where it is not empty.
pub fn averages(documents: &[Document]) -> [f64; 4] {
    let (mut sums, mut counts) = ([0u64; 4], [0u64; 4]);
    for (_, lengths) in documents.iter().flat_map(lengths) {
        for field in 0..4 {
            sums[field] += u64::from(lengths[field]);
            counts[field] += u64::from(lengths[field] > 0);
        }
    }
    std::array::from_fn(|field| sums[field].max(1) as f64 / counts[field].max(1) as f64)
}

#[derive(Default)]
struct Part {
    /// Counted from 1: under it words note where this part keeps them.
    number: usize,
    index: FxHashMap<Box<str>, u32>,
    terms: Vec<Term>,
    places: FxHashMap<Box<str>, u32>,
    surfaces: Vec<Forms>,
}

/// Stands for a term where a word is not looked up.
const STOP: u32 = u32::MAX;

/// The stems of a surface form, and how often it is written in which way.
#[derive(Default)]
struct Forms {
    terms: Vec<u32>,
    written: Vec<(Box<str>, u32)>,
}

impl Forms {
    fn add(&mut self, term: u32, written: &str, times: u32) {
        if !self.terms.contains(&term) {
            self.terms.push(term);
        }
        match self.written.iter_mut().find(|(known, _)| **known == *written) {
            Some((_, count)) => *count += times,
            None => self.written.push((written.into(), times)),
        }
    }
}

/// A word within one document.
#[derive(Default)]
struct Here {
    /// By the place of the language among those of the document.
    counts: Vec<(usize, [u32; 4])>,
    positions: Vec<u32>,
}

impl Part {
    fn of(chunk: &[Document], at: usize, first: usize, stems: &mut Stems, stop: &BTreeSet<&str>, averages: &[f64; 4]) -> Part {
        let mut part = Part { number: at + 1, ..Part::default() };
        for (document, number) in chunk.iter().zip(first..) {
            part.add(document, u32::try_from(number).unwrap_or(u32::MAX), stems, stop, averages);
        }
        part
    }

    /// Where this part keeps a word.
    fn note(&mut self, surface: &str, stem: &str, stop: &BTreeSet<&str>) -> Note {
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        if stop.contains(surface) {
            return Note { part: self.number, surface: 0, term: STOP };
        }
        let (next, known) = (self.terms.len(), self.index.get(stem).copied());
        let term = known.unwrap_or_else(|| {
            self.index.insert(stem.into(), number(next));
            self.terms.push(Term::default());
            number(next)
        });
        let (next, known) = (self.surfaces.len(), self.places.get(surface).copied());
        let surface = known.unwrap_or_else(|| {
            self.places.insert(surface.into(), number(next));
            self.surfaces.push(Forms::default());
            number(next)
        });
        Note { part: self.number, surface, term }
    }

    fn add(&mut self, document: &Document, number: u32, stems: &mut Stems, stop: &BTreeSet<&str>, averages: &[f64; 4]) {
        let lengths = lengths(document);
        let mut here: FxHashMap<u32, Here> = FxHashMap::default();
        let mut position = 0;
        for Passage { field, language, text } in &document.passages {
            let spoken = lengths.iter().position(|(known, _)| *known == &**language).unwrap_or(0);
            stems.words(language, text, &mut |Word { surface, written, stem, note }| {
                position += 1;
                if note.part != self.number {
                    *note = self.note(surface, stem, stop);
                }
                let Note { surface, term, .. } = *note;
                if term == STOP {
                    return;
                }
                self.surfaces[surface as usize].add(term, written, 1);
                let here = here.entry(term).or_default();
                if here.counts.last().is_none_or(|(known, _)| *known != spoken) {
                    here.counts.push((spoken, [0; 4]));
                }
                if let Some((_, counts)) = here.counts.last_mut() {
                    counts[*field as usize] += 1;
                }
                here.positions.push(position);
            });
            position += GAP;
        }
        for (term, here) in here {
            let relative = |spoken: usize| -> [f64; 4] {
                std::array::from_fn(|field| f64::from(lengths[spoken].1[field]) / averages[field])
            };
            let share = by_language(&here.counts).iter().map(|(spoken, counts)| impact(counts, &relative(*spoken))).max();
            let term = &mut self.terms[term as usize];
            term.postings.push(Posting { document: number, impact: share.unwrap_or(1) });
            put_number(&mut term.positions, u32::try_from(here.positions.len()).unwrap_or(u32::MAX));
            let mut last = 0;
            for position in here.positions {
                put_number(&mut term.positions, position - last);
                last = position;
            }
        }
    }
}

/// Counts of a word, added up for each language.
pub fn by_language(counts: &[(usize, [u32; 4])]) -> Vec<(usize, [u32; 4])> {
    let mut sums: Vec<(usize, [u32; 4])> = Vec::new();
    for (language, counts) in counts {
        match sums.iter_mut().find(|(known, _)| known == language) {
            Some((_, sum)) => sum.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count),
            None => sums.push((*language, *counts)),
        }
    }
    sums
}

fn join(parts: Vec<Part>) -> (Vec<Term>, Vec<Surface>) {
    let mut index: FxHashMap<Box<str>, u32> = FxHashMap::default();
    let mut terms: Vec<Term> = Vec::new();
    let mut surfaces: FxHashMap<Box<str>, Forms> = FxHashMap::default();
    for mut part in parts {
        let mut global = vec![0; part.terms.len()];
        for (stem, local) in part.index {
            let at = *index.entry(stem).or_insert_with(|| {
                terms.push(Term::default());
                u32::try_from(terms.len() - 1).unwrap_or(u32::MAX)
            });
            let term = &mut terms[at as usize];
            let mut own = std::mem::take(&mut part.terms[local as usize]);
            term.postings.append(&mut own.postings);
            term.positions.append(&mut own.positions);
            global[local as usize] = at;
        }
        for (text, at) in part.places {
            let forms = std::mem::take(&mut part.surfaces[at as usize]);
            let known = surfaces.entry(text).or_default();
            for term in forms.terms {
                let term = global[term as usize];
                if !known.terms.contains(&term) {
                    known.terms.push(term);
                }
            }
            for (written, times) in forms.written {
                match known.written.iter_mut().find(|(other, _)| *other == written) {
                    Some((_, count)) => *count += times,
                    None => known.written.push((written, times)),
                }
            }
        }
    }
    in_order(index, terms, surfaces)
}

/// Numbers the terms in the order of their stems: the order of a hash map must not show.
fn in_order(
    index: FxHashMap<Box<str>, u32>,
    mut terms: Vec<Term>,
    surfaces: FxHashMap<Box<str>, Forms>,
) -> (Vec<Term>, Vec<Surface>) {
    let mut stems: Vec<(Box<str>, u32)> = index.into_iter().collect();
    stems.sort_unstable();
    let mut renumbered = vec![0; terms.len()];
    let mut ordered = Vec::with_capacity(terms.len());
    for (at, (_, old)) in (0..).zip(&stems) {
        renumbered[*old as usize] = at;
        ordered.push(std::mem::take(&mut terms[*old as usize]));
    }
    let named = surfaces.into_iter().map(|(text, mut forms)| {
        forms.terms.iter_mut().for_each(|term| *term = renumbered[*term as usize]);
        forms.terms.sort_unstable();
        forms.written.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let times = forms.written.iter().map(|(_, times)| times).sum();
        let written = forms.written.into_iter().next().map_or_else(|| text.clone(), |(written, _)| written);
        Surface { text, terms: forms.terms, written, times }
    });
    let mut surfaces: Vec<Surface> = named.collect();
    surfaces.par_sort_unstable_by(|a, b| compare(&a.text, &b.text));
    (ordered, surfaces)
}

/// The order of texts in the browser: by UTF-16 code units.
pub fn compare(a: &str, b: &str) -> std::cmp::Ordering {
    if a.is_ascii() && b.is_ascii() { a.cmp(b) } else { a.encode_utf16().cmp(b.encode_utf16()) }
}
