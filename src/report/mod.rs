//! Findings as people and programs read them. It makes no checks.

mod explain;
mod fingerprint;
mod github;
mod gitlab;
mod json;
mod junit;
mod locate;
mod markdown;
pub mod safe;
mod sarif;
mod text;

use std::collections::HashMap;
use std::sync::Arc;

pub use explain::{explain, manual};
pub use fingerprint::fingerprints;
pub use github::github;
pub use gitlab::gitlab;
pub use json::json;
pub use junit::junit;
pub use locate::{Located, Position, locate};
pub use markdown::markdown;
pub use sarif::sarif;
pub use text::{summary, text};

use crate::diagnostic::{Diagnostic, Severity};
use crate::messages::Messages;
use crate::source::Source;

/// The forms in which findings are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Text,
    Json,
    Github,
    Markdown,
    Sarif,
    Gitlab,
    Junit,
}

impl Form {
    pub const ALL: [Form; 7] = [Form::Text, Form::Json, Form::Github, Form::Markdown, Form::Sarif, Form::Gitlab, Form::Junit];

    /// As `--format` names it.
    pub fn as_str(self) -> &'static str {
        match self {
            Form::Text => "text",
            Form::Json => "json",
            Form::Github => "github",
            Form::Markdown => "markdown",
            Form::Sarif => "sarif",
            Form::Gitlab => "gitlab",
            Form::Junit => "junit",
        }
    }

    pub fn parse(name: &str) -> Option<Form> {
        Form::ALL.into_iter().find(|form| form.as_str() == name)
    }
}

/// What a check found, for the forms that tell of it as a whole.
pub struct Report<'r> {
    /// In the order in which they are told.
    pub findings: &'r [Diagnostic],
    pub files: &'r Files<'r>,
    pub entries: usize,
    /// How many more there are that were there before, where only those of a change are told.
    pub before: Option<usize>,
    /// The folder of the portal within its repository, from which forges count: empty, or with a `/` at its end.
    pub below: &'r str,
    /// Whether warnings fail too.
    pub strict: bool,
    pub words: &'r Messages,
}

impl Report<'_> {
    /// A file's path from the top of the repository.
    fn path(&self, finding: &Diagnostic) -> String {
        format!("{}{}", self.below, finding.file)
    }

    fn place(&self, finding: &Diagnostic) -> Option<Located<'_>> {
        locate(self.files, &finding.file, &finding.place).filter(|located| located.span.is_some())
    }

    /// What is wrong, and in lines below it why and how to mend it.
    fn told(&self, finding: &Diagnostic) -> (String, Vec<String>) {
        let words = self.words;
        let labelled = |label: &str, text: String| format!("{}: {text}", words.get(label));
        let why = words.attribute_of(finding, "why").map(|text| labelled("level-note", text));
        let mend = words.attribute_of(finding, "mend").map(|text| labelled("level-help", text));
        let nearest = finding.nearest.as_ref().map(|nearest| words.with("did-you-mean", &[("nearest", nearest.as_str().into())]));
        let nearest = nearest.map(|text| labelled("level-help", text));
        (words.of_finding(finding), [why, mend, nearest].into_iter().flatten().collect())
    }

    /// How many there are, and how many were there before.
    pub fn summary(&self) -> String {
        let counted = summary(self.findings, self.entries, self.words);
        match self.before {
            Some(before) => format!("{counted} {}", self.words.with("check-before", &[("n", before.into())])),
            None => counted,
        }
    }

    fn of(&self, severity: Severity) -> impl Iterator<Item = &Diagnostic> {
        self.findings.iter().filter(move |finding| finding.severity == severity)
    }
}

/// The files that findings may speak of.
pub struct Files<'s>(HashMap<&'s str, &'s Source>);

impl<'s> Files<'s> {
    pub fn new(sources: impl IntoIterator<Item = &'s Source>) -> Files<'s> {
        Files(sources.into_iter().map(|source| (&*source.path, source)).collect())
    }

    pub fn get(&self, path: &Arc<str>) -> Option<&'s Source> {
        self.0.get(&**path).copied()
    }
}
