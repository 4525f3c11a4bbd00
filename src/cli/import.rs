use std::path::Path;

use super::{Failure, SOUND, Settings, Terminal};
use crate::import::{self, Kind, Options, report};
use crate::source;

/// Brings another catalogue in, and reports what was lost on the way and why.
pub fn import(settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let source = settings.text("source").unwrap_or_default();
    let into = settings.path("into").unwrap_or(Path::new("."));
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
