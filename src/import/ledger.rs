//! What the last import wrote: for each entry of the source its id here, and a fingerprint of each field.
//! Kept in `catalogue/.import/SOURCE.json`, which belongs in git with the descriptors.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The fingerprint of each field's value.
pub type Fields = BTreeMap<String, String>;

/// One entry of the source.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Known {
    /// Its id here, which never changes once given.
    pub id: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: Fields,
}

/// Entries by what the source calls them.
pub type Entries = BTreeMap<String, Known>;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Ledger {
    #[serde(default)]
    pub organisations: Entries,
    #[serde(default)]
    pub datasets: Entries,
    #[serde(default)]
    pub services: Entries,
}

/// Where the ledger of a source is.
pub fn path(source: &str) -> String {
    format!("catalogue/.import/{source}.json")
}

/// Reads a ledger.
///
/// # Errors
/// It is no ledger; the reader's own words.
pub fn read(bytes: &[u8]) -> Result<Ledger, String> {
    serde_json::from_slice(bytes).map_err(|e| e.to_string())
}

/// One line an entry, so that a change reads well in a diff.
pub fn write(ledger: &Ledger) -> String {
    let lines = |entries: &Entries| {
        let line = |(key, known): (&String, &Known)| format!("    {}: {}", Value::from(key.as_str()), serde_json::json!(known));
        entries.iter().map(line).collect::<Vec<_>>().join(",\n")
    };
    let part = |name: &str, entries: &Entries| format!("  \"{name}\": {{\n{}\n  }}", lines(entries));
    let mut parts = vec![part("organisations", &ledger.organisations), part("datasets", &ledger.datasets)];
    if !ledger.services.is_empty() {
        parts.push(part("services", &ledger.services));
    }
    format!("{{\n{}\n}}\n", parts.join(",\n"))
}

/// Sixteen hexadecimal digits that differ where the values do.
pub fn hash(value: &Value) -> String {
    blake3::hash(value.to_string().as_bytes()).to_hex()[..16].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ledger_is_read_back() {
        let known = Known { id: "a/b".into(), fields: [("title".to_owned(), "00".to_owned())].into() };
        let ledger = Ledger { datasets: [("\"odd\" \n key".to_owned(), known)].into(), ..Ledger::default() };
        assert_eq!(read(write(&ledger).as_bytes()), Ok(ledger));
        assert_eq!(read(write(&Ledger::default()).as_bytes()), Ok(Ledger::default()));
        assert!(read(b"{\"datasets\": 7}").is_err());
    }
}
