use std::sync::Arc;

use crate::check::{missing_field, not_in_vocabulary, unknown_field, wrong_type};
use crate::diagnostic::{Diagnostic, nearest};
use crate::model::Language;
use crate::model::shape::{CodeList, Record, Shape};
use crate::yaml::{self, Node, Span, Step};

use super::{Mention, Trail};

/// A value that a field can hold.
pub trait Value: Sized {
    const SHAPE: Shape;

    /// Reads it, or says what is wrong and gives nothing.
    fn decode(node: &Node, out: &mut Decoder) -> Option<Self>;

    /// Shows what in it leads elsewhere or is read by people.
    fn mentions(&self, _trail: &mut Trail, _see: &mut dyn FnMut(&Trail, Mention)) {}

    /// Whether there is nothing in it, so that it is left out of what is published.
    fn is_absent(&self) -> bool {
        false
    }
}

/// What is known while a file is read, and what was found wrong in it.
pub struct Decoder {
    pub file: Arc<str>,
    /// The portal's languages, the default first.
    pub languages: Arc<[Language]>,
    pub diagnostics: Vec<Diagnostic>,
    /// How many bytes stand before the YAML that is read.
    base: usize,
    /// Where the records that are open begin.
    open: Vec<Span>,
    /// The way to what is being read.
    trail: Trail,
    /// The paths of what stands there but could not be read.
    unread: Vec<String>,
}

impl Decoder {
    pub fn new(file: &Arc<str>, languages: &Arc<[Language]>, base: usize) -> Decoder {
        Decoder {
            file: Arc::clone(file),
            languages: Arc::clone(languages),
            diagnostics: Vec::new(),
            base,
            open: Vec::new(),
            trail: Trail::default(),
            unread: Vec::new(),
        }
    }

    pub fn language(&self) -> Language {
        self.languages.first().copied().unwrap_or_else(|| Language::parse("en").expect("a tag"))
    }

    /// Where a node stands in the file.
    pub fn span(&self, node: &Node) -> Span {
        node.span.shifted(self.base)
    }

    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// The text of a scalar, or a report that something of another form was wanted.
    pub fn scalar<'n>(&mut self, node: &'n Node, wanted: &Shape) -> Option<&'n str> {
        let text = node.text();
        if text.is_none() {
            self.wrong_type(node, wanted);
        }
        text
    }

    pub fn wrong_type(&mut self, node: &Node, wanted: &Shape) {
        let found = wrong_type::found(&self.file, self.span(node), node, wanted);
        self.report(found);
    }

    pub(crate) fn not_a_code<T>(&mut self, node: &Node, text: &str, list: &CodeList) -> Option<T> {
        let found = not_in_vocabulary::code(&self.file, self.span(node), text, list);
        self.report(found);
        None
    }

    /// Begins to read a record.
    pub(crate) fn open<'n, 's>(&mut self, node: &'n Node<'s>, record: &'static Record) -> Option<&'n [(Node<'s>, Node<'s>)]> {
        let Some(fields) = node.map() else {
            self.wrong_type(node, &Shape::Record(record));
            return None;
        };
        let first = fields.first().map_or(node, |(key, _)| key);
        self.open.push(self.span(first));
        Some(fields)
    }

    /// Ends it: what it has beyond its fields is reported.
    pub(crate) fn close(&mut self, node: &Node, record: &'static Record) {
        self.open.pop();
        let top = self.open.is_empty();
        for (key, _) in node.map().unwrap_or_default() {
            let name = key.text().unwrap_or("");
            let known = record.field(name).is_some() || (top && (name.starts_with("x_") || name == "formerly"));
            if !known {
                let close = nearest(name, record.fields.iter().map(|field| field.name));
                let found = unknown_field::found(&self.file, self.span(key), name, record, close);
                self.report(found);
            }
        }
    }

    pub(crate) fn optional<T: Value>(&mut self, fields: &[(Node, Node)], name: &'static str) -> Option<T> {
        let (_, node) = fields.iter().find(|(key, _)| key.text() == Some(name))?;
        if node.is_null() { None } else { self.at(Step::Key(name), |out| T::decode(node, out)) }
    }

    /// Reads an item of a list.
    pub(crate) fn item<T: Value>(&mut self, node: &Node, index: usize) -> Option<T> {
        self.at(Step::Index(index), |out| T::decode(node, out))
    }

    /// Reads what is one step further, and remembers the way to it where it cannot be read.
    fn at<T>(&mut self, step: Step<'static>, read: impl FnOnce(&mut Decoder) -> Option<T>) -> Option<T> {
        self.trail.enter(step);
        let value = read(self);
        if value.is_none() {
            self.unread.push(self.trail.path());
        }
        self.trail.leave();
        value
    }

    pub(super) fn take_unread(&mut self) -> Vec<String> {
        std::mem::take(&mut self.unread)
    }

    pub(crate) fn required<T: Value>(&mut self, fields: &[(Node, Node)], name: &'static str) -> Option<T> {
        let pair = fields.iter().find(|(key, _)| key.text() == Some(name));
        match pair {
            Some((_, node)) if !node.is_null() => {
                let known = self.unread.len();
                let value = self.at(Step::Key(name), |out| T::decode(node, out))?;
                if !value.is_absent() {
                    return Some(value);
                }
                if self.unread.len() > known {
                    // It is not missing: what stands there has been reported.
                    return None;
                }
            }
            _ => {}
        }
        let place = pair.map(|(key, _)| self.span(key)).or_else(|| self.open.last().copied()).unwrap_or_default();
        let found = missing_field::found(&self.file, place, name);
        self.report(found);
        None
    }
}

impl yaml::Fault {
    /// The same fault as a finding about a file.
    pub fn found(&self, file: &Arc<str>, base: usize) -> Diagnostic {
        use crate::check::{duplicate_key, invalid_yaml, too_deep, yaml_bomb};
        use yaml::FaultKind;
        let span = self.span.shifted(base);
        match &self.kind {
            FaultKind::DuplicateKey { key, first } => duplicate_key::found(file, span, key, first.shifted(base)),
            FaultKind::TooDeep => too_deep::found(file, span),
            FaultKind::TooMany => yaml_bomb::found(file, span),
            FaultKind::Syntax(reason) => invalid_yaml::syntax(file, span, reason),
            FaultKind::KeyNotText => invalid_yaml::RULE.at(file, span).variant("key"),
            FaultKind::SecondDocument => invalid_yaml::RULE.at(file, span).variant("documents"),
        }
    }
}
