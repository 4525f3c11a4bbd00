//! What was found in the files of a dataset, as its JSON tells it: compact, without the rows that its page shows.

use serde_json::{Value, json};

use crate::catalogue::Catalogue;
use crate::decode::Entry;
use crate::model::Dataset;
use crate::preview::{Bound, Column, Preview};

/// One for each distribution that has a preview, by its place (from 0); none where no file has one.
pub fn profiles(catalogue: &Catalogue, entry: &Entry) -> Option<Value> {
    let dataset = entry.of::<Dataset>()?;
    let found: Vec<Value> = dataset
        .distributions
        .iter()
        .enumerate()
        .filter_map(|(at, distribution)| {
            let preview = catalogue.previews.of(&entry.id, at)?.as_ref().ok()?;
            let elsewhere = distribution.url.as_deref().filter(|_| distribution.file.is_none());
            let stored = elsewhere.and_then(|url| catalogue.copies.copy(url)).map(|copy| copy.date.to_string());
            Some(profile(at, preview, stored))
        })
        .collect();
    (!found.is_empty()).then_some(Value::Array(found))
}

/// `stored` is the day of the copy, where the file is elsewhere.
fn profile(at: usize, preview: &Preview, stored: Option<String>) -> Value {
    let table = &preview.table;
    let mut whole = json!({
        "distribution": at,
        "bytes": preview.bytes,
        "sha256": preview.sha256,
        "complete": preview.complete,
        "rows": table.rows,
        "columns": table.columns.iter().map(column).collect::<Vec<_>>(),
    });
    if let Some(day) = stored {
        whole["stored"] = json!(day);
    }
    if let Some(shapes) = &preview.shapes {
        whole["features"] = json!(shapes.features);
        whole["bbox"] = json!(shapes.bounds);
    }
    whole
}

fn column(column: &Column) -> Value {
    let bound = |bound: &Option<Bound>| match bound {
        Some(Bound::Number(number)) => json!(number),
        Some(Bound::Moment(text)) => json!(text),
        None => Value::Null,
    };
    let (distinct, more) = column.distinct;
    let mut whole = json!({ "name": column.name, "type": column.kind.as_str(), "missing": column.missing, "distinct": distinct });
    if more {
        whole["distinct_at_least"] = json!(true);
    }
    for (name, value) in [("least", bound(&column.least)), ("greatest", bound(&column.greatest))] {
        if !value.is_null() {
            whole[name] = value;
        }
    }
    whole
}
