//! A data file that cannot be read as the format that its descriptor names: broken, empty, or another thing.

use std::sync::Arc;

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::Dataset;
use crate::preview::Fault;

pub const RULE: Rule = Rule::warning("preview-failed").with(&[
    "empty", "not-text", "page", "too-large", "too-deep", "cut-off", "not-json", "broken", "no-rows", "ledger",
]);

/// What was stored cannot be told, since its ledger is broken.
pub fn no_ledger(file: &Arc<str>) -> Diagnostic {
    RULE.at(file, Place::File).variant("ledger")
}

pub fn check(scope: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let Some(dataset) = entry.of::<Dataset>() else { return };
    for (at, distribution) in dataset.distributions.iter().enumerate() {
        let Some(Err(fault)) = scope.catalogue.previews.of(&entry.id, at) else { continue };
        let field = if distribution.file.is_some() { "file" } else { "url" };
        let place = Place::Value(format!("distributions[{at}].{field}"));
        let finding = entry.finding(&RULE, place).arg("format", &*distribution.format.id);
        let finding = match fault.name() {
            Some(variant) => finding.variant(variant),
            None => finding,
        };
        out.push(match fault {
            Fault::NotJson { line, column } => finding.arg("line", *line).arg("column", *column),
            _ => finding,
        });
    }
}
