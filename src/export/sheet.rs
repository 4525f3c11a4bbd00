//! The twins of a view: all of it in JSON, each of its tables in CSV.

use serde_json::{Map, Value, json};

use crate::derive::{self, Cell, Shape, Sheet, Table};
use crate::model::Text;
use crate::render::{Site, path_of};

use super::csv;

/// A view: the day, the figures by their names, and each table as a list of its rows.
pub fn json(site: &Site, sheet: &Sheet) -> Vec<u8> {
    let figures: Map<String, Value> = sheet.figures.iter().map(|it| (it.key.to_owned(), value(site, &it.value))).collect();
    let mut whole = Map::new();
    whole.insert("as_of".to_owned(), json!(site.config.as_of.to_string()));
    whole.insert("figures".to_owned(), Value::Object(figures));
    for table in &sheet.tables {
        let rows = table.rows.iter().map(|row| {
            let cells = row.iter().zip(&table.columns);
            Value::Object(cells.map(|(cell, column)| (column.key.to_string(), value(site, cell))).collect())
        });
        whole.insert(table.name.to_owned(), rows.collect());
    }
    let mut bytes = serde_json::to_vec_pretty(&Value::Object(whole)).unwrap_or_default();
    bytes.push(b'\n');
    bytes
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
                let texts = texts(site, cell);
                cells.extend(languages.iter().map(|language| {
                    let exact: Vec<&str> = texts.iter().filter_map(|text| text.exact(*language)).collect();
                    exact.join(" | ")
                }));
            }
        }
        csv::line(&mut out, cells.iter().map(String::as_str));
    }
    out
}

fn value(site: &Site, cell: &Cell) -> Value {
    match cell {
        Cell::Blank | Cell::Gap => Value::Null,
        Cell::Count(count) => json!(count),
        Cell::Number(number) => json!(number),
        Cell::Days(days) => json!(days),
        Cell::Counted(what, n) => json!({ *what: n }),
        Cell::Of(some, all) => json!({ "n": some, "of": all }),
        Cell::Money(amount, currency) => json!({ "amount": amount, "currency": currency }),
        Cell::Text(text) => json!(text),
        Cell::Entry(index) | Cell::View(_, index) => {
            let entry = site.catalogue.entry(*index);
            let url = format!("{}{}", site.config.base_url, path_of(entry));
            json!({ "type": entry.ty.as_str(), "id": entry.id, "title": derive::title(entry), "url": url })
        }
        Cell::Part(index, id, title) => {
            let entry = site.catalogue.entry(*index);
            let url = format!("{}{}#{id}", site.config.base_url, path_of(entry));
            json!({ "id": plain(site, cell), "title": title, "url": url })
        }
        Cell::List(cells) => cells.iter().map(|cell| value(site, cell)).collect(),
        Cell::Date(_)
        | Cell::Frequency(_)
        | Cell::Line(_)
        | Cell::Code(..)
        | Cell::Mark(..)
        | Cell::Term(..)
        | Cell::Url(_)
        | Cell::Within(..)
        | Cell::Email(_)
        | Cell::Commit(_) => {
            json!(plain(site, cell))
        }
    }
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
        Cell::List(cells) => cells.iter().map(|cell| plain(site, cell)).collect::<Vec<_>>().join(" | "),
    }
}

fn texts(site: &Site, cell: &Cell) -> Vec<Text> {
    match cell {
        Cell::Text(text) | Cell::Part(_, _, text) => vec![text.clone()],
        Cell::Entry(index) | Cell::View(_, index) => vec![derive::title(site.catalogue.entry(*index)).into_owned()],
        Cell::List(cells) => cells.iter().flat_map(|cell| texts(site, cell)).collect(),
        _ => Vec::new(),
    }
}
