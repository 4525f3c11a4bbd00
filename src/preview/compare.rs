//! A file beside what its descriptor says of its columns: where the two disagree.

use regex::{Regex, RegexBuilder};

use crate::diagnostic::nearest;
use crate::model::{Column as Described, ColumnType, Columns};

use super::profile::{Bound, Column, Kind};
use super::value::{Habit, Value, read};

/// What a descriptor says of a file's columns, if anything.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked<'d> {
    pub columns: Option<&'d Columns>,
}

/// One thing that a file and its description tell differently. `field` is a place in `schema.fields`, `row` counts
/// rows of data from 1.
#[derive(Clone, Debug, PartialEq)]
pub enum Disagreement {
    /// Described, and not in the file.
    Absent {
        field: usize,
        column: String,
        nearest: Option<String>,
    },
    /// In the file, and not described.
    Extra {
        columns: Vec<String>,
    },
    Kind {
        field: usize,
        column: String,
        found: Kind,
        example: Option<(String, u64)>,
    },
    /// Required, and missing in so many rows.
    Required {
        field: usize,
        column: String,
        missing: u64,
    },
    /// Unique, and not.
    Unique {
        field: usize,
        column: String,
    },
    /// Beyond the least or the greatest, which is `constraint`.
    Range {
        field: usize,
        column: String,
        value: String,
        limit: String,
        constraint: &'static str,
    },
    /// Not in the list, of the wrong length, or not of the pattern, which is `constraint`.
    Value {
        field: usize,
        column: String,
        value: String,
        row: u64,
        constraint: &'static str,
    },
}

impl Disagreement {
    /// Which of the rule's messages tells it.
    pub fn name(&self) -> &'static str {
        match self {
            Disagreement::Absent { .. } => "absent",
            Disagreement::Extra { .. } => "extra",
            Disagreement::Kind { .. } => "type",
            Disagreement::Required { .. } => "required",
            Disagreement::Unique { .. } => "unique",
            Disagreement::Range { .. } => "range",
            Disagreement::Value { .. } => "value",
        }
    }

    /// The constraint that is broken, by its name in a descriptor.
    pub fn constraint(&self) -> Option<&'static str> {
        match self {
            Disagreement::Range { constraint, .. } | Disagreement::Value { constraint, .. } => Some(constraint),
            _ => None,
        }
    }
}

/// What each value of a column must be, and the first that is not.
#[derive(Debug)]
pub struct Expectation<'d> {
    pattern: Option<Regex>,
    list: &'d [Box<str>],
    lengths: (usize, usize),
    broken: Option<(&'static str, String, u64)>,
}

impl Expectation<'_> {
    pub fn look(&mut self, cell: &str, row: u64) {
        if cell.is_empty() || self.broken.is_some() {
            return;
        }
        let length = cell.chars().count();
        let broken = if !self.list.is_empty() && !self.list.iter().any(|known| **known == *cell) {
            "enum"
        } else if self.pattern.as_ref().is_some_and(|pattern| !pattern.is_match(cell)) {
            "pattern"
        } else if length < self.lengths.0 {
            "min_length"
        } else if length > self.lengths.1 {
            "max_length"
        } else {
            return;
        };
        self.broken = Some((broken, cell.to_owned(), row));
    }
}

