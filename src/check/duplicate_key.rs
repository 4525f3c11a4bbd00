//! A key that stands twice in one map. YAML's readers differ on which one counts, so neither may.

use std::sync::Arc;

use super::{Diagnostic, Rule};
use crate::yaml::Span;

pub const RULE: Rule = Rule::error("duplicate-key");

pub fn found(file: &Arc<str>, span: Span, key: &str, first: Span) -> Diagnostic {
    RULE.at(file, span).arg("key", key).also(file, first)
}
