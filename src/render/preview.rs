//! What was found in a data file, as a page shows it in a language.

use std::fmt::Write;
use std::sync::Arc;

use fluent_bundle::FluentArgs;
use minijinja::context;
use minijinja::value::Value;

use crate::locale::Locale;
use crate::model::{Columns, Dataset, Either, Language};
use crate::preview::{self, Bound, Column, Disagreement, Histogram, Preview, Series};

use super::Site;
use super::filters::{escape, in_language, number};
use crate::catalogue::EntryIndex;

/// Columns of the table of first rows: more are in the profile and in the file.
const SHOWN_COLUMNS: usize = 12;
/// Columns that are profiled on a page.
const PROFILED: usize = 40;
/// Characters of a cell on a page.
const LONGEST: usize = 60;
/// Disagreements that a page names.
const MOST_WARNINGS: usize = 5;

/// The preview of a distribution, by its place in a dataset. None where there is none.
pub fn of(site: &Arc<Site>, words: &Locale, language: Language, index: EntryIndex, at: usize) -> Value {
    let entry = site.catalogue.entry(index);
    let distribution = entry.of::<Dataset>().and_then(|dataset| dataset.distributions.get(at));
    let (Some(distribution), Some(Ok(found))) = (distribution, site.catalogue.previews.of(&entry.id, at)) else {
        return Value::from(());
    };
    let columns = match &distribution.schema {
        Some(Either::Left(columns)) => Some(columns),
        _ => None,
    };
    let view = View { words, language, columns, found };
    let table = &found.table;
    let shown = table.columns.len().min(SHOWN_COLUMNS);
    let (plot, plotted) = view.plot(at);
    context! {
        id => format!("f{}", at + 1),
        rows => table.rows,
        shown => table.head.len(),
        complete => found.complete,
        uneven => table.uneven,
        head => table.columns[..shown].iter().map(|column| context! { name => cut(&column.name), n => column.kind.is_number() }).collect::<Vec<_>>(),
        hidden => table.columns.len() + table.more_columns - shown,
        body => Value::from_safe_string(view.body(shown)),
        columns => table.columns.len() + table.more_columns,
        profile => table.columns.iter().take(PROFILED).map(|column| view.profile(column)).collect::<Vec<_>>(),
        warnings => table.disagreements.iter().take(MOST_WARNINGS).map(|found| view.warning(found)).collect::<Vec<_>>(),
        encoding => found.encoding.filter(|name| *name != "UTF-8"),
        sheet => found.sheet.as_deref().map(cut),
        plot => plot.map(Value::from_safe_string),
        plotted => plotted,
        map => view.map(at).map(Value::from_safe_string),
        features => found.shapes.as_ref().map(|shapes| shapes.features),
    }
}

struct View<'v> {
    words: &'v Locale,
    language: Language,
    columns: Option<&'v Columns>,
    found: &'v Preview,
}

