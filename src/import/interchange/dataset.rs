use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::contact::contact;
use super::organisation::Publishers;
use super::spatial::spatial;
use super::{
    Context, Mapped, address, codes, distribution, one_text, ordered, prose, shown, text_of, texts_of, when_where, words,
};
use crate::import::losses::{Losses, Reason};
use crate::model::{Dataset, Language, Period, Stage};

/// What is the same for every dataset of a catalogue.
pub struct Scope<'c> {
    pub context: &'c Context,
    /// The language of texts, where it is not the portal's default.
    pub wrap: Option<Language>,
    /// The portal's default language.
    pub language: Language,
    pub themes: HashMap<String, String>,
    /// Every identifier of the catalogue.
    pub known: HashSet<&'c str>,
}

impl Scope<'_> {
    /// A text in the language that it is in.
    pub fn text(&self, text: impl Into<Value>) -> Value {
        match self.wrap {
            Some(language) => json!({language.as_str(): text.into()}),
            None => text.into(),
        }
    }
}

/// The keys that are read; any other is counted as lost.
const READ: [&str; 43] = [
    "title",
    "description",
    "identifier",
    "publisher",
    "contactPoint",
    "accessLevel",
    "rights",
    "license",
    "accrualPeriodicity",
    "issued",
    "modified",
    "keyword",
    "theme",
    "superTheme",
    "spatial",
    "temporal",
    "language",
    "landingPage",
    "references",
    "conformsTo",
    "isPartOf",
    "describedBy",
    "distribution",
    "accessURL",
    "downloadURL",
    "format",
    "mediaType",
    "webService",
    "version",
    "describedByType",
    "mbox",
    "person",
    "webservice",
    "conformsToType",
    "acervo:stage",
    "acervo:promise",
    "acervo:name",
    "versionNotes",
    "hvdCategory",
    "applicableLegislation",
    "provenance",
    "source",
    "spatialResolutionInMeters",
];

/// Maps one dataset.
///
/// # Errors
/// Why it cannot be one.
pub fn map(
    source: &Map<String, Value>,
    scope: &Scope,
    publishers: &mut Publishers,
    losses: &mut Losses,
) -> Result<Mapped, &'static str> {
    let identifier = text_of(source.get("identifier"))
        .map(str::to_owned)
        .or_else(|| source.get("identifier").filter(|v| v.is_number()).map(Value::to_string));
    let said = words::of(source, "title", "title", prose::line, scope, losses);
    // What the source calls the file says more than nothing.
    let said = said.or_else(|| {
        let found = words::of(source, "acervo:name", "title", prose::line, scope, losses);
        found.iter().for_each(|(name, _)| losses.note("title", Reason::FromText, name));
        found
    });
    let Some((name, title)) = said else {
        return Err(if identifier.is_some() { "no-title" } else { "no-title-nor-identifier" });
    };
    let mut fields = Map::new();
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            fields.insert(name.to_owned(), value);
        }
    };
    put("title", Some(title));
    put("description", words::of(source, "description", "description", prose::markdown, scope, losses).map(|(_, text)| text));
    let publisher = publishers.of(source.get("publisher"), losses);
    put("publisher", Some(Value::from(publisher.key.as_str())));
    let distributions = distribution::all(source, scope, losses);
    let access = access(source, losses);
    let promise = promise(source, scope, losses);
    put("stage", Some(json!(stage(source, access, &distributions, losses))));
    put("promise", promise);
    put("access", Some(json!(access)));
    put("access_reason", (access != "public").then(|| json!(reason(source, losses))));
    put("license", licence(source, "license", losses));
    put("frequency", Some(Value::from(frequency(source, losses))));
    for name in ["issued", "modified"] {
        put(name, one_text(source, name, losses).and_then(|text| when_where::day(text, name, losses)).map(Value::from));
    }
    put("contact", contact(source, &publisher, scope, losses));
    let (themes, keywords) = themes_and_keywords(source, scope, losses);
    put("themes", (!themes.is_empty()).then(|| json!(themes)));
    put("keywords", keywords);
    put("spatial", spatial(source, scope, losses));
    put("temporal", one_text(source, "temporal", losses).and_then(|text| when_where::temporal(text, losses)));
    put("languages", languages(source, losses));
    put(
        "landing_page",
        one_text(source, "landingPage", losses).and_then(|url| address::clean(url, "landingPage", losses)).map(Value::from),
    );
    put("documentation", links(source, &["references", "describedBy"], losses));
    put("conforms_to", links(source, &["conformsTo"], losses));
    put("applicable_legislation", links(source, &["applicableLegislation"], losses));
    put(
        "hvd_category",
        texts_of(source.get("hvdCategory"), "hvdCategory", losses).into_iter().find_map(codes::hvd).map(Value::from),
    );
    put("spatial_resolution", text_of(source.get("spatialResolutionInMeters")).and_then(metres).map(Value::from));
    put("derived_from", derived_from(source, identifier.as_deref(), scope, losses));
    put("series", series(source, identifier.as_deref(), scope, losses));
    put("version", one_text(source, "version", losses).map(Value::from));
    put("version_notes", words::of(source, "versionNotes", "versionNotes", prose::line, scope, losses).map(|(_, text)| text));
    put("quality_process", words::of(source, "provenance", "provenance", prose::line, scope, losses).map(|(_, text)| text));
    put("source", Some(origin(identifier.as_deref(), scope.context, losses)));
    put("distributions", (!distributions.is_empty()).then(|| Value::Array(distributions)));
    for (name, value) in source {
        let empty = value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty());
        if !READ.contains(&name.as_str()) && !name.starts_with('@') && !empty {
            losses.note(name, Reason::NoField, &shown(value));
        }
    }
    let key = identifier.clone().unwrap_or_else(|| format!("title:{name}"));
    Ok(Mapped { identifier: identifier.unwrap_or_default(), key, name, fields: ordered(fields, &Dataset::RECORD) })
}

