//! Resources and what is said of them, written in one of four forms: Turtle (RDF 1.1), RDF/XML, JSON-LD 1.1 with its context
//! inside, N-Triples. Every form gives the same triples; no resource is without an address, so that none is blank.

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

#[derive(Clone, Debug)]
pub enum Object {
    /// The address of a resource.
    Iri(String),
    /// A class, as the object of `rdf:type`.
    Class(Name),
    /// A text with the tag of its language.
    Text(String, String),
    Plain(String),
    /// A value of a datatype.
    Typed(String, Name),
}

/// A resource with what is said of it; statements of one property stand together.
#[derive(Clone, Debug)]
pub struct Node {
    pub iri: String,
    pub said: Vec<(Name, Object)>,
}

pub const TYPE: Name = ("rdf", "type");

impl Node {
    pub fn new(iri: impl Into<String>, classes: &[Name]) -> Node {
        let said = classes.iter().map(|class| (TYPE, Object::Class(*class))).collect();
        Node { iri: address(&iri.into()), said }
    }

    pub fn say(&mut self, name: Name, object: Object) -> &mut Node {
        self.said.push((name, object));
        self
    }

    pub fn iri(&mut self, name: Name, iri: &str) -> &mut Node {
        self.say(name, Object::Iri(address(iri)))
    }

    pub fn plain(&mut self, name: Name, text: &str) -> &mut Node {
        self.say(name, Object::Plain(text.to_owned()))
    }
}

/// An address without the characters that no form may write between its marks (RFC 3987).
pub fn address(iri: &str) -> String {
    const BAD: [bool; 256] = {
        let mut bad = [false; 256];
        let mut byte = 0;
        while byte < 256 {
            bad[byte] =
                byte <= b' ' as usize || matches!(byte as u8, b'<' | b'>' | b'"' | b'{' | b'}' | b'|' | b'\\' | b'^' | b'`');
            byte += 1;
        }
        bad
    };
    let bad = |byte: u8| BAD[byte as usize];
    if !iri.bytes().any(bad) {
        return iri.to_owned();
    }
    let bad = |c: char| u8::try_from(c).is_ok_and(|byte| byte < 0x80 && bad(byte));
    iri.chars().map(|c| if bad(c) { format!("%{:02X}", u32::from(c)) } else { c.to_string() }).collect()
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
    pub fn told<'n>(self, nodes: impl IntoIterator<Item = &'n Node>) -> String {
        let mut out = String::new();
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
