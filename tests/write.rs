//! What a site's folder holds after builds that succeed, fail or are killed.

use std::fs;
use std::path::Path;

use acervo::write::Stage;

fn build(site: &Path, files: &[(&str, &str)]) -> acervo::write::Changes {
    let stage = Stage::begin(site).unwrap();
    for (path, text) in files {
        stage.put(path, text.as_bytes()).unwrap();
    }
    stage.finish().unwrap()
}

fn read(site: &Path, path: &str) -> Option<String> {
    fs::read_to_string(site.join(path)).ok()
}

#[test]
fn only_what_changed_is_written_and_what_is_gone_is_removed() {
    let dir = tempfile::tempdir().unwrap();
    let site = dir.path().join("site");
    let first = build(&site, &[("index.html", "a"), ("old/index.html", "b"), ("same.html", "c")]);
    assert_eq!((first.written, first.kept, first.removed), (3, 0, 0));
    let kept = fs::metadata(site.join("same.html")).unwrap().modified().unwrap();
    let second = build(&site, &[("index.html", "A"), ("same.html", "c")]);
    assert_eq!((second.written, second.kept, second.removed), (1, 1, 1));
    assert_eq!(read(&site, "index.html").as_deref(), Some("A"));
    assert_eq!(read(&site, "old/index.html"), None);
    assert!(!site.join("old").exists());
    assert_eq!(fs::metadata(site.join("same.html")).unwrap().modified().unwrap(), kept);
    let third = build(&site, &[("index.html", "A"), ("same.html", "c")]);
    assert_eq!((third.written, third.kept, third.removed), (0, 2, 0));
}

#[test]
fn what_others_put_into_the_folder_stays() {
    let dir = tempfile::tempdir().unwrap();
    let site = dir.path().join("site");
    fs::create_dir_all(site.join("notes")).unwrap();
    fs::write(site.join("CNAME"), "datos.example").unwrap();
    fs::write(site.join("notes/a.txt"), "n").unwrap();
    build(&site, &[("index.html", "a")]);
    build(&site, &[("index.html", "b")]);
    assert_eq!(read(&site, "CNAME").as_deref(), Some("datos.example"));
    assert_eq!(read(&site, "notes/a.txt").as_deref(), Some("n"));
}

#[test]
fn a_build_that_stops_halfway_leaves_the_last_site_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let site = dir.path().join("site");
    build(&site, &[("index.html", "good"), ("a/index.html", "good")]);
    let stage = Stage::begin(&site).unwrap();
    stage.put("index.html", b"half").unwrap();
    drop(stage);
    assert_eq!(read(&site, "index.html").as_deref(), Some("good"));
    let after = build(&site, &[("index.html", "next"), ("a/index.html", "good")]);
    assert_eq!((after.written, after.kept), (1, 1));
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "nothing is left beside the site");
}

#[test]
fn no_path_leaves_the_site() {
    let dir = tempfile::tempdir().unwrap();
    let stage = Stage::begin(&dir.path().join("site")).unwrap();
    for path in ["../out", "/etc/x", "a//b", "a/../../b", "", "a\\b", "./a", "a/\0b"] {
        assert!(stage.put(path, b"x").is_err(), "{path:?}");
    }
}

#[test]
fn a_file_becomes_a_folder_and_a_folder_a_file() {
    let dir = tempfile::tempdir().unwrap();
    let site = dir.path().join("site");
    build(&site, &[("a", "file"), ("b/c", "in a folder")]);
    build(&site, &[("a/x", "in a folder"), ("b", "file")]);
    assert_eq!(read(&site, "a/x").as_deref(), Some("in a folder"));
    assert_eq!(read(&site, "b").as_deref(), Some("file"));
}
