//! The forms in which `acervo check` tells what it found, each read by a parser of its own kind: what a forge or a
//! program would make of it.

#[allow(dead_code, reason = "shared with other tests")]
mod repository;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::{Command, Output};

use repository::{BEDS, Repository, dataset};
use serde_json::Value;

/// More errors and warnings than GitHub shows, in files whose names and words try to be more than text.
fn portal() -> Repository {
    let repository = Repository::below("portal");
    repository
        .write("catalogue/actors/a,b:c%0Ad é.yaml", "name: \"x\\n::error::y @everyone <b>%0A\"\nkind: cso\nroels: [user]\n");
    for at in 0..12 {
        repository
            .write(&format!("catalogue/datasets/d{at}.yaml"), &dataset("Beds", "license: \"@team, 100% `x`\"\nlicence: MIT\n"));
    }
    repository
}

fn check(repository: &Repository, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_acervo"));
    command.args(["check", "--as-of", "2026-11-20", "--no-history", "--root"]).arg(repository.portal()).args(args);
    command.env_remove("GITHUB_STEP_SUMMARY").env("LC_ALL", "en").output().unwrap()
}

fn told(repository: &Repository, args: &[&str]) -> String {
    String::from_utf8(check(repository, args).stdout).unwrap()
}

/// The findings as the JSON has them, which the other forms are held to.
fn findings(repository: &Repository) -> Vec<Value> {
    let told: Value = serde_json::from_str(&told(repository, &["--format", "json"])).unwrap();
    told["findings"].as_array().unwrap().clone()
}

fn count(findings: &[Value], severity: &str) -> usize {
    findings.iter().filter(|finding| finding["severity"] == severity).count()
}

/// One workflow command as the runner of GitHub Actions reads it.
#[derive(Debug)]
struct Annotation {
    level: String,
    properties: BTreeMap<String, String>,
    message: String,
}

fn annotations(told: &str) -> Vec<Annotation> {
    let plain = |text: &str| text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    let commands = told.lines().filter_map(|line| line.trim_start().strip_prefix("::"));
    let read = |command: &str| {
        let (head, message) = command.split_once("::").unwrap();
        let (level, properties) = head.split_once(' ').unwrap();
        let property = |pair: &str| {
            let (key, value) = pair.split_once('=').unwrap();
            (key.to_owned(), plain(&value.replace("%3A", ":").replace("%2C", ",")))
        };
        Annotation { level: level.to_owned(), properties: properties.split(',').map(property).collect(), message: plain(message) }
    };
    commands.map(read).collect()
}

#[test]
fn github_gets_ten_annotations_of_each_kind_and_the_whole_list_in_its_summary() {
    let repository = portal();
    let summary = repository.portal().join("../summary.md");
    fs::write(&summary, "before\n").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_acervo"));
    command.args(["check", "--as-of", "2026-11-20", "--no-history", "--format", "github", "--root"]).arg(repository.portal());
    let output = command.env("GITHUB_STEP_SUMMARY", &summary).env("LC_ALL", "en").output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stdout).unwrap();
    let found = annotations(&told);
    for level in ["error", "warning"] {
        assert_eq!(found.iter().filter(|it| it.level == level).count(), 10, "{told}");
    }
    assert_eq!(found.len(), 20, "words of a file are no command: {told}");
    let all = findings(&repository);
    for it in &found {
        let same = |finding: &&Value| {
            it.properties["title"] == finding["rule"]
                && it.properties["file"] == format!("portal/{}", finding["file"].as_str().unwrap())
                && it.properties.get("line").and_then(|line| line.parse::<u64>().ok()) == finding["line"].as_u64()
                && it.message.lines().next() == finding["message"].as_str().unwrap().lines().next()
        };
        assert!(all.iter().any(|finding| same(&finding)), "{it:?}");
    }
    assert!(found.iter().any(|it| it.properties["file"].ends_with("a,b:c%0Ad é.yaml")), "{told}");
    let summary = fs::read_to_string(&summary).unwrap();
    assert!(summary.starts_with("before\n"));
    assert_eq!(summary.matches("\n- **").count(), all.len(), "{summary}");
}

#[test]
fn markdown_has_every_finding_and_nobody_s_markup() {
    let repository = portal();
    let told = told(&repository, &["--format", "markdown", "--lang", "es"]);
    assert!(told.starts_with("### acervo check\n"));
    assert_eq!(told.matches("\n- **").count(), findings(&repository).len());
    assert!(told.find("**aviso**") > told.rfind("**error**"), "the worst first");
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(&told));
    assert!(!html.contains("<b>") && !html.contains("<a "), "{html}");
    let outside_of_code = html.split("<code>").map(|part| part.rsplit("</code>").next().unwrap()).collect::<String>();
    assert!(!outside_of_code.contains("@e") && !outside_of_code.contains("@t"), "{outside_of_code}");
}

#[test]
fn markdown_fits_into_a_comment() {
    let repository = portal();
    for at in 0..250 {
        repository.write(&format!("catalogue/datasets/more{at}.yaml"), &dataset("Beds", "license: NO\nlicence: MIT\n"));
    }
    let told = told(&repository, &["--format", "markdown"]);
    assert!(told.chars().count() < 65_536, "{}", told.len());
    let shown = told.matches("\n- **").count();
    assert!(shown > 100);
    assert!(told.trim_end().ends_with(&format!("and {} more\\.", findings(&repository).len() - shown)), "{told}");
}

