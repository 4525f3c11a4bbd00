//! An amount of money with no document in which anybody could look it up.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::model::Funding;

pub const RULE: Rule = Rule::warning("amount-without-source");

pub fn check(_: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    for (at, year) in entry.of::<Funding>().into_iter().flat_map(|line| &line.years).enumerate() {
        let amounts = [year.requested, year.approved, year.spent];
        if year.source.is_none() && amounts.iter().any(Option::is_some) {
            out.push(entry.finding(&RULE, Place::Value(format!("years[{at}].year"))).arg("year", year.year.to_string()));
        }
    }
}
