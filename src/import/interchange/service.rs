//! Interfaces that give data on request (dcat:DataService; DCAT-US 3.0 `service`).

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::contact::contact;
use super::dataset::{Scope, licence};
use super::organisation::Publishers;
use super::{Mapped, address, one_text, ordered, prose, shown, text_of, texts_of, words};
use crate::import::losses::{Losses, Reason};
use crate::model::Service;

/// The keys that are read; any other is counted as lost.
const READ: [&str; 10] = [
    "identifier",
    "title",
    "description",
    "endpointURL",
    "endpointDescription",
    "publisher",
    "contactPoint",
    "license",
    "servesDataset",
    "accessLevel",
];

/// Every service of a catalogue. One without a title or without an address to ask is counted as lost, and why.
pub fn all(top: &Map<String, Value>, scope: &Scope, publishers: &mut Publishers, losses: &mut Losses) -> Vec<Mapped> {
    let items = match top.get("service") {
        Some(Value::Array(items)) => items.as_slice(),
        None | Some(Value::Null) => &[],
        Some(other) => {
            losses.note("catalogue.service", Reason::WrongForm, &shown(other));
            &[]
        }
    };
    let mut found: Vec<Mapped> = Vec::new();
    let mut keys = HashSet::new();
    for item in items {
        let mapped = item.as_object().ok_or(Reason::WrongForm).and_then(|fields| map(fields, scope, publishers, losses));
        match mapped {
            Ok(service) if keys.insert(service.key.clone()) => found.push(service),
            Ok(service) => losses.note("catalogue.service", Reason::Repeated, &service.name),
            Err(reason) => losses.note("catalogue.service", reason, words::first(item.get("title")).unwrap_or("")),
        }
    }
    found
}

fn map(source: &Map<String, Value>, scope: &Scope, publishers: &mut Publishers, losses: &mut Losses) -> Result<Mapped, Reason> {
    let (name, title) = words::of(source, "title", "service.title", prose::line, scope, losses).ok_or(Reason::NoTitle)?;
    let endpoint = texts_of(source.get("endpointURL"), "service.endpointURL", losses).into_iter().next();
    let endpoint = endpoint.and_then(|url| address::clean(url, "service.endpointURL", losses)).ok_or(Reason::NoAddress)?;
    let mut fields = Map::new();
    fields.insert("title".to_owned(), title);
    fields.insert("endpoint_url".to_owned(), Value::from(endpoint));
    let description = words::of(source, "description", "service.description", prose::markdown, scope, losses);
    let about = texts_of(source.get("endpointDescription"), "service.endpointDescription", losses).into_iter().next();
    let about = about.and_then(|url| address::clean(url, "service.endpointDescription", losses));
    let said = source.get("publisher").filter(|publisher| !publisher.is_null());
    let publisher = said.map(|publisher| publishers.of(Some(publisher), losses));
    let contact = contact(source, &publisher.clone().unwrap_or_default(), scope, losses);
    let serves = texts_of(source.get("servesDataset"), "service.servesDataset", losses);
    let (serves, others): (Vec<&str>, Vec<&str>) = serves.into_iter().partition(|id| scope.known.contains(id));
    others.iter().for_each(|other| losses.note("service.servesDataset", Reason::UnknownDataset, other));
    let access = match one_text(source, "accessLevel", losses) {
        Some("public") => Some("public"),
        Some("restricted public") => Some("restricted"),
        Some("non-public") => Some("non_public"),
        _ => None,
    };
    let more = [
        ("description", description.map(|(_, text)| text)),
        ("endpoint_description", about.map(Value::from)),
        ("publisher", publisher.map(|publisher| Value::from(publisher.key))),
        ("contact", contact),
        ("serves", (!serves.is_empty()).then(|| json!(serves))),
        ("license", licence(source, "service.license", losses)),
        ("access", access.map(Value::from)),
    ];
    fields.extend(more.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    for (name, value) in source.iter().filter(|(name, _)| !READ.contains(&name.as_str()) && !name.starts_with('@')) {
        losses.note(&format!("service.{name}"), Reason::NoField, &shown(value));
    }
    let identifier = text_of(source.get("identifier")).unwrap_or("").to_owned();
    let key = if identifier.is_empty() { format!("title:{name}") } else { identifier.clone() };
    Ok(Mapped { key, name, identifier, fields: ordered(fields, &Service::RECORD) })
}
