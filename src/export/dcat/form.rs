//! Resources and what is said of them, written in one of four forms: Turtle (RDF 1.1), RDF/XML, JSON-LD 1.1 with its context
//! inside, N-Triples. Every form gives the same triples; no resource is without an address, so that none is blank.

use std::borrow::Cow;

use crate::scan::find;

/// A property or a class: its prefix and its name.
pub type Name = (&'static str, &'static str);

/// The prefixes with what they stand for, in the order of their names.
pub const PREFIXES: [(&str, &str); 15] = [
    ("adms", "http://www.w3.org/ns/adms#"),
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dcatap", "http://data.europa.eu/r5r/"),
    ("dct", "http://purl.org/dc/terms/"),
    ("eli", "http://data.europa.eu/eli/ontology#"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("geo", "http://www.opengis.net/ont/geosparql#"),
    ("hydra", "http://www.w3.org/ns/hydra/core#"),
    ("org", "http://www.w3.org/ns/org#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("spdx", "http://spdx.org/rdf/terms#"),
    ("vcard", "http://www.w3.org/2006/vcard/ns#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// Values are borrowed from the catalogue where they stand in it as they are.
#[derive(Clone, Debug)]
pub enum Object<'s> {
    /// The address of a resource.
    Iri(Cow<'s, str>),
    /// A class, as the object of `rdf:type`.
    Class(Name),
    /// A text with the tag of its language.
    Text(Cow<'s, str>, Cow<'s, str>),
    Plain(Cow<'s, str>),
    /// A value of a datatype.
    Typed(Cow<'s, str>, Name),
}

/// A resource with what is said of it; statements of one property stand together.
#[derive(Clone, Debug)]
pub struct Node<'s> {
    pub iri: Cow<'s, str>,
    pub said: Vec<(Name, Object<'s>)>,
}

pub const TYPE: Name = ("rdf", "type");

impl<'s> Node<'s> {
    pub fn new(iri: impl Into<Cow<'s, str>>, classes: &[Name]) -> Node<'s> {
        let mut said = Vec::with_capacity(16);
        said.extend(classes.iter().map(|class| (TYPE, Object::Class(*class))));
        Node { iri: address(iri), said }
    }

    pub fn say(&mut self, name: Name, object: Object<'s>) {
        self.said.push((name, object));
    }

    pub fn iri(&mut self, name: Name, iri: impl Into<Cow<'s, str>>) {
        self.say(name, Object::Iri(address(iri)));
    }

    pub fn plain(&mut self, name: Name, text: impl Into<Cow<'s, str>>) {
        self.say(name, Object::Plain(text.into()));
    }

    pub fn typed(&mut self, name: Name, text: impl Into<Cow<'s, str>>, datatype: Name) {
        self.say(name, Object::Typed(text.into(), datatype));
    }

    pub fn text(&mut self, name: Name, text: impl Into<Cow<'s, str>>, language: impl Into<Cow<'s, str>>) {
        self.say(name, Object::Text(text.into(), language.into()));
    }
}

/// An address without the characters that no form may write between its marks (RFC 3987).
pub fn address<'s>(iri: impl Into<Cow<'s, str>>) -> Cow<'s, str> {
    let iri = iri.into();
    let bad = |byte: u8| byte <= b' ' || matches!(byte, b'<' | b'>' | b'"' | b'{' | b'}' | b'|' | b'\\' | b'^' | b'`');
    if find(iri.as_bytes(), bad).is_none() {
        return iri;
    }
    let bad = |c: char| u8::try_from(c).is_ok_and(bad);
    Cow::Owned(iri.chars().map(|c| if bad(c) { format!("%{:02X}", u32::from(c)) } else { c.to_string() }).collect())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Turtle,
    RdfXml,
    JsonLd,
    NTriples,
}

impl Form {
    pub const ALL: [Form; 4] = [Form::Turtle, Form::RdfXml, Form::JsonLd, Form::NTriples];

    pub fn extension(self) -> &'static str {
        match self {
            Form::Turtle => "ttl",
            Form::RdfXml => "rdf",
            Form::JsonLd => "jsonld",
            Form::NTriples => "nt",
        }
    }

    /// What is said of some resources, as a piece of a document.
    pub fn told<'n, 's: 'n>(self, nodes: impl IntoIterator<Item = &'n Node<'s>>) -> String {
        let mut out = String::with_capacity(4096);
        for node in nodes {
            match self {
                Form::Turtle => super::turtle::node(&mut out, node),
                Form::RdfXml => super::rdf_xml::node(&mut out, node),
                Form::JsonLd => {
                    out.push_str(if out.is_empty() { "" } else { ",\n" });
                    super::json_ld::node(&mut out, node);
                }
                Form::NTriples => super::n_triples::node(&mut out, node),
            }
        }
        out
    }

    /// What stands before a piece of a document: one that is the first, or a later one.
    pub fn before(self, first: bool) -> &'static str {
        match (self, first) {
            (Form::JsonLd, true) => "\n",
            (Form::JsonLd, false) => ",\n",
            _ => "",
        }
    }

    /// A whole document.
    pub fn document<'t>(self, pieces: impl IntoIterator<Item = &'t str>) -> Vec<u8> {
        let mut out = String::with_capacity(16 * 1024);
        self.begin(&mut out);
        for (at, told) in pieces.into_iter().filter(|told| !told.is_empty()).enumerate() {
            out.extend([self.before(at == 0), told]);
        }
        out.push_str(self.end());
        out.into_bytes()
    }

    pub fn begin(self, out: &mut String) {
        match self {
            Form::Turtle => super::turtle::begin(out),
            Form::RdfXml => super::rdf_xml::begin(out),
            Form::JsonLd => super::json_ld::begin(out),
            Form::NTriples => {}
        }
    }

    pub fn end(self) -> &'static str {
        match self {
            Form::RdfXml => "</rdf:RDF>\n",
            Form::JsonLd => "\n]}\n",
            Form::Turtle | Form::NTriples => "",
        }
    }
}

/// What a prefix stands for.
pub fn namespace(prefix: &str) -> &'static str {
    PREFIXES.iter().find(|(known, _)| *known == prefix).map_or("", |(_, namespace)| namespace)
}
