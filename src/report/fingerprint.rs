use std::collections::HashMap;

use crate::diagnostic::{Arg, Diagnostic, Place};

use super::Files;

/// A name for each finding that stays when lines move: what is wrong, in which file, with which words. Where several
/// are the same, each has a number of its own, so that every name is there once. 32 hexadecimal digits.
pub fn fingerprints(findings: &[Diagnostic], files: &Files) -> Vec<String> {
    let mut seen: HashMap<blake3::Hash, u64> = HashMap::new();
    let name = |finding: &Diagnostic| {
        let mut hasher = blake3::Hasher::new();
        said(finding, files, &mut |part| {
            hasher.update(&part.len().to_le_bytes()).update(part.as_bytes());
        });
        let number = seen.entry(hasher.finalize()).or_default();
        hasher.update(&number.to_le_bytes());
        *number += 1;
        hasher.finalize().to_hex()[..32].to_owned()
    };
    findings.iter().map(name).collect()
}

fn said(finding: &Diagnostic, files: &Files, say: &mut dyn FnMut(&str)) {
    say(&finding.key());
    say(&finding.file);
    match &finding.place {
        Place::File | Place::Line(_) => {}
        Place::Value(path) | Place::Key(path) => say(&unnumbered(path)),
        Place::Words { path, words } => {
            say(&unnumbered(path));
            say(words);
        }
        Place::Span(span) => {
            let bytes = files.get(&finding.file).map_or(&[][..], |source| &source.bytes);
            let here = bytes.get(span.start as usize..span.end as usize).unwrap_or_default();
            say(String::from_utf8_lossy(here).lines().next().unwrap_or(""));
        }
    }
    for (name, arg) in &finding.args {
        say(name);
        match arg {
            Arg::Text(text) | Arg::Message(text) => say(text),
            Arg::Number(number) => say(&number.to_string()),
            Arg::AnyOf(keys) => keys.iter().for_each(|key| say(key)),
        }
    }
}

/// `milestones[2].due` as `milestones[].due`: another milestone before it changes nothing.
fn unnumbered(path: &str) -> String {
    path.split('[').enumerate().fold(String::new(), |mut out, (at, part)| {
        out.push_str(if at == 0 { part } else { part.trim_start_matches(|c: char| c.is_ascii_digit()) });
        out + "["
    })
}
