//! The rules: one a file, documented where it stands, each with its words in the message files.
//!
//! A rule either speaks while a file is read (its `found` is called by `yaml` and `decode` through here), or
//! looks at the linked catalogue. It changes nothing.

use std::sync::Arc;

use rayon::prelude::*;

use crate::catalogue::Catalogue;
use crate::config::Config;
use crate::decode::Entry;
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

/// When a rule looks.
#[derive(Clone, Copy)]
pub enum Runs {
    /// While files are read and joined.
    Reading,
    /// At each entry.
    Entry(fn(&Scope, &Entry, &mut Vec<Diagnostic>)),
    /// At the catalogue as a whole.
    Whole(fn(&Scope, &mut Vec<Diagnostic>)),
}

rules! {
    duplicate_id: Runs::Reading,
    duplicate_key: Runs::Reading,
    invalid_id: Runs::Reading,
    invalid_period: Runs::Reading,
    invalid_url: Runs::Reading,
    invalid_yaml: Runs::Reading,
    missing_field: Runs::Entry(missing_field::check),
    not_in_vocabulary: Runs::Entry(not_in_vocabulary::check),
    theme_template: Runs::Reading,
    too_deep: Runs::Reading,
    too_large: Runs::Reading,
    unknown_field: Runs::Reading,
    unknown_folder: Runs::Reading,
    unknown_reference: Runs::Entry(unknown_reference::check),
    unsafe_path: Runs::Reading,
    wrong_reference_type: Runs::Entry(wrong_reference_type::check),
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
    let of_entry = |entry: &Entry| {
        let mut found = Vec::new();
        for (_, runs) in RULES {
            if let Runs::Entry(check) = runs {
                check(&scope, entry, &mut found);
            }
        }
        found
    };
    let mut found: Vec<_> = catalogue.entries().par_iter().flat_map_iter(of_entry).collect();
    for (_, runs) in RULES {
        if let Runs::Whole(check) = runs {
            check(&scope, &mut found);
        }
    }
    found
}

/// In the order in which people read: by file, then by place, then by rule.
pub fn sort(diagnostics: &mut [Diagnostic]) {
    let key = |d: &Diagnostic| (Arc::clone(&d.file), d.place.clone(), d.rule.name, d.key());
    diagnostics.sort_by_cached_key(key);
}
