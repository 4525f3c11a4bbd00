//! The documents of the search for an engine that speaks the protocol of OpenSearch (or Elasticsearch): the body of
//! `POST INDEX/_bulk`, the body of `PUT INDEX`, and the words of facets' values, which the page shows.
//!
//! The engine cuts, folds and stems texts itself, with the same stop words as the static index; it weighs fields
//! alike, but its order of relevance is its own.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::catalogue::EntryIndex;
use crate::model::Language;
use crate::render::{self, Site};
use crate::search::{Document, FACETS, Field, Files, fold, stop_words, tokens};

/// The field of each kind of text: each has one below it for every language of the portal, and `other`.
const TEXTS: [(&str, Field); 4] =
    [("title", Field::Title), ("keywords", Field::Keywords), ("organisation_name", Field::Organisation), ("text", Field::Text)];
/// Of each document, words that a query may go on to.
const MOST_WORDS: usize = 40;

/// Two lines a document, the latest first: its address in the site as `_id`, and what is found and shown of it.
///
/// # Errors
/// The first that `put` gives.
pub fn bulk<E>(site: &Site, mut put: impl FnMut(&[u8]) -> Result<(), E>) -> Result<(), E> {
    let count = u32::try_from(site.catalogue.entries().len()).unwrap_or(u32::MAX);
    let mut order: Vec<EntryIndex> = (0..count).collect();
    order.sort_by_cached_key(|index| std::cmp::Reverse(render::date(site.catalogue.entry(*index))));
    for (place, index) in order.into_iter().enumerate() {
        let path = render::path_of(site.catalogue.entry(index));
        put(format!("{}\n", json!({ "index": { "_id": path } })).as_bytes())?;
        put(format!("{}\n", source(&site.config.languages, place, &render::document(site, index))).as_bytes())?;
    }
    Ok(())
}

fn source(languages: &[Language], place: usize, document: &Document) -> Value {
    let mut out = Map::new();
    out.insert("order".to_owned(), json!(place));
    for (name, values) in FACETS.iter().zip(&document.facets) {
        out.insert((*name).to_owned(), json!(values.iter().collect::<BTreeSet<_>>()));
    }
    for (name, field) in TEXTS {
        let mut texts: Map<String, Value> = Map::new();
        for passage in document.passages.iter().filter(|passage| passage.field == field) {
            let list = texts.entry(slot(languages, &passage.language)).or_insert_with(|| json!([]));
            if let Some(list) = list.as_array_mut() {
                list.push(json!(passage.text));
            }
        }
        out.insert(name.to_owned(), texts.into());
    }
    let titles = languages.iter().zip(&document.titles).map(|(language, title)| (language.to_string(), json!(fold(title))));
    out.insert("sorted".to_owned(), titles.collect::<Map<_, _>>().into());
    let words = words(languages, document);
    out.insert("spelling".to_owned(), json!(words.iter().collect::<Vec<_>>()));
    out.insert("suggest".to_owned(), json!(words));
    out.insert("card".to_owned(), serde_json::from_str(&document.card).unwrap_or_default());
    out.into()
}

/// The field of a language below that of a kind of text.
fn slot(languages: &[Language], language: &str) -> String {
    let known = languages.iter().find(|known| known.as_str() == language);
    known.map_or_else(|| "other".to_owned(), |known| known.to_string())
}

/// The words of titles and keywords as they are written.
fn words(languages: &[Language], document: &Document) -> BTreeSet<String> {
    let stop = stop(languages);
    let told = document.passages.iter().filter(|passage| matches!(passage.field, Field::Title | Field::Keywords));
    let mut words = BTreeSet::new();
    for passage in told {
        tokens(&passage.text.to_lowercase(), &mut |word| {
            if words.len() < MOST_WORDS && word.chars().count() > 2 && !stop.contains(&*fold(word)) {
                words.insert(word.to_owned());
            }
        });
    }
    words
}

fn stop(languages: &[Language]) -> BTreeSet<&'static str> {
    languages.iter().flat_map(|language| stop_words(language.as_str())).copied().collect()
}

