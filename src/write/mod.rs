//! The only room that writes to disk.

mod file;

pub use file::{WriteError, write_file};
