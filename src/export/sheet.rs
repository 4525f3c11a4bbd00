//! The twins of a view: all of it in JSON, each of its tables in CSV. Both are written as a stream, a row at a time.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::derive::{self, Cell, Column, Shape, Sheet, Table};
use crate::model::{Language, Text};
use crate::render::{Site, path_of};

use super::csv;

/// A view: the day, the figures by their names, and each table as a list of its rows, one on a line.
pub fn json(site: &Site, sheet: &Sheet) -> Vec<u8> {
    let mut out = Vec::with_capacity(1024);
    let figures = Figures { site, sheet };
    out.extend_from_slice(format!("{{\"as_of\":\"{}\",\n\"figures\":", site.config.as_of).as_bytes());
    write(&mut out, &figures);
    for table in &sheet.tables {
        out.extend_from_slice(format!(",\n\"{}\":[", table.name).as_bytes());
        for (at, cells) in table.rows.iter().enumerate() {
            out.extend_from_slice(if at == 0 { b"\n" } else { b",\n" });
            write(&mut out, &Row { site, columns: &table.columns, cells });
        }
        out.extend_from_slice(if table.rows.is_empty() { b"]" } else { b"\n]" });
    }
    out.extend_from_slice(b"}\n");
    out
}

fn write(out: &mut Vec<u8>, value: &impl Serialize) {
    // Writing into memory fails only where a key is no text, and every key here is one.
    let _ = serde_json::to_writer(out, value);
}

struct Figures<'s> {
    site: &'s Site,
    sheet: &'s Sheet,
}

impl Serialize for Figures<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.sheet.figures.iter().map(|it| (it.key, Value { site: self.site, cell: &it.value })))
    }
}

struct Row<'s> {
    site: &'s Site,
    columns: &'s [Column],
    cells: &'s [Cell],
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let cells = self.columns.iter().zip(self.cells);
        to.collect_map(cells.map(|(column, cell)| (&*column.key, Value { site: self.site, cell })))
    }
}

struct Value<'s> {
    site: &'s Site,
    cell: &'s Cell,
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let site = self.site;
        match self.cell {
            Cell::Blank | Cell::Gap => to.serialize_none(),
            Cell::Count(count) => count.serialize(to),
            Cell::Number(number) => number.serialize(to),
            Cell::Days(days) => days.serialize(to),
            Cell::Counted(what, n) => to.collect_map([(what, n)]),
            Cell::Of(some, all) => to.collect_map([("n", some), ("of", all)]),
            Cell::Money(amount, currency) => {
                let mut map = to.serialize_map(Some(2))?;
                map.serialize_entry("amount", amount)?;
                map.serialize_entry("currency", currency)?;
                map.end()
            }
            Cell::Text(text) => text.serialize(to),
            Cell::Entry(index) | Cell::View(_, index) => {
                let entry = site.catalogue.entry(*index);
                let mut map = to.serialize_map(Some(4))?;
                map.serialize_entry("type", entry.ty.as_str())?;
                map.serialize_entry("id", &entry.id)?;
                map.serialize_entry("title", &*derive::title(entry))?;
                map.serialize_entry("url", &format!("{}{}", site.config.base_url, path_of(entry)))?;
                map.end()
            }
            Cell::Part(index, id, title) => {
                let path = path_of(site.catalogue.entry(*index));
                let mut map = to.serialize_map(Some(3))?;
                map.serialize_entry("id", &plain(site, self.cell))?;
                map.serialize_entry("title", title)?;
                map.serialize_entry("url", &format!("{}{path}#{id}", site.config.base_url))?;
                map.end()
            }
            Cell::List(cells) => {
                let mut list = to.serialize_seq(Some(cells.len()))?;
                for cell in cells {
                    list.serialize_element(&Value { site, cell })?;
                }
                list.end()
            }
            Cell::Date(_)
            | Cell::Frequency(_)
            | Cell::Line(_)
            | Cell::Code(..)
            | Cell::Mark(..)
            | Cell::Term(..)
            | Cell::Url(_)
            | Cell::Within(..)
            | Cell::Email(_)
            | Cell::Commit(_) => to.serialize_str(&plain(site, self.cell)),
        }
    }
}

/// A table for spreadsheets. A text has a column for each of the portal's languages; an entry its id and its titles.
pub fn csv(site: &Site, table: &Table) -> Vec<u8> {
    let languages = &site.config.languages;
    let mut head = Vec::new();
    for column in &table.columns {
        if column.shape != Shape::Text {
            head.push(column.key.to_string());
        }
        if matches!(column.shape, Shape::Text | Shape::Entry) {
            let word = if column.shape == Shape::Entry { "_title" } else { "" };
            head.extend(languages.iter().map(|language| format!("{}{word}_{language}", column.key)));
        }
    }
    let mut out = "\u{feff}".as_bytes().to_vec();
    csv::line(&mut out, head.iter().map(String::as_str));
    for row in &table.rows {
        let mut cells = Vec::with_capacity(head.len());
        for (cell, column) in row.iter().zip(&table.columns) {
            if column.shape != Shape::Text {
                cells.push(plain(site, cell));
            }
            if matches!(column.shape, Shape::Text | Shape::Entry) {
                cells.extend(languages.iter().map(|language| words(site, cell, *language)));
            }
        }
        csv::line(&mut out, cells.iter().map(String::as_str));
    }
    out
}

fn plain(site: &Site, cell: &Cell) -> String {
    match cell {
        Cell::Blank | Cell::Gap => String::new(),
        Cell::Count(count) => count.to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::Days(days) => days.to_string(),
        Cell::Counted(what, n) => format!("{what} {n}"),
        Cell::Of(some, all) => format!("{some}/{all}"),
        Cell::Money(amount, currency) => format!("{amount} {currency}"),
        Cell::Date(period) => period.to_string(),
        Cell::Frequency(text) | Cell::Line(text) | Cell::Url(text) | Cell::Email(text) | Cell::Commit(text) => text.to_string(),
        Cell::Term(_, text) => text.to_string(),
        Cell::Text(text) => text.0.first().map_or_else(String::new, |(_, text)| text.to_string()),
        Cell::Code(_, code) | Cell::Mark(_, code) | Cell::Within(_, code, _) => (*code).to_owned(),
        Cell::Entry(index) | Cell::View(_, index) => site.catalogue.entry(*index).id.to_string(),
        Cell::Part(index, id, _) => format!("{}#{id}", site.catalogue.entry(*index).id),
        Cell::List(cells) => joined(cells.iter().map(|cell| plain(site, cell))),
    }
}

/// What a cell says in a language and in no other.
fn words(site: &Site, cell: &Cell, language: Language) -> String {
    let exact = |text: &Text| text.exact(language).unwrap_or("").to_owned();
    match cell {
        Cell::Text(text) | Cell::Part(_, _, text) => exact(text),
        Cell::Entry(index) | Cell::View(_, index) => exact(&derive::title(site.catalogue.entry(*index))),
        Cell::List(cells) => joined(cells.iter().map(|cell| words(site, cell, language)).filter(|words| !words.is_empty())),
        _ => String::new(),
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(" | ")
}
