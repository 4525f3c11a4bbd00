//! What a file says, apart from how it says it: comments, the order of keys, quotes, line breaks and blanks are form.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::Date;
use rayon::prelude::*;

use super::trail::{Step, Trails};
use super::{Contents, Moment, Recorded};
use crate::catalogue::EntryIndex;
use crate::source::{Blob, Log, Source, Tree, Unavailable};
use crate::yaml::{self, Limits, Node, Value};

/// A fingerprint of what a file says.
type Substance = blake3::Hash;

/// A text, whether it is markdown, and what it says.
type Known = ((Blob, bool), Substance);

/// Texts that are fetched at once: enough to make one process worth while, few enough to be held.
pub const AT_ONCE: usize = 2048;

pub fn of(bytes: &[u8], markdown: bool) -> Substance {
    let Ok(text) = std::str::from_utf8(bytes) else { return blake3::hash(bytes) };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (yaml, body) = match markdown {
        true => {
            let parts = yaml::split_front_matter(text);
            (parts.yaml, parts.body)
        }
        false => (text, ""),
    };
    let (root, faults) = yaml::parse(yaml, Limits::default());
    // What cannot be read has no meaning but its letters.
    if !faults.is_empty() {
        return blake3::hash(bytes);
    }
    let mut hasher = blake3::Hasher::new();
    if let Some(root) = root {
        add(&root, true, &mut hasher);
    }
    for line in body.trim().lines() {
        hasher.update(line.trim_end().as_bytes()).update(b"\n");
    }
    hasher.finalize()
}

fn add(node: &Node, top: bool, hasher: &mut blake3::Hasher) {
    match &node.value {
        Value::Null => {
            hasher.update(b"~");
        }
        Value::Scalar(text, _) => {
            let text = text.trim();
            hasher.update(b"'").update(&text.len().to_le_bytes()).update(text.as_bytes());
        }
        Value::List(items) => match items.as_slice() {
            // A field that takes a list takes its only item bare.
            [item] => add(item, false, hasher),
            items => {
                hasher.update(b"[").update(&items.len().to_le_bytes());
                items.iter().for_each(|item| add(item, false, hasher));
            }
        },
        Value::Map(pairs) => {
            // A name that it had is not what it says.
            let unsaid = |key: &Node, value: &Node| value.is_null() || (top && key.text() == Some("formerly"));
            let said = pairs.iter().filter(|(key, value)| !unsaid(key, value));
            let mut said: Vec<_> = said.map(|(key, value)| (key.text().unwrap_or(""), value)).collect();
            said.sort_by_key(|(key, _)| *key);
            hasher.update(b"{").update(&said.len().to_le_bytes());
            for (key, value) in said {
                hasher.update(&key.len().to_le_bytes()).update(key.as_bytes());
                add(value, false, hasher);
            }
        }
    }
}

/// The paths of descriptors and settings that say now what no commit says, and of those that are gone.
pub fn uncommitted(sources: &[Source], tree: &Tree, contents: Contents) -> Result<BTreeSet<Box<str>>, Unavailable> {
    let (known, new): (Vec<&Source>, Vec<&Source>) = sources.iter().partition(|source| tree.contains_key(&*source.path));
    let mut found: BTreeSet<Box<str>> = new.iter().map(|source| (*source.path).into()).collect();
    let different = known.par_chunks(AT_ONCE).map(|sources| {
        let blobs: Vec<Blob> = sources.iter().filter_map(|source| tree.get(&*source.path).copied()).collect();
        let stored = contents(&blobs)?;
        let pairs = sources.iter().zip(stored).filter(|(source, stored)| {
            let Some(stored) = stored else { return false };
            let markdown = source.path.ends_with(".md");
            source.bytes != *stored && of(&source.bytes, markdown) != of(stored, markdown)
        });
        Ok(pairs.map(|(source, _)| (*source.path).into()).collect::<Vec<Box<str>>>())
    });
    for paths in different.collect::<Vec<Result<_, _>>>() {
        found.extend(paths?);
    }
    let here: BTreeSet<&str> = sources.iter().map(|source| &*source.path).collect();
    let text =
        |path: &str| !path.starts_with("catalogue/data/") && [".yaml", ".yml", ".md"].iter().any(|end| path.ends_with(end));
    found.extend(tree.keys().filter(|path| text(path) && !here.contains(&***path)).cloned());
    Ok(found)
}

