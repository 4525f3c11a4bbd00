//! A theme tried on a small portal with an entry of every type, so that its mistakes show before a visitor sees them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use include_dir::{Dir, include_dir};

use super::{Renderer, Shared, Site, Subject, TemplateError, Theme, pages};
use crate::model::Type;
use crate::portal::{self, Choices, Loaded};
use crate::source::{DataDoor, Folder, Source};

static SAMPLE: Dir = include_dir!("$CARGO_MANIFEST_DIR/src/render/sample");

/// Reads every template of a theme and draws each page of the sample with it: each mistake once.
pub fn proof(theme: &Theme) -> Vec<TemplateError> {
    let loaded = sample();
    let Some(config) = loaded.config else { return Vec::new() };
    let site = Site::new(loaded.catalogue, config);
    let renderer = match Renderer::new(&site, theme) {
        Ok(renderer) => renderer,
        Err(faults) => return faults,
    };
    let mut seen = BTreeSet::new();
    // The forms of two types have every kind of input between them.
    let told = |page: &super::Page| !matches!(page.subject, Subject::Form(ty) if !matches!(ty, Type::Dataset | Type::Action));
    let drawn = pages(&site).into_iter().filter(told).map(|page| renderer.draw(&page).err());
    let image = renderer.image(site.config.default_language(), Shared::Portal).err();
    let faults = drawn.chain([renderer.redirect("datasets/water/").err(), image]).flatten();
    faults.filter(|fault| seen.insert((fault.template.clone(), fault.line, fault.reason.clone()))).collect()
}

/// The sample, read as any portal is.
pub fn sample() -> Loaded {
    let mut folder = Folder::default();
    let mut portal = Source { path: "acervo.yaml".into(), bytes: Vec::new() };
    let mut contents = BTreeMap::new();
    let mut dirs = vec![&SAMPLE];
    while let Some(dir) = dirs.pop() {
        dirs.extend(dir.dirs());
        for file in dir.files() {
            let path = file.path().components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
            match path.strip_prefix("catalogue/data/") {
                Some(data) => {
                    folder.data.push((data.into(), file.contents().len() as u64));
                    contents.insert(data.to_owned(), file.contents());
                }
                None if path == "acervo.yaml" => portal.bytes = file.contents().to_vec(),
                None => folder.descriptors.push(Source { path: path.into(), bytes: file.contents().to_vec() }),
            }
        }
    }
    folder.descriptors.sort_by(|a, b| a.path.cmp(&b.path));
    folder.data.sort();
    let missing = || std::io::Error::from(std::io::ErrorKind::NotFound);
    folder.open = DataDoor::new(move |path| Ok(Box::new(Cursor::new(*contents.get(path).ok_or_else(missing)?))));
    portal::assemble(portal, folder, &Choices::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(path: &str, text: &str) -> Vec<TemplateError> {
        let own = Source { path: format!("themes/own/{path}").into(), bytes: text.as_bytes().to_vec() };
        proof(&Theme::new(&[own], "own"))
    }

    #[test]
    fn the_sample_has_an_entry_of_every_type_and_no_error() {
        let loaded = sample();
        let errors: Vec<_> =
            loaded.diagnostics.iter().filter(|found| found.severity == crate::diagnostic::Severity::Error).collect();
        assert!(errors.is_empty(), "{errors:?}");
        for ty in crate::model::Type::ALL {
            assert!(!loaded.catalogue.of_type(*ty).is_empty(), "{ty:?}");
        }
    }

    #[test]
    fn the_shipped_theme_draws_every_page() {
        let faults = proof(&Theme::new(&[], "default"));
        assert!(faults.is_empty(), "{faults:?}");
    }

    #[test]
    fn a_misspelt_field_is_named_with_its_template_and_line() {
        let faults = with("templates/goal.html", "<p>\n{{ entry.titel|text }}</p>");
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert_eq!((faults[0].template.as_str(), faults[0].line), ("goal.html", Some(2)));
    }

    #[test]
    fn a_template_that_cannot_be_read_is_named_with_its_line() {
        let faults = with("templates/card.html", "a\n{% if %}");
        assert_eq!((faults[0].template.as_str(), faults[0].line), ("card.html", Some(2)));
    }

    #[test]
    fn a_word_that_no_locale_has_is_a_fault() {
        let faults = with("templates/404.html", "{{ t('no-such-word') }}");
        assert!(faults[0].reason.contains("no-such-word"), "{}", faults[0].reason);
    }
}
