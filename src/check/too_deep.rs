//! Lists and maps nested deeper than any descriptor needs.

use std::sync::Arc;

use super::{Diagnostic, Rule};
use crate::yaml::{Limits, Span};

pub const RULE: Rule = Rule::error("too-deep");

pub fn found(file: &Arc<str>, span: Span) -> Diagnostic {
    RULE.at(file, span).arg("limit", Limits::default().depth)
}
