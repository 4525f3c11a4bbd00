//! Every rule on a fixture of its own: `tests/rules/NAME/` holds only the files that differ from the sound portal in
//! `tests/rules/base/`, and what the report says of them in each language. `tests/traps/` holds what real descriptors
//! do to those who read them, in the same form. `UPDATE_EXPECT=1` rewrites what is expected; read it before it is
//! committed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use acervo::check::RULES;
use acervo::messages::Messages;
use acervo::portal::{Choices, Loaded, assemble};
use acervo::report::{Files, text};
use acervo::source::{DataDoor, Folder, Source};

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let relative = path.strip_prefix(dir).unwrap().to_string_lossy().replace('\\', "/");
                if !relative.starts_with("expected.") {
                    found.insert(relative, fs::read(&path).unwrap());
                }
            }
        }
    }
    found
}

/// The sound portal with some files added or in the place of its own.
fn portal(overlay: BTreeMap<String, Vec<u8>>) -> Loaded {
    let mut all = files(&tests().join("rules/base"));
    all.extend(overlay);
    let settings = Source { path: "acervo.yaml".into(), bytes: all.remove("acervo.yaml").unwrap() };
    let mut folder = Folder::default();
    let mut contents = BTreeMap::new();
    for (path, bytes) in all {
        match path.strip_prefix("catalogue/data/") {
            Some(data) => {
                folder.data.push((data.into(), bytes.len() as u64));
                contents.insert(data.to_owned(), bytes);
            }
            None => folder.descriptors.push(Source { path: path.into(), bytes }),
        }
    }
    folder.open = DataDoor::new(move |path| Ok(Box::new(Cursor::new(contents[path].clone()))));
    let as_of = acervo::model::Day::parse("2026-11-20").unwrap().0;
    assemble(settings, folder, &Choices { as_of: Some(as_of), ..Choices::default() })
}

fn report(loaded: &Loaded, language: &str) -> String {
    let words = Messages::of(language);
    let files = Files::new(&loaded.sources);
    let findings = loaded.diagnostics.iter().map(|finding| text(finding, &files, &words, false) + "\n\n");
    findings.collect::<String>().trim_end().to_owned() + "\n"
}

fn compare(case: &Path, loaded: &Loaded, faults: &mut Vec<String>) {
    for language in Messages::languages() {
        let path = case.join(format!("expected.{language}.txt"));
        let found = report(loaded, language);
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&path, &found).unwrap();
        }
        let wanted = fs::read_to_string(&path).unwrap_or_default();
        if found != wanted {
            faults.push(format!("{}\n--- wanted\n{wanted}--- found\n{found}", path.display()));
        }
    }
}

fn cases(folder: &str) -> Vec<PathBuf> {
    let mut cases: Vec<PathBuf> = fs::read_dir(tests().join(folder)).unwrap().map(|item| item.unwrap().path()).collect();
    cases.retain(|path| path.is_dir() && !path.ends_with("base"));
    cases.sort();
    cases
}

#[test]
fn the_base_is_sound() {
    let loaded = portal(BTreeMap::new());
    assert_eq!(report(&loaded, "en"), "\n");
    for ty in acervo::model::Type::ALL {
        assert!(!loaded.catalogue.of_type(*ty).is_empty(), "{ty:?}");
    }
}