#[test]
fn sarif_is_what_its_schema_says() {
    let repository = portal();
    for language in ["en", "es"] {
        let told: Value = serde_json::from_str(&told(&repository, &["--format", "sarif", "--lang", language])).unwrap();
        // What the types of the schema do not know would be lost on the way through them.
        let read: serde_sarif::sarif::Sarif = serde_json::from_value(told.clone()).unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), told);
        assert_eq!(told["version"], "2.1.0");
        let run = &read.runs[0];
        let rules = run.tool.driver.rules.as_ref().unwrap();
        let results = run.results.as_ref().unwrap();
        assert_eq!(results.len(), findings(&repository).len());
        let mut prints = BTreeSet::new();
        for result in results {
            let rule = &rules[usize::try_from(result.rule_index.unwrap()).unwrap()];
            assert_eq!(Some(&rule.id), result.rule_id.as_ref());
            let help = rule.help.as_ref().unwrap();
            assert!(
                help.text.len() > 100 && help.text.contains(if language == "es" { " de " } else { " the " }),
                "{}",
                help.text
            );
            prints.insert(result.partial_fingerprints.as_ref().unwrap()["acervo/v1"].clone());
            let place = result.locations.as_ref().unwrap()[0].physical_location.as_ref().unwrap();
            let uri = place.artifact_location.as_ref().unwrap().uri.as_ref().unwrap();
            assert!(uri.starts_with("portal/catalogue/") && !uri.contains([' ', ',', ':', 'é']), "{uri}");
            assert_eq!(place.region.is_none(), result.rule_id.as_deref() == Some("invalid-id"), "only a name is of no line");
        }
        assert_eq!(prints.len(), results.len(), "each has a fingerprint of its own");
    }
}

/// An issue as GitLab's reference has it ("Code Quality report format").
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "that they can be read is what is tried")]
struct Issue {
    description: String,
    check_name: String,
    fingerprint: String,
    severity: Severity,
    location: Location,
    content: Content,
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(dead_code, reason = "the codes of the reference")]
enum Severity {
    Info,
    Minor,
    Major,
    Critical,
    Blocker,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Lines {
    begin: usize,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "that it can be read is what is tried")]
struct Content {
    body: String,
}

fn issues(repository: &Repository) -> Vec<Issue> {
    serde_json::from_str(&told(repository, &["--format", "gitlab"])).unwrap()
}

#[test]
fn gitlab_knows_a_finding_again_wherever_its_line_has_moved() {
    let repository = portal();
    let name = |issue: &Issue| (issue.location.path.clone(), issue.fingerprint.clone());
    let before = issues(&repository);
    let names: BTreeSet<_> = before.iter().map(name).collect();
    assert_eq!(before.iter().map(|issue| &issue.fingerprint).collect::<BTreeSet<_>>().len(), before.len());
    assert!(before.iter().all(|issue| issue.location.path.starts_with("portal/") && issue.location.lines.begin > 0));
    // Lines above, and another entry in the middle.
    let path = repository.portal().join("catalogue/datasets/d3.yaml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("# Remark\n\n{text}")).unwrap();
    repository.write("catalogue/datasets/d2b.yaml", &dataset("Beds", "license: NO\n"));
    let after = issues(&repository);
    assert!(after.len() > before.len());
    let kept: BTreeSet<_> = after.iter().map(name).collect();
    assert!(names.is_subset(&kept), "{:?}", names.difference(&kept).collect::<Vec<_>>());
    let lines = |issues: &[Issue]| {
        issues.iter().filter(|it| it.location.path.ends_with("/d3.yaml")).map(|it| it.location.lines.begin).sum::<usize>()
    };
    assert!(lines(&after) > lines(&before));
}

#[test]
fn junit_counts_what_fails() {
    let repository = portal();
    let all = findings(&repository);
    for (args, failures) in
        [(&["--format", "junit"][..], count(&all, "error")), (&["--format", "junit", "--deny-warnings"], all.len())]
    {
        let read = junit_parser::from_reader(told(&repository, args).as_bytes()).unwrap();
        assert_eq!((read.tests, read.failures, read.errors), (all.len() as u64, failures as u64, 0));
        assert_eq!(
            read.suites.len(),
            all.iter().map(|finding| &finding["file"]).collect::<Vec<_>>().chunk_by(|a, b| a == b).count()
        );
        let cases: Vec<_> = read.suites.iter().flat_map(|suite| &suite.cases).collect();
        assert_eq!(cases.iter().filter(|case| case.status.is_failure()).count(), failures);
        assert_eq!(cases.len(), all.len());
        for (case, finding) in cases.iter().zip(&all) {
            assert!(case.original_name.starts_with(finding["rule"].as_str().unwrap()));
            assert_eq!(case.classname.as_deref(), Some(format!("portal/{}", finding["file"].as_str().unwrap()).as_str()));
        }
    }
}

#[test]
fn a_sound_portal_is_told_in_every_form() {
    let repository = Repository::new();
    repository.remove("catalogue/actors/readers.yaml").remove("catalogue/funding/line.yaml");
    repository.write(BEDS, &dataset("Beds", ""));
    assert!(findings(&repository).is_empty(), "{:#?}", findings(&repository));
    let read = junit_parser::from_reader(told(&repository, &["--format", "junit"]).as_bytes()).unwrap();
    assert_eq!((read.tests, read.failures), (1, 0));
    assert!(issues(&repository).is_empty());
    let read: Value = serde_json::from_str(&told(&repository, &["--format", "sarif"])).unwrap();
    assert_eq!(read["runs"][0]["results"], serde_json::json!([]));
    assert_eq!(told(&repository, &["--format", "github"]), "No error and no warning in 4 entries.\n");
    assert!(told(&repository, &["--format", "markdown"]).contains("No error"));
    for form in ["text", "json", "github", "markdown", "sarif", "gitlab", "junit"] {
        assert_eq!(check(&repository, &["--format", form]).status.code(), Some(0), "{form}");
    }
}
