//! The inventory as a spreadsheet: a row a dataset, a column a field. What an official edits there is brought back
//! into the descriptors, only in the fields that changed.

mod cell;
mod error;
mod table;

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use serde_json::{Map, Value};

pub use cell::Column;
pub use error::{CellFault, Fault, InventoryError};
pub use table::{Form, Table};

use crate::import::yaml_text;
use crate::import::{merge::written, yaml_edit};
use crate::model::{Dataset, Language, Type};
use crate::portal::{self, Choices, Loaded};
use crate::source::{self, Source};
use crate::write::write_file;
use crate::{check::invalid_id, yaml};

/// The largest spreadsheet.
const LARGEST: u64 = 50_000_000;

/// What an inventory changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    pub rows: usize,
    /// Files and their fields.
    pub changed: Vec<(String, Vec<String>)>,
    pub new: Vec<String>,
}

/// A dataset's descriptor as it is written.
struct Descriptor {
    source: Source,
    fields: Map<String, Value>,
}

/// The inventory of a portal: its headings and a row for each dataset, by id.
///
/// # Errors
/// The portal cannot be read.
pub fn table(root: &Path) -> Result<Table, InventoryError> {
    let (loaded, datasets) = read(root)?;
    let columns = cell::columns(&languages(&loaded));
    let mut rows = vec![columns.iter().map(Column::heading).collect()];
    for (id, descriptor) in &datasets {
        rows.push(columns.iter().map(|column| column.read(id, &descriptor.fields)).collect());
    }
    Ok(Table { rows })
}

/// Brings a spreadsheet's cells into the descriptors. Nothing is written where any cell is wrong.
///
/// # Errors
/// The file is no spreadsheet, cells are wrong, or a descriptor cannot be edited without harm.
pub fn bring_in(file: &Path, root: &Path) -> Result<Outcome, InventoryError> {
    let bytes = source::read_file(file, LARGEST).map_err(InventoryError::Read)?;
    let bytes = bytes.ok_or_else(|| InventoryError::NotFound(file.display().to_string()))?;
    let table = Table::read(&bytes).map_err(InventoryError::Unreadable)?;
    let (loaded, datasets) = read(root)?;
    let known = cell::columns(&languages(&loaded));
    let (columns, mut faults) = headings(&table, &known);
    if !columns.iter().flatten().any(|column| matches!(column, Column::Id)) {
        return Err(InventoryError::NoId);
    }
    let mut outcome = Outcome::default();
    let mut files: Vec<(String, String)> = Vec::new();
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (at, row) in table.rows.iter().enumerate().skip(1) {
        let number = at + 1;
        let cells =
            || columns.iter().zip(row).enumerate().filter_map(|(at, (column, cell))| Some((at, column.as_ref()?, cell.trim())));
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        outcome.rows += 1;
        let id = cells().find(|(_, column, _)| matches!(column, Column::Id)).map_or("", |(.., cell)| cell);
        let id_at = columns.iter().position(|column| matches!(column, Some(Column::Id))).unwrap_or(0);
        let mut fail = |at: usize, column: &str, fault: Fault| {
            faults.push(CellFault { row: number, column: at + 1, heading: column.to_owned(), fault });
        };
        if !id.split('/').all(|part| invalid_id::is_segment(part, false)) {
            fail(id_at, "id", Fault::Id(id.to_owned()));
            continue;
        }
        if let Some(first) = seen.insert(id.to_owned(), number) {
            fail(id_at, "id", Fault::Twice(first));
            continue;
        }
        let old = datasets.get(id);
        let mut fields = old.map(|descriptor| descriptor.fields.clone()).unwrap_or_default();
        for (at, column, cell) in cells().filter(|(_, column, _)| !matches!(column, Column::Id)) {
            if column.read(id, &fields) == cell {
                continue;
            }
            match column.check(cell, &loaded) {
                Ok(()) => column.write(cell, &mut fields),
                Err(fault) => fail(at, &column.heading(), fault),
            }
        }
        let missing = Dataset::RECORD.fields.iter().filter(|field| matches!(field.need, crate::model::shape::Need::Required));
        for field in missing.filter(|field| old.is_none() && !fields.contains_key(field.name)) {
            let at = columns.iter().position(|column| column.as_ref().is_some_and(|c| c.field() == field.name));
            fail(at.unwrap_or(id_at), field.name, Fault::Needed);
        }
        match old {
            None => {
                let order = Dataset::RECORD.fields.iter().map(|field| field.name);
                let fields: Map<_, _> = order.filter_map(|name| Some((name.to_owned(), fields.remove(name)?))).collect();
                files.push((format!("catalogue/datasets/{id}.yaml"), yaml_text::descriptor(&fields)));
                outcome.new.push(id.to_owned());
            }
            Some(descriptor) => {
                let path = descriptor.source.path.to_string();
                let (text, names) = edited(descriptor, &fields).ok_or_else(|| InventoryError::Untouchable(path.clone()))?;
                if !names.is_empty() {
                    files.push((path.clone(), text));
                    outcome.changed.push((path, names));
                }
            }
        }
    }
    if !faults.is_empty() {
        faults.sort_by_key(|fault| (fault.row, fault.column));
        return Err(InventoryError::Cells(faults));
    }
    for (path, text) in files {
        write_file(root, &path, text.as_bytes()).map_err(InventoryError::Write)?;
    }
    Ok(outcome)
}

