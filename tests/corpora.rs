//! What the YAML room makes of real files: the corpora beside the repository, where they are there.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use acervo::yaml::{self, Fault, FaultKind, Limits};
use rayon::prelude::*;
use walkdir::WalkDir;

fn corpora() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora");
    if !folder.is_dir() {
        println!("skipped: there is no {}", folder.display());
        return None;
    }
    Some(folder)
}

/// Every YAML file and every front matter of the four corpora, by corpus and path.
fn files(corpora: &Path, into: &Path) -> Vec<PathBuf> {
    let archives = [
        "aws-open-data-registry/datasets.tar.gz",
        "dataportals-registry/entities.tar.gz",
        "opendataphilly-jkan/catalogue.tar.gz",
        "roadmaps/gsa-federal-data-strategy.tar.gz",
    ];
    for archive in archives {
        let folder = into.join(archive.split('/').next().expect("a folder"));
        fs::create_dir_all(&folder).expect("a folder");
        let done = Command::new("tar").arg("-xzf").arg(corpora.join(archive)).arg("-C").arg(&folder).status();
        assert!(done.expect("tar runs").success(), "{archive}");
    }
    let walk = |folder: &Path| WalkDir::new(folder).sort_by_file_name().into_iter().map(|item| item.expect("a file").into_path());
    let kept = |path: &PathBuf| matches!(path.extension().and_then(|e| e.to_str()), Some("yaml" | "yml" | "md"));
    walk(into).chain(walk(&corpora.join("roadmaps"))).filter(kept).collect()
}

struct Read {
    path: PathBuf,
    /// What the file says as YAML, with the line at which that begins.
    text: String,
    first_line: usize,
    faults: Vec<Fault>,
}

impl Read {
    fn line(&self, at: u32) -> usize {
        self.text[..at as usize].matches('\n').count()
    }
}

fn read(path: &Path) -> Read {
    let text = String::from_utf8(fs::read(path).expect("a file")).expect("UTF-8");
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let (text, first_line) = match path.extension().is_some_and(|e| e == "md") {
        true => (yaml::split_front_matter(text).yaml, 2),
        false => (text, 1),
    };
    // The limits of a descriptor are about hostile input; two of these files hold a whole site's data.
    let limits = Limits { nodes: 2_000_000, ..Limits::default() };
    let (_, faults) = yaml::parse(text, limits);
    Read { path: path.to_owned(), text: text.to_owned(), first_line, faults }
}

/// An independent reader (PyYAML 6.0.3 on libyaml, composing nodes and comparing the keys of each map) finds 23
/// repeated keys in 6 of the 18,179 files, and 4 files that are no YAML for an escape `\\c` in a quoted text. It
/// reads 36 front matters whose quoted texts go on at the margin, which YAML 1.2.2 does not allow (section
/// 7.3.1, production 69: the lines of a flow scalar are indented deeper than the block that holds it), and one
/// file with a line of a tab alone inside a quoted text, which the same production leaves out.
#[test]
fn exactly_the_files_with_repeated_keys_and_those_that_are_no_yaml_are_refused() {
    let Some(corpora) = corpora() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let files = files(&corpora, folder.path());
    let read: Vec<Read> = files.par_iter().map(|path| read(path)).collect();
    assert!(read.len() > 18_000, "{} files", read.len());

    let mut repeated = BTreeSet::new();
    let (mut keys, mut escapes, mut margins, mut tabs, mut others) = (0, 0, 0, 0, Vec::new());
    for file in &read {
        for fault in &file.faults {
            let place = format!("{}:{}", file.path.display(), file.line(fault.span.start) + file.first_line);
            match &fault.kind {
                FaultKind::DuplicateKey { key, first } => {
                    assert_repeated(file, fault, key, first.start, &place);
                    keys += 1;
                    repeated.insert(&file.path);
                }
                FaultKind::Syntax(why) if why.contains("unknown escape") => escapes += 1,
                FaultKind::Syntax(why) if why.contains("invalid indentation in quoted") => margins += 1,
                FaultKind::Syntax(why) if why.contains("tab cannot be used") => tabs += 1,
                other => others.push(format!("{place}: {other:?}")),
            }
        }
    }
    assert_eq!(others, Vec::<String>::new());
    assert_eq!((keys, repeated.len(), escapes, margins, tabs), (23, 6, 4, 36, 1));
}

/// The key stands at the line that the fault names, and above it in the same block: at the same column, with
/// nothing less indented between.
fn assert_repeated(file: &Read, fault: &Fault, key: &str, first: u32, place: &str) {
    let lines: Vec<&str> = file.text.lines().collect();
    let (at, above) = (file.line(fault.span.start), file.line(first));
    let column = |line: &str| line.len() - line.trim_start_matches([' ', '-']).len();
    let has_key = |line: &str| line.trim_start_matches([' ', '-']).starts_with(&format!("{key}:"));
    assert!(has_key(lines[at]) && has_key(lines[above]) && above < at, "{place}: {:?}", lines[at]);
    let inside = |line: &&str| line.trim().is_empty() || column(line) >= column(lines[at]);
    assert_eq!(column(lines[above]), column(lines[at]), "{place}");
    assert!(lines[above..=at].iter().all(inside), "{place}");
    assert!(
        !lines[above + 1..=at].iter().any(|line| line[..column(line)].ends_with("- ") && column(line) == column(lines[at])),
        "{place}"
    );
}
