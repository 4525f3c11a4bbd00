//! The real catalogues beside the repository, where they are there: every one is imported, nothing is invented.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use acervo::diagnostic::{Arg, Severity};
use acervo::import::{Kind, Options, Outcome};
use acervo::model::VocabularyName;
use jiff::civil::date;

fn catalogues() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora");
    let mut found = Vec::new();
    for name in ["dcat-us", "datos-gob-ar"] {
        let Ok(items) = fs::read_dir(folder.join(name)) else {
            println!("skipped: there is no {}", folder.join(name).display());
            continue;
        };
        found.extend(items.map(|item| item.expect("a file").path()).filter(|path| path.to_string_lossy().contains(".json")));
    }
    found.sort();
    found
}

fn unpacked(path: &Path, into: &Path) -> PathBuf {
    let name = path.file_name().expect("a name").to_string_lossy().replace(".gz", "");
    let plain = into.join(name);
    let bytes = match path.extension().is_some_and(|e| e == "gz") {
        true => Command::new("gzip").arg("-dc").arg(path).output().expect("gzip runs").stdout,
        false => fs::read(path).expect("a file"),
    };
    fs::write(&plain, bytes).expect("written");
    plain
}

fn import(kind: Kind, source: &Path, into: &Path) -> Outcome {
    let options = Options::new(date(2026, 1, 1));
    acervo::import::import(kind, &source.to_string_lossy(), into, &options, &|_, _| ()).expect("an import")
}

#[test]
fn every_catalogue_is_imported_whole_and_a_second_time_changes_nothing() {
    for path in catalogues() {
        let folder = tempfile::tempdir().expect("a folder");
        let source = unpacked(&path, folder.path());
        let entries = fs::read_to_string(&source).expect("text").matches("\"accessLevel\"").count();
        let into = folder.path().join("portal");
        let first = import(Kind::DataJson, &source, &into);
        let name = path.file_name().expect("a name").to_string_lossy();
        if name.contains("data.json.gz") && !name.contains("gob.ar") {
            assert_eq!(first.counts.source, entries, "{name}");
        }
        assert_eq!(first.counts.new + first.report.dropped.len(), first.counts.source, "{name}");
        let before = snapshot(&into);
        let again = import(Kind::DataJson, &source, &into);
        assert_eq!((again.counts.new, again.counts.changed, again.counts.unchanged), (0, 0, first.counts.new), "{name}");
        assert_eq!(snapshot(&into), before, "{name}");

        only_faults_of_the_data(&into, &name);
        let choices = acervo::portal::Choices { keep_going: true, ..Default::default() };
        let built = acervo::build::build(&into, &folder.path().join("site"), &choices, &|_, _| ()).expect("a build");
        assert!(built.changes.is_some() && built.pages > 0, "{name}");
    }
}

/// What `check` finds wrong in the sources themselves. No licence: the source states none, or one that no list
/// knows ("License not specified"). No day of change: `2023` or `R/P1D` is none. No description: it is empty.
/// The rest of the list is the same kind of absence: nothing tells who answers, or where the data are.
const OF_THE_DATA: [(&str, &[&str]); 4] = [
    ("missing-field", &["description"]),
    ("missing-field-published", &["license", "modified"]),
    ("published-without-distribution", &[]),
    ("published-without-contact", &[]),
];

fn only_faults_of_the_data(portal: &Path, name: &str) {
    let loaded = acervo::portal::load(portal, &Default::default()).expect("a portal");
    let mut rules: BTreeMap<String, usize> = BTreeMap::new();
    let words = acervo::messages::Messages::of("en");
    for found in loaded.diagnostics.iter().filter(|found| found.severity == Severity::Error) {
        let field = found.args.iter().find_map(|(name, arg)| match arg {
            Arg::Text(text) if *name == "field" => Some(text.as_str()),
            _ => None,
        });
        *rules.entry(format!("{} {}", found.key(), field.unwrap_or(""))).or_default() += 1;
        let known = OF_THE_DATA.iter().find(|(rule, _)| *rule == found.key());
        let of_data = known.is_some_and(|(_, fields)| fields.is_empty() || field.is_some_and(|field| fields.contains(&field)));
        // A vocabulary without terms knows nothing.
        let vocabularies = &loaded.catalogue.vocabularies;
        let empty =
            found.rule.name == "not-in-vocabulary" && VocabularyName::ALL.iter().any(|name| vocabularies.terms(*name).is_empty());
        assert!(of_data || empty, "{name}: {} {:?} {}", found.file, found.place, words.of_finding(found));
    }
    println!("{name}: {rules:?}");
}

fn snapshot(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = walkdir::WalkDir::new(folder).into_iter().map(|item| item.expect("a file"));
    files
        .filter(|item| item.file_type().is_file())
        .map(|item| (item.path().to_owned(), fs::read(item.path()).expect("bytes")))
        .collect()
}
