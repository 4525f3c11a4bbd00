//! `fetch`: files elsewhere are stored beside the portal, so that the build can show what is in them.

use serde_json::json;

use super::check::unreadable;
use super::{ERRORS, Failure, SOUND, Settings, Terminal};
use crate::diagnostic::Arg;
use crate::links::{self, Ledger, Options, Outcome};
use crate::portal::{self, Choices};
use crate::source;

pub fn fetch(settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let root = settings.root(terminal)?;
    let choices = Choices { history: false, ..settings.choices.clone() };
    let loaded = portal::load(&root, &choices).map_err(|error| unreadable(&error, terminal))?;
    let only = settings.text("only");
    let wanted = links::wanted(&loaded.catalogue, only);
    if let Some(pattern) = only.filter(|_| wanted.is_empty()) {
        return Err(Failure::of_use(terminal.words.with("cli-fetch-nothing-like", &[("pattern", Arg::from(pattern))])));
    }
    let mut options = Options::new(settings.choices.as_of.unwrap_or_else(source::today));
    options.again = settings.flag("again");
    options.local = settings.flag("allow-local");
    if let Some(megabytes) = settings.number("max-size") {
        options.most_bytes = u64::from(megabytes) * 1_000_000;
    }
    let bar = terminal.bar();
    let progress = |done, all| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    };
    // Where something is wrong in a descriptor, what it named before is not known to be unwanted.
    let whole = only.is_none() && !loaded.has_errors();
    let ledger: Ledger = loaded.catalogue.copies;
    let done = links::fetch(&root, &wanted, ledger, whole, &options, &progress);
    bar.finish_and_clear();
    let outcome =
        done.map_err(|error| Failure::of_run(terminal.words.with("cli-cannot-write", &[("what", error.to_string().into())])))?;
    tell(&outcome, wanted.len(), terminal);
    if settings.deny_warnings && !outcome.failed.is_empty() {
        terminal.remark(&terminal.words.get("cli-denied"));
        return Ok(ERRORS);
    }
    Ok(SOUND)
}

fn tell(outcome: &Outcome, wanted: usize, terminal: &Terminal) {
    let words = &terminal.words;
    if terminal.json {
        let failed = outcome.failed.iter();
        let failed: Vec<_> =
            failed.map(|(url, fault)| json!({ "url": url, "fault": fault.name(), "message": fault.say(words) })).collect();
        let document = json!({
            "wanted": wanted,
            "stored": outcome.stored,
            "same": outcome.same,
            "fresh": outcome.fresh,
            "dropped": outcome.dropped,
            "failed": failed,
        });
        terminal.print(&format!("{document:#}"));
        return;
    }
    for (url, fault) in &outcome.failed {
        terminal.print(&format!("{url}\n  {}", fault.say(words)));
    }
    let args = [
        ("stored", Arg::from(outcome.stored.len())),
        ("same", outcome.same.into()),
        ("fresh", outcome.fresh.into()),
        ("failed", outcome.failed.len().into()),
    ];
    terminal.remark(&words.with("cli-fetched", &args));
}
