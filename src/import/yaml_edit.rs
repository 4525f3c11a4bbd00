//! Single fields of a descriptor changed in its text: every other byte stays as its writer left it.

use serde_json::Value;

use super::merge::written;
use super::yaml_text;
use crate::yaml::{self, Limits, Node, Value as Tree};

/// The text with a top-level field set, or taken out. Comments inside a value that goes are kept above it.
/// None where the text is not a plain block of fields at the margin, so that an edit could do harm.
pub fn set(text: &str, name: &str, value: Option<&Value>, order: &[&str]) -> Option<String> {
    let root = read(text)?;
    let pairs = root.map()?;
    let (at, old_end, comments, tail) = match root.pair(name) {
        Some((key, node)) => region(text, key, node)?,
        None => (place(text, pairs, name, order)?, None, Vec::new(), ""),
    };
    let end = old_end.unwrap_or(at);
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut new = String::new();
    for comment in comments {
        new.push_str(comment.trim_end());
        new.push('\n');
    }
    if let Some(value) = value {
        let field = yaml_text::field(name, value);
        let (head, rest) = field.split_once('\n').unwrap_or((&field, ""));
        new.push_str(head);
        if !tail.is_empty() {
            new.push_str("  ");
            new.push_str(tail.trim_end());
        }
        new.push('\n');
        new.push_str(rest);
    }
    let gap = if at > 0 && !text[..at].ends_with('\n') { newline } else { "" };
    let edited = format!("{}{gap}{}{}", &text[..at], new.replace('\n', newline), &text[end..]);
    is_right(&root, &edited, name, value).then_some(edited)
}

fn read(text: &str) -> Option<Node<'_>> {
    let (root, faults) = yaml::parse(text, Limits::default());
    root.filter(|_| faults.is_empty())
}

/// Where a field begins and ends in whole lines, the comments inside it, and the comment behind a short one.
type Region<'t> = (usize, Option<usize>, Vec<&'t str>, &'t str);

fn region<'t>(text: &'t str, key: &Node, value: &Node) -> Option<Region<'t>> {
    let start = key.span.start as usize;
    if !at_margin(text, start) {
        return None;
    }
    let after = last_byte(text, value).max(key.span.end as usize);
    let last = start + text.get(start..after)?.trim_end().len();
    let end = text[last..].find('\n').map_or(text.len(), |i| last + i + 1);
    let mut covered = vec![key.span.range()];
    scalars(value, &mut covered);
    let comments = comments(text, start..end, &covered);
    let one_line = !text[start..last].contains('\n');
    Some(match (one_line, comments.as_slice()) {
        (true, [tail]) => (start, Some(end), Vec::new(), tail),
        _ => (start, Some(end), comments, ""),
    })
}

/// Where the last thing inside a node ends. The span of a block goes on to whatever comes next.
fn last_byte(text: &str, node: &Node) -> usize {
    let is_flow = text.as_bytes().get(node.span.start as usize).is_some_and(|b| b"[{".contains(b));
    let children: Vec<&Node> = match &node.value {
        Tree::List(items) if !is_flow => items.iter().collect(),
        Tree::Map(pairs) if !is_flow => pairs.iter().flat_map(|(key, value)| [key, value]).collect(),
        Tree::Null => return 0,
        _ => return node.span.end as usize,
    };
    children.into_iter().map(|child| last_byte(text, child)).max().unwrap_or(0)
}

fn at_margin(text: &str, at: usize) -> bool {
    text.get(..at).is_some_and(|before| before.is_empty() || before.ends_with('\n'))
}

fn scalars(node: &Node, out: &mut Vec<std::ops::Range<usize>>) {
    match &node.value {
        Tree::List(items) => items.iter().for_each(|item| scalars(item, out)),
        Tree::Map(pairs) => pairs.iter().for_each(|(key, value)| {
            scalars(key, out);
            scalars(value, out);
        }),
        Tree::Scalar(..) => out.push(node.span.range()),
        Tree::Null => {}
    }
}

