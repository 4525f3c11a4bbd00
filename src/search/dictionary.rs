//! Forms of the dictionary that begin with what was typed.

use super::invert::compare;
use super::reader::{Fault, Form, Reader, last_up_to};

/// Parts of the dictionary that are read for one beginning.
const MOST_PARTS: usize = 6;

impl Reader<'_> {
    /// The forms that begin with a folded text, from as many parts as are read at most.
    pub(super) fn forms(&self, beginning: &str) -> Result<Vec<Form>, Fault> {
        let keys = &self.dictionary_keys;
        let first = last_up_to(keys, beginning).unwrap_or(0);
        let after = keys.iter().skip(first + 1).take_while(|key| key.starts_with(beginning)).count();
        let mut found = Vec::new();
        for part in (first..=first + after).take(MOST_PARTS).take_while(|part| *part < keys.len()) {
            found.extend(self.dictionary(part)?.iter().filter(|form| form.text.starts_with(beginning)).cloned());
        }
        Ok(found)
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
