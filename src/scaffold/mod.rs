//! What begins: a small portal, or a descriptor with every field commented. Nothing is written here.

pub mod cms;
pub mod forge;
mod template;

use include_dir::{Dir, include_dir};

pub use template::Template;

static PORTAL: Dir = include_dir!("$CARGO_MANIFEST_DIR/src/scaffold/portal");

/// The files of a new portal: its texts in Spanish and English, the given language first. `acervo.yaml` comes last,
/// so that a folder which has it has the rest.
pub fn portal(language: &str) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders = vec![&PORTAL];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        files.extend(folder.files());
    }
    let mut written: Vec<_> = files.into_iter().filter_map(|file| named(file, language)).collect();
    written.sort_by(|(a, _), (b, _)| (a == "acervo.yaml", a).cmp(&(b == "acervo.yaml", b)));
    written
}

/// A file under the name that it has in a portal; none for a note in the other language.
fn named(file: &include_dir::File, language: &str) -> Option<(String, Vec<u8>)> {
    let path = file.path().components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
    let spanish = language == "es";
    let bytes = file.contents().to_vec();
    match path.as_str() {
        "README.es.md" => spanish.then(|| ("README.md".to_owned(), bytes)),
        "README.en.md" => (!spanish).then(|| ("README.md".to_owned(), bytes)),
        // Under its own name it would govern this repository.
        "gitignore" => Some((".gitignore".to_owned(), bytes)),
        "acervo.yaml" if !spanish => {
            Some((path, String::from_utf8_lossy(&bytes).replace("languages: [es, en]", "languages: [en, es]").into_bytes()))
        }
        _ => Some((path, bytes)),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::portal::{Choices, Loaded, assemble};
    use crate::source::{Folder, Source};

    fn loaded(language: &str, as_of: jiff::civil::Date) -> Loaded {
        let mut folder = Folder::default();
        let mut portal = None;
        for (path, bytes) in super::portal(language) {
            match path.strip_prefix("catalogue/data/") {
                Some(data) => folder.data.push((data.into(), bytes.len() as u64)),
                None if path == "acervo.yaml" => portal = Some(Source { path: path.as_str().into(), bytes }),
                None if path.starts_with("catalogue/") => {
                    folder.descriptors.push(Source { path: path.as_str().into(), bytes });
                }
                None => {}
            }
        }
        let choices = Choices { as_of: Some(as_of), ..Choices::default() };
        assemble(portal.expect("acervo.yaml is embedded"), folder, &choices)
    }

    #[test]
    fn nothing_is_wrong_in_it_on_any_day_from_its_beginning() {
        for language in ["es", "en"] {
            for year in [2025, 2026, 2029, 2031, 2050, 2099] {
                let found = loaded(language, date(year, 7, 1)).diagnostics;
                assert!(found.is_empty(), "{language} {year}: {found:#?}");
            }
        }
    }

    #[test]
    fn it_speaks_first_in_the_language_of_whoever_begins_it() {
        for language in ["es", "en"] {
            let config = loaded(language, date(2026, 1, 1)).config.expect("sound");
            assert_eq!(config.default_language().to_string(), language);
            assert_eq!(config.languages.len(), 2);
        }
        let readme = |language| super::portal(language).into_iter().find(|(path, _)| path == "README.md").expect("a README").1;
        assert!(String::from_utf8_lossy(&readme("es")).contains("Este portal"));
        assert!(String::from_utf8_lossy(&readme("en")).contains("This portal"));
    }

    #[test]
    fn its_size_in_the_descriptor_is_that_of_its_file() {
        let loaded = loaded("es", date(2026, 1, 1));
        let mut files = 0;
        for (_, dataset) in loaded.catalogue.all::<crate::model::Dataset>() {
            for distribution in &dataset.distributions {
                let file = distribution.file.as_ref().expect("published here");
                assert_eq!(distribution.bytes, loaded.catalogue.data_file(&file.0));
                files += 1;
            }
        }
        assert_eq!(files, 1);
    }
}
