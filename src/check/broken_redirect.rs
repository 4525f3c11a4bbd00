//! A former id that is still, or again, the id of an entry, or that two entries claim: the old address could not
//! lead to one place.

use std::collections::HashMap;

use super::{Diagnostic, Place, Rule, Scope};
use crate::check::invalid_id;

pub const RULE: Rule = Rule::error("broken-redirect").with(&["invalid", "itself", "taken"]);

pub fn check(scope: &Scope, out: &mut Vec<Diagnostic>) {
    let catalogue = scope.catalogue;
    let mut claimed = HashMap::new();
    for entry in catalogue.entries() {
        for (at, old) in entry.formerly.iter().enumerate() {
            let finding = entry.finding(&RULE, Place::Value(format!("formerly[{at}]"))).arg("id", &**old);
            if !old.split('/').all(|part| invalid_id::is_segment(part, true)) {
                out.push(finding.variant("invalid"));
            } else if catalogue.is_known(entry.ty, old) {
                out.push(finding.variant(if **old == *entry.id { "itself" } else { "taken" }));
            } else if let Some((file, place)) = claimed.insert((entry.ty, old), (&entry.file, format!("formerly[{at}]"))) {
                out.push(finding.also(file, place));
            }
        }
    }
}
