//! Git was asked what it knows of the portal, and cannot tell: pages show no dates of additions and changes.

use std::sync::Arc;

use super::{Diagnostic, Place, Rule, Scope};
use crate::derive::History;
use crate::model::Plan;
use crate::source::Unavailable;

pub const RULE: Rule = Rule::warning("history-unavailable")
    .with(&["no-git", "foreign", "shallow", "partial", "no-commit", "too-large", "failed", "tag"]);

pub fn check(scope: &Scope, out: &mut Vec<Diagnostic>) {
    match &scope.catalogue.history {
        History::Unasked => {}
        History::Unavailable(reason) => {
            let file: Arc<str> = "acervo.yaml".into();
            let finding = RULE.at(&file, Place::File);
            out.push(match reason {
                Unavailable::NoRepository => finding,
                Unavailable::NoGit => finding.variant("no-git"),
                Unavailable::Foreign => finding.variant("foreign"),
                Unavailable::Shallow => finding.variant("shallow"),
                Unavailable::Partial => finding.variant("partial"),
                Unavailable::NoCommit => finding.variant("no-commit"),
                Unavailable::TooLarge => finding.variant("too-large"),
                Unavailable::Failed(words) => finding.variant("failed").arg("words", &**words),
            });
        }
        History::Known(record) => out.extend(record.untagged.iter().map(|plan| {
            let entry = scope.catalogue.entry(*plan);
            let tag = entry.of::<Plan>().and_then(|plan| plan.adopted.as_ref()?.tag.as_deref()).unwrap_or("");
            entry.finding(&RULE, "adopted.tag").variant("tag").arg("tag", tag)
        })),
    }
}
