//! The only room that reads the disk, the clock, and what git remembers.

mod file;
mod git;
mod place;
mod site;
mod walk;

use std::sync::Arc;

pub use file::{file_below, read_file, read_folder};
pub use git::{Blob, Commit, Log, NoRevision, Revision, Touch, Tree, Unavailable, read_log, read_log_at, read_revision};
pub use place::{below_repository, find_portal, has_portal, in_the_way, resolve};
pub use site::{Found, SiteFile, find_in_site};
pub use walk::{DataDoor, Folder, ReadError, data_path, read_catalogue, read_copies, read_portal, read_theme, today};

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Relative to the portal's folder, with `/` on every system.
    pub path: Arc<str>,
    pub bytes: Vec<u8>,
}
