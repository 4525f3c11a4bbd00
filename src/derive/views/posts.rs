//! The posts that answer for data: filled, vacant for how many days, or not formalised; and institutions with none.

use std::cmp::Reverse;

use crate::derive::{About, Cell, Facts, PostState, Shape, Sheet, Table, post};
use crate::model::{Organisation, OrganisationStatus};

pub fn posts(facts: &Facts, _: About) -> Option<Sheet> {
    let active = facts
        .each::<Organisation>()
        .filter(|(_, it)| it.status.unwrap_or(OrganisationStatus::Active) == OrganisationStatus::Active);
    let (mut held, mut without) = (Vec::new(), Vec::new());
    for (index, it) in active {
        held.extend(it.posts.iter().map(|of| (post(of, facts.as_of()), index, of)));
        if it.posts.is_empty() {
            without.push(vec![Cell::Entry(index), Cell::Code("code-organisation-kind", it.kind.as_str())]);
        }
    }
    if held.is_empty() {
        return None;
    }
    // The empty ones first, those empty longest before the others.
    held.sort_by_key(|((state, days), index, _)| {
        (*state != PostState::Vacant, *state == PostState::Filled, Reverse(*days), *index)
    });
    let count = |state: PostState| held.iter().filter(|((it, _), ..)| *it == state).count();
    let longest = held.iter().filter(|((state, _), ..)| *state == PostState::Vacant).filter_map(|((_, days), ..)| *days).max();
    let sheet = Sheet::default()
        .figure("filled", Cell::Of(count(PostState::Filled), held.len()))
        .figure("vacant", Cell::Of(count(PostState::Vacant), held.len()))
        .figure("longest_vacant", Cell::days(longest))
        .figure("not_formalised", Cell::Of(count(PostState::NotFormalised), held.len()))
        .figure("without_post", Cell::Count(without.len()));
    let rows = held.iter().map(|((state, days), index, it)| {
        let holder = it.holder.as_ref();
        vec![
            Cell::View("owes", *index),
            it.title.as_ref().map_or(Cell::Code("code-post-role", it.role.as_str()), |title| Cell::Text(title.clone())),
            Cell::Mark("post", state.as_str()),
            Cell::day(holder.map(|holder| holder.since).or(it.vacant_since)),
            Cell::days(*days),
            holder.and_then(|holder| holder.name.as_ref()).map_or(Cell::Blank, |name| Cell::Line(name.clone())),
            Cell::Email(it.email.0.clone()),
        ]
    });
    let columns = [
        ("institution", Shape::Entry),
        ("post", Shape::Plain),
        ("post_state", Shape::Plain),
        ("since", Shape::Plain),
        ("days_so", Shape::Number),
        ("holder", Shape::Plain),
        ("email", Shape::Plain),
    ];
    let sheet = sheet.table(Table::new("posts", &columns, rows.collect()));
    Some(sheet.table(Table::new("without-post", &[("institution", Shape::Entry), ("kind", Shape::Plain)], without)))
}
