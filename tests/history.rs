//! What git knows of a portal, on little repositories made for each case: dates of additions and changes, dates that
//! moved, the plan as it was adopted; and the same site without them wherever git cannot tell.

mod repository;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use acervo::derive::history::{Recorded, audit};
use acervo::diagnostic::Severity;
use acervo::model::{Action, Dataset, Type};
use acervo::portal::{Choices, Loaded, load};

use repository::{ACTION, BEDS, Repository, action, dataset};

fn choices(as_of: &str) -> Choices {
    Choices { as_of: acervo::model::Day::parse(as_of).map(|day| day.0), history: true, ..Choices::default() }
}

fn audited(repository: &Repository) -> Loaded {
    load(&repository.portal(), &choices("2026-11-20")).unwrap()
}

/// When an entry was added and last changed; `-` where that is not known.
fn dates(loaded: &Loaded, ty: Type, id: &str) -> (String, String) {
    let recorded = loaded.catalogue.history.of(loaded.catalogue.find(ty, id).unwrap()).cloned().unwrap_or_default();
    let Recorded { added, changed, .. } = recorded;
    let day = |moment: Option<acervo::derive::history::Moment>| moment.map_or("-".to_owned(), |moment| moment.on.to_string());
    (day(added), day(changed))
}

fn beds(loaded: &Loaded) -> (String, String) {
    dates(loaded, Type::Dataset, "beds")
}

fn both(added: &str, changed: &str) -> (String, String) {
    (added.to_owned(), changed.to_owned())
}

/// The findings that only git can give, as `KEY` or `KEY FROM>TO`.
fn findings(loaded: &Loaded) -> Vec<String> {
    let of_git = |key: &String| {
        ["baseline-changed", "history-unavailable"].iter().any(|rule| key.starts_with(rule)) || key.ends_with("-history")
    };
    loaded.diagnostics.iter().map(acervo::diagnostic::Diagnostic::key).filter(of_git).collect()
}

fn unavailable(loaded: &Loaded, key: &str) {
    assert_eq!(findings(loaded), [key]);
    assert!(loaded.catalogue.history.record().is_none());
    assert_eq!(beds(loaded), both("-", "-"));
    assert!(!loaded.has_errors(), "{:#?}", loaded.diagnostics);
}

#[test]
fn an_entry_says_when_it_was_added_and_last_changed() {
    let repository = Repository::new();
    repository.write(BEDS, &dataset("Beds", "")).commit("2025-03-01T10:00:00 +0000");
    repository.write(BEDS, &dataset("Hospital beds", "")).commit("2025-06-09T23:30:00 -0500");
    let loaded = audited(&repository);
    assert_eq!(beds(&loaded), both("2025-03-01", "2025-06-10"), "days are those of UTC");
    assert_eq!(dates(&loaded, Type::Organisation, "office"), both("2025-01-01", "2025-01-01"));
    assert_eq!(findings(&loaded), [""; 0]);
}

#[test]
fn a_commit_of_form_or_on_the_list_is_no_change_in_substance() {
    let repository = Repository::new();
    repository.write(BEDS, &dataset("Beds", "")).commit("2025-03-01T10:00:00 +0000");
    repository.write(BEDS, &dataset("More beds", "")).commit("2025-04-01T10:00:00 +0000");
    let turned: String = dataset("More beds", "")
        .lines()
        .rev()
        .filter(|line| !line.starts_with(' '))
        .fold(String::new(), |all, line| all + line + "\n");
    repository.write(BEDS, &format!("# By name.\n{turned}")).commit("2025-05-01T10:00:00 +0000");
    repository.write(BEDS, &format!("# In order.\n{turned}")).commit("2025-05-02T10:00:00 +0000");
    assert_eq!(beds(&audited(&repository)), both("2025-03-01", "2025-04-01"));
    let bulk = repository.write(BEDS, &dataset("More Beds", "")).commit("2025-06-01T10:00:00 +0000");
    assert_eq!(beds(&audited(&repository)), both("2025-03-01", "2025-06-01"));
    repository.write(".acervo-ignore-revs", &format!("# Capitals\n{bulk}\n")).commit("2025-06-02T10:00:00 +0000");
    assert_eq!(beds(&audited(&repository)), both("2025-03-01", "2025-04-01"));
}

