use serde_json::{Value, json};

use crate::diagnostic::Severity;

use super::{Report, fingerprints};

/// Findings as a code quality report of GitLab, which tells by the fingerprints what a merge request adds and mends.
pub fn gitlab(report: &Report) -> Value {
    let names = fingerprints(report.findings, report.files);
    let issue = |(finding, name): (_, &String)| {
        let (message, more) = report.told(finding);
        json!({
            "description": message,
            "content": { "body": more.join("\n") },
            "check_name": finding.rule.name,
            "fingerprint": name,
            "severity": match finding.severity { Severity::Error => "major", Severity::Warning => "minor" },
            "location": {
                "path": report.path(finding),
                "lines": { "begin": report.place(finding).map_or(1, |place| place.start.line) },
            },
        })
    };
    report.findings.iter().zip(&names).map(issue).collect()
}
