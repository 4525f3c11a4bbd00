//! The rules: one a file, documented where it stands, each with its words in the message files.
//!
//! A rule either speaks while a file is read (its `found` is called by `yaml` and `decode` through here), or
//! looks at the linked catalogue. It changes nothing.

use std::sync::Arc;

use rayon::prelude::*;

use crate::catalogue::Catalogue;
use crate::config::Config;
use crate::decode::{Entry, Mention, Trail};
use crate::diagnostic::{Diagnostic, Place, Rule, nearest};

macro_rules! rules {
    ($($name:ident: $runs:expr),* $(,)?) => {
        $(pub mod $name;)*

        /// Every rule, in the order of its name, with the moment at which it looks.
        pub const RULES: &[(&Rule, Runs)] = &[$((&$name::RULE, $runs)),*];
    };
}

/// What a rule that looks at the linked catalogue may see.
pub struct Scope<'c> {
    pub catalogue: &'c Catalogue,
    pub config: &'c Config,
}

type Look = fn(&Scope, &Entry, &Trail, Mention, &mut Vec<Diagnostic>);

/// When a rule looks.
#[derive(Clone, Copy)]
pub enum Runs {
    /// While files are read and joined.
    Reading,
    /// At each entry.
    Entry(fn(&Scope, &Entry, &mut Vec<Diagnostic>)),
    /// At each thing in an entry that leads elsewhere or is read by people: one walk serves all these rules.
    Mention(Look),
    /// At the catalogue as a whole.
    Whole(fn(&Scope, &mut Vec<Diagnostic>)),
}

rules! {
    action_without_funding: Runs::Entry(action_without_funding::check),
    action_without_milestone: Runs::Entry(action_without_milestone::check),
    action_without_outside_stakeholder: Runs::Entry(action_without_outside_stakeholder::check),
    amount_without_source: Runs::Entry(amount_without_source::check),
    baseline_changed: Runs::Whole(baseline_changed::check),
    broken_internal_link: Runs::Mention(broken_internal_link::look),
    broken_redirect: Runs::Whole(broken_redirect::check),
    change_log_does_not_join: Runs::Entry(change_log_does_not_join::check),
    cites_repealed_law: Runs::Mention(cites_repealed_law::look),
    closed_without_reason: Runs::Entry(closed_without_reason::check),
    columns_disagree: Runs::Entry(columns_disagree::check),
    completed_without_date: Runs::Entry(completed_without_date::check),
    completed_without_evidence: Runs::Entry(completed_without_evidence::check),
    consultation_without_report: Runs::Entry(consultation_without_report::check),
    description_repeats_title: Runs::Entry(description_repeats_title::check),
    duplicate_distribution_url: Runs::Entry(duplicate_distribution_url::check),
    duplicate_id: Runs::Reading,
    duplicate_key: Runs::Reading,
    duplicate_local_id: Runs::Entry(duplicate_local_id::check),
    feedback_without_decision: Runs::Entry(feedback_without_decision::check),
    funding_over_line: Runs::Whole(funding_over_line::check),
    history_out_of_order: Runs::Entry(history_out_of_order::check),
    history_unavailable: Runs::Whole(history_unavailable::check),
    individual_without_consent: Runs::Entry(individual_without_consent::check),
    invalid_id: Runs::Reading,
    invalid_method: Runs::Reading,
    invalid_period: Runs::Reading,
    invalid_url: Runs::Reading,
    invalid_yaml: Runs::Reading,
    meeting_without_minutes: Runs::Entry(meeting_without_minutes::check),
    missing_field: Runs::Entry(missing_field::check),
    missing_file: Runs::Mention(missing_file::look),
    missing_translation: Runs::Entry(missing_translation::check),
    modified_in_future: Runs::Entry(modified_in_future::check),
    moved_without_change_entry: Runs::Entry(moved_without_change_entry::check),
    near_duplicate_dataset: Runs::Whole(near_duplicate_dataset::check),
    neither_dated_nor_recurring: Runs::Entry(neither_dated_nor_recurring::check),
    not_in_vocabulary: Runs::Mention(not_in_vocabulary::look),
    personal_data_pattern: Runs::Mention(personal_data_pattern::look),
    planned_without_promise: Runs::Entry(planned_without_promise::check),
    post_neither_held_nor_vacant: Runs::Entry(post_neither_held_nor_vacant::check),
    preview_failed: Runs::Entry(preview_failed::check),
    published_without_contact: Runs::Entry(published_without_contact::check),
    published_without_distribution: Runs::Entry(published_without_distribution::check),
    raw_html: Runs::Mention(raw_html::look),
    reference_cycle: Runs::Whole(reference_cycle::check),
    released_without_dataset: Runs::Entry(released_without_dataset::check),
    repealed_cycle: Runs::Whole(repealed_cycle::check),
    search_without_address: Runs::Whole(search_without_address::check),
    stalled_without_challenge: Runs::Entry(stalled_without_challenge::check),
    rule_severity: Runs::Whole(rule_severity::check),
    status_not_last_of_history: Runs::Entry(status_not_last_of_history::check),
    steward_missing: Runs::Entry(steward_missing::check),
    theme_template: Runs::Reading,
    too_deep: Runs::Reading,
    too_large: Runs::Reading,
    training_without_outcome: Runs::Entry(training_without_outcome::check),
    unknown_field: Runs::Reading,
    unknown_folder: Runs::Reading,
    unknown_reference: Runs::Entry(unknown_reference::check),
    unsafe_path: Runs::Reading,
    wrong_reference_type: Runs::Mention(wrong_reference_type::look),
    wrong_type: Runs::Reading,
    yaml_bomb: Runs::Reading,
}

/// A rule by its name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().map(|(rule, _)| *rule).find(|rule| rule.name == name)
}

/// Looks at the whole catalogue with every rule.
pub fn run(catalogue: &Catalogue, config: &Config) -> Vec<Diagnostic> {
    let scope = Scope { catalogue, config };
    let looks: Vec<Look> =
        RULES.iter().filter_map(|(_, runs)| if let Runs::Mention(look) = runs { Some(*look) } else { None }).collect();
    let of_entry = |entry: &Entry| {
        let mut found = Vec::new();
        for (_, runs) in RULES {
            if let Runs::Entry(check) = runs {
                check(&scope, entry, &mut found);
            }
        }
        entry.mentions(&mut |trail, mention| {
            for look in &looks {
                look(&scope, entry, trail, mention, &mut found);
            }
        });
        found
    };
    let of_whole = |(_, runs): &(&Rule, Runs)| {
        let mut found = Vec::new();
        if let Runs::Whole(check) = runs {
            check(&scope, &mut found);
        }
        found
    };
    let (mut found, whole): (Vec<_>, Vec<_>) = rayon::join(
        || catalogue.entries().par_iter().flat_map_iter(of_entry).collect(),
        || RULES.par_iter().flat_map_iter(of_whole).collect(),
    );
    found.extend(whole);
    found
}

/// In the order in which people read: by file, then by place, then by rule.
pub fn sort(diagnostics: &mut [Diagnostic]) {
    let key = |d: &Diagnostic| (Arc::clone(&d.file), d.place.clone(), d.rule.name, d.key());
    diagnostics.sort_by_cached_key(key);
}