#[test]
fn a_rename_keeps_its_dates_by_the_name_that_it_had() {
    let repository = Repository::new();
    repository.write("catalogue/datasets/camas.yaml", &dataset("Beds", "")).commit("2025-03-01T10:00:00 +0000");
    repository.remove("catalogue/datasets/camas.yaml");
    repository.write(BEDS, &dataset("Beds", "formerly: [camas]\n")).commit("2025-05-01T10:00:00 +0000");
    assert_eq!(beds(&audited(&repository)), both("2025-03-01", "2025-03-01"));
    repository.write(BEDS, &dataset("Beds", "")).commit("2025-05-02T10:00:00 +0000");
    assert_eq!(beds(&audited(&repository)), both("2025-05-01", "2025-05-01"), "a stranger without `formerly`");
}

#[test]
fn what_was_prepared_on_a_branch_has_the_day_on_which_it_came_in() {
    let repository = Repository::new();
    repository.write(BEDS, &dataset("Beds", "")).commit("2025-03-01T10:00:00 +0000");
    repository.git(&["checkout", "-q", "-b", "side"]);
    repository.write(ACTION, &action("2026-03", "2026-04", "")).commit("2025-04-01T10:00:00 +0000");
    repository.write(ACTION, &action("2026-03", "2026-03", "")).commit("2025-04-02T10:00:00 +0000");
    repository.write(BEDS, &dataset("More beds", "")).commit("2025-04-03T10:00:00 +0000");
    repository.git(&["checkout", "-q", "main"]);
    repository
        .write("catalogue/organisations/office.yaml", "name: The office\nkind: agency\nlevel: federal\n")
        .commit("2025-05-01T10:00:00 +0000");
    repository.at("2025-06-01T10:00:00 +0000", &["merge", "-q", "--no-ff", "-m", "In", "side"]);
    let loaded = audited(&repository);
    assert_eq!(beds(&loaded), both("2025-03-01", "2025-06-01"));
    assert_eq!(dates(&loaded, Type::Organisation, "office"), both("2025-01-01", "2025-05-01"));
    assert_eq!(findings(&loaded), [""; 0], "a date that moved and came back before it was published moved for nobody");
}

#[test]
fn what_is_not_committed_is_not_in_the_history() {
    let repository = Repository::new();
    repository.write(BEDS, &dataset("Beds", "")).commit("2025-03-01T10:00:00 +0000");
    assert!(audited(&repository).catalogue.history.record().unwrap().clean);
    repository.write(BEDS, &format!("# Only a remark.\n{}", dataset("Beds", "")));
    assert_eq!(beds(&audited(&repository)), both("2025-03-01", "2025-03-01"));
    repository.write(BEDS, &dataset("More beds", "")).write("catalogue/datasets/new.yaml", &dataset("New", ""));
    let loaded = audited(&repository);
    assert_eq!(beds(&loaded), both("2025-03-01", "-"));
    assert_eq!(dates(&loaded, Type::Dataset, "new"), both("-", "-"));
    assert!(!loaded.catalogue.history.record().unwrap().clean);
    repository.git(&["add", "-A"]);
    assert_eq!(beds(&audited(&repository)), both("2025-03-01", "-"), "the index is no history");
}

#[test]
fn a_commit_later_than_the_day_has_not_happened() {
    let repository = Repository::new();
    repository.write(BEDS, &dataset("Beds", "")).commit("2025-03-01T10:00:00 +0000");
    repository.write(BEDS, &dataset("More beds", "")).commit("2025-06-01T10:00:00 +0000");
    let on = |day: &str| beds(&load(&repository.portal(), &choices(day)).unwrap());
    assert_eq!(on("2025-06-01"), both("2025-03-01", "2025-06-01"));
    assert_eq!(on("2025-05-31"), both("2025-03-01", "-"), "what it says now came later, so no date is right");
    assert_eq!(on("2025-02-28"), both("-", "-"));
}

