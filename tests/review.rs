//! What a change means. Each folder of `tests/review/` is a change of the sound portal of `tests/rules/base`: `base/` has
//! what differs from that, `head/` what differs from `base/`, and `gone.txt` the files that are taken away; beside them
//! is what is said. `UPDATE_EXPECT=1` rewrites it.

#[allow(dead_code, reason = "shared with other tests")]
mod repository;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use acervo::messages::Messages;
use acervo::portal::{Choices, outline};
use acervo::review::{CLASSES, Review, Side, Teller, json, markdown, review};
use acervo::source::{DataDoor, Folder, Source};
use repository::{ACTION, BEDS, Repository, action, dataset};
use serde_json::Value;

type Files = BTreeMap<String, Vec<u8>>;

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(path)
}

/// The files below a folder over those that there were.
fn over(mut files: Files, folder: &Path) -> Files {
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for item in fs::read_dir(next).into_iter().flatten() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
            let bytes = fs::read(&path).unwrap();
            match name.as_str() {
                "gone.txt" => String::from_utf8(bytes).unwrap().lines().for_each(|gone| assert!(files.remove(gone).is_some())),
                _ => drop(files.insert(name, bytes)),
            }
        }
    }
    files
}

fn folder(files: &Files) -> (Source, Folder) {
    let source = |(path, bytes): (&String, &Vec<u8>)| Source { path: path.as_str().into(), bytes: bytes.clone() };
    let text = |path: &str| path.starts_with("catalogue/") && !path.starts_with("catalogue/data/");
    let data = files.iter().filter_map(|(path, bytes)| Some((path.strip_prefix("catalogue/data/")?.into(), bytes.len() as u64)));
    let descriptors = files.iter().filter(|(path, _)| text(path)).map(source).collect();
    let portal = Source { path: "acervo.yaml".into(), bytes: files["acervo.yaml"].clone() };
    let stored = files.clone();
    let open = DataDoor::new(move |path| Ok(Box::new(std::io::Cursor::new(stored[&format!("catalogue/data/{path}")].clone()))));
    (portal, Folder { descriptors, data: data.collect(), open, ..Folder::default() })
}

fn compared(before: &Files, after: &Files) -> Review {
    let choices = Choices { as_of: acervo::model::Day::parse("2026-11-20").map(|day| day.0), ..Choices::default() };
    let (then, now) = (folder(before), folder(after));
    let sides =
        [(&then, &now), (&now, &then)].map(|((portal, folder), (_, other))| outline(portal, folder, other, &choices).unwrap());
    let files = [&then, &now]
        .map(|(_, folder)| folder.descriptors.iter().filter(|source| Side::is_beside(&source.path)).cloned().collect::<Vec<_>>());
    let side = |at: usize| Side { config: &sides[at].0, catalogue: &sides[at].1, files: &files[at] };
    review(side(0), side(1))
}

fn sound() -> Files {
    over(Files::new(), &here("rules/base"))
}

