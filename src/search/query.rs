//! What somebody typed, as words that must all be there and phrases in whose order they stand.

use super::words::{fold, tokens};

/// In characters and in words; what is beyond is not read.
const LONGEST: usize = 1_000;
const MOST_WORDS: usize = 32;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Each once.
    pub words: Vec<String>,
    /// Words of a phrase with their distance from its first.
    pub phrases: Vec<Vec<(String, u32)>>,
    /// Words left out because they tell nothing.
    pub ignored: Vec<String>,
}

impl Query {
    pub fn parse(text: &str, stop: &[String]) -> Query {
        let cut: String = text.chars().take(LONGEST).map(|c| if matches!(c, '“' | '”' | '«' | '»') { '"' } else { c }).collect();
        let parts: Vec<&str> = cut.split('"').collect();
        let mut query = Query::default();
        for (at, part) in parts.iter().enumerate() {
            // A quotation mark without its partner quotes nothing.
            query.add(part, at % 2 == 1 && at + 1 < parts.len(), stop);
        }
        query
    }

    fn add(&mut self, part: &str, quoted: bool, stop: &[String]) {
        let mut phrase = Vec::new();
        let mut place = 0;
        tokens(&fold(part), &mut |token| {
            let is_stop = stop.iter().any(|word| word == token);
            let list = if is_stop { &mut self.ignored } else { &mut self.words };
            let known = list.iter().any(|word| word == token);
            if !known && list.len() < MOST_WORDS {
                list.push(token.to_owned());
            }
            if !is_stop && phrase.len() < MOST_WORDS {
                phrase.push((token.to_owned(), place));
            }
            place += 1;
        });
        if quoted && phrase.len() > 1 {
            self.phrases.push(phrase);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_phrases_and_what_is_left_out() {
        let stop = vec!["de".to_owned(), "la".to_owned()];
        let query = Query::parse("Calidad de la “agua de río” calidad \"x", &stop);
        assert_eq!(query.words, ["calidad", "agua", "rio", "x"]);
        assert_eq!(query.phrases, [vec![("agua".to_owned(), 0), ("rio".to_owned(), 2)]]);
        assert_eq!(query.ignored, ["de", "la"]);
        assert_eq!(Query::parse("", &stop), Query::default());
    }

    #[test]
    fn an_endless_query_is_cut() {
        let endless: String = (0..5_000).map(|n| format!("w{n} ")).collect();
        assert_eq!(Query::parse(&endless, &[]).words.len(), 32);
        assert_eq!(Query::parse(&"x".repeat(10_000), &[]).words, ["x".repeat(40)]);
    }
}
