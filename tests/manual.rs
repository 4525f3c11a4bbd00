//! The reference pages are what the field table gives. `UPDATE_EXPECT=1` writes them anew.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;

use acervo::locale::Locale;
use acervo::manual;

fn reference(language: &str) -> String {
    let locale = Locale::shipped(language).expect("a shipped language");
    manual::reference(&|key, attribute| match attribute {
        Some(attribute) => locale.attribute(key, attribute).map(str::to_owned),
        None => locale.has(key).then(|| locale.get(key).to_owned()),
    })
}

#[test]
fn the_reference_pages_are_what_the_table_gives() {
    for language in ["en", "es"] {
        let name = format!("docs/reference.{language}.md");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(&name);
        let page = reference(language);
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be made");
            std::fs::write(&path, &page).expect("the page can be written");
        }
        let written = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        let first = written.lines().zip(page.lines()).find(|(a, b)| a != b);
        assert!(written == page, "{name} is out of date (UPDATE_EXPECT=1 writes it anew): {first:?}");
    }
}

#[test]
fn no_words_are_missing() {
    for language in ["en", "es"] {
        for line in reference(language).lines() {
            let words: Vec<_> = ["manual-", "field-", "type-"].iter().filter(|key| line.contains(*key)).collect();
            assert!(words.is_empty(), "{language}: {line}");
        }
    }
}

#[test]
fn no_words_of_the_manual_are_left_over() {
    let asked = RefCell::new(BTreeSet::new());
    let words = |key: &str, _: Option<&str>| {
        asked.borrow_mut().insert(key.to_owned());
        None
    };
    manual::reference(&words);
    acervo::schema::files(&words, None);
    let text = include_str!("../themes/default/locales/en.ftl");
    let keys = text.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).filter(|key| key.starts_with("manual-"));
    let unused: Vec<_> = keys.filter(|key| !asked.borrow().contains(*key)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn every_link_leads_to_a_heading_and_each_heading_is_there_once() {
    let page = reference("en");
    let headings: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("### ")).collect();
    let known: BTreeSet<&str> = headings.iter().copied().collect();
    assert_eq!(known.len(), headings.len(), "{headings:?}");
    let links: BTreeSet<&str> = page.split("](#").skip(1).filter_map(|rest| Some(rest.split_once(')')?.0)).collect();
    assert!(links.len() > 50, "{links:?}");
    let broken: Vec<_> = links.difference(&known).collect();
    assert!(broken.is_empty(), "{broken:?}");
}
