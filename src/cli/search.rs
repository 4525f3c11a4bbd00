//! `search`: answers from the files of a built site, as its search page gives them.

use std::path::Path;

use serde_json::{Value, json};

use super::{Failure, SOUND, Settings, Terminal};
use crate::search::{Answer, Ask, FACETS, Fault, Reader, Sort};
use crate::source;

/// In bytes, of one file.
const LARGEST: u64 = 64_000_000;

/// Finds entries and prints their addresses and titles, or all that the page would show of them.
pub fn search(settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let root = settings.root_if_any(terminal)?.unwrap_or_default();
    let site = settings.out(&root, terminal)?;
    let ask = ask(settings, terminal)?;
    let folder = folder(&site).ok_or_else(|| {
        let message = terminal.words.with("cli-search-none", &[("folder", site.display().to_string().into())]);
        Failure::of_run(message).help(terminal.words.attribute("cli-search-none", "mend", &[]))
    })?;
    let fetch = |name: &str| source::read_file(&folder.join(name), LARGEST).ok().flatten();
    let shown = answer(&fetch, &ask, terminal).map_err(|fault| {
        let told = [("folder", site.display().to_string().into()), ("file", fault.file.as_str().into())];
        Failure::of_run(terminal.words.with("cli-search-broken", &told)).help(terminal.words.attribute(
            "cli-search-broken",
            "mend",
            &[],
        ))
    })?;
    terminal.print(&shown);
    Ok(SOUND)
}

/// The index that the pages of a site name.
fn folder(site: &Path) -> Option<std::path::PathBuf> {
    let latest = source::read_file(&site.join("search/latest.json"), LARGEST).ok().flatten()?;
    let latest: Value = serde_json::from_slice(&latest).ok()?;
    let hash = latest.get("index")?.as_str().filter(|hash| hash.bytes().all(|byte| byte.is_ascii_alphanumeric()))?;
    Some(site.join("search").join(hash))
}

fn ask(settings: &Settings, terminal: &Terminal) -> Result<Ask, Failure> {
    let mut filters: Vec<(usize, Vec<String>)> = Vec::new();
    for written in settings.texts("facet") {
        let known = written.split_once('=').and_then(|(name, value)| Some((FACETS.iter().position(|it| *it == name)?, value)));
        let Some((facet, value)) = known else {
            let message = terminal.words.with("cli-search-facet", &[("written", written.into())]);
            let help = terminal.words.attribute("cli-search-facet", "mend", &[]);
            return Err(Failure::of_use(message).help(help.map(|help| format!("{help} {}", FACETS.join(", ")))));
        };
        match filters.iter_mut().find(|(known, _)| *known == facet) {
            Some((_, values)) => values.push(value.to_owned()),
            None => filters.push((facet, vec![value.to_owned()])),
        }
    }
    let sort = match settings.text("sort") {
        Some("date") => Sort::Date,
        Some("title") => Sort::Title,
        _ => Sort::Relevance,
    };
    let text = settings.text("query").unwrap_or_default().to_owned();
    Ok(Ask { text, filters, sort, page: 1, language: String::new(), counted: (0..FACETS.len()).collect() })
}

fn answer(fetch: &dyn Fn(&str) -> Option<Vec<u8>>, ask: &Ask, terminal: &Terminal) -> Result<String, Fault> {
    let reader = Reader::open(fetch)?;
    let answer = reader.search(ask)?;
    let cards = answer.documents.iter().map(|(document, _)| reader.card(*document)).collect::<Result<Vec<_>, _>>()?;
    if terminal.json {
        return Ok(format!("{:#}", document(&reader, &answer, cards)?));
    }
    let mut lines = vec![terminal.words.with("cli-search-found", &[("n", answer.total.into())])];
    lines.extend(cards.iter().map(|card| {
        let path = card.get("path").and_then(Value::as_str).unwrap_or_default();
        // A title that another language lends is named by the number of that language.
        let titles = card.get("title");
        let form = |at: u64| titles.and_then(|titles| titles.get(usize::try_from(at).ok()?));
        let title = form(0).and_then(|title| title.as_u64().map_or(Some(title), form));
        let title = title.and_then(|title| title.as_str().or_else(|| title.get(0)?.as_str()));
        format!("{path}  {}", title.unwrap_or_default())
    }));
    let meant = answer.corrections.iter().filter_map(|correction| correction.forms.first());
    lines.extend(meant.map(|form| terminal.words.with("cli-search-meant", &[("word", form.as_str().into())])));
    Ok(lines.join("\n"))
}

/// The answer with the ids of the values that it counts.
fn document(reader: &Reader, answer: &Answer, cards: Vec<Value>) -> Result<Value, Fault> {
    let mut facets = serde_json::Map::new();
    for (facet, (name, counts)) in FACETS.iter().zip(&answer.counts).enumerate() {
        let column = reader.column(facet)?;
        let counted = column.values.iter().zip(counts).filter(|(_, count)| **count > 0);
        let counted: serde_json::Map<_, _> = counted.map(|(value, count)| (value.id.to_string(), json!(count))).collect();
        facets.insert((*name).to_owned(), counted.into());
    }
    let entries = answer.documents.iter().zip(cards).map(|((id, score), card)| json!({ "id": id, "score": score, "card": card }));
    Ok(json!({
        "total": answer.total,
        "entries": entries.collect::<Vec<_>>(),
        "facets": facets,
        "ignored": answer.ignored,
        "corrections": answer.corrections,
    }))
}
