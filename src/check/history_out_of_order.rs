//! A history whose dates do not follow each other: of a request, of the changes of a date, of an action's updates.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::{Action, Body, Day};

pub const RULE: Rule = Rule::error("history-out-of-order");

pub fn check(_: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    match &entry.body {
        Body::Request(request) => {
            let first = std::iter::once(("opened".to_owned(), request.opened));
            let lines = request.history.iter().enumerate().map(|(at, event)| (format!("history[{at}].date"), event.date));
            in_order(entry, first.chain(lines), out);
        }
        Body::Dataset(dataset) => {
            let changes = dataset.promise.iter().flat_map(|promise| &promise.changes).enumerate();
            in_order(entry, changes.map(|(at, change)| (format!("promise.changes[{at}].on"), change.on)), out);
        }
        Body::Action(action) => of_action(entry, action, out),
        _ => {}
    }
}

fn of_action(entry: &Entry, action: &Action, out: &mut Vec<Diagnostic>) {
    let updates = action.updates.iter().enumerate();
    in_order(entry, updates.map(|(at, update)| (format!("updates[{at}].date"), update.date)), out);
    for (at, milestone) in action.milestones.iter().enumerate() {
        let changes = milestone.changes.iter().enumerate();
        in_order(entry, changes.map(|(i, change)| (format!("milestones[{at}].changes[{i}].on"), change.on)), out);
    }
}

fn in_order(entry: &Entry, lines: impl Iterator<Item = (String, Day)>, out: &mut Vec<Diagnostic>) {
    let mut last: Option<Day> = None;
    for (place, day) in lines {
        if let Some(before) = last.filter(|before| day < *before) {
            let finding = entry.finding(&RULE, Place::Value(place));
            out.push(finding.arg("date", day.to_string()).arg("before", before.to_string()));
        }
        last = last.max(Some(day));
    }
}
