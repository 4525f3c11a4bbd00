//! A descriptor of more than 1 MiB.

use super::{Diagnostic, Place, Rule};
use crate::source::Source;

pub const RULE: Rule = Rule::error("too-large");

/// In bytes.
pub const LARGEST_DESCRIPTOR: usize = 1 << 20;

pub fn of_file(source: &Source) -> Option<Diagnostic> {
    (source.bytes.len() > LARGEST_DESCRIPTOR).then(|| RULE.at(&source.path, Place::File).arg("limit", "1 MiB"))
}
