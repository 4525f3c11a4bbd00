//! The terms of public lists that resources name, each with the little that the ranges of DCAT-AP ask to be said of it in
//! the same file: its class, its list and its label.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::model::Text;
use crate::scan::find;

use super::form::{Form, Name, Node, address};

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
    texts: Vec<Box<str>>,
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
    pub fn note<'i, 's>(
        &mut self,
        iri: impl Into<Cow<'i, str>>,
        classes: &[Name],
        say: impl FnOnce(&mut Node<'s>),
    ) -> Cow<'i, str> {
        let iri = address(iri);
        let at = self.places.get(&*iri).copied().unwrap_or_else(|| {
            let mut node = Node::new(iri.to_string(), classes);
            say(&mut node);
            let texts = self.forms.iter().map(|form| form.told(std::slice::from_ref(&node)).into()).collect();
            self.places.insert(iri.to_string(), self.told.len());
            self.told.push(Concept { iri: iri.to_string(), texts, named_by: 0 });
            self.told.len() - 1
        });
        if std::mem::replace(&mut self.told[at].named_by, self.resource) != self.resource {
            self.own.push(at);
        }
        iri
    }

    /// A term of an authority list of the Publications Office: `list` is that of its address.
    pub fn authority(&mut self, list: &str, code: &str, class: Option<Name>) -> String {
        let iri = format!("{AUTHORITY}{list}/{code}");
        self.listed(&iri, list, class, |node| {
            node.text(("skos", "prefLabel"), code.to_lowercase().replace('_', " "), "en");
        });
        iri
    }

    fn listed<'s>(&mut self, iri: &str, list: &str, class: Option<Name>, label: impl FnOnce(&mut Node<'s>)) {
        let scheme = format!("{AUTHORITY}{list}");
        self.note(&scheme, &[("skos", "ConceptScheme")], |node| {
            node.text(("dct", "title"), list.replace('-', " "), "en");
        });
        self.note(iri, &concept(class), |node| {
            node.iri(("skos", "inScheme"), scheme.clone());
            label(node);
        });
    }

    /// A term with an address and labels of its own.
    pub fn term<'i, 's>(&mut self, iri: impl Into<Cow<'i, str>>, label: &'s Text, class: Option<Name>) -> Cow<'i, str> {
        let iri = address(iri);
        let say = |node: &mut Node<'s>| say_text(node, ("skos", "prefLabel"), label);
        match iri.strip_prefix(AUTHORITY).and_then(|rest| rest.rsplit_once('/')) {
            Some((list, _)) => self.listed(&iri, list, class, say),
            None => {
                self.note(&*iri, &concept(class), say);
            }
        }
        iri
    }
}

fn concept(class: Option<Name>) -> Vec<Name> {
    [("skos", "Concept")].into_iter().chain(class).collect()
}

/// Says a text in each of its languages.
pub fn say_text<'s>(node: &mut Node<'s>, name: Name, text: &'s Text) {
    for (language, words) in text.0.iter().filter(|(_, words)| !words.is_empty()) {
        node.text(name, clean(words), language.as_str());
    }
}

/// A text without the characters that XML cannot hold, so that all forms say the same.
pub fn clean(text: &str) -> Cow<'_, str> {
    // 0xEF begins the last two of them.
    let suspect = |byte: u8| (byte < b' ') & (byte != b'\n') & (byte != b'\t') | (byte == 0x7f) | (byte == 0xef);
    let bad = |c: char| c < ' ' && !matches!(c, '\n' | '\t') || matches!(c, '\r' | '\u{7f}' | '\u{fffe}' | '\u{ffff}');
    match find(text.as_bytes(), suspect).is_some() && text.contains(bad) {
        true => Cow::Owned(text.replace("\r\n", "\n").replace(bad, "\u{fffd}")),
        false => Cow::Borrowed(text),
    }
}
