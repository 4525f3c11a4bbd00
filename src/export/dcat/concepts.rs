//! The terms of public lists that resources name, each with the little that the ranges of DCAT-AP ask to be said of it in
//! the same file: its class, its list and its label.

use std::collections::HashMap;

use crate::model::Text;

use super::form::{Form, Name, Node, Object, address};

pub const AUTHORITY: &str = "http://publications.europa.eu/resource/authority/";

/// What a set of resources names, each written once in every form.
pub struct Concepts {
    forms: &'static [Form],
    /// The place of each by its address.
    places: HashMap<String, usize>,
    told: Vec<Concept>,
    /// Those that the resource at hand names, and its number.
    own: Vec<usize>,
    resource: usize,
}

struct Concept {
    iri: String,
    /// What is said of it, in every form.
    texts: Vec<String>,
    /// The last resource that named it.
    named_by: usize,
}

impl Concepts {
    pub fn new(forms: &'static [Form]) -> Concepts {
        Concepts { forms, places: HashMap::new(), told: Vec::new(), own: Vec::new(), resource: 1 }
    }

    /// Goes on to another resource.
    pub fn next(&mut self) {
        self.own.clear();
        self.resource += 1;
    }

    /// What is said, in one of the forms, of all that the resource at hand names, in the order of addresses.
    pub fn own(&mut self, form: usize) -> impl Iterator<Item = &str> {
        let told = &self.told;
        self.own.sort_unstable_by(|a, b| told[*a].iri.cmp(&told[*b].iri));
        self.own.iter().map(move |at| &*told[*at].texts[form])
    }

    /// The same of everything.
    pub fn all(&self, form: usize) -> impl Iterator<Item = &str> {
        let mut all: Vec<_> = self.told.iter().collect();
        all.sort_unstable_by(|a, b| a.iri.cmp(&b.iri));
        all.into_iter().map(move |concept| &*concept.texts[form])
    }

    /// Notes a resource of some classes; what is said of it is told once.
    pub fn note(&mut self, iri: &str, classes: &[Name], say: impl FnOnce(&mut Node)) -> String {
        let iri = address(iri);
        let at = self.places.get(&iri).copied().unwrap_or_else(|| {
            let mut node = Node::new(iri.clone(), classes);
            say(&mut node);
            let texts = self.forms.iter().map(|form| form.told(std::slice::from_ref(&node))).collect();
            self.places.insert(iri.clone(), self.told.len());
            self.told.push(Concept { iri: iri.clone(), texts, named_by: 0 });
            self.told.len() - 1
        });
        if std::mem::replace(&mut self.told[at].named_by, self.resource) != self.resource {
            self.own.push(at);
        }
        iri
    }

    /// A term of an authority list of the Publications Office: `list` is that of its address.
    pub fn authority(&mut self, list: &str, code: &str, class: Option<Name>) -> String {
        self.listed(list, code, class, |node| {
            let label = Object::Text(code.to_lowercase().replace('_', " "), "en".to_owned());
            node.say(("skos", "prefLabel"), label);
        })
    }

    fn listed(&mut self, list: &str, code: &str, class: Option<Name>, label: impl FnOnce(&mut Node)) -> String {
        let scheme = format!("{AUTHORITY}{list}");
        self.note(&scheme, &[("skos", "ConceptScheme")], |node| {
            node.say(("dct", "title"), Object::Text(list.replace('-', " "), "en".to_owned()));
        });
        self.note(&format!("{scheme}/{code}"), &concept(class), |node| {
            node.iri(("skos", "inScheme"), &scheme);
            label(node);
        })
    }

    /// A term with an address and labels of its own.
    pub fn term(&mut self, iri: &str, label: &Text, class: Option<Name>) -> String {
        let say = |node: &mut Node| say_text(node, ("skos", "prefLabel"), label);
        match iri.strip_prefix(AUTHORITY).and_then(|rest| rest.rsplit_once('/')) {
            Some((list, code)) => self.listed(list, code, class, say),
            None => self.note(iri, &concept(class), say),
        }
    }
}

fn concept(class: Option<Name>) -> Vec<Name> {
    [("skos", "Concept")].into_iter().chain(class).collect()
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