/// The moves of the milestone: those told of, and those not.
fn moves(loaded: &Loaded) -> (Vec<String>, Vec<String>) {
    let index = loaded.catalogue.find(Type::Action, "one").unwrap();
    let changes = &loaded.catalogue.get::<Action>("one").unwrap().milestones[0].changes;
    let moves: Vec<_> = loaded.catalogue.history.moves(index).iter().collect();
    let audit = audit(changes, &moves);
    let show = |found: &&acervo::derive::history::Move| format!("{} {}>{}", found.by.on, found.from, found.to);
    (audit.told.iter().map(|told| told.as_ref().map_or("-".to_owned(), show)).collect(), audit.untold.iter().map(show).collect())
}

const TOLD: &str = "{on: 2026-02-01, field: due, from: 2026-03, to: 2026-09, reason: Late., decided_by: office}";

#[test]
fn a_move_is_declared_by_an_entry_and_undeclared_without() {
    let repository = Repository::new();
    repository.write(ACTION, &action("2026-03", "2026-03", "")).commit("2026-01-01T10:00:00 +0000");
    repository.write(ACTION, &action("2026-03", "2026-09", TOLD)).commit("2026-02-02T10:00:00 +0000");
    let loaded = audited(&repository);
    assert_eq!(moves(&loaded), (vec!["2026-02-02 2026-03>2026-09".to_owned()], vec![]));
    assert_eq!(findings(&loaded), [""; 0]);

    // There and back, in silence.
    repository.write(ACTION, &action("2026-03", "2026-12", TOLD)).commit("2026-03-01T10:00:00 +0000");
    repository.write(ACTION, &action("2026-03", "2026-09", TOLD)).commit("2026-03-02T10:00:00 +0000");
    let loaded = audited(&repository);
    let untold = ["2026-03-01 2026-09>2026-12", "2026-03-02 2026-12>2026-09"].map(str::to_owned).to_vec();
    assert_eq!(moves(&loaded), (vec!["2026-02-02 2026-03>2026-09".to_owned()], untold));
    assert_eq!(findings(&loaded), ["moved-without-change-entry-history"; 2]);
    assert!(loaded.diagnostics.iter().all(|finding| finding.severity == Severity::Warning), "the site is to show it");
}

/// The rows of a table of a view.
fn rows<'j>(json: &'j serde_json::Value, table: &str) -> Vec<[&'j str; 5]> {
    let text = |row: &'j serde_json::Value, key: &str| row[key].as_str().unwrap_or("-");
    let rows = json[table].as_array().unwrap().iter().filter(|row| row["to"].is_string());
    rows.map(|row| ["on", "from", "to", "standing", "commit"].map(|key| text(row, key))).collect()
}

#[test]
fn the_views_mark_each_move_and_show_those_that_nobody_declared() {
    let repository = Repository::new();
    let first = "{on: 2025-06-01, field: due, from: 2026-01, to: 2026-03, reason: Later., decided_by: office}";
    let older = format!("{first}, {TOLD}");
    repository.write(ACTION, &action("2026-01", "2026-03", first)).commit("2026-01-01T10:00:00 +0000");
    let told = repository.write(ACTION, &action("2026-01", "2026-09", &older)).commit("2026-02-02T10:00:00 +0000");
    let away = repository.write(ACTION, &action("2026-01", "2026-12", &older)).commit("2026-03-01T10:00:00 +0000");
    let back = repository.write(ACTION, &action("2026-01", "2026-09", &older)).commit("2026-03-02T10:00:00 +0000");
    let out = tempfile::tempdir().unwrap();
    let site = out.path().join("site");
    let build = |history| {
        let choices = Choices { history, ..choices("2026-11-20") };
        acervo::build::build(&repository.portal(), &site, &choices, &|_, _| {}).unwrap();
        let json = |path: &str| -> serde_json::Value { serde_json::from_slice(&fs::read(site.join(path)).unwrap()).unwrap() };
        let page = fs::read_to_string(site.join("roadmap/changes/index.html")).unwrap();
        (json("roadmap/changes/index.json"), json("roadmap/actions/one/action.json"), page)
    };
    let (changes, story, page) = build(true);
    let wanted = [
        ["2026-03-02", "2026-12", "2026-09", "undeclared", &back],
        ["2026-03-01", "2026-09", "2026-12", "undeclared", &away],
        ["2026-02-01", "2026-03", "2026-09", "declared", &told],
        ["2025-06-01", "2026-01", "2026-03", "told", "-"],
    ];
    assert_eq!(rows(&changes, "changes"), wanted);
    assert_eq!(changes["figures"]["moves_undeclared"], 2);
    let mut story = rows(&story, "story");
    story.reverse();
    assert_eq!(story, wanted, "the same in the story of the action");
    assert!(page.contains("<span class=\"mark undeclared\">undeclared</span>"), "{page}");
    assert!(page.contains(&format!("<a href=\"https://git.example/portal/-/commit/{away}\">")), "{page}");

    let (changes, _, page) = build(false);
    assert_eq!(changes["changes"].as_array().unwrap().len(), 2);
    assert!(changes["changes"][0].get("standing").is_none() && changes["figures"].get("moves_undeclared").is_none());
    assert!(page.contains("no history of the repository up to this day"), "one clear notice in {page}");
}

