//! `acervo check --changed`: on little repositories, what a change touches and what it breaks elsewhere fails; what was
//! wrong before is counted.

#[allow(dead_code, reason = "shared with other tests")]
mod repository;

use std::fs;
use std::path::Path;
use std::process::Command;

use repository::{BEDS, Repository, dataset};
use serde_json::Value;

const MARCH: &str = "2025-03-01T10:00:00 +0000";
const APRIL: &str = "2025-04-01T10:00:00 +0000";

/// The exit code, what is printed, and what is said beside it.
fn run(root: &Path, args: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_acervo"));
    let output =
        command.args(["check", "--as-of", "2026-11-20", "--root"]).arg(root).args(args).env("LC_ALL", "en").output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// The exit code, the findings that count as `RULE FILE`, and how many more there are.
fn changed(repository: &Repository, base: &str) -> (i32, Vec<String>, u64) {
    let (code, told, complaint) = run(&repository.portal(), &["--changed", base, "--format", "json", "--deny-warnings"]);
    let told: Value = serde_json::from_str(&told).unwrap_or_else(|_| panic!("{complaint}"));
    let word = |value: &Value| value.as_str().unwrap().to_owned();
    let findings = told["findings"].as_array().unwrap().iter();
    let findings = findings.map(|it| format!("{} {}", word(&it["rule"]), word(&it["file"]).replace("catalogue/", "")));
    (code, findings.collect(), told["counts"]["before"].as_u64().unwrap())
}

/// A portal on its main line with one error and one warning, and a branch that begins there.
fn branched(repository: Repository) -> Repository {
    repository.write(BEDS, &dataset("Beds", "license: NONE\nlicence: x\n"));
    repository.write("catalogue/datasets/doses.yaml", &dataset("Doses", ""));
    repository.commit(MARCH);
    repository.git(&["checkout", "-q", "-b", "proposal"]);
    repository
}

const FAULTY: u64 = 2;

#[test]
fn what_was_wrong_before_is_only_counted() {
    let repository = branched(Repository::new());
    let (code, findings, before) = changed(&repository, "main");
    assert_eq!((code, findings.is_empty()), (0, true), "{findings:?}");
    assert_eq!(before, FAULTY);
    assert_eq!(run(&repository.portal(), &[]).0, 1, "the whole has an error");
    let (_, told, _) = run(&repository.portal(), &["--changed", "main"]);
    assert_eq!(told, "No error and no warning in 7 entries. 2 more were there before the change and are not counted.\n");
}

#[test]
fn a_file_that_is_touched_answers_for_all_that_is_in_it() {
    let repository = branched(Repository::new());
    repository.write(BEDS, &dataset("Beds of hospitals", "license: NONE\nlicence: x\n"));
    let all = ["unknown-field datasets/beds.yaml", "not-in-vocabulary datasets/beds.yaml"];
    let uncommitted = changed(&repository, "main");
    assert_eq!(uncommitted, (1, all.map(str::to_owned).to_vec(), FAULTY - 2));
    repository.commit(APRIL);
    assert_eq!(changed(&repository, "main"), uncommitted);
}

#[test]
fn what_a_change_breaks_elsewhere_counts() {
    let repository = branched(Repository::new());
    repository.remove("catalogue/organisations/office.yaml").commit(APRIL);
    let (code, findings, _) = changed(&repository, "main");
    assert_eq!(code, 1);
    for file in ["datasets/doses.yaml", "funding/line.yaml", "roadmap/plan.yaml"] {
        assert!(findings.contains(&format!("unknown-reference {file}")), "{findings:?}");
    }
    assert!(!findings.iter().any(|it| it.starts_with("not-in-vocabulary")), "{findings:?}");
}

#[test]
fn a_file_of_data_breaks_what_describes_it() {
    let repository = Repository::new();
    let files = "distributions: [{file: beds.csv, format: CSV, schema: {fields: [{name: ward, type: string}]}}]\n";
    repository.write(BEDS, &dataset("Beds", files)).write("catalogue/data/beds.csv", "ward\nNorth\n");
    repository.write("catalogue/datasets/old.yaml", &dataset("Old", &files.replace("beds.csv", "old.csv")));
    repository.write("catalogue/data/old.csv", "bed\n1\n").commit(MARCH);
    repository.git(&["checkout", "-q", "-b", "proposal"]);
    repository.write("catalogue/data/beds.csv", "room\nNorth\n").commit(APRIL);
    let (code, findings, before) = changed(&repository, "main");
    assert_eq!((code, before > 0), (1, true));
    assert!(!findings.is_empty() && findings.iter().all(|it| it == "columns-disagree datasets/beds.yaml"), "{findings:?}");
}

#[test]
fn what_the_main_line_did_meanwhile_is_not_of_the_change() {
    let repository = branched(Repository::new());
    repository.write("catalogue/datasets/more.yaml", &dataset("More", "")).commit(APRIL);
    repository.git(&["checkout", "-q", "main"]);
    repository.write("catalogue/datasets/doses.yaml", &dataset("Doses", "licence: x\n")).commit(APRIL);
    repository.git(&["checkout", "-q", "proposal"]);
    let (code, findings, before) = changed(&repository, "main");
    assert_eq!((code, before), (0, FAULTY), "{findings:?}");
}

#[test]
fn ends_of_lines_are_no_change() {
    let repository = branched(Repository::new());
    let path = repository.portal().join(BEDS);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace('\n', "\r\n")).unwrap();
    let (code, findings, before) = changed(&repository, "main");
    assert_eq!((code, before), (0, FAULTY), "{findings:?}");
}

