//! Who is asked about a dataset or a service.

use serde_json::{Map, Value};

use super::dataset::Scope;
use super::organisation::{Publisher, mailbox};
use super::{address, people, prose, text_of, words};
use crate::import::losses::{Losses, Reason};

pub fn contact(source: &Map<String, Value>, publisher: &Publisher, scope: &Scope, losses: &mut Losses) -> Option<Value> {
    let mut contact = Map::new();
    if let Some(point) = source.get("contactPoint") {
        let empty = Map::new();
        let parts = match point {
            Value::Object(parts) => parts,
            Value::Array(points) => points.first().and_then(Value::as_object).unwrap_or(&empty),
            Value::Null => &empty,
            other => {
                losses.note("contactPoint", Reason::WrongForm, if other.is_string() { "" } else { "…" });
                &empty
            }
        };
        if let Some(name) = words::first(parts.get("fn")) {
            if people::is_unit(name, &publisher.name) {
                let name = prose::line(name, "contactPoint.fn", losses);
                contact.insert("name".to_owned(), scope.text(name));
            } else {
                losses.note("contactPoint.fn", Reason::PersonName, "");
            }
        }
        if let Some(mail) = mailbox(&Value::Object(parts.clone()), &publisher.name, losses) {
            contact.insert("email".to_owned(), Value::from(mail));
        }
        if let Some(url) = text_of(parts.get("hasURL")).and_then(|url| address::clean(url, "contactPoint.hasURL", losses)) {
            contact.insert("url".to_owned(), Value::from(url));
        }
        for name in parts.keys().filter(|name| !name.starts_with('@') && !matches!(name.as_str(), "fn" | "hasEmail" | "hasURL")) {
            losses.note(&format!("contactPoint.{name}"), Reason::NoField, "");
        }
    }
    if let (false, Some(mail)) = (contact.contains_key("email"), &publisher.mailbox) {
        contact.insert("email".to_owned(), Value::from(mail.as_str()));
    }
    (!contact.is_empty()).then_some(Value::Object(contact))
}
