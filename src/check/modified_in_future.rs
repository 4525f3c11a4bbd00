//! A date of something that is said to have happened, after the day of the check. Only promises lie ahead.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::{Action, Body, Dataset, Day};

pub const RULE: Rule = Rule::error("modified-in-future");

pub fn check(scope: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let today = scope.config.as_of;
    let mut past = |day: Option<Day>, place: &dyn Fn() -> String| {
        if let Some(day) = day.filter(|day| day.0 > today) {
            let finding = entry.finding(&RULE, Place::Value(place()));
            out.push(finding.arg("date", day.to_string()).arg("today", today.to_string()));
        }
    };
    match &entry.body {
        Body::Dataset(dataset) => dataset_dates(dataset, &mut past),
        Body::Action(action) => action_dates(action, &mut past),
        Body::Request(request) => {
            past(Some(request.opened), &|| "opened".into());
            for (at, event) in request.history.iter().enumerate() {
                past(Some(event.date), &|| format!("history[{at}].date"));
            }
        }
        Body::Organisation(organisation) => {
            for (at, post) in organisation.posts.iter().enumerate() {
                past(post.vacant_since, &|| format!("posts[{at}].vacant_since"));
                past(post.holder.as_ref().map(|holder| holder.since), &|| format!("posts[{at}].holder.since"));
            }
        }
        Body::Coordination(body) => {
            for (at, meeting) in body.meetings.iter().enumerate().filter(|(_, meeting)| meeting.minutes.is_some()) {
                past(Some(meeting.date), &|| format!("meetings[{at}].date"));
            }
        }
        Body::Legal(legal) => past(legal.adopted, &|| "adopted".into()),
        Body::Recommendation(recommendation) => {
            past(recommendation.response.as_ref().and_then(|response| response.on), &|| "response.on".into());
        }
        _ => {}
    }
}

type Past<'f> = &'f mut dyn FnMut(Option<Day>, &dyn Fn() -> String);

fn dataset_dates(dataset: &Dataset, past: Past) {
    past(dataset.issued, &|| "issued".into());
    past(dataset.modified, &|| "modified".into());
    for (at, distribution) in dataset.distributions.iter().enumerate() {
        past(distribution.modified, &|| format!("distributions[{at}].modified"));
    }
    for (at, change) in dataset.promise.iter().flat_map(|promise| &promise.changes).enumerate() {
        past(Some(change.on), &|| format!("promise.changes[{at}].on"));
    }
}

fn action_dates(action: &Action, past: Past) {
    for (at, milestone) in action.milestones.iter().enumerate() {
        past(milestone.completed_on, &|| format!("milestones[{at}].completed_on"));
        for (i, change) in milestone.changes.iter().enumerate() {
            past(Some(change.on), &|| format!("milestones[{at}].changes[{i}].on"));
        }
    }
    for (at, update) in action.updates.iter().enumerate() {
        past(Some(update.date), &|| format!("updates[{at}].date"));
    }
}