#[test]
fn one_entry_may_tell_of_moves_that_follow_each_other() {
    let repository = Repository::new();
    repository.write(ACTION, &action("2026-03", "2026-03", "")).commit("2026-01-01T10:00:00 +0000");
    repository.write(ACTION, &action("2026-03", "2026-06", "")).commit("2026-01-31T10:00:00 +0000");
    repository.write(ACTION, &action("2026-03", "2026-09", TOLD)).commit("2026-02-02T10:00:00 +0000");
    let loaded = audited(&repository);
    assert_eq!(moves(&loaded), (vec!["2026-02-02 2026-06>2026-09".to_owned()], vec![]));
    assert_eq!(findings(&loaded), [""; 0]);
}

#[test]
fn an_entry_older_than_the_history_is_neither() {
    let repository = Repository::new();
    repository.write(ACTION, &action("2026-03", "2026-09", TOLD)).commit("2026-02-02T10:00:00 +0000");
    assert_eq!(moves(&audited(&repository)), (vec!["-".to_owned()], vec![]));
}

#[test]
fn no_list_and_no_detour_hides_a_move() {
    let repository = Repository::new();
    repository.write(ACTION, &action("2026-03", "2026-03", "")).commit("2026-01-01T10:00:00 +0000");
    let hidden = repository.write(ACTION, &action("2026-06", "2026-06", "")).commit("2026-02-01T10:00:00 +0000");
    repository.write(".acervo-ignore-revs", &hidden);
    repository.remove(ACTION).commit("2026-02-02T10:00:00 +0000");
    repository.write(ACTION, &action("2026-12", "2026-12", "")).commit("2026-02-03T10:00:00 +0000");
    let (_, untold) = moves(&audited(&repository));
    assert_eq!(untold, ["2026-02-01 2026-03>2026-06", "2026-02-03 2026-06>2026-12"]);
}

#[test]
fn the_promise_of_a_dataset_is_audited_too_and_drafts_are_not() {
    let repository = Repository::new();
    let planned =
        |due: &str| dataset("Beds", "").replace("stage: inventoried", &format!("stage: planned\npromise: {{due: {due}}}"));
    repository.write(BEDS, &planned("2026-12")).commit("2026-01-01T10:00:00 +0000");
    repository.write(BEDS, &planned("2027-12")).commit("2026-02-01T10:00:00 +0000");
    let loaded = audited(&repository);
    assert!(loaded.catalogue.get::<Dataset>("beds").unwrap().promise.is_some());
    assert_eq!(findings(&loaded), ["moved-without-change-entry-history"]);

    repository.write(ACTION, &action("2026-03", "2026-03", "")).commit("2026-01-02T10:00:00 +0000");
    repository.write(ACTION, &action("2026-06", "2026-06", "")).commit("2026-01-03T10:00:00 +0000");
    repository.adopt("2026-01-03", "v1");
    assert_eq!(moves(&audited(&repository)), (vec![], vec![]), "what moved before the plan was adopted was a draft");
}

