//! N-Triples (RDF 1.1 N-Triples, W3C Recommendation of 2014): a statement a line.

use crate::scan::find;

use super::form::{Name, Node, Object, namespace};

pub fn node(out: &mut String, node: &Node) {
    for (name, object) in &node.said {
        out.extend(["<", &node.iri, "> "]);
        named(out, *name);
        out.push(' ');
        match object {
            Object::Iri(iri) => out.extend(["<", iri, ">"]),
            Object::Class(class) => named(out, *class),
            Object::Plain(text) => quoted(out, text),
            Object::Text(text, language) => {
                quoted(out, text);
                out.extend(["@", language]);
            }
            Object::Typed(text, datatype) => {
                quoted(out, text);
                out.push_str("^^");
                named(out, *datatype);
            }
        }
        out.push_str(" .\n");
    }
}

fn named(out: &mut String, name: Name) {
    out.extend(["<", namespace(name.0), name.1, ">"]);
}

/// A text between quotes, as Turtle takes it too.
pub fn quoted(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = find(rest.as_bytes(), |byte| byte < 0x20 || matches!(byte, b'"' | b'\\' | 0x7f)) {
        out.push_str(&rest[..at]);
        match rest.as_bytes()[at] {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            byte => out.push_str(&format!("\\u{byte:04X}")),
        }
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
    out.push('"');
}
