//! What was most likely meant by a word that does not occur.

use std::collections::BTreeSet;

use super::invert::compare;
use super::reader::{Fault, Form, Reader};

impl Reader<'_> {
    /// Forms near a word, then those that it begins: one letter off, or two from eight letters on.
    ///
    /// # Errors
    /// A file of the index is not there or not whole.
    pub fn meant(&self, word: &str, most: usize) -> Result<Vec<Form>, Fault> {
        let letters: Vec<char> = word.chars().collect();
        let allowed = match letters.len() {
            0..=3 => 0,
            4..=7 => 1,
            _ => 2,
        };
        let mut near: Vec<(usize, Form)> = Vec::new();
        if allowed > 0 {
            // The mistake may be in the first letters: one too many, or two that changed places.
            let swapped: Vec<char> = [letters[1], letters[0]].into_iter().chain(letters[2..].iter().copied()).collect();
            let beginnings = [&letters[..], &letters[1..], &swapped].map(|letters| self.readable(letters));
            for beginning in BTreeSet::from(beginnings) {
                for form in self.forms(&beginning)? {
                    let distance = if form.text.chars().count().abs_diff(letters.len()) > allowed {
                        usize::MAX
                    } else {
                        strsim::osa_distance(word, &form.text)
                    };
                    if distance <= allowed && near.iter().all(|(_, known)| known.text != form.text) {
                        near.push((distance, form));
                    }
                }
            }
        }
        near.sort_by(|(a, x), (b, y)| a.cmp(b).then(y.documents.cmp(&x.documents)).then_with(|| compare(&x.text, &y.text)));
        let mut found: Vec<Form> = Vec::new();
        for form in near.into_iter().map(|(_, form)| form).take(3).chain(self.completions(word, 3)?) {
            if !found.contains(&form) && found.len() < most {
                found.push(form);
            }
        }
        Ok(found)
    }
}
