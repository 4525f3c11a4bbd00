use std::collections::HashMap;
use std::sync::Arc;

use super::macros::record;
use super::shape::VocabularyName;
use super::{Language, Text, Url};
use crate::decode::{Decoder, Value};
use crate::diagnostic::Diagnostic;
use crate::source::Source;
use crate::yaml::{self, Limits};

record! {
    /// A term of a vocabulary (skos:Concept).
    VocabularyTerm "term" {
        id: Box<str> => required,
        label: Text => required,
        description: Text => optional,
        uri: Url => optional,
        url: Url => optional,
        media_type: Box<str> => optional,
        extension: Box<str> => optional,
        open: bool => optional,
        machine_readable: bool => optional,
    }
}

/// The terms that fields may use: those shipped, then those that the portal adds or changes.
#[derive(Clone, Debug, Default)]
pub struct Vocabularies {
    terms: HashMap<VocabularyName, Vec<VocabularyTerm>>,
    index: HashMap<(VocabularyName, Box<str>), usize>,
}

const SHIPPED: [(VocabularyName, &str); 4] = [
    (VocabularyName::Themes, include_str!("vocabularies/themes.yaml")),
    (VocabularyName::PolicyAreas, include_str!("vocabularies/policy-areas.yaml")),
    (VocabularyName::Licences, include_str!("vocabularies/licences.yaml")),
    (VocabularyName::Formats, include_str!("vocabularies/formats.yaml")),
];

impl Vocabularies {
    /// Reads the shipped vocabularies and those of the portal, which may add terms or change one by its id.
    /// A portal's policy areas replace the shipped ones: a government has its own.
    pub fn read(portal: &[&Source], languages: &Arc<[Language]>) -> (Vocabularies, Vec<Diagnostic>) {
        let mut all = Vocabularies::default();
        let mut diagnostics = Vec::new();
        let own = |name: VocabularyName| {
            let file = format!("catalogue/vocabularies/{}.y", name.as_str());
            portal.iter().copied().filter(move |source| source.path.starts_with(&file)).collect::<Vec<_>>()
        };
        for (name, text) in SHIPPED {
            let sources = own(name);
            if name != VocabularyName::PolicyAreas || sources.is_empty() {
                let shipped = Source { path: format!("{}.yaml", name.as_str()).into(), bytes: text.as_bytes().to_vec() };
                all.add(name, &shipped, languages, &mut Vec::new());
            }
            for source in sources {
                all.add(name, source, languages, &mut diagnostics);
            }
        }
        (all, diagnostics)
    }

    fn add(&mut self, name: VocabularyName, source: &Source, languages: &Arc<[Language]>, faults: &mut Vec<Diagnostic>) {
        let text = String::from_utf8_lossy(&source.bytes);
        let (text, base) = text.strip_prefix('\u{feff}').map_or((&*text, 0), |text| (text, 3));
        let (root, found) = yaml::parse(text, Limits::default());
        faults.extend(found.iter().map(|fault| fault.found(&source.path, base)));
        let Some(root) = root.filter(|root| !root.is_null()) else { return };
        let mut out = Decoder::new(&source.path, languages, base);
        let terms = Vec::<VocabularyTerm>::decode(&root, &mut out).unwrap_or_default();
        faults.append(&mut out.diagnostics);
        let list = self.terms.entry(name).or_default();
        for term in terms {
            match self.index.get(&(name, key(name, &term.id))) {
                Some(at) => list[*at] = term,
                None => {
                    self.index.insert((name, key(name, &term.id)), list.len());
                    list.push(term);
                }
            }
        }
    }

    pub fn terms(&self, name: VocabularyName) -> &[VocabularyTerm] {
        self.terms.get(&name).map_or(&[], Vec::as_slice)
    }

    pub fn get(&self, name: VocabularyName, id: &str) -> Option<&VocabularyTerm> {
        self.index.get(&(name, key(name, id))).and_then(|at| self.terms(name).get(*at))
    }

    /// Whether a field may use the term. Every licence of the SPDX list is known, shipped here or not.
    pub fn knows(&self, name: VocabularyName, id: &str) -> bool {
        self.get(name, id).is_some() || (name == VocabularyName::Licences && spdx::license_id(id).is_some())
    }
}

/// What a term is found by: people write `csv`, `CSV` and `GeoJSON` for the formats alike.
fn key(name: VocabularyName, id: &str) -> Box<str> {
    match name {
        VocabularyName::Formats => id.to_uppercase().into(),
        _ => id.into(),
    }
}
