//! Views as templates see them: figures, tables and cells in a language, with links between the views.

use minijinja::context;
use minijinja::value::Value;

use crate::derive::history::short;
use crate::derive::{self, About, Cell, Column, Figure, Shape, Sheet, Table};

use super::card::Card;
use super::filters::in_language;
use super::page::path_of;
use super::shown::{Shown, term};
use super::timeline;
use super::view::{Group, ViewOf, named, of_entry};

/// Rows that a page shows of a table; all are in its CSV.
const MOST: usize = 500;

impl Shown<'_> {
    /// What the template of a view's own page is given.
    pub fn view(&self, of: ViewOf) -> Value {
        let Some(sheet) = self.site.sheets.get(&of) else { return Value::from(()) };
        let about = match of.about {
            About::Portal => Value::from(()),
            About::Entry(index) => Card::value(self.site, index, self.language),
            About::Term(name, at) => {
                let id = self.site.catalogue.vocabularies.terms(name).get(at).map_or("", |term| &term.id);
                term(self.site, name, id, self.language)
            }
        };
        let key = format!("view-{}", of.view().name);
        context! {
            view => of.view().name,
            group => of.view().group.as_str(),
            heading => self.locale.get(&key),
            intro => self.locale.attribute(&key, "intro"),
            about,
            twin => of.twin(&self.site.catalogue),
            chart => (of.view().name == "timeline").then(|| Value::from_safe_string(timeline::svg(self))),
            ..self.sheet(of, sheet)
        }
    }

    /// `{figures, tables}`, and each table by its name.
    fn sheet(&self, of: ViewOf, sheet: &Sheet) -> Value {
        let tables: Vec<(&str, Value)> =
            sheet.tables.iter().enumerate().map(|(at, table)| (table.name, self.table(of, at, table))).collect();
        context! {
            figures => sheet.figures.iter().map(|figure| self.figure(figure)).collect::<Vec<_>>(),
            tables => tables.iter().map(|(_, table)| table.clone()).collect::<Vec<_>>(),
            table => Value::from_pairs(tables),
            json => format!("{}.json", of.twin(&self.site.catalogue)),
        }
    }

    /// The views that stand in the page of an entry, by their names.
    pub fn beside(&self, about: About) -> Value {
        let found =
            self.views_about(about, false).filter_map(|of| Some((of.view().name, self.sheet(of, self.site.sheets.get(&of)?))));
        Value::from_pairs(found)
    }

    /// The views about an entry or a term that have a page: `{name, title, path}` each.
    pub fn views_of(&self, about: About) -> Vec<Value> {
        self.views_about(about, true).map(|of| self.link(of)).collect()
    }

    fn views_about(&self, about: About, pages: bool) -> impl Iterator<Item = ViewOf> + '_ {
        self.site.views_about(about).iter().copied().filter(move |of| of.has_page() == pages)
    }

    /// The views of the portal, by group: `{name, title, views}` each.
    pub fn links(&self) -> Vec<Value> {
        let groups = [Group::Roadmap, Group::Governance, Group::Use, Group::Monitoring];
        let found = groups.into_iter().filter_map(|group| {
            let of = self.views_about(About::Portal, true).filter(|of| of.view().group == group);
            let views: Vec<Value> = of.map(|of| self.link(of)).collect();
            let title = self.locale.get(&format!("views-{}", group.as_str())).to_owned();
            (!views.is_empty()).then(|| context! { name => group.as_str(), title, views })
        });
        found.collect()
    }

    fn link(&self, of: ViewOf) -> Value {
        let key = format!("view-{}", of.view().name);
        context! { name => of.view().name, title => self.locale.get(&key), path => self.path(of),
        intro => self.locale.attribute(&key, "intro") }
    }

    fn path(&self, of: ViewOf) -> String {
        format!("{}{}", self.site.prefix(self.language), of.path(&self.site.catalogue))
    }

    fn figure(&self, figure: &Figure) -> Value {
        let (view, place) = figure.more.map_or(("", ""), |more| more.split_once('#').unwrap_or((more, "")));
        let hash = if place.is_empty() { "" } else { "#" };
        let of = named(view).map(|view| ViewOf { view, about: About::Portal });
        let of = of.filter(|of| self.site.sheets.contains_key(of));
        let key = format!("figure-{}", figure.key);
        context! { key => figure.key, label => self.locale.get(&key), shown => self.cell(&figure.value), path => of.map(|of| format!("{}{hash}{place}", self.path(of))) }
    }

    fn table(&self, of: ViewOf, at: usize, table: &Table) -> Value {
        let key = format!("table-{}", table.name);
        let columns = table.columns.iter().map(|column| {
            let label = match &column.head {
                Some(head) => self.cell(head),
                None => context! { kind => "line", value => self.locale.get(&format!("column-{}", column.key)) },
            };
            let words = match &column.head {
                Some(head) => self.words(head),
                None => self.locale.get(&format!("column-{}", column.key)).to_owned(),
            };
            context! { key => &*column.key, label => words, shown => label, number => column.shape == Shape::Number }
        });
        let rows = table.rows.iter().take(MOST).map(|row| self.row(&table.columns, row));
        context! {
            name => table.name,
            caption => self.locale.get(&key),
            empty => self.locale.attribute(&key, "empty"),
            columns => columns.collect::<Vec<_>>(),
            first => table.rows.first().map(|row| self.by_column(&table.columns, row)),
            rows => rows.collect::<Vec<_>>(),
            total => table.rows.len(),
            more => table.rows.len() > MOST,
            csv => of.table_file(&self.site.catalogue, at, table.name),
        }
    }

    /// What a column of a matrix stands for, as text.
    fn words(&self, head: &Cell) -> String {
        match head {
            Cell::Entry(index) => derive::title(self.site.catalogue.entry(*index)).best(self.language).1.to_owned(),
            Cell::Code(list, code) | Cell::Mark(list, code) => self.locale.get(&format!("{list}-{code}")).to_owned(),
            Cell::Line(text) => text.to_string(),
            Cell::Text(text) => text.best(self.language).1.to_owned(),
            _ => String::new(),
        }
    }

    /// The cells of a row by the keys of their columns, for templates that show one row.
    fn by_column(&self, columns: &[Column], row: &[Cell]) -> Value {
        let cells = row.iter().zip(columns).map(|(cell, column)| (column.key.to_string(), self.cell(cell)));
        Value::from_pairs(cells)
    }

    fn row(&self, columns: &[Column], row: &[Cell]) -> Value {
        let cells = row.iter().zip(columns).map(|(cell, column)| {
            context! { shown => self.cell(cell), key => &*column.key, number => column.shape == Shape::Number }
        });
        cells.collect()
    }

    /// `{kind, value}` with what the kind needs, as `shown.html` draws it.
    fn cell(&self, cell: &Cell) -> Value {
        let plain = |kind: &str, value: Value| context! { kind, value };
        match cell {
            Cell::Blank => plain("line", Value::from("")),
            Cell::Gap => plain("gap", Value::from(())),
            Cell::Count(count) => plain("number", Value::from(*count)),
            Cell::Number(number) => plain("number", Value::from(*number)),
            Cell::Of(some, all) => context! { kind => "of", value => some, all },
            Cell::Money(amount, currency) => context! { kind => "money", value => amount, currency => &**currency },
            Cell::Days(days) => plain("days", Value::from(*days)),
            Cell::Date(period) => plain("date", Value::from(period.to_string())),
            Cell::Frequency(every) => plain("frequency", Value::from(&**every)),
            Cell::Line(text) => plain("line", Value::from(&**text)),
            Cell::Text(text) => plain("line", in_language(text, self.language)),
            Cell::Code(list, code) => plain("line", Value::from(self.locale.get(&format!("{list}-{code}")))),
            Cell::Mark(list, code) => {
                context! { kind => "mark", value => self.locale.get(&format!("{list}-{code}")), class => *code }
            }
            Cell::Counted(what, n) => {
                let mut args = fluent_bundle::FluentArgs::new();
                args.set("n", *n);
                plain("line", Value::from(self.locale.format(&format!("counted-{what}"), &args)))
            }
            Cell::Entry(index) => plain("card", Card::value(self.site, *index, self.language)),
            Cell::Part(index, id, title) => {
                let path = format!("{}{}", self.site.prefix(self.language), path_of(self.site.catalogue.entry(*index)));
                context! { kind => "part", value => in_language(title, self.language), path => format!("{path}#{id}") }
            }
            Cell::Term(vocabulary, id) => plain("term", term(self.site, *vocabulary, id, self.language)),
            Cell::Commit(hash) => {
                context! { kind => "commit", value => short(hash), url => self.site.config.commit_url(hash) }
            }
            Cell::Url(url) => {
                let host = url.split("://").nth(1).and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or(url);
                context! { kind => "source", value => host, url => &**url }
            }
            Cell::Email(address) => plain("email", Value::from(&**address)),
            Cell::View(name, index) => match of_entry(name, *index).filter(|of| self.site.sheets.contains_key(of)) {
                Some(of) if of.has_page() => {
                    let card = Card::value(self.site, *index, self.language);
                    context! { kind => "part", value => card.get_attr("heading").ok(), path => self.path(of) }
                }
                _ => plain("card", Card::value(self.site, *index, self.language)),
            },
            Cell::Within(name, table, list) => {
                let label = Value::from(self.locale.get(&format!("{list}-{table}")));
                let of = named(name).map(|view| ViewOf { view, about: About::Portal });
                match of.filter(|of| self.site.sheets.contains_key(of)) {
                    Some(of) => context! { kind => "part", value => label, path => format!("{}#{table}", self.path(of)) },
                    None => plain("line", label),
                }
            }
            Cell::List(cells) if cells.len() == 1 => self.cell(&cells[0]),
            Cell::List(cells) => plain("list", cells.iter().map(|cell| self.cell(cell)).collect()),
        }
    }
}
