//! What was stored and when, in `.acervo/files.json`. It belongs to one machine: a portal is whole without it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Fault;
use super::client::Marks;

/// Where the ledger and the copies are, below the portal's folder. A copy's name is the sum of its bytes.
pub const LEDGER: &str = ".acervo/files.json";
pub const FOLDER: &str = ".acervo/files";

/// Where the copy of a sum is.
pub fn path(sha256: &str) -> String {
    format!("{FOLDER}/{sha256}")
}

/// Copies, and what came of the last request, by address.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ledger(BTreeMap<String, Stored>);

/// What is known of one address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stored {
    url: String,
    /// The day on which the copy was last the same as what its server has, as `2026-09-30`.
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    /// The last status (RFC 9110), where there was an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    /// Of the copy, in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    bytes: Option<u64>,
    /// Of the copy, in hexadecimal.
    #[serde(skip_serializing_if = "Option::is_none")]
    sha256: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    media_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    etag: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_modified: Option<String>,
    /// Why the last request brought nothing, and on which day that was.
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tried: Option<String>,
}

/// A copy that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileCopy<'l> {
    pub date: Date,
    /// In bytes.
    pub bytes: u64,
    /// In hexadecimal; its name below [`FOLDER`].
    pub sha256: &'l str,
}

impl Stored {
    /// The copy; none where there never was one, or where somebody has changed what is written of it.
    pub fn copy(&self) -> Option<FileCopy<'_>> {
        let sha256 = self.sha256.as_deref().filter(|sum| is_sum(sum))?;
        Some(FileCopy { date: self.date.as_deref()?.parse().ok()?, bytes: self.bytes?, sha256 })
    }

    /// What its server called this state of the file, to be asked whether it still is.
    pub(super) fn marks(&self) -> Option<Marks> {
        self.copy()?;
        let marks = Marks { etag: self.etag.clone(), last_modified: self.last_modified.clone() };
        (marks != Marks::default()).then_some(marks)
    }
}

fn is_sum(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

#[derive(Serialize, Deserialize)]
struct Document {
    files: Vec<Stored>,
}

/// Reads a ledger.
///
/// # Errors
/// It is none; the reader's own words.
pub fn read_ledger(bytes: &[u8]) -> Result<Ledger, String> {
    let document: Document = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
    Ok(Ledger(document.files.into_iter().map(|stored| (stored.url.clone(), stored)).collect()))
}

impl Ledger {
    pub fn of(&self, url: &str) -> Option<&Stored> {
        self.0.get(url)
    }

    /// The copy of an address.
    pub fn copy(&self, url: &str) -> Option<FileCopy<'_>> {
        self.of(url)?.copy()
    }

    /// The sums of all copies.
    pub fn sums(&self) -> BTreeSet<String> {
        self.0.values().filter_map(|stored| Some(stored.copy()?.sha256.to_owned())).collect()
    }

    /// One line an address, in order.
    pub fn write(&self) -> String {
        let lines: Vec<String> = self.0.values().map(|stored| serde_json::json!(stored).to_string()).collect();
        format!("{{\"files\": [\n{}\n]}}\n", lines.join(",\n"))
    }

    pub(super) fn store(&mut self, url: &str, on: Date, sum: String, bytes: u64, media_type: Option<String>, marks: Marks) {
        let stored = Stored {
            url: url.to_owned(),
            date: Some(on.to_string()),
            status: Some(200),
            bytes: Some(bytes),
            file: Some(path(&sum)),
            sha256: Some(sum),
            media_type,
            etag: marks.etag,
            last_modified: marks.last_modified,
            fault: None,
            tried: None,
        };
        self.0.insert(url.to_owned(), stored);
    }

    /// The server says that the copy is still what it has.
    pub(super) fn confirm(&mut self, url: &str, on: Date) {
        if let Some(stored) = self.0.get_mut(url) {
            (stored.date, stored.status, stored.fault, stored.tried) = (Some(on.to_string()), Some(304), None, None);
        }
    }

    /// Nothing came. A copy from before stays, with its own date.
    pub(super) fn fail(&mut self, url: &str, on: Date, fault: &Fault) {
        let stored = self.0.entry(url.to_owned()).or_insert_with(|| Stored {
            url: url.to_owned(),
            date: None,
            status: None,
            bytes: None,
            sha256: None,
            media_type: None,
            file: None,
            etag: None,
            last_modified: None,
            fault: None,
            tried: None,
        });
        stored.status = match fault {
            Fault::Status(status) => Some(*status),
            _ => None,
        };
        (stored.fault, stored.tried) = (Some(fault.name().to_owned()), Some(on.to_string()));
    }

    /// Forgets addresses; gives how many copies that were.
    pub(super) fn retain(&mut self, wanted: impl Fn(&str) -> bool) -> usize {
        let copies = |ledger: &Ledger| ledger.0.values().filter(|stored| stored.copy().is_some()).count();
        let before = copies(self);
        self.0.retain(|url, _| wanted(url));
        before - copies(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ledger_is_read_back_and_what_somebody_made_of_it_leads_nowhere() {
        let mut ledger = Ledger::default();
        let day = jiff::civil::date(2026, 11, 20);
        let marks = Marks { etag: Some("\"1\"".to_owned()), last_modified: None };
        ledger.store("https://a.example/b", day, "0".repeat(64), 3, Some("text/csv".to_owned()), marks);
        ledger.fail("https://a.example/c", day, &Fault::Status(404));
        let text = ledger.write();
        assert_eq!(read_ledger(text.as_bytes()), Ok(ledger.clone()));
        assert_eq!(text.lines().count(), 4);
        assert_eq!(ledger.copy("https://a.example/b").map(|copy| (copy.bytes, copy.date)), Some((3, day)));
        assert_eq!(ledger.copy("https://a.example/c"), None);
        let bent = text.replace(&format!("\"sha256\":\"{}\"", "0".repeat(64)), "\"sha256\":\"../../../etc/passwd\"");
        assert_eq!(read_ledger(bent.as_bytes()).expect("a ledger").copy("https://a.example/b"), None);
        assert!(read_ledger(b"[]").is_err() && read_ledger(b"").is_err());
    }

    #[test]
    fn a_failure_leaves_the_copy_of_before() {
        let mut ledger = Ledger::default();
        let (first, second) = (jiff::civil::date(2026, 10, 1), jiff::civil::date(2026, 11, 20));
        ledger.store("u", first, "a".repeat(64), 3, None, Marks::default());
        ledger.fail("u", second, &Fault::CutOff);
        assert_eq!(ledger.copy("u").map(|copy| copy.date), Some(first));
        ledger.confirm("u", second);
        assert_eq!(ledger.copy("u").map(|copy| copy.date), Some(second));
        assert_eq!((ledger.retain(|_| false), ledger.sums().len()), (1, 0));
    }
}