/// The columns in the order of a spreadsheet; headings that are none are faults, empty ones are remarks.
fn headings(table: &Table, known: &[Column]) -> (Vec<Option<Column>>, Vec<CellFault>) {
    let mut faults = Vec::new();
    let mut columns: Vec<Option<Column>> = Vec::new();
    for (at, heading) in table.rows.first().map_or(&[][..], Vec::as_slice).iter().enumerate() {
        let found = known.iter().find(|column| column.heading() == heading.trim()).cloned();
        let again = found.is_some() && columns.contains(&found);
        if (found.is_none() || again) && !heading.trim().is_empty() {
            faults.push(CellFault { row: 1, column: at + 1, heading: heading.trim().to_owned(), fault: Fault::Heading });
        }
        columns.push(found.filter(|_| !again));
    }
    (columns, faults)
}

/// A descriptor's text with the fields that differ, and their names; none where it cannot be edited without harm.
fn edited(descriptor: &Descriptor, fields: &Map<String, Value>) -> Option<(String, Vec<String>)> {
    let text = std::str::from_utf8(&descriptor.source.bytes).ok()?;
    let (before, yaml, after) = crate::import::split(text, &descriptor.source.path);
    let order: Vec<&str> = Dataset::RECORD.fields.iter().map(|field| field.name).collect();
    let mut names = Vec::new();
    let mut edited = yaml.to_owned();
    let all = descriptor.fields.keys().chain(fields.keys().filter(|name| !descriptor.fields.contains_key(*name)));
    for name in all {
        if descriptor.fields.get(name) != fields.get(name) {
            edited = yaml_edit::set(&edited, name, fields.get(name), &order)?;
            names.push(name.clone());
        }
    }
    Some((format!("{before}{edited}{after}"), names))
}

fn languages(loaded: &Loaded) -> Vec<Language> {
    loaded.config.as_ref().map(|config| config.languages.to_vec()).unwrap_or_default()
}

fn read(root: &Path) -> Result<(Loaded, BTreeMap<String, Descriptor>), InventoryError> {
    let loaded = portal::load(root, &Choices::default()).map_err(InventoryError::Read)?;
    let mut datasets = BTreeMap::new();
    for source in source::read_catalogue(root).map_err(InventoryError::Read)?.descriptors {
        let path = source.path.strip_prefix("catalogue/").unwrap_or(&source.path);
        let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
        let Some((Type::Dataset, id)) = Type::of_path(stem) else { continue };
        // `NAME.en.md` is a translation of another file's text.
        if id.contains('.') {
            continue;
        }
        let id = id.to_owned();
        let text = String::from_utf8_lossy(&source.bytes).into_owned();
        let (root, _) = yaml::parse(crate::import::split(&text, &source.path).1, yaml::Limits::default());
        if let Some(Value::Object(fields)) = root.as_ref().map(written) {
            datasets.insert(id, Descriptor { source, fields });
        }
    }
    Ok((loaded, datasets))
}
