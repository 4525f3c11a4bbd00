//! The files of a portal at a revision, as the disk would give them: nothing is checked out.

use std::io::{Cursor, Error, ErrorKind, Read};
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::process::Git;
use super::{Around, Blob, Unavailable, around, contents};
use crate::check::too_large::LARGEST_DESCRIPTOR;
use crate::preview::Input;
use crate::source::{DataDoor, Folder, Source};

/// Why a revision cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoRevision {
    /// The repository has none of this name.
    Unknown(String),
    /// It has no commit in common with the other.
    Unrelated,
    Unavailable(Unavailable),
}

impl From<Unavailable> for NoRevision {
    fn from(reason: Unavailable) -> NoRevision {
        NoRevision::Unavailable(reason)
    }
}

/// A portal as a commit has it.
pub struct Revision {
    /// The hash of the commit.
    pub commit: Box<str>,
    /// Its `acervo.yaml`; none where there was no portal yet.
    pub portal: Option<Source>,
    pub folder: Folder,
    /// The files of its own themes.
    pub themes: Vec<Source>,
}

/// Texts that are fetched at once.
const AT_ONCE: usize = 2048;
/// The largest data file that is looked into, in bytes.
const LARGEST_DATA: u64 = 100_000_000;

/// Reads the portal in a folder as it is at a revision; or, where another is named as well (a branch that is to receive
/// it), as it was where it left that one.
///
/// # Errors
/// There is no such revision, or git cannot tell.
pub fn read_revision(root: &Path, name: &str, left: Option<&str>) -> Result<Revision, NoRevision> {
    let Around { git, inside, .. } = around(root)?;
    let mut commit = resolve(&git, name)?;
    if let Some(left) = left {
        let other = resolve(&git, left)?;
        commit = match git.text(&["merge-base", &other, &commit]) {
            Ok(found) => found.trim().into(),
            Err(Unavailable::Failed(_)) => return Err(NoRevision::Unrelated),
            Err(reason) => return Err(reason.into()),
        };
    }
    let mut revision = Revision { portal: None, folder: Folder::default(), themes: Vec::new(), commit };
    let files = list(&git, &revision.commit)?;
    let (data, texts): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.path.starts_with("catalogue/data/"));
    for source in read(&git, &texts)? {
        match source.path.split('/').next() {
            Some("catalogue") => revision.folder.descriptors.push(source),
            Some("themes") => revision.themes.push(source),
            _ => revision.portal = Some(source),
        }
    }
    let below = |file: &File| file.path.strip_prefix("catalogue/data/").map(Into::into);
    revision.folder.data = data.iter().filter_map(|file| Some((below(file)?, file.size))).collect();
    revision.folder.open = door(&inside, &data);
    Ok(revision)
}

fn resolve(git: &Git, name: &str) -> Result<Box<str>, NoRevision> {
    let unknown = || NoRevision::Unknown(name.to_owned());
    if name.is_empty() || name.contains(char::is_control) {
        return Err(unknown());
    }
    match git.text(&["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{name}^{{commit}}")]) {
        // What is asked behind `--end-of-options` may come back with it.
        Ok(found) => found.lines().last().map(Into::into).ok_or_else(unknown),
        Err(Unavailable::Failed(_)) => Err(unknown()),
        Err(reason) => Err(reason.into()),
    }
}

struct File {
    path: Box<str>,
    blob: Blob,
    /// In bytes.
    size: u64,
}

/// The files that the disk would be asked for, in the order of their paths.
fn list(git: &Git, commit: &str) -> Result<Vec<File>, Unavailable> {
    let listed = git.bytes(&["ls-tree", "-r", "-l", "-z", commit, "--", "acervo.yaml", "catalogue", "themes"])?;
    let mut files = Vec::new();
    for line in listed.split(|byte| *byte == 0) {
        let Some((facts, path)) = std::str::from_utf8(line).ok().and_then(|line| line.split_once('\t')) else { continue };
        let facts: Vec<&str> = facts.split_whitespace().collect();
        let [mode, _, blob, size] = facts.as_slice() else { continue };
        let Some(blob) = Blob::parse(blob.as_bytes()).filter(|_| mode.starts_with("100") && is_read(path)) else { continue };
        // Of what was left behind it has no size.
        let size = size.parse().map_err(|_| Unavailable::Partial)?;
        files.push(File { path: path.into(), blob, size });
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn is_read(path: &str) -> bool {
    let text = [".yaml", ".yml", ".md"].iter().any(|end| path.ends_with(end));
    match path.split_once('/') {
        Some(("catalogue", rest)) => (rest.starts_with("data/") || text) && !rest.split('/').any(|part| part.starts_with('.')),
        _ => true,
    }
}

fn read(git: &Git, files: &[File]) -> Result<Vec<Source>, Unavailable> {
    let parts = files.par_chunks(AT_ONCE).map(|files| {
        let blobs: Vec<Blob> = files.iter().map(|file| file.blob).collect();
        let stored = contents::read(git, &blobs)?;
        // Of what is too large one byte too many is enough, as it is on disk.
        let bytes = |stored: Option<Vec<u8>>| stored.unwrap_or_else(|| vec![b' '; LARGEST_DESCRIPTOR + 1]);
        Ok(files.iter().zip(stored).map(|(file, stored)| Source { path: (*file.path).into(), bytes: bytes(stored) }).collect())
    });
    Ok(parts.collect::<Result<Vec<Vec<Source>>, Unavailable>>()?.into_iter().flatten().collect())
}

/// The way to the data files that are stored.
fn door(inside: &Path, data: &[File]) -> DataDoor {
    let stored: std::collections::HashMap<Box<str>, (Blob, u64)> =
        data.iter().map(|file| (file.path.clone(), (file.blob, file.size))).collect();
    let inside: Arc<Path> = inside.into();
    DataDoor::new(move |path| {
        let (blob, size) = stored.get(&*format!("catalogue/data/{path}")).ok_or(ErrorKind::NotFound)?;
        if *size > LARGEST_DATA {
            return Err(ErrorKind::FileTooLarge.into());
        }
        let bytes = Git::new(&inside).run(&["cat-file", "blob", &blob.to_string()], &[], |out| {
            let mut bytes = Vec::new();
            out.take(LARGEST_DATA + 1).read_to_end(&mut bytes)?;
            Ok(bytes)
        });
        let bytes = bytes.map_err(|reason| Error::other(format!("{reason:?}")))?;
        Ok(Box::new(Cursor::new(bytes)) as Box<dyn Input>)
    })
}
