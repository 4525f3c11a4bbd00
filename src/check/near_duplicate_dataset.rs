//! Two datasets of one publisher that are most likely one: the same title but for case, accents, order of words and
//! punctuation, and neither of them in a series.

use std::collections::HashMap;

use super::{Diagnostic, Place, Rule, Scope};
use crate::model::{Dataset, Stage};

pub const RULE: Rule = Rule::warning("near-duplicate-dataset");

pub fn check(scope: &Scope, out: &mut Vec<Diagnostic>) {
    let mut seen = HashMap::new();
    for (entry, dataset) in scope.catalogue.all::<Dataset>() {
        if dataset.series.is_some() || dataset.stage == Stage::Retired {
            continue;
        }
        let title = dataset.title.0.first().map_or("", |(_, title)| title);
        let key = (&*dataset.publisher.id, words(title));
        if let Some(first) = seen.get(&key).copied() {
            let first: &crate::decode::Entry = first;
            let finding = entry.finding(&RULE, Place::Value("title".into())).arg("id", &*first.id);
            out.push(finding.also(&first.file, "title"));
        } else {
            seen.insert(key, entry);
        }
    }
}

fn words(title: &str) -> Vec<String> {
    let plain = if title.is_ascii() { title.to_ascii_lowercase() } else { deunicode::deunicode(title).to_lowercase() };
    let mut words: Vec<String> = plain.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect();
    words.sort();
    words
}