#[test]
fn a_baseline_is_held_to_the_tag_of_adoption() {
    let repository = Repository::new();
    repository.write(ACTION, &action("2026-03", "2026-03", "")).commit("2025-01-02T10:00:00 +0000");
    repository.adopt("2025-01-02", "v1");
    assert_eq!(findings(&audited(&repository)), ["history-unavailable-tag"]);
    repository.git(&["tag", "v1"]);
    assert_eq!(findings(&audited(&repository)), [""; 0]);
    repository.write(ACTION, &action("2026-09", "2026-09", "")).commit("2026-02-01T10:00:00 +0000");
    let loaded = audited(&repository);
    assert_eq!(findings(&loaded), ["baseline-changed", "moved-without-change-entry-history"]);
    assert!(loaded.has_errors());
    let finding = loaded.diagnostics.iter().find(|finding| finding.rule.name == "baseline-changed").unwrap();
    let files = acervo::report::Files::new(&loaded.sources);
    let text = acervo::report::text(finding, &files, &acervo::messages::Messages::of("en"), false);
    assert!(text.contains("2026-03 when the plan was adopted (tag v1)") && text.contains("baseline_due: 2026-09"), "{text}");
    // An annotated tag leads to the same, and one that looks like an option leads nowhere.
    repository.git(&["tag", "-f", "-a", "-m", "Adopted", "v1", "v1^{}"]);
    assert_eq!(findings(&audited(&repository)).len(), 2);
    for tag in ["--help", "v1~0", "v1^{}", "../heads/main"] {
        repository.adopt("2025-01-02", tag);
        assert_eq!(findings(&audited(&repository)), ["moved-without-change-entry-history", "history-unavailable-tag"], "{tag}");
    }
}

#[test]
fn a_portal_may_lie_below_its_repository() {
    let repository = Repository::below("país/portal");
    repository
        .write(BEDS, &dataset("Beds", ""))
        .write("catalogue/datasets/odd\nname.yaml", "x")
        .commit("2025-03-01T10:00:00 +0000");
    repository.write(ACTION, &action("2026-03", "2026-03", "")).commit("2025-03-02T10:00:00 +0000");
    repository.git(&["tag", "v1"]);
    repository.write(ACTION, &action("2026-09", "2026-09", "")).commit("2025-03-03T10:00:00 +0000");
    repository.adopt("2025-01-02", "v1");
    let loaded = audited(&repository);
    assert_eq!(beds(&loaded), both("2025-03-01", "2025-03-01"));
    assert!(findings(&loaded).contains(&"baseline-changed".to_owned()));
}

#[test]
fn without_a_full_clone_the_site_is_the_same_but_for_the_dates() {
    let repository = Repository::new();
    repository.write(BEDS, &dataset("Beds", "")).commit("2025-03-01T10:00:00 +0000");
    repository.write(BEDS, &dataset("More beds", "")).commit("2025-04-01T10:00:00 +0000");
    let dir = tempfile::tempdir().unwrap();
    let url = format!("file://{}", repository.portal().display());

    let shallow = dir.path().join("shallow");
    repository.git(&["clone", "-q", "--depth", "1", &url, shallow.to_str().unwrap()]);
    unavailable(&load(&shallow, &choices("2026-11-20")).unwrap(), "history-unavailable-shallow");

    let partial = dir.path().join("partial");
    repository.git(&["config", "uploadpack.allowFilter", "true"]);
    repository.git(&["clone", "-q", "--filter=blob:none", &url, partial.to_str().unwrap()]);
    unavailable(&load(&partial, &choices("2026-11-20")).unwrap(), "history-unavailable-partial");

    let archive = dir.path().join("archive");
    fs::rename(&shallow, &archive).unwrap();
    fs::remove_dir_all(archive.join(".git")).unwrap();
    unavailable(&load(&archive, &choices("2026-11-20")).unwrap(), "history-unavailable");
    let unasked = load(&archive, &Choices { history: false, ..choices("2026-11-20") }).unwrap();
    assert_eq!(findings(&unasked), [""; 0]);

    fs::create_dir(archive.join(".git")).unwrap();
    assert_eq!(findings(&load(&archive, &choices("2026-11-20")).unwrap()), ["history-unavailable"]);

    let empty = Repository::new();
    fs::remove_dir_all(empty.portal().join(".git")).unwrap();
    empty.git(&["init", "-q", "-b", "main"]);
    assert_eq!(findings(&audited(&empty)), ["history-unavailable-no-commit"]);

    let pages = |root: &std::path::Path, history| {
        let out = dir.path().join("site");
        let outcome = acervo::build::build(root, &out, &Choices { history, ..choices("2026-11-20") }, &|_, _| {}).unwrap();
        assert!(outcome.changes.is_some(), "{:#?}", outcome.diagnostics);
        fs::read_to_string(out.join("datasets/beds/index.html")).unwrap()
    };
    let (without, with) = (pages(&archive, true), pages(&repository.portal(), true));
    let head = repository.git(&["rev-parse", "HEAD"]);
    for words in [
        "In this catalogue since",
        "1 March 2025",
        "1 April 2025",
        &head[..8],
        &format!("https://git.example/portal/-/commit/{head}"),
    ] {
        assert!(with.contains(words), "{words} in {with}");
        assert!(!without.contains(words), "{words} in {without}");
    }
    assert_eq!(without, pages(&repository.portal(), false));
    assert_eq!(with, pages(&repository.portal(), true), "the same commit gives the same bytes");
}

