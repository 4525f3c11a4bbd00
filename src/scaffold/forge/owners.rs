//! Who is asked to review which files: the institution whose data or promises they are, by its handle at the forge.

use std::collections::BTreeMap;

use super::Kit;
use crate::decode::Entry;
use crate::model::{Body, Forge, Organisation, Type};

/// A `CODEOWNERS` file. Later lines win, so folders come before files.
pub fn text(kit: &Kit) -> String {
    let mut handles: BTreeMap<&str, String> = BTreeMap::new();
    let mut without = Vec::new();
    for index in kit.catalogue.indexes(Type::Organisation) {
        let entry = kit.catalogue.entry(index);
        let Some(organisation) = entry.of::<Organisation>() else { continue };
        let named = organisation.handles.as_ref().and_then(|handles| handles.get(key(kit.forge)));
        match named.filter(|handle| is_handle(handle)) {
            Some(handle) => {
                handles.insert(&entry.id, format!("@{}", handle.trim_start_matches('@')));
            }
            None => without.push(&*entry.id),
        }
    }
    let mut lines: BTreeMap<String, Option<&str>> = BTreeMap::new();
    for entry in kit.catalogue.entries() {
        let handle = responsible(entry).and_then(|id| handles.get(id)).map(String::as_str);
        lines.insert(pattern(&entry.file), handle);
    }
    let mut out = String::new();
    for line in kit.words.whole("forge-owners", &[("key", key(kit.forge).into())]).lines() {
        out.push_str(&format!("# {line}\n"));
    }
    for (pattern, handle) in merged(lines) {
        out.push_str(&format!("{pattern} {handle}\n"));
    }
    if !without.is_empty() {
        out.push_str(&format!("# {}\n", kit.words.with("forge-owners-without", &[("ids", without.join(", ").into())])));
    }
    out
}

fn key(forge: Forge) -> &'static str {
    match forge {
        Forge::Gitlab => "gitlab",
        Forge::Forgejo => "forgejo",
        Forge::Github | Forge::None => "github",
    }
}

/// `team`, `@team` or `org/team`: nothing that could begin another line or pattern.
fn is_handle(handle: &str) -> bool {
    let name = handle.trim_start_matches('@');
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte))
}

/// The institution that answers for what an entry says.
fn responsible(entry: &Entry) -> Option<&str> {
    Some(match &entry.body {
        Body::Organisation(_) => &entry.id,
        Body::Dataset(dataset) => &dataset.publisher.id,
        Body::Action(action) => &action.lead.id,
        Body::Request(request) => &request.addressed_to.id,
        Body::Funding(line) => &line.authority.id,
        _ => return None,
    })
}

/// A path as a pattern: from the root, with what patterns take for a wildcard escaped.
fn pattern(file: &str) -> String {
    let mut out = String::from("/");
    for c in file.chars() {
        if matches!(c, ' ' | '*' | '?' | '[' | ']' | '\\' | '#' | '!') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// One line for a folder whose files all have one owner, so that a new one there has an owner too.
fn merged(lines: BTreeMap<String, Option<&str>>) -> Vec<(String, String)> {
    let folder_of = |pattern: &str| pattern.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/*"));
    let mut folders: BTreeMap<String, Vec<Option<&str>>> = BTreeMap::new();
    for (pattern, handle) in &lines {
        folders.entry(folder_of(pattern)).or_default().push(*handle);
    }
    folders.retain(|_, handles| handles.len() > 1 && handles.iter().all(|handle| *handle == handles[0]));
    let whole = folders.iter().filter_map(|(folder, handles)| Some((folder.clone(), handles.first().copied()??.to_owned())));
    let mut out: Vec<(String, String)> = whole.collect();
    let alone = lines.iter().filter(|(pattern, _)| !folders.contains_key(&folder_of(pattern)));
    out.extend(alone.filter_map(|(pattern, handle)| Some((pattern.clone(), (*handle)?.to_owned()))));
    out
}
