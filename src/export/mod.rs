//! What a portal says of itself to programs: pure, one format a file.

mod citation;
mod csv;
mod json;
mod sitemap;
mod snippet;

pub use citation::Citation;
pub use csv::list as csv_list;
pub use json::{entry as json_entry, list as json_list};
pub use sitemap::{robots, sitemaps};
pub use snippet::{Snippet, snippets};
