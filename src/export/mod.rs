//! What a portal says of itself to programs: pure, one format a file.

mod atom;
mod calendar;
mod citation;
pub mod croissant;
mod csv;
pub mod data_feed;
pub mod data_package;
pub mod dcat;
pub mod dcat_us;
pub mod everything;
mod json;
pub mod linked;
pub mod open_search;
mod profile;
pub mod schema_org;
pub mod search_engine;
mod sheet;
mod sitemap;
mod snippet;
pub mod told;

pub use citation::Citation;
mod snapshot;
pub(crate) mod xml;

pub use atom::{feed, path as feed_path};
pub use calendar::calendar;
pub use csv::list as csv_list;
pub use json::{Lines, entry as json_entry, list as json_list};
pub use sheet::{csv as csv_table, json as json_sheet};
pub use sitemap::{robots, sitemaps};
pub use snapshot::yaml as snapshot;
pub use snippet::{Snippet, snippets};
