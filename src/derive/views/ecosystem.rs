//! Who stands around the data: kinds of actors by policy areas, with the holes, and the champions.

use crate::catalogue::EntryIndex;
use crate::derive::{About, Cell, Column, Facts, Shape, Sheet, Table};
use crate::model::{Actor, ActorKind, Reuse, Type, VocabularyName};

pub fn ecosystem(facts: &Facts, _: About) -> Option<Sheet> {
    let all: Vec<(EntryIndex, &Actor)> = facts.each::<Actor>().collect();
    if all.is_empty() {
        return None;
    }
    let mut kinds: Vec<ActorKind> = all.iter().map(|(_, it)| it.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let reuses = facts.each::<Reuse>().count();
    let champions = all.iter().filter(|(_, it)| it.champion.is_some()).count();
    let sheet = Sheet::default()
        .figure("actors", Cell::Count(all.len()))
        .figure("champions", Cell::Count(champions))
        .figure("reuses", Cell::Count(reuses));
    Some(sheet.table(matrix(facts, &kinds)).table(list(facts, &all)))
}

fn matrix(facts: &Facts, kinds: &[ActorKind]) -> Table {
    let mut columns = vec![Column::new("policy_area", Shape::Plain)];
    let head = |kind: &ActorKind| Column::headed(kind.as_str(), Cell::Code("code-actor-kind", kind.as_str()), Shape::Entry);
    columns.extend(kinds.iter().map(head));
    let terms = facts.catalogue.vocabularies.terms(VocabularyName::PolicyAreas).iter().enumerate();
    let rows = terms.filter_map(|(at, term)| {
        let here = facts.states.areas.get(&at)?;
        let mut row = vec![Cell::Term(VocabularyName::PolicyAreas, term.id.clone())];
        row.extend(kinds.iter().map(|kind| {
            let of_kind = here.iter().filter(|index| facts.get::<Actor>(**index).is_some_and(|it| it.kind == *kind));
            Cell::list_or_gap(of_kind.map(|index| Cell::Entry(*index)).collect())
        }));
        Some(row)
    });
    Table { name: "ecosystem", columns, rows: rows.collect() }
}

fn list(facts: &Facts, all: &[(EntryIndex, &Actor)]) -> Table {
    let rows = all.iter().map(|(index, it)| {
        let count = |ty: Type, field: &str| facts.catalogue.referring(*index, ty, &[field]).len();
        vec![
            Cell::Entry(*index),
            Cell::Code("code-actor-kind", it.kind.as_str()),
            Cell::list(it.roles.iter().map(|role| Cell::Code("code-actor-role", role.as_str())).collect()),
            Cell::day(it.champion.as_ref().and_then(|champion| champion.since)),
            Cell::list(it.champion.iter().flat_map(|it| &it.causes).map(|cause| Cell::Text(cause.clone())).collect()),
            Cell::Count(count(Type::Reuse, "by")),
            Cell::Count(count(Type::Request, "actor")),
            Cell::Count(count(Type::Action, "stakeholders")),
        ]
    });
    let columns = [
        ("actor", Shape::Entry),
        ("kind", Shape::Plain),
        ("roles", Shape::Plain),
        ("champion_since", Shape::Plain),
        ("champion_for", Shape::Text),
        ("n_reuses", Shape::Number),
        ("n_requests", Shape::Number),
        ("n_actions", Shape::Number),
    ];
    Table::new("actors", &columns, rows.collect())
}
