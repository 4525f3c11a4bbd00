//! What a file below `catalogue/data/` holds, where it is another one than it was: files of the same size are taken for
//! the same.

use super::Part;
use super::entry::Tale;
use crate::catalogue::Catalogue;
use crate::model::{Dataset, Distribution};
use crate::preview::{Kind, Preview};

/// A distribution with its place, of a dataset with its id.
pub struct Place<'c> {
    pub catalogue: &'c Catalogue,
    pub dataset: &'c str,
    pub at: usize,
    pub distribution: &'c Distribution,
}

impl Place<'_> {
    fn size(&self) -> Option<u64> {
        self.catalogue.data_file(self.distribution.file.as_deref()?)
    }

    fn preview(&self) -> Option<&Preview> {
        self.catalogue.previews.of(self.dataset, self.at)?.as_ref().ok()
    }
}

/// Whether a file of a dataset is another one, although the descriptor may say the same.
pub fn differs(before: &Catalogue, then: &Dataset, after: &Catalogue, now: &Dataset) -> bool {
    let sizes = |catalogue: &Catalogue, dataset: &Dataset| -> Vec<Option<u64>> {
        let files = dataset.distributions.iter().filter_map(|distribution| distribution.file.as_deref());
        files.map(|file| catalogue.data_file(file)).collect()
    };
    sizes(before, then) != sizes(after, now)
}

/// Tells what a file has lost, but for columns that were told already.
pub fn compare(then: &Place, now: &Place, told: &[String], name: &dyn Fn() -> Part, tale: &mut Tale) {
    let (Some(from), Some(to)) = (then.size(), now.size()) else { return };
    if from == to {
        return;
    }
    let (Some(old), Some(new)) = (then.preview(), now.preview()) else {
        let event = tale.event("file-replaced").with("part", name()).with("from", from).with("to", to);
        return tale.tell("distributions", event);
    };
    let all = &new.table.columns;
    for column in old.table.columns.iter().filter(|column| !told.iter().any(|name| **name == *column.name)) {
        let event = match all.iter().find(|other| other.name == column.name) {
            None if new.table.more_columns > 0 => continue,
            None => tale.event("column-dropped").with("part", name()).with("column", &*column.name),
            Some(other) if differ(column.kind, other.kind) => {
                let event = tale.event("column-retyped").with("part", name()).with("column", &*column.name);
                event.with("from", label(column.kind)).with("to", label(other.kind))
            }
            Some(_) => continue,
        };
        tale.tell("distributions", event);
    }
    let (from, to) = (old.table.rows, new.table.rows);
    let key = if to < from && old.complete && new.complete { "rows-lost" } else { "rows-changed" };
    let event = tale.event(key).with("part", name()).with("from", from).with("to", to);
    tale.tell("distributions", event);
}

fn label(kind: Kind) -> Part {
    Part::Label { key: format!("form-column-{}", kind.as_str()), code: kind.as_str().to_owned() }
}

/// Whether who reads values of one kind cannot read those of the other. Whole numbers may become others.
fn differ(from: Kind, to: Kind) -> bool {
    let known = from != Kind::Empty && to != Kind::Empty;
    known && from != to && !(from.is_number() && to.is_number())
}
