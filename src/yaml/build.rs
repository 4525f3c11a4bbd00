use std::borrow::Cow;
use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError};

use super::node::{Node, Span, Style, Value};

/// What a text may ask of the machine.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Nesting of lists and maps.
    pub depth: usize,
    /// Nodes of the whole tree, those that aliases repeat included.
    pub nodes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { depth: 32, nodes: 200_000 }
    }
}

/// Something wrong with the text, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub span: Span,
    pub kind: FaultKind,
}

#[derive(Clone, Debug, PartialEq)]
pub enum FaultKind {
    /// Not YAML; the scanner's own words.
    Syntax(String),
    /// A key that its map already has, and where it stands first.
    DuplicateKey { key: String, first: Span },
    /// A key that is a list or a map.
    KeyNotText,
    /// Nested deeper than the limit.
    TooDeep,
    /// More nodes than the limit, as aliases of aliases make.
    TooMany,
    /// A second document in the file.
    SecondDocument,
}

/// Reads one document. Always gives what could be read: the tree up to the first fault that ends the
/// reading, with every duplicate key on the way reported and its first value kept.
pub fn parse(text: &str, limits: Limits) -> (Option<Node<'_>>, Vec<Fault>) {
    let mut builder = Builder::new(text, limits);
    for event in Parser::new_from_str(text) {
        let more = match event {
            Ok((event, span)) => {
                let span = builder.bytes.span(span.start.index(), span.end.index());
                builder.take(event, span)
            }
            Err(error) => {
                builder.syntax(&error);
                false
            }
        };
        if !more {
            break;
        }
    }
    builder.finish()
}

/// Where in bytes each character of the text begins; the scanner counts in characters.
enum Bytes<'s> {
    Ascii(usize),
    Wide(Vec<u32>, &'s str),
}

impl<'s> Bytes<'s> {
    fn of(text: &'s str) -> Bytes<'s> {
        if text.is_ascii() {
            return Bytes::Ascii(text.len());
        }
        let starts = text.char_indices().map(|(at, _)| u32::try_from(at).unwrap_or(u32::MAX));
        Bytes::Wide(starts.collect(), text)
    }

    fn at(&self, index: usize) -> usize {
        match self {
            Bytes::Ascii(len) => index.min(*len),
            Bytes::Wide(starts, text) => starts.get(index).map_or(text.len(), |at| *at as usize),
        }
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.at(start), self.at(end))
    }
}

/// A list or a map that is still open.
enum Open<'s> {
    List(Vec<Node<'s>>),
    Map { pairs: Vec<(Node<'s>, Node<'s>)>, key: Option<Node<'s>> },
}

struct Frame<'s> {
    open: Open<'s>,
    start: Span,
    anchor: usize,
}

struct Builder<'s> {
    text: &'s str,
    bytes: Bytes<'s>,
    limits: Limits,
    stack: Vec<Frame<'s>>,
    /// Anchored nodes with the number of nodes in each.
    anchors: HashMap<usize, (Node<'s>, usize)>,
    nodes: usize,
    documents: usize,
    root: Option<Node<'s>>,
    faults: Vec<Fault>,
}

impl<'s> Builder<'s> {
    fn new(text: &'s str, limits: Limits) -> Self {
        Builder {
            text,
            bytes: Bytes::of(text),
            limits,
            stack: Vec::new(),
            anchors: HashMap::new(),
            nodes: 0,
            documents: 0,
            root: None,
            faults: Vec::new(),
        }
    }

    fn fault(&mut self, span: Span, kind: FaultKind) {
        self.faults.push(Fault { span, kind });
    }

    fn syntax(&mut self, error: &ScanError) {
        let at = self.bytes.at(error.marker().index());
        // An error at the very end of a line would underline nothing: the last character before it is shown.
        let ends = self.text[at..].chars().next().is_none_or(|c| matches!(c, '\n' | '\r'));
        let last = self.text[..at].trim_end().char_indices().next_back().map_or(at, |(start, _)| start);
        let start = if ends { last } else { at };
        let end = self.text[start..].chars().next().map_or(start, |c| start + c.len_utf8());
        self.fault(Span::new(start, end), FaultKind::Syntax(error.info().to_owned()));
    }

