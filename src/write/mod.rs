//! The only room that writes.

mod site;

pub use site::{Changes, Stage, WriteError};
