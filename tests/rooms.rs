//! The invariants of ARCHITECTURE.md that can be read off the source: what each room may know.

use std::fs;
use std::path::{Path, PathBuf};

fn files(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for item in fs::read_dir(dir).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The lines of the product's own code, without tests and comments.
fn code(path: &Path) -> Vec<(usize, String)> {
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]").next().unwrap();
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
    lines.map(|(number, line)| (number + 1, line.to_owned())).collect()
}

/// Asserts that none of some words stands outside of some rooms.
fn only_in(words: &[&str], rooms: &[&str]) {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut strays = Vec::new();
    for path in files(&src) {
        let room = path.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/");
        if rooms.iter().any(|allowed| room.starts_with(allowed)) || room.ends_with("tests.rs") {
            continue;
        }
        for (line, text) in code(&path) {
            if let Some(word) = words.iter().find(|word| text.contains(*word)) {
                strays.push(format!("{room}:{line}: {word}"));
            }
        }
    }
    assert!(strays.is_empty(), "outside of {rooms:?}:\n{}", strays.join("\n"));
}

#[test]
fn the_disk_is_touched_only_where_it_is_read_and_written() {
    only_in(&["std::fs", "fs::read", "fs::write", "File::open", "File::create", "walkdir"], &["source/", "write/"]);
}

#[test]
fn only_the_source_room_knows_what_day_it_is() {
    only_in(&["SystemTime", "Timestamp::now", "Zoned::now"], &["source/"]);
}

#[test]
fn only_the_source_room_runs_other_programs() {
    only_in(&["process::{", "process::Command", "Stdio"], &["source/"]);
}

#[test]
fn only_imports_call_the_network_and_only_serve_listens() {
    only_in(&["ureq"], &["import/", "links/"]);
    only_in(&["tiny_http", "TcpListener", "TcpStream"], &["serve/", "serve.rs"]);
}

#[test]
fn only_the_render_room_knows_templates() {
    only_in(&["minijinja"], &["render/"]);
}

#[test]
fn only_the_locale_room_knows_how_languages_write_dates_and_numbers() {
    only_in(&["icu_"], &["locale/"]);
}

#[test]
fn only_the_yaml_room_knows_the_parser() {
    only_in(&["saphyr"], &["yaml/"]);
}

#[test]
fn the_yaml_room_knows_nothing_of_the_others() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/yaml");
    for path in files(&src) {
        for (line, text) in code(&path) {
            assert!(!text.contains("crate::"), "{}:{line}: {text}", path.display());
        }
    }
}

#[test]
fn the_model_writes_no_html_and_the_views_none_either() {
    for room in ["model", "derive", "yaml", "decode"] {
        for path in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(room)) {
            for (line, text) in code(&path) {
                assert!(!text.contains("</"), "{}:{line}: {text}", path.display());
            }
        }
    }
}

#[test]
fn the_review_room_compares_what_it_is_given() {
    for path in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/review")) {
        for (line, text) in code(&path) {
            let word =
                ["source::read", "crate::write", "crate::portal", "crate::cli"].into_iter().find(|word| text.contains(word));
            assert!(word.is_none(), "{}:{line}: {text}", path.display());
        }
    }
}
