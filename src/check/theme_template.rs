//! A template or a locale file of a theme that cannot be read, or that fails on what a page shows.

use std::sync::Arc;

use super::{Diagnostic, Place, Rule};
use crate::render::{TemplateError, Theme};

pub const RULE: Rule = Rule::error("theme-template").with(&["page"]);

pub fn found(fault: &TemplateError, theme: &Theme) -> Diagnostic {
    let path = format!("templates/{}", fault.template);
    let file: Arc<str> = theme.own_file(&path).cloned().unwrap_or_else(|| format!("themes/default/{path}").into());
    let place = fault.line.map_or(Place::File, Place::Line);
    let finding = RULE.at(&file, place).arg("reason", fault.reason.as_str());
    match &fault.page {
        Some(page) => finding.variant("page").arg("page", page.as_str()),
        None => finding,
    }
}
