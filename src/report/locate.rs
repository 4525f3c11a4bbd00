use std::sync::Arc;

use crate::diagnostic::Place;
use crate::source::Source;
use crate::yaml::{self, Limits, Node, Span, Step};

use super::Files;

/// A line and a column, both from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// A place in a file, found.
pub struct Located<'s> {
    pub text: std::borrow::Cow<'s, str>,
    /// Within the text; none where the whole file is meant.
    pub span: Option<Span>,
    pub start: Position,
    pub end: Position,
}

/// Follows a place to its bytes. A path that leads nowhere ends at the last thing there is on it.
pub fn locate<'s>(files: &Files<'s>, file: &Arc<str>, place: &Place) -> Option<Located<'s>> {
    let source = files.get(file)?;
    let text = String::from_utf8_lossy(&source.bytes);
    let span = match place {
        Place::File => None,
        Place::Span(span) => Some(*span),
        Place::Line(line) => Some(line_span(&text, *line)),
        Place::Value(path) => follow(source, &text, path, false),
        Place::Key(path) => follow(source, &text, path, true),
        Place::Words { path, words } => words_at(source, &text, path, words),
    };
    let fit = |at: u32| {
        let at = (at as usize).min(text.len());
        (0..=at).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0)
    };
    let span = span.map(|span| Span::new(fit(span.start), fit(span.end)));
    let (start, end) = span.map_or((0, 0), |span| (span.start as usize, span.end as usize));
    Some(Located { start: position(&text, start), end: position(&text, end), span, text })
}

/// A line without the white space around it.
fn line_span(text: &str, line: usize) -> Span {
    let start = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum::<usize>();
    let whole = text[start..].split('\n').next().unwrap_or("");
    let start = start + (whole.len() - whole.trim_start().len());
    Span::new(start, start + whole.trim().len())
}

fn position(text: &str, at: usize) -> Position {
    let before = &text[..at];
    let line_start = before.rfind('\n').map_or(0, |i| i + 1);
    let bom = usize::from(line_start == 0 && text.starts_with('\u{feff}') && at > 0);
    Position { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 - bom }
}

/// The parts of a descriptor: its YAML with the byte where that begins, and where the text below it does.
fn parts<'t>(source: &Source, text: &'t str) -> (&'t str, usize, usize) {
    let bom = if text.starts_with('\u{feff}') { 3 } else { 0 };
    if source.path.ends_with(".md") {
        let parts = yaml::split_front_matter(&text[bom..]);
        (parts.yaml, bom + parts.yaml_at, bom + parts.body_at)
    } else {
        (&text[bom..], bom, text.len())
    }
}

/// Words within a value, or else in the text below the front matter, or else the value as a whole.
fn words_at(source: &Source, text: &str, path: &str, words: &str) -> Option<Span> {
    let (yaml_text, base, body_at) = parts(source, text);
    let (root, _) = yaml::parse(yaml_text, Limits::default());
    let value = root.as_ref().map(|root| root.walk(&steps(path))).filter(|(_, _, whole)| *whole);
    let value = value.map(|(node, _, _)| node.span.shifted(base).range());
    let within = |range: std::ops::Range<usize>| {
        let at = range.start + text.get(range)?.find(words)?;
        Some(Span::new(at, at + words.len()))
    };
    value.and_then(within).or_else(|| within(body_at..text.len())).or_else(|| follow(source, text, path, false))
}

fn follow(source: &Source, text: &str, path: &str, key: bool) -> Option<Span> {
    let (yaml_text, base, _) = parts(source, text);
    let (root, _) = yaml::parse(yaml_text, Limits::default());
    let root = root?;
    let (node, found_key, whole) = root.walk(&steps(path));
    let span = match found_key {
        Some(found) if key || !whole => found.span,
        _ if !whole && path.is_empty() => return None,
        _ => head(node),
    };
    Some(span.shifted(base))
}

/// The value where it is short; of a list or a map only where it begins.
fn head(node: &Node) -> Span {
    match &node.value {
        yaml::Value::Map(pairs) => pairs.first().map_or(node.span, |(key, _)| key.span),
        yaml::Value::List(items) => items.first().map_or(node.span, head),
        _ => node.span,
    }
}

/// `milestones[2].due` as the steps that lead there.
fn steps(path: &str) -> Vec<Step<'_>> {
    let parts = path.split(['.', '[']).filter(|part| !part.is_empty());
    let step = |part: &'_ str| part.strip_suffix(']').and_then(|n| n.parse().ok());
    parts.map(|part| step(part).map_or(Step::Key(part), Step::Index)).collect()
}
