//! What can be found, as the index takes it.

/// The facets in the order in which they are shown, by the names that addresses use.
pub const FACETS: [&str; 11] =
    ["type", "organisation", "theme", "policy_area", "format", "license", "year", "quality", "language", "access", "stage"];

/// Where words stand: what stands in a title tells more of an entry than what stands in its description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Title,
    Keywords,
    Organisation,
    Text,
}

impl Field {
    pub const ALL: [Field; 4] = [Field::Title, Field::Keywords, Field::Organisation, Field::Text];

    /// How much more a word counts here than in the running text.
    pub fn weight(self) -> f64 {
        match self {
            Field::Title => 3.0,
            Field::Keywords => 2.0,
            Field::Organisation => 1.5,
            Field::Text => 1.0,
        }
    }
}

/// A text of a document in one language (BCP 47), which decides how its words are stemmed.
#[derive(Clone, Debug)]
pub struct Passage {
    pub field: Field,
    pub language: Box<str>,
    pub text: Box<str>,
}

/// An entry as it is found and shown.
#[derive(Clone, Debug, Default)]
pub struct Document {
    pub passages: Vec<Passage>,
    /// The ids of its values, a list for each of [`FACETS`].
    pub facets: Vec<Vec<Box<str>>>,
    /// `2026-09-30`; empty where it has none.
    pub date: Box<str>,
    /// What it is sorted by, one for each language of the portal.
    pub titles: Vec<Box<str>>,
    /// What the page of results shows of it, in JSON.
    pub card: Box<str>,
}

impl Document {
    /// Different wherever anything of a document is.
    pub fn hash(&self) -> blake3::Hash {
        let mut whole = blake3::Hasher::new();
        // Every text with its length before it and every list with its own, so that no two documents read alike.
        let put = |whole: &mut blake3::Hasher, text: &str| {
            whole.update(&(text.len() as u64).to_le_bytes());
            whole.update(text.as_bytes());
        };
        whole.update(&(self.passages.len() as u64).to_le_bytes());
        for Passage { field, language, text } in &self.passages {
            whole.update(&[*field as u8]);
            put(&mut whole, language);
            put(&mut whole, text);
        }
        for values in &self.facets {
            whole.update(&(values.len() as u64).to_le_bytes());
            values.iter().for_each(|value| put(&mut whole, value));
        }
        self.titles.iter().chain([&self.date, &self.card]).for_each(|text| put(&mut whole, text));
        whole.finalize()
    }
}

/// Of a longer text only the beginning can be found, in bytes.
pub const LONGEST_TEXT: usize = 20_000;

impl Passage {
    pub fn new(field: Field, language: &str, text: &str) -> Passage {
        let mut end = text.len().min(LONGEST_TEXT);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        Passage { field, language: language.into(), text: text[..end].into() }
    }
}
