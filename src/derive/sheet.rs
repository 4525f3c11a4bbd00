//! What a view says, as figures and tables of typed cells: its page, its JSON and its CSV are drawn from the same ones.

use crate::catalogue::EntryIndex;
use crate::model::{Day, Period, Text, VocabularyName};

/// The figures at the head of a view, and its tables.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    pub figures: Vec<Figure>,
    /// The first is the view's `index.csv`; each other one is `NAME.csv` beside it.
    pub tables: Vec<Table>,
}

/// A number worth reading first. Its label is `figure-KEY` in the locale files, its page, where it has one, a view.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub key: &'static str,
    pub value: Cell,
    /// The name of the view that says more, and `#TABLE` where one of its tables does.
    pub more: Option<&'static str>,
}

/// Its caption is `table-NAME` in the locale files, and what it says where it has no rows `table-NAME.empty`.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub name: &'static str,
    pub columns: Vec<Column>,
    /// As many cells each as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its name in JSON and CSV.
    pub key: Box<str>,
    /// What stands above it, where that is not `column-KEY` of the locale files.
    pub head: Option<Cell>,
    pub shape: Shape,
}

/// How many columns of a spreadsheet a column makes, and to which side it is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Plain,
    Number,
    /// One in each of the portal's languages.
    Text,
    /// The id, and the title in each of the portal's languages.
    Entry,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing to say.
    Blank,
    /// Nothing is there where something should be: it is marked.
    Gap,
    Count(usize),
    Number(f64),
    /// Some out of all; never a percentage where there are few.
    Of(usize, usize),
    Money(f64, Box<str>),
    Days(i32),
    Date(Period),
    /// The same in every language.
    Line(Box<str>),
    Text(Text),
    /// How often, as an ISO 8601 duration or a word for it.
    Frequency(Box<str>),
    /// A code of a list, labelled `LIST-CODE` in the locale files.
    Code(&'static str, &'static str),
    /// How many of what, in the words `counted-WHAT` of the locale files.
    Counted(&'static str, usize),
    /// The same as a code, as a badge.
    Mark(&'static str, &'static str),
    Entry(EntryIndex),
    /// A place within the page of an entry: a milestone, a post.
    Part(EntryIndex, Box<str>, Text),
    Term(VocabularyName, Box<str>),
    Url(Box<str>),
    /// A commit by its hash, shown by the forge.
    Commit(Box<str>),
    Email(Box<str>),
    /// Another view of an entry, by the view's name, called by the entry's title.
    View(&'static str, EntryIndex),
    /// A table of another view, by the names of both, called by `LIST-TABLE` of the locale files.
    Within(&'static str, &'static str, &'static str),
    List(Vec<Cell>),
}

impl Sheet {
    pub fn figure(mut self, key: &'static str, value: Cell) -> Sheet {
        self.figures.push(Figure { key, value, more: None });
        self
    }

    /// A figure that leads to the view which lists what it counts.
    pub fn leading(mut self, key: &'static str, value: Cell, view: &'static str) -> Sheet {
        self.figures.push(Figure { key, value, more: Some(view) });
        self
    }

    pub fn table(mut self, table: Table) -> Sheet {
        self.tables.push(table);
        self
    }

    /// The sheet, where any of its tables has a row.
    pub fn unless_empty(self) -> Option<Sheet> {
        self.tables.iter().any(|table| !table.rows.is_empty()).then_some(self)
    }
}

impl Table {
    pub fn new(name: &'static str, columns: &[(&'static str, Shape)], rows: Vec<Vec<Cell>>) -> Table {
        Table { name, columns: columns.iter().map(|(key, shape)| Column::new(key, *shape)).collect(), rows }
    }
}

impl Column {
    pub fn new(key: &str, shape: Shape) -> Column {
        Column { key: key.into(), head: None, shape }
    }

    /// A column of a matrix, headed by what it stands for.
    pub fn headed(key: &str, head: Cell, shape: Shape) -> Column {
        Column { key: key.into(), head: Some(head), shape }
    }
}

impl Cell {
    pub fn entry(index: Option<EntryIndex>) -> Cell {
        index.map_or(Cell::Blank, Cell::Entry)
    }

    pub fn text(text: Option<&Text>) -> Cell {
        text.map_or(Cell::Blank, |text| Cell::Text(text.clone()))
    }

    pub fn day(day: Option<Day>) -> Cell {
        day.map_or(Cell::Blank, |day| Cell::Date(day.into()))
    }

    pub fn date(period: Option<Period>) -> Cell {
        period.map_or(Cell::Blank, Cell::Date)
    }

    pub fn days(days: Option<i32>) -> Cell {
        days.map_or(Cell::Blank, Cell::Days)
    }

    /// The cells of a list, or a blank where there is none.
    pub fn list(cells: Vec<Cell>) -> Cell {
        if cells.is_empty() { Cell::Blank } else { Cell::List(cells) }
    }

    /// The same, where an empty one is a gap.
    pub fn list_or_gap(cells: Vec<Cell>) -> Cell {
        if cells.is_empty() { Cell::Gap } else { Cell::List(cells) }
    }
}
