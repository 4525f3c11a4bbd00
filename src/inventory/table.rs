//! A spreadsheet as rows of texts: CSV of any of the usual forms, or the first sheet of an XLSX file.

use calamine::{Data, Reader, Xlsx};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

/// How a spreadsheet is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Csv,
    Xlsx,
}

impl Form {
    /// By the ending of a file's name.
    pub fn of(name: &str) -> Option<Form> {
        let lower = name.to_ascii_lowercase();
        [(".csv", Form::Csv), (".xlsx", Form::Xlsx)].into_iter().find(|(ending, _)| lower.ends_with(ending)).map(|(_, form)| form)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub rows: Vec<Vec<String>>,
}

/// What a program of spreadsheets would run, where a cell of CSV begins with it.
const RUNS: [char; 4] = ['=', '+', '-', '@'];

impl Table {
    /// Reads a spreadsheet, told apart by how it begins.
    ///
    /// # Errors
    /// The reader's own words.
    pub fn read(bytes: &[u8]) -> Result<Table, String> {
        if !bytes.starts_with(b"PK") {
            return from_csv(bytes);
        }
        let mut book = Xlsx::new(std::io::Cursor::new(bytes)).map_err(|error: calamine::XlsxError| error.to_string())?;
        let sheet = book.worksheet_range_at(0).ok_or("no sheet")?.map_err(|error| error.to_string())?;
        let (top, left) = sheet.start().unwrap_or_default();
        let blank = |count: u32| (0..count).map(|_| String::new());
        // What is empty above and at the left counts, so that the places in messages are those of the sheet.
        let mut rows: Vec<Vec<String>> = (0..top).map(|_| Vec::new()).collect();
        rows.extend(sheet.rows().map(|row| blank(left).chain(row.iter().map(text)).collect()));
        Ok(Table { rows })
    }

    /// The spreadsheet's bytes: the same rows give the same bytes.
    ///
    /// # Errors
    /// A cell is longer than its form allows.
    pub fn write(&self, form: Form) -> Result<Vec<u8>, String> {
        match form {
            Form::Csv => self.csv().map_err(|error| error.to_string()),
            Form::Xlsx => self.xlsx().map_err(|error| error.to_string()),
        }
    }

    fn csv(&self) -> Result<Vec<u8>, csv::Error> {
        // The mark at the beginning tells a program of spreadsheets that the letters are UTF-8.
        let mut out = csv::Writer::from_writer(b"\xef\xbb\xbf".to_vec());
        for row in &self.rows {
            let safe = |cell: &String| if cell.starts_with(RUNS) { format!("'{cell}") } else { cell.clone() };
            out.write_record(row.iter().map(safe))?;
        }
        out.into_inner().map_err(|error| error.into_error().into())
    }

    fn xlsx(&self) -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        // The day that a file is made would make each one different.
        book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
        let sheet = book.add_worksheet();
        sheet.set_freeze_panes(1, 1)?;
        let (bold, plain) = (Format::new().set_bold(), Format::new().set_num_format("@"));
        for (at, row) in (0_u32..).zip(&self.rows) {
            for (column, cell) in (0_u16..).zip(row) {
                sheet.write_string_with_format(at, column, cell, if at == 0 { &bold } else { &plain })?;
            }
        }
        book.save_to_buffer()
    }
}

fn from_csv(bytes: &[u8]) -> Result<Table, String> {
    let text = crate::import::csv_text(bytes).0;
    let delimiter = crate::import::csv_delimiter(&text);
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| error.to_string())?;
        let plain = |cell: &str| cell.strip_prefix('\'').filter(|rest| rest.starts_with(RUNS)).unwrap_or(cell).to_owned();
        rows.push(record.iter().map(plain).collect());
    }
    Ok(Table { rows })
}

/// A cell as a person would type it: a day as ISO 8601 has it, a whole number without a point.
fn text(cell: &Data) -> String {
    match cell {
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(value) => value.to_string(),
        Data::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year}-{month:02}-{day:02}")
        }
        Data::Error(_) | Data::Empty => String::new(),
    }
}
