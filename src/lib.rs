//! Acervo turns a folder of YAML descriptors and markdown into a static open data portal and roadmap.
//!
//! The way of the data, each step a room of its own, is told in `ARCHITECTURE.md`.

pub mod build;
pub mod catalogue;
pub mod check;
pub mod cli;
pub mod config;
pub mod decode;
pub mod derive;
pub mod diagnostic;
pub mod export;
pub mod form;
pub mod import;
pub mod inventory;
pub mod links;
pub mod locale;
pub mod manual;
pub mod messages;
pub mod model;
pub mod portal;
pub mod preview;
pub mod render;
pub mod report;
pub mod review;
pub mod scaffold;
mod scan;
pub mod schema;
pub mod search;
pub mod serve;
pub mod source;
pub mod write;
pub mod yaml;