/// How far the dataset has come: as the source says, or as its files tell.
fn stage(source: &Map<String, Value>, access: &str, distributions: &[Value], losses: &mut Losses) -> &'static str {
    if let Some(stage) = text_of(source.get("acervo:stage")).and_then(Stage::parse) {
        return stage.as_str();
    }
    if access == "public" || !distributions.is_empty() {
        return "published";
    }
    losses.note("stage", Reason::Default, "inventoried");
    "inventoried"
}

/// What was promised of a dataset that is planned.
fn promise(source: &Map<String, Value>, scope: &Scope, losses: &mut Losses) -> Option<Value> {
    let said = source.get("acervo:promise")?.as_object()?;
    let mut promise = Map::new();
    for name in ["due", "first_promised"] {
        let Some(text) = text_of(said.get(name)) else { continue };
        match Period::parse(text) {
            Some(period) => {
                promise.insert(name.to_owned(), Value::from(period.to_string()));
            }
            None => losses.note(&format!("promise.{name}"), Reason::NotAPeriod, text),
        }
    }
    if let Some((_, basis)) = words::of(said, "basis", "promise.basis", prose::line, scope, losses) {
        promise.insert("basis".to_owned(), basis);
    }
    promise.contains_key("due").then_some(Value::Object(promise))
}

fn access(source: &Map<String, Value>, losses: &mut Losses) -> &'static str {
    let said = one_text(source, "accessLevel", losses).map(str::to_lowercase);
    match said.as_deref() {
        Some("public") => "public",
        Some("restricted public" | "restricted") => "restricted",
        Some("non-public" | "non public" | "private") => "non_public",
        other => {
            losses.note("accessLevel", Reason::Default, other.unwrap_or(""));
            "public"
        }
    }
}

/// Why data are closed, as far as the source's words tell.
fn reason(source: &Map<String, Value>, losses: &mut Losses) -> &'static str {
    let rights = text_of(source.get("rights")).unwrap_or("").to_lowercase();
    let found = REASONS.iter().find(|(_, words)| words.iter().any(|word| rights.contains(word)));
    let how = if found.is_some() { Reason::FromText } else { Reason::Default };
    losses.note("access_reason", how, &rights);
    found.map_or("legal_exception", |(code, _)| code)
}

const REASONS: [(&str, &[&str]); 4] = [
    (
        "personal_data",
        &[
            "privacy",
            "personal",
            "hipaa",
            "health insurance portability",
            "identif",
            "patient",
            "medical",
            "datos personales",
            "confidential",
            "confidencial",
            "sensitive",
        ],
    ),
    ("security", &["security", "national defense", "law enforcement", "seguridad", "defensa"]),
    ("commercial", &["trade secret", "commercial", "proprietary", "financial", "secreto comercial", "industrial"]),
    ("third_party", &["third party", "third-party", "partner", "copyright", "contractor", "terceros", "derechos de autor"]),
];

/// The licence of a dataset or of a distribution.
pub fn licence(source: &Map<String, Value>, field: &str, losses: &mut Losses) -> Option<Value> {
    let text = one_text(source, "license", losses)?;
    match codes::licence(text) {
        Some((id, exact)) => {
            if !exact {
                losses.note(field, Reason::Approximate, text);
            }
            Some(Value::from(id))
        }
        None => {
            losses.note(field, Reason::UnknownLicence, text);
            None
        }
    }
}

fn frequency(source: &Map<String, Value>, losses: &mut Losses) -> String {
    let Some(text) = one_text(source, "accrualPeriodicity", losses) else {
        losses.note("accrualPeriodicity", Reason::Default, "");
        return "unknown".to_owned();
    };
    match codes::frequency(text) {
        Some((code, exact)) => {
            if !exact {
                losses.note("accrualPeriodicity", Reason::Approximate, text);
            }
            code
        }
        None => {
            losses.note("accrualPeriodicity", Reason::UnknownFrequency, text);
            "unknown".to_owned()
        }
    }
}

