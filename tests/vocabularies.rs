//! Our small tables of public vocabularies against those vocabularies themselves, where they lie beside the repository.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use acervo::model::authority;
use acervo::model::{Vocabularies, VocabularyName};

const AUTHORITY: &str = "http://publications.europa.eu/resource/authority/";

/// Every term that the published lists name, as `list/CODE`. Skipped where they are not there.
fn published() -> Option<BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/conformance/material");
    if !folder.is_dir() {
        println!("skipped: there is no {}", folder.display());
        return None;
    }
    let lists =
        ["vocab-eu-ckanmqa", "vocab-eu-fdk", "vocab-eu-piveau", "mobilitydcat-ap/sample_data/vocabularies", "dcat-ap-hvd-3.0.0"];
    let files = lists
        .iter()
        .flat_map(|list| walkdir::WalkDir::new(folder.join(list)))
        .flatten()
        .filter(|item| item.file_type().is_file());
    let mut found = BTreeSet::new();
    for file in files.map(|item| -> PathBuf { item.into_path() }) {
        let text = String::from_utf8_lossy(&std::fs::read(&file).unwrap()).into_owned();
        // In Turtle a prefix may stand for the beginning.
        let prefixes: Vec<(String, String)> = text
            .lines()
            .filter_map(|line| {
                let (name, rest) =
                    line.trim().strip_prefix("@prefix ").or(line.trim().strip_prefix("PREFIX "))?.split_once(':')?;
                let list = rest.split_once(AUTHORITY)?.1.split('>').next()?;
                Some((format!("{}:", name.trim()), list.to_owned()))
            })
            .collect();
        let end = |c: char| !(c.is_ascii_alphanumeric() || "_-/.".contains(c));
        found.extend(
            text.split(AUTHORITY).skip(1).map(|rest| rest.split(end).next().unwrap_or("").trim_end_matches('.').to_owned()),
        );
        for (prefix, list) in prefixes.iter().filter(|(prefix, _)| prefix.len() > 1) {
            let named =
                text.split(prefix.as_str()).skip(1).map(|rest| rest.split(end).next().unwrap_or("").trim_end_matches('.'));
            found.extend(named.map(|code| format!("{list}{code}")));
        }
    }
    assert!(found.len() > 500, "{} terms", found.len());
    Some(found)
}

#[test]
fn every_address_that_is_shipped_is_one_of_the_published_lists() {
    let Some(published) = published() else { return };
    let (all, _) = Vocabularies::read(&[], &Vec::new().into());
    let terms = VocabularyName::ALL.into_iter().flat_map(|name| all.terms(name).iter().map(move |term| (name, term)));
    let ours = terms
        .filter_map(|(name, term)| Some((name, term.id.to_string(), term.uri.as_deref()?.strip_prefix(AUTHORITY)?.to_owned())));
    let ours: Vec<_> = ours.collect();
    assert!(ours.len() > 40, "{} terms", ours.len());
    let unknown: Vec<_> = ours.iter().filter(|(_, _, code)| !published.contains(code)).collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
}

#[test]
fn every_code_of_ours_is_one_of_the_published_lists() {
    let Some(published) = published() else { return };
    // The list that lies there is older than this one ("five times a week").
    let newer = ["frequency/WEEKLY_5"];
    let frequencies = authority::FREQUENCIES.iter().map(|(code, ..)| format!("frequency/{code}"));
    let unknown: Vec<String> = frequencies.filter(|code| !published.contains(code) && !newer.contains(&code.as_str())).collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
    // Of the list of languages only a few lie there.
    let english = authority::LANGUAGES.iter().find(|(tag, _)| *tag == "en").map(|(_, code)| format!("language/{code}"));
    assert!(published.contains(&english.unwrap()));
    assert!(
        authority::LANGUAGES
            .iter()
            .all(|(tag, code)| tag.len() == 2 && code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()))
    );
    let categories: BTreeSet<&str> = authority::HVD.iter().map(|(code, _)| *code).collect();
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/conformance/material/vocab-eu-fdk/high-value-categories.ttl");
    let text = std::fs::read_to_string(folder).unwrap();
    assert!(categories.iter().all(|code| text.contains(code)), "{categories:?}");
}
