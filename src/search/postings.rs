//! The documents of a word: gaps and impacts, Rice-coded.

use super::codec::{BitReader, BitWriter};

/// A document that has a word, and how much of it the word is: 1 to 8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    pub document: u32,
    pub impact: u8,
}

/// The parameter of the gaps, which follows from how many documents have the word.
pub fn gap_bits(documents: u32, with: u32) -> u32 {
    let (all, with) = (u64::from(documents), u64::from(with));
    let mut k = 0;
    while k < 31 && (with << (k + 1)) * 10 <= all * 7 {
        k += 1;
    }
    k
}

/// The first two bits of the list give the parameter of the impacts.
pub fn encode(documents: u32, postings: &[Posting]) -> Vec<u8> {
    let mut out = BitWriter::default();
    let size = |k: u32| postings.iter().map(|p| u32::from((p.impact - 1) >> k) + 1 + k).sum::<u32>();
    let impact_bits = (0..3).min_by_key(|k| size(*k)).unwrap_or(0);
    out.rice(impact_bits, 0);
    let k = gap_bits(documents, u32::try_from(postings.len()).unwrap_or(u32::MAX));
    let mut next = 0;
    for posting in postings {
        out.rice(posting.document - next, k);
        out.rice(u32::from(posting.impact - 1), impact_bits);
        next = posting.document + 1;
    }
    out.bytes
}

pub fn decode(documents: u32, with: u32, bytes: &[u8]) -> Option<Vec<Posting>> {
    if with > documents {
        return None;
    }
    let mut bits = BitReader::new(bytes);
    let impact_bits = bits.rice(0)?;
    let k = gap_bits(documents, with);
    let mut next = 0u32;
    let mut postings = Vec::with_capacity(with as usize);
    for _ in 0..with {
        let document = next.checked_add(bits.rice(k)?)?;
        let impact = u8::try_from(bits.rice(impact_bits)?.checked_add(1)?).ok()?;
        if document >= documents || impact > 8 {
            return None;
        }
        postings.push(Posting { document, impact });
        next = document + 1;
    }
    Some(postings)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_list_comes_back(chosen in proptest::collection::btree_map(0u32..5000, 1u8..=8, 0..400), more in 0u32..100_000) {
            let documents = 5000 + more;
            let postings: Vec<Posting> = chosen.into_iter().map(|(document, impact)| Posting { document, impact }).collect();
            let bytes = encode(documents, &postings);
            let with = u32::try_from(postings.len()).expect("few");
            prop_assert_eq!(decode(documents, with, &bytes), Some(postings));
        }

        #[test]
        fn made_up_bytes_are_no_panic(bytes in proptest::collection::vec(any::<u8>(), 0..100), documents in 0u32..1000, with in 0u32..1000) {
            let _ = decode(documents, with, &bytes);
        }
    }
}
