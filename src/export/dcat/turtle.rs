//! Turtle (RDF 1.1 Turtle, W3C Recommendation of 2014).

use super::form::{Node, Object, PREFIXES, TYPE};
use super::n_triples::quoted;

pub fn begin(out: &mut String) {
    for (prefix, namespace) in PREFIXES {
        out.extend(["@prefix ", prefix, ": <", namespace, "> .\n"]);
    }
}

pub fn node(out: &mut String, node: &Node) {
    out.extend(["\n<", &node.iri, ">"]);
    let mut last = None;
    for (name, object) in &node.said {
        if last == Some(name) {
            out.push_str(", ");
        } else {
            out.push_str(if last.is_some() { " ;\n    " } else { " " });
            if *name == TYPE {
                out.push('a')
            } else {
                out.extend([name.0, ":", name.1])
            }
            out.push(' ');
        }
        last = Some(name);
        match object {
            Object::Iri(iri) => out.extend(["<", iri, ">"]),
            Object::Class(class) => out.extend([class.0, ":", class.1]),
            Object::Plain(text) => quoted(out, text),
            Object::Text(text, language) => {
                quoted(out, text);
                out.extend(["@", language]);
            }
            Object::Typed(text, datatype) => {
                quoted(out, text);
                out.extend(["^^", datatype.0, ":", datatype.1]);
            }
        }
    }
    out.push_str(" .\n");
}
