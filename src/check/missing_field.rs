//! A field that every entry of the type must have is absent or empty.
//!
//! Also what must be there only in some case that has no rule of its own: a licence and a date of change of a
//! published dataset, an address or a file of a distribution, a reason why an organisation is not ranked.

use std::sync::Arc;

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::{Dataset, Organisation, Stage};
use crate::yaml::Span;

pub const RULE: Rule = Rule::error("missing-field").with(&["address", "published", "ranked"]);

pub fn found(file: &Arc<str>, place: Span, field: &'static str) -> Diagnostic {
    RULE.at(file, place).arg("field", field)
}

pub fn check(_: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let mut missing = |place: Place, field: &str, variant| {
        out.push(entry.finding(&RULE, place).variant(variant).arg("field", field));
    };
    if let Some(dataset) = entry.of::<Dataset>() {
        if dataset.stage == Stage::Published {
            let licensed = |d: &crate::model::Distribution| d.license.is_some();
            let each = !dataset.distributions.is_empty() && dataset.distributions.iter().all(licensed);
            if dataset.license.is_none() && !each && entry.is_read("license") {
                missing(Place::Value("stage".into()), "license", "published");
            }
            if dataset.modified.is_none() && entry.is_read("modified") {
                missing(Place::Value("stage".into()), "modified", "published");
            }
        }
        for (at, distribution) in dataset.distributions.iter().enumerate() {
            let given = distribution.url.is_some() || distribution.file.is_some() || distribution.access_service.is_some();
            if !given && entry.is_read(&format!("distributions[{at}]")) {
                missing(Place::Value(format!("distributions[{at}]")), "url", "address");
            }
        }
    }
    if let Some(organisation) = entry.of::<Organisation>()
        && organisation.ranked == Some(false)
        && organisation.ranked_reason.is_none()
    {
        missing(Place::Value("ranked".into()), "ranked_reason", "ranked");
    }
}
