use serde_json::{Value, json};

use super::{Failure, SOUND, Settings, Terminal};
use crate::check::{RULES, rule};
use crate::diagnostic::{Rule, Severity};
use crate::messages::Messages;
use crate::report::explain as explain_rule;

/// Tells what a rule asks for, or lists them all.
pub fn explain(settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let words = &terminal.words;
    let named = settings.text("rule").and_then(rule);
    if terminal.json {
        let document = match named {
            Some(rule) => as_json(rule, words),
            None => RULES.iter().map(|(rule, _)| as_json(rule, words)).collect(),
        };
        terminal.print(&format!("{document:#}"));
        return Ok(SOUND);
    }
    match named {
        Some(rule) => terminal.print(explain_rule(rule, words).trim_end()),
        None => {
            let width = RULES.iter().map(|(rule, _)| rule.name.len()).max().unwrap_or(0);
            let line = |rule: &Rule| format!("{:width$}  {}", rule.name, level(rule, words));
            let lines: Vec<_> = RULES.iter().map(|(rule, _)| line(rule)).collect();
            terminal.print(&lines.join("\n"));
        }
    }
    Ok(SOUND)
}

fn level(rule: &Rule, words: &Messages) -> String {
    words.get(match rule.severity {
        Severity::Error => "level-error",
        Severity::Warning => "level-warning",
    })
}

fn as_json(rule: &Rule, words: &Messages) -> Value {
    json!({
        "rule": rule.name,
        "severity": match rule.severity { Severity::Error => "error", Severity::Warning => "warning" },
        "explain": words.attribute(rule.name, "explain", &[]),
        "why": words.attribute(rule.name, "why", &[]),
        "mend": words.attribute(rule.name, "mend", &[]),
    })
}
