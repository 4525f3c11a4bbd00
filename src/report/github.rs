use crate::diagnostic::{Diagnostic, Severity};

use super::Report;

/// GitHub shows so many of each kind for a step, and drops what is beyond without a word.
const MOST: usize = 10;

/// Findings as workflow commands of GitHub Actions: the first ten errors and the first ten warnings become annotations
/// at their lines. The last line counts them all.
pub fn github(report: &Report) -> String {
    let shown = [Severity::Error, Severity::Warning].into_iter().flat_map(|severity| report.of(severity).take(MOST));
    let mut lines: Vec<String> = shown.map(|finding| command(finding, report)).collect();
    let left = report.findings.len() - lines.len();
    if left > 0 {
        lines.push(report.words.with("check-more", &[("n", left.into())]));
    }
    lines.push(report.summary());
    lines.join("\n")
}

/// `::error file=F,line=N,...::MESSAGE` (GitHub Docs, "Workflow commands for GitHub Actions").
fn command(finding: &Diagnostic, report: &Report) -> String {
    let name = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut properties = vec![("file", report.path(finding))];
    if let Some(place) = report.place(finding) {
        properties.extend([("line", place.start.line.to_string()), ("endLine", place.end.line.to_string())]);
        // Columns are for places within one line.
        if place.start.line == place.end.line {
            properties.extend([("col", place.start.column.to_string()), ("endColumn", place.end.column.to_string())]);
        }
    }
    properties.push(("title", finding.rule.name.to_owned()));
    let properties: Vec<_> = properties.iter().map(|(key, value)| format!("{key}={}", property(value))).collect();
    let (message, more) = report.told(finding);
    let message = std::iter::once(message).chain(more).collect::<Vec<_>>().join("\n");
    format!("::{name} {}::{}", properties.join(","), data(&message))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
