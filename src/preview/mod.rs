//! What is in a data file, at a glance: its first rows, a profile of every column, a series over time, its shapes on the
//! earth. Pure, and bounded in time and memory whatever the file holds: a file that cannot be read is a [`Fault`].

use std::collections::HashMap;

mod compare;
mod delimited;
mod geometry;
mod header;
mod json;
pub mod limits;
mod map;
mod plot;
mod profile;
mod series;
mod table;
mod text;
mod value;
mod workbook;

pub use compare::{Asked, Disagreement};
pub use geometry::Shapes;
pub use map::draw as draw_map;
pub use plot::{bars, draw as draw_plot, label as moment_label};
pub use profile::{Bound, Column, Histogram, Kind};
pub use series::{Series, Step};
pub use table::Table;
pub use text::Input;

/// The kinds of files that have a preview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Delimited,
    Workbook,
    Json,
    GeoJson,
}

impl Form {
    /// By the id of a format, as the shipped vocabulary has it.
    pub fn of(format: &str) -> Option<Form> {
        match format.to_ascii_uppercase().as_str() {
            "CSV" | "TSV" => Some(Form::Delimited),
            "XLSX" => Some(Form::Workbook),
            "JSON" | "JSONL" | "NDJSON" => Some(Form::Json),
            "GEOJSON" => Some(Form::GeoJson),
            _ => None,
        }
    }
}

/// What was found in a file.
#[derive(Clone, Debug)]
pub struct Preview {
    pub table: Table,
    pub shapes: Option<Shapes>,
    /// Of the file, in bytes.
    pub bytes: u64,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// Whether all of it was read: else the profile is that of its beginning.
    pub complete: bool,
    /// The name of the encoding (WHATWG), where the file is one of text.
    pub encoding: Option<&'static str>,
    pub delimiter: Option<char>,
    pub sheet: Option<String>,
}

/// What was found in the files of a catalogue, by the id of a dataset and the place of a distribution in it.
#[derive(Debug, Default)]
pub struct Previews(HashMap<(Box<str>, usize), Result<Preview, Fault>>);

impl Previews {
    pub fn new(found: HashMap<(Box<str>, usize), Result<Preview, Fault>>) -> Previews {
        Previews(found)
    }

    pub fn of(&self, dataset: &str, distribution: usize) -> Option<&Result<Preview, Fault>> {
        self.0.get(&(dataset.into(), distribution))
    }
}

/// Why a file has no preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    Unreadable(String),
    Empty,
    NotText,
    /// A page of the web, which servers give for what they do not have.
    Page,
    /// Larger than may be read, or than may be unpacked.
    TooLarge,
    TooDeep,
    /// JSON that ends too early.
    CutOff,
    NotJson {
        line: usize,
        column: usize,
    },
    /// A workbook that cannot be read.
    Broken(String),
    NoRows,
}

impl Fault {
    /// Which of the rule's messages tells it; none where its own does.
    pub fn name(&self) -> Option<&'static str> {
        Some(match self {
            Fault::Unreadable(_) => return None,
            Fault::Empty => "empty",
            Fault::NotText => "not-text",
            Fault::Page => "page",
            Fault::TooLarge => "too-large",
            Fault::TooDeep => "too-deep",
            Fault::CutOff => "cut-off",
            Fault::NotJson { .. } => "not-json",
            Fault::Broken(_) => "broken",
            Fault::NoRows => "no-rows",
        })
    }
}

/// Looks into a file.
///
/// # Errors
/// The file is broken, empty, not of its form, or larger than a preview may cost.
pub fn of(form: Form, input: &mut dyn Input, asked: Asked) -> Result<Preview, Fault> {
    let measure = text::measure(input).map_err(|error| Fault::Unreadable(error.to_string()))?;
    let sink = table::Sink::new(asked);
    let mut preview = Preview {
        table: Table::default(),
        shapes: None,
        bytes: measure.bytes,
        complete: measure.bytes <= limits::MOST_BYTES,
        encoding: None,
        delimiter: None,
        sheet: None,
        sha256: measure.sha256.clone(),
    };
    if form == Form::Workbook {
        let (table, sheet) = workbook::read(input, &measure, sink)?;
        preview.complete = table.rows < limits::MOST_ROWS;
        (preview.table, preview.sheet) = (table, Some(sheet));
        return Ok(preview);
    }
    text::expect_text(&measure)?;
    preview.encoding = Some(measure.encoding.name());
    match form {
        Form::Delimited => {
            let (table, delimiter) = delimited::read(input, &measure, sink)?;
            (preview.table, preview.delimiter) = (table, Some(delimiter));
        }
        _ => (preview.table, preview.shapes) = json::read(input, &measure, sink, form == Form::GeoJson)?,
    }
    preview.complete &= preview.table.rows < limits::MOST_ROWS;
    Ok(preview)
}
