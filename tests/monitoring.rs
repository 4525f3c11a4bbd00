//! What is measured, as a visitor, a spreadsheet and a program see it; and the months that are kept.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use acervo::portal::Choices;
use serde_json::Value;

#[allow(dead_code, reason = "what the tests of the history need beside")]
mod repository;

use repository::{ACTION, BEDS, Repository, action, dataset};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn tree(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let relative = path.strip_prefix(dir).unwrap().to_string_lossy().replace('\\', "/");
                files.insert(relative, fs::read(&path).unwrap());
            }
        }
    }
    files
}

fn build(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("site");
    let outcome = acervo::build::build(root, &out, &Choices::default(), &|_, _| {}).unwrap();
    assert!(outcome.changes.is_some(), "{:#?}", outcome.diagnostics);
    tree(&out)
}

/// The demonstration portal.
fn site() -> &'static BTreeMap<String, Vec<u8>> {
    static SITE: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    SITE.get_or_init(|| build(Path::new(ROOT)))
}

fn text<'s>(site: &'s BTreeMap<String, Vec<u8>>, path: &str) -> &'s str {
    std::str::from_utf8(site.get(path).unwrap_or_else(|| panic!("no {path}"))).unwrap()
}

fn json(path: &str) -> Value {
    serde_json::from_str(text(site(), path)).unwrap()
}

