//! A descriptor that lies in no folder of a type, or a translation (`about.en.md`) of a file that is not there:
//! it would not be published, and nobody would notice.

use std::sync::Arc;

use super::{Diagnostic, Place, Rule, nearest};
use crate::model::Type;

pub const RULE: Rule = Rule::warning("unknown-folder").with(&["translation"]);

/// Folders below `catalogue/` that hold something else than descriptors.
const OTHERS: [&str; 2] = ["data", "metrics"];

pub fn of_file(file: &Arc<str>) -> Option<Diagnostic> {
    let path = file.strip_prefix("catalogue/").unwrap_or(file);
    let (folder, _) = path.split_once('/').unwrap_or(("", path));
    // Notes to those who keep the catalogue, and the method of scoring, lie at its top.
    if folder.is_empty() || OTHERS.contains(&folder) {
        return None;
    }
    let close = nearest(folder, Type::ALL.iter().map(|ty| ty.folder()));
    Some(RULE.at(file, Place::File).arg("folder", folder).nearest(close))
}

pub fn translation_of_nothing(file: &Arc<str>) -> Diagnostic {
    RULE.at(file, Place::File).variant("translation").arg("file", &**file)
}
