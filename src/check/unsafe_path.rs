//! A path to a file that would leave `catalogue/data/`, or that some system cannot hold.

use std::sync::Arc;

use super::{Diagnostic, Rule};
use crate::yaml::Span;

pub const RULE: Rule = Rule::error("unsafe-path");

pub fn is_safe(path: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty() && !part.starts_with('.') && !part.ends_with('.') && !part.chars().any(|c| c.is_control() || r#"\:*?"<>|"#.contains(c))
    };
    path.len() <= 240 && path.split('/').all(plain)
}

pub fn found(file: &Arc<str>, span: Span, path: &str) -> Diagnostic {
    RULE.at(file, span).arg("path", path)
}
