use crate::config::Asks;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use super::live::Live;
use crate::build::{self, BuildError, Outcome};
use crate::config::base_path;
use crate::diagnostic::Severity;
use crate::portal::Choices;

/// A portal that is served: where it is, where its site is, and what pages are told about it.
pub struct Session {
    pub root: PathBuf,
    pub site: PathBuf,
    /// With the `base_url` that the site is served at.
    pub choices: Choices,
    /// What a page says above the findings, and where there is no site yet.
    pub broken: String,
    pub nothing_yet: String,
    /// What a request from elsewhere is told.
    pub not_here: String,
    /// Where maps take their background from, by the last build.
    pub asks: Mutex<Asks>,
    pub live: Live,
}

impl Session {
    /// The path below which the site is served: begins and ends with `/`.
    pub fn base_path(&self) -> String {
        self.choices.base_url.as_deref().map_or_else(|| "/".to_owned(), base_path)
    }

    pub fn asks(&self) -> Asks {
        self.asks.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Builds the site, as `acervo build` does, and tells the pages. `tell` makes the text that they show from what
    /// is wrong.
    ///
    /// # Errors
    /// As [`build::build`]; the pages are told of that too.
    pub fn rebuild(
        &self,
        progress: &(dyn Fn(usize, usize) + Sync),
        tell: impl FnOnce(&Outcome) -> String,
    ) -> Result<Outcome, BuildError> {
        let built = build::build(&self.root, &self.site, &self.choices, progress);
        match &built {
            Ok(outcome) => {
                self.asks.lock().unwrap_or_else(PoisonError::into_inner).clone_from(&outcome.asks);
                let broken = outcome.diagnostics.iter().any(|finding| finding.severity == Severity::Error);
                let changed = outcome.changes.is_some_and(|changes| changes.written + changes.removed > 0);
                self.live.ended(changed, broken.then(|| tell(outcome)));
            }
            Err(error) => self.live.ended(false, Some(error.to_string())),
        }
        built
    }
}
