//! The terms of public lists that resources name, each with the little that the ranges of DCAT-AP ask to be said of it in
//! the same file: its class, its list and its label.

use std::collections::BTreeMap;

use crate::model::Text;

use super::form::{Name, Node, Object, address};

pub const AUTHORITY: &str = "http://publications.europa.eu/resource/authority/";

/// What a set of resources names, by address.
#[derive(Default)]
pub struct Concepts(BTreeMap<String, Node>);

impl Concepts {
    pub fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.0.values()
    }

    /// Notes a resource of some classes; what is said of it is told once.
    pub fn note(&mut self, iri: &str, classes: &[Name], say: impl FnOnce(&mut Node)) -> String {
        let iri = address(iri);
        if !self.0.contains_key(&iri) {
            let mut node = Node::new(iri.clone(), classes);
            say(&mut node);
            self.0.insert(iri.clone(), node);
        }
        iri
    }

    /// A term of an authority list of the Publications Office: `list` is that of its address.
    pub fn authority(&mut self, list: &str, code: &str, class: Option<Name>) -> String {
        let scheme = format!("{AUTHORITY}{list}");
        self.note(&scheme, &[("skos", "ConceptScheme")], |node| {
            node.say(("dct", "title"), Object::Text(list.replace('-', " "), "en".to_owned()));
        });
        let classes: Vec<Name> = [("skos", "Concept")].into_iter().chain(class).collect();
        self.note(&format!("{scheme}/{code}"), &classes, |node| {
            node.iri(("skos", "inScheme"), &scheme);
            node.say(("skos", "prefLabel"), Object::Text(code.to_lowercase().replace('_', " "), "en".to_owned()));
        })
    }

    /// A term with an address and labels of its own.
    pub fn term(&mut self, iri: &str, label: &Text, class: Option<Name>) -> String {
        if let Some((list, code)) = iri.strip_prefix(AUTHORITY).and_then(|rest| rest.rsplit_once('/')) {
            let found = self.authority(list, code, class);
            if let Some(node) = self.0.get_mut(&found) {
                node.said.retain(|(name, _)| *name != ("skos", "prefLabel"));
                say_text(node, ("skos", "prefLabel"), label);
            }
            return found;
        }
        let classes: Vec<Name> = [("skos", "Concept")].into_iter().chain(class).collect();
        self.note(iri, &classes, |node| say_text(node, ("skos", "prefLabel"), label))
    }
}

/// Says a text in each of its languages.
pub fn say_text(node: &mut Node, name: Name, text: &Text) {
    for (language, words) in text.0.iter().filter(|(_, words)| !words.is_empty()) {
        node.say(name, Object::Text(clean(words), language.as_str().to_owned()));
    }
}

/// A text without the characters that XML cannot hold, so that all forms say the same.
pub fn clean(text: &str) -> String {
    let bad = |c: char| c < ' ' && !matches!(c, '\n' | '\t') || matches!(c, '\r' | '\u{7f}' | '\u{fffe}' | '\u{ffff}');
    match text.contains(bad) {
        true => text.replace("\r\n", "\n").replace(bad, "\u{fffd}"),
        false => text.to_owned(),
    }
}
