//! Whether words stand in a document as they stand in a phrase.

use std::collections::HashMap;

use super::reader::{Fault, List, Reader};

/// Leaves those of some documents, in order, in which the words stand in the places of the phrase: `words` are the
/// lists of each word's stems, with its distance from the first.
pub(super) fn keep(reader: &Reader, words: &[(&[List], u32)], documents: Vec<u32>) -> Result<Vec<u32>, Fault> {
    let mut starts: HashMap<u32, Vec<u32>> = HashMap::new();
    for (at, (lists, distance)) in words.iter().enumerate() {
        let mut here: HashMap<u32, Vec<u32>> = HashMap::new();
        for list in *lists {
            for (posting, positions) in list.postings.iter().zip(reader.positions(list)?) {
                if documents.binary_search(&posting.document).is_ok() {
                    here.entry(posting.document).or_default().extend(positions.iter().filter_map(|p| p.checked_sub(*distance)));
                }
            }
        }
        if at == 0 {
            starts = here;
            continue;
        }
        for (document, starts) in &mut starts {
            let own = here.get(document);
            starts.retain(|start| own.is_some_and(|own| own.contains(start)));
        }
    }
    Ok(documents.into_iter().filter(|document| starts.get(document).is_some_and(|starts| !starts.is_empty())).collect())
}
