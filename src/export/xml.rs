//! Text within XML 1.0.

use std::borrow::Cow;

use crate::scan::find;

/// Escapes what has a meaning in XML, and puts a mark in the place of what it cannot hold at all.
pub fn escape(text: &str) -> Cow<'_, str> {
    // Most texts have nothing of it; 0xEF begins the two characters that are none.
    let Some(first) = find(text.as_bytes(), |byte| byte < b' ' || matches!(byte, b'&' | b'<' | b'>' | b'"' | 0xef)) else {
        return Cow::Borrowed(text);
    };
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    out.push_str(&text[..first]);
    for c in text[first..].chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' | '\r' => out.push(c),
            c if c < ' ' || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}