#[test]
fn each_rule_finds_the_fault_of_its_fixture_and_says_so_in_each_language() {
    let mut faults = Vec::new();
    for case in cases("rules") {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        let loaded = portal(files(&case));
        let found: BTreeSet<_> = loaded.diagnostics.iter().map(|finding| finding.rule.name).collect();
        let rule = RULES.iter().map(|(rule, _)| rule.name).filter(|rule| name.starts_with(rule)).max_by_key(|rule| rule.len());
        let rule = rule.unwrap_or_else(|| panic!("{name} is no rule"));
        if !found.contains(rule) || found.len() != 1 {
            faults.push(format!("{name} should find its own fault and no other, and finds {found:?}"));
        }
        compare(&case, &loaded, &mut faults);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_rule_and_variant_has_a_fixture() {
    // A theme is tried where it is drawn, a file of more than a megabyte is made below, and what git knows is tried
    // on true repositories in tests/history.rs, which holds every message of these to it.
    let elsewhere = ["theme-template", "too-large", "baseline-changed", "history-unavailable"];
    let in_repositories = ["moved-without-change-entry-history"];
    let (mut seen, mut missing) = (BTreeSet::new(), Vec::new());
    for case in cases("rules") {
        seen.extend(portal(files(&case)).diagnostics.iter().map(acervo::diagnostic::Diagnostic::key));
    }
    for (rule, _) in RULES.iter().filter(|(rule, _)| !elsewhere.contains(&rule.name)) {
        missing.extend(
            rule.variants
                .iter()
                .map(|variant| format!("{}-{variant}", rule.name))
                .filter(|key| !seen.contains(key) && !in_repositories.contains(&&**key)),
        );
        if rule.variants.is_empty() && !seen.contains(rule.name) {
            missing.push(rule.name.to_owned());
        }
    }
    assert!(missing.is_empty(), "no fixture finds {missing:?}");
}

#[test]
fn what_real_descriptors_do_is_read_or_named() {
    let mut faults = Vec::new();
    for case in cases("traps") {
        compare(&case, &portal(files(&case)), &mut faults);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn with_dataset(change: impl Fn(String) -> String) -> Loaded {
    let path = "catalogue/datasets/beds.yaml";
    let base = String::from_utf8(fs::read(tests().join("rules/base").join(path)).unwrap()).unwrap();
    portal(BTreeMap::from([(path.to_owned(), change(base).into_bytes())]))
}

#[test]
fn a_descriptor_may_have_a_megabyte_and_no_more() {
    let long = |length: usize| with_dataset(|base| base + "x_long: \"" + &"a b ".repeat(length / 4) + "\"\n");
    assert_eq!(report(&long(867_000), "en"), "\n");
    let too_long = long(1 << 20);
    assert_eq!(too_long.diagnostics.len(), 1);
    assert_eq!(too_long.diagnostics[0].rule.name, "too-large");
    assert!(report(&too_long, "en").contains("larger than 1 MiB"));
}

#[test]
fn a_description_may_have_686_000_characters_and_a_dataset_124_distributions() {
    let long = with_dataset(|base| base.replace("Each row", &"Una fila es agua. ".repeat(686_000 / 18)));
    assert_eq!(report(&long, "en"), "\n");
    let many = with_dataset(|base| {
        let more = (0..123).map(|n| format!("  - {{url: \"https://a.example/{n}.csv\", format: CSV}}\n"));
        base + &more.collect::<String>()
    });
    assert_eq!(report(&many, "en"), "\n");
    assert_eq!(many.catalogue.get::<acervo::model::Dataset>("beds").unwrap().distributions.len(), 124);
}

#[test]
fn every_fault_of_every_file_is_found_in_one_run() {
    let loaded = portal(
        files(&tests().join("rules/unknown-reference"))
            .into_iter()
            .chain(files(&tests().join("rules/invalid-url")))
            .chain(files(&tests().join("rules/status-not-last-of-history")))
            .collect(),
    );
    let found: Vec<_> = loaded.diagnostics.iter().map(|finding| finding.rule.name).collect();
    assert_eq!(found, ["unknown-reference", "status-not-last-of-history", "invalid-url"]);
}

#[test]
fn every_rule_has_its_words_in_every_language() {
    for language in Messages::languages() {
        let words = Messages::of(language);
        for (rule, _) in RULES {
            assert!(words.has(rule.name), "{language}: {}", rule.name);
            for attribute in ["why", "mend", "explain"] {
                let text = words.attribute(rule.name, attribute, &[]);
                assert!(text.is_some_and(|text| text.len() > 10), "{language}: {}.{attribute}", rule.name);
            }
            for variant in rule.variants {
                assert!(words.has(&format!("{}-{variant}", rule.name)), "{language}: {}-{variant}", rule.name);
            }
        }
    }
}

#[test]
fn no_message_shows_what_only_its_file_should_hold() {
    for folder in ["rules", "traps"] {
        for case in cases(folder) {
            for language in Messages::languages() {
                let text = fs::read_to_string(case.join(format!("expected.{language}.txt"))).unwrap();
                assert!(!text.contains("{$") && !text.contains("{ $") && !text.contains("form-"), "{}\n{text}", case.display());
            }
        }
    }
}

/// Whoever has taken over a catalogue with faults wants to see it before the last of them is mended.
#[test]
fn what_is_sound_is_built_although_there_are_errors() {
    let folder = tempfile::tempdir().unwrap();
    for case in cases("rules").into_iter().chain(cases("traps")) {
        let root = folder.path().join(case.file_name().unwrap());
        let mut all = files(&tests().join("rules/base"));
        all.extend(files(&case));
        for (path, bytes) in all {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        let as_of = acervo::model::Day::parse("2026-11-20").unwrap().0;
        let choices = Choices { as_of: Some(as_of), keep_going: true, ..Choices::default() };
        let outcome = acervo::build::build(&root, &folder.path().join("site"), &choices, &|_, _| ()).unwrap();
        let unusable = fs::read_to_string(root.join("acervo.yaml")).unwrap();
        assert!(outcome.changes.is_some(), "{}: {unusable} {:?}", case.display(), outcome.diagnostics);
    }
}
