//! Trees into entries, with every fault of a file and not only the first.
//!
//! A value that cannot be read is a diagnostic and leaves its field empty; an entry that lacks what it
//! must have is not built, yet its id stays known, so that references to it are not reported as well.

mod decoder;
mod entry;
mod mention;
mod values;

pub use decoder::{Decoder, Value};
pub use entry::{Decoded, Descriptor, Entry, address, decode, long_text, portal};
pub use mention::{Mention, Trail};
