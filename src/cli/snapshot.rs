//! `snapshot`: the month's figures are kept beside the catalogue, so that trends need no history of the repository.

use std::io::ErrorKind;
use std::path::Path;

use serde_json::json;

use super::check::{print, unreadable, verdict};
use super::start::unwritable;
use super::{Failure, SOUND, Settings, Terminal};
use crate::config::Config;
use crate::derive::{Measures, States};
use crate::export;
use crate::model::Snapshot;
use crate::portal::{self, METRICS};
use crate::write;

/// Keeps the figures of a month, unless they are kept already: what was written once is never written again.
pub fn snapshot(settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let root = settings.root(terminal)?;
    let loaded = portal::load(&root, &settings.choices).map_err(|error| unreadable(&error, terminal))?;
    let Some(config) = loaded.config.as_ref().filter(|_| !loaded.has_errors()) else {
        print(&loaded.diagnostics, &loaded.sources, loaded.catalogue.entries().len(), &[], terminal);
        return Ok(verdict(&loaded.diagnostics, settings, terminal));
    };
    let path = format!("{METRICS}{}.yaml", month(config));
    let known = loaded.catalogue.snapshots.iter().any(|it| it.as_of.0.first_of_month() == config.as_of.first_of_month());
    if known {
        return Ok(told(config, &path, None, terminal));
    }
    let states = States::new(&loaded.catalogue, config.as_of);
    let measures = Measures::new(&loaded.catalogue, &states, config.as_of);
    // A commit that does not hold what was measured would be no witness of it.
    let witness = loaded.catalogue.history.record().filter(|record| record.clean);
    let commit = witness.map(|record| &*record.head.hash);
    let snapshot = measures.snapshot(&loaded.catalogue, config.as_of, commit);
    keep(&root, &path, &snapshot, config, terminal)
}

fn keep(root: &Path, path: &str, snapshot: &Snapshot, config: &Config, terminal: &Terminal) -> Result<u8, Failure> {
    match write::create(root, path, &export::snapshot(snapshot)) {
        Ok(()) => Ok(told(config, path, Some(snapshot), terminal)),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(told(config, path, None, terminal)),
        Err(error) => Err(unwritable(&root.join(path), &error, terminal)),
    }
}

fn told(config: &Config, path: &str, kept: Option<&Snapshot>, terminal: &Terminal) -> u8 {
    if terminal.json {
        terminal.print(&format!("{:#}", json!({ "file": path, "kept": kept.is_some() })));
        return SOUND;
    }
    let month = ("month", month(config).into());
    terminal.remark(&match kept {
        None => terminal.words.with("cli-snapshot-known", &[month]),
        Some(snapshot) => {
            let method = format!("{} {}", &*snapshot.method, snapshot.version);
            let args = [month, ("file", path.into()), ("n", snapshot.indicators.len().into()), ("method", method.into())];
            terminal.words.with("cli-snapshot-kept", &args)
        }
    });
    SOUND
}

fn month(config: &Config) -> String {
    format!("{:04}-{:02}", config.as_of.year(), config.as_of.month())
}
