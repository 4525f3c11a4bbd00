//! A built site, put in the place of the last one in a single step.
//!
//! Pages are written beside the site as they are made, and only those whose bytes differ from what is there.
//! When all are made, a whole new tree is put together: new files moved in, unchanged ones linked from the old
//! tree, and files that no build made (a `CNAME`, a note) kept. Then the two trees change places in one step of
//! the file system, so that a build that fails or is killed at any moment leaves the last good site as it was.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::WriteError;

/// The list of what the last build wrote, by which its orphans are known.
const MANIFEST: &str = ".acervo-files";

/// How many files a build wrote, left as they were and took away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    pub written: usize,
    pub kept: usize,
    pub removed: usize,
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> WriteError + '_ {
    move |reason| WriteError::new(path, reason)
}

/// A site while it is made.
pub struct Stage {
    site: PathBuf,
    next: PathBuf,
    /// Whether a site stands there already, whose files may be the same.
    again: bool,
    /// Folders that were made already, below the site.
    folders: Mutex<FxHashSet<String>>,
    /// Every path of the new site, with whether its bytes are new.
    paths: Mutex<Vec<(String, bool)>>,
    written: AtomicUsize,
}

impl Stage {
    /// Begins a site that is to stand at `site`. What an interrupted build left beside it is cleared away.
    ///
    /// # Errors
    /// The folder around the site cannot be written.
    pub fn begin(site: &Path) -> Result<Stage, WriteError> {
        let name = site.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.is_empty() {
            return Err(at(site)(io::Error::new(io::ErrorKind::InvalidInput, "not a folder that can be replaced")));
        }
        let parent = site.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(parent).map_err(at(parent))?;
        let next = parent.join(format!(".{name}.next"));
        clear(&next)?;
        fs::create_dir(&next).map_err(at(&next))?;
        Ok(Stage {
            site: site.to_owned(),
            next,
            again: site.is_dir(),
            folders: Mutex::default(),
            paths: Mutex::default(),
            written: AtomicUsize::new(0),
        })
    }

