//! A plan at a glance: what is proved and what is late, what is due next, and what changed in the last ninety days.

use std::cmp::Reverse;

use crate::catalogue::EntryIndex;
use crate::derive::{About, Cell, Facts, Rollup, Shape, Sheet, Table, overall};
use crate::model::{Action, Goal};

use super::changes::recently;
use super::milestones::{self, Promised, organisation};
use super::story;

/// Milestones that are due next.
const NEXT: usize = 5;

pub fn overview(facts: &Facts, about: About) -> Option<Sheet> {
    let goals: Vec<EntryIndex> = facts.referring::<Goal>(about.entry()?, &["plan"]).into_iter().map(|(index, _)| index).collect();
    let of_goal = |goal: &EntryIndex| facts.referring::<Action>(*goal, &["goal"]).into_iter().map(|(index, _)| index);
    let actions: Vec<EntryIndex> = goals.iter().flat_map(of_goal).collect();
    let all: Vec<Promised> = actions.iter().flat_map(|index| milestones::of(facts, *index)).collect();
    if all.is_empty() {
        return None;
    }
    let sum = rollup(&all);
    let slipped = all.iter().filter(|it| it.state.slipped.is_some_and(|days| days > 0)).count();
    let unfunded = actions.iter().filter(|index| facts.get::<Action>(**index).is_some_and(|it| it.funding.is_empty())).count();
    let sheet = Sheet::default()
        .leading("proved", Cell::Of(sum.proved, sum.total), "kept")
        .leading("overdue", Cell::Count(sum.overdue), "overdue")
        .leading("claimed", Cell::Count(sum.claimed), "kept")
        .leading("slipped", Cell::Of(slipped, all.len()), "changes")
        .leading("unfunded", Cell::Of(unfunded, actions.len()), "funding");
    let sheet = sheet.table(by_goal(facts, &goals)).table(next_due(facts, &all));
    Some(sheet.table(recent(facts, &actions)))
}

fn rollup(all: &[Promised]) -> Rollup {
    overall(all.iter().map(|it| (it.milestone, it.state)))
}

fn by_goal(facts: &Facts, goals: &[EntryIndex]) -> Table {
    let rows = goals.iter().map(|goal| {
        let actions = facts.referring::<Action>(*goal, &["goal"]);
        let all: Vec<Promised> = actions.iter().flat_map(|(index, _)| milestones::of(facts, *index)).collect();
        let sum = rollup(&all);
        vec![
            Cell::Entry(*goal),
            Cell::Count(actions.len()),
            Cell::Of(sum.proved, sum.total),
            Cell::Count(sum.overdue),
            Cell::Count(sum.claimed),
            Cell::Count(sum.withdrawn),
        ]
    });
    let columns = [
        ("goal", Shape::Entry),
        ("n_actions", Shape::Number),
        ("proved", Shape::Plain),
        ("overdue", Shape::Number),
        ("claimed", Shape::Number),
        ("withdrawn", Shape::Number),
    ];
    Table::new("goals", &columns, rows.collect())
}

fn next_due(facts: &Facts, all: &[Promised]) -> Table {
    let ahead = all.iter().filter(|it| !it.is_overdue());
    let mut ahead: Vec<_> = ahead.filter_map(|it| Some((it.state.next.filter(|day| day.0 >= facts.as_of())?, it))).collect();
    ahead.sort_by_key(|(day, _)| *day);
    let rows = ahead.into_iter().take(NEXT).map(|(day, it)| {
        let who = organisation(facts, &it.milestone.responsible);
        vec![Cell::Date(it.milestone.due.unwrap_or(day.into())), it.cell(), who, it.status()]
    });
    let columns = [("due", Shape::Plain), ("milestone", Shape::Entry), ("responsible", Shape::Entry), ("status", Shape::Plain)];
    Table::new("next-due", &columns, rows.collect())
}

fn recent(facts: &Facts, actions: &[EntryIndex]) -> Table {
    let span = recently(facts.as_of())..=facts.as_of();
    let mut recent: Vec<_> =
        actions.iter().flat_map(|index| story::of(facts, *index)).filter(|it| span.contains(&it.on.0)).collect();
    recent.sort_by_key(|it| Reverse(it.on));
    story::table("recent", &recent, false)
}
