//! JSON-LD 1.1: a graph of resources, with the prefixes inside so that nobody has to fetch them.

use crate::scan::find;

use super::form::{Node, Object, PREFIXES, TYPE};

pub fn begin(out: &mut String) {
    out.push_str("{\"@context\":{");
    for (at, (prefix, namespace)) in PREFIXES.iter().enumerate() {
        out.extend([if at == 0 { "" } else { "," }, "\"", prefix, "\":\"", namespace, "\""]);
    }
    out.push_str("},\"@graph\":[");
}

pub fn node(out: &mut String, node: &Node) {
    out.push_str("{\"@id\":");
    quoted(out, &node.iri);
    let mut rest = node.said.as_slice();
    while let Some((name, _)) = rest.first() {
        let many = rest.iter().take_while(|(other, _)| other == name).count();
        if *name == TYPE {
            out.push_str(",\"@type\":[")
        } else {
            out.extend([",\"", name.0, ":", name.1, "\":["])
        }
        for (at, (_, object)) in rest[..many].iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            value(out, object);
        }
        out.push(']');
        rest = &rest[many..];
    }
    out.push('}');
}

fn value(out: &mut String, object: &Object) {
    match object {
        Object::Class(class) => out.extend(["\"", class.0, ":", class.1, "\""]),
        Object::Iri(iri) => {
            out.push_str("{\"@id\":");
            quoted(out, iri);
            out.push('}');
        }
        Object::Plain(text) => quoted(out, text),
        Object::Text(text, language) => {
            out.push_str("{\"@value\":");
            quoted(out, text);
            out.extend([",\"@language\":\"", language, "\"}"]);
        }
        Object::Typed(text, datatype) => {
            out.push_str("{\"@value\":");
            quoted(out, text);
            out.extend([",\"@type\":\"", datatype.0, ":", datatype.1, "\"}"]);
        }
    }
}

/// A text of JSON (RFC 8259, section 7).
fn quoted(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = find(rest.as_bytes(), |byte| byte < 0x20 || matches!(byte, b'"' | b'\\')) {
        out.push_str(&rest[..at]);
        match rest.as_bytes()[at] {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            byte => out.push_str(&format!("\\u{byte:04x}")),
        }
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
    out.push('"');
}
