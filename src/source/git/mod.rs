//! What git remembers of a portal's folder, by one walk along the main line and, as they are asked for, the texts
//! that stood in it. A repository is a stranger's: see `process.rs` for what it may not do.

mod contents;
mod log;
mod process;
mod revision;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::read_file;
use process::Git;

pub use log::{Commit, Touch};
pub use revision::{NoRevision, Revision, read_revision};

/// Why there is no history to go by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unavailable {
    /// No repository is around the folder, as in an archive.
    NoRepository,
    NoGit,
    /// It belongs to another user, and git will not read it.
    Foreign,
    /// A clone that was cut off somewhere.
    Shallow,
    /// A clone that left texts behind.
    Partial,
    /// Nothing of the portal is in it.
    NoCommit,
    /// More than a build may spend on it, in time or size.
    TooLarge,
    /// In git's own words.
    Failed(String),
}

/// The name of a stored text: a hash of what it says, of SHA-1 or SHA-256.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Blob {
    bytes: [u8; 32],
    length: u8,
}

impl Blob {
    /// None for what is no hash, and for the zeros that stand for nothing.
    fn parse(hex: &[u8]) -> Option<Blob> {
        let mut bytes = [0; 32];
        if hex.len() != 40 && hex.len() != 64 {
            return None;
        }
        for (byte, pair) in bytes.iter_mut().zip(hex.chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        let length = if hex.len() == 40 { 20 } else { 32 };
        bytes.iter().any(|byte| *byte != 0).then_some(Blob { bytes, length })
    }
}

impl fmt::Display for Blob {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.bytes.iter().take(self.length.into()).try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// The files of a commit, `acervo.yaml` and what is below `catalogue/`, by their path from the portal's folder.
pub type Tree = BTreeMap<Box<str>, Blob>;

/// The main line of a portal's history: what was published when, whatever branches it was prepared on.
pub struct Log {
    git: Git,
    /// The commit that the folder stands on, and its day in UTC.
    pub head: (Box<str>, Date),
    /// What it holds.
    pub tree: Tree,
    /// Those that touch the catalogue, the latest first.
    pub commits: Vec<Commit>,
    /// The paths that they touch, from the portal's folder.
    pub paths: Vec<Box<str>>,
}

/// In bytes; a line is a hash.
const LARGEST_LIST: u64 = 1 << 20;

/// The repository around a folder.
struct Around {
    git: Git,
    /// The folder itself, links followed.
    inside: PathBuf,
    /// The way from the repository's top to it: empty, or with a `/` at its end.
    prefix: String,
}

/// Finds the repository around a folder, which must be whole.
fn around(root: &Path) -> Result<Around, Unavailable> {
    let absolute = std::path::absolute(root).unwrap_or_else(|_| root.to_owned());
    let inside = absolute.canonicalize().unwrap_or(absolute);
    if !inside.ancestors().any(|folder| folder.join(".git").symlink_metadata().is_ok()) {
        return Err(Unavailable::NoRepository);
    }
    let git = Git::new(&inside);
    let asked = git.text(&["rev-parse", "--is-shallow-repository", "--show-prefix"])?;
    let (shallow, prefix) = asked.split_once('\n').unwrap_or((&asked, ""));
    if shallow == "true" {
        return Err(Unavailable::Shallow);
    }
    let prefix = prefix.strip_suffix('\n').unwrap_or(prefix).to_owned();
    Ok(Around { git, inside, prefix })
}

/// Walks the history of the portal in a folder.
///
/// # Errors
/// Why there is none to go by.
pub fn read_log(root: &Path) -> Result<Log, Unavailable> {
    read_log_at(root, "HEAD")
}

/// Walks the history up to a commit, by `HEAD` or its hash.
///
/// # Errors
/// As [`read_log`].
pub fn read_log_at(root: &Path, commit: &str) -> Result<Log, Unavailable> {
    let Around { git, inside, prefix } = around(root)?;
    let head =
        git.text(&["rev-parse", "--verify", "--quiet", &format!("{commit}^{{commit}}")]).map_err(|reason| match reason {
            Unavailable::Failed(_) => Unavailable::NoCommit,
            reason => reason,
        })?;
    let head = head.trim();
    let when = git.text(&["log", "-1", "--no-show-signature", "--format=%ct", head])?;
    let tree = tree(&git, head)?;
    if tree.is_empty() {
        return Err(Unavailable::NoCommit);
    }
    let (mut commits, paths) = log::read(&git, head, &prefix)?;
    let list = read_file(&inside.join(".acervo-ignore-revs"), LARGEST_LIST).ok().flatten().unwrap_or_default();
    log::mark_ignored(&mut commits, &String::from_utf8_lossy(&list));
    Ok(Log { head: (head.into(), log::day(when.trim())), git, tree, commits, paths })
}

impl Log {
    /// Stored texts; none for one that is larger than a descriptor may be.
    ///
    /// # Errors
    /// Git fails, or one is not in this clone.
    pub fn contents(&self, blobs: &[Blob]) -> Result<Vec<Option<Vec<u8>>>, Unavailable> {
        contents::read(&self.git, blobs)
    }

    /// What was there at a tag; none where there is no such tag.
    ///
    /// # Errors
    /// Git fails.
    pub fn at_tag(&self, tag: &str) -> Result<Option<Tree>, Unavailable> {
        // No tag has these in its name; behind one they lead elsewhere.
        if tag.contains(['~', '^', ':', '?', '*', '[', '\\', ' ']) || tag.contains("@{") || tag.contains(char::is_control) {
            return Ok(None);
        }
        let name = format!("refs/tags/{tag}^{{commit}}");
        match self.git.text(&["rev-parse", "--verify", "--quiet", "--end-of-options", &name]) {
            // What is asked behind `--end-of-options` may come back with it.
            Ok(found) => tree(&self.git, found.lines().last().unwrap_or("")).map(Some),
            Err(Unavailable::Failed(_)) => Ok(None),
            Err(reason) => Err(reason),
        }
    }
}

fn tree(git: &Git, commit: &str) -> Result<Tree, Unavailable> {
    let listed = git.bytes(&["ls-tree", "-r", "-z", commit, "--", "acervo.yaml", "catalogue"])?;
    let line = |line: &[u8]| {
        let at = line.iter().position(|byte| *byte == b'\t')?;
        let (facts, path) = line.split_at(at);
        let mut facts = facts.split(|byte| *byte == b' ');
        let plain = facts.next()?.starts_with(b"100");
        let blob = facts.nth(1).and_then(Blob::parse)?;
        plain.then(|| Some((std::str::from_utf8(&path[1..]).ok()?.into(), blob)))?
    };
    Ok(listed.split(|byte| *byte == 0).filter_map(line).collect())
}
