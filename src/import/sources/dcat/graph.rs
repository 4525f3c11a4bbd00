//! A small graph in memory: what each subject says, by prefixed names, in the order of the document.

use std::collections::{BTreeMap, HashMap};

use oxrdf::{NamedOrBlankNode, Term, Triple};
use serde_json::{Map, Value, json};

const PREFIXES: [(&str, &str); 14] = [
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("dcatap", "http://data.europa.eu/r5r/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("adms", "http://www.w3.org/ns/adms#"),
    ("vcard", "http://www.w3.org/2006/vcard/ns#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("owl", "http://www.w3.org/2002/07/owl#"),
    ("spdx", "http://spdx.org/rdf/terms#"),
    ("time", "http://www.w3.org/2006/time#"),
    ("locn", "http://www.w3.org/ns/locn#"),
    ("hydra", "http://www.w3.org/ns/hydra/core#"),
];

/// The most triples of one catalogue.
const MOST_TRIPLES: usize = 20_000_000;

#[derive(Default)]
pub struct Graph {
    subjects: Vec<(String, Vec<(String, Term)>)>,
    index: HashMap<String, usize>,
    triples: usize,
}

/// A subject of the graph.
#[derive(Clone, Copy)]
pub struct Resource<'g> {
    graph: &'g Graph,
    at: usize,
}

impl Graph {
    /// Reads a document, told apart by how it begins. `page` keeps blank nodes of several pages apart.
    ///
    /// # Errors
    /// The reader's own words.
    pub fn read(&mut self, bytes: &[u8], base: Option<&str>, page: usize) -> Result<(), String> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let start = bytes.trim_ascii_start();
        let base = base.unwrap_or("http://source.invalid/");
        let wrong = |error: &dyn std::fmt::Display| error.to_string();
        if start.starts_with(b"{") || start.starts_with(b"[") {
            let parser = oxjsonld::JsonLdParser::new().with_base_iri(base).map_err(|e| wrong(&e))?;
            for quad in parser.for_slice(bytes) {
                let quad = quad.map_err(|e| wrong(&e))?;
                self.add(Triple::new(quad.subject, quad.predicate, quad.object), page)?;
            }
        } else if is_xml(start) {
            let parser = oxrdfxml::RdfXmlParser::new().lenient().with_base_iri(base).map_err(|e| wrong(&e))?;
            for triple in parser.for_slice(bytes) {
                self.add(triple.map_err(|e| wrong(&e))?, page)?;
            }
        } else {
            let parser = oxttl::TurtleParser::new().lenient().with_base_iri(base).map_err(|e| wrong(&e))?;
            for triple in parser.for_slice(bytes) {
                self.add(triple.map_err(|e| wrong(&e))?, page)?;
            }
        }
        Ok(())
    }

    fn add(&mut self, triple: Triple, page: usize) -> Result<(), String> {
        self.triples += 1;
        if self.triples > MOST_TRIPLES {
            return Err(format!("more than {MOST_TRIPLES} triples"));
        }
        let subject = match triple.subject {
            NamedOrBlankNode::NamedNode(node) => node.into_string(),
            NamedOrBlankNode::BlankNode(node) => format!("_:{page}.{}", node.as_str()),
        };
        let object = match triple.object {
            Term::BlankNode(node) => Term::NamedNode(oxrdf::NamedNode::new_unchecked(format!("_:{page}.{}", node.as_str()))),
            other => other,
        };
        let at = *self.index.entry(subject.clone()).or_insert_with(|| {
            self.subjects.push((subject, Vec::new()));
            self.subjects.len() - 1
        });
        let said = &mut self.subjects[at].1;
        let pair = (short(triple.predicate.as_str()), object);
        if !said.contains(&pair) {
            said.push(pair);
        }
        Ok(())
    }

    pub fn of_class<'g>(&'g self, class: &'g str) -> impl Iterator<Item = Resource<'g>> {
        let is = move |(name, term): &(String, Term)| {
            name == "rdf:type" && matches!(term, Term::NamedNode(node) if short(node.as_str()) == class)
        };
        let found = self.subjects.iter().enumerate().filter(move |(_, (_, said))| said.iter().any(is));
        found.map(|(at, _)| Resource { graph: self, at })
    }

    /// The address of the next page, taken out so that the one after is found next time.
    pub fn take_next(&mut self) -> Option<String> {
        let mut next = None;
        for (_, said) in &mut self.subjects {
            said.retain(|(name, term)| {
                let is = matches!(name.as_str(), "hydra:next" | "hydra:nextPage");
                if is {
                    next = next.take().or_else(|| plain(term).as_str().map(str::to_owned));
                }
                !is
            });
        }
        next
    }

    /// The label of a concept that the document describes and no vocabulary of ours knows.
    pub fn label(&self, value: &Value) -> Option<Value> {
        let iri = value.as_str()?;
        let known = iri.contains("/authority/data-theme/") || iri.contains("/sector-publico/sector/");
        let at = self.index.get(iri).filter(|_| !known)?;
        let texts = Resource { graph: self, at: *at }.texts("skos:prefLabel")?;
        texts.as_str().map(Value::from).or_else(|| texts.as_object()?.values().next().cloned())
    }
}

