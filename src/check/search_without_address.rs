//! The search is to ask an engine, and no address says which.

use std::sync::Arc;

use super::{Diagnostic, Place, Rule, Scope};
use crate::model::SearchBackend;

pub const RULE: Rule = Rule::error("search-without-address");

pub fn check(scope: &Scope, out: &mut Vec<Diagnostic>) {
    let Some(search) = &scope.config.portal.search else { return };
    if search.backend == Some(SearchBackend::Opensearch) && search.url.is_none() {
        let file: Arc<str> = "acervo.yaml".into();
        out.push(RULE.at(&file, Place::Value("search.backend".into())));
    }
}
