use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Rule, Severity};

use super::{Located, Report, explain, fingerprints, locate, safe};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Findings as SARIF 2.1.0 (OASIS), each rule with its help in the language of the report.
pub fn sarif(report: &Report) -> Value {
    let mut rules: Vec<&'static Rule> = report.findings.iter().map(|finding| finding.rule).collect();
    rules.sort_by_key(|rule| rule.name);
    rules.dedup_by_key(|rule| rule.name);
    let names = fingerprints(report.findings, report.files);
    let results = report.findings.iter().zip(&names).map(|(finding, name)| {
        let at = rules.binary_search_by_key(&finding.rule.name, |rule| rule.name).unwrap_or(0);
        result(finding, at, name, report)
    });
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Acervo",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": report.words.language,
                "rules": rules.iter().map(|rule| described(rule, report)).collect::<Vec<_>>(),
            } },
            "language": report.words.language,
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn described(rule: &Rule, report: &Report) -> Value {
    let text = explain(rule, report.words);
    json!({
        "id": rule.name,
        "shortDescription": { "text": text.split("\n\n").nth(1).unwrap_or(rule.name) },
        "help": { "text": text, "markdown": text },
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

fn result(finding: &Diagnostic, rule: usize, name: &str, report: &Report) -> Value {
    let (message, more) = report.told(finding);
    let whole = std::iter::once(&message).chain(&more).cloned().collect::<Vec<_>>().join("\n");
    let marked = std::iter::once(&message).chain(&more).map(|line| safe::prose(line)).collect::<Vec<_>>().join("  \n");
    let mut result = json!({
        "ruleId": finding.rule.name,
        "ruleIndex": rule,
        "level": level(finding.severity),
        "message": { "text": whole, "markdown": marked },
        "locations": [location(&report.path(finding), report.place(finding).as_ref())],
        "partialFingerprints": { "acervo/v1": name },
    });
    if let Some((file, place)) = &finding.also {
        let place = locate(report.files, file, place).filter(|place| place.span.is_some());
        let mut also = location(&format!("{}{file}", report.below), place.as_ref());
        also["message"] = json!({ "text": report.words.get("place-first") });
        result["relatedLocations"] = json!([also]);
    }
    result
}

fn location(path: &str, place: Option<&Located>) -> Value {
    let mut physical = json!({ "artifactLocation": { "uri": uri(path), "uriBaseId": "%SRCROOT%" } });
    if let Some(place) = place {
        physical["region"] = json!({
            "startLine": place.start.line,
            "startColumn": place.start.column,
            "endLine": place.end.line,
            "endColumn": place.end.column,
        });
    }
    json!({ "physicalLocation": physical })
}

/// A path as a relative reference (RFC 3986, section 4.2).
fn uri(path: &str) -> String {
    let keeps = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'/');
    path.bytes().fold(String::new(), |mut out, byte| {
        if keeps(byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        out
    })
}
