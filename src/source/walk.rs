use std::fmt;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;
use walkdir::WalkDir;

use crate::check::too_large::LARGEST_DESCRIPTOR;
use crate::check::unsafe_path;
use crate::links::{FOLDER, LEDGER};
use crate::preview::Input;

use super::{Source, read_file};

/// The largest ledger of copies that is read, in bytes: some hundred thousand addresses.
const LARGEST_LEDGER: u64 = 64_000_000;

/// What lies below `catalogue/`.
#[derive(Debug, Default)]
pub struct Folder {
    /// Descriptors, markdown and vocabularies, in the order of their paths.
    pub descriptors: Vec<Source>,
    /// Paths below `catalogue/data/` with their sizes in bytes, in order.
    pub data: Vec<(Arc<str>, u64)>,
    pub open: DataDoor,
    /// The ledger of the files elsewhere that have a copy, where there is one, and the way to each by its sum.
    pub ledger: Option<Source>,
    pub copies: DataDoor,
}

/// The way to the bytes of the files below `catalogue/data/`. By default it leads nowhere.
#[derive(Clone, Default)]
pub struct DataDoor(Option<Arc<Open>>);

type Open = dyn Fn(&str) -> std::io::Result<Box<dyn Input>> + Send + Sync;

impl DataDoor {
    pub fn new(open: impl Fn(&str) -> std::io::Result<Box<dyn Input>> + Send + Sync + 'static) -> DataDoor {
        DataDoor(Some(Arc::new(open)))
    }

    /// Opens a file by its path below `catalogue/data/`, or a copy by its sum. None where there is no way.
    pub fn open(&self, path: &str) -> Option<std::io::Result<Box<dyn Input>>> {
        self.0.as_ref().map(|open| open(path))
    }
}

impl fmt::Debug for DataDoor {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "DataDoor({})", if self.0.is_some() { "open" } else { "none" })
    }
}

/// A folder or file that could not be read.
#[derive(Debug)]
pub struct ReadError {
    pub path: PathBuf,
    pub reason: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.reason)
    }
}

impl ReadError {
    fn new(path: &Path, reason: impl fmt::Display) -> ReadError {
        ReadError { path: path.to_owned(), reason: reason.to_string() }
    }
}

/// Today's date in UTC: the one clock of the program.
pub fn today() -> Date {
    let days = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |d| d.as_secs() / 86_400);
    let epoch = Date::constant(1970, 1, 1);
    epoch.saturating_add(jiff::Span::new().days(i32::try_from(days).unwrap_or(0)))
}

/// Reads `acervo.yaml` of a portal's folder.
///
/// # Errors
/// The file is not there or cannot be read.
pub fn read_portal(root: &Path) -> Result<Source, ReadError> {
    let path = root.join("acervo.yaml");
    let bytes = read_bounded(&path).map_err(|e| ReadError::new(&path, e))?;
    Ok(Source { path: "acervo.yaml".into(), bytes })
}

/// Reads every descriptor below `catalogue/`, in parallel. Symbolic links are not followed, so that nothing
/// outside the folder is ever published; files and folders that begin with a dot are left out.
///
/// # Errors
/// A folder or file cannot be read.
pub fn read_catalogue(root: &Path) -> Result<Folder, ReadError> {
    let base = root.join("catalogue");
    let mut descriptors = Vec::new();
    let mut data = Vec::new();
    if !base.is_dir() {
        return Ok(Folder::default());
    }
    let (ledger, copies) = read_copies(root)?;
    let hidden = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with('.');
    let walk = WalkDir::new(&base).sort_by_file_name().into_iter();
    for item in walk.filter_entry(|item| item.depth() == 0 || !hidden(item.file_name())) {
        let item = item.map_err(|e| ReadError::new(e.path().unwrap_or(&base), &e))?;
        if !item.file_type().is_file() {
            continue;
        }
        let relative = relative(&base, item.path());
        if let Some(path) = relative.strip_prefix("data/") {
            let size = item.metadata().map_err(|e| ReadError::new(item.path(), e))?.len();
            data.push((path.into(), size));
        } else if matches!(item.path().extension().and_then(|e| e.to_str()), Some("yaml" | "yml" | "md")) {
            descriptors.push((relative, item.into_path()));
        }
    }
    let read = |(relative, path): &(String, PathBuf)| {
        let bytes = read_bounded(path).map_err(|e| ReadError::new(path, e))?;
        Ok(Source { path: format!("catalogue/{relative}").into(), bytes })
    };
    let mut descriptors = descriptors.par_iter().map(read).collect::<Result<Vec<_>, ReadError>>()?;
    descriptors.sort_by(|a, b| a.path.cmp(&b.path));
    data.sort();
    let root = root.to_owned();
    let open = DataDoor::new(move |path| Ok(Box::new(fs::File::open(data_path(&root, path))?)));
    Ok(Folder { descriptors, data, open, ledger, copies })
}

/// The ledger of the files elsewhere that have a copy, where there is one, and the way to the copies.
///
/// # Errors
/// The ledger cannot be read.
pub fn read_copies(root: &Path) -> Result<(Option<Source>, DataDoor), ReadError> {
    let ledger = read_file(&root.join(LEDGER), LARGEST_LEDGER)?.map(|bytes| Source { path: LEDGER.into(), bytes });
    let copies = root.join(FOLDER);
    Ok((ledger, DataDoor::new(move |sum| Ok(Box::new(fs::File::open(copies.join(sum))?)))))
}

/// The portal's own files of a theme, in the order of their paths; none where it has no such theme.
///
/// # Errors
/// A folder or file cannot be read.
pub fn read_theme(root: &Path, name: &str) -> Result<Vec<Source>, ReadError> {
    let base = root.join("themes").join(name);
    if !unsafe_path::is_safe(name) || !base.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for item in WalkDir::new(&base).sort_by_file_name() {
        let item = item.map_err(|e| ReadError::new(e.path().unwrap_or(&base), &e))?;
        if item.file_type().is_file() {
            let bytes = fs::read(item.path()).map_err(|e| ReadError::new(item.path(), e))?;
            files.push(Source { path: format!("themes/{name}/{}", relative(&base, item.path())).into(), bytes });
        }
    }
    Ok(files)
}

/// Where a file below `catalogue/data/` lies.
pub fn data_path(root: &Path, path: &str) -> PathBuf {
    root.join("catalogue").join("data").join(path)
}

/// Reads at most one byte more than a descriptor may have, which is enough to say that it is too large.
fn read_bounded(path: &Path) -> std::io::Result<Vec<u8>> {
    let file = fs::File::open(path)?;
    let mut bytes = Vec::with_capacity(usize::try_from(file.metadata()?.len()).unwrap_or(0).min(LARGEST_DESCRIPTOR + 1));
    file.take(LARGEST_DESCRIPTOR as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn relative(base: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(base).unwrap_or(path).components();
    parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
