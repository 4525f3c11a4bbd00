//! Forms of the dictionary that begin with what was typed.

use super::invert::compare;
use super::reader::{Fault, Form, Reader, last_up_to};

/// Parts of the dictionary that are read for one beginning.
const MOST_PARTS: usize = 12;

impl Reader<'_> {
    /// The forms that begin with a folded text, from as many parts as are read at most.
    pub(super) fn forms(&self, beginning: &str) -> Result<Vec<Form>, Fault> {
        let mut found = Vec::new();
        for part in self.parts_with(beginning).take(MOST_PARTS) {
            found.extend(self.dictionary(part)?.iter().filter(|form| form.text.starts_with(beginning)).cloned());
        }
        Ok(found)
    }

    /// The parts with forms that begin so.
    fn parts_with(&self, beginning: &str) -> std::ops::Range<usize> {
        let keys = &self.dictionary_keys;
        let first = last_up_to(keys, beginning).unwrap_or(0);
        let after = keys.iter().skip(first + 1).take_while(|key| key.starts_with(beginning)).count();
        first..(first + after + 1).min(keys.len())
    }

    /// The shortest beginning of some letters whose forms are all read.
    pub(super) fn readable(&self, letters: &[char]) -> String {
        let beginnings = (1..=letters.len()).map(|length| letters[..length].iter().collect::<String>());
        let whole = letters.iter().collect();
        beginnings.into_iter().find(|beginning| self.parts_with(beginning).len() <= MOST_PARTS).unwrap_or(whole)
    }

    /// What a word may go on to be, the most frequent first.
    ///
    /// # Errors
    /// A file of the index is not there or not whole.
    pub fn completions(&self, beginning: &str, most: usize) -> Result<Vec<Form>, Fault> {
        let mut forms = self.forms(beginning)?;
        forms.sort_by(|a, b| b.documents.cmp(&a.documents).then_with(|| compare(&a.text, &b.text)));
        forms.truncate(most);
        Ok(forms)
    }
}
