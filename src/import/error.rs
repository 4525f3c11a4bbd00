use std::fmt;

use super::json_text::NotJson;
use crate::diagnostic::Arg;
use crate::messages::Messages;
use crate::source::ReadError;
use crate::write::WriteError;

/// Why nothing could be imported.
#[derive(Debug)]
pub enum ImportError {
    NotFound(String),
    /// Neither a file nor an address of the web.
    Scheme(String),
    Fetch {
        url: String,
        reason: String,
    },
    /// More than so many bytes.
    TooLarge(u64),
    NotJson(NotJson),
    /// Its pages lead round, or are without end.
    Endless(String),
    /// A text of another form than the kind of source has, and what its reader says.
    Unreadable(String),
    /// JSON without a list of datasets.
    NotACatalogue,
    Ledger {
        path: String,
        reason: String,
    },
    Read(ReadError),
    Write(WriteError),
}

impl ImportError {
    /// What went wrong and how to mend it.
    pub fn say(&self, words: &Messages) -> String {
        let text = |name, text: &str| (name, Arg::from(text));
        let (key, args) = match self {
            Self::NotFound(path) => ("import-error-not-found", vec![text("path", path)]),
            Self::Scheme(scheme) => ("import-error-scheme", vec![text("scheme", scheme)]),
            Self::Fetch { url, reason } => ("import-error-fetch", vec![text("url", url), text("reason", reason)]),
            Self::TooLarge(bytes) => ("import-error-too-large", vec![text("limit", &format!("{} MB", bytes / 1_000_000))]),
            Self::NotJson(fault) => {
                let place =
                    vec![("line", Arg::from(fault.line)), ("column", Arg::from(fault.column)), text("reason", &fault.reason)];
                ("import-error-not-json", place)
            }
            Self::Endless(url) => ("import-error-endless", vec![text("url", url)]),
            Self::Unreadable(reason) => ("import-error-unreadable", vec![text("reason", reason)]),
            Self::NotACatalogue => ("import-error-not-a-catalogue", Vec::new()),
            Self::Ledger { path, reason } => ("import-error-ledger", vec![text("path", path), text("reason", reason)]),
            Self::Read(error) => ("import-error-read", vec![text("reason", &error.to_string())]),
            Self::Write(error) => ("import-error-write", vec![text("reason", &error.to_string())]),
        };
        words.with(key, &args)
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.say(&Messages::of("en")))
    }
}

impl std::error::Error for ImportError {}
