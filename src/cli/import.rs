use std::path::Path;

use super::check::{print, unreadable};
use super::{Failure, SOUND, Settings, Terminal};
use crate::diagnostic::{Arg, Severity};
use crate::import::issue::IssueError;
use crate::import::{self, Kind, Options, report};
use crate::inventory;
use crate::portal::{self, Choices};
use crate::source::{self, Source};
use crate::write;

/// Brings another catalogue in, and reports what was lost on the way and why.
pub fn import(settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let source = settings.text("source").unwrap_or_default();
    let into = settings.path("into").unwrap_or(Path::new("."));
    if settings.text("kind") == Some("inventory") {
        return inventory(Path::new(source), into, terminal);
    }
    if settings.text("kind") == Some("issue") {
        return issue(Path::new(source), into, settings, terminal);
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

/// A descriptor of what somebody wrote into a form of the forge. It is written only if nothing is wrong in it.
fn issue(file: &Path, into: &Path, settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let words = &terminal.words;
    let shown = || ("file", Arg::from(file.display().to_string()));
    let json = import::issue::load(file).map_err(|error| Failure::of_run(error.say(words)))?;
    let choices = Choices { history: false, ..settings.choices.clone() };
    let loaded = portal::load(into, &choices).map_err(|error| unreadable(&error, terminal))?;
    let config = loaded.config.ok_or_else(|| Failure::of_run(words.get("cli-settings-unread")))?;
    let read = import::issue::read(&json, &config, &loaded.catalogue);
    let proposal = read.map_err(|error| match error {
        IssueError::NotAnIssue => Failure::of_run(words.with("issue-unreadable", &[shown()])),
        IssueError::NoForm => Failure::of_run(words.with("issue-no-form", &[shown()])),
    })?;
    let path = format!("catalogue/{}/{}.yaml", proposal.ty.folder(), proposal.id);
    let text = import::yaml_text::descriptor(&proposal.fields);
    let portal = source::read_portal(into).map_err(|error| unreadable(&error, terminal))?;
    let mut folder = source::read_catalogue(into).map_err(|error| unreadable(&error, terminal))?;
    folder.descriptors.push(Source { path: path.as_str().into(), bytes: text.clone().into_bytes() });
    let tried = portal::assemble(portal, folder, &choices);
    let own: Vec<_> = tried.diagnostics.into_iter().filter(|finding| *finding.file == *path).collect();
    let wrong = own.iter().any(|finding| finding.severity == Severity::Error);
    if !own.is_empty() {
        print(&own, &tried.sources, 1, &[], terminal);
    }
    for (part, value) in &proposal.left_out {
        terminal.remark(&words.with("issue-left-out", &[("part", part.as_str().into()), ("value", value.as_str().into())]));
    }
    if proposal.personal > 0 {
        terminal.remark(&words.with("issue-personal", &[("n", proposal.personal.into())]));
    }
    if wrong {
        return Err(Failure::of_run(words.with("issue-wrong", &[shown()])));
    }
    let made = write::create(into, &path, text.as_bytes());
    made.map_err(|error| Failure::of_run(words.with("import-error-write", &[("reason", Arg::from(error.to_string()))])))?;
    let told = [("file", Arg::from(path)), ("language", proposal.language.as_str().to_owned().into())];
    terminal.print(&words.with("issue-made", &told));
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