/// How the engine is to cut words and keep fields: `settings` and `mappings`.
pub fn mapping(site: &Site) -> Value {
    let languages = &site.config.languages;
    let slots: Vec<&str> = languages.iter().map(Language::as_str).chain(["other"]).collect();
    let mut filters = Map::new();
    let mut analyzers = Map::new();
    let stop: Vec<&str> = stop(languages).into_iter().collect();
    filters.insert("portal_stop".to_owned(), json!({ "type": "stop", "stopwords": stop }));
    for slot in &slots {
        let mut chain = vec!["cjk_width".to_owned(), "lowercase".to_owned(), "asciifolding".to_owned()];
        chain.extend(["cjk_bigram".to_owned(), "portal_stop".to_owned()]);
        if let Some(stemmer) = stemmer(slot) {
            filters.insert(format!("stem_{slot}"), json!({ "type": "stemmer", "language": stemmer }));
            chain.push(format!("stem_{slot}"));
        }
        analyzers.insert(format!("text_{slot}"), json!({ "type": "custom", "tokenizer": "standard", "filter": chain }));
    }
    let words = |tokenizer: &str| json!({ "type": "custom", "tokenizer": tokenizer, "filter": ["lowercase", "asciifolding"] });
    analyzers.insert("beginning".to_owned(), words("keyword"));
    analyzers.insert("spelling".to_owned(), json!({ "type": "custom", "tokenizer": "standard", "filter": ["lowercase"] }));
    let each = |field: &dyn Fn(&str) -> Value, slots: &[&str]| -> Value {
        let fields: Map<String, Value> = slots.iter().map(|slot| ((*slot).to_owned(), field(slot))).collect();
        json!({ "properties": fields })
    };
    let mut properties = Map::new();
    for (name, _) in TEXTS {
        let text = |slot: &str| json!({ "type": "text", "analyzer": format!("text_{slot}"), "position_increment_gap": 100 });
        properties.insert(name.to_owned(), each(&text, &slots));
    }
    for facet in FACETS {
        properties.insert(facet.to_owned(), json!({ "type": "keyword" }));
    }
    properties.insert("order".to_owned(), json!({ "type": "integer" }));
    properties.insert("sorted".to_owned(), each(&|_| json!({ "type": "keyword" }), &slots[..languages.len()]));
    properties.insert("spelling".to_owned(), json!({ "type": "text", "analyzer": "spelling" }));
    properties.insert("suggest".to_owned(), json!({ "type": "completion", "analyzer": "beginning" }));
    properties.insert("card".to_owned(), json!({ "type": "object", "enabled": false }));
    json!({
        "settings": { "analysis": { "filter": filters, "analyzer": analyzers } },
        "mappings": { "dynamic": false, "properties": properties },
    })
}

/// The engine's name of the stemmer of a language (Lucene's, by the name of the language).
fn stemmer(language: &str) -> Option<&'static str> {
    Some(match language.split('-').next().unwrap_or("") {
        "ar" => "arabic",
        "ca" => "catalan",
        "da" => "danish",
        "de" => "light_german",
        "el" => "greek",
        "en" => "english",
        "es" => "light_spanish",
        "eu" => "basque",
        "fi" => "finnish",
        "fr" => "light_french",
        "gl" => "galician",
        "hu" => "hungarian",
        "it" => "light_italian",
        "nl" => "dutch",
        "no" | "nb" => "norwegian",
        "pt" => "light_portuguese",
        "ro" => "romanian",
        "ru" => "russian",
        "sv" => "swedish",
        "tr" => "turkish",
        _ => return None,
    })
}

/// What the page must know beside the engine: the languages, the words that tell nothing, and for each facet the ids of
/// its values with their words in each language, the most frequent first.
pub fn labels(files: &Files) -> Value {
    let facets = FACETS.iter().zip(&files.columns).map(|(name, column)| {
        let values: Vec<Value> = column.values.iter().map(|value| json!([value.id, value.labels])).collect();
        ((*name).to_owned(), json!(values))
    });
    json!({ "languages": files.index.languages, "stop": files.index.stop, "facets": facets.collect::<Map<_, _>>() })
}
