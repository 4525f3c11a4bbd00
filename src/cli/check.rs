use serde_json::{Value, json};

use super::start::unwritable;
use super::{ERRORS, Failure, SOUND, Settings, Terminal, changed};
use crate::check::theme_template;
use crate::diagnostic::{Diagnostic, Severity};
use crate::portal;
use crate::render::{Theme, proof};
use crate::report::{self, Files, Form, Report};
use crate::source::{self, ReadError, Source};
use crate::write;

/// What GitHub takes as the summary of a step is 1 MiB, in bytes.
const LONGEST_SUMMARY: usize = 1_000_000;
/// What the forges take as one comment is 65,536 characters at the least.
pub const LONGEST_COMMENT: usize = 65_000;

/// Looks at the whole portal and prints everything that is wrong in it.
pub fn check(settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let root = settings.root(terminal)?;
    let mut loaded = portal::load(&root, &settings.choices).map_err(|error| unreadable(&error, terminal))?;
    if let Some(config) = &loaded.config {
        let own = source::read_theme(&root, &config.theme).map_err(|error| unreadable(&error, terminal))?;
        let theme = Theme::new(&own, &config.theme);
        loaded.diagnostics.extend(proof(&theme).iter().map(|fault| theme_template::found(fault, &theme)));
        loaded.sources.extend(own);
    }
    let base = settings.text("changed");
    let before = base.map(|base| changed::keep(&mut loaded, &root, base, settings, terminal)).transpose()?;
    let files = Files::new(&loaded.sources);
    let report = Report {
        findings: &loaded.diagnostics,
        files: &files,
        entries: loaded.catalogue.entries().len(),
        before,
        below: &source::below_repository(&root),
        strict: settings.deny_warnings,
        words: &terminal.words,
    };
    tell(&report, settings, terminal)?;
    Ok(verdict(report.findings, settings, terminal))
}

/// Prints what was found in the form that was asked for.
fn tell(report: &Report, settings: &Settings, terminal: &Terminal) -> Result<(), Failure> {
    match settings.form {
        Form::Text | Form::Json => print_report(report, &[], terminal),
        Form::Github => {
            terminal.print(&report::github(report));
            if let Some(path) = &settings.step_summary {
                let text = report::markdown(report, LONGEST_SUMMARY);
                write::append(path, text.as_bytes()).map_err(|error| unwritable(path, &error, terminal))?;
            }
        }
        Form::Markdown => terminal.print(report::markdown(report, LONGEST_COMMENT).trim_end()),
        Form::Sarif => terminal.print(&format!("{:#}", report::sarif(report))),
        Form::Gitlab => terminal.print(&format!("{:#}", report::gitlab(report))),
        Form::Junit => terminal.print(report::junit(report).trim_end()),
    }
    Ok(())
}

/// Prints findings and their summary, or all of it as one JSON document, with what else a command has to tell.
pub fn print(findings: &[Diagnostic], sources: &[Source], entries: usize, more: &[(&str, Value)], terminal: &Terminal) {
    let files = Files::new(sources);
    let words = &terminal.words;
    let report = Report { findings, files: &files, entries, before: None, below: "", strict: false, words };
    print_report(&report, more, terminal);
}

fn print_report(report: &Report, more: &[(&str, Value)], terminal: &Terminal) {
    let Report { findings, files, entries, words, .. } = *report;
    if terminal.json {
        let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
        let mut document = json!({
            "findings": findings.iter().map(|finding| report::json(finding, files, words)).collect::<Vec<_>>(),
            "counts": {
                "errors": count(Severity::Error),
                "warnings": count(Severity::Warning),
                "entries": entries,
            },
        });
        if let Some(before) = report.before {
            document["counts"]["before"] = before.into();
        }
        for (key, value) in more {
            document[*key] = value.clone();
        }
        terminal.print(&format!("{document:#}"));
        return;
    }
    for finding in findings {
        terminal.print(&format!("{}\n", report::text(finding, files, words, terminal.colors_output())));
    }
    terminal.remark(&report.summary());
}

/// The exit code that findings deserve.
pub fn verdict(findings: &[Diagnostic], settings: &Settings, terminal: &Terminal) -> u8 {
    if findings.iter().any(|finding| finding.severity == Severity::Error) {
        return ERRORS;
    }
    if settings.deny_warnings && !findings.is_empty() {
        terminal.remark(&terminal.words.get("cli-denied"));
        return ERRORS;
    }
    SOUND
}

pub fn unreadable(error: &ReadError, terminal: &Terminal) -> Failure {
    Failure::of_run(terminal.words.with("cli-cannot-read", &[("what", error.to_string().into())]))
}
