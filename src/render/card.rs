//! An entry as templates see it from elsewhere: worked out only as far as a template asks.

use std::sync::Arc;

use minijinja::value::{Enumerator, Object, Value};
use minijinja::{Error, ErrorKind};

use crate::catalogue::EntryIndex;
use crate::derive;
use crate::model::{Body, Dataset, Language, Text, Type};

use super::fields::EntryFields;
use super::filters::in_language;
use super::markdown::excerpt;
use super::page::path_of;
use super::{Site, value_of};

/// An entry in a language. Its keys are those of [`Card::KEYS`].
pub struct Card {
    site: Arc<Site>,
    pub index: EntryIndex,
    language: Language,
}

impl std::fmt::Debug for Card {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{}", self.site.catalogue.entry(self.index).id)
    }
}

impl Card {
    /// `heading` is the title as HTML, with its language where that is not the page's; `entry` all its fields.
    const KEYS: [&'static str; 14] = [
        "id",
        "type",
        "title",
        "heading",
        "path",
        "excerpt",
        "entry",
        "date",
        "publisher",
        "formats",
        "stage",
        "access",
        "rating",
        "file",
    ];

    pub fn value(site: &Arc<Site>, index: EntryIndex, language: Language) -> Value {
        Value::from_object(Card { site: Arc::clone(site), index, language })
    }

    fn of(&self, id: &str) -> Value {
        match self.site.catalogue.find(Type::Organisation, id) {
            Some(index) => Card::value(&self.site, index, self.language),
            None => Value::from(()),
        }
    }

    fn words(&self) -> &Words {
        self.site.words(self.index, self.language)
    }

    fn best<'t>(&self, text: &'t Text) -> &'t str {
        text.best(self.language).1
    }
}

/// The entry that a template names by its card.
pub fn index_of(card: &Value) -> Result<EntryIndex, Error> {
    let card = card.downcast_object_ref::<Card>();
    card.map(|card| card.index).ok_or_else(|| Error::new(ErrorKind::InvalidOperation, "not an entry"))
}

pub fn cards(site: &Arc<Site>, found: &[EntryIndex], language: Language) -> Value {
    found.iter().map(|index| Card::value(site, *index, language)).collect()
}

/// What lists say of an entry, worked out once, since several lists may name it.
pub struct Words {
    heading: Value,
    path: Value,
    excerpt: Value,
    /// The same without marks, in the language that it is in.
    pub plain: Option<(Language, Box<str>)>,
}

/// In characters.
pub(super) const EXCERPT: usize = 180;

impl Words {
    pub fn of(site: &Site, index: EntryIndex, language: Language) -> Words {
        let entry = site.catalogue.entry(index);
        let plain = derive::summary(entry).map(|text| {
            let (found, words) = text.best(language);
            (found, excerpt(words, EXCERPT).into_boxed_str())
        });
        let excerpt = plain.as_ref().map(|(found, words)| in_language(&Text::one(*found, words), language));
        Words {
            heading: in_language(&derive::title(entry), language),
            path: Value::from(format!("{}{}", site.prefix(language), path_of(entry))),
            excerpt: excerpt.unwrap_or_else(|| Value::from(())),
            plain,
        }
    }
}

impl Object for Card {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let entry = self.site.catalogue.entry(self.index);
        let dataset = entry.of::<Dataset>();
        let absent = || Value::from(());
        Some(match key.as_str()? {
            "id" => Value::from(&*entry.id),
            "type" => Value::from(entry.ty.as_str()),
            "title" => Value::from(self.best(&derive::title(entry))),
            "heading" => self.words().heading.clone(),
            "path" => self.words().path.clone(),
            "excerpt" => self.words().excerpt.clone(),
            "entry" => EntryFields::of(&self.site, self.index),
            "date" => match &entry.body {
                Body::Dataset(e) => value_of(e.modified),
                Body::Request(e) => value_of(e.opened),
                Body::Event(e) => value_of(e.start),
                Body::Legal(e) => value_of(e.adopted.or(e.in_force)),
                Body::Reuse(e) => value_of(e.published),
                _ => absent(),
            },
            "publisher" => match &entry.body {
                Body::Dataset(e) => self.of(&e.publisher.id),
                Body::Action(e) => self.of(&e.lead.id),
                Body::Request(e) => self.of(&e.addressed_to.id),
                Body::Funding(e) => self.of(&e.authority.id),
                Body::Event(e) => self.of(&e.organiser.id),
                _ => absent(),
            },
            "formats" => {
                let mut formats: Vec<&str> = Vec::new();
                for distribution in dataset.into_iter().flat_map(|d| &d.distributions) {
                    if !formats.contains(&&*distribution.format.id) {
                        formats.push(&distribution.format.id);
                    }
                }
                value_of(formats)
            }
            "stage" => dataset.map_or_else(absent, |d| Value::from(d.stage.as_str())),
            "access" => dataset.map_or_else(absent, |d| Value::from(d.access.as_str())),
            "rating" => value_of(self.site.rating(self.index)),
            "file" => Value::from(&*entry.file),
            _ => return None,
        })
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Str(&Card::KEYS)
    }
}
