//! The terms of our own vocabularies by what others call them: exports write their addresses and labels, and so must imports
//! know them.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::model::{Vocabularies, VocabularyName, VocabularyTerm};

type Ids = HashMap<String, String>;

/// The ids of licences by the addresses of their texts, without scheme, `www.` and the slash at the end, in lower case.
pub fn licences() -> &'static Ids {
    static BY_ADDRESS: LazyLock<Ids> = LazyLock::new(|| {
        ids(VocabularyName::Licences, |term| {
            let lower = term.url.as_deref().unwrap_or("").to_lowercase();
            let path = lower.split_once("://").map_or("", |(_, rest)| rest);
            vec![path.strip_prefix("www.").unwrap_or(path).trim_end_matches('/').to_owned()]
        })
    });
    &BY_ADDRESS
}

/// The ids of themes by their labels in each language, in lower case.
pub fn themes() -> &'static Ids {
    static BY_LABEL: LazyLock<Ids> = LazyLock::new(|| {
        ids(VocabularyName::Themes, |term| term.label.0.iter().map(|(_, label)| label.to_lowercase()).collect())
    });
    &BY_LABEL
}

fn ids(name: VocabularyName, called: impl Fn(&VocabularyTerm) -> Vec<String>) -> Ids {
    let (all, _) = Vocabularies::read(&[], &Vec::new().into());
    let terms = all.terms(name).iter();
    let named = terms.flat_map(|term| called(term).into_iter().map(|name| (name, term.id.to_string())));
    named.filter(|(name, _)| !name.is_empty()).collect()
}