    /// Puts one file into the site. Paths are relative, with `/`, and never leave it.
    ///
    /// # Errors
    /// The path is not such a path, or the file cannot be written.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        self.check(path)?;
        let same = self.again && same_bytes(&self.site.join(path), bytes);
        if !same {
            let target = self.target(path)?;
            fs::write(&target, bytes).map_err(at(&target))?;
        }
        self.note(path, !same);
        Ok(())
    }

    /// Puts a file that is made in parts, and never held whole.
    ///
    /// # Errors
    /// As [`Stage::put`].
    pub fn put_parts(
        &self,
        path: &str,
        make: impl FnOnce(&mut dyn FnMut(&[u8]) -> io::Result<()>) -> io::Result<()>,
    ) -> Result<(), WriteError> {
        use io::Write;
        self.check(path)?;
        let target = self.target(path)?;
        let mut file = io::BufWriter::with_capacity(1 << 16, fs::File::create(&target).map_err(at(&target))?);
        make(&mut |bytes| file.write_all(bytes)).and_then(|()| file.flush()).map_err(at(&target))?;
        drop(file);
        let same = self.again && same_content(&target, &self.site.join(path));
        if same {
            fs::remove_file(&target).map_err(at(&target))?;
        }
        self.note(path, !same);
        Ok(())
    }

    /// Puts a copy of a file into the site, without holding it in memory.
    ///
    /// # Errors
    /// As [`Stage::put`], or the file cannot be read.
    pub fn copy(&self, path: &str, from: &Path) -> Result<(), WriteError> {
        self.check(path)?;
        let same = same_content(from, &self.site.join(path));
        if !same {
            let target = self.target(path)?;
            fs::copy(from, &target).map_err(at(from))?;
        }
        self.note(path, !same);
        Ok(())
    }

    fn check(&self, path: &str) -> Result<(), WriteError> {
        let plain = |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', '\0']);
        if path.split('/').all(plain) && path != MANIFEST {
            return Ok(());
        }
        Err(at(Path::new(path))(io::Error::new(io::ErrorKind::InvalidInput, "not a path below the site")))
    }

    fn note(&self, path: &str, new: bool) {
        self.written.fetch_add(usize::from(new), Ordering::Relaxed);
        self.paths.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((path.to_owned(), new));
    }

    fn target(&self, path: &str) -> Result<PathBuf, WriteError> {
        if let Some((folder, _)) = path.rsplit_once('/') {
            let known = self.folders.lock().unwrap_or_else(std::sync::PoisonError::into_inner).contains(folder);
            if !known {
                let made = self.next.join(folder);
                fs::create_dir_all(&made).map_err(at(&made))?;
                self.folders.lock().unwrap_or_else(std::sync::PoisonError::into_inner).insert(folder.to_owned());
            }
        }
        Ok(self.next.join(path))
    }

    /// Makes the new site the site, in one step.
    ///
    /// # Errors
    /// The tree cannot be put together or put in place; the old site then stands as it was.
    pub fn finish(self) -> Result<Changes, WriteError> {
        let mut paths = std::mem::take(&mut *self.paths.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
        paths.sort();
        let mine: BTreeSet<&str> = paths.iter().map(|(path, _)| path.as_str()).collect();
        let last = fs::read_to_string(self.site.join(MANIFEST)).unwrap_or_default();
        let last: BTreeSet<&str> = last.lines().collect();
        let written = self.written.load(Ordering::Relaxed);
        let orphans = last.difference(&mine).filter(|path| self.site.join(path).is_file()).count();
        let changes = Changes { written, kept: paths.len() - written, removed: orphans };
        if written == 0 && last == mine {
            clear(&self.next)?;
            return Ok(changes);
        }
        let kept = paths.iter().filter(|(_, new)| !new).map(|(path, _)| path.clone());
        let strangers = self.strangers(&last, &mine)?;
        kept.chain(strangers).collect::<Vec<_>>().par_iter().try_for_each(|path| self.carry_over(path))?;
        let manifest: String = mine.iter().flat_map(|path| [*path, "\n"]).collect();
        fs::write(self.next.join(MANIFEST), manifest).map_err(at(&self.next))?;
        self.swap()?;
        Ok(changes)
    }

    /// Files in the old site that no build of ours made.
    fn strangers(&self, last: &BTreeSet<&str>, mine: &BTreeSet<&str>) -> Result<Vec<String>, WriteError> {
        let mut found = Vec::new();
        if !self.site.is_dir() {
            return Ok(found);
        }
        for item in walkdir::WalkDir::new(&self.site).sort_by_file_name() {
            let item = item.map_err(|e| at(&self.site)(e.into()))?;
            if item.file_type().is_dir() {
                continue;
            }
            let relative = item.path().strip_prefix(&self.site).unwrap_or(item.path());
            let relative = relative.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
            if relative != MANIFEST && !last.contains(relative.as_str()) && !mine.contains(relative.as_str()) {
                found.push(relative);
            }
        }
        Ok(found)
    }

    fn carry_over(&self, path: &str) -> Result<(), WriteError> {
        let (old, new) = (self.site.join(path), self.target(path)?);
        match fs::hard_link(&old, &new) {
            Ok(()) => Ok(()),
            // Some file systems have no links.
            Err(_) => fs::copy(&old, &new).map(|_| ()).map_err(at(&old)),
        }
    }

    fn swap(&self) -> Result<(), WriteError> {
        if !self.site.exists() {
            return fs::rename(&self.next, &self.site).map_err(at(&self.site));
        }
        exchange(&self.next, &self.site).map_err(at(&self.site))?;
        clear(&self.next)
    }
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(next: &Path, site: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    match renameat_with(CWD, next, CWD, site, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(()),
        Err(_) => exchange_by_names(next, site),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(next: &Path, site: &Path) -> io::Result<()> {
    exchange_by_names(next, site)
}

/// Where a file system cannot exchange two names, there is a moment without a site; a failure puts it back.
fn exchange_by_names(next: &Path, site: &Path) -> io::Result<()> {
    let aside = next.with_extension("last");
    fs::rename(site, &aside)?;
    if let Err(reason) = fs::rename(next, site) {
        fs::rename(&aside, site)?;
        return Err(reason);
    }
    fs::rename(&aside, next)
}

fn clear(folder: &Path) -> Result<(), WriteError> {
    match fs::remove_dir_all(folder) {
        Err(reason) if reason.kind() != io::ErrorKind::NotFound => Err(at(folder)(reason)),
        _ => Ok(()),
    }
}

fn same_bytes(old: &Path, bytes: &[u8]) -> bool {
    fs::metadata(old).is_ok_and(|old| old.is_file() && old.len() == bytes.len() as u64)
        && fs::read(old).is_ok_and(|old| old == bytes)
}

fn same_content(a: &Path, b: &Path) -> bool {
    use io::Read;
    let (Ok(mut a), Ok(mut b)) = (fs::File::open(a), fs::File::open(b)) else { return false };
    let size = |file: &fs::File| file.metadata().map(|m| m.len()).ok();
    if size(&a) != size(&b) {
        return false;
    }
    let (mut left, mut right) = (vec![0; 1 << 16], vec![0; 1 << 16]);
    loop {
        let Ok(n) = a.read(&mut left) else { return false };
        if n == 0 {
            return true;
        }
        if b.read_exact(&mut right[..n]).is_err() || left[..n] != right[..n] {
            return false;
        }
    }
}