fn is_xml(start: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&start[..start.len().min(400)]);
    head.starts_with("<?xml")
        || head.starts_with("<!--")
        || head.starts_with("<!DOCTYPE")
        || head.starts_with("<rdf:RDF")
        || head.contains("rdf-syntax-ns#\"") && head.starts_with('<') && head.contains("xmlns")
}

fn short(iri: &str) -> String {
    let iri = iri.replace("https://schema.org/", "http://schema.org/");
    if let Some(name) = iri.strip_prefix("http://schema.org/") {
        return format!("schema:{name}");
    }
    let found = PREFIXES.iter().find_map(|(prefix, base)| Some(format!("{prefix}:{}", iri.strip_prefix(base)?)));
    found.unwrap_or(iri)
}

fn plain(term: &Term) -> Value {
    match term {
        Term::NamedNode(node) => Value::from(node.as_str()),
        Term::Literal(literal) => Value::from(literal.value()),
        _ => Value::Null,
    }
}

impl<'g> Resource<'g> {
    pub fn graph(&self) -> &'g Graph {
        self.graph
    }

    fn said(&self) -> &'g [(String, Term)] {
        &self.graph.subjects[self.at].1
    }

    fn terms<'n>(&self, property: &'n str) -> impl Iterator<Item = &'g Term> + use<'g, 'n> {
        self.said().iter().filter(move |(name, _)| name == property).map(|(_, term)| term)
    }

    /// Whether it says to be of a class.
    pub fn is(&self, class: &str) -> bool {
        self.terms("rdf:type").any(|term| matches!(term, Term::NamedNode(node) if short(node.as_str()) == class))
    }

    /// Its address; none of a blank node.
    pub fn iri(&self) -> Option<&'g str> {
        Some(self.graph.subjects[self.at].0.as_str()).filter(|iri| !iri.starts_with("_:") && !iri.contains("source.invalid"))
    }

    pub fn properties(&self) -> impl Iterator<Item = (String, String)> + use<'g> {
        self.said().iter().map(|(name, term)| (name.clone(), plain(term).as_str().unwrap_or("").to_owned()))
    }

    /// The first value, an address or a text; a blank node is none.
    pub fn one(&self, property: &str) -> Option<Value> {
        self.terms(property).map(plain).find(|value| value.as_str().is_some_and(|text| !text.starts_with("_:")))
    }

    pub fn all(&self, property: &str) -> Option<Value> {
        let values: Vec<Value> =
            self.terms(property).map(plain).filter(|v| v.as_str().is_some_and(|text| !text.starts_with("_:"))).collect();
        (!values.is_empty()).then_some(Value::Array(values))
    }

    /// What it leads to, where the document says something of that.
    pub fn resources<'n>(&self, property: &'n str) -> impl Iterator<Item = Resource<'g>> + use<'g, 'n> {
        let graph = self.graph;
        self.terms(property).filter_map(move |term| match term {
            Term::NamedNode(node) => Some(Resource { graph, at: *graph.index.get(node.as_str())? }),
            _ => None,
        })
    }

    /// A value, or the value inside the node that stands in its place.
    pub fn deep(&self, property: &str, inside: &str) -> Option<Value> {
        self.resources(property).find_map(|found| found.one(inside)).or_else(|| self.one(property))
    }

    /// The texts: one, or a map by language.
    pub fn texts(&self, property: &str) -> Option<Value> {
        let mut languages = Map::new();
        let mut untagged = None;
        for term in self.terms(property) {
            let Term::Literal(literal) = term else { continue };
            match literal.language() {
                Some(tag) => {
                    languages.entry(tag).or_insert(Value::from(literal.value()));
                }
                None => untagged = untagged.or(Some(Value::from(literal.value()))),
            }
        }
        if languages.is_empty() { untagged } else { Some(Value::Object(languages)) }
    }

    /// Words, or a map of lists by language.
    pub fn words(&self, property: &str) -> Option<Value> {
        let mut languages: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let literals = self.terms(property).filter_map(|term| match term {
            Term::Literal(literal) => Some(literal),
            _ => None,
        });
        literals.for_each(|literal| languages.entry(literal.language().unwrap_or("")).or_default().push(literal.value()));
        match languages.get("") {
            Some(_) => Some(json!(languages.into_values().flatten().collect::<Vec<_>>())),
            None => (!languages.is_empty()).then(|| json!(languages)),
        }
    }
}
