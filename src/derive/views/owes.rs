//! What an institution owes: what is late, what is to come, whom it has not answered, and which post is empty.

use std::cmp::Reverse;

use crate::catalogue::EntryIndex;
use crate::derive::{About, Cell, Facts, Outcome, Shape, Sheet, Table, post, promise, waiting};
use crate::model::{Action, Dataset, Organisation, Request, Stage};

use super::changes::{self, moves_decided_by};
use super::milestones::{self, Promised, challenges};

pub fn owes(facts: &Facts, about: About) -> Option<Sheet> {
    let index = about.entry()?;
    let organisation = facts.get::<Organisation>(index)?;
    let mine = responsible(facts, index);
    let (mut open, mut done): (Vec<Promised>, Vec<Promised>) =
        mine.iter().partition(|it| it.state.outcome(it.state.current) == Outcome::Open);
    open.sort_by_key(|it| (Reverse(it.is_overdue()), it.state.next));
    done.sort_by_key(|it| Reverse(it.milestone.completed_on));
    let late = open.iter().filter(|it| it.is_overdue()).count();
    let proved = mine.iter().filter(|it| it.state.proved).count();
    let standing = mine.iter().filter(|it| it.state.outcome(it.state.current) != Outcome::Withdrawn).count();
    let promised = promised(facts, index);
    let unanswered = unanswered(facts, index);
    let vacant = organisation.posts.iter().filter(|it| it.holder.is_none()).count();
    let tables = [
        table_of("owed", &open),
        promised,
        unanswered,
        posts(organisation, facts),
        leads(facts, index),
        involved(facts, index),
        changes::table("decided", facts, &moves_decided_by(facts, index)),
        table_of("done", &done),
    ];
    if tables.iter().all(|table| table.rows.is_empty() || table.name == "posts") {
        return None;
    }
    let count = |name: &str| tables.iter().find(|table| table.name == name).map_or(0, |table| table.rows.len());
    let mut sheet = Sheet::default()
        .figure("overdue", Cell::Count(late))
        .figure("proved", Cell::Of(proved, standing))
        .figure("promised", Cell::Count(count("promised")))
        .figure("unanswered", Cell::Count(count("unanswered")))
        .figure("vacant", Cell::Of(vacant, organisation.posts.len()));
    sheet.tables = tables.into_iter().filter(|table| table.name == "owed" || !table.rows.is_empty()).collect();
    Some(sheet)
}

/// The milestones that an institution answers for.
pub fn responsible<'c>(facts: &Facts<'c>, index: EntryIndex) -> Vec<Promised<'c>> {
    let id = &facts.catalogue.entry(index).id;
    let actions = facts.referring::<Action>(index, &["responsible"]).into_iter();
    actions.flat_map(|(action, _)| milestones::of(facts, action)).filter(|it| it.milestone.responsible.id == *id).collect()
}

fn table_of(name: &'static str, milestones: &[Promised]) -> Table {
    let done = name == "done";
    let columns = [
        ("milestone", Shape::Entry),
        ("action", Shape::Entry),
        ("due", Shape::Plain),
        if done { ("completed_on", Shape::Plain) } else { ("days_late", Shape::Number) },
        if done { ("outcome", Shape::Plain) } else { ("schedule", Shape::Plain) },
        ("status", Shape::Plain),
        ("challenges", Shape::Text),
    ];
    let rows = milestones.iter().map(|it| {
        let outcome = it.state.outcome(it.state.current).as_str();
        vec![
            it.cell(),
            Cell::Entry(it.index),
            it.due(),
            if done { Cell::day(it.milestone.completed_on) } else { it.late() },
            if done { Cell::Mark("outcome", outcome) } else { it.schedule() },
            it.status(),
            if done || !it.is_overdue() {
                Cell::text(it.milestone.challenges.as_ref())
            } else {
                challenges(it.milestone.challenges.as_ref())
            },
        ]
    });
    Table::new(name, &columns, rows.collect())
}

fn promised(facts: &Facts, index: EntryIndex) -> Table {
    let datasets = facts.referring::<Dataset>(index, &["publisher"]).into_iter();
    let mut datasets: Vec<_> =
        datasets.filter(|(_, it)| matches!(it.stage, Stage::Planned | Stage::Inventoried) && it.promise.is_some()).collect();
    datasets.sort_by_key(|(index, it)| (it.promise.as_ref().map(|promise| promise.due), *index));
    let rows = datasets.iter().map(|(index, it)| {
        let standing = promise(it, facts.as_of()).map(|(current, _)| current);
        vec![
            Cell::Entry(*index),
            Cell::date(it.promise.as_ref().map(|promise| promise.due)),
            Cell::days(standing.and_then(|standing| standing.days).filter(|days| *days > 0)),
            standing.map_or(Cell::Blank, |standing| Cell::Mark("schedule", standing.schedule.as_str())),
        ]
    });
    let columns = [("dataset", Shape::Entry), ("due", Shape::Plain), ("days_late", Shape::Number), ("schedule", Shape::Plain)];
    Table::new("promised", &columns, rows.collect())
}

fn unanswered(facts: &Facts, index: EntryIndex) -> Table {
    let requests = facts.referring::<Request>(index, &["addressed_to"]).into_iter();
    let mut waits: Vec<_> = requests.filter_map(|(index, it)| Some((waiting(it, facts.as_of())?, index, it))).collect();
    waits.sort_by_key(|(days, index, _)| (Reverse(*days), *index));
    let rows = waits.into_iter().map(|(days, index, it)| {
        let status = Cell::Mark("code-request-status", it.status.as_str());
        vec![Cell::Entry(index), Cell::Date(it.opened.into()), Cell::Days(days), status]
    });
    let columns =
        [("request", Shape::Entry), ("opened", Shape::Plain), ("days_waiting", Shape::Number), ("status", Shape::Plain)];
    Table::new("unanswered", &columns, rows.collect())
}

fn posts(organisation: &Organisation, facts: &Facts) -> Table {
    let rows = organisation.posts.iter().map(|it| {
        let (state, days) = post(it, facts.as_of());
        let since = it.holder.as_ref().map(|holder| holder.since).or(it.vacant_since);
        vec![
            it.title.as_ref().map_or(Cell::Code("code-post-role", it.role.as_str()), |title| Cell::Text(title.clone())),
            Cell::Mark("post", state.as_str()),
            Cell::day(since),
            Cell::days(days),
            Cell::Email(it.email.0.clone()),
        ]
    });
    let columns = [
        ("post", Shape::Plain),
        ("post_state", Shape::Plain),
        ("since", Shape::Plain),
        ("days_so", Shape::Number),
        ("email", Shape::Plain),
    ];
    Table::new("posts", &columns, rows.collect())
}

fn leads(facts: &Facts, index: EntryIndex) -> Table {
    super::goal::actions_table(facts, "leads", facts.referring::<Action>(index, &["lead"]).into_iter().map(|(index, _)| index))
}

fn involved(facts: &Facts, index: EntryIndex) -> Table {
    let id = &facts.catalogue.entry(index).id;
    let rows = facts.referring::<Action>(index, &["org"]).into_iter().map(|(action, it)| {
        let parts = it.involved.iter().filter(|part| part.org.id == *id);
        let parts = parts.map(|part| Cell::Code("code-part", part.part.as_str())).collect();
        vec![Cell::Entry(action), Cell::list(parts)]
    });
    Table::new("takes-part", &[("action", Shape::Entry), ("as", Shape::Plain)], rows.collect())
}
