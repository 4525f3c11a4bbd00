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
        let of_data = of_data || OF_OTHER_DATA.contains(&found.rule.name);
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

/// A corpus, packed as it is kept: what to unpack, what in it to import, its kind, and how many datasets it has.
const OTHERS: [(&str, &str, &str, usize); 7] = [
    ("opendataphilly-jkan/catalogue.tar.gz", "", "jkan", 468),
    ("aws-open-data-registry/datasets.tar.gz", "", "aws-registry", 874),
    ("socrata-scrape/sample-native.jsonl.gz", "sample-native.jsonl", "socrata", 4_000),
    ("datos-gov-co/datasets.jsonl.gz", "datasets.jsonl", "socrata", 489),
    ("mx-2015-2016/planes_de_apertura.csv", "planes_de_apertura.csv", "plan-mx", 2_535),
    ("frictionless/example-data-packages.tar.gz", "", "frictionless", 24),
    ("frictionless/owid-sample.tar.gz", "", "frictionless", 150),
];

/// Beside absences: a link in a description leads nowhere, a day of change is still to come.
const OF_OTHER_DATA: [&str; 2] = ["broken-internal-link", "modified-in-future"];

fn corpora() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora");
    if !folder.is_dir() {
        println!("skipped: there is no {}", folder.display());
    }
    folder.is_dir().then_some(folder)
}

fn untarred(archive: &Path, into: &Path) {
    fs::create_dir_all(into).expect("made");
    assert!(Command::new("tar").arg("xzf").arg(archive).arg("-C").arg(into).status().expect("tar runs").success());
}

#[test]
fn every_other_corpus_is_imported_whole_checked_and_built() {
    let Some(corpora) = corpora() else { return };
    for (path, inside, kind, count) in OTHERS {
        let folder = tempfile::tempdir().expect("a folder");
        let archive = corpora.join(path);
        let source = folder.path().join("source").join(inside);
        if path.ends_with(".tar.gz") {
            untarred(&archive, &folder.path().join("source"));
        } else {
            fs::create_dir_all(folder.path().join("source")).expect("made");
            let plain = unpacked(&archive, folder.path());
            fs::rename(plain, &source).expect("moved");
        }
        let kind = Kind::parse(kind).expect("a kind");
        let into = folder.path().join("portal");
        let first = import(kind, &source, &into);
        assert_eq!((first.counts.source, first.counts.new), (count, count), "{path}: {:?}", first.report.dropped);
        let before = snapshot(&into);
        let again = import(kind, &source, &into);
        assert_eq!((again.counts.new, again.counts.changed, again.counts.unchanged), (0, 0, count), "{path}");
        assert_eq!(snapshot(&into), before, "{path}");
        only_faults_of_the_data(&into, path);
        let choices = acervo::portal::Choices { keep_going: true, ..Default::default() };
        let built = acervo::build::build(&into, &folder.path().join("site"), &choices, &|_, _| ()).expect("a build");
        assert!(built.changes.is_some() && built.pages > 0, "{path}");
    }
}

/// Examples whose own text is broken: an undeclared prefix, or a stray dot. Their reader says so, and where.
const BROKEN: [&str; 9] = [
    "dataset.ttl",
    "Conventions_general-themes.ttl",
    "Conventions_general-eli.ttl",
    "Conventions_general-http-uris.ttl",
    "Conventions_general-temporal.ttl",
    "Conventions_dataservice-ogc-services.ttl",
    "Conventions_dataset-metadata-relation.ttl",
    "E1_Catalog_Dataset-DataService-HVD.rdf",
    "dcatus3_0_service_serves_dataset.json",
];

#[test]
fn the_published_examples_of_dcat_are_read() {
    let Some(corpora) = corpora() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["dcat-ap-es-examples", "ckanext-dcat-examples", "datagov-harvester-examples"] {
        untarred(&corpora.join(format!("dcat-rdf/{name}.tar.gz")), folder.path());
    }
    let files =
        walkdir::WalkDir::new(folder.path()).sort_by_file_name().into_iter().map(|item| item.expect("a file").into_path());
    let mut read = 0;
    for path in files {
        let shown = path.to_string_lossy().into_owned();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let kind = match shown.as_str() {
            text if text.ends_with(".ttl") || text.ends_with(".rdf") || text.contains("/dcat/") && text.ends_with(".jsonld") => {
                "dcat"
            }
            text if text.contains("/ckan/") && text.ends_with(".json") => "ckan",
            text if text.contains("dcatus3_0") => "data-json",
            _ => continue,
        };
        // How often the text itself says that something is a dataset.
        let text = fs::read_to_string(&path).unwrap_or_default();
        let says =
            ["a dcat:Dataset ", "a dcat:Dataset;", "a dcat:Dataset,", "a dcat:Dataset\n", "<dcat:Dataset ", "<dcat:Dataset>"];
        let wanted: usize = says.iter().map(|words| text.matches(words).count()).sum();
        if wanted == 0 && kind == "dcat" || BROKEN.contains(&name.as_str()) {
            continue;
        }
        let into = tempfile::tempdir().expect("a folder");
        let outcome = acervo::import::import(
            Kind::parse(kind).expect("a kind"),
            &shown,
            into.path(),
            &Options::new(date(2026, 1, 1)),
            &|_, _| (),
        );
        let outcome = outcome.unwrap_or_else(|error| panic!("{shown}: {error}"));
        let found = outcome.counts.new + outcome.report.dropped.len();
        assert!(found == outcome.counts.source && found >= wanted.max(1), "{shown}: {:?}", outcome.counts);
        read += 1;
    }
    assert!(read > 40, "{read}");
}
