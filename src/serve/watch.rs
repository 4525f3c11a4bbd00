use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode};
use notify::{EventKind, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use crate::links::LEDGER;

/// How long files must be still before a change counts: editors write in several steps.
const STILL: Duration = Duration::from_millis(150);

/// What a portal is made of, below its folder.
const SOURCES: [&str; 4] = ["acervo.yaml", "catalogue", "themes", LEDGER];

/// Changes of a portal's sources. Each message is a change, or several at once.
pub struct Changes {
    pub receiver: Receiver<()>,
    _debouncer: Debouncer<notify::RecommendedWatcher, RecommendedCache>,
}

/// Begins to watch `acervo.yaml`, `catalogue/`, `themes/` and the stored copies of a portal; the site itself is not.
///
/// # Errors
/// The system cannot watch: too many folders, or a file system that tells nothing.
pub fn watch(root: &Path) -> notify::Result<Changes> {
    let root = root.canonicalize()?;
    let (sender, receiver) = channel();
    let sources: Vec<PathBuf> = SOURCES.iter().map(|name| root.join(name)).collect();
    let of_portal = move |path: &PathBuf| sources.iter().any(|source| path.starts_with(source));
    let tell = move |result: DebounceEventResult| {
        let Ok(events) = result else { return };
        if events.iter().any(|event| is_change(&event.kind) && event.paths.iter().any(&of_portal)) {
            let _ = sender.send(());
        }
    };
    let mut debouncer = new_debouncer(STILL, None, tell)?;
    // The folder itself, not the file: editors put a new file in the place of the old one.
    debouncer.watch(&root, RecursiveMode::NonRecursive)?;
    for folder in ["catalogue", "themes"] {
        let folder = root.join(folder);
        if folder.is_dir() {
            debouncer.watch(&folder, RecursiveMode::Recursive)?;
        }
    }
    // Where copies of files elsewhere are stored; the ledger comes after them.
    if let Some(folder) = root.join(LEDGER).parent().filter(|folder| folder.is_dir()) {
        debouncer.watch(folder, RecursiveMode::NonRecursive)?;
    }
    Ok(Changes { receiver, _debouncer: debouncer })
}

/// Reading is no change: the build reads everything, and would call itself for ever.
fn is_change(kind: &EventKind) -> bool {
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
        EventKind::Access(_) | EventKind::Other => false,
        _ => true,
    }
}
