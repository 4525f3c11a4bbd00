//! A repository prepared for a forge works, and what strangers write into its forms becomes descriptors.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn acervo(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_acervo")).args(args).env("LC_ALL", "en").output().unwrap()
}

#[track_caller]
fn sound(output: &Output) -> String {
    let told = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{told}");
    told
}

fn git(folder: &Path, args: &[&str]) {
    let identity = ["-c", "user.name=Tester", "-c", "user.email=tester@acervo.example", "-c", "init.defaultBranch=main"];
    let done = Command::new("git").args(identity).args(args).current_dir(folder).output().unwrap();
    assert!(done.status.success(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
}

fn begun(forge: &str) -> (tempfile::TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("portal");
    sound(&acervo(&["init", root.to_str().unwrap(), "--forge", forge, "--from", "https://forge.example/acervo"]));
    (dir, root)
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        match entry.path() {
            path if path.is_dir() => found.extend(files_below(&path)),
            path => found.push(path),
        }
    }
    found
}

#[test]
fn each_forge_gets_a_repository_whose_own_steps_run() {
    for forge in ["github", "gitlab", "forgejo"] {
        let (dir, root) = begun(forge);
        git(&root, &["init", "--quiet"]);
        git(&root, &["add", "--all"]);
        git(&root, &["commit", "--quiet", "--message", "Begin"]);
        git(&root, &["switch", "--quiet", "--create", "proposal"]);
        let action = root.join("catalogue/roadmap/plan.yaml");
        let text = std::fs::read_to_string(&action).unwrap();
        std::fs::write(&action, text + "x_note: changed\n").unwrap();
        git(&root, &["commit", "--quiet", "--all", "--message", "A note"]);
        let mut ran = 0;
        for file in files_below(&root) {
            let text = std::fs::read_to_string(&file).unwrap_or_default();
            assert!(!text.contains("@every-day@") && !text.contains("@source@"), "{}", file.display());
            let is_workflow = file.to_str().unwrap().contains("workflows/") || file.ends_with(".gitlab-ci.yml");
            for line in text.lines().filter(|_| is_workflow) {
                let line = line.trim().trim_start_matches("- run: ").trim_start_matches("run: ").trim_start_matches("- ");
                let pinned = !line.starts_with("uses: ") || line.contains("./.github") || {
                    let hash = line.split_once('@').map_or("", |(_, hash)| hash);
                    hash.len() > 40 && hash.as_bytes()[..40].iter().all(u8::is_ascii_hexdigit) && hash.contains(" # v")
                };
                assert!(pinned, "{line}");
                let is_local = line.starts_with("acervo ") && !line.starts_with("acervo fetch");
                if is_local {
                    let line = line.replace("\"origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME\"", "\"$BASE\"");
                    let bin = Path::new(env!("CARGO_BIN_EXE_acervo")).parent().unwrap();
                    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
                    let line = line.replace("comment/", "").replace(" || failed=1", "");
                    let mut shell = Command::new("bash");
                    shell.args(["-ceu", &line]).current_dir(&root).env("PATH", path).env("BASE", "main");
                    sound(&shell.output().unwrap());
                    ran += 1;
                }
            }
        }
        assert!(ran >= 4, "{forge}: {ran} steps");
        assert!(root.join("site/index.html").is_file());
        drop(dir);
    }
}

#[test]
fn the_job_that_may_write_never_sees_what_was_proposed() {
    let (_dir, root) = begun("github");
    let read = |name: &str| {
        let text = std::fs::read_to_string(root.join(".github/workflows").join(name)).unwrap();
        text.lines().filter(|line| !line.trim().starts_with('#')).collect::<Vec<_>>().join("\n")
    };
    let comment = read("comment.yml");
    assert!(comment.contains("pull-requests: write") && !comment.contains("checkout"));
    assert!(!comment.contains("uses: ./") && !comment.contains("acervo diff") && !comment.contains("cargo"));
    let check = read("check.yml");
    assert!(!check.contains("write") && !check.contains("secrets."), "the job that reads the proposal has no right");
    for name in ["portal.yml", "check.yml", "links.yml", "snapshot.yml"] {
        assert!(read(name).contains("fetch-depth: 0"), "{name}: the history is read");
    }
}

#[test]
fn what_somebody_changed_stays_and_is_named() {
    let (_dir, root) = begun("github");
    let file = root.join(".github/workflows/links.yml");
    std::fs::write(&file, "# ours\n").unwrap();
    let told = sound(&acervo(&["init", root.to_str().unwrap(), "--forge", "github", "--from", "https://forge.example/acervo"]));
    assert!(told.contains("links.yml") && !told.contains("portal.yml"), "{told}");
    assert_eq!(std::fs::read_to_string(file).unwrap(), "# ours\n");
    let refused = acervo(&["init", root.to_str().unwrap(), "--forge", "github", "--from", "https://x.example/$(id)"]);
    assert_eq!(refused.status.code(), Some(2));
}

#[test]
fn owners_are_the_handles_of_publishers_and_leads() {
    let (_dir, root) = begun("github");
    let library = root.join("catalogue/organisations/biblioteca.yaml");
    let text = std::fs::read_to_string(&library).unwrap();
    std::fs::write(&library, text + "handles: {github: example/library}\n").unwrap();
    std::fs::remove_file(root.join(".github/CODEOWNERS")).unwrap();
    sound(&acervo(&["init", root.to_str().unwrap(), "--forge", "github"]));
    let owners = std::fs::read_to_string(root.join(".github/CODEOWNERS")).unwrap();
    assert!(owners.contains("/catalogue/organisations/biblioteca.yaml @example/library"), "{owners}");
    assert!(owners.contains("/catalogue/datasets/prestamos.yaml @example/library"), "{owners}");
    assert!(!owners.contains("/catalogue/datasets/* "), "others publish there too: {owners}");
    assert!(owners.lines().last().unwrap().starts_with("# Without a handle: ayuntamiento"), "{owners}");
}

/// An issue of GitHub whose body is a form that was filled in as the form's own labels have it.
fn issue(root: &Path, form: &str, answers: &[(&str, &str)]) -> serde_json::Value {
    let text = std::fs::read_to_string(root.join(format!(".github/ISSUE_TEMPLATE/{form}.yml"))).unwrap();
    let mut body = String::new();
    let mut id = "";
    for line in text.lines() {
        if let Some(named) = line.trim().strip_prefix("id: ") {
            id = named;
        }
        if let Some(label) = line.trim().strip_prefix("label: ") {
            let label: String = serde_json::from_str(label).unwrap();
            let answer = answers.iter().find(|(known, _)| *known == id).map_or("_No response_", |(_, answer)| answer);
            body.push_str(&format!("### {label}\n\n{answer}\n\n"));
        }
    }
    serde_json::json!({
        "title": format!("[{form}] A title"), "body": body, "created_at": "2026-03-04T05:06:07Z",
        "html_url": "https://github.example/a/b/issues/7", "user": {"login": "somebody", "email": "some.body@mail.example"},
    })
}

fn brought_in(root: &Path, issue: &serde_json::Value) -> Output {
    let file = root.parent().unwrap().join("issue.json");
    std::fs::write(&file, issue.to_string()).unwrap();
    acervo(&["import", "issue", file.to_str().unwrap(), "--into", root.to_str().unwrap()])
}

#[test]
fn a_request_becomes_a_descriptor_that_is_sound() {
    let (_dir, root) = begun("github");
    let answers = [
        ("title", "Horas de apertura de la biblioteca"),
        (
            "description",
            "Las horas de cada día.\n\n### Title\n\nno es un título\n\nEscríbame a ana.perez@correo.example o al tel. 555 123 4567",
        ),
        ("addressed_to", "biblioteca (Example Public Library)"),
        ("policy_areas", "culture (Culture), openness (Openness)"),
        ("requester-kind", "media (News media / Medio de comunicación)"),
    ];
    let told = sound(&brought_in(&root, &issue(&root, "request", &answers)));
    assert!(told.contains("catalogue/requests/horas-de-apertura-de-la-biblioteca.yaml"), "{told}");
    let text = std::fs::read_to_string(root.join("catalogue/requests/horas-de-apertura-de-la-biblioteca.yaml")).unwrap();
    for wanted in [
        "es: Horas de apertura",
        "addressed_to: biblioteca",
        "opened: 2026-03-04",
        "kind: media",
        "status: received",
        "- culture",
        "issues/7",
    ] {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
    assert!(text.contains("no es un título"), "an answer does not pose as another: {text}");
    assert!(text.contains("Las horas de cada día.\n\n"), "its paragraphs stay: {text}");
    for kept_out in ["ana.perez", "555 123", "somebody", "some.body"] {
        assert!(!text.contains(kept_out), "{text}");
    }
    sound(&acervo(&["check", "--root", root.to_str().unwrap()]));
    // The same once more is another request with another id.
    let again = sound(&brought_in(&root, &issue(&root, "request", &answers)));
    assert!(again.contains("horas-de-apertura-de-la-biblioteca-2.yaml"), "{again}");
}

#[test]
fn reuses_and_actors_come_in_by_any_of_the_forms() {
    let (_dir, root) = begun("github");
    let reuse = [
        ("title", "Where the books go"),
        ("kind", "application (Application / Aplicación)"),
        ("url", "https://books.example/"),
        ("by", "Friends of the library"),
        ("datasets", "- https://datos.example.org/datasets/prestamos/\n- no/such"),
    ];
    let told = sound(&brought_in(&root, &issue(&root, "reuse", &reuse)));
    assert!(told.contains("no/such"), "what could not be taken is told: {told}");
    let text = std::fs::read_to_string(root.join("catalogue/reuses/where-the-books-go.yaml")).unwrap();
    assert!(text.contains("- prestamos") && text.contains("kind: application"), "{text}");
    // The values by their ids alone, as a form of one's own may send them.
    let actor =
        serde_json::json!({"form": "actor", "name": "Asociación de lectores", "kind": "cso", "url": "https://lectores.example/"});
    sound(&brought_in(&root, &actor));
    // GitLab's forms, which are texts.
    let text = "<!-- x -->\n\n### Name / Nombre\n\n<!-- help -->\n\nClub of maps\n\n### Kind / Clase\n\nacademia\n";
    sound(&brought_in(
        &root,
        &serde_json::json!({"title": "[actor] x", "description": text, "web_url": "https://gitlab.example/1"}),
    ));
    sound(&acervo(&["check", "--root", root.to_str().unwrap()]));
}

#[test]
fn what_is_no_descriptor_is_refused_and_nothing_is_written() {
    let (_dir, root) = begun("github");
    let before = files_below(&root.join("catalogue"));
    let refused = |issue: &serde_json::Value, wanted: &str| {
        let done = brought_in(&root, issue);
        let told = format!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
        assert_eq!(done.status.code(), Some(1), "{told}");
        assert!(told.contains(wanted), "{wanted}: {told}");
    };
    refused(&issue(&root, "problem", &[("page", "x"), ("problem", "y")]), "no form");
    refused(&serde_json::json!([1, 2]), "no issue");
    refused(&serde_json::json!({"title": "Hello", "body": "no form at all"}), "no form");
    let half = issue(&root, "request", &[("title", "Only a title"), ("addressed_to", "nobody")]);
    refused(&half, "addressed_to");
    let long = "palabra ".repeat(200_000);
    refused(&issue(&root, "request", &[("title", &long), ("addressed_to", "biblioteca")]), "issue");
    let script = [
        ("title", "<script>alert(1)</script>"),
        ("kind", "application"),
        ("url", "javascript:alert(1)"),
        ("by", "x"),
        ("datasets", "prestamos"),
    ];
    refused(&issue(&root, "reuse", &script), "url");
    assert_eq!(files_below(&root.join("catalogue")), before);
}
