//! How much a word tells: BM25F, its two halves in whole numbers, so that every engine sums to the same.

use super::document::Field;

const K1: f64 = 1.2;
/// How far a long text makes its words count less.
const B: f64 = 0.6;
/// Levels of an impact: 1 to 8.
pub const LEVELS: f64 = 8.0;

/// The share of a word in a document, from how often it stands in each field and how long that is against the
/// average: 1 to 8.
pub fn impact(counts: &[u32; 4], lengths: &[f64; 4]) -> u8 {
    let sum: f64 = Field::ALL
        .iter()
        .zip(counts.iter().zip(lengths))
        .map(|(field, (count, length))| field.weight() * f64::from(*count) / (1.0 - B + B * length))
        .sum();
    ((LEVELS * sum / (K1 + sum)).ceil() as u8).clamp(1, 8)
}

/// How rare a word is: sixteen times the binary logarithm of 1 + documents / those with the word, cut to a whole
/// number. Worked out in whole numbers below 2^53, which every engine has.
pub fn weight(documents: u32, with: u32) -> u32 {
    let (all, with) = (u64::from(documents), u64::from(with.max(1)));
    let mut ratio = (all + with) * 65_536 / with;
    let mut whole = 0;
    while ratio >= 131_072 {
        ratio /= 2;
        whole += 1;
    }
    let mut part = 0;
    for _ in 0..4 {
        ratio = ratio * ratio / 65_536;
        part *= 2;
        if ratio >= 131_072 {
            ratio /= 2;
            part += 1;
        }
    }
    whole * 16 + part
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_words_weigh_more() {
        assert_eq!(weight(10, 10), 16);
        assert_eq!(weight(3, 1), 32);
        assert!((1..1000).all(|with| weight(1000, with) >= weight(1000, with + 1)));
        let exact = 16.0 * (1.0 + 100_000.0 / 7.0f64).log2();
        assert!((f64::from(weight(100_000, 7)) - exact).abs() < 1.1);
    }

    #[test]
    fn a_title_counts_more_than_a_text_and_a_long_text_less() {
        let average = [1.0; 4];
        assert!(impact(&[1, 0, 0, 0], &average) > impact(&[0, 0, 0, 1], &average));
        assert!(impact(&[0, 0, 0, 1], &average) > impact(&[0, 0, 0, 1], &[1.0, 1.0, 1.0, 9.0]));
        assert_eq!(impact(&[u32::MAX; 4], &average), 8);
    }
}