#[test]
fn the_twins_say_the_same_and_commits_are_where_the_forge_shows_them() {
    let repository = Repository::new();
    repository.write(BEDS, &dataset("Beds", "")).commit("2025-03-01T10:00:00 +0000");
    let last = repository.write(BEDS, &dataset("More beds", "")).commit("2025-04-01T10:00:00 +0000");
    let out = tempfile::tempdir().unwrap();
    let site = out.path().join("site");
    acervo::build::build(&repository.portal(), &site, &choices("2026-11-20"), &|_, _| {}).unwrap();
    let json = |path: &str| -> serde_json::Value { serde_json::from_slice(&fs::read(site.join(path)).unwrap()).unwrap() };
    let wanted = serde_json::json!({"added": "2025-03-01", "changed": "2025-04-01", "commit": last});
    assert_eq!(json("datasets/beds/index.json")["recorded"], wanted);
    assert_eq!(json("datasets/index.json")["entries"][0]["recorded"], wanted);

    let settings = fs::read_to_string(repository.portal().join("acervo.yaml")).unwrap();
    for (forge, wanted) in [
        ("github", Some("https://git.example/portal/commit/abc")),
        ("gitlab", Some("https://git.example/portal/-/commit/abc")),
        ("forgejo", Some("https://git.example/portal/commit/abc")),
        ("none", None),
    ] {
        repository.write("acervo.yaml", &settings.replace("gitlab", forge));
        assert_eq!(audited(&repository).config.unwrap().commit_url("abc").as_deref(), wanted, "{forge}");
    }
}

/// The demonstration is set on a day before its own first commit: its history has not begun there.
#[test]
fn the_demonstration_shows_no_date_of_its_own_making() {
    let loaded =
        load(std::path::Path::new(env!("CARGO_MANIFEST_DIR")), &Choices { history: true, ..Choices::default() }).unwrap();
    assert!(!loaded.catalogue.history.audits());
    for index in 0..u32::try_from(loaded.catalogue.entries().len()).unwrap() {
        let dates = loaded.catalogue.history.of(index).cloned().unwrap_or_default();
        assert!(dates.added.is_none() && dates.changed.is_none(), "{}", loaded.catalogue.entry(index).id);
    }
    let of_repository = ["history-unavailable-tag", "baseline-changed", "moved-without-change-entry-history"];
    assert!(!findings(&loaded).iter().any(|key| of_repository.contains(&key.as_str())), "{:?}", findings(&loaded));
}

/// Runs the program, with what git and the system would find in the environment.
fn check(repository: &Repository, env: &[(&str, &str)]) -> Vec<String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_acervo"));
    command.args(["check", "--format", "json", "--as-of", "2026-11-20", "--lang", "en", "--root"]).arg(repository.portal());
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").envs(env.iter().copied());
    let output = command.output().unwrap();
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let found = report["findings"].as_array().unwrap().iter();
    found.map(|finding| format!("{}: {}", finding["rule"].as_str().unwrap(), finding["message"].as_str().unwrap())).collect()
}

