//! A table while its rows go by: the first rows are kept, every column is counted, nothing else is held.

use std::collections::HashMap;

use super::compare::{Asked, Disagreement, Expectation};
use super::limits::{LONGEST_CELL, LOOK_AHEAD, MOST_COLUMNS, MOST_ROWS, SHOWN_ROWS};
use super::profile::{Column, Tally};
use super::series::{Gather, Series};
use super::value::{Habit, Value, habit, read};

/// What is known of a table.
#[derive(Clone, Debug, Default)]
pub struct Table {
    pub columns: Vec<Column>,
    /// The first rows, each with a cell for each column.
    pub head: Vec<Vec<String>>,
    pub rows: u64,
    /// Rows with more or fewer cells than the header.
    pub uneven: u64,
    /// Columns beyond those that are counted.
    pub more_columns: usize,
    pub series: Option<Series>,
    pub disagreements: Vec<Disagreement>,
}

#[derive(Default)]
pub struct Sink<'d> {
    asked: Asked<'d>,
    names: Vec<String>,
    index: HashMap<String, usize>,
    tallies: Vec<Tally>,
    expectations: Vec<Option<Expectation<'d>>>,
    /// The first rows, until it is known how the file writes.
    ahead: Option<Vec<Vec<String>>>,
    habit: Habit,
    gather: Option<Gather>,
    head: Vec<Vec<String>>,
    rows: u64,
    uneven: u64,
    more_columns: usize,
    values: Vec<Value>,
}

impl<'d> Sink<'d> {
    /// A table of which a descriptor may say what its columns are.
    pub fn new(asked: Asked<'d>) -> Sink<'d> {
        Sink { asked, ahead: Some(Vec::new()), ..Sink::default() }
    }

    pub fn header(&mut self, names: impl IntoIterator<Item = String>) {
        for name in names {
            self.column(&name);
        }
    }

    /// The place of a column, new or known; none beyond the most.
    fn column(&mut self, name: &str) -> Option<usize> {
        if self.names.len() >= MOST_COLUMNS {
            self.more_columns += 1;
            return None;
        }
        let mut name = short(name.trim()).replace(['\r', '\n'], " ");
        if name.is_empty() {
            name = format!("{}", self.names.len() + 1);
        }
        let base = name.clone();
        let mut n = 2;
        while self.index.contains_key(&name) {
            name = format!("{base} ({n})");
            n += 1;
        }
        let at = self.names.len();
        self.index.insert(name.clone(), at);
        self.expectations.push(self.asked.of(&name));
        self.names.push(name);
        self.tallies.push(Tally::default());
        Some(at)
    }

    /// Whether there is room for another row.
    pub fn is_open(&self) -> bool {
        self.rows < MOST_ROWS
    }

    /// Takes a row of cells in the order of the columns.
    pub fn row<'c>(&mut self, mut cells: impl Iterator<Item = &'c str>) {
        let width = self.names.len();
        let mut row: Vec<String> = cells.by_ref().take(width).map(|cell| short(cell.trim()).to_owned()).collect();
        let even = row.len() == width && cells.all(|cell| cell.trim().is_empty());
        row.resize(width, String::new());
        let before = self.rows;
        self.take(row);
        self.uneven += if even || self.more_columns > 0 { 0 } else { self.rows - before };
    }

    pub fn width(&self) -> usize {
        self.names.len()
    }

    /// Takes a row of named cells; a name that was not there before becomes a column.
    pub fn record(&mut self, cells: Vec<(String, String)>) {
        let mut row = vec![String::new(); self.names.len()];
        for (name, cell) in cells {
            let known = self.index.get(short(name.trim())).copied();
            if let Some(at) = known.or_else(|| self.column(&name)) {
                row.resize(self.names.len().max(row.len()), String::new());
                row[at] = short(cell.trim()).to_owned();
            }
        }
        self.take(row);
    }

    fn take(&mut self, row: Vec<String>) {
        if !self.is_open() || row.iter().all(String::is_empty) {
            return;
        }
        self.rows += 1;
        if self.head.len() < SHOWN_ROWS {
            self.head.push(row.clone());
        }
        match &mut self.ahead {
            Some(ahead) => {
                ahead.push(row);
                if ahead.len() >= LOOK_AHEAD {
                    self.look();
                }
            }
            None => self.count(&row, self.rows),
        }
    }

    /// Tells from the first rows how the file writes, and counts them.
    fn look(&mut self) {
        let Some(ahead) = self.ahead.take() else { return };
        self.habit = habit(ahead.iter().flatten().map(String::as_str));
        let read_row = |row: &Vec<String>| row.iter().map(|cell| (cell.clone(), read(cell, self.habit))).collect();
        let rows: Vec<Vec<(String, Value)>> = ahead.iter().map(read_row).collect();
        self.gather = Gather::choose(&self.names, &rows);
        for (row, cells) in (1..).zip(&ahead) {
            self.count(cells, row);
        }
    }

    fn count(&mut self, cells: &[String], row: u64) {
        self.values.clear();
        for (cell, (tally, expectation)) in cells.iter().zip(self.tallies.iter_mut().zip(&mut self.expectations)) {
            let value = read(cell, self.habit);
            tally.add(cell, value, row);
            if let Some(expectation) = expectation {
                expectation.look(cell, row);
            }
            self.values.push(value);
        }
        if let Some(gather) = &mut self.gather {
            gather.add(&self.values);
        }
    }

    pub fn finish(mut self, complete: bool) -> Table {
        self.look();
        let width = self.names.len();
        for row in &mut self.head {
            row.resize(width, String::new());
        }
        let rows = self.rows;
        let repeats: Vec<bool> = self.tallies.iter().map(Tally::repeats).collect();
        let named = self.tallies.into_iter().zip(&self.names);
        let columns: Vec<Column> = named.map(|(tally, name)| tally.finish(name.clone(), rows)).collect();
        let kinds: Vec<_> = columns.iter().map(|column| column.kind).collect();
        let units: Vec<_> = self.names.iter().map(|name| self.asked.unit(name)).collect();
        let series = self.gather.and_then(|gather| gather.finish(&self.names, &kinds, &units));
        let all = complete && self.more_columns == 0;
        let disagreements = match rows {
            0 => Vec::new(),
            _ => self.asked.compare(&columns, &repeats, &self.expectations, self.habit, all),
        };
        Table { columns, head: self.head, rows, uneven: self.uneven, more_columns: self.more_columns, series, disagreements }
    }
}

/// The beginning of a cell.
pub fn short(text: &str) -> &str {
    let mut end = text.len().min(LONGEST_CELL);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
