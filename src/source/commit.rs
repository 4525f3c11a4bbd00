//! The commit that a folder stands at, read from git's own files.

use std::fs;
use std::path::{Path, PathBuf};

/// The id of the commit that is checked out, where the folder lies in a repository.
pub fn commit(root: &Path) -> Option<String> {
    let git = super::resolve(root).ancestors().find_map(folder)?;
    let head = text(&git.join("HEAD"))?;
    let Some(name) = head.strip_prefix("ref: ") else { return id(&head) };
    // The branches of a second work tree lie with those of the first.
    let shared = text(&git.join("commondir")).map_or_else(|| git.clone(), |common| git.join(common));
    let name = name.trim();
    if name.split('/').any(|part| part.is_empty() || part == "..") {
        return None;
    }
    [&git, &shared].into_iter().find_map(|git| id(&text(&git.join(name))?)).or_else(|| packed(&shared, name))
}

fn folder(root: &Path) -> Option<PathBuf> {
    let git = root.join(".git");
    if git.is_dir() {
        return Some(git);
    }
    text(&git)?.strip_prefix("gitdir: ").map(|path| root.join(path.trim()))
}

fn packed(git: &Path, name: &str) -> Option<String> {
    let packed = text(&git.join("packed-refs"))?;
    packed.lines().find_map(|line| id(line.strip_suffix(name)?))
}

fn text(path: &Path) -> Option<String> {
    fs::read_to_string(path).ok().map(|text| text.trim().to_owned())
}

/// Forty hexadecimal digits, or sixty-four.
fn id(text: &str) -> Option<String> {
    let text = text.trim();
    (matches!(text.len(), 40 | 64) && text.bytes().all(|b| b.is_ascii_hexdigit())).then(|| text.to_owned())
}
