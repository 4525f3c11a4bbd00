//! A data file whose columns are not as its descriptor says: absent, not described, of another type, or with values that
//! its constraints exclude.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::Dataset;
use crate::preview::Disagreement;

pub const RULE: Rule =
    Rule::warning("columns-disagree").with(&["absent", "extra", "type", "required", "unique", "range", "value"]);

/// Columns that a message names.
const NAMED: usize = 5;

pub fn check(scope: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let Some(dataset) = entry.of::<Dataset>() else { return };
    for (at, distribution) in dataset.distributions.iter().enumerate() {
        let Some(Ok(preview)) = scope.catalogue.previews.of(&entry.id, at) else { continue };
        let file = distribution.file.as_deref().unwrap_or_default();
        for disagreement in &preview.table.disagreements {
            out.push(finding(entry, at, disagreement).arg("file", file));
        }
    }
}

fn finding(entry: &Entry, at: usize, disagreement: &Disagreement) -> Diagnostic {
    let of = |field: Option<usize>, path: &str| {
        let place = match field {
            Some(field) => format!("distributions[{at}].schema.fields[{field}].{path}"),
            None => format!("distributions[{at}].{path}"),
        };
        entry.finding(&RULE, Place::Value(place)).variant(disagreement.name())
    };
    #[allow(clippy::cast_precision_loss, reason = "counts of rows")]
    let count = |n: u64| crate::diagnostic::Arg::Number(n as f64);
    match disagreement {
        Disagreement::Absent { field, column, nearest } => {
            of(Some(*field), "name").arg("column", &**column).nearest(nearest.as_deref())
        }
        Disagreement::Extra { columns } => {
            let named = columns.iter().take(NAMED).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            of(None, "file").arg("columns", named).arg("n", columns.len())
        }
        Disagreement::Kind { field, column, found, example } => {
            let finding = of(Some(*field), "type").arg("column", &**column);
            let finding = finding.arg("found", crate::diagnostic::Arg::Message(format!("form-column-{}", found.as_str())));
            let (value, row) = example.clone().unwrap_or_default();
            finding.arg("value", value).arg("row", count(row))
        }
        Disagreement::Required { field, column, missing } => {
            of(Some(*field), "constraints.required").arg("column", &**column).arg("n", count(*missing))
        }
        Disagreement::Unique { field, column } => of(Some(*field), "constraints.unique").arg("column", &**column),
        Disagreement::Range { field, column, value, limit, .. } => {
            let constraint = disagreement.constraint().unwrap_or_default();
            let finding = of(Some(*field), &format!("constraints.{constraint}")).arg("column", &**column);
            finding.arg("value", &**value).arg("limit", &**limit)
        }
        Disagreement::Value { field, column, value, row, constraint } => {
            let finding = of(Some(*field), &format!("constraints.{constraint}")).arg("column", &**column);
            finding.arg("value", &**value).arg("row", count(*row))
        }
    }
}
