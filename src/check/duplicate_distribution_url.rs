//! Two distributions of a dataset that lead to one address.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::{Dataset, Distribution};

pub const RULE: Rule = Rule::warning("duplicate-distribution-url");

pub fn check(_: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let Some(dataset) = entry.of::<Dataset>() else { return };
    let mut seen: std::collections::HashMap<&str, usize> = std::collections::HashMap::new();
    for (at, distribution) in dataset.distributions.iter().enumerate() {
        let Some((field, address)) = address(distribution) else { continue };
        if let Some(first) = seen.insert(address, at) {
            let finding = entry.finding(&RULE, Place::Value(format!("distributions[{at}].{field}"))).arg("address", address);
            out.push(finding.also(&entry.file, format!("distributions[{first}].{field}")));
        }
    }
}

fn address(distribution: &Distribution) -> Option<(&'static str, &str)> {
    let file = distribution.file.as_deref().map(|file| ("file", file));
    file.or_else(|| distribution.url.as_deref().map(|url| ("url", url)))
}