#[test]
fn without_git_or_without_its_trust_there_is_one_notice() {
    let repository = Repository::new();
    assert_eq!(check(&repository, &[]), [""; 0]);
    let found = check(&repository, &[("PATH", "/nowhere")]);
    assert!(found.len() == 1 && found[0].contains("git is not installed"), "{found:?}");
    let found = check(&repository, &[("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")]);
    assert!(found.len() == 1 && found[0].contains("belongs to another user"), "{found:?}");
    // Where a hook of git runs the build, its variables would lead elsewhere.
    assert_eq!(check(&repository, &[("GIT_DIR", "/nowhere"), ("GIT_WORK_TREE", "/"), ("GIT_INDEX_FILE", "x")]), [""; 0]);
    fs::write(repository.portal().join(".git/config"), "[core\n").unwrap();
    let found = check(&repository, &[]);
    assert!(found.len() == 1 && found[0].contains("git cannot tell the history"), "{found:?}");
}

#[test]
fn nothing_that_a_repository_brings_is_run() {
    let repository = Repository::new();
    repository.write(BEDS, &dataset("Beds", "")).commit("2025-03-01T10:00:00 +0000");
    let mark = repository.portal().join("ran");
    let script = repository.portal().join(".git/evil");
    fs::write(&script, format!("#!/bin/sh\necho \"$0\" >> '{}'\ncat\n", mark.display())).unwrap();
    let evil = script.to_str().unwrap().to_owned();
    make_executable(&script);
    let hooks = repository.portal().join(".git/hooks");
    fs::create_dir_all(&hooks).unwrap();
    for hook in ["post-index-change", "reference-transaction", "post-checkout", "pre-auto-gc", "fsmonitor-watchman"] {
        fs::copy(&script, hooks.join(hook)).unwrap();
        make_executable(&hooks.join(hook));
    }
    for (name, value) in [
        ("core.fsmonitor", evil.as_str()),
        ("core.pager", &evil),
        ("pager.log", &evil),
        ("diff.external", &evil),
        ("diff.evil.textconv", &evil),
        ("diff.evil.command", &evil),
        ("filter.evil.clean", &evil),
        ("filter.evil.smudge", &evil),
        ("filter.evil.process", &evil),
        ("core.sshCommand", &evil),
        ("core.askPass", &evil),
        ("credential.helper", &evil),
        ("gpg.program", &evil),
        ("log.showSignature", "true"),
        ("core.alternateRefsCommand", &evil),
        ("remote.origin.url", &format!("ext::{evil}")),
        ("remote.origin.promisor", "true"),
        ("protocol.ext.allow", "always"),
        ("alias.log", &format!("!{evil}")),
    ] {
        repository.git(&["config", name, value]);
    }
    fs::write(repository.portal().join(".git/info/attributes"), "* filter=evil diff=evil\n").unwrap();
    repository.write(BEDS, &dataset("Other beds", ""));
    assert_eq!(beds(&audited(&repository)), both("2025-03-01", "-"));
    assert!(!mark.exists(), "{}", fs::read_to_string(&mark).unwrap());
    repository.git(&["status"]);
    assert!(mark.exists(), "the traps are set: git itself falls into them");
}

fn make_executable(path: &std::path::Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }
}

#[test]
fn every_message_of_the_history_is_tried_here() {
    let own = include_str!("history.rs");
    let rules = [&acervo::check::history_unavailable::RULE, &acervo::check::baseline_changed::RULE];
    let keys: BTreeSet<String> =
        rules.iter().flat_map(|rule| rule.variants.iter().map(|variant| format!("{}-{variant}", rule.name))).collect();
    // These two are words of a message above; a minute or a gigabyte of history is not made for a test.
    let told = BTreeMap::from([
        ("history-unavailable-no-git", "git is not installed"),
        ("history-unavailable-foreign", "belongs to another user"),
        ("history-unavailable-failed", "git cannot tell the history"),
        ("history-unavailable-too-large", "a minute or a gigabyte"),
    ]);
    for key in keys {
        assert!(own.contains(told.get(key.as_str()).copied().unwrap_or(&key)), "{key}");
    }
}
