use std::fmt;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// A BCP 47 language tag, in its usual case (`es`, `en`, `zh-Hant`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language {
    bytes: [u8; Language::LONGEST],
    len: u8,
}

impl Language {
    const LONGEST: usize = 15;

    /// Reads a tag: two or three letters, then parts of one to eight letters or digits. The longer first parts that
    /// BCP 47 reserves have never been given to a language, and are most often its name (`english`).
    pub fn parse(tag: &str) -> Option<Language> {
        let mut parts = tag.split('-');
        let first = parts.next()?;
        let word = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
        if !matches!(first.len(), 2 | 3) || !first.bytes().all(|b| b.is_ascii_alphabetic()) || !parts.all(word) {
            return None;
        }
        let mut bytes = [0; Language::LONGEST];
        bytes.get_mut(..tag.len())?.copy_from_slice(tag.as_bytes());
        bytes[..first.len()].make_ascii_lowercase();
        Some(Language { bytes, len: u8::try_from(tag.len()).ok()? })
    }

    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.len as usize]).unwrap_or("und")
    }

    /// Whether it is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        let primary = self.as_str().split('-').next().unwrap_or("");
        matches!(primary, "ar" | "he" | "fa" | "ur" | "ps" | "sd" | "ug" | "yi" | "dv" | "ckb")
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A text in one or more languages, the portal's default language first where it has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub Vec<(Language, Box<str>)>);

impl Text {
    pub fn one(language: Language, text: &str) -> Text {
        Text(vec![(language, text.into())])
    }

    pub fn exact(&self, language: Language) -> Option<&str> {
        self.0.iter().find(|(tag, _)| *tag == language).map(|(_, text)| &**text)
    }

    /// The text in a language, or else in the first that there is, with the language that it is in.
    pub fn best(&self, language: Language) -> (Language, &str) {
        if let Some(text) = self.exact(language) {
            return (language, text);
        }
        self.0.first().map_or((language, ""), |(tag, text)| (*tag, text))
    }

    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|(_, text)| text.trim().is_empty())
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (language, text) in &self.0 {
            map.serialize_entry(language, text)?;
        }
        map.end()
    }
}

/// A text in markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Markdown(pub Text);

/// Words of each language; those of a plain list are in the default language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keywords(pub Vec<(Language, Vec<Box<str>>)>);

impl Keywords {
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|(_, words)| words.is_empty())
    }

    pub fn best(&self, language: Language) -> &[Box<str>] {
        let own = self.0.iter().find(|(tag, _)| *tag == language);
        own.or_else(|| self.0.first()).map_or(&[], |(_, words)| words)
    }
}

impl Serialize for Keywords {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(language, words)| (language, words)))
    }
}
