//! Actions that together take more from a line in a year than was approved for it.

use std::collections::BTreeMap;

use super::{Diagnostic, Place, Rule, Scope};
use crate::model::{Action, Funding};

pub const RULE: Rule = Rule::warning("funding-over-line");

pub fn check(scope: &Scope, out: &mut Vec<Diagnostic>) {
    let mut taken: BTreeMap<(&str, i16, &str), f64> = BTreeMap::new();
    for (_, action) in scope.catalogue.all::<Action>() {
        for part in &action.funding {
            if let Some((amount, currency)) = part.amount.zip(part.currency.as_deref()) {
                *taken.entry((&part.line.id, part.year, currency)).or_default() += amount;
            }
        }
    }
    for (entry, line) in scope.catalogue.all::<Funding>() {
        for (at, year) in line.years.iter().enumerate() {
            let sum = taken.get(&(&*entry.id, year.year, &*year.currency)).copied().unwrap_or(0.0);
            if let Some(approved) = year.approved.filter(|approved| sum > *approved + 0.005) {
                let finding = entry.finding(&RULE, Place::Value(format!("years[{at}].approved"))).arg("year", year.year.to_string());
                let money = |amount: f64| format!("{amount} {}", &*year.currency);
                out.push(finding.arg("taken", money(sum)).arg("approved", money(approved)));
            }
        }
    }
}
