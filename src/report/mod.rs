//! Findings as people and programs read them. It makes no checks.

mod explain;
mod json;
mod locate;
mod text;

use std::collections::HashMap;
use std::sync::Arc;

pub use explain::{explain, manual};
pub use json::json;
pub use locate::{Located, Position, locate};
pub use text::{summary, text};

use crate::source::Source;

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
