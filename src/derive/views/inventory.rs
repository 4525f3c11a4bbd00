//! What the government holds, published or not: a view of the datasets, by institution, and the reasons for what is closed.

use std::collections::BTreeMap;

use crate::catalogue::EntryIndex;
use crate::derive::{About, Cell, Facts, Shape, Sheet, Table};
use crate::model::{Access, Dataset, Stage, Type};

use super::milestones::organisation;

const STAGES: [Stage; 4] = [Stage::Inventoried, Stage::Planned, Stage::Published, Stage::Retired];

pub fn inventory(facts: &Facts, _: About) -> Option<Sheet> {
    let all: Vec<(EntryIndex, &Dataset)> = facts.each::<Dataset>().collect();
    if all.is_empty() {
        return None;
    }
    let of = |stage: Stage| all.iter().filter(|(_, it)| it.stage == stage).count();
    let closed = all.iter().filter(|(_, it)| it.access != Access::Public).count();
    let sheet = Sheet::default()
        .figure("datasets", Cell::Count(all.len()))
        .figure("published", Cell::Of(of(Stage::Published), all.len()))
        .leading("promised", Cell::Of(of(Stage::Planned), all.len()), "publication")
        .figure("inventoried", Cell::Of(of(Stage::Inventoried), all.len()))
        .figure("closed", Cell::Of(closed, all.len()));
    Some(sheet.table(by_institution(facts, &all)).table(reasons(&all)).table(list(facts, &all)))
}

fn by_institution(facts: &Facts, all: &[(EntryIndex, &Dataset)]) -> Table {
    let mut counts: BTreeMap<EntryIndex, ([usize; 4], usize)> = BTreeMap::new();
    for (_, it) in all {
        if let Some(publisher) = facts.catalogue.find(Type::Organisation, &it.publisher.id) {
            let count = counts.entry(publisher).or_default();
            count.0[it.stage as usize] += 1;
            count.1 += usize::from(it.access != Access::Public);
        }
    }
    let rows = counts.into_iter().map(|(publisher, (stages, closed))| {
        let mut row = vec![Cell::Entry(publisher)];
        row.extend(STAGES.map(|stage| Cell::Count(stages[stage as usize])));
        row.extend([Cell::Count(stages.iter().sum()), Cell::Count(closed)]);
        row
    });
    let columns = [
        ("institution", Shape::Entry),
        ("inventoried", Shape::Number),
        ("planned", Shape::Number),
        ("published", Shape::Number),
        ("retired", Shape::Number),
        ("n", Shape::Number),
        ("closed", Shape::Number),
    ];
    Table::new("inventory", &columns, rows.collect())
}

fn reasons(all: &[(EntryIndex, &Dataset)]) -> Table {
    let mut counts = BTreeMap::new();
    for (_, it) in all.iter().filter(|(_, it)| it.access != Access::Public) {
        *counts.entry((it.access, it.access_reason)).or_insert(0) += 1;
    }
    let rows = counts.into_iter().map(|((access, reason), n)| {
        let reason = reason.map_or(Cell::Gap, |reason| Cell::Code("code-access-reason", reason.as_str()));
        vec![Cell::Mark("code-access", access.as_str()), reason, Cell::Count(n)]
    });
    Table::new("closed", &[("access", Shape::Plain), ("access_reason", Shape::Plain), ("n", Shape::Number)], rows.collect())
}

fn list(facts: &Facts, all: &[(EntryIndex, &Dataset)]) -> Table {
    let rows = all.iter().map(|(index, it)| {
        vec![
            Cell::Entry(*index),
            organisation(facts, &it.publisher),
            Cell::Mark("code-stage", it.stage.as_str()),
            Cell::Code("code-access", it.access.as_str()),
            it.access_reason.map_or(Cell::Blank, |reason| Cell::Code("code-access-reason", reason.as_str())),
            Cell::Frequency(it.frequency.to_string().into()),
            Cell::day(it.modified),
        ]
    });
    let columns = [
        ("dataset", Shape::Entry),
        ("institution", Shape::Entry),
        ("stage", Shape::Plain),
        ("access", Shape::Plain),
        ("access_reason", Shape::Plain),
        ("frequency", Shape::Plain),
        ("modified", Shape::Plain),
    ];
    Table::new("every-dataset", &columns, rows.collect())
}