/// Themes of the vocabulary are themes; any other word is a keyword.
fn themes_and_keywords(source: &Map<String, Value>, scope: &Scope, losses: &mut Losses) -> (Vec<&'static str>, Option<Value>) {
    let mut themes = Vec::new();
    let mut spoken: BTreeMap<Language, Vec<String>> = BTreeMap::new();
    let plain = scope.wrap.unwrap_or(scope.language);
    let mut add = |language: Language, word: &str, losses: &mut Losses| {
        let word = prose::line(word, "keyword", losses);
        let words = spoken.entry(language).or_default();
        if !word.is_empty() && !words.iter().any(|known| known.to_lowercase() == word.to_lowercase()) {
            words.push(word);
        }
    };
    for name in ["superTheme", "theme"] {
        for text in texts_of(source.get(name), name, losses) {
            match codes::theme(text) {
                Some(code) if !themes.contains(&code) => themes.push(code),
                Some(_) => {}
                None if text.contains("://") && !scope.themes.contains_key(text) => losses.note(name, Reason::NoField, text),
                None => add(plain, scope.themes.get(text).map_or(text, String::as_str), losses),
            }
        }
    }
    if let Some(languages) = words::by_language(source.get("keyword")) {
        for (language, value) in languages {
            texts_of(Some(value), "keyword", losses).into_iter().for_each(|word| add(language, word, &mut Losses::default()));
        }
    } else {
        for text in texts_of(source.get("keyword"), "keyword", losses) {
            // One text with commas, where a list belongs.
            let separate = source.get("keyword").is_some_and(Value::is_string);
            text.split([',', ';']).filter(|_| separate).for_each(|word| add(plain, word, losses));
            if !separate {
                add(plain, text, losses);
            }
        }
    }
    spoken.retain(|_, words| !words.is_empty());
    let keywords = match spoken.remove(&scope.language) {
        Some(words) if spoken.is_empty() => Some(json!(words)),
        own => {
            let own = own.map(|words| (scope.language, words)).into_iter();
            let all: Map<_, _> = own.chain(spoken).map(|(language, words)| (language.to_string(), json!(words))).collect();
            (!all.is_empty()).then_some(Value::Object(all))
        }
    };
    (themes, keywords)
}

fn languages(source: &Map<String, Value>, losses: &mut Losses) -> Option<Value> {
    let mut tags: Vec<String> = Vec::new();
    for text in texts_of(source.get("language"), "language", losses) {
        match codes::language(text) {
            Some(language) if !tags.contains(&language.to_string()) => tags.push(language.to_string()),
            Some(_) => {}
            None => losses.note("language", Reason::UnknownLanguage, text),
        }
    }
    (!tags.is_empty()).then(|| json!(tags))
}

fn links(source: &Map<String, Value>, names: &[&str], losses: &mut Losses) -> Option<Value> {
    let mut urls: Vec<String> = Vec::new();
    for name in names {
        for text in texts_of(source.get(*name), name, losses) {
            if let Some(url) = address::clean(text, name, losses)
                && !urls.contains(&url)
            {
                urls.push(url);
            }
        }
    }
    (!urls.is_empty()).then(|| json!(urls))
}

fn series(source: &Map<String, Value>, own: Option<&str>, scope: &Scope, losses: &mut Losses) -> Option<Value> {
    let parent = one_text(source, "isPartOf", losses)?;
    if scope.known.contains(parent) && Some(parent) != own {
        return Some(Value::from(parent));
    }
    losses.note("isPartOf", Reason::UnknownParent, parent);
    None
}

/// The datasets of the catalogue that it was made of.
fn derived_from(source: &Map<String, Value>, own: Option<&str>, scope: &Scope, losses: &mut Losses) -> Option<Value> {
    let named = texts_of(source.get("source"), "source", losses);
    let (known, others): (Vec<&str>, Vec<&str>) = named.into_iter().partition(|id| scope.known.contains(id) && Some(*id) != own);
    others.iter().for_each(|other| losses.note("source", Reason::UnknownParent, other));
    (!known.is_empty()).then(|| json!(known))
}

fn metres(text: &str) -> Option<f64> {
    text.parse().ok().filter(|metres: &f64| metres.is_finite() && *metres > 0.0)
}

fn origin(identifier: Option<&str>, context: &Context, losses: &mut Losses) -> Value {
    let mut origin = Map::new();
    origin.insert("catalogue".to_owned(), Value::from(context.source.as_str()));
    if let Some(identifier) = identifier {
        let mut id = identifier.to_owned();
        if address::without_secrets(&mut id) {
            losses.note("identifier", Reason::Secret, "");
        }
        origin.insert("id".to_owned(), Value::from(id));
    }
    if let Some(url) = &context.url {
        origin.insert("url".to_owned(), Value::from(url.as_str()));
    }
    origin.insert("harvested".to_owned(), Value::from(context.harvested.as_str()));
    Value::Object(origin)
}
