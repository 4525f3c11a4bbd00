//! RDF/XML (RDF 1.1 XML Syntax, W3C Recommendation of 2014).

use super::super::xml::escape;
use super::form::{Node, Object, PREFIXES, namespace};

pub fn begin(out: &mut String) {
    out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    for (prefix, namespace) in PREFIXES {
        out.extend(["\n  xmlns:", prefix, "=\"", namespace, "\""]);
    }
    out.push_str(">\n");
}

pub fn node(out: &mut String, node: &Node) {
    out.extend(["<rdf:Description rdf:about=\"", &escape(&node.iri), "\">\n"]);
    for (name, object) in &node.said {
        out.extend(["  <", name.0, ":", name.1]);
        let text = match object {
            Object::Iri(iri) => {
                out.extend([" rdf:resource=\"", &escape(iri), "\"/>\n"]);
                continue;
            }
            Object::Class(class) => {
                out.extend([" rdf:resource=\"", namespace(class.0), class.1, "\"/>\n"]);
                continue;
            }
            Object::Plain(text) => text,
            Object::Text(text, language) => {
                out.extend([" xml:lang=\"", language, "\""]);
                text
            }
            Object::Typed(text, datatype) => {
                out.extend([" rdf:datatype=\"", namespace(datatype.0), datatype.1, "\""]);
                text
            }
        };
        // A line's end alone would be read as another one (XML 1.0, section 2.11).
        let text = escape(text);
        let text = if text.contains('\r') { text.replace('\r', "&#13;").into() } else { text };
        out.extend([">", &text, "</", name.0, ":", name.1, ">\n"]);
    }
    out.push_str("</rdf:Description>\n");
}
