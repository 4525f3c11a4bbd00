//! A severity in `acervo.yaml` for a rule that is not there, or one that would make an error a warning.

use std::sync::Arc;

use super::{Diagnostic, Place, RULES, Rule, Scope, nearest};
use crate::diagnostic::Severity;
use crate::model::RuleLevel;

pub const RULE: Rule = Rule::error("rule-severity").with(&["lowered"]);

pub fn check(scope: &Scope, out: &mut Vec<Diagnostic>) {
    let file: Arc<str> = "acervo.yaml".into();
    for (name, level) in scope.config.portal.rules.iter().flatten() {
        let place = Place::Key(format!("rules.{name}"));
        match super::rule(name) {
            None => {
                let close = nearest(name, RULES.iter().map(|(rule, _)| rule.name));
                out.push(RULE.at(&file, place).arg("rule", &**name).nearest(close));
            }
            Some(rule) if rule.severity == Severity::Error && *level == RuleLevel::Warning => {
                out.push(RULE.at(&file, place).variant("lowered").arg("rule", &**name));
            }
            Some(_) => {}
        }
    }
}

/// Makes errors of the warnings that the portal has raised.
pub fn raise(scope: &Scope, found: &mut [Diagnostic]) {
    let Some(rules) = &scope.config.portal.rules else { return };
    for finding in found {
        if rules.get(finding.rule.name) == Some(&RuleLevel::Error) {
            finding.severity = Severity::Error;
        }
    }
}
