//! What visitors read: the interface, the names of types, fields and codes, in one file a language.

use std::collections::HashMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::messages;
use crate::model::Period;

mod cldr;

pub use cldr::Cldr;

/// The words of a language. Those without parts are formatted once, since pages ask for them by the dozen.
pub struct Locale {
    bundle: FluentBundle<FluentResource>,
    /// Messages by their keys, attributes as `key.attribute`.
    fixed: HashMap<String, String>,
    /// The messages that the language itself does not have, each with the language that lends it.
    lent: HashMap<String, String>,
    /// None only where the library was built without the data of any language.
    cldr: Option<Cldr>,
}

impl Locale {
    /// Reads the texts of the first of some languages, for which the others stand in; each text, with its language, may
    /// override what those before it say.
    pub fn read(languages: &[&str], texts: &[(&str, &str)]) -> Locale {
        let mut bundle = messages::bundle(languages.first().copied().unwrap_or("en"), "");
        bundle.set_formatter(Some(cldr::in_messages));
        let mut fixed = HashMap::new();
        let mut lent = HashMap::new();
        for (language, text) in texts {
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
            let keys: Vec<(String, Vec<String>)> = resource.entries().filter_map(keys).collect();
            bundle.add_resource_overriding(resource);
            for (key, attributes) in keys {
                match languages.first() == Some(language) {
                    true => lent.remove(&key),
                    false => lent.insert(key.clone(), (*language).to_owned()),
                };
                let Some(message) = bundle.get_message(&key) else { continue };
                let values =
                    attributes.iter().map(|name| (format!("{key}.{name}"), message.get_attribute(name).map(|a| a.value())));
                for (name, pattern) in values.chain([(key.clone(), message.value())]) {
                    let mut errors = Vec::new();
                    let text = pattern.map(|pattern| bundle.format_pattern(pattern, None, &mut errors).into_owned());
                    match text.filter(|_| errors.is_empty()) {
                        Some(text) => fixed.insert(name, text),
                        None => fixed.remove(&name),
                    };
                }
            }
        }
        Locale { bundle, fixed, lent, cldr: Cldr::of(languages) }
    }

    /// The shipped words of a language.
    pub fn shipped(language: &str) -> Option<Locale> {
        let text = crate::render::Theme::shipped_locale(language)?;
        Some(Locale::read(&[language], &[(language, text)]))
    }

    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The language that a message is in, where it is not this one.
    pub fn lent(&self, key: &str) -> Option<&str> {
        self.lent.get(key).map(String::as_str)
    }

    /// A message without parts; a key that has none gives itself.
    pub fn get<'l>(&'l self, key: &'l str) -> &'l str {
        self.fixed.get(key).map_or(key, String::as_str)
    }

    /// Takes the name that another language has for itself, where this one's texts do not say it.
    pub fn learn_name(&mut self, language: &str, other: &Locale) {
        let key = format!("language-{language}");
        if let Some(name) = other.fixed(&key) {
            self.fixed.entry(key).or_insert_with(|| name.to_owned());
        }
    }

    /// A message without parts, or an attribute as `key.attribute`.
    pub fn fixed(&self, key: &str) -> Option<&str> {
        self.fixed.get(key).map(String::as_str)
    }

    pub fn attribute(&self, key: &str, attribute: &str) -> Option<&str> {
        self.fixed.get(&format!("{key}.{attribute}")).map(String::as_str)
    }

    /// A message without parts, or one of its attributes: what schemas, forms and the manual ask for.
    pub fn words(&self, key: &str, attribute: Option<&str>) -> Option<&str> {
        attribute.map_or_else(|| self.fixed(key), |attribute| self.attribute(key, attribute))
    }

    /// A number with its digits grouped as the language does.
    pub fn number(&self, number: f64) -> String {
        self.cldr.as_ref().map_or_else(|| number.to_string(), |cldr| cldr.number(number))
    }

    /// Several things in one breath: "a, b and c".
    pub fn list(&self, items: &[String]) -> String {
        self.cldr.as_ref().map_or_else(|| items.join(", "), |cldr| cldr.list(items))
    }

    /// A period in words: a day or a month as CLDR has it, the parts of years as the locale file says.
    pub fn period(&self, period: Period) -> String {
        let (kind, number) = period.within_year();
        let start = period.start();
        let words = self.cldr.as_ref().and_then(|cldr| match kind {
            "day" => cldr.day(start.year(), start.month(), start.day()),
            "month" => cldr.month(start.year(), start.month()),
            _ => None,
        });
        words.unwrap_or_else(|| match kind {
            "semester" | "quarter" => {
                let mut args = FluentArgs::new();
                args.set("year", period.year().to_string());
                args.set("n", i32::from(number));
                self.format(&format!("date-{kind}"), &args)
            }
            _ => period.to_string(),
        })
    }

    pub fn format(&self, key: &str, args: &FluentArgs) -> String {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        let Some(pattern) = pattern else { return key.to_owned() };
        self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned()
    }
}

fn keys(entry: &fluent_syntax::ast::Entry<&str>) -> Option<(String, Vec<String>)> {
    let fluent_syntax::ast::Entry::Message(message) = entry else { return None };
    let attributes = message.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect();
    Some((message.id.name.to_owned(), attributes))
}
