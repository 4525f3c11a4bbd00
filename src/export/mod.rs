//! What a portal says of itself to programs: pure, one format a file.

mod csv;
mod json;
mod sheet;
mod sitemap;
mod snapshot;

pub use csv::list as csv_list;
pub use json::{entry as json_entry, list as json_list};
pub use sheet::{csv as csv_table, json as json_sheet};
pub use sitemap::{robots, sitemaps};
pub use snapshot::yaml as snapshot;
