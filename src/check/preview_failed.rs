//! A data file that cannot be read as the format that its descriptor names: broken, empty, or another thing.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::Dataset;
use crate::preview::Fault;

pub const RULE: Rule = Rule::warning("preview-failed").with(&[
    "empty", "not-text", "page", "too-large", "too-deep", "cut-off", "not-json", "broken", "no-rows",
]);

pub fn check(scope: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let Some(dataset) = entry.of::<Dataset>() else { return };
    for (at, distribution) in dataset.distributions.iter().enumerate() {
        let Some(Err(fault)) = scope.catalogue.previews.of(&entry.id, at) else { continue };
        let place = Place::Value(format!("distributions[{at}].file"));
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