impl View<'_> {
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        let mut parts = FluentArgs::new();
        for (name, value) in args {
            parts.set((*name).to_owned(), (*value).to_owned());
        }
        self.words.format(key, &parts)
    }

    fn number(&self, n: f64) -> String {
        number(&Value::from(rounded(n)), self.words)
    }

    /// The cells of the first rows.
    fn body(&self, shown: usize) -> String {
        let table = &self.found.table;
        let mut out = String::new();
        for row in &table.head {
            out.push_str("<tr>");
            for (cell, column) in row.iter().zip(&table.columns).take(shown) {
                let class = if column.kind.is_number() { " class=\"n\"" } else { "" };
                let _ = write!(out, "<td{class}>{}</td>", escape(&cut(cell)));
            }
            out.push_str("</tr>\n");
        }
        out
    }

    fn profile(&self, column: &Column) -> Value {
        let described = self.columns.and_then(|columns| columns.fields.iter().find(|field| *field.name == *column.name));
        let text = |text: &crate::model::Text| in_language(text, self.language);
        let (distinct, more) = column.distinct;
        let bound = |bound: &Option<Bound>| match bound {
            None => context! { kind => "none", value => "" },
            Some(Bound::Number(n)) => context! { kind => "number", value => rounded(*n) },
            Some(Bound::Moment(text)) => context! { kind => "moment", value => text },
        };
        let top = match &column.histogram {
            Histogram::Top(top) => {
                top.iter().map(|(text, share)| context! { text => cut(text), share => (share * 100.0).round() }).collect()
            }
            _ => Vec::new(),
        };
        context! {
            name => cut(&column.name),
            title => described.and_then(|column| column.title.as_ref()).map(text),
            description => described.and_then(|column| column.description.as_ref()).map(text),
            unit => described.and_then(|column| column.unit.as_deref()),
            codelist => described.and_then(|column| column.codelist.as_deref()),
            kind => self.words.get(&format!("preview-kind-{}", column.kind.as_str())),
            missing => column.missing,
            least => bound(&column.least),
            greatest => bound(&column.greatest),
            distinct => distinct,
            more => more,
            bins => preview::bars(&column.histogram).map(Value::from_safe_string),
            top => top,
        }
    }

    fn warning(&self, found: &Disagreement) -> String {
        let key = format!("preview-warning-{}", found.name());
        match found {
            Disagreement::Extra { columns } => {
                let named: Vec<String> = columns.iter().take(5).map(|column| cut(column)).collect();
                self.say(&key, &[("column", &named.join(", "))])
            }
            Disagreement::Absent { column, .. } | Disagreement::Unique { column, .. } => {
                self.say(&key, &[("column", &cut(column))])
            }
            Disagreement::Kind { column, found, .. } => {
                let kind = self.words.get(&format!("preview-kind-{}", found.as_str())).to_lowercase();
                self.say(&key, &[("column", &cut(column)), ("found", &kind)])
            }
            Disagreement::Required { column, missing, .. } => {
                self.say(&key, &[("column", &cut(column)), ("n", &missing.to_string())])
            }
            Disagreement::Range { column, value, .. } | Disagreement::Value { column, value, .. } => {
                self.say(&key, &[("column", &cut(column)), ("value", &cut(value))])
            }
        }
    }

    /// A column as people call it.
    fn called(&self, at: usize) -> String {
        let Some(column) = self.found.table.columns.get(at) else { return String::new() };
        let described = self.columns.and_then(|columns| columns.fields.iter().find(|field| *field.name == *column.name));
        let title = described.and_then(|column| column.title.as_ref()).map(|title| title.best(self.language).1.to_owned());
        cut(&title.unwrap_or_else(|| column.name.clone()))
    }

    fn plot(&self, at: usize) -> (Option<String>, Value) {
        let Some(series) = &self.found.table.series else { return (None, Value::from(())) };
        let names: Vec<String> = series.lines.iter().map(|line| self.called(*line)).collect();
        let key = if series.averaged { "preview-plot-averaged" } else { "preview-plot" };
        let title = self.say(key, &[("columns", &names.join(", ")), ("time", &self.called(series.column))]);
        let note = self.say(
            "preview-plot-note",
            &[("from", &end(series, true)), ("to", &end(series, false)), ("n", &series.points.len().to_string())],
        );
        let svg = preview::draw_plot(series, &|n| self.number(n), &format!("f{}-plot", at + 1), &title, &note);
        let mut rows = String::new();
        for (moment, values) in &series.points {
            let _ = write!(rows, "<tr><th scope=\"row\">{}</th>", preview::moment_label(*moment, series.step));
            for value in values {
                let _ = write!(rows, "<td class=\"n\">{}</td>", value.map(|n| self.number(n)).unwrap_or_default());
            }
            rows.push_str("</tr>\n");
        }
        (
            Some(svg),
            context! { title => title, time => self.called(series.column), names => names, rows => Value::from_safe_string(rows) },
        )
    }

    fn map(&self, at: usize) -> Option<String> {
        let shapes = self.found.shapes.as_ref()?;
        let features = shapes.features.to_string();
        let degrees = shapes.bounds?.map(|degree| format!("{:.2}", degree));
        let title = self.say("preview-map", &[("n", &features)]);
        let [west, south, east, north] = &degrees;
        let note = self.say("preview-map-note", &[("west", west), ("south", south), ("east", east), ("north", north)]);
        preview::draw_map(shapes, &format!("f{}-map", at + 1), &title, &note)
    }
}

fn end(series: &Series, first: bool) -> String {
    let point = if first { series.points.first() } else { series.points.last() };
    point.map(|(moment, _)| preview::moment_label(*moment, series.step)).unwrap_or_default()
}

/// To six digits: what is drawn is not more exact.
fn rounded(n: f64) -> f64 {
    if n.fract() == 0.0 { n } else { format!("{n:.5e}").parse().unwrap_or(n) }
}

/// The beginning of a cell.
fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
