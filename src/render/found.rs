//! The portal as the search finds it: every entry as a document, and the words of each facet's values.

use rayon::prelude::*;
use serde_json::json;

use crate::catalogue::EntryIndex;
use crate::decode::{Entry, Mention};
use crate::derive;
use crate::locale::Locale;
use crate::model::{Dataset, Language, Text, Type, VocabularyName};
use crate::search::{Document, FACETS, Field, Index, Passage};

use super::Site;
use super::facets::{self, date, organisation};
use super::markdown::excerpt;
use super::page::path_of;

/// Of each text only the beginning can be found, in characters.
const TEXT: usize = 20_000;

/// The index of a site. Its documents are the entries by their places in the catalogue.
pub fn index(site: &Site) -> Index {
    Index::new(documents(site), &languages(site))
}

/// The same for those who only write it.
pub(super) fn lean_index(site: &Site) -> Index {
    Index::without_texts(documents(site), &languages(site))
}

fn documents(site: &Site) -> Vec<Document> {
    let count = u32::try_from(site.catalogue.entries().len()).unwrap_or(u32::MAX);
    (0..count).into_par_iter().map(|at| document(site, at)).collect()
}

fn languages(site: &Site) -> Vec<&str> {
    site.config.languages.iter().map(Language::as_str).collect()
}

/// The words of a facet's value in each language of the portal, whose words `locales` are.
pub fn labels(site: &Site, locales: &[&Locale], facet: &str, id: &str) -> Vec<Box<str>> {
    let each = site.config.languages.iter().zip(locales);
    each.map(|(language, locale)| label(site, locale, *language, facet, id).into()).collect()
}

pub(super) fn label(site: &Site, locale: &Locale, language: Language, facet: &str, id: &str) -> String {
    let term = |name| site.catalogue.vocabularies.get(name, id).map(|term| term.label.best(language).1.to_owned());
    let code = |key: String| locale.fixed(&key).map(str::to_owned);
    let known = match facet {
        "type" => code(format!("type-{id}")),
        "organisation" => site.catalogue.find(Type::Organisation, id).map(|index| {
            let title = derive::title(site.catalogue.entry(index));
            title.best(language).1.to_owned()
        }),
        "theme" => term(VocabularyName::Themes),
        "policy_area" => term(VocabularyName::PolicyAreas),
        "format" => term(VocabularyName::Formats),
        "license" => term(VocabularyName::Licences),
        "quality" => code(format!("rating-{id}")),
        "language" => code(format!("language-{id}")),
        "access" | "stage" => code(format!("code-{facet}-{id}")),
        _ => None,
    };
    known.unwrap_or_else(|| id.to_owned())
}

/// An entry as the search finds and shows it.
pub fn document(site: &Site, index: EntryIndex) -> Document {
    let entry = site.catalogue.entry(index);
    let dataset = entry.of::<Dataset>();
    let title = derive::title(entry);
    let publisher = organisation(entry).and_then(|id| site.catalogue.find(Type::Organisation, id));
    let mut passages = Vec::new();
    add(&mut passages, Field::Title, &title, false);
    for (language, words) in dataset.and_then(|dataset| dataset.keywords.as_ref()).into_iter().flat_map(|words| &words.0) {
        passages.push(Passage::new(Field::Keywords, language.as_str(), &words.join(" · ")));
    }
    if let Some(publisher) = publisher.filter(|publisher| *publisher != index) {
        add(&mut passages, Field::Organisation, &derive::title(site.catalogue.entry(publisher)), false);
    }
    let mut facets = facets::of(&site.catalogue, &site.measures, index);
    entry.mentions(&mut |_, mention| match mention {
        Mention::Text(text) if *text != *title => add(&mut passages, Field::Text, text, false),
        Mention::Markdown(text) => add(&mut passages, Field::Text, &text.0, true),
        _ => {}
    });
    let date = date(entry);
    let formats = facets.get("format").cloned().unwrap_or_default();
    Document {
        passages,
        facets: FACETS.iter().map(|facet| facets.remove(facet).unwrap_or_default()).collect(),
        titles: site.config.languages.iter().map(|language| title.best(*language).1.into()).collect(),
        card: card(site, index, entry, publisher, date.as_deref(), &formats).into(),
        date: date.unwrap_or_default().into(),
    }
}

fn add(passages: &mut Vec<Passage>, field: Field, text: &Text, marked: bool) {
    for (language, words) in &text.0 {
        let plain = if marked { excerpt(words, TEXT) } else { words.to_string() };
        passages.push(Passage::new(field, language.as_str(), &plain));
    }
}

/// What the page shows of an answer. Of each text there is one form a language of the portal: the text; where it is
/// lent from another of them, the number of that one; where it is in a language beside them, the text with its language.
fn card(
    site: &Site,
    index: EntryIndex,
    entry: &Entry,
    publisher: Option<EntryIndex>,
    date: Option<&str>,
    formats: &[Box<str>],
) -> String {
    let dataset = entry.of::<Dataset>();
    let languages = &site.config.languages;
    let form = |language: Language, found: Language, words: &str| match languages.iter().position(|known| *known == found) {
        _ if found == language => json!(words),
        Some(number) => json!(number),
        None => json!([words, found.as_str()]),
    };
    let said = |language: &Language| {
        let (found, words) = site.words(index, *language).plain.as_ref()?;
        Some(form(*language, *found, words))
    };
    let plain = |text: &Text| -> Vec<serde_json::Value> {
        let one = |language: &Language| {
            let (found, words) = text.best(*language);
            form(*language, found, &derive::beginning(words, TITLE))
        };
        languages.iter().map(one).collect()
    };
    let mut formats: Vec<&str> = formats.iter().map(|format| &**format).collect();
    formats.sort_unstable();
    formats.dedup();
    let owner = publisher.map(|index| site.catalogue.entry(index)).filter(|owner| owner.id != entry.id);
    let mut card = json!({ "type": entry.ty.as_str(), "path": path_of(entry), "title": plain(&derive::title(entry)) });
    let mut put = |key: &str, value: Option<serde_json::Value>| {
        if let (Some(value), Some(card)) = (value, card.as_object_mut()) {
            card.insert(key.to_owned(), value);
        }
    };
    let texts: Option<Vec<serde_json::Value>> = languages.iter().map(said).collect();
    put("text", texts.map(|texts| json!(texts)));
    put("organisation", owner.map(|owner| json!(plain(&derive::title(owner)))));
    put("date", date.map(|date| json!(date)));
    put("formats", (!formats.is_empty()).then(|| json!(formats)));
    put("stage", dataset.map(|dataset| dataset.stage.as_str()).filter(|stage| *stage != "published").map(|stage| json!(stage)));
    put(
        "access",
        dataset.map(|dataset| dataset.access.as_str()).filter(|access| *access != "public").map(|access| json!(access)),
    );
    card.to_string()
}

/// Longer titles are cut in the list, in characters.
const TITLE: usize = 300;
