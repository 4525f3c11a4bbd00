use std::fmt;

use crate::diagnostic::Arg;
use crate::messages::Messages;
use crate::source::ReadError;
use crate::write::WriteError;

/// What is wrong with a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    Heading,
    Id(String),
    /// The row that has the id already.
    Twice(usize),
    Needed,
    NotOneOf(String),
    /// The vocabulary's file, where terms may be added.
    NoTerm(String),
    NoDay,
    NoPeriod,
    NoFrequency,
    NoAddress,
    NoMail,
    NoOrganisation,
}

/// A wrong cell and its place, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellFault {
    pub row: usize,
    pub column: usize,
    pub heading: String,
    pub fault: Fault,
}

impl CellFault {
    /// What is wrong and how to mend it, with row and column as a program of spreadsheets names them.
    pub fn say(&self, words: &Messages) -> String {
        let (key, more) = match &self.fault {
            Fault::Heading => ("heading", None),
            Fault::Id(id) => ("id", Some(id.clone())),
            Fault::Twice(row) => ("twice", Some(row.to_string())),
            Fault::Needed => ("needed", None),
            Fault::NotOneOf(codes) => ("not-one-of", Some(codes.clone())),
            Fault::NoTerm(file) => ("no-term", Some(file.clone())),
            Fault::NoDay => ("no-day", None),
            Fault::NoPeriod => ("no-period", None),
            Fault::NoFrequency => ("no-frequency", None),
            Fault::NoAddress => ("no-address", None),
            Fault::NoMail => ("no-mail", None),
            Fault::NoOrganisation => ("no-organisation", None),
        };
        let why = words.with(&format!("inventory-cell-{key}"), &[("more", Arg::from(more.unwrap_or_default()))]);
        let place =
            [("cell", Arg::from(format!("{}{}", letters(self.column), self.row))), ("heading", Arg::from(self.heading.as_str()))];
        format!("{} {why}", words.with("inventory-cell", &place))
    }
}

/// `A` to `Z`, then `AA`.
fn letters(column: usize) -> String {
    let mut rest = column;
    let mut name = Vec::new();
    while rest > 0 {
        name.push(char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or(0)));
        rest = (rest - 1) / 26;
    }
    name.into_iter().rev().collect()
}

/// Why an inventory was not brought in or not written.
#[derive(Debug)]
pub enum InventoryError {
    NotFound(String),
    /// The reader's own words.
    Unreadable(String),
    /// No column says which dataset a row is of.
    NoId,
    Cells(Vec<CellFault>),
    /// A descriptor that cannot be edited without harm.
    Untouchable(String),
    Read(ReadError),
    Write(WriteError),
}

impl InventoryError {
    pub fn say(&self, words: &Messages) -> String {
        let text = |name, text: &str| vec![(name, Arg::from(text))];
        let (key, args) = match self {
            Self::NotFound(path) => ("import-error-not-found", text("path", path)),
            Self::Unreadable(reason) => ("inventory-unreadable", text("reason", reason)),
            Self::NoId => ("inventory-no-id", Vec::new()),
            Self::Cells(faults) => {
                let lines: Vec<String> = faults.iter().map(|fault| format!("\n  {}", fault.say(words))).collect();
                return words.with("inventory-cells", &[("count", Arg::from(faults.len()))]) + &lines.concat();
            }
            Self::Untouchable(path) => ("inventory-untouchable", text("path", path)),
            Self::Read(error) => ("import-error-read", text("reason", &error.to_string())),
            Self::Write(error) => ("import-error-write", text("reason", &error.to_string())),
        };
        words.with(key, &args)
    }
}

impl fmt::Display for InventoryError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.say(&Messages::of("en")))
    }
}

impl std::error::Error for InventoryError {}
