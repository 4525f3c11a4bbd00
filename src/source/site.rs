//! The files of a built site, as a server gives them.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

/// A file of a site, open to be read.
pub struct SiteFile {
    pub bytes: Box<dyn Read + Send>,
    /// In bytes, where the system tells.
    pub length: Option<usize>,
}

/// What an address of a site leads to.
pub enum Found {
    File(SiteFile),
    Folder,
    Nothing,
}

/// Looks for a path below a site's folder. What lies elsewhere, by `..` or by a link, is not found, nor are files
/// that begin with a dot, which are the build's own.
pub fn find_in_site(site: &Path, path: &str) -> Found {
    let plain = |part: &str| !part.starts_with('.') && !part.contains(['\\', '\0', ':']);
    if !path.split('/').filter(|part| !part.is_empty()).all(plain) {
        return Found::Nothing;
    }
    let whole = site.join(path.trim_matches('/'));
    let inside = match (whole.canonicalize(), site.canonicalize()) {
        (Ok(whole), Ok(site)) => whole.starts_with(site),
        _ => false,
    };
    match fs::metadata(&whole) {
        Ok(found) if inside && found.is_dir() => Found::Folder,
        Ok(found) if inside && found.is_file() && !path.ends_with('/') => {
            let length = usize::try_from(found.len()).ok();
            File::open(&whole).map_or(Found::Nothing, |file| Found::File(SiteFile { bytes: Box::new(file), length }))
        }
        _ => Found::Nothing,
    }
}
