//! Two files that give one id, such as `salud.yaml` beside `salud.md`.

use std::sync::Arc;

use super::{Diagnostic, Place, Rule};
use crate::model::Type;

pub const RULE: Rule = Rule::error("duplicate-id");

pub fn found(file: &Arc<str>, first: &Arc<str>, ty: Type, id: &str) -> Diagnostic {
    RULE.at(file, Place::File).arg("type", ty.as_str()).arg("id", id).arg("first", &**first).also(first, Place::File)
}
