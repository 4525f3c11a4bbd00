//! What DCAT has no words for (plans, actions, requests, posts, laws, money) as JSON-LD 1.1 whose context is made of the
//! table of fields: what is known elsewhere has the name that it has there, the rest that of the portal's own vocabulary,
//! `vocabulary.jsonld`, which says what each means in the words of the reference.

use serde_json::{Map, Value, json};

use crate::catalogue::EntryIndex;
use crate::locale::Locale;
use crate::model::shape::{Field, Record, Shape};
use crate::model::{Language, LinkParts, PlaceParts, Type, VocabularyName};
use crate::render::{Site, path_of};

use super::dcat::iri_of;

const FILE: &str = "vocabulary.jsonld";

/// The types that have such a document beside their page: datasets are told in DCAT-AP.
pub fn has_document(ty: Type) -> bool {
    !matches!(ty, Type::Dataset | Type::Page)
}

/// Names of fields that vocabularies of the W3C, Dublin Core and schema.org have (RECORD-FIELD, or the field of any record).
const KNOWN: [(&str, &str); 16] = [
    ("title", "http://purl.org/dc/terms/title"),
    ("name", "http://xmlns.com/foaf/0.1/name"),
    ("description", "http://purl.org/dc/terms/description"),
    ("homepage", "http://xmlns.com/foaf/0.1/homepage"),
    ("license", "http://purl.org/dc/terms/license"),
    ("issued", "http://purl.org/dc/terms/issued"),
    ("modified", "http://purl.org/dc/terms/modified"),
    ("publisher", "http://purl.org/dc/terms/publisher"),
    ("url", "https://schema.org/url"),
    ("email", "https://schema.org/email"),
    ("organisation-parent", "http://www.w3.org/ns/org#subOrganizationOf"),
    ("organisation-posts", "http://www.w3.org/ns/org#hasPost"),
    ("body-members", "http://www.w3.org/ns/org#hasMember"),
    ("event-start", "https://schema.org/startDate"),
    ("event-end", "https://schema.org/endDate"),
    ("service-endpoint_url", "http://www.w3.org/ns/dcat#endpointURL"),
];

/// An entry. None where its type has no such document.
pub fn entry(site: &Site, index: EntryIndex) -> Option<Vec<u8>> {
    let entry = site.catalogue.entry(index);
    if !has_document(entry.ty) {
        return None;
    }
    let record = entry.ty.record();
    let body = serde_json::to_value(&entry.body).unwrap_or_default();
    let mut document = Map::new();
    document.insert("@context".to_owned(), context(site, record));
    document.insert("@id".to_owned(), json!(iri_of(site, index)));
    document.insert("@type".to_owned(), json!([term(site, &format!("type-{}", entry.ty.as_str()))]));
    document.insert("page".to_owned(), json!(format!("{}{}", site.config.base_url, path_of(entry))));
    document.extend(fields(site, record, &body));
    let mut bytes = serde_json::to_vec_pretty(&document).unwrap_or_default();
    bytes.push(b'\n');
    Some(bytes)
}

