//! The only room that writes to disk.

mod file;
mod site;

use std::fmt;
use std::path::{Path, PathBuf};

pub use file::{append, create, remove_file, remove_folder, write_file};
pub use site::{Changes, Stage};

/// A file or folder that could not be written.
#[derive(Debug)]
pub struct WriteError {
    pub path: PathBuf,
    pub reason: String,
}

impl WriteError {
    fn new(path: &Path, reason: impl fmt::Display) -> WriteError {
        WriteError { path: path.to_owned(), reason: reason.to_string() }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.reason)
    }
}

impl std::error::Error for WriteError {}
