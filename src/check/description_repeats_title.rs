//! A description that says no more than the title does.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::Dataset;

pub const RULE: Rule = Rule::warning("description-repeats-title");

pub fn check(_: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let Some(dataset) = entry.of::<Dataset>() else { return };
    let same = dataset.description.0.0.iter().find(|(language, description)| {
        let title = dataset.title.exact(*language);
        // What is much longer says something of its own.
        title.is_some_and(|title| description.len() <= title.len() + 12 && plain(description).starts_with(&plain(title)))
    });
    if same.is_some() {
        out.push(entry.finding(&RULE, Place::Value("description".into())));
    }
}

fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
