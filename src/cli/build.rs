use serde_json::json;

use super::check::{print, unreadable, verdict};
use super::{Failure, Settings, Terminal};
use crate::build::{self, BuildError, Outcome};
use crate::diagnostic::Arg;

/// Builds the site, unless there are errors.
pub fn build(settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let root = settings.root(terminal)?;
    let out = settings.out(&root, terminal)?;
    let bar = terminal.bar();
    let progress = |done, all| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    };
    let built = build::build(&root, &out, &settings.choices, &progress);
    bar.finish_and_clear();
    let outcome = built.map_err(|error| failure(&error, terminal))?;
    let changes = outcome.changes.map(
        |changes| json!({ "pages": outcome.pages, "written": changes.written, "kept": changes.kept, "removed": changes.removed }),
    );
    print(&outcome.diagnostics, &outcome.sources, outcome.entries, &[("built", changes.into())], terminal);
    terminal.remark(&summary(&outcome, terminal));
    Ok(verdict(&outcome.diagnostics, settings, terminal))
}

/// What became of the site.
pub fn summary(outcome: &Outcome, terminal: &Terminal) -> String {
    let Some(changes) = outcome.changes else { return terminal.words.get("cli-not-built") };
    let args = [
        ("pages", Arg::from(outcome.pages)),
        ("written", changes.written.into()),
        ("kept", changes.kept.into()),
        ("removed", changes.removed.into()),
    ];
    terminal.words.with("cli-built", &args)
}

pub fn failure(error: &BuildError, terminal: &Terminal) -> Failure {
    match error {
        BuildError::Read(error) => unreadable(error, terminal),
        BuildError::Write(error) => {
            Failure::of_run(terminal.words.with("cli-cannot-write", &[("what", error.to_string().into())]))
        }
    }
}
