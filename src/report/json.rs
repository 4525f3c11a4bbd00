use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Severity};
use crate::messages::Messages;

use super::{Files, locate};

/// One finding for a program. Lines and columns count from 1; they are null where the whole file is meant.
pub fn json(finding: &Diagnostic, files: &Files, words: &Messages) -> Value {
    let place = locate(files, &finding.file, &finding.place).filter(|located| located.span.is_some());
    json!({
        "rule": finding.rule.name,
        "severity": match finding.severity { Severity::Error => "error", Severity::Warning => "warning" },
        "file": &*finding.file,
        "line": place.as_ref().map(|p| p.start.line),
        "column": place.as_ref().map(|p| p.start.column),
        "end_line": place.as_ref().map(|p| p.end.line),
        "end_column": place.as_ref().map(|p| p.end.column),
        "message": words.of_finding(finding),
        "why": words.attribute_of(finding, "why"),
        "mend": words.attribute_of(finding, "mend"),
        "nearest": finding.nearest,
    })
}
