//! A request whose status is not that of the last line of its history.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::Request;

pub const RULE: Rule = Rule::error("status-not-last-of-history");

pub fn check(_: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let Some(request) = entry.of::<Request>() else { return };
    if let Some(last) = request.history.last().filter(|last| last.status != request.status) {
        let finding = entry.finding(&RULE, Place::Value("status".into())).arg("status", request.status.as_str());
        out.push(finding.arg("last", last.status.as_str()).nearest(Some(last.status.as_str())));
    }
}
