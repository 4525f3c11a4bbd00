//! An answer to a query: which documents, in which order, and how many of them have each value of each facet.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::rc::Rc;

use serde::Serialize;

use super::document::FACETS;
use super::facet::Column;
use super::phrase;
use super::postings::Posting;
use super::query::Query;
use super::reader::{Fault, List, Reader};
use super::weight::weight;

/// Answers on a page.
pub const PER_PAGE: usize = 20;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By relevance where there are words, else by date.
    #[default]
    Relevance,
    Date,
    Title,
}

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Ask {
    pub text: String,
    /// Values by the place of their facet in [`FACETS`]: one of them must be there, in every facet that has any.
    pub filters: Vec<(usize, Vec<String>)>,
    pub sort: Sort,
    /// From 1.
    pub page: usize,
    /// The language of the titles to sort by.
    pub language: String,
    /// The facets to count, by their places.
    pub counted: Vec<usize>,
}

/// What may have been meant by a word that does not occur.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Correction {
    pub word: String,
    pub forms: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Answer {
    pub total: usize,
    /// Those of the page, with their scores.
    pub documents: Vec<(u32, u32)>,
    /// For each facet that was to be counted, in its order: documents with each of its values.
    pub counts: Vec<Vec<u32>>,
    /// The words with how many documents have each.
    pub words: Vec<(String, usize)>,
    pub ignored: Vec<String>,
    /// Where nothing was found.
    pub corrections: Vec<Correction>,
}

/// The score of each document that has one of some stems, by their lists: that of the stem that tells most.
pub(super) fn scores<'l>(documents: u32, lists: impl Iterator<Item = &'l [Posting]>) -> HashMap<u32, u32> {
    let mut scores: HashMap<u32, u32> = HashMap::new();
    for list in lists {
        let weight = weight(documents, u32::try_from(list.len()).unwrap_or(u32::MAX));
        for posting in list {
            let score = scores.entry(posting.document).or_default();
            *score = (*score).max(weight * u32::from(posting.impact));
        }
    }
    scores
}

impl Reader<'_> {
    /// Answers.
    ///
    /// # Errors
    /// A file of the index is not there or not whole.
    pub fn search(&self, ask: &Ask) -> Result<Answer, Fault> {
        let query = Query::parse(&ask.text, &self.stop);
        let lists: Vec<Vec<List>> = query.words.iter().map(|word| self.forms_of(word)).collect::<Result<_, _>>()?;
        let scored: Vec<HashMap<u32, u32>> =
            lists.iter().map(|lists| scores(self.documents, lists.iter().map(|list| &**list.postings))).collect();
        let mut answer = Answer { ignored: query.ignored.clone(), ..Answer::default() };
        answer.words = query.words.iter().cloned().zip(scored.iter().map(HashMap::len)).collect();
        let mut found: Vec<u32> = match scored.iter().min_by_key(|scores| scores.len()) {
            None => (0..self.documents).collect(),
            Some(least) => {
                least.keys().copied().filter(|document| scored.iter().all(|scores| scores.contains_key(document))).collect()
            }
        };
        found.sort_unstable();
        for words in &query.phrases {
            let lists_of = |word: &str| query.words.iter().position(|known| known == word).map(|at| lists[at].as_slice());
            let words: Option<Vec<_>> = words.iter().map(|(word, distance)| Some((lists_of(word)?, *distance))).collect();
            found = phrase::keep(self, &words.unwrap_or_default(), found)?;
        }
        let found = self.filter(ask, found, &mut answer)?;
        answer.total = found.len();
        let score = |document: &u32| scored.iter().filter_map(|scores| scores.get(document)).sum::<u32>();
        let mut found: Vec<(u32, u32)> = found.iter().map(|document| (*document, score(document))).collect();
        match ask.sort {
            Sort::Date => {}
            Sort::Relevance => found.sort_by_key(|(document, score)| (Reverse(*score), *document)),
            Sort::Title => {
                let mut rank = vec![0; self.documents as usize];
                for (document, at) in self.by_title(&ask.language)?.into_iter().zip(0u32..) {
                    if let Some(rank) = rank.get_mut(document as usize) {
                        *rank = at;
                    }
                }
                found.sort_by_key(|(document, _)| rank[*document as usize]);
            }
        }
        let first = ask.page.saturating_sub(1).saturating_mul(PER_PAGE);
        answer.documents = found.into_iter().skip(first).take(PER_PAGE).collect();
        if answer.total == 0 {
            for (word, _) in query.words.iter().zip(&lists).filter(|(_, lists)| lists.is_empty()) {
                let forms = self.meant(word, 5)?.into_iter().map(|form| form.written).collect();
                answer.corrections.push(Correction { word: word.clone(), forms });
            }
        }
        Ok(answer)
    }

    /// The lists of a word; where it does not occur, of the same with or without the ending of a plural.
    fn forms_of(&self, word: &str) -> Result<Vec<List>, Fault> {
        let mut tried = vec![word.to_owned()];
        if word.chars().count() >= 4 {
            tried.extend(word.strip_suffix('s').map(str::to_owned));
            tried.extend(word.strip_suffix("es").map(str::to_owned));
            tried.extend([format!("{word}s"), format!("{word}es")]);
        }
        for form in tried {
            let lists = self.lists(&form)?;
            if !lists.is_empty() {
                return Ok(lists);
            }
        }
        Ok(Vec::new())
    }

    /// Leaves what passes all filters, and counts: the values of a facet are counted among what the filters of all
    /// other facets let pass.
    fn filter(&self, ask: &Ask, found: Vec<u32>, answer: &mut Answer) -> Result<Vec<u32>, Fault> {
        let mut filters: Vec<(usize, Rc<Column>, Vec<bool>)> = Vec::new();
        for (facet, values) in ask.filters.iter().filter(|(facet, values)| *facet < FACETS.len() && !values.is_empty()) {
            let column = self.column(*facet)?;
            let wanted: Vec<u32> = values.iter().filter_map(|value| column.ordinal(value)).collect();
            let passes =
                column.combinations.iter().map(|combination| combination.iter().any(|value| wanted.contains(value))).collect();
            filters.push((*facet, column, passes));
        }
        let counted: Vec<(usize, Rc<Column>)> =
            ask.counted.iter().map(|facet| Ok((*facet, self.column(*facet)?))).collect::<Result<_, Fault>>()?;
        answer.counts = counted.iter().map(|(_, column)| vec![0; column.values.len()]).collect();
        let mut kept = Vec::with_capacity(found.len());
        for document in found {
            let mut failed = filters.iter().filter(|(_, column, passes)| {
                let code = column.codes.get(document as usize).copied().unwrap_or(0);
                !passes.get(code as usize).copied().unwrap_or(false)
            });
            let only = match (failed.next(), failed.next()) {
                (None, _) => {
                    kept.push(document);
                    None
                }
                (Some((facet, ..)), None) => Some(*facet),
                _ => continue,
            };
            for ((facet, column), counts) in counted.iter().zip(&mut answer.counts) {
                if only.is_none_or(|only| only == *facet) {
                    column.of(document).iter().for_each(|value| counts[*value as usize] += 1);
                }
            }
        }
        Ok(kept)
    }
}
