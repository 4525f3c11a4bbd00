//! Workbooks (XLSX): the first sheet that holds a table.

use std::io::{self, Read, SeekFrom};

use calamine::{CellErrorType, DataRef, Reader, Xlsx};
use zip::ZipArchive;

use super::limits::{LOOK_AHEAD, MOST_COLUMNS, MOST_PACKED, MOST_PARTS, MOST_ROWS, MOST_UNPACKED};
use super::table::{Sink, Table, short};
use super::text::{Input, Measure};
use super::{Fault, header};

/// Sheets that are looked at for a table.
const MOST_SHEETS: usize = 12;
/// Cells of a sheet that are read.
const MOST_CELLS: usize = 4_000_000;

/// Reads a table of a workbook. Gives the name of its sheet too, and whether all of it was read.
///
/// # Errors
/// It is no workbook, is larger than may be unpacked, or holds no table.
pub fn read(input: &mut dyn Input, measure: &Measure, sink: Sink) -> Result<(Table, String), Fault> {
    if measure.bytes == 0 {
        return Err(Fault::Empty);
    }
    if measure.bytes > MOST_PACKED {
        return Err(Fault::TooLarge);
    }
    weigh(input)?;
    input.seek(SeekFrom::Start(0)).map_err(|error| Fault::Unreadable(error.to_string()))?;
    // The library has had panics on what no program writes; one file must not end a build.
    let read = std::panic::AssertUnwindSafe(|| sheets(input, sink));
    std::panic::catch_unwind(read).unwrap_or_else(|_| Err(Fault::Broken("workbook".to_owned())))
}

/// Unpacks every part once to nowhere, since what a workbook says of its own size may be a lie.
fn weigh(input: &mut dyn Input) -> Result<(), Fault> {
    let broken = |error: &dyn std::fmt::Display| Fault::Broken(error.to_string());
    let mut archive = ZipArchive::new(input).map_err(|error| broken(&error))?;
    if archive.len() > MOST_PARTS {
        return Err(Fault::TooLarge);
    }
    let mut left = MOST_UNPACKED;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| broken(&error))?;
        if part.size() > left {
            return Err(Fault::TooLarge);
        }
        let read = io::copy(&mut part.take(left + 1), &mut io::sink()).map_err(|error| broken(&error))?;
        left = left.checked_sub(read).ok_or(Fault::TooLarge)?;
    }
    Ok(())
}

fn sheets(input: &mut dyn Input, mut sink: Sink) -> Result<(Table, String), Fault> {
    let mut book: Xlsx<_> = Xlsx::new(input).map_err(|error| Fault::Broken(error.to_string()))?;
    let names = book.sheet_names();
    // The first sheet that has a table; else the first that has anything.
    let mut chosen: Option<(usize, bool)> = None;
    for (at, name) in names.iter().take(MOST_SHEETS).enumerate() {
        let mut rows = 0;
        let mut wide = 0;
        grid(&mut book, name, &mut |row| {
            rows += 1;
            wide += usize::from(row.iter().filter(|cell| !cell.is_empty()).count() > 1);
            rows < 40
        })?;
        let table = wide > 1;
        if rows > 0 && chosen.is_none_or(|(_, was)| table && !was) {
            chosen = Some((at, table));
        }
        if table {
            break;
        }
    }
    let name = chosen.and_then(|(at, _)| names.get(at)).ok_or(Fault::NoRows)?;
    let mut first = Vec::new();
    let mut begun = false;
    let whole = grid(&mut book, name, &mut |mut row| {
        if begun {
            row.resize(row.len().max(sink.width()), String::new());
            sink.row(row.iter().map(String::as_str));
        } else {
            first.push(row);
            begun = first.len() >= LOOK_AHEAD;
            if begun {
                begin(&mut sink, &std::mem::take(&mut first));
            }
        }
        sink.is_open()
    })?;
    if !begun {
        begin(&mut sink, &first);
    }
    let table = sink.finish(whole);
    if table.columns.is_empty() { Err(Fault::NoRows) } else { Ok((table, name.clone())) }
}

fn begin(sink: &mut Sink, first: &[Vec<String>]) {
    let header = header::find(first);
    sink.header(header.names);
    for row in first.iter().skip(header.data) {
        let rest = sink.width().saturating_sub(row.len());
        sink.row(row.iter().map(String::as_str).chain(std::iter::repeat_n("", rest)));
    }
}

/// Gives the rows of a sheet that are not empty, until it is told to stop. False where more cells were left.
fn grid<R: Read + io::Seek>(book: &mut Xlsx<R>, name: &str, each: &mut dyn FnMut(Vec<String>) -> bool) -> Result<bool, Fault> {
    // A sheet that is no sheet of cells, such as a chart, holds no table.
    let Ok(mut cells) = book.worksheet_cells_reader(name) else { return Ok(true) };
    let mut row: Vec<String> = Vec::new();
    let mut at = None;
    let mut rows = 0;
    for _ in 0..MOST_CELLS {
        let cell = match cells.next_cell() {
            Ok(Some(cell)) => cell,
            Ok(None) => {
                if row.iter().any(|cell| !cell.is_empty()) {
                    each(row);
                }
                return Ok(true);
            }
            Err(error) => return Err(Fault::Broken(error.to_string())),
        };
        let (down, across) = cell.get_position();
        if at != Some(down) {
            let done = std::mem::take(&mut row);
            if done.iter().any(|cell| !cell.is_empty()) {
                rows += 1;
                if !each(done) || rows > MOST_ROWS {
                    return Ok(false);
                }
            }
            at = Some(down);
        }
        let across = across as usize;
        if across <= MOST_COLUMNS {
            if row.len() <= across {
                row.resize(across + 1, String::new());
            }
            row[across] = text(cell.get_value());
        }
    }
    Ok(false)
}

/// A cell as its text would stand in a file of text.
fn text(value: &DataRef) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => plain(*number),
        DataRef::String(text) => short(text.trim()).to_owned(),
        DataRef::SharedString(text) => short(text.trim()).to_owned(),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, hours, minutes, seconds, _) = moment.to_ymd_hms_milli();
            match (hours, minutes, seconds) {
                (0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
                _ => format!("{year:04}-{month:02}-{day:02}T{hours:02}:{minutes:02}:{seconds:02}"),
            }
        }
        DataRef::DateTime(duration) => plain(duration.as_f64()),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => short(text).to_owned(),
        DataRef::Error(CellErrorType::NA) => "#N/A".to_owned(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// A number as its cell shows it: a workbook keeps fifteen digits, and a machine's rounding beyond.
fn plain(number: f64) -> String {
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    rounded.to_string()
}
