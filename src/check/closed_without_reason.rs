//! A dataset that is not open to everybody and does not say why. What is closed is listed with its reason: that
//! is what tells a refusal from an omission.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::{Access, AccessReason, Dataset};

pub const RULE: Rule = Rule::error("closed-without-reason");

pub fn check(_: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let Some(dataset) = entry.of::<Dataset>() else { return };
    if dataset.access != Access::Public && dataset.access_reason.is_none() && entry.is_read("access_reason") {
        let finding = entry.finding(&RULE, Place::Value("access".into())).arg("access", dataset.access.as_str());
        out.push(finding.arg("choices", AccessReason::LIST.codes.join(", ")));
    }
}
