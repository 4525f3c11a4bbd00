//! All entries from A to Z, for those who read a large catalogue without a script.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use acervo::portal::Choices;

/// The titles of 1,100 datasets, each under what it is to be listed under.
fn titles() -> Vec<(&'static str, String)> {
    let kinds = [
        ("A", "Árboles de la calle"),
        ("A", "«Aceras»"),
        ("N", "Ñandúes"),
        ("Z", "zonas"),
        ("0–9", "2024: obras"),
        ("…", "統計"),
    ];
    (0..1100)
        .map(|at| kinds[at % kinds.len()])
        .zip(0..)
        .map(|((letter, title), at)| (letter, format!("{title} {at:04}")))
        .collect()
}

fn portal(root: &Path) {
    fs::create_dir_all(root.join("catalogue/datasets")).unwrap();
    fs::create_dir_all(root.join("catalogue/organisations")).unwrap();
    let config = "title: {es: Prueba, en: Trial}\nbase_url: https://trial.example/\nlanguages: [es, en]\nas_of: 2026-11-20\n\
        contact: {email: data@trial.example}\n";
    fs::write(root.join("acervo.yaml"), config).unwrap();
    fs::write(root.join("catalogue/organisations/city.yaml"), "name: Ciudad\nkind: agency\nlevel: municipal\n").unwrap();
    for (at, (_, title)) in titles().iter().enumerate() {
        let text = format!(
            "title: {{es: '{title}'}}\ndescription: {{es: Prueba.}}\npublisher: city\nstage: published\naccess: public\n\
             contact: {{email: data@trial.example}}\nfrequency: irregular\nlicense: CC-BY-4.0\nmodified: 2026-01-01\n\
             distributions:\n  - {{title: {{es: Datos}}, format: CSV, url: 'https://trial.example/{at}.csv'}}\n"
        );
        fs::write(root.join(format!("catalogue/datasets/d{at:04}.yaml")), text).unwrap();
    }
}

/// The text between two marks.
fn between<'t>(text: &'t str, from: &str, to: &str) -> Option<&'t str> {
    text.split_once(from)?.1.split_once(to).map(|(inner, _)| inner)
}

#[test]
fn a_large_catalogue_is_listed_letter_by_letter_page_by_page() {
    let dir = tempfile::tempdir().unwrap();
    portal(dir.path());
    let out = dir.path().join("site");
    let outcome = acervo::build::build(dir.path(), &out, &Choices::default(), &|_, _| {}).unwrap();
    assert!(outcome.changes.is_some(), "{:#?}", outcome.diagnostics);
    for prefix in ["", "en/"] {
        let pages = ["search/a-z", "lists/a-z/2", "lists/a-z/3"].map(|path| format!("{prefix}{path}/index.html"));
        let read = |path: &String| fs::read_to_string(out.join(path)).unwrap();
        assert!(!out.join(format!("{prefix}lists/a-z/4")).exists());
        let mut listed: Vec<(String, String)> = Vec::new();
        for page in &pages {
            for section in read(page).split("<section class=\"letter\"").skip(1) {
                let section = section.split("</section>").next().unwrap();
                let letter = between(section, "<h2>", "</h2>").unwrap();
                for item in section.split("<li>").skip(1).filter(|item| item.contains("/datasets/")) {
                    let heading = between(item, "/\">", "</a>").unwrap();
                    let title = heading.rsplit_once('>').map_or(heading, |(_, rest)| rest);
                    let title = if title.is_empty() { between(heading, ">", "</span>").unwrap() } else { title };
                    listed.push((letter.to_owned(), title.to_owned()));
                }
            }
        }
        let mut wanted = BTreeMap::new();
        titles().into_iter().for_each(|(letter, title)| assert!(wanted.insert(title, letter.to_owned()).is_none()));
        let given: BTreeMap<String, String> = listed.iter().map(|(letter, title)| (title.clone(), letter.clone())).collect();
        assert_eq!(listed.len(), 1100);
        assert_eq!(given, wanted);
        let mut order: Vec<&str> = listed.iter().map(|(letter, _)| &**letter).collect();
        order.dedup();
        assert_eq!(order, ["0–9", "A", "N", "Z", "…"]);
        // Each letter leads to where it begins, on whichever page that is.
        let first = read(&pages[0]);
        let letters = between(&first, "class=\"tags letters\"", "</ul>").unwrap();
        let links: Vec<&str> = letters.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(links.len(), order.len() + 1, "the institution has a letter of its own: {links:?}");
        for link in links {
            let (path, anchor) = link.trim_start_matches("../").split_once('#').unwrap();
            assert!(read(&format!("{path}index.html")).contains(&format!("<section class=\"letter\" id=\"{anchor}\"")), "{link}");
        }
    }
}
