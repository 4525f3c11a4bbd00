//! A published dataset that gives nothing to download. The datasets of a series may give it in the place of the
//! series, and a service in the place of a file.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::{Dataset, Stage, Type};

pub const RULE: Rule = Rule::error("published-without-distribution");

pub fn check(scope: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let Some(dataset) = entry.of::<Dataset>() else { return };
    if dataset.stage != Stage::Published || !dataset.distributions.is_empty() || !entry.is_read("distributions") {
        return;
    }
    let catalogue = scope.catalogue;
    let Some(index) = catalogue.find(Type::Dataset, &entry.id) else { return };
    let given = |ty, field| !catalogue.referring(index, ty, &[field]).is_empty();
    if !given(Type::Dataset, "series") && !given(Type::Service, "serves") {
        out.push(entry.finding(&RULE, Place::Value("stage".into())));
    }
}