/// The words of a piece of HTML.
fn words(html: &str) -> String {
    let parts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    parts.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_figure_is_the_same_in_the_page_the_json_and_the_csv_and_leads_to_what_fails_it() {
    let (page, csv) = (text(site(), "en/monitoring/index.html"), text(site(), "monitoring/index.csv"));
    let failing = text(site(), "en/monitoring/failing/index.html");
    let lists = json("monitoring/failing/index.json");
    let figures = json("monitoring/index.json");
    let figures = figures["indicators"].as_array().unwrap();
    assert!(figures.len() > 20, "{}", figures.len());
    for figure in figures {
        let id = figure["indicator"].as_str().unwrap();
        let (passing, of) = (&figure["passing"], &figure["of"]);
        assert_eq!(figure["method"], "acervo-mqa 1.0", "{id}");
        let line = csv.lines().find(|line| line.starts_with(&format!("{id},"))).unwrap_or_else(|| panic!("{id} in the CSV"));
        assert!(line.contains(&format!(",{passing},{of},")), "{id}: {line}");
        let row =
            page.split("<tr").find(|row| row.contains(&format!("failing/#{id}\""))).unwrap_or_else(|| panic!("{id} in the page"));
        assert!(words(row).contains(&format!("{passing} of {of}")), "{id}: {}", words(row));
        assert!(failing.contains(&format!("<h2 id=\"{id}\"")), "{id}");
        let listed = lists[id].as_array().unwrap();
        let of_outcome = |outcome: &str| listed.iter().filter(|row| row["result"] == outcome).count() as u64;
        assert_eq!(of_outcome("unjudged"), figure["unjudged"].as_u64().unwrap(), "{id}");
        if id != "metadata-quality" {
            assert_eq!(of_outcome("missed"), of.as_u64().unwrap() - passing.as_u64().unwrap(), "{id}");
        }
        // Never a percentage where there are few.
        assert_eq!(figure["share"].is_null(), of.as_u64().unwrap() < 10, "{id}");
    }
    assert!(page.contains("monitoring/method/\">acervo-mqa 1.0</a>"));
    assert!(page.contains("20 November 2026"), "the day");
}

#[test]
fn what_is_missing_is_said_to_be_not_measured_and_has_no_number() {
    let missing = json("monitoring/index.json");
    let missing = missing["not-measured"].as_array().unwrap();
    for class in ["B", "C", "D", "E"] {
        assert!(missing.iter().any(|row| row["class"] == class && row["needs"] == class), "{class}");
    }
    let page = text(site(), "en/monitoring/index.html").split("id=\"not-measured\"").nth(1).unwrap();
    let row = page.split("<tr").find(|row| row.contains("Addresses that answer")).unwrap();
    assert!(words(row).contains("Not measured") && words(row).contains("A link report"), "{}", words(row));
    assert!(!words(row).contains('0'), "{}", words(row));
}

#[test]
fn a_dataset_says_what_it_lacks_in_plain_words_with_the_field_and_what_to_do_next() {
    let page = text(site(), "en/datasets/ferrocarriles/horarios/index.html").split("id=\"quality\"").nth(1).unwrap();
    let said = words(page.split("</section>").next().unwrap());
    assert!(said.contains("250 of 325 points that can be measured"), "{said}");
    assert!(said.contains("80 of the 405 points"), "{said}");
    assert!(said.contains("Publish it in a format that programs can read: 20 points distributions.format"), "{said}");
    assert!(said.contains("there is no statement of rights: 5 points distributions[0].rights"), "{said}");
    assert!(said.contains("Not measured Address answers: 50 points distributions[0].url"), "{said}");
    let own = json("datasets/ferrocarriles/horarios/index.json");
    assert_eq!(own["quality"]["points"], 250);
    assert_eq!(own["quality"]["not_measured"], serde_json::json!(["access_url_reachable", "download_url_reachable"]));
    let spanish = text(site(), "datasets/ferrocarriles/horarios/index.html");
    assert!(words(spanish).contains("no tiene declaración de derechos: 5 puntos"));
}

#[test]
fn a_closed_or_planned_dataset_has_advice_and_no_score() {
    for id in ["salud/historias-clinicas", "educacion/matricula"] {
        let page = words(text(site(), &format!("en/datasets/{id}/index.html")));
        assert!(page.contains("listing it lowers nobody’s"), "{id}");
        assert!(!page.contains("points that can be measured"), "{id}");
        let own = json(&format!("datasets/{id}/index.json"));
        assert!(own["quality"]["points"].is_null() && own["quality"]["rating"].is_null(), "{id}");
    }
}

#[test]
fn an_institution_shows_its_figures_and_its_next_things() {
    let page = text(site(), "en/organisations/salud/index.html").split("id=\"figures\"").nth(1).unwrap();
    let said = words(page.split("</section>").next().unwrap());
    assert!(said.contains("What is most worth doing now") && said.contains("Datasets up to date 5 of 5"), "{said}");
    let figures = json("organisations/salud/figures.json");
    let timely = figures["figures"].as_array().unwrap().iter().find(|row| row["indicator"] == "timely").unwrap().clone();
    assert_eq!((&timely["passing"], &timely["of"]), (&5.into(), &5.into()));
}

#[test]
fn the_comparison_shows_bands_and_no_places() {
    let page = text(site(), "en/monitoring/institutions/index.html");
    let said = words(page);
    assert!(said.contains("Too few to compare") && said.contains("Well ahead"), "{said:.600}");
    assert!(said.contains("It ceased to exist on 1 July 2025"), "why a former ministry is not compared");
    let main = page.split("<main").nth(1).unwrap();
    assert!(!main.contains("<ol"), "no numbered list");
}

#[test]
fn the_catalogue_has_both_aggregates_and_says_which() {
    let page = words(text(site(), "en/monitoring/quality/index.html"));
    let figures = json("monitoring/quality/index.json");
    let number = |key: &str| figures["figures"][key].to_string();
    for (key, label) in [
        ("mean_points", "points, the mean of all scored datasets"),
        ("representative_points", "points as data.europa.eu sums them up"),
    ] {
        assert!(page.contains(&format!("{} {label}", number(key))), "{key}: {}", number(key));
    }
    assert!(page.contains("325 of 405 points can be measured without trying the addresses"));
}

#[test]
fn the_evidence_has_the_nine_sub_pillars_and_no_score() {
    let page = text(site(), "en/monitoring/evidence/index.html");
    let heads: Vec<String> = page
        .split("class=\"ways-in\"")
        .next()
        .unwrap()
        .split("<h2")
        .skip(1)
        .map(|rest| words(rest.split("</h2>").next().unwrap()))
        .collect();
    assert_eq!(heads.len(), 9, "{heads:?}");
    assert!(heads[0].contains("Availability: content of the open-by-default policy"), "{heads:?}");
    assert!(heads[8].contains("Government support for re-use: monitoring impact"), "{heads:?}");
    assert!(words(page).contains("nothing here is its score"));
    assert!(json("monitoring/evidence/index.json")["figures"].as_object().unwrap().is_empty());
}

#[test]
fn the_method_page_prints_the_file_that_is_in_force() {
    let page = text(site(), "en/monitoring/method/index.html");
    let printed = page.split("<pre").nth(1).unwrap().split("</pre>").next().unwrap();
    assert!(printed.contains("keywords: 30") && printed.contains("access_url_reachable: 50"));
    assert!(words(page).contains("Keywords Findability 30 The dataset keywords"), "the table");
}

#[test]
fn a_change_of_method_breaks_the_line() {
    let page = text(site(), "en/monitoring/trends/index.html");
    let chart = page.split("id=\"timely\"").nth(1).unwrap().split("</details>").next().unwrap();
    assert_eq!(chart.matches("<path class=\"line\"").count(), 2, "two lines, one for each method");
    assert_eq!(chart.matches("class=\"was\"").count(), 1);
    assert_eq!(chart.matches("class=\"dot\"").count(), 11);
    assert!(words(chart).contains("From here on by another method: acervo-mqa 1.0"));
    // The table beside it has the same months.
    assert_eq!(chart.matches("<th scope=\"row\"").count(), 11);
}

/// A portal of its own in a folder that goes away, with so many published datasets.
fn portal() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let put = |path: &str, text: &str| {
        let whole = dir.path().join(path);
        fs::create_dir_all(whole.parent().unwrap()).unwrap();
        fs::write(whole, text).unwrap();
    };
    put(
        "acervo.yaml",
        "title: P\nbase_url: https://a.example/\nlanguages: [es]\ncontact: {email: a@a.example}\nas_of: 2026-11-20\n",
    );
    put("catalogue/organisations/own.yaml", "name: Propia\nkind: ministry\nlevel: federal\n");
    put(
        "catalogue/datasets/wells.yaml",
        "title: Pozos\ndescription: Cada fila es un pozo.\npublisher: own\nstage: published\naccess: public\nfrequency: P1M\n\
         license: CC-BY-4.0\nmodified: 2026-11-15\ncontact: {email: a@a.example}\n\
         distributions: [{url: \"https://a.example/a.csv\", format: CSV}]\n",
    );
    dir
}

