use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::{ReadError, Source};

/// Reads one file of at most so many bytes; none where it is not there.
///
/// # Errors
/// It cannot be read, or is larger.
pub fn read_file(path: &Path, most: u64) -> Result<Option<Vec<u8>>, ReadError> {
    let fail = |reason: String| ReadError { path: path.to_owned(), reason };
    let file = match fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(fail(error.to_string())),
    };
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes).map_err(|e| fail(e.to_string()))?;
    if bytes.len() as u64 > most {
        return Err(fail(format!("more than {} MB", most / 1_000_000)));
    }
    Ok(Some(bytes))
}

/// The files below a folder that end in one of some endings, in the order of their paths, of at most so many bytes
/// together; none where there is no such folder. Links are not followed, and hidden files are left out.
///
/// # Errors
/// One of them cannot be read, or they are larger.
pub fn read_folder(root: &Path, endings: &[&str], most: u64) -> Result<Option<Vec<Source>>, ReadError> {
    if !root.is_dir() {
        return Ok(None);
    }
    let mut files = Vec::new();
    let mut left = most;
    let hidden = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with('.');
    let walk = WalkDir::new(root).sort_by_file_name().into_iter();
    for item in walk.filter_entry(|item| item.depth() == 0 || !hidden(item.file_name())) {
        let item = item.map_err(|e| ReadError { path: root.to_owned(), reason: e.to_string() })?;
        let path = item.path().strip_prefix(root).unwrap_or(item.path()).to_string_lossy().replace('\\', "/");
        if !item.file_type().is_file() || !endings.iter().any(|ending| path.ends_with(ending)) {
            continue;
        }
        let bytes = read_file(item.path(), left)?.unwrap_or_default();
        left -= bytes.len() as u64;
        files.push(Source { path: path.into(), bytes });
    }
    Ok(Some(files))
}

/// A plain file below a folder and its size in bytes; none where it is not there, or where a symbolic link on the way could
/// lead out of the folder. `parts` are names, without a step upward.
pub fn file_below(folder: &Path, parts: &[&str]) -> Option<(PathBuf, u64)> {
    let mut whole = folder.to_owned();
    for part in parts {
        whole.push(part);
        if fs::symlink_metadata(&whole).ok()?.is_symlink() {
            return None;
        }
    }
    let found = fs::metadata(&whole).ok().filter(fs::Metadata::is_file)?;
    Some((whole, found.len()))
}
