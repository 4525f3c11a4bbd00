use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::{Context, Mapped, address, ordered, people, prose, text_of, words};
use crate::check::invalid_id::slug;
use crate::import::losses::{Losses, Reason};
use crate::model::{Level, Organisation, OrganisationKind};

/// The publisher of a dataset.
#[derive(Clone, Debug, Default)]
pub struct Publisher {
    pub key: String,
    pub name: String,
    /// A unit's mailbox.
    pub mailbox: Option<String>,
}

/// The publishers met so far, in the order of the source.
pub struct Publishers<'c> {
    context: &'c Context,
    /// The publisher of the catalogue, for datasets that name none.
    own: Option<&'c Value>,
    found: Vec<Mapped>,
    index: HashMap<String, usize>,
}

/// A hierarchy deeper than this is taken for a mistake.
const DEEPEST: usize = 8;

impl<'c> Publishers<'c> {
    pub fn new(top: &'c Map<String, Value>, context: &'c Context) -> Publishers<'c> {
        Publishers { context, own: top.get("publisher"), found: Vec::new(), index: HashMap::new() }
    }

    pub fn own_mailbox(&self) -> Option<String> {
        mailbox(self.own?, "", &mut Losses::default())
    }

    /// The organisation that a value names, with those above it.
    pub fn of(&mut self, value: Option<&Value>, losses: &mut Losses) -> Publisher {
        let named = value.filter(|value| name_of(value).is_some());
        let value = match named {
            Some(value) => value,
            None => {
                losses.note("publisher", Reason::Default, &self.context.source);
                match self.own.filter(|own| name_of(own).is_some()) {
                    Some(own) => own,
                    None => &Value::String(self.context.source.clone()),
                }
            }
        };
        self.add(value, 0, losses)
    }

    fn add(&mut self, value: &Value, depth: usize, losses: &mut Losses) -> Publisher {
        let name = prose::line(name_of(value).unwrap_or("x"), "publisher", losses);
        let name = if name.is_empty() { "x".to_owned() } else { name };
        let key = slug(&name, false);
        let above = value.get("subOrganizationOf").filter(|above| name_of(above).is_some() && depth < DEEPEST);
        let parent = above.map(|above| self.add(above, depth + 1, losses).key).filter(|parent| *parent != key);
        let at = match self.index.get(&key) {
            Some(at) => *at,
            None => {
                self.index.insert(key.clone(), self.found.len());
                self.found.push(Mapped {
                    key: key.clone(),
                    identifier: key.clone(),
                    fields: fields(&name, value, losses),
                    name: name.clone(),
                });
                self.found.len() - 1
            }
        };
        if let Some(parent) = parent
            && !self.is_below(&parent, &key)
        {
            self.found[at].fields.entry("parent").or_insert(Value::from(parent));
        }
        Publisher { mailbox: mailbox(value, &name, losses), key, name }
    }

    /// Whether an organisation stands somewhere below another, so that the other cannot stand below it.
    fn is_below(&self, key: &str, other: &str) -> bool {
        let mut here = key;
        for _ in 0..=self.found.len() {
            if here == other {
                return true;
            }
            let at = self.index.get(here).and_then(|at| text_of(self.found[*at].fields.get("parent")));
            match at {
                Some(parent) => here = parent,
                None => return false,
            }
        }
        true
    }

    pub fn finish(self, losses: &mut Losses) -> Vec<Mapped> {
        for organisation in &self.found {
            for (field, default) in [("kind", "other"), ("level", "federal")] {
                if organisation.fields.get(field).and_then(Value::as_str) == Some(default) {
                    losses.note(&format!("organisation.{field}"), Reason::Default, &organisation.name);
                }
            }
        }
        let order = |mut mapped: Mapped| {
            mapped.fields = ordered(mapped.fields, &Organisation::RECORD);
            mapped
        };
        self.found.into_iter().map(order).collect()
    }
}

fn fields(name: &str, value: &Value, losses: &mut Losses) -> Map<String, Value> {
    let mut fields = Map::new();
    fields.insert("name".to_owned(), Value::from(name));
    let kind = text_of(value.get("acervo:kind")).and_then(OrganisationKind::parse).unwrap_or(OrganisationKind::Other);
    let level = text_of(value.get("acervo:level")).and_then(Level::parse).unwrap_or(Level::Federal);
    fields.insert("kind".to_owned(), json!(kind.as_str()));
    fields.insert("level".to_owned(), json!(level.as_str()));
    if let Some((_, acronym)) = name.strip_suffix(')').and_then(|name| name.rsplit_once('('))
        && (2..=12).contains(&acronym.len())
        && acronym.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || c == '-')
    {
        fields.insert("acronym".to_owned(), Value::from(acronym));
    }
    let homepage = ["homepage", "url"].iter().find_map(|name| text_of(value.get(*name)));
    if let Some(url) = homepage.and_then(|url| address::clean(url, "publisher.homepage", losses)) {
        fields.insert("homepage".to_owned(), Value::from(url));
    }
    fields
}

fn name_of(value: &Value) -> Option<&str> {
    match value {
        Value::String(_) => text_of(Some(value)),
        other => words::first(other.get("name")),
    }
}

/// The mailbox of a publisher or contact, where it is that of a role.
pub fn mailbox(value: &Value, publisher: &str, losses: &mut Losses) -> Option<String> {
    let field = if value.get("mbox").is_some() { "publisher.mbox" } else { "contactPoint.hasEmail" };
    let text = text_of(value.get("mbox")).or_else(|| text_of(value.get("hasEmail")))?;
    let mail = text.strip_prefix("mailto:").unwrap_or(text).trim();
    let mail = mail.split(['?', ' ', ',', ';']).next().unwrap_or("");
    let (local, host) = mail.rsplit_once('@')?;
    let plain = |part: &str, more: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || more.contains(c));
    if !plain(local, "._+-'") || !plain(host, ".-") || !host.contains('.') || host.starts_with('.') || host.ends_with('.') {
        losses.note(field, Reason::WrongForm, "");
        return None;
    }
    if !people::is_role_mailbox(mail, publisher) {
        losses.note(field, Reason::PersonMail, "");
        return None;
    }
    Some(mail.to_owned())
}
