//! YAML text into a tree whose every node knows where it stands.
//!
//! The room knows no word of the domain, does no input or output and never panics. Scalars stay text:
//! whether `2027` is a year, a number or a name is for the reader of the tree to decide, so none of YAML's
//! own guesses (`NO` a boolean, `2026-09-30` a date) can leak into a catalogue.

mod build;
mod front_matter;
mod node;

pub use build::{Fault, FaultKind, Limits, parse};
pub use front_matter::{FrontMatter, split as split_front_matter};
pub use node::{Node, Span, Step, Style, Value};

#[cfg(test)]
mod tests;
