//! What an import did and what was lost on the way, for people and for programs.

use serde_json::{Value, json};

use super::interchange::Dropped;
use super::losses::{Kind, Losses};
use crate::diagnostic::Arg;
use crate::messages::Messages;

/// How many entries came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Datasets in the source.
    pub source: usize,
    pub new: usize,
    pub changed: usize,
    pub unchanged: usize,
    /// Fields that the source changed and a hand had changed before.
    pub hand_kept: usize,
    /// Entries that the source no longer has; their descriptors stay.
    pub gone: usize,
    /// Entries whose descriptors somebody took away; they stay away.
    pub removed: usize,
    pub organisations: usize,
    pub services: usize,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    pub source: String,
    pub counts: Counts,
    pub losses: Losses,
    pub dropped: Vec<Dropped>,
    /// File and field.
    pub contested: Vec<(String, String)>,
    /// Ids of descriptors that the source no longer has.
    pub gone: Vec<String>,
    /// Identifiers that the source gives to several datasets, with how many.
    pub repeated: Vec<(String, usize)>,
    /// Files that could not be edited without harm.
    pub untouchable: Vec<String>,
}

const KINDS: [(Kind, &str); 3] = [(Kind::Lost, "lost"), (Kind::Withheld, "withheld"), (Kind::Guessed, "guessed")];
/// Of a long list, so many are printed; the JSON has all.
const SHOWN: usize = 12;

/// The report for a reader.
pub fn text(report: &Report, words: &Messages) -> String {
    let Counts { source, new, changed, unchanged, organisations, .. } = report.counts;
    let number = |name, count: usize| (name, Arg::from(count));
    let counts = [
        number("source", source),
        number("new", new),
        number("changed", changed),
        number("unchanged", unchanged),
        number("organisations", organisations),
    ];
    let mut out = words.with("import-summary", &counts) + "\n";
    if report.counts.services > 0 {
        out.push_str(&(words.with("import-services", &[number("services", report.counts.services)]) + "\n"));
    }
    for (kind, name) in KINDS {
        let mut lines = report.losses.of_kind(kind).peekable();
        if lines.peek().is_some() {
            out.push_str(&format!("\n{}\n", words.get(&format!("import-{name}"))));
        }
        for (field, reason, tally) in lines {
            let why = words.get(&format!("import-reason-{}", reason.as_str()));
            out.push_str(&format!("  {:>6}  {field}: {why}\n", tally.count));
            for example in &tally.examples {
                out.push_str(&format!("          {example}\n"));
            }
        }
    }
    let mut list = |key: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            out.push_str(&format!("\n{}\n", words.with(key, &[number("count", lines.len())])));
            lines.iter().take(SHOWN).for_each(|line| out.push_str(&format!("  {line}\n")));
            if lines.len() > SHOWN {
                out.push_str(&format!("  {}\n", words.with("import-more", &[number("count", lines.len() - SHOWN)])));
            }
        }
    };
    let dropped = |d: &Dropped| format!("#{} {} ({})", d.number, d.name, words.get(&format!("import-dropped-{}", d.reason)));
    list("import-dropped", report.dropped.iter().map(dropped).collect());
    list("import-contested", report.contested.iter().map(|(file, field)| format!("{file}: {field}")).collect());
    list("import-gone", report.gone.clone());
    list("import-repeated", report.repeated.iter().map(|(id, times)| format!("{id} ({times})")).collect());
    list("import-untouchable", report.untouchable.clone());
    out
}

/// The report for a program.
pub fn json(report: &Report) -> Value {
    let losses = |kind| {
        let line = |(field, reason, tally): (&str, super::losses::Reason, &super::losses::Tally)| json!({"field": field, "reason": reason.as_str(), "count": tally.count, "examples": tally.examples});
        report.losses.of_kind(kind).map(line).collect::<Vec<_>>()
    };
    let counts = report.counts;
    json!({
        "source": report.source,
        "counts": {
            "source": counts.source, "new": counts.new, "changed": counts.changed, "unchanged": counts.unchanged,
            "hand_kept": counts.hand_kept, "gone": counts.gone, "removed": counts.removed, "organisations": counts.organisations,
            "services": counts.services,
        },
        "lost": losses(Kind::Lost),
        "withheld": losses(Kind::Withheld),
        "guessed": losses(Kind::Guessed),
        "dropped": report.dropped.iter().map(|d| json!({"number": d.number, "name": d.name, "reason": d.reason})).collect::<Vec<_>>(),
        "contested": report.contested.iter().map(|(file, field)| json!({"file": file, "field": field})).collect::<Vec<_>>(),
        "gone": report.gone,
        "repeated": report.repeated.iter().map(|(id, times)| json!({"id": id, "times": times})).collect::<Vec<_>>(),
        "untouchable": report.untouchable,
    })
}
