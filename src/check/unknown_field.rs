//! A key that the type does not have: most often a slip of the pen, and then the value would be lost silently.

use std::sync::Arc;

use super::{Diagnostic, Rule};
use crate::model::shape::Record;
use crate::yaml::Span;

pub const RULE: Rule = Rule::warning("unknown-field");

pub fn found(file: &Arc<str>, span: Span, key: &str, record: &Record, nearest: Option<&str>) -> Diagnostic {
    RULE.at(file, span).arg("key", key).arg("record", record.name).nearest(nearest)
}
