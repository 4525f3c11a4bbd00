//! The walk: `git log --raw -z` read as it comes.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read};

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::process::Git;
use super::{Blob, Unavailable};

/// A commit of the main line that touches the catalogue.
#[derive(Debug)]
pub struct Commit {
    pub hash: Box<str>,
    /// In UTC, by its committer: when it came into the record.
    pub on: Date,
    /// The portal lists it among those that change nothing in substance.
    pub ignored: bool,
    pub touches: Vec<Touch>,
}

/// What a commit did to one file; none stands for a file that is not there.
#[derive(Debug)]
pub struct Touch {
    /// Its place among the paths of the log.
    pub path: u32,
    pub before: Option<Blob>,
    pub after: Option<Blob>,
}

/// A line of the walk that begins with this byte begins a commit; the others are its files.
const COMMIT: u8 = 1;
/// In bytes: no system has longer paths.
const LONGEST_FIELD: u64 = 1 << 16;

pub fn read(git: &Git, head: &str, prefix: &str) -> Result<(Vec<Commit>, Vec<Box<str>>), Unavailable> {
    let args = [
        "log",
        "--first-parent",
        "-m",
        "--raw",
        "-z",
        "--no-abbrev",
        "--no-renames",
        "--no-ext-diff",
        "--no-textconv",
        "--no-show-signature",
        "--no-notes",
        "--no-color",
        "--format=%x01%H %ct",
        head,
        "--",
        "catalogue",
    ];
    git.run(&args, &[], |out| parse(&mut BufReader::new(out), prefix))
}

fn parse(out: &mut impl BufRead, prefix: &str) -> std::io::Result<(Vec<Commit>, Vec<Box<str>>)> {
    let mut commits: Vec<Commit> = Vec::new();
    let mut known: HashMap<Box<str>, u32> = HashMap::new();
    let mut field = Vec::new();
    while next(out, &mut field)? {
        let from = field.iter().position(|byte| *byte != b'\n').unwrap_or(field.len());
        let text = field.get(from..).unwrap_or_default();
        if let Some(text) = text.strip_prefix(&[COMMIT]) {
            let text = String::from_utf8_lossy(text);
            let (hash, when) = text.split_once(' ').unwrap_or((&text, ""));
            commits.push(Commit { hash: hash.into(), on: day(when), ignored: false, touches: Vec::new() });
        } else if let Some(facts) = text.strip_prefix(b":") {
            let facts: Vec<Vec<u8>> = facts.split(|byte| *byte == b' ').map(<[u8]>::to_vec).collect();
            next(out, &mut field)?;
            let [old_mode, new_mode, old, new, ..] = facts.as_slice() else { continue };
            // A link or another repository is no descriptor.
            let side = |mode: &[u8], hash: &[u8]| Blob::parse(hash).filter(|_| mode.starts_with(b"100"));
            let (before, after) = (side(old_mode, old), side(new_mode, new));
            let path = std::str::from_utf8(&field).ok().and_then(|path| path.strip_prefix(prefix));
            if let (Some(path), Some(commit)) = (path, commits.last_mut()) {
                let count = u32::try_from(known.len()).unwrap_or(u32::MAX);
                let path = *known.entry(path.into()).or_insert(count);
                commit.touches.push(Touch { path, before, after });
            }
        }
    }
    let mut paths: Vec<_> = known.into_iter().collect();
    paths.sort_unstable_by_key(|(_, at)| *at);
    Ok((commits, paths.into_iter().map(|(path, _)| path).collect()))
}

/// The bytes up to the next NUL; false at the end.
fn next(out: &mut impl BufRead, field: &mut Vec<u8>) -> std::io::Result<bool> {
    field.clear();
    out.by_ref().take(LONGEST_FIELD).read_until(0, field)?;
    let more = !field.is_empty();
    if field.last() == Some(&0) {
        field.pop();
    }
    Ok(more)
}

/// The day in UTC of a number of seconds. A date beyond all calendars is one that has not come.
pub fn day(seconds: &str) -> Date {
    let moment = seconds.parse().ok().and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    moment.map_or(Date::MAX, |moment| TimeZone::UTC.to_datetime(moment).date())
}

/// The shortest beginning of a hash that a list may hold.
const SHORTEST: usize = 7;

/// Marks the commits that a list of hashes names: one a line, `#` before a remark.
pub fn mark_ignored(commits: &mut [Commit], list: &str) {
    let hashes = list.lines().map(|line| line.split('#').next().unwrap_or("").trim().to_ascii_lowercase());
    let mut hashes: Vec<String> = hashes.filter(|hash| hash.len() >= SHORTEST).collect();
    hashes.sort_unstable();
    for commit in commits {
        let at = hashes.partition_point(|hash| hash.as_str() <= &*commit.hash);
        commit.ignored =
            at.checked_sub(1).and_then(|at| hashes.get(at)).is_some_and(|hash| commit.hash.starts_with(hash.as_str()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_walk_is_read_with_names_of_any_bytes() {
        let (a, b, none) = ("a".repeat(40), "b".repeat(40), "0".repeat(40));
        let text = format!(
            "\u{1}c2 86400\0\n:100644 100644 {a} {b} M\0p/catalogue/x\ny.yaml\0:100644 120000 {a} {b} T\0p/catalogue/link\0\
             :100644 100644 {a} {b} M\0other/z\0\u{1}c1 0\0\n:000000 100644 {none} {a} A\0p/catalogue/x\ny.yaml\0"
        );
        let (commits, paths) = parse(&mut text.as_bytes(), "p/").unwrap();
        assert_eq!(paths.iter().map(|path| &**path).collect::<Vec<_>>(), ["catalogue/x\ny.yaml", "catalogue/link"]);
        assert_eq!(commits.len(), 2);
        assert_eq!((commits[0].on.to_string(), &*commits[0].hash), ("1970-01-02".to_owned(), "c2"));
        assert_eq!(commits[0].touches.len(), 2);
        assert!(commits[0].touches[1].after.is_none());
        assert!(commits[1].touches[0].before.is_none());
        assert_eq!(commits[1].touches[0].after.unwrap().to_string(), a);
    }

    #[test]
    fn a_list_of_commits_may_have_remarks_and_beginnings() {
        let commit = |hash: &str| Commit { hash: hash.into(), on: Date::MAX, ignored: false, touches: Vec::new() };
        let mut commits = [commit("abcdef0123"), commit("abcdef9999"), commit("1234567890")];
        mark_ignored(&mut commits, "# bulk\nABCDEF01 # quotes\n\n1234\n12345678901\n");
        assert_eq!(commits.map(|commit| commit.ignored), [true, false, false]);
    }

    #[test]
    fn a_moment_out_of_the_calendar_has_not_come() {
        assert_eq!(day("999999999999999999"), Date::MAX);
        assert_eq!(day("x"), Date::MAX);
    }
}