/// What stands behind a `#` between the scalars of a region.
fn comments<'t>(text: &'t str, region: std::ops::Range<usize>, covered: &[std::ops::Range<usize>]) -> Vec<&'t str> {
    let mut found = Vec::new();
    let mut at = region.start;
    let mut gaps = Vec::new();
    for scalar in covered {
        if scalar.start > at {
            gaps.push(at..scalar.start);
        }
        at = at.max(scalar.end);
    }
    gaps.push(at.min(region.end)..region.end);
    for gap in gaps {
        for line in text.get(gap).unwrap_or("").lines() {
            if let Some(hash) = line.find('#').filter(|i| *i == 0 || line[..*i].ends_with([' ', '\t'])) {
                found.push(&line[hash..]);
            }
        }
    }
    found
}

/// Where a new field belongs: behind the nearest field that comes before it in the order of its record.
fn place(text: &str, pairs: &[(Node, Node)], name: &str, order: &[&str]) -> Option<usize> {
    let rank = |name: &str| order.iter().position(|known| *known == name);
    let own = rank(name)?;
    let before = pairs.iter().filter_map(|pair| Some((rank(pair.0.text()?)?, pair))).filter(|(rank, _)| *rank < own);
    match before.max_by_key(|(rank, _)| *rank) {
        Some((_, (key, value))) => region(text, key, value)?.1,
        None => pairs.first().map(|(key, _)| key.span.start as usize).filter(|at| at_margin(text, *at)),
    }
}

/// Whether the edit did what it should, and nothing else.
fn is_right(before: &Node, edited: &str, name: &str, value: Option<&Value>) -> bool {
    let Some(after) = read(edited) else { return false };
    let (Value::Object(mut old), Value::Object(mut new)) = (written(before), written(&after)) else { return false };
    let found = new.shift_remove(name);
    old.shift_remove(name);
    found == value.map(super::merge::texts) && old == new
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const ORDER: [&str; 5] = ["title", "description", "stage", "keywords", "issued"];
    const TEXT: &str = "# Ours\ntitle:   'A'   # keep\n\nstage: published\n# about words\nkeywords:\n  - a  # first\n  # second\n  - b\n\n# end\n";

    fn edit(name: &str, value: Value) -> String {
        set(TEXT, name, (!value.is_null()).then_some(&value), &ORDER).expect("an edit")
    }

    #[test]
    fn only_the_field_changes() {
        assert_eq!(edit("title", json!("B")), TEXT.replace("title:   'A'   # keep", "title: B  # keep"));
        let long = edit("title", json!("B\nC\n"));
        assert_eq!(long, TEXT.replace("title:   'A'   # keep", "title: |  # keep\n  B\n  C"));
        assert_eq!(edit("description", json!("x")), TEXT.replace("# keep\n", "# keep\ndescription: x\n"));
        assert_eq!(edit("issued", json!("2024-01-01")), TEXT.replace("- b\n", "- b\nissued: 2024-01-01\n"));
        assert_eq!(edit("stage", Value::Null), TEXT.replace("stage: published\n", ""));
    }

    #[test]
    fn comments_inside_a_value_that_goes_are_kept_above_it() {
        let wanted = TEXT.replace("keywords:\n  - a  # first\n  # second\n  - b\n", "# first\n# second\nkeywords:\n  - c\n");
        assert_eq!(edit("keywords", json!(["c"])), wanted);
    }

    #[test]
    fn line_ends_and_a_missing_last_one_are_respected() {
        assert_eq!(
            set("title: A\r\nissued: x\r\n", "stage", Some(&json!("b")), &ORDER).as_deref(),
            Some("title: A\r\nstage: b\r\nissued: x\r\n")
        );
        assert_eq!(set("title: A", "stage", Some(&json!("b")), &ORDER).as_deref(), Some("title: A\nstage: b\n"));
        assert_eq!(
            set("description: |\n  # a\n  b\n\nstage: x\n", "description", Some(&json!("c")), &ORDER).as_deref(),
            Some("description: c\n\nstage: x\n")
        );
    }

    #[test]
    fn what_cannot_be_edited_safely_is_left_alone() {
        assert_eq!(set("{title: A}", "title", Some(&json!("b")), &ORDER), None);
        assert_eq!(set("title: &a A\nstage: *a\n", "title", Some(&json!("b")), &ORDER), None);
        assert_eq!(set("title: [", "title", Some(&json!("b")), &ORDER), None);
    }
}
