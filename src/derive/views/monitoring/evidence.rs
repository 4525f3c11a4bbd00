//! The portal's own figures beside the nine sub-pillars of the OECD's OURdata index. The index is a questionnaire that a
//! government answers: this gathers what speaks to each part of it, and adds nothing up.

use super::{FIGURE, figure};
use crate::derive::{About, Facts, Sheet, Table};

/// The sub-pillars, in the order of the index, each with the indicators that say something about it.
const SUB_PILLARS: [(&str, &[&str]); 9] = [
    ("ourdata-availability-policy", &["law-in-force", "institutions-listing", "closed-with-reason", "legal-basis"]),
    (
        "ourdata-availability-engagement",
        &["requests-answered", "answered-in-time", "consultations-with-report", "actions-with-outsiders", "issues-answered"],
    ),
    ("ourdata-availability-implementation", &["planned-in-time", "core-requirements", "timely", "entries-reviewed"]),
    ("ourdata-accessibility-policy", &["open-licence", "officer-formalised", "obliged-with-officer"]),
    ("ourdata-accessibility-engagement", &["steward-named", "officer-in-post", "moves-declared"]),
    ("ourdata-accessibility-implementation", &["metadata-quality", "open-format", "columns-described", "addresses-answering"]),
    ("ourdata-reuse-promotion", &["datasets-reused", "actions-funded", "actions-with-outsiders", "bodies-meeting"]),
    ("ourdata-reuse-literacy", &["trainings-with-outcome", "meetings-with-minutes"]),
    (
        "ourdata-reuse-impact",
        &["milestones-proved", "baselines-kept", "recommendations-begun", "datasets-visited", "datasets-downloaded"],
    ),
];

pub fn evidence(facts: &Facts, _: About) -> Option<Sheet> {
    if super::is_empty(facts) {
        return None;
    }
    let tables = SUB_PILLARS.iter().map(|(name, ids)| {
        let rows = ids.iter().filter_map(|id| facts.measures.indicator(id)).map(|indicator| match indicator.count {
            Some(count) => figure(indicator, count),
            None => super::unmeasured(indicator),
        });
        Table::new(name, &FIGURE, rows.collect())
    });
    Some(tables.fold(Sheet::default(), Sheet::table))
}