fn snapshot(root: &Path, more: &[&str]) -> u8 {
    let line = ["acervo", "snapshot", "--quiet", "--root"].map(OsString::from);
    acervo::cli::run(line.into_iter().chain([root.into()]).chain(more.iter().map(OsString::from)), |_| None)
}

#[test]
fn a_month_is_kept_once_and_never_written_again() {
    let dir = portal();
    let file = dir.path().join("catalogue/metrics/2026-11.yaml");
    assert_eq!(snapshot(dir.path(), &[]), 0);
    let first = fs::read_to_string(&file).unwrap();
    assert!(first.contains("as_of: 2026-11-20\nmethod: \"acervo-mqa\"\nversion: \"1.0\"\n"), "{first}");
    assert!(first.contains("- {id: timely, numerator: 1, denominator: 1}"), "{first}");
    assert!(!first.contains("addresses-answering"), "what is not measured is not kept: {first}");
    assert_eq!(snapshot(dir.path(), &["--as-of", "2026-11-30"]), 0);
    assert_eq!(fs::read_to_string(&file).unwrap(), first, "the same month again");
    assert_eq!(snapshot(dir.path(), &["--as-of", "2026-12-31"]), 0);
    assert_eq!(fs::read_to_string(&file).unwrap(), first, "the next month");
    let next = fs::read_to_string(dir.path().join("catalogue/metrics/2026-12.yaml")).unwrap();
    assert!(next.contains("- {id: timely, numerator: 0, denominator: 1}"), "{next}");
    // What is kept is read again without a word.
    let again = acervo::portal::load(dir.path(), &Choices::default()).unwrap();
    assert!(again.diagnostics.iter().all(|found| !found.file.contains("metrics")), "{:?}", again.diagnostics);
    assert_eq!(again.catalogue.snapshots.len(), 2);
}

