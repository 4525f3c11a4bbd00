use serde_json::{Value, json};

use super::{ERRORS, Failure, SOUND, Settings, Terminal};
use crate::check::theme_template;
use crate::diagnostic::{Diagnostic, Severity};
use crate::portal;
use crate::render::{Theme, proof};
use crate::report::{self, Files};
use crate::source::{self, ReadError, Source};

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
    let entries = loaded.catalogue.entries().len();
    print(&loaded.diagnostics, &loaded.sources, entries, &[], terminal);
    Ok(verdict(&loaded.diagnostics, settings, terminal))
}

/// Prints findings and their summary, or all of it as one JSON document, with what else a command has to tell.
pub fn print(findings: &[Diagnostic], sources: &[Source], entries: usize, more: &[(&str, Value)], terminal: &Terminal) {
    let files = Files::new(sources);
    let words = &terminal.words;
    if terminal.json {
        let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
        let mut document = json!({
            "findings": findings.iter().map(|finding| report::json(finding, &files, words)).collect::<Vec<_>>(),
            "counts": {
                "errors": count(Severity::Error),
                "warnings": count(Severity::Warning),
                "entries": entries,
            },
        });
        for (key, value) in more {
            document[*key] = value.clone();
        }
        terminal.print(&format!("{document:#}"));
        return;
    }
    for finding in findings {
        terminal.print(&format!("{}\n", report::text(finding, &files, words, terminal.colors_output())));
    }
    terminal.remark(&report::summary(findings, entries, words));
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
