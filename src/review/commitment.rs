//! Milestones: what was done, what slipped, what was taken back.

use super::entry::Tale;
use super::{Event, Part, fields};
use crate::derive::days_between;
use crate::model::{Action, Change, Goal, Milestone, MilestoneStatus, OutcomeIndicator, Period};

pub fn compare(before: &Action, after: &Action, tale: &mut Tale) {
    if fields::rewritten(&before.updates, &after.updates) > 0 {
        let event = tale.event("record-rewritten").with("field", Part::field("action", "updates"));
        tale.tell("updates", event);
    }
    for then in &before.milestones {
        match after.milestones.iter().find(|now| now.id == then.id) {
            Some(now) if now != then => milestone(then, now, tale),
            Some(_) => {}
            None => {
                let event = tale.event("milestone-removed").with("milestone", &then.title);
                tale.tell("milestones", dated(event, "due", then.due));
            }
        }
    }
    for now in after.milestones.iter().filter(|now| !before.milestones.iter().any(|then| then.id == now.id)) {
        let event = tale.event("milestone-added").with("milestone", &now.title);
        tale.tell("milestones", dated(event, "due", now.due));
    }
}

/// What a goal is to reach, by what it is measured at.
pub fn targets(before: &Goal, after: &Goal, tale: &mut Tale) {
    for then in &before.outcome_indicators {
        let Some(now) = after.outcome_indicators.iter().find(|now| now.id == then.id) else {
            let event = tale.event("target-removed").with("indicator", &then.title);
            tale.tell("outcome_indicators", event);
            continue;
        };
        if then.target != now.target {
            let target = |it: &OutcomeIndicator| match it.target.by {
                Some(by) => Part::Code(format!("{} ({by})", it.target.value)),
                None => Part::Code(it.target.value.to_string()),
            };
            let event = tale.event("target-moved").with("indicator", &now.title);
            tale.tell("outcome_indicators", event.with("from", target(then)).with("to", target(now)));
        }
        tale.part("outcome_indicators", Part::from(&now.title), "outcome-indicator", fields::differing(then, now), &["target"]);
    }
}

/// With a date that may not be there.
pub fn dated(event: Event, name: &'static str, due: Option<Period>) -> Event {
    event.with(name, due.map_or_else(|| Part::Label { key: "review-no-date".into(), code: String::new() }, Part::Period))
}

fn milestone(then: &Milestone, now: &Milestone, tale: &mut Tale) {
    let mut told = vec!["changes"];
    let say = |tale: &Tale, key| tale.event(key).with("milestone", &now.title);
    if let Some(event) = status(then, now, tale) {
        tale.tell("milestones", event);
        told.extend(["status", "completed_on", "evidence", "challenges"]);
    }
    if then.baseline_due.is_some() && then.baseline_due != now.baseline_due {
        let event = dated(say(tale, "baseline-rewritten"), "from", then.baseline_due);
        tale.tell("milestones", dated(event, "to", now.baseline_due));
        told.push("baseline_due");
    }
    match (then.due, now.due) {
        (Some(from), Some(to)) if from != to => {
            let first = then.baseline_due.or(now.baseline_due).unwrap_or(from);
            let names = ["milestone-slipped", "milestone-slipped-unexplained", "milestone-advanced"];
            let event = moved(names, from, to, first, [&then.changes, &now.changes], tale).with("milestone", &now.title);
            tale.tell("milestones", event);
            told.push("due");
        }
        (Some(from), None) => {
            let event = say(tale, "milestone-undated").with("from", from);
            tale.tell("milestones", event);
            told.push("due");
        }
        (None, Some(to)) => {
            let event = say(tale, "milestone-dated").with("to", to);
            tale.tell("milestones", event);
            told.push("due");
        }
        _ => {}
    }
    if fields::rewritten(&then.changes, &now.changes) > 0 {
        let event = tale.event("record-rewritten").with("field", Part::field("milestone", "changes"));
        tale.tell("milestones", event);
    }
    tale.part("milestones", Part::from(&now.title), "milestone", fields::differing(then, now), &told);
}

/// What a status that moved means, where it is more than progress.
fn status(then: &Milestone, now: &Milestone, tale: &Tale) -> Option<Event> {
    use MilestoneStatus::{Completed, Withdrawn};
    let event = |key| tale.event(key).with("milestone", &now.title);
    match (then.status, now.status) {
        (from, to) if from == to => None,
        (_, Withdrawn) => {
            let new = now.changes.iter().rfind(|change| !then.changes.contains(change));
            Some(match new {
                Some(change) => event("milestone-withdrawn").with("reason", &change.reason).with("by", &*change.decided_by.id),
                None => event("milestone-withdrawn-unexplained"),
            })
        }
        (_, Completed) if now.evidence.is_empty() => Some(event("milestone-claimed")),
        (_, Completed) => {
            let late = now.due.zip(now.completed_on).map_or(0, |(due, done)| days_between(due.end(), done.0));
            Some(dated(event("milestone-done"), "on", now.completed_on.map(Period::from)).with("late", late.max(0)))
        }
        (from @ (Completed | Withdrawn), to) => {
            let code = |status: MilestoneStatus| Part::code("milestone-status", status.as_str());
            Some(event("milestone-reopened").with("from", code(from)).with("to", code(to)))
        }
        _ => None,
    }
}

/// A date that moved: later with a reason, later without one, or earlier; and how far since it was first promised.
pub fn moved(
    names: [&'static str; 3],
    from: Period,
    to: Period,
    first: Period,
    [known, changes]: [&[Change]; 2],
    tale: &Tale,
) -> Event {
    let days = days_between(from.end(), to.end());
    let told = changes.iter().rfind(|change| &*change.field == "due" && change.to == Some(to) && !known.contains(change));
    let key = match (days, told) {
        (1.., Some(_)) => names[0],
        (1.., None) => names[1],
        _ => names[2],
    };
    let event = tale.event(key).with("from", from).with("to", to).with("days", days.abs());
    let event = event.with("total", days_between(first.end(), to.end()));
    match told {
        Some(change) if days > 0 => event.with("reason", &change.reason).with("by", &*change.decided_by.id),
        _ => event,
    }
}
