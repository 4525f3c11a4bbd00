//! A build that is killed at any moment leaves the last good site whole: the old one or the new one, never a mixture.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

fn tree(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.strip_prefix(dir).unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// A portal of many datasets whose every page says its edition.
fn write_portal(root: &Path, edition: &str) {
    fs::create_dir_all(root.join("catalogue/organisations")).unwrap();
    fs::create_dir_all(root.join("catalogue/datasets")).unwrap();
    let portal = format!(
        "title: Edition {edition}\nbase_url: https://a.example/\nlanguages: [en]\ncontact: {{email: a@a.example}}\nas_of: 2026-06-01\n"
    );
    fs::write(root.join("acervo.yaml"), portal).unwrap();
    fs::write(root.join("catalogue/organisations/org.yaml"), "name: Org\nkind: agency\nlevel: federal\n").unwrap();
    for number in 0..300 {
        let dataset = format!(
            "title: Dataset {number}\ndescription: Each row of dataset {number} is a thing that was counted once in its place.\npublisher: org\nstage: published\naccess: public\nlicense: CC0-1.0\nfrequency: P1Y\nmodified: 2026-01-01\ncontact: {{email: a@a.example}}\ndistributions: [{{url: \"https://a.example/{number}.csv\", format: CSV}}]\n"
        );
        fs::write(root.join(format!("catalogue/datasets/d{number}.yaml")), dataset).unwrap();
    }
}

fn build(root: &Path, out: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_acervo"));
    command.args(["build", "--root"]).arg(root).arg("--out").arg(out).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

#[test]
fn a_killed_build_leaves_the_old_site_or_the_new_one() {
    let dir = tempfile::tempdir().unwrap();
    let (root, out, other) = (dir.path().join("portal"), dir.path().join("out/site"), dir.path().join("other/site"));
    write_portal(&root, "one");
    assert!(build(&root, &out).status().unwrap().success());
    let one = tree(&out);
    write_portal(&root, "two");
    let begin = Instant::now();
    assert!(build(&root, &other).status().unwrap().success());
    let whole = begin.elapsed();
    let two = tree(&other);
    assert!(one != two);
    let (mut killed, moments) = (0, 24);
    for moment in 0..moments {
        let mut child = build(&root, &out).spawn().unwrap();
        // A few moments lie behind the end, where the site changes.
        sleep(whole.mul_f64(f64::from(moment) / f64::from(moments - 4)));
        let _ = child.kill();
        killed += i32::from(!child.wait().unwrap().success());
        let found = tree(&out);
        assert!(found == one || found == two, "killed after {moment}/{moments}: a mixture of {} files", found.len());
        if found == two {
            // Back to the old one for the next moment.
            write_portal(&root, "one");
            assert!(build(&root, &out).status().unwrap().success());
            write_portal(&root, "two");
        }
        sleep(Duration::from_millis(1));
    }
    assert!(killed >= moments / 3, "only {killed} builds were killed before their end");
    assert!(build(&root, &out).status().unwrap().success());
    assert!(tree(&out) == two);
}

#[test]
fn a_build_with_errors_leaves_the_last_good_site() {
    let dir = tempfile::tempdir().unwrap();
    let (root, out) = (dir.path().join("portal"), dir.path().join("site"));
    write_portal(&root, "one");
    assert!(build(&root, &out).status().unwrap().success());
    let good = tree(&out);
    fs::write(root.join("catalogue/datasets/d7.yaml"), "title: [broken\n").unwrap();
    assert_eq!(build(&root, &out).status().unwrap().code(), Some(1));
    assert!(tree(&out) == good);
}
