//! The index that the browser reads, and a reader of it: pure, documents in and bytes out.
//!
//! Documents stand in the order of their dates, the latest first, so that an answer by date needs no sorting. The
//! files are read whole; what holds each is told in `files.rs`. The reader here is the reference: the engine in
//! `themes/default/assets/search/` must give the same answers from the same files.

mod codec;
mod dictionary;
mod document;
mod facet;
mod files;
mod heads;
mod invert;
mod near;
mod phrase;
mod postings;
mod query;
mod reader;
mod searcher;
mod weight;
mod words;

pub use codec::{deflate, inflate};
pub use document::{Document, FACETS, Field, Passage};
pub use facet::{Column, Value};
pub use files::{Files, Labels};
pub use invert::{Index, Term};
pub use postings::Posting;
pub use query::Query;
pub use reader::{Fault, Form, Reader};
pub use searcher::{Answer, Ask, Correction, PER_PAGE, Sort};
pub use weight::{impact, weight};
pub use words::{Stems, fold, is_unspaced, stop_words, tokens};