    /// Takes one event in; false ends the reading.
    fn take(&mut self, event: Event<'s>, span: Span) -> bool {
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    self.fault(span, FaultKind::SecondDocument);
                    return false;
                }
                true
            }
            Event::Scalar(text, style, anchor, tag) => {
                let span = self.within_quotes(span, style);
                let value = scalar(text, style, tag.is_some_and(|tag| tag.suffix == "str"));
                self.close(Node { span, value }, anchor, 1)
            }
            Event::SequenceStart(anchor, _) => self.open(Open::List(Vec::new()), span, anchor),
            Event::MappingStart(anchor, _) => self.open(Open::Map { pairs: Vec::new(), key: None }, span, anchor),
            Event::SequenceEnd | Event::MappingEnd => self.end(span),
            Event::Alias(id) => match self.anchors.get(&id) {
                Some((_, size)) if self.nodes + size > self.limits.nodes => {
                    self.fault(span, FaultKind::TooMany);
                    false
                }
                Some((node, size)) => {
                    let (node, size) = (Node { span, value: node.value.clone() }, *size);
                    self.close(node, 0, size)
                }
                // An alias inside the very node that it names.
                None => {
                    self.fault(span, FaultKind::TooMany);
                    false
                }
            },
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => true,
        }
    }

    /// The scanner counts the comment behind a quoted text as a part of it.
    fn within_quotes(&self, span: Span, style: ScalarStyle) -> Span {
        let quote = match style {
            ScalarStyle::SingleQuoted => b'\'',
            ScalarStyle::DoubleQuoted => b'"',
            _ => return span,
        };
        let bytes = &self.text.as_bytes()[span.range()];
        if bytes.first() != Some(&quote) {
            return span;
        }
        let mut at = 1;
        while let Some(byte) = bytes.get(at) {
            at += match (*byte == quote, quote, bytes.get(at + 1)) {
                (true, b'\'', Some(b'\'')) => 2,
                (true, ..) => return Span::new(span.start as usize, span.start as usize + at + 1),
                (false, b'"', Some(_)) if *byte == b'\\' => 2,
                _ => 1,
            };
        }
        span
    }

    fn open(&mut self, open: Open<'s>, start: Span, anchor: usize) -> bool {
        if self.stack.len() >= self.limits.depth {
            self.fault(start, FaultKind::TooDeep);
            return false;
        }
        self.stack.push(Frame { open, start, anchor });
        true
    }

    fn end(&mut self, end: Span) -> bool {
        let Some(frame) = self.stack.pop() else { return false };
        let value = match frame.open {
            Open::List(items) => Value::List(items),
            Open::Map { pairs, .. } => Value::Map(pairs),
        };
        let start = frame.start.start as usize;
        let end = start + self.text[start..(end.end as usize).max(start)].trim_end().len();
        let node = Node { span: Span::new(start, end), value };
        let size = if frame.anchor == 0 { 1 } else { count(&node) };
        self.close(node, frame.anchor, size)
    }

    /// Puts a finished node into what is open around it.
    fn close(&mut self, node: Node<'s>, anchor: usize, size: usize) -> bool {
        self.nodes += if anchor == 0 { size } else { 1 };
        if self.nodes > self.limits.nodes {
            self.fault(node.span, FaultKind::TooMany);
            return false;
        }
        if anchor != 0 {
            self.anchors.insert(anchor, (node.clone(), size));
        }
        let Some(frame) = self.stack.last_mut() else {
            self.root = Some(node);
            return true;
        };
        match &mut frame.open {
            Open::List(items) => items.push(node),
            Open::Map { key: key @ None, .. } => *key = Some(node),
            Open::Map { pairs, key } => {
                if let Some(key) = key.take() {
                    pairs.push((key, node));
                    self.check_last_key();
                }
            }
        }
        true
    }

    /// Takes the pair that was just added out again where its key cannot be one.
    fn check_last_key(&mut self) {
        let Some(Frame { open: Open::Map { pairs, .. }, .. }) = self.stack.last_mut() else { return };
        let Some(((last, _), before)) = pairs.split_last() else { return };
        let fault = match &last.value {
            Value::List(_) | Value::Map(_) => Some(FaultKind::KeyNotText),
            Value::Scalar(..) | Value::Null => before
                .iter()
                .find(|(key, _)| key.text() == last.text())
                .map(|(key, _)| FaultKind::DuplicateKey { key: last.text().unwrap_or("").to_owned(), first: key.span }),
        };
        if let Some(kind) = fault {
            let span = last.span;
            pairs.pop();
            self.fault(span, kind);
        }
    }

    /// What is still open when a fault ends the reading is closed where it stands.
    fn finish(mut self) -> (Option<Node<'s>>, Vec<Fault>) {
        let end = Span::new(self.text.len(), self.text.len());
        while !self.stack.is_empty() {
            let known = self.faults.len();
            self.end(end);
            self.faults.truncate(known);
        }
        (self.root, self.faults)
    }
}

fn scalar(text: Cow<'_, str>, style: ScalarStyle, tagged_text: bool) -> Value<'_> {
    let style = match style {
        ScalarStyle::Plain => Style::Plain,
        ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Style::Quoted,
        ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
    };
    match &*text {
        "" | "~" | "null" | "Null" | "NULL" if style == Style::Plain && !tagged_text => Value::Null,
        _ => Value::Scalar(text, style),
    }
}

fn count(node: &Node) -> usize {
    1 + match &node.value {
        Value::List(items) => items.iter().map(count).sum(),
        Value::Map(pairs) => pairs.iter().map(|(key, value)| count(key) + count(value)).sum(),
        Value::Null | Value::Scalar(..) => 0,
    }
}
