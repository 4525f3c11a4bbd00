//! A path that gives no valid id. Ids are addresses: lower-case letters without accents, digits and single
//! hyphens, in folders.

use std::sync::Arc;

use super::{Diagnostic, Place, Rule};
use crate::model::Type;
use crate::yaml::Span;

pub const RULE: Rule = Rule::error("invalid-id").with(&["field", "reserved"]);

/// The longest id that fits every file system and every forge's address.
const LONGEST: usize = 160;

pub fn of_file(file: &Arc<str>, ty: Type, id: &str) -> Option<Diagnostic> {
    let valid = id.len() <= LONGEST && id.split('/').all(|part| is_segment(part, false));
    let better = || id.split('/').map(|part| slug(part, false)).collect::<Vec<_>>().join("/");
    // Below `roadmap/` lie the lists of goals and actions too.
    if ty == Type::Plan && Type::ALL.iter().any(|other| other.folder() == format!("{}/{id}", ty.folder())) {
        return Some(RULE.at(file, Place::File).variant("reserved").arg("id", id));
    }
    (!valid).then(|| RULE.at(file, Place::File).arg("id", id).arg("type", ty.as_str()).nearest(Some(better())))
}

/// A name inside a descriptor, such as a milestone's; these may have underscores.
pub fn in_field(file: &Arc<str>, span: Span, id: &str) -> Diagnostic {
    RULE.at(file, span).variant("field").arg("id", id).nearest(Some(slug(id, true)))
}

pub fn is_segment(text: &str, underscore: bool) -> bool {
    let word = |word: &str| {
        !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || (underscore && b == b'_'))
    };
    text.len() <= LONGEST && text.split('-').all(word)
}

/// The nearest valid id to a text, for a suggestion; the empty one becomes `x`.
pub fn slug(text: &str, underscore: bool) -> String {
    let plain = deunicode::deunicode(text).to_lowercase();
    let words = plain.split(|c: char| !(c.is_ascii_alphanumeric() || (underscore && c == '_'))).filter(|w| !w.is_empty());
    let mut slug = words.collect::<Vec<_>>().join("-");
    slug.truncate(LONGEST);
    if slug.is_empty() { "x".to_owned() } else { slug.trim_end_matches('-').to_owned() }
}
