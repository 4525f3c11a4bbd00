use std::borrow::Cow;
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
    /// The place of each term by its key.
    index: HashMap<VocabularyName, HashMap<Box<str>, usize>>,
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
        let (list, index) = (self.terms.entry(name).or_default(), self.index.entry(name).or_default());
        for term in terms {
            match index.get(&*key(name, &term.id)) {
                Some(at) => list[*at] = term,
                None => {
                    index.insert(key(name, &term.id).into(), list.len());
                    list.push(term);
                }
            }
        }
    }

    pub fn terms(&self, name: VocabularyName) -> &[VocabularyTerm] {
        self.terms.get(&name).map_or(&[], Vec::as_slice)
    }

    pub fn get(&self, name: VocabularyName, id: &str) -> Option<&VocabularyTerm> {
        self.index.get(&name)?.get(&*key(name, id)).and_then(|at| self.terms(name).get(*at))
    }

    /// Whether a field may use the term. Every licence of the SPDX list is known, shipped here or not.
    pub fn knows(&self, name: VocabularyName, id: &str) -> bool {
        self.get(name, id).is_some() || (name == VocabularyName::Licences && spdx::license_id(id).is_some())
    }
}

/// The page of a licence of the SPDX list.
pub fn spdx_page(id: &str) -> Option<String> {
    spdx::license_id(id).map(|_| format!("https://spdx.org/licenses/{id}.html"))
}

/// What a term is found by: people write `csv`, `CSV` and `GeoJSON` for the formats alike.
fn key(name: VocabularyName, id: &str) -> Cow<'_, str> {
    let lower = |id: &str| id.chars().any(char::is_lowercase);
    match name {
        VocabularyName::Formats if lower(id) => Cow::Owned(id.to_uppercase()),
        _ => Cow::Borrowed(id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped() -> Vocabularies {
        let languages: Arc<[Language]> = ["es", "en"].iter().filter_map(|tag| Language::parse(tag)).collect();
        let mut all = Vocabularies::default();
        let mut faults = Vec::new();
        for (name, text) in SHIPPED {
            all.add(name, &Source { path: name.as_str().into(), bytes: text.as_bytes().to_vec() }, &languages, &mut faults);
        }
        assert!(faults.is_empty(), "{faults:?}");
        all
    }

    #[test]
    fn every_shipped_term_has_its_label_in_both_languages() {
        let all = shipped();
        for name in VocabularyName::ALL {
            assert!(all.terms(name).len() > 10, "{name:?}");
            for term in all.terms(name) {
                for tag in ["es", "en"] {
                    let language = Language::parse(tag).unwrap();
                    assert!(term.label.exact(language).is_some_and(|label| !label.is_empty()), "{name:?} {} {tag}", term.id);
                    let described = term.description.as_ref().is_none_or(|text| text.exact(language).is_some());
                    assert!(described, "{name:?} {} {tag}", term.id);
                }
            }
        }
    }

    #[test]
    fn no_shipped_term_is_there_twice() {
        for (name, text) in SHIPPED {
            let written = text.lines().filter(|line| line.starts_with("- ")).count();
            assert_eq!(written, shipped().terms(name).len(), "{name:?} says an id twice");
        }
    }

    #[test]
    fn shipped_media_types_and_addresses_are_well_formed() {
        let all = shipped();
        let is_media_type = |text: &str| {
            let word =
                |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&b));
            text.split_once('/').is_some_and(|(kind, name)| word(kind) && word(name))
        };
        for term in VocabularyName::ALL.into_iter().flat_map(|name| all.terms(name)) {
            assert!(term.media_type.as_deref().is_none_or(is_media_type), "{}", term.id);
            assert!(term.extension.as_deref().is_none_or(|e| !e.contains('.') && e == e.to_lowercase()), "{}", term.id);
        }
        // A uri is an Url, and one that is not absolute would have been a fault; these must have one.
        assert!(all.terms(VocabularyName::Themes).iter().all(|term| term.uri.is_some()));
        assert!(all.terms(VocabularyName::Licences).iter().all(|term| term.url.is_some() && term.open.is_some()));
        let formats = all.terms(VocabularyName::Formats);
        assert!(formats.iter().all(|term| term.open.is_some() && term.machine_readable.is_some()));
    }

    #[test]
    fn shipped_licences_go_by_their_spdx_ids() {
        let own = ["LIBRE-USO-MX", "IODL-2.0"];
        for licence in shipped().terms(VocabularyName::Licences) {
            let known = spdx::license_id(&licence.id).is_some_and(|known| known.name == &*licence.id);
            assert!(known != own.contains(&&*licence.id), "{}", licence.id);
        }
    }

    #[test]
    fn a_portal_adds_to_the_shipped_terms_but_has_its_own_policy_areas() {
        let languages: Arc<[Language]> = ["es"].iter().filter_map(|tag| Language::parse(tag)).collect();
        let file =
            |name: &str, text: &str| Source { path: format!("catalogue/vocabularies/{name}.yaml").into(), bytes: text.into() };
        let own = [
            file("policy-areas", "- {id: agua, label: Agua}"),
            file("formats", "- {id: CSV, label: Tabla}\n- {id: X, label: X}"),
        ];
        let (all, faults) = Vocabularies::read(&own.iter().collect::<Vec<_>>(), &languages);
        assert!(faults.is_empty());
        assert!(all.knows(VocabularyName::PolicyAreas, "agua") && !all.knows(VocabularyName::PolicyAreas, "health"));
        assert!(all.knows(VocabularyName::Formats, "X") && all.knows(VocabularyName::Formats, "PDF"));
        let csv = all.get(VocabularyName::Formats, "CSV").map(|term| term.label.best(languages[0]).1);
        assert_eq!(csv, Some("Tabla"));
    }
}
