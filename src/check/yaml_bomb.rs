//! Aliases that would make a small file into a huge tree, or a node that holds itself.

use std::sync::Arc;

use super::{Diagnostic, Rule};
use crate::yaml::{Limits, Span};

pub const RULE: Rule = Rule::error("yaml-bomb");

pub fn found(file: &Arc<str>, span: Span) -> Diagnostic {
    RULE.at(file, span).arg("limit", Limits::default().nodes)
}