fn names() -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(here("review")).unwrap().map(|item| item.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn of_case(name: &str) -> Review {
    let case = here("review").join(name);
    let before = over(sound(), &case.join("base"));
    compared(&before, &over(before.clone(), &case.join("head")))
}

#[test]
fn every_change_is_told_as_it_is_written() {
    let mut faults = Vec::new();
    for name in names() {
        let found = of_case(&name);
        for (language, file) in [("en", "expected.md"), ("es", "expected.es.md")] {
            let words = Messages::of(language);
            let teller = Teller::new(&words);
            let mut told = vec![(file, markdown(&found, &teller, 65_000))];
            if language == "en" {
                told.push(("expected.json", format!("{:#}\n", json(&found, "base", None, &teller))));
            }
            for (file, told) in told {
                let path = here("review").join(&name).join(file);
                let wanted = fs::read_to_string(&path).unwrap_or_default();
                if std::env::var_os("UPDATE_EXPECT").is_some() {
                    fs::write(&path, told).unwrap();
                } else if told != wanted {
                    faults.push(format!("{}\n{told}", path.display()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_class_of_event_has_a_case_and_words() {
    let mut seen = BTreeSet::new();
    for name in names() {
        let found = of_case(&name);
        seen.extend(found.events.iter().map(|event| event.key));
        seen.extend(found.effects.iter().map(|effect| effect.key));
    }
    let effects = ["overdue", "datasets-overdue", "proved", "published", "points", "band"];
    let unseen: Vec<_> = CLASSES.iter().map(|(key, _)| *key).chain(effects).filter(|key| !seen.contains(key)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
    for words in Messages::languages().map(Messages::of) {
        for key in CLASSES.iter().map(|(key, _)| (*key).to_owned()).chain(effects.map(|key| format!("effect-{key}"))) {
            assert!(words.has(&format!("review-{key}")), "{}: review-{key}", words.language);
        }
    }
}

#[test]
fn another_form_is_no_change() {
    let found = of_case("reformat");
    assert!(found.is_empty(), "{:#?}", found.events);
    assert!(found.reviewers.is_empty());
    let sound = sound();
    assert!(compared(&sound, &sound).is_empty());
}

/// A text of YAML with its fields in the opposite order and the line ends of another system.
fn turned(yaml: &str) -> String {
    let mut parts: Vec<String> = vec![String::new()];
    for line in yaml.lines() {
        let begins = !line.starts_with([' ', '-', '#', ']', '}']) && !line.is_empty();
        if begins && !parts.last().unwrap().is_empty() {
            parts.push(String::new());
        }
        parts.last_mut().unwrap().push_str(&format!("{line}\r\n"));
    }
    parts.into_iter().rev().collect()
}

#[test]
fn the_demonstration_in_another_form_is_the_same() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut before = over(Files::new(), &root.join("catalogue"));
    before = before.into_iter().map(|(path, bytes)| (format!("catalogue/{path}"), bytes)).collect();
    before.insert("acervo.yaml".to_owned(), fs::read(root.join("acervo.yaml")).unwrap());
    let other = |(path, bytes): (&String, &Vec<u8>)| {
        let text = String::from_utf8_lossy(bytes);
        let bytes = match text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")) {
            _ if path.starts_with("catalogue/data/") || (acervo::decode::address(path).is_none() && path != "acervo.yaml") => {
                bytes.clone()
            }
            Some((yaml, body)) => format!("---\r\n{}---\r\n{}", turned(yaml), body.replace('\n', "\r\n")).into_bytes(),
            None if path.ends_with(".md") => text.replace('\n', "\r\n").into_bytes(),
            None => turned(&text).into_bytes(),
        };
        (path.clone(), bytes)
    };
    let after: Files = before.iter().map(other).collect();
    assert!(before.iter().filter(|(path, bytes)| after[*path] != **bytes).count() > 100);
    let found = compared(&before, &after);
    assert!(found.is_empty(), "{:#?}", found.events);
}

#[test]
fn what_strangers_wrote_stays_text_and_calls_nobody() {
    let found = of_case("hostile");
    for words in Messages::languages().map(Messages::of) {
        let told = markdown(&found, &Teller::new(&words), 65_000);
        let mut html = String::new();
        pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new_ext(&told, pulldown_cmark::Options::all()));
        for part in html.split('<').skip(1) {
            let tag = part.split('>').next().unwrap().trim_start_matches('/');
            assert!(["h3", "h4", "p", "ul", "li", "strong", "code"].contains(&tag), "{tag}: {html}");
        }
        assert_eq!(html.matches("<h4>").count(), told.matches("\n#### ").count());
        let outside_of_code: String = html.split("<code>").map(|part| part.rsplit("</code>").next().unwrap()).collect();
        for sign in ["@e", "@t", "#1", "https://", "www."] {
            assert!(!outside_of_code.contains(sign), "{sign}: {outside_of_code}");
        }
    }
}

#[test]
fn a_comment_has_bounds_and_says_what_it_leaves_out() {
    let mut before = sound();
    let mut after = before.clone();
    let beds = String::from_utf8(before["catalogue/datasets/beds.yaml"].clone()).unwrap();
    for at in 0..3000 {
        let title = "ñ@".repeat(400);
        after.insert(
            format!("catalogue/datasets/more/d{at}.yaml"),
            beds.replace("es: Camas,", &format!("es: \"{title} {at}\",")).into(),
        );
    }
    // Whatever its effects and its reviewers are called.
    for at in 0..100 {
        let post = |rest: &str| {
            let long = "@#:/ ".repeat(100);
            format!(
                "name: \"{long}{at}\"\nkind: agency\nlevel: federal\nposts:\n  - {{role: chief_data_officer, email: a{at}@b.example, title: \"{long}\", {rest}}}\n"
            )
        };
        let path = format!("catalogue/organisations/o{at}.yaml");
        before.insert(path.clone(), post("holder: {since: 2025-01-01}").into());
        after.insert(path, post("vacant_since: 2026-01-01").into());
    }
    after.remove("catalogue/services/api.yaml");
    let found = compared(&before, &after);
    let words = Messages::of("en");
    let told = markdown(&found, &Teller::new(&words), 65_000);
    assert!(told.len() <= 65_000 && told.len() > 50_000, "{}", told.len());
    let shown = told.lines().filter(|line| line.ends_with(": is new")).count();
    assert!(told.contains(&format!("… and {} more.", 3100 - shown)), "{shown}");
    assert!(told.find("Beds right now") < told.find(": is new"), "the worst first");
    assert!(told.contains("#### Who should look at it"));
}

const MARCH: &str = "2025-03-01T10:00:00 +0000";
const APRIL: &str = "2025-04-01T10:00:00 +0000";

/// The exit code, what is printed, and what is said beside it.
fn diff(root: &Path, args: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_acervo"));
    let output =
        command.args(["diff", "--as-of", "2026-11-20", "--root"]).arg(root).args(args).env("LC_ALL", "en").output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// What is told of events, as `KEY ID`.
fn keys(root: &Path, args: &[&str]) -> Vec<String> {
    let (code, told, complaint) = diff(root, &[args, &["--format", "json"]].concat());
    assert_eq!(code, 0, "{complaint}");
    let told: Value = serde_json::from_str(&told).unwrap();
    let word = |event: &Value, name: &str| event[name].as_str().unwrap_or("-").to_owned();
    told["events"].as_array().unwrap().iter().map(|event| format!("{} {}", word(event, "key"), word(event, "id"))).collect()
}

#[test]
fn a_branch_is_compared_with_where_it_began_and_so_is_the_work_tree() {
    let repository = Repository::below("open/portal");
    repository.write(BEDS, &dataset("Beds", "")).write(ACTION, &action("2026-06", "2026-06", "")).commit(MARCH);
    let root = repository.portal();
    assert_eq!(diff(&root, &["main"]), (0, "Nothing changes in what the portal says.\n".to_owned(), String::new()));
    repository.git(&["checkout", "-q", "-b", "proposal"]);
    repository.write(ACTION, &action("2026-06", "2026-12", "")).commit(APRIL);
    repository.git(&["checkout", "-q", "main"]);
    repository.write("catalogue/datasets/more.yaml", &dataset("More", "")).commit(APRIL);
    assert_eq!(keys(&root, &["main", "proposal"]), ["milestone-slipped-unexplained one"]);
    assert_eq!(keys(&root, &["proposal", "main"]), ["added more"]);
    repository.git(&["checkout", "-q", "proposal"]);
    assert_eq!(keys(&root, &["main"]), ["milestone-slipped-unexplained one"]);
    // What is not committed counts, too.
    repository.remove(BEDS);
    assert_eq!(keys(&root, &["main"]), ["data-removed beds", "milestone-slipped-unexplained one"]);
    assert_eq!(keys(&root, &["main", "HEAD"]), ["milestone-slipped-unexplained one"]);
    let (_, told, _) = diff(&root, &["main"]);
    assert!(told.contains("- Beds (Dataset `beds`): is gone"), "{told}");
    assert!(told.contains("slips by 184 days (June 2026 → December 2026) without a reason, 184 in all since"), "{told}");
}

#[test]
fn the_comment_speaks_the_portal_s_language_unless_another_is_asked_for() {
    let repository = Repository::new();
    let root = repository.portal();
    let text = fs::read_to_string(root.join("acervo.yaml")).unwrap();
    repository.write("acervo.yaml", &text.replace("[en]", "[nah, es, en]")).commit(MARCH);
    repository.write(BEDS, &dataset("Beds", ""));
    assert!(diff(&root, &["HEAD", "--format", "markdown"]).1.starts_with("### Qué significa este cambio\n"));
    assert!(diff(&root, &["HEAD", "--format", "markdown", "--lang", "en"]).1.starts_with("### What this change means\n"));
    assert!(diff(&root, &["HEAD"]).1.starts_with("Nothing breaks"));
}

#[test]
fn a_portal_that_is_new_or_cannot_be_read_is_no_panic() {
    let repository = Repository::new();
    let root = repository.portal();
    repository.git(&["checkout", "-q", "--orphan", "empty"]);
    repository.git(&["rm", "-rqf", "."]);
    repository.git(&["commit", "-q", "--allow-empty", "-m", "Nothing"]);
    repository.git(&["checkout", "-q", "-b", "all"]);
    repository.git(&["checkout", "-q", "main", "--", "."]);
    assert!(keys(&root, &["empty"]).iter().all(|key| key.starts_with("added ")));
    let (code, _, complaint) = diff(&root, &["empty", "empty"]);
    assert_eq!((code, complaint.contains("there is no portal in this folder at `empty`")), (2, true), "{complaint}");
    repository.write("acervo.yaml", "title: [\n");
    let (code, told, _) = diff(&root, &["empty"]);
    assert_eq!((code, told.contains("error[invalid-yaml]")), (1, true), "{told}");
}
