//! A meeting of a body that has been held, and of which there are no minutes.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::CoordinatingBody;

pub const RULE: Rule = Rule::warning("meeting-without-minutes");

pub fn check(scope: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let Some(body) = entry.of::<CoordinatingBody>() else { return };
    for (at, meeting) in body.meetings.iter().enumerate() {
        if meeting.minutes.is_none() && meeting.date.0 < scope.config.as_of {
            out.push(entry.finding(&RULE, Place::Value(format!("meetings[{at}].date"))).arg("date", meeting.date.to_string()));
        }
    }
}
