//! Console transcripts: each file of `tests/console/` is a session in an empty folder, the commands behind `$ ` and
//! below each what it prints, which is documentation and test at once. A code other than 0 is in brackets.
//! `UPDATE_EXPECT=1` rewrites what is printed.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs one line of a session: `acervo` with its arguments, or `write FILE TEXT` for what an editor would do.
fn run(line: &str, dir: &Path) -> String {
    let words = split(line);
    if words[0] == "write" {
        let path = dir.join(&words[1]);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, words[2].replace("\\n", "\n")).unwrap();
        return String::new();
    }
    assert_eq!(words[0], "acervo", "{line}");
    let mut command = Command::new(env!("CARGO_BIN_EXE_acervo"));
    command.args(&words[1..]).current_dir(dir).stdin(Stdio::null()).env_clear().env("LC_ALL", "en_US.UTF-8");
    let output = command.output().unwrap();
    let mut text = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    text = text.replace(&dir.to_string_lossy().into_owned(), "[folder]");
    if let Some(code) = output.status.code().filter(|code| *code != 0) {
        text.push_str(&format!("[{code}]\n"));
    }
    text
}

fn split(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            c => words.last_mut().unwrap().push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[test]
fn every_session_goes_as_it_is_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/console");
    let mut sessions: Vec<_> = fs::read_dir(folder).unwrap().map(|item| item.unwrap().path()).collect();
    sessions.sort();
    assert!(sessions.len() > 3);
    let mut faults = Vec::new();
    for session in sessions {
        let dir = tempfile::tempdir().unwrap();
        let wanted = fs::read_to_string(&session).unwrap();
        let mut found = String::new();
        for line in wanted.lines() {
            if let Some(command) = line.strip_prefix("$ ") {
                found.push_str(&format!("$ {command}\n{}", run(command, dir.path())));
            } else if line.starts_with("# ") {
                found.push_str(&format!("{line}\n"));
            }
        }
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&session, &found).unwrap();
        } else if found != wanted {
            faults.push(format!("{}\n{found}", session.display()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
