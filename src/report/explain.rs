//! A rule at length, as `acervo explain` and the manual print it.

use crate::check::RULES;
use crate::diagnostic::{Arg, Rule};
use crate::messages::Messages;
use crate::model::AccessReason;

use super::text::severity_key;

/// One rule in markdown: its name and severity, why it matters, what it is about with an example, how to mend.
pub fn explain(rule: &Rule, words: &Messages) -> String {
    let example = example();
    let part = |attribute| words.attribute(rule.name, attribute, &example).unwrap_or_default();
    let sentence = |text: String| {
        let mut letters = text.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect::<String>() + ".")
    };
    format!(
        "{name} ({severity})\n\n{why}\n\n{explain}\n\n{mend}\n",
        name = rule.name,
        severity = words.get(severity_key(rule.severity)),
        why = sentence(part("why")),
        explain = part("explain"),
        mend = sentence(part("mend")),
    )
}

/// What stands in a rule's words where a finding would name what it found.
fn example() -> [(&'static str, Arg); 5] {
    [
        ("choices", AccessReason::LIST.codes.join(", ").into()),
        ("field", "title".into()),
        ("publisher", "health".into()),
        ("folder", "datasets".into()),
        ("id", "health/hospital-beds".into()),
    ]
}

/// The page of the manual that has every rule, in the order of their names.
pub fn manual(words: &Messages) -> String {
    let mut page = format!("# {}\n\n{}\n", words.get("manual-rules"), words.get("manual-rules-intro"));
    for (rule, _) in sorted() {
        let text = explain(rule, words);
        let (_, body) = text.split_once("\n\n").unwrap_or(("", &text));
        page.push_str(&format!("\n## {}\n\n*{}*\n\n{body}", rule.name, words.get(severity_key(rule.severity))));
    }
    page
}

fn sorted() -> Vec<&'static (&'static Rule, crate::check::Runs)> {
    let mut rules: Vec<_> = RULES.iter().collect();
    rules.sort_by_key(|(rule, _)| rule.name);
    rules
}
