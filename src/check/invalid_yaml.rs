//! A file that cannot be read as one YAML document in UTF-8.

use std::sync::Arc;

use super::{Diagnostic, Rule};
use crate::yaml::Span;

pub const RULE: Rule = Rule::error("invalid-yaml").with(&["documents", "encoding", "key"]);

pub fn syntax(file: &Arc<str>, span: Span, reason: &str) -> Diagnostic {
    RULE.at(file, span).arg("reason", reason)
}

pub fn not_utf8(file: &Arc<str>, at: usize) -> Diagnostic {
    RULE.at(file, Span::new(at, at + 1)).variant("encoding")
}
