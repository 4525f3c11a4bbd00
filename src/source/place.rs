//! Where things are: the portal around a folder, and what would be in the way of writing.

use std::path::{Component, Path, PathBuf};

/// The nearest folder, from one upward, that has an `acervo.yaml`.
pub fn find_portal(start: &Path) -> Option<PathBuf> {
    start.ancestors().find(|folder| has_portal(folder)).map(Path::to_owned)
}

/// The way from the top of the repository around a folder down to it: empty, or with a `/` at its end.
pub fn below_repository(folder: &Path) -> String {
    let folder = resolve(folder);
    let top = folder.ancestors().find(|around| around.join(".git").symlink_metadata().is_ok());
    let way = top.and_then(|top| folder.strip_prefix(top).ok()).unwrap_or(Path::new(""));
    way.components().map(|part| part.as_os_str().to_string_lossy().into_owned() + "/").collect()
}

pub fn has_portal(folder: &Path) -> bool {
    folder.join("acervo.yaml").is_file()
}

/// Those of some paths below a folder that are there already, or where a file stands in the place of a folder.
pub fn in_the_way<'p>(folder: &Path, paths: &[&'p str]) -> Vec<&'p str> {
    let taken = |path: &str| {
        let whole = folder.join(path);
        let parents = Path::new(path).ancestors().skip(1).filter(|parent| !parent.as_os_str().is_empty());
        whole.symlink_metadata().is_ok() || parents.into_iter().any(|parent| folder.join(parent).is_file())
    };
    paths.iter().copied().filter(|path| taken(path)).collect()
}

/// The true place of a path: links are followed as far as it exists, the rest is joined to that.
pub fn resolve(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut plain = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::ParentDir => {
                plain.pop();
            }
            part => plain.push(part),
        }
        plain = plain.canonicalize().unwrap_or(plain);
    }
    plain
}
