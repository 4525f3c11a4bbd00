//! Whether those who are to work together do, and learn.

use super::{Item, Scope, Verdict};
use crate::catalogue::EntryIndex;
use crate::derive::{Meets, meets};
use crate::model::{CoordinatingBody, Event, EventKind, Type};

/// Bodies that keep the rhythm that they set themselves; those without one are not judged.
pub fn bodies_meeting(scope: &Scope) -> Vec<(Item, Verdict)> {
    let judged = bodies(scope).map(|(index, body, chair)| {
        let verdict = match meets(body, scope.as_of).0 {
            Meets::InRhythm => Verdict::Pass,
            Meets::Missed | Meets::Never => Verdict::Fail,
            Meets::NoRhythm => Verdict::Unjudged,
        };
        (Item::new(index, chair), verdict)
    });
    judged.collect()
}

/// Meetings that were held and have minutes.
pub fn meetings_with_minutes(scope: &Scope) -> Vec<(Item, Verdict)> {
    let held = bodies(scope).flat_map(|(index, body, chair)| {
        let held = body.meetings.iter().filter(|meeting| meeting.date.0 <= scope.as_of);
        held.map(move |meeting| (Item::part(index, &meeting.date.to_string(), chair), meeting.minutes.is_some().into()))
    });
    held.collect()
}

/// Trainings that are over and say who came.
pub fn trainings_with_outcome(scope: &Scope) -> Vec<(Item, Verdict)> {
    events(scope, EventKind::Training, |event| event.outcome.as_ref().is_some_and(|outcome| outcome.attended.is_some()))
}

/// Consultations that are over and have a report.
pub fn consultations_with_report(scope: &Scope) -> Vec<(Item, Verdict)> {
    events(scope, EventKind::Consultation, |event| event.outcome.as_ref().is_some_and(|outcome| outcome.report.is_some()))
}

fn events(scope: &Scope, kind: EventKind, passes: fn(&Event) -> bool) -> Vec<(Item, Verdict)> {
    let all = scope.catalogue.indexes(Type::Event).filter_map(|index| {
        let event = scope.catalogue.entry(index).of::<Event>()?;
        let over = event.end.unwrap_or(event.start).0 < scope.as_of;
        let organiser = scope.find(Type::Organisation, &event.organiser.id);
        (event.kind == kind && over).then(|| (Item::new(index, organiser), passes(event).into()))
    });
    all.collect()
}

fn bodies<'s>(scope: &'s Scope) -> impl Iterator<Item = (EntryIndex, &'s CoordinatingBody, Option<EntryIndex>)> {
    scope.catalogue.indexes(Type::Coordination).filter_map(|index| {
        let body = scope.catalogue.entry(index).of::<CoordinatingBody>()?;
        Some((index, body, scope.find(Type::Organisation, &body.chair.id)))
    })
}