#[test]
fn a_snapshot_names_the_commit_that_holds_what_was_measured() {
    let repository = Repository::new();
    repository.write(BEDS, &dataset("Beds", ""));
    let id = repository.commit("2026-01-01T10:00:00 +0000");
    let root = repository.portal();
    let kept = |day: &str| {
        assert_eq!(snapshot(&root, &["--as-of", day]), 0);
        fs::read_to_string(root.join(format!("catalogue/metrics/{}.yaml", &day[..7]))).unwrap()
    };
    assert!(kept("2026-02-28").contains(&format!("commit: \"{id}\"")));
    // A commit that does not hold what was measured is no witness of it.
    repository.write(BEDS, &dataset("Hospital beds", ""));
    assert!(!kept("2026-03-31").contains("commit:"));
}

#[test]
fn what_needs_the_history_is_measured_with_it_and_not_without() {
    let repository = Repository::new();
    repository.write(ACTION, &action("2026-01", "2026-01", "")).commit("2025-02-01T10:00:00 +0000");
    let declared = "{on: 2025-06-01, field: due, from: 2026-01, to: 2026-06, reason: Late, decided_by: office}";
    repository.write(ACTION, &action("2026-01", "2026-06", declared)).commit("2025-06-01T10:00:00 +0000");
    repository.write(ACTION, &action("2026-01", "2026-09", declared)).commit("2025-09-01T10:00:00 +0000");
    let figures = |history: bool| {
        let as_of = acervo::model::Day::parse("2026-02-01").map(|day| day.0);
        let loaded = acervo::portal::load(&repository.portal(), &Choices { as_of, history, ..Choices::default() }).unwrap();
        let site = acervo::render::Site::new(loaded.catalogue, loaded.config.unwrap());
        let count = |id: &str| site.measures.indicator(id).unwrap().count.map(|count| (count.numerator, count.denominator));
        (count("moves-declared"), count("entries-reviewed"))
    };
    // One of the two moves has an entry that tells of it; the institution has not been looked at for a year.
    assert_eq!(figures(true), (Some((1.0, 2)), Some((1.0, 2))));
    assert_eq!(figures(false), (None, None));
}

#[test]
fn a_portal_with_errors_is_not_kept() {
    let dir = portal();
    fs::write(dir.path().join("catalogue/datasets/wells.yaml"), "title: Pozos\n").unwrap();
    assert_eq!(snapshot(dir.path(), &[]), 1);
    assert!(!dir.path().join("catalogue/metrics").exists());
}

#[test]
fn a_month_that_was_spoilt_by_hand_is_named_with_its_place() {
    let dir = portal();
    fs::create_dir_all(dir.path().join("catalogue/metrics")).unwrap();
    let spoilt = "as_of: 2026-10-31\nmethod: m\nversion: \"1\"\nindicators:\n  - {id: timely, numerator: many, denominator: 3}\n";
    fs::write(dir.path().join("catalogue/metrics/2026-10.yaml"), spoilt).unwrap();
    let loaded = acervo::portal::load(dir.path(), &Choices::default()).unwrap();
    let found: Vec<_> = loaded.diagnostics.iter().filter(|found| &*found.file == "catalogue/metrics/2026-10.yaml").collect();
    assert!(found.iter().any(|found| found.rule.name == "wrong-type"), "{:?}", loaded.diagnostics);
}

#[test]
fn a_portal_with_a_method_of_its_own_prints_it() {
    let dir = portal();
    let own =
        acervo::model::Method::shipped().replace("version: \"1.0\"", "version: \"3-own\"").replace("fewest: 5", "fewest: 7");
    fs::write(dir.path().join("catalogue/method.yaml"), own).unwrap();
    let settings = fs::read_to_string(dir.path().join("acervo.yaml")).unwrap();
    fs::write(dir.path().join("acervo.yaml"), settings + "quality: catalogue/method.yaml\n").unwrap();
    let site = build(dir.path());
    let page = text(&site, "monitoring/method/index.html");
    assert!(page.contains("3-own") && page.contains("fewest: 7") && words(page).contains("Con menos de 7 no hay tramo"));
    assert!(text(&site, "monitoring/index.json").contains("acervo-mqa 3-own"));
}
