//! What is computed of recommendations, posts, bodies, consultations, requests and promised datasets.

use jiff::civil::Date;
use serde::Serialize;

use crate::catalogue::Catalogue;

use crate::model::{
    Action, CoordinatingBody, Dataset, Event, EventKind, MilestoneStatus, Period, Post, Recommendation, Request, ResponseStatus,
    Stage, Type,
};

use super::facts::States;
use super::schedule::{Schedule, Standing, days_between, grace, standing};

macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$vdoc])* $variant),* }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text),* }
            }
        }
    };
}

named! {
    /// What came of a recommendation.
    Followed {
        /// Every action that follows it is complete, and proved.
        Implemented = "implemented",
        /// Work on one has begun.
        Initiated = "initiated",
        /// It was accepted, and no work has begun.
        UnderDiscussion = "under_discussion",
        NoAction = "no_action",
    }
}

/// What came of a recommendation, by the actions that follow it.
pub fn followed(recommendation: &Recommendation, catalogue: &Catalogue, states: &States) -> Followed {
    let actions = recommendation.actions.iter().filter_map(|to| {
        let index = catalogue.find(Type::Action, &to.id)?;
        Some((catalogue.entry(index).of::<Action>()?, states.actions.get(&index)?))
    });
    let actions: Vec<_> = actions.collect();
    let begun = actions.iter().any(|(action, _)| {
        let moving = |status| !matches!(status, MilestoneStatus::NotStarted | MilestoneStatus::Withdrawn);
        action.milestones.iter().any(|milestone| moving(milestone.status))
    });
    let done = |rollup: &super::Rollup| rollup.total > 0 && rollup.proved == rollup.total;
    let accepted = recommendation
        .response
        .as_ref()
        .is_some_and(|response| matches!(response.status, ResponseStatus::Accepted | ResponseStatus::Partly));
    match () {
        () if !actions.is_empty() && actions.iter().all(|(_, state)| done(&state.rollup)) => Followed::Implemented,
        () if begun => Followed::Initiated,
        () if accepted => Followed::UnderDiscussion,
        () => Followed::NoAction,
    }
}

named! {
    /// Whether somebody answers for data in a post.
    PostState {
        Filled = "filled",
        Vacant = "vacant",
        /// It is held, and nothing says by what appointment.
        NotFormalised = "not_formalised",
    }
}

/// How a post stands, and for how many days.
pub fn post(post: &Post, as_of: Date) -> (PostState, Option<i32>) {
    let formal = post.appointed_by.as_ref().is_some_and(|by| by.legal.is_some() || by.document.is_some());
    match (&post.holder, post.vacant_since) {
        (Some(holder), _) => {
            let state = if formal { PostState::Filled } else { PostState::NotFormalised };
            (state, Some(days_between(holder.since.0, as_of)))
        }
        (None, since) => (PostState::Vacant, since.map(|since| days_between(since.0, as_of))),
    }
}

named! {
    /// Whether a body keeps the rhythm that it set itself.
    Meets {
        InRhythm = "in_rhythm",
        /// Its last meeting is longer ago than its interval and a quarter.
        Missed = "missed",
        Never = "never",
        /// It set itself no rhythm.
        NoRhythm = "no_rhythm",
    }
}

/// Whether a body meets, when it last did, and the days since.
pub fn meets(body: &CoordinatingBody, as_of: Date) -> (Meets, Option<Date>, Option<i32>) {
    let last = body.meetings.iter().map(|meeting| meeting.date.0).filter(|date| *date <= as_of).max();
    let since = last.map(|last| days_between(last, as_of));
    let state = match (&body.meets_every, last) {
        (None, _) => Meets::NoRhythm,
        (Some(_), None) => Meets::Never,
        (Some(every), Some(last)) if days_between(every.after(last), as_of) > grace(every) => Meets::Missed,
        _ => Meets::InRhythm,
    };
    (state, last, since)
}

/// For how many days a consultation has been over without a report; none where it is not, or has one.
pub fn unreported(event: &Event, as_of: Date) -> Option<i32> {
    let over = days_between(event.end.unwrap_or(event.start).0, as_of);
    let reported = event.outcome.as_ref().is_some_and(|outcome| outcome.report.is_some());
    (event.kind == EventKind::Consultation && over > 0 && !reported).then_some(over)
}

/// The days from the opening of a request to its answer; none while it waits.
pub fn answered_in(request: &Request) -> Option<i32> {
    let answer = request.history.iter().find(|event| event.status.is_answered())?;
    request.status.is_answered().then(|| days_between(request.opened.0, answer.date.0))
}

/// The days for which a request has waited; none where it is answered.
pub fn waiting(request: &Request, as_of: Date) -> Option<i32> {
    (!request.status.is_answered()).then(|| days_between(request.opened.0, as_of))
}

/// How the promise of a dataset stands: against that of today, and against the first.
pub fn promise(dataset: &Dataset, as_of: Date) -> Option<(Standing, Standing)> {
    let promise = dataset.promise.as_ref()?;
    let against = |due: Period| match dataset.stage {
        Stage::Retired => Standing { schedule: Schedule::Withdrawn, days: None },
        Stage::Published => standing(true, dataset.issued.map(|day| day.0), due, as_of),
        Stage::Inventoried | Stage::Planned => standing(false, None, due, as_of),
    };
    Some((against(promise.due), against(promise.first_promised.unwrap_or(promise.due))))
}

/// The middle of some numbers; of an even count the mean of the two in the middle.
pub fn median(mut numbers: Vec<i32>) -> Option<f64> {
    numbers.sort_unstable();
    let middle = numbers.len() / 2;
    let upper = f64::from(*numbers.get(middle)?);
    if numbers.len() % 2 == 1 { Some(upper) } else { Some((upper + f64::from(*numbers.get(middle - 1)?)) / 2.0) }
}
