//! The whole catalogue in our own model: as one JSON document, a line an entry (NDJSON), or a list in CSV.

use crate::catalogue::EntryIndex;
use crate::model::Type;
use crate::render::Site;

/// The entries of every type, in the order of the types and of their lists.
pub fn entries(site: &Site) -> Vec<EntryIndex> {
    Type::ALL.iter().flat_map(|ty| site.list(*ty)).copied().collect()
}

/// `{as_of, base_url, count, entries}`, given to `put` an entry at a time.
///
/// # Errors
/// The first that `put` gives.
pub fn json<E>(site: &Site, mut put: impl FnMut(&[u8]) -> Result<(), E>) -> Result<(), E> {
    let all = entries(site);
    let base = serde_json::to_string(&site.config.base_url).unwrap_or_default();
    put(format!("{{\"as_of\":\"{}\",\"base_url\":{base},\"count\":{},\"entries\":[", site.config.as_of, all.len()).as_bytes())?;
    for (at, index) in all.into_iter().enumerate() {
        put(if at == 0 { b"\n" } else { b",\n" })?;
        put(super::json::line(site, index))?;
    }
    put(b"\n]}\n")
}

/// Each entry on a line of its own.
///
/// # Errors
/// The first that `put` gives.
pub fn ndjson<E>(site: &Site, mut put: impl FnMut(&[u8]) -> Result<(), E>) -> Result<(), E> {
    entries(site).into_iter().try_for_each(|index| {
        put(super::json::line(site, index))?;
        put(b"\n")
    })
}
