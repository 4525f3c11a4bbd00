use crate::diagnostic::{Diagnostic, Severity};

use super::text::severity_key;
use super::{Report, safe};

/// Findings in the markdown of forges, the errors first; of at most so many bytes, with how many were left out.
pub fn markdown(report: &Report, most: usize) -> String {
    /// For the line that says how many were left out.
    const REST: usize = 200;
    let mut out = format!("### acervo check\n\n{}\n", safe::prose(&report.summary()));
    let mut left = report.findings.len();
    for severity in [Severity::Error, Severity::Warning] {
        for finding in report.of(severity) {
            let item = item(finding, report);
            if out.len() + item.len() + REST > most {
                let more = report.words.with("check-more", &[("n", left.into())]);
                return out + "\n" + &safe::prose(&more) + "\n";
            }
            out.push_str(&item);
            left -= 1;
        }
    }
    out
}

fn item(finding: &Diagnostic, report: &Report) -> String {
    let (message, more) = report.told(finding);
    let path = report.path(finding);
    let place = match report.place(finding) {
        Some(place) => format!("{path}:{}:{}", place.start.line, place.start.column),
        None => path,
    };
    let level = report.words.get(severity_key(finding.severity));
    let head = format!("\n- **{level}** {}: {}", safe::code(finding.rule.name), safe::prose(&message));
    let lines = std::iter::once(safe::code(&place)).chain(more.iter().map(|line| safe::prose(line)));
    // Two spaces at a line's end break it, and the text stays in its item.
    lines.fold(head, |out, line| out + "  \n  " + &line) + "\n"
}
