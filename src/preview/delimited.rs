//! Delimited text: its delimiter, its header, its rows.

use std::io::{Cursor, Read};

use csv::{ReaderBuilder, StringRecord};

use super::limits::LONGEST_CELL;
use super::table::{Sink, Table};
use super::text::{Input, Measure, Utf8};
use super::{Fault, header};

/// Bytes from which the delimiter and the header are told.
const SAMPLE: u64 = 1 << 17;
/// Rows from which they are told.
const SAMPLE_ROWS: usize = 60;
const DELIMITERS: [u8; 4] = *b",;\t|";

/// Reads a table of text. Gives its delimiter too.
///
/// # Errors
/// It holds no rows.
pub fn read(input: &mut dyn Input, measure: &Measure, mut sink: Sink) -> Result<(Table, char), Fault> {
    let whole = measure.bytes <= super::limits::MOST_BYTES;
    let mut text = Utf8::new(input, measure.encoding);
    let mut sample = Vec::new();
    text.by_ref().take(SAMPLE).read_to_end(&mut sample).map_err(|error| Fault::Unreadable(error.to_string()))?;
    let delimiter = delimiter(&sample);
    let first: Vec<Vec<String>> = records(delimiter, &sample[..]).take(SAMPLE_ROWS).map(|record| cells(&record)).collect();
    let header = header::find(&first);
    sink.header(header.names);
    for record in records(delimiter, Cursor::new(&sample).chain(text)).skip(header.data) {
        if !sink.is_open() {
            break;
        }
        sink.row(record.iter());
    }
    let table = sink.finish(whole);
    if table.columns.is_empty() { Err(Fault::NoRows) } else { Ok((table, char::from(delimiter))) }
}

fn cells(record: &StringRecord) -> Vec<String> {
    record.iter().map(|cell| cell.chars().take(LONGEST_CELL).collect()).collect()
}

/// Records with a NUL or a broken quote are records all the same.
fn records<R: Read>(delimiter: u8, text: R) -> impl Iterator<Item = StringRecord> {
    let reader = ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text);
    reader.into_records().map_while(Result::ok)
}

/// The delimiter by which most rows have the same number of cells, and more than one.
fn delimiter(sample: &[u8]) -> u8 {
    let score = |delimiter: &u8| {
        let mut counts = std::collections::BTreeMap::<usize, usize>::new();
        let mut rows = 0usize;
        for record in records(*delimiter, sample).take(SAMPLE_ROWS) {
            rows += 1;
            *counts.entry(record.len()).or_default() += 1;
        }
        let best = counts.into_iter().filter(|(cells, _)| *cells > 1).max_by_key(|(cells, rows)| (*rows, *cells));
        best.map_or((0, 0), |(cells, same)| (same * 100 / rows.max(1), cells))
    };
    // Of equals the first stays: the comma.
    let best = DELIMITERS.iter().rev().max_by_key(|delimiter| score(delimiter));
    best.copied().unwrap_or(b',')
}