/// The vocabulary: each type and field, with its label and help in the languages of the portal, whose words `locales` are.
pub fn vocabulary(site: &Site, locales: &[(Language, &Locale)]) -> Vec<u8> {
    let mut graph = Vec::new();
    let texts = |key: &str, attribute: Option<&str>| {
        let said = locales.iter().filter_map(|(language, locale)| {
            Some(json!({ "@value": locale.words(key, attribute)?, "@language": language.as_str() }))
        });
        said.collect::<Vec<_>>()
    };
    for ty in Type::ALL.iter().filter(|ty| has_document(**ty)) {
        let key = format!("type-{}", ty.as_str());
        graph.push(json!({ "@id": term(site, &key), "@type": "rdfs:Class", "rdfs:label": texts(&key, None) }));
        for record in ty.record().within() {
            for field in record.fields {
                let iri = name_of(site, record, field);
                if !iri.starts_with(&site.config.base_url) {
                    continue;
                }
                let key = format!("field-{}-{}", record.name, field.name);
                graph.push(json!({
                    "@id": iri, "@type": "rdf:Property", "rdfs:label": texts(&key, None), "rdfs:comment": texts(&key, Some("help")),
                }));
            }
        }
    }
    graph.sort_by(|a, b| a["@id"].as_str().cmp(&b["@id"].as_str()));
    graph.dedup_by(|a, b| a["@id"] == b["@id"]);
    let context =
        json!({ "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdfs": "http://www.w3.org/2000/01/rdf-schema#" });
    let mut bytes = serde_json::to_vec_pretty(&json!({ "@context": context, "@graph": graph })).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn term(site: &Site, name: &str) -> String {
    format!("{}{FILE}#{name}", site.config.base_url)
}

fn name_of(site: &Site, record: &Record, field: &Field) -> String {
    let own = format!("{}-{}", record.name, field.name);
    let known = |name: &str| KNOWN.iter().find(|(known, _)| *known == name).map(|(_, iri)| (*iri).to_owned());
    known(&own).or_else(|| known(field.name)).unwrap_or_else(|| term(site, &own))
}

/// What the names of a record's fields stand for; records inside it have contexts of their own.
fn context(site: &Site, record: &Record) -> Value {
    let mut context = Map::new();
    for field in record.fields {
        let mut meaning = Map::new();
        meaning.insert("@id".to_owned(), json!(name_of(site, record, field)));
        let mut shape = &field.shape;
        while let Shape::List(item) = shape {
            shape = item;
        }
        if let Shape::Either(left, _) = shape {
            shape = left;
        }
        let (key, value) = match shape {
            Shape::Text | Shape::Markdown | Shape::Keywords => ("@container", json!("@language")),
            Shape::Url | Shape::Reference(_) | Shape::ReferenceOrName(_) | Shape::Term(_) | Shape::Evidence => {
                ("@type", json!("@id"))
            }
            Shape::Date => ("@type", json!("http://www.w3.org/2001/XMLSchema#date")),
            Shape::Map(_) => ("@type", json!("@json")),
            Shape::Record(inner) => ("@context", self::context(site, inner)),
            Shape::Link => ("@context", self::context(site, &LinkParts::RECORD)),
            Shape::Place => ("@context", self::context(site, &PlaceParts::RECORD)),
            _ => {
                context.insert(field.name.to_owned(), Value::Object(meaning));
                continue;
            }
        };
        meaning.insert(key.to_owned(), value);
        context.insert(field.name.to_owned(), Value::Object(meaning));
    }
    context.insert("page".to_owned(), json!({ "@id": "http://xmlns.com/foaf/0.1/page", "@type": "@id" }));
    Value::Object(context)
}

fn fields(site: &Site, record: &Record, values: &Value) -> Map<String, Value> {
    let present = record.fields.iter().filter_map(|field| Some((field, values.get(field.name)?)));
    present.map(|(field, found)| (field.name.to_owned(), value(site, &field.shape, found))).collect()
}

/// A value as its context reads it: what leads elsewhere by its address.
fn value(site: &Site, shape: &Shape, found: &Value) -> Value {
    let text = found.as_str();
    let thing = |index: Option<EntryIndex>| index.map(|index| json!(iri_of(site, index)));
    match (shape, text) {
        (Shape::List(item), _) => {
            json!(found.as_array().into_iter().flatten().map(|one| value(site, item, one)).collect::<Vec<_>>())
        }
        (Shape::Either(left, right), _) => value(site, if text.is_some() { right } else { left }, found),
        (Shape::Text | Shape::Markdown, Some(words)) => json!({ site.config.default_language().as_str(): words }),
        (Shape::Record(record), _) => Value::Object(fields(site, record, found)),
        (Shape::Link, Some(url)) => json!({ "url": url }),
        (Shape::Place, Some(name)) => json!({ "name": { site.config.default_language().as_str(): name } }),
        (Shape::Link, None) => Value::Object(fields(site, &LinkParts::RECORD, found)),
        (Shape::Place, None) => Value::Object(fields(site, &PlaceParts::RECORD, found)),
        // A name that leads to no entry is a name.
        (Shape::Reference(types) | Shape::ReferenceOrName(types), Some(id)) => {
            thing(site.catalogue.find_any(types, id)).unwrap_or_else(|| json!({ "@value": id }))
        }
        (Shape::Evidence, Some(id)) => thing(site.catalogue.find(Type::Dataset, id)).unwrap_or_else(|| json!(id)),
        (Shape::Term(vocabulary), Some(id)) => json!(term_iri(site, *vocabulary, id)),
        _ => found.clone(),
    }
}

fn term_iri(site: &Site, vocabulary: VocabularyName, id: &str) -> String {
    let known = site.catalogue.vocabularies.get(vocabulary, id).and_then(|term| term.uri.as_deref().or(term.url.as_deref()));
    known.map_or_else(|| format!("{}{}/{id}/#term", site.config.base_url, vocabulary.as_str()), str::to_owned)
}
