//! The governance of data at a glance: posts, bodies, law, money and events, and every gap in them.

use crate::derive::{About, Cell, Facts, Shape, Sheet, Table};

use super::{bodies, events, funding, law, posts};

/// A row of a table that is a gap: of what kind, where, and for how long where that is known.
struct Gap {
    kind: &'static str,
    what: Cell,
    days: Cell,
}

/// The parts that it joins: their views, and the figures that speak for each.
type Part = (&'static str, fn(&Facts, About) -> Option<Sheet>, &'static [&'static str]);
const PARTS: [Part; 5] = [
    ("posts", posts, &["filled", "vacant", "longest_vacant"]),
    ("bodies", bodies, &["bodies_meeting"]),
    ("law", law, &["in_force"]),
    ("funding", funding, &["approved_this_year", "unfunded"]),
    ("events", events, &["unreported"]),
];

pub fn governance(facts: &Facts, about: About) -> Option<Sheet> {
    let mut sheet = Sheet::default();
    let mut gaps = Vec::new();
    let mut parts = 0;
    for (view, made, figures) in PARTS {
        let Some(part) = made(facts, about) else { continue };
        parts += 1;
        for figure in part.figures.iter().filter(|figure| figures.contains(&figure.key) && figure.value != Cell::Blank) {
            sheet = sheet.leading(figure.key, figure.value.clone(), view);
        }
        gaps.extend(gaps_of(&part));
    }
    if parts == 0 {
        return None;
    }
    let rows = gaps.into_iter().map(|gap| vec![Cell::Mark("gap", gap.kind), gap.what, gap.days]);
    let columns = [("gap", Shape::Plain), ("what", Shape::Entry), ("days_so", Shape::Number)];
    Some(sheet.table(Table::new("gaps", &columns, rows.collect())))
}

fn gaps_of(sheet: &Sheet) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for table in &sheet.tables {
        let at = |key: &str| table.columns.iter().position(|column| &*column.key == key);
        let cell = |row: &[Cell], key: &str| at(key).and_then(|at| row.get(at).cloned()).unwrap_or(Cell::Blank);
        for row in &table.rows {
            let kind = match (table.name, cell(row, "post_state"), cell(row, "meets")) {
                ("posts", Cell::Mark(_, "vacant"), _) => "vacant",
                ("posts", Cell::Mark(_, "not_formalised"), _) => "not_formalised",
                ("without-post", ..) => "without_post",
                ("bodies", _, Cell::Mark(_, "missed" | "never")) => "does_not_meet",
                ("unfunded", ..) => "unfunded",
                ("events", ..) if cell(row, "report") == Cell::Gap => "unreported",
                ("lines", ..) if cell(row, "spent") == Cell::Gap => "spending_unknown",
                _ => continue,
            };
            let first = row.first().cloned().unwrap_or(Cell::Blank);
            let days = ["days_so", "days_since", "days_without_report"].map(|key| cell(row, key));
            gaps.push(Gap { kind, what: first, days: days.into_iter().find(|it| *it != Cell::Blank).unwrap_or(Cell::Blank) });
        }
    }
    gaps
}
