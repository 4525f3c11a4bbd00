//! What is due and when: milestones, promised datasets, events, reports, budgets and calls.

use crate::catalogue::EntryIndex;
use crate::derive::{About, Cell, Facts, Shape, Sheet, Table, title};
use crate::model::{Dataset, Day, Event, Funding, Period, Plan, Stage, Text};

use super::milestones::{self, organisation};

/// A date of the calendar.
#[derive(Clone, Debug)]
pub struct Due {
    pub when: Period,
    /// The last day, of what lasts.
    pub until: Option<Day>,
    /// In the words `due-KIND` of the locale files.
    pub kind: &'static str,
    pub entry: EntryIndex,
    /// The place within the entry's page.
    pub part: Option<Box<str>>,
    pub title: Text,
    pub who: Cell,
    /// Tells it from every other date of its entry, and stays.
    pub key: String,
}

impl Due {
    /// The day on which it stands in a calendar: that by which it is due, or on which it begins.
    pub fn day(&self) -> Day {
        Day(self.when.end())
    }
}

/// Every date, in order.
pub fn dues(facts: &Facts) -> Vec<Due> {
    let mut dues = Vec::new();
    for it in milestones::all(facts) {
        let Some(next) = it.state.next else { continue };
        dues.push(Due {
            when: if it.milestone.recurring.is_some() { next.into() } else { it.milestone.due.unwrap_or(next.into()) },
            until: None,
            kind: "milestone",
            entry: it.index,
            part: Some(it.milestone.id.0.clone()),
            title: it.milestone.title.clone(),
            who: organisation(facts, &it.milestone.responsible),
            key: it.milestone.id.0.to_string(),
        });
    }
    let entry = |index: EntryIndex, when: Period, kind: &'static str, who: Cell| {
        let title = title(facts.catalogue.entry(index)).into_owned();
        Due { when, until: None, kind, entry: index, part: None, title, who, key: kind.to_owned() }
    };
    for (index, it) in facts.each::<Dataset>() {
        if let Some(promise) = it.promise.as_ref().filter(|_| matches!(it.stage, Stage::Planned | Stage::Inventoried)) {
            dues.push(entry(index, promise.due, "release", organisation(facts, &it.publisher)));
        }
    }
    for (index, it) in facts.each::<Event>() {
        let due = entry(index, it.start.into(), "event", organisation(facts, &it.organiser));
        dues.push(Due { until: it.end, ..due });
    }
    for (index, it) in facts.each::<Plan>() {
        let owner = organisation(facts, &it.owner);
        if let Some(next) = it.reporting.as_ref().and_then(|reporting| reporting.next) {
            dues.push(entry(index, next.into(), "report", owner.clone()));
        }
        for date in &it.budget_calendar {
            let due = entry(index, date.period, "budget", owner.clone());
            dues.push(Due { title: date.title.clone(), key: format!("budget-{}", date.period), ..due });
        }
    }
    for (index, it) in facts.each::<Funding>() {
        for (at, call) in it.calls.iter().enumerate() {
            let dates = [("call-opens", call.opens), ("call-closes", call.closes)];
            for (kind, day) in dates.into_iter().filter_map(|(kind, day)| Some((kind, day?))) {
                let due = entry(index, day.into(), kind, organisation(facts, &it.authority));
                dues.push(Due { key: format!("{kind}-{at}"), ..due });
            }
        }
    }
    dues.sort_by(|a, b| (a.day(), a.entry, &a.key).cmp(&(b.day(), b.entry, &b.key)));
    dues
}

pub fn calendar(facts: &Facts, _: About) -> Option<Sheet> {
    let dues = dues(facts);
    if dues.is_empty() {
        return None;
    }
    let last = |it: &Due| it.until.unwrap_or(it.day()).0;
    let (past, ahead): (Vec<Due>, Vec<Due>) = dues.into_iter().partition(|it| last(it) < facts.as_of());
    let missed: Vec<Due> = past.into_iter().filter(|it| matches!(it.kind, "milestone" | "release")).collect();
    let sheet = Sheet::default().figure("ahead", Cell::Count(ahead.len())).figure("missed", Cell::Count(missed.len()));
    Some(sheet.table(table("ahead", &ahead)).table(table("missed", &missed)))
}

fn table(name: &'static str, dues: &[Due]) -> Table {
    let rows = dues.iter().map(|it| {
        let what = match &it.part {
            Some(part) => Cell::Part(it.entry, part.clone(), it.title.clone()),
            None if it.kind == "budget" => Cell::Text(it.title.clone()),
            None => Cell::Entry(it.entry),
        };
        vec![Cell::Date(it.when), Cell::Code("due", it.kind), what, it.who.clone()]
    });
    let columns = [("date", Shape::Plain), ("kind", Shape::Plain), ("what", Shape::Entry), ("who", Shape::Entry)];
    Table::new(name, &columns, rows.collect())
}