/// When each entry was added, and last changed in substance, as of a day.
pub fn dates(trails: &Trails, log: &Log, as_of: Date, contents: Contents) -> Result<HashMap<EntryIndex, Recorded>, Unavailable> {
    let mut last: HashMap<EntryIndex, usize> = HashMap::new();
    let mut known: HashMap<(Blob, bool), Substance> = HashMap::new();
    // Entries whose last change is still sought, with the step to look at next.
    let mut open: Vec<(EntryIndex, usize)> = trails.keys().map(|entry| (*entry, 0)).collect();
    open.sort_unstable();
    // Nearly always the last step is one of substance; where it is not, more of them are fetched each time.
    let mut ahead = 1;
    while !open.is_empty() {
        let mut wanted: Vec<(Blob, bool)> = Vec::new();
        for (entry, from) in &open {
            let steps = trails.get(entry).map_or(&[][..], Vec::as_slice);
            wanted.extend(steps.iter().skip(*from).take(ahead).filter(|step| is_asked(step, log)).flat_map(texts));
        }
        wanted.retain(|text| !known.contains_key(text));
        wanted.sort_unstable();
        wanted.dedup();
        let read = wanted.par_chunks(AT_ONCE).map(|texts| substances(texts, contents)).collect::<Vec<_>>();
        for found in read {
            known.extend(found?);
        }
        open.retain_mut(|(entry, from)| {
            let steps = trails.get(entry).map_or(&[][..], Vec::as_slice);
            let found = steps.iter().enumerate().skip(*from).take(ahead).find(|(_, step)| is_of_substance(step, log, &known));
            if let Some((_, step)) = found {
                last.insert(*entry, step.commit);
            }
            *from += ahead;
            found.is_none() && *from < steps.len()
        });
        ahead *= 2;
    }
    Ok(recorded(trails, log, as_of, &last))
}

fn recorded(trails: &Trails, log: &Log, as_of: Date, last: &HashMap<EntryIndex, usize>) -> HashMap<EntryIndex, Recorded> {
    let moment = |at: usize| log.commits.get(at).filter(|commit| commit.on <= as_of).map(Moment::of);
    let dates = trails.iter().filter_map(|(entry, steps)| {
        let first = steps.last()?.commit;
        let added = moment(first)?;
        let changed = moment(last.get(entry).copied().unwrap_or(first));
        Some((*entry, Recorded { added: Some(added), changed, uncommitted: false }))
    });
    dates.collect()
}

/// Whether only its texts tell what a step changed.
fn is_asked(step: &Step, log: &Log) -> bool {
    let ignored = log.commits.get(step.commit).is_some_and(|commit| commit.ignored);
    !ignored && step.before != step.after && step.before.is_some() && step.after.is_some()
}

fn texts(step: &Step) -> impl Iterator<Item = (Blob, bool)> {
    let before = step.before.map(|blob| (blob, step.before_markdown));
    before.into_iter().chain(step.after.map(|blob| (blob, step.after_markdown)))
}

fn is_of_substance(step: &Step, log: &Log, known: &HashMap<(Blob, bool), Substance>) -> bool {
    if !is_asked(step, log) {
        let ignored = log.commits.get(step.commit).is_some_and(|commit| commit.ignored);
        return !ignored && step.before != step.after;
    }
    let mut sides = texts(step).map(|text| known.get(&text));
    sides.next() != sides.next()
}

fn substances(texts: &[(Blob, bool)], contents: Contents) -> Result<Vec<Known>, Unavailable> {
    let blobs: Vec<Blob> = texts.iter().map(|(blob, _)| *blob).collect();
    let stored = contents(&blobs)?;
    let pairs: Vec<_> = texts.iter().zip(stored).collect();
    // One that is too large to be a descriptor says nothing but its name.
    let read = |(text, stored): (&(Blob, bool), Option<Vec<u8>>)| match stored {
        Some(bytes) => (*text, of(&bytes, text.1)),
        None => (*text, blake3::hash(text.0.to_string().as_bytes())),
    };
    Ok(pairs.into_par_iter().map(read).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn form_is_no_substance() {
        let plain = "title: Agua\nnote: \"uno dos\"\nthemes: [a]\nempty:\nlist:\n  - {x: 1, y: 2}\n  - b\n";
        let other = "# Remark\nlist: [{y: '2', x: 1}, \"b\"] # here\nthemes: a\nformerly: [old]\nnote: >-\n  uno\n  dos\ntitle: 'Agua'\r\n";
        assert_eq!(of(plain.as_bytes(), false), of(other.as_bytes(), false));
        for changed in ["Agua ya", "agua"] {
            assert_ne!(of(plain.as_bytes(), false), of(plain.replace("Agua", changed).as_bytes(), false), "{changed}");
        }
        assert_ne!(of(b"a: [x, y]\n", false), of(b"a: [y, x]\n", false), "an order is said");
        assert_ne!(of(b"a: [x, y]\n", false), of(b"a: x\nb: y\n", false));
        assert_ne!(of(b"a: 'null'\n", false), of(b"a:\n", false), "a word is something");
    }

    #[test]
    fn the_text_below_the_front_matter_counts() {
        let text = |body: &str| format!("---\ntitle: A\n---\n{body}");
        assert_eq!(of(text("One.\n\nTwo.\n").as_bytes(), true), of(text("\nOne.  \r\n\r\nTwo.").as_bytes(), true));
        assert_ne!(of(text("One.").as_bytes(), true), of(text("Two.").as_bytes(), true));
    }
}
