use std::fmt;
use std::fs;
use std::io::Write;
use std::path::{Component, Path};

use super::WriteError;

/// Writes a file below a folder, whole or not at all: into a file beside it, which then takes its name.
/// Folders on the way are made. A file that has these bytes already is left alone, and false is given.
///
/// # Errors
/// The path is not a plain one below the folder, a symbolic link stands on the way, or the disk refuses.
pub fn write_file(root: &Path, path: &str, bytes: &[u8]) -> Result<bool, WriteError> {
    let whole = root.join(path);
    let fail = |reason: &dyn fmt::Display| WriteError::new(&whole, reason);
    let relative = Path::new(path);
    let parts: Vec<_> = relative.components().collect();
    if parts.is_empty() || !parts.iter().all(|part| matches!(part, Component::Normal(_))) {
        return Err(fail(&"not a path below the folder"));
    }
    fs::create_dir_all(root).map_err(|e| fail(&e))?;
    let mut here = root.to_owned();
    let (name, folders) = parts.split_last().ok_or_else(|| fail(&"not a path below the folder"))?;
    for folder in folders {
        here.push(folder);
        match fs::symlink_metadata(&here) {
            Ok(found) if found.is_dir() => {}
            Ok(_) => return Err(fail(&format_args!("{} is not a folder", here.display()))),
            Err(_) => fs::create_dir(&here).map_err(|e| fail(&e))?,
        }
    }
    match fs::symlink_metadata(&whole) {
        Ok(found) if !found.is_file() => return Err(fail(&"something that is not a file has its name")),
        Ok(found) if found.len() == bytes.len() as u64 && fs::read(&whole).is_ok_and(|old| old == bytes) => return Ok(false),
        _ => {}
    }
    let beside = here.join(format!(".{}.{}.part", name.as_os_str().to_string_lossy(), std::process::id()));
    let write = || {
        let mut file = fs::File::create(&beside)?;
        file.write_all(bytes)?;
        fs::rename(&beside, &whole)
    };
    write().map_err(|error| {
        let _ = fs::remove_file(&beside);
        fail(&error)
    })?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
