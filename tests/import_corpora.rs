//! The real catalogues beside the repository, where they are there: every one is imported, nothing is invented.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use acervo::import::{Options, Outcome, import_data_json};
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

fn import(source: &Path, into: &Path) -> Outcome {
    let options = Options::new(date(2026, 1, 1));
    import_data_json(&source.to_string_lossy(), into, &options, &|_, _| ()).expect("an import")
}

#[test]
fn every_catalogue_is_imported_whole_and_a_second_time_changes_nothing() {
    for path in catalogues() {
        let folder = tempfile::tempdir().expect("a folder");
        let source = unpacked(&path, folder.path());
        let entries = fs::read_to_string(&source).expect("text").matches("\"accessLevel\"").count();
        let into = folder.path().join("portal");
        let first = import(&source, &into);
        let name = path.file_name().expect("a name").to_string_lossy();
        if name.contains("data.json.gz") && !name.contains("gob.ar") {
            assert_eq!(first.counts.source, entries, "{name}");
        }
        assert_eq!(first.counts.new + first.report.dropped.len(), first.counts.source, "{name}");
        let before = snapshot(&into);
        let again = import(&source, &into);
        assert_eq!((again.counts.new, again.counts.changed, again.counts.unchanged), (0, 0, first.counts.new), "{name}");
        assert_eq!(snapshot(&into), before, "{name}");

        let loaded = acervo::portal::load(&into, &Default::default()).expect("a portal");
        let mut rules: BTreeMap<String, usize> = BTreeMap::new();
        for finding in &loaded.diagnostics {
            let field = finding.args.iter().find(|(name, _)| *name == "field").map(|(_, arg)| format!("{arg:?}"));
            *rules.entry(format!("{} {}", finding.key(), field.unwrap_or_default())).or_default() += 1;
        }
        println!("{name}: {:?}\n  {rules:?}", first.counts);
        if std::env::var_os("ACERVO_SHOW").is_some() {
            println!("{}", acervo::import::report::text(&first.report, &acervo::messages::Messages::of("en")));
            for finding in loaded.diagnostics.iter().filter(|f| !f.key().starts_with("not-in-vocabulary")).take(12) {
                println!("{} {} {:?} {:?}", finding.file, finding.key(), finding.place, finding.args);
            }
        }
    }
}

fn snapshot(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = walkdir::WalkDir::new(folder).into_iter().map(|item| item.expect("a file"));
    files
        .filter(|item| item.file_type().is_file())
        .map(|item| (item.path().to_owned(), fs::read(item.path()).expect("bytes")))
        .collect()
}
