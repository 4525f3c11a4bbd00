//! The images of shared links: there for every page, as large as it says, and with the words that they can write.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use acervo::portal::Choices;
use acervo::render::{Renderer, Shared, Site, Theme};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn site_of(portal: &Path) -> std::sync::Arc<Site> {
    let loaded = acervo::portal::load(portal, &Choices::default()).unwrap();
    Site::new(loaded.catalogue, loaded.config.unwrap())
}

/// A portal of one dataset, called so.
fn called(title: &str) -> std::sync::Arc<Site> {
    let dir = tempfile::tempdir().unwrap();
    let from = Path::new(ROOT).join("tests/cases/least/portal");
    for item in walkdir::WalkDir::new(&from).into_iter().map(Result::unwrap).filter(|item| item.file_type().is_file()) {
        let to = dir.path().join(item.path().strip_prefix(&from).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(item.path(), to).unwrap();
    }
    let settings = fs::read_to_string(dir.path().join("acervo.yaml")).unwrap();
    let settings: String = settings
        .lines()
        .map(|line| if line.starts_with("title:") { format!("title: {{en: {title:?}}}\n") } else { format!("{line}\n") })
        .collect();
    fs::write(dir.path().join("acervo.yaml"), settings).unwrap();
    site_of(dir.path())
}

fn image(site: &std::sync::Arc<Site>, theme: &Theme) -> Vec<u8> {
    Renderer::new(site, theme).unwrap().image(site.config.default_language(), Shared::Portal).unwrap()
}

#[test]
fn every_page_names_an_image_that_is_there_and_as_large_as_it_says() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("site");
    let outcome = acervo::build::build(Path::new(ROOT), &out, &Choices::default(), &|_, _| {}).unwrap();
    assert!(outcome.changes.is_some(), "{:#?}", outcome.diagnostics);
    let mut named: BTreeMap<String, usize> = BTreeMap::new();
    for item in walkdir::WalkDir::new(&out).into_iter().map(Result::unwrap) {
        let path = item.path();
        let Some(html) = (path.extension().is_some_and(|end| end == "html")).then(|| fs::read_to_string(path).unwrap()) else {
            continue;
        };
        if html.contains("http-equiv=\"refresh\"") {
            continue;
        }
        let (_, after) =
            html.split_once("<meta property=\"og:image\" content=\"").unwrap_or_else(|| panic!("{}", path.display()));
        *named.entry(after.split('"').next().unwrap().to_owned()).or_default() += 1;
    }
    assert!(named.len() >= 6, "{named:?}");
    for address in named.keys() {
        let file = address.split_once("/share/").map(|(before, file)| (before.ends_with("/en"), file));
        let (english, file) = file.unwrap_or_else(|| panic!("{address}"));
        let png = fs::read(out.join(if english { "en/share" } else { "share" }).join(file)).unwrap();
        assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n", "{address}");
        let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
        assert_eq!((number(16), number(20)), (1200, 630), "{address}");
        assert!(png.len() < 60_000, "{address}: {} bytes", png.len());
    }
}

#[test]
fn the_same_words_give_the_same_bytes_and_letters_that_are_missing_are_left_out() {
    let theme = Theme::new(&[], "default");
    let town = image(&called("Datos de Peñón"), &theme);
    assert_eq!(town, image(&called("Datos de Peñón"), &theme));
    assert_ne!(town, image(&called("Datos de Penon"), &theme));
    // Neither is written, and no box stands in the place of a letter.
    assert_eq!(image(&called("بيانات"), &theme), image(&called("東京都"), &theme));
    assert_ne!(image(&called("بيانات"), &theme), town);
    // What would be markup is text.
    image(&called("<rect/> & </svg>"), &theme);
}