#[test]
fn a_portal_may_lie_below_the_top_and_be_new() {
    let repository = branched(Repository::below("open/portal"));
    repository.write("catalogue/datasets/more.yaml", &dataset("More", "licence: x\n"));
    assert_eq!(changed(&repository, "main"), (1, vec!["unknown-field datasets/more.yaml".to_owned()], FAULTY));
    let (_, told, _) = run(&repository.portal(), &["--changed", "main", "--format", "github"]);
    assert!(told.starts_with("::warning file=open/portal/catalogue/datasets/more.yaml,line=8,"), "{told}");
    // Before its first commit there was none: all of it is new.
    repository.git(&["checkout", "-q", "--orphan", "empty"]);
    repository.git(&["rm", "-rqf", "."]);
    repository.git(&["commit", "-q", "--allow-empty", "-m", "Nothing"]);
    repository.git(&["checkout", "-q", "-b", "all"]);
    repository.git(&["checkout", "-q", "proposal", "--", "."]);
    assert_eq!(changed(&repository, "empty").2, 0);
}

#[test]
fn where_nothing_can_be_compared_the_line_is_refused() {
    let repository = branched(Repository::new());
    let refused = |root: &Path, base: &str, words: &str, help: &str| {
        let (code, told, complaint) = run(root, &[&format!("--changed={base}")]);
        assert_eq!((code, told.as_str()), (2, ""), "{complaint}");
        assert!(complaint.contains(words) && complaint.contains(help), "{complaint}");
    };
    let root = repository.portal();
    for name in ["nowhere", "--all", "", "main:catalogue", "a\nb"] {
        refused(&root, name, "there is no revision", "origin/main");
    }
    let folder = tempfile::tempdir().unwrap();
    let shallow = folder.path().join("shallow");
    let from = format!("file://{}", root.display());
    repository.git(&["clone", "-q", "--depth", "1", &from, &shallow.to_string_lossy()]);
    refused(&shallow, "HEAD", "this clone is shallow", "fetch-depth: 0");
    let partial = folder.path().join("partial");
    repository.git(&["config", "uploadpack.allowFilter", "true"]);
    repository.git(&["clone", "-q", "--no-checkout", "--filter=blob:none", &from, &partial.to_string_lossy()]);
    fs::copy(root.join("acervo.yaml"), partial.join("acervo.yaml")).unwrap();
    refused(&partial, "origin/main", "left texts of the past behind", "--filter");
    repository.git(&["checkout", "-q", "--orphan", "alone"]);
    repository.commit(APRIL);
    refused(&root, "main", "no commit in common", "began on");
    let plain = tempfile::tempdir().unwrap();
    fs::copy(root.join("acervo.yaml"), plain.path().join("acervo.yaml")).unwrap();
    refused(plain.path(), "main", "no git repository", "--root");
}
