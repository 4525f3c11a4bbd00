use crate::diagnostic::{Diagnostic, Severity};
use crate::export::xml::escape;

use super::Report;

/// Findings as a report of tests in the form of JUnit: a suite for each file that has any, a case for each finding. A
/// warning that may stand is a case that passes, with what it says as its output.
pub fn junit(report: &Report) -> String {
    let fails = |finding: &Diagnostic| finding.severity == Severity::Error || report.strict;
    let failures = report.findings.iter().filter(|finding| fails(finding)).count();
    let tests = report.findings.len().max(1);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"acervo check\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\">\n"
    );
    if report.findings.is_empty() {
        let summary = escape(&report.summary()).into_owned();
        out.push_str(&suite("acervo check", 1, 0, &format!("    <testcase classname=\"acervo check\" name=\"{summary}\"/>\n")));
    }
    for of_file in report.findings.chunk_by(|a, b| a.file == b.file) {
        let failures = of_file.iter().filter(|finding| fails(finding)).count();
        let cases: String = of_file.iter().map(|finding| case(finding, fails(finding), report)).collect();
        out.push_str(&suite(&report.path(&of_file[0]), of_file.len(), failures, &cases));
    }
    out + "</testsuites>\n"
}

fn suite(name: &str, tests: usize, failures: usize, cases: &str) -> String {
    let name = escape(name);
    format!(
        "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"0\">\n{cases}  </testsuite>\n"
    )
}

fn case(finding: &Diagnostic, fails: bool, report: &Report) -> String {
    let (message, more) = report.told(finding);
    let (path, message, rule) = (attribute(&report.path(finding)), attribute(&message), finding.rule.name);
    let line = report.place(finding).map(|place| place.start.line);
    let at = line.map(|line| format!(" line=\"{line}\"")).unwrap_or_default();
    let whole = format!("{path}:{}\n{}", line.unwrap_or(1), escape(&more.join("\n")));
    let inside = match fails {
        true => format!("<failure type=\"{rule}\" message=\"{message}\">{whole}</failure>"),
        false => format!("<system-out>{whole}</system-out>"),
    };
    format!("    <testcase classname=\"{path}\" name=\"{rule}: {message}\" file=\"{path}\"{at}>{inside}</testcase>\n")
}

/// White space in an attribute is a space to whoever reads it.
fn attribute(text: &str) -> String {
    escape(text).replace(['\n', '\t', '\r'], " ")
}