impl<'d> Asked<'d> {
    fn fields(self) -> &'d [Described] {
        self.columns.map_or(&[], |columns| &columns.fields)
    }

    /// What each value of a column must be, where something is said of it.
    pub fn of(self, name: &str) -> Option<Expectation<'d>> {
        let constraints = self.fields().iter().find(|field| &*field.name == name)?.constraints.as_ref()?;
        // The pattern of a table schema holds for the whole value. One that cannot be read asks for nothing.
        let pattern = constraints
            .pattern
            .as_deref()
            .and_then(|pattern| RegexBuilder::new(&format!("^(?:{pattern})$")).size_limit(1 << 20).build().ok());
        let length = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
        let lengths = (constraints.min_length.map_or(0, length), constraints.max_length.map_or(usize::MAX, length));
        Some(Expectation { pattern, list: &constraints.enumeration, lengths, broken: None })
    }

    pub fn unit(self, name: &str) -> Option<&'d str> {
        self.fields().iter().find(|field| &*field.name == name)?.unit.as_deref()
    }

    /// Where a file's columns are not as described. `complete` says whether all of the file was seen.
    pub fn compare(
        self,
        columns: &[Column],
        repeats: &[bool],
        expectations: &[Option<Expectation>],
        habit: Habit,
        complete: bool,
    ) -> Vec<Disagreement> {
        let mut found = Vec::new();
        if self.fields().is_empty() {
            return found;
        }
        let known = |name: &str| self.fields().iter().any(|field| *field.name == *name);
        let extra: Vec<String> = columns.iter().filter(|column| !known(&column.name)).map(|column| column.name.clone()).collect();
        for (field, described) in self.fields().iter().enumerate() {
            let Some(at) = columns.iter().position(|column| *column.name == *described.name) else {
                if complete {
                    let nearest = nearest(&described.name, extra.iter().map(String::as_str)).map(str::to_owned);
                    found.push(Disagreement::Absent { field, column: described.name.to_string(), nearest });
                }
                continue;
            };
            let broken = expectations.get(at).and_then(Option::as_ref).and_then(|expectation| expectation.broken.clone());
            of_column(field, described, &columns[at], repeats.get(at) == Some(&true), broken, habit, &mut found);
        }
        if !extra.is_empty() {
            found.push(Disagreement::Extra { columns: extra });
        }
        found
    }
}

fn of_column(
    field: usize,
    described: &Described,
    column: &Column,
    repeats: bool,
    broken: Option<(&'static str, String, u64)>,
    habit: Habit,
    out: &mut Vec<Disagreement>,
) {
    let name = || column.name.clone();
    if !may_be(described.ty, column.kind) {
        out.push(Disagreement::Kind { field, column: name(), found: column.kind, example: column.stray.clone() });
        return;
    }
    let Some(constraints) = &described.constraints else { return };
    if constraints.required == Some(true) && column.missing > 0 {
        out.push(Disagreement::Required { field, column: name(), missing: column.missing });
    }
    if constraints.unique == Some(true) && repeats {
        out.push(Disagreement::Unique { field, column: name() });
    }
    let limits = [(&constraints.minimum, &column.least, true), (&constraints.maximum, &column.greatest, false)];
    for (limit, bound, least) in limits {
        let (Some(limit), Some(bound)) = (limit, bound) else { continue };
        if beyond(bound, limit, least, habit) {
            let value = match bound {
                Bound::Number(number) => number.to_string(),
                Bound::Moment(text) => text.clone(),
            };
            let constraint = if least { "minimum" } else { "maximum" };
            out.push(Disagreement::Range { field, column: name(), value, limit: limit.to_string(), constraint });
        }
    }
    if let Some((constraint, value, row)) = broken {
        out.push(Disagreement::Value { field, column: name(), value, row, constraint });
    }
}

fn beyond(bound: &Bound, limit: &str, least: bool, habit: Habit) -> bool {
    match bound {
        Bound::Number(number) => match read(limit, Habit { decimal_comma: false, ..habit }) {
            Value::Integer(limit) | Value::Number(limit) => {
                if least {
                    *number < limit
                } else {
                    *number > limit
                }
            }
            _ => false,
        },
        // Periods of one length in ISO 8601 are in the order of their texts.
        Bound::Moment(text) => {
            let length = text.len().min(limit.len());
            let (text, limit) = (text.get(..length).unwrap_or(text), limit.get(..length).unwrap_or(limit));
            if least { text < limit } else { text > limit }
        }
    }
}

/// Whether values of a kind can be of a described type. Whatever stands in a file can be text.
fn may_be(described: ColumnType, found: Kind) -> bool {
    match described {
        _ if found == Kind::Empty => true,
        ColumnType::Number => found.is_number() || found == Kind::Year,
        ColumnType::Integer => matches!(found, Kind::Integer | Kind::Year),
        ColumnType::Boolean => matches!(found, Kind::Boolean | Kind::Integer),
        ColumnType::Date => found == Kind::Date,
        ColumnType::Datetime => matches!(found, Kind::Datetime | Kind::Date),
        ColumnType::Year => matches!(found, Kind::Year | Kind::Integer),
        ColumnType::Yearmonth => found == Kind::Month,
        _ => true,
    }
}
