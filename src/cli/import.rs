use std::path::Path;

use super::{Failure, SOUND, Settings, Terminal};
use crate::diagnostic::Arg;
use crate::import::{self, Kind, Options, report};
use crate::inventory;
use crate::source;

/// Brings another catalogue in, and reports what was lost on the way and why.
pub fn import(settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let source = settings.text("source").unwrap_or_default();
    let into = settings.path("into").unwrap_or(Path::new("."));
    if settings.text("kind") == Some("inventory") {
        return inventory(Path::new(source), into, terminal);
    }
    let mut options = Options::new(settings.choices.as_of.unwrap_or_else(source::today));
    options.source_name = settings.text("name").map(str::to_owned);
    let bar = terminal.bar();
    let progress = |done, all| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    };
    let kind = settings.text("kind").and_then(Kind::parse).unwrap_or(Kind::DataJson);
    let done = import::import(kind, source, into, &options, &progress);
    bar.finish_and_clear();
    let outcome = done.map_err(|error| Failure::of_run(error.say(&terminal.words)))?;
    if terminal.json {
        terminal.print(&format!("{:#}", report::json(&outcome.report)));
    } else {
        terminal.print(report::text(&outcome.report, &terminal.words).trim_end());
    }
    Ok(SOUND)
}

fn inventory(file: &Path, into: &Path, terminal: &Terminal) -> Result<u8, Failure> {
    let words = &terminal.words;
    let outcome = inventory::bring_in(file, into).map_err(|error| Failure::of_run(error.say(words)))?;
    if terminal.json {
        let changed: Vec<_> =
            outcome.changed.iter().map(|(file, fields)| serde_json::json!({"file": file, "fields": fields})).collect();
        terminal.print(&format!("{:#}", serde_json::json!({"rows": outcome.rows, "changed": changed, "new": outcome.new})));
        return Ok(SOUND);
    }
    let count = |name, count: usize| (name, Arg::from(count));
    let counts = [count("rows", outcome.rows), count("changed", outcome.changed.len()), count("new", outcome.new.len())];
    terminal.print(&words.with("inventory-summary", &counts));
    outcome.changed.iter().for_each(|(file, fields)| terminal.remark(&format!("  {file}: {}", fields.join(", "))));
    outcome.new.iter().for_each(|id| terminal.remark(&format!("  + {id}")));
    Ok(SOUND)
}
