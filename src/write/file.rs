use std::fmt;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::WriteError;

/// Writes a file below a folder, whole or not at all: into a file beside it, which then takes its name.
/// Folders on the way are made. A file that has these bytes already is left alone, and false is given.
///
/// # Errors
/// The path is not a plain one below the folder, a symbolic link stands on the way, or the disk refuses.
pub fn write_file(root: &Path, path: &str, bytes: &[u8]) -> Result<bool, WriteError> {
    let whole = root.join(path);
    let fail = |reason: &dyn fmt::Display| WriteError::new(&whole, reason);
    let beside = beside(root, path).map_err(|e| fail(&e))?;
    match fs::symlink_metadata(&whole) {
        Ok(found) if !found.is_file() => return Err(fail(&"something that is not a file has its name")),
        Ok(found) if found.len() == bytes.len() as u64 && fs::read(&whole).is_ok_and(|old| old == bytes) => return Ok(false),
        _ => {}
    }
    let written = File::create(&beside).and_then(|mut file| file.write_all(bytes)).and_then(|()| fs::rename(&beside, &whole));
    written.map_err(|error| {
        let _ = fs::remove_file(&beside);
        fail(&error)
    })?;
    Ok(true)
}

/// Writes a new file in the same way.
///
/// # Errors
/// As [`write_file`]; and of the kind [`ErrorKind::AlreadyExists`] where something has its name.
pub fn create(root: &Path, path: &str, bytes: &[u8]) -> io::Result<()> {
    let beside = beside(root, path)?;
    let written = File::create(&beside).and_then(|mut file| file.write_all(bytes));
    let written = written.and_then(|()| name_new(&beside, &root.join(path)));
    let _ = fs::remove_file(&beside);
    written
}

/// Writes at the end of a file that somebody else keeps; it is made where it is not there.
///
/// # Errors
/// The disk refuses.
pub fn append(path: &Path, bytes: &[u8]) -> io::Result<()> {
    File::options().append(true).create(true).open(path)?.write_all(bytes)
}

/// Takes a file below a folder away; what is not there is no fault.
///
/// # Errors
/// The path is not a plain one, it leads over a link, or the disk refuses.
pub fn remove_file(root: &Path, path: &str) -> Result<(), WriteError> {
    remove(root, path, |whole| fs::remove_file(whole))
}

/// Takes a folder below another away, with what is in it. One that is not there is no fault.
///
/// # Errors
/// As [`remove_file`].
pub fn remove_folder(root: &Path, path: &str) -> Result<(), WriteError> {
    remove(root, path, |whole| fs::remove_dir_all(whole))
}

fn remove(root: &Path, path: &str, away: impl FnOnce(&Path) -> io::Result<()>) -> Result<(), WriteError> {
    let whole = root.join(path);
    let fail = |reason: &dyn fmt::Display| WriteError::new(&whole, reason);
    let plain = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    let linked = whole.ancestors().take_while(|here| *here != root).any(Path::is_symlink);
    if path.is_empty() || !plain || linked {
        return Err(fail(&"not a path below the folder"));
    }
    match away(&whole) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(fail(&error)),
        _ => Ok(()),
    }
}

/// Makes the folders of a file, and gives the path of the file beside it that will take its name.
fn beside(root: &Path, path: &str) -> io::Result<PathBuf> {
    let parts: Vec<_> = Path::new(path).components().collect();
    let outside = || io::Error::new(ErrorKind::InvalidInput, "not a path below the folder");
    let (name, folders) = parts.split_last().ok_or_else(outside)?;
    if !parts.iter().all(|part| matches!(part, Component::Normal(_))) {
        return Err(outside());
    }
    fs::create_dir_all(root)?;
    let mut here = root.to_owned();
    for folder in folders {
        here.push(folder);
        match fs::symlink_metadata(&here) {
            Ok(found) if found.is_dir() => {}
            Ok(_) => return Err(io::Error::new(ErrorKind::NotADirectory, format!("{} is not a folder", here.display()))),
            Err(_) => match fs::create_dir(&here) {
                // Somebody else made it in between.
                Err(error)
                    if error.kind() == ErrorKind::AlreadyExists && fs::symlink_metadata(&here).is_ok_and(|it| it.is_dir()) => {}
                done => done?,
            },
        }
    }
    // Two that write the same file at once do not meet in the file beside it.
    static WRITTEN: AtomicUsize = AtomicUsize::new(0);
    let number = WRITTEN.fetch_add(1, Ordering::Relaxed);
    Ok(here.join(format!(".{}.{}.{number}.part", name.as_os_str().to_string_lossy(), std::process::id())))
}

/// Gives a file its name, unless something has it: a link fails there, where a renaming would replace it.
fn name_new(from: &Path, to: &Path) -> io::Result<()> {
    match fs::hard_link(from, to) {
        Err(reason) if reason.kind() != ErrorKind::AlreadyExists && fs::symlink_metadata(to).is_err() => fs::rename(from, to),
        done => done,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_may_write_the_same_file_in_a_new_folder_at_once() {
        for _ in 0..20 {
            let folder = tempfile::tempdir().expect("a folder");
            let write = |_| write_file(folder.path(), "a/b/c/d.bin", &[7; 5_000]);
            let done: Vec<_> = std::thread::scope(|scope| {
                let threads: Vec<_> = (0..16).map(|at| scope.spawn(move || write(at))).collect();
                threads.into_iter().map(|thread| thread.join().expect("no panic")).collect()
            });
            assert!(done.iter().all(Result::is_ok), "{done:?}");
            let left: Vec<_> =
                fs::read_dir(folder.path().join("a/b/c")).expect("there").flatten().map(|file| file.file_name()).collect();
            assert_eq!(left, ["d.bin"]);
        }
    }

    #[test]
    fn a_file_is_written_below_its_folder_or_not_at_all() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        assert!(write_file(root, "a/b/c.yaml", b"x").is_ok_and(|changed| changed));
        assert!(write_file(root, "a/b/c.yaml", b"x").is_ok_and(|changed| !changed));
        for path in ["../out", "/tmp/out", "a/../../out", "", "."] {
            assert!(write_file(root, path, b"x").is_err(), "{path}");
        }
        let names: Vec<_> = fs::read_dir(root.join("a/b")).expect("it").map(|f| f.expect("it").file_name()).collect();
        assert_eq!(names, ["c.yaml"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_on_the_way_is_not_followed() {
        let (folder, outside) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        std::os::unix::fs::symlink(outside.path(), folder.path().join("catalogue")).expect("a link");
        assert!(write_file(folder.path(), "catalogue/x.yaml", b"x").is_err());
        std::os::unix::fs::symlink(outside.path().join("y"), folder.path().join("y.yaml")).expect("a link");
        assert!(write_file(folder.path(), "y.yaml", b"x").is_err());
        assert_eq!(fs::read_dir(outside.path()).expect("it").count(), 0);
    }

    #[test]
    fn a_new_file_replaces_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        create(folder.path(), "a/c.yaml", b"first").expect("written");
        let again = create(folder.path(), "a/c.yaml", b"second").expect_err("refused");
        assert_eq!(again.kind(), ErrorKind::AlreadyExists);
        assert_eq!(fs::read(folder.path().join("a/c.yaml")).expect("it"), b"first");
        assert_eq!(fs::read_dir(folder.path().join("a")).expect("it").count(), 1, "nothing is left beside it");
        assert!(create(folder.path(), "../c.yaml", b"x").is_err());
    }
}
