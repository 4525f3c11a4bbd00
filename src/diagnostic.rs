//! What is wrong, where, and what would mend it: data, drawn only in `report`.

use std::sync::Arc;

use crate::yaml::Span;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Error,
    Warning,
}

/// A rule by its name, which is part of the public interface. Its words are in the message files.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    pub name: &'static str,
    pub severity: Severity,
    /// The messages that it has beside its own: `NAME-VARIANT` in the message files.
    pub variants: &'static [&'static str],
}

impl Rule {
    pub const fn error(name: &'static str) -> Rule {
        Rule { name, severity: Severity::Error, variants: &[] }
    }

    pub const fn warning(name: &'static str) -> Rule {
        Rule { name, severity: Severity::Warning, variants: &[] }
    }

    pub const fn with(self, variants: &'static [&'static str]) -> Rule {
        Rule { variants, ..self }
    }

    /// A finding of this rule at a place of a file.
    pub fn at(&'static self, file: &Arc<str>, place: impl Into<Place>) -> Diagnostic {
        Diagnostic {
            rule: self,
            severity: self.severity,
            file: Arc::clone(file),
            place: place.into(),
            variant: None,
            args: Vec::new(),
            nearest: None,
            also: None,
        }
    }
}

/// Where in a file. A path is followed to its span only when somebody reads the message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Span(Span),
    /// The value at `milestones[2].due`.
    Value(String),
    /// The key at the same path.
    Key(String),
    /// The first place of some words within the text at a path.
    Words {
        path: String,
        words: String,
    },
    /// A line, from 1.
    Line(usize),
    /// The file as a whole.
    File,
}

impl From<Span> for Place {
    fn from(span: Span) -> Place {
        Place::Span(span)
    }
}

impl From<&str> for Place {
    fn from(path: &str) -> Place {
        Place::Value(path.to_owned())
    }
}

impl From<String> for Place {
    fn from(path: String) -> Place {
        Place::Value(path)
    }
}

/// A part of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// As it stands: an id, a name, a date.
    Text(String),
    Number(f64),
    /// The key of another message.
    Message(String),
    /// The keys of several messages, of which any may hold.
    AnyOf(Vec<String>),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<usize> for Arg {
    #[allow(clippy::cast_precision_loss, reason = "counts of things in files")]
    fn from(number: usize) -> Arg {
        Arg::Number(number as f64)
    }
}

impl From<i32> for Arg {
    fn from(number: i32) -> Arg {
        Arg::Number(f64::from(number))
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    pub rule: &'static Rule,
    /// The rule's own severity, or what the portal raised it to.
    pub severity: Severity,
    /// Relative to the portal's folder, with `/` on every system.
    pub file: Arc<str>,
    pub place: Place,
    /// Which of the rule's messages, where it has several: `RULE-VARIANT` in the message files.
    pub variant: Option<&'static str>,
    pub args: Vec<(&'static str, Arg)>,
    /// What was most likely meant.
    pub nearest: Option<String>,
    /// A second place that the message speaks of, in the same file or another.
    pub also: Option<(Arc<str>, Place)>,
}

impl Diagnostic {
    pub fn variant(mut self, variant: &'static str) -> Diagnostic {
        debug_assert!(self.rule.variants.contains(&variant), "{} has no variant {variant}", self.rule.name);
        self.variant = Some(variant);
        self
    }

    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Diagnostic {
        self.args.push((name, value.into()));
        self
    }

    pub fn nearest(mut self, nearest: Option<impl Into<String>>) -> Diagnostic {
        self.nearest = nearest.map(Into::into);
        self
    }

    pub fn also(mut self, file: &Arc<str>, place: impl Into<Place>) -> Diagnostic {
        self.also = Some((Arc::clone(file), place.into()));
        self
    }

    /// The key of its message.
    pub fn key(&self) -> String {
        match self.variant {
            Some(variant) => format!("{}-{variant}", self.rule.name),
            None => self.rule.name.to_owned(),
        }
    }
}

/// The candidate that a writer most likely meant, if any is near enough to be worth asking about.
pub fn nearest<'c>(written: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    /// Nobody means a name by a text longer than this.
    const LONGEST: usize = 200;
    let written = written.to_lowercase();
    let length = written.chars().count();
    let allowed = (length / 3).max(1);
    if length > LONGEST {
        return None;
    }
    // The lengths alone rule most candidates out.
    let candidates = candidates.into_iter().filter(|c| c.chars().count().abs_diff(length) <= allowed);
    let near = candidates.map(|c| (strsim::damerau_levenshtein(&written, &c.to_lowercase()), c));
    near.filter(|(distance, _)| *distance <= allowed).min_by_key(|(distance, c)| (*distance, *c)).map(|(_, c)| c)
}
