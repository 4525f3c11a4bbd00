//! A value that has another form than its field: a list where a text belongs, a word where a number belongs.

use std::sync::Arc;

use super::{Diagnostic, Rule};
use crate::diagnostic::Arg;
use crate::model::shape::Shape;
use crate::yaml::{Node, Span, Value};

pub const RULE: Rule = Rule::error("wrong-type").with(&["language"]);

pub fn found(file: &Arc<str>, span: Span, node: &Node, wanted: &Shape) -> Diagnostic {
    let form = match &node.value {
        Value::Null => "form-nothing",
        Value::Scalar(..) => "form-scalar",
        Value::List(_) => "form-list",
        Value::Map(_) => "form-map",
    };
    let yes_or_no = match (wanted, node.text().map(str::to_lowercase).as_deref()) {
        (Shape::Boolean, Some("yes" | "sí" | "si" | "on" | "y")) => Some("true"),
        (Shape::Boolean, Some("no" | "off" | "n")) => Some("false"),
        _ => None,
    };
    RULE.at(file, span)
        .arg("found", Arg::Message(form.to_owned()))
        .arg("wanted", Arg::Message(wanted_form(wanted).to_owned()))
        .nearest(yes_or_no)
}

pub fn not_a_language(file: &Arc<str>, span: Span, key: &str) -> Diagnostic {
    RULE.at(file, span).variant("language").arg("key", key)
}

/// The key of the words for a form.
pub fn wanted_form(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text | Shape::Markdown => "form-text",
        Shape::Line => "form-line",
        Shape::Keywords => "form-keywords",
        Shape::Slug => "form-slug",
        Shape::Url => "form-url",
        Shape::Email => "form-email",
        Shape::File => "form-file",
        Shape::Date => "form-date",
        Shape::Period => "form-period",
        Shape::Duration => "form-duration",
        Shape::Frequency => "form-frequency",
        Shape::Integer => "form-integer",
        Shape::Number => "form-number",
        Shape::Boolean => "form-boolean",
        Shape::Language => "form-language",
        Shape::Currency => "form-currency",
        Shape::Link => "form-link",
        Shape::Place => "form-place",
        Shape::Evidence => "form-evidence",
        Shape::Code(_) | Shape::Term(_) => "form-code",
        Shape::Reference(_) | Shape::ReferenceOrName(_) => "form-reference",
        Shape::Record(_) | Shape::Map(_) | Shape::Either(..) => "form-record",
        Shape::List(_) => "form-list-of",
    }
}
