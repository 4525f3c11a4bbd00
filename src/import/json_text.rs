//! Harvested JSON as it comes: byte-order marks, lone surrogates, escapes that JSON does not have.

use serde_json::Value;

/// A text that is no JSON, and where.
#[derive(Debug, PartialEq)]
pub struct NotJson {
    pub line: usize,
    pub column: usize,
    pub reason: String,
}

/// Reads JSON. What harvesters get wrong in texts is mended, and counted: half a surrogate pair becomes U+FFFD,
/// a backslash before a letter that needs none goes, a bare control character becomes its escape.
///
/// # Errors
/// It is not JSON (RFC 8259), or nested deeper than 128.
pub fn parse(bytes: &[u8]) -> Result<(Value, usize), NotJson> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let first = match serde_json::from_slice(bytes) {
        Ok(value) => return Ok((value, 0)),
        Err(error) => error,
    };
    let text = String::from_utf8_lossy(bytes);
    let lossy = text.matches('\u{fffd}').count();
    let (mended, count) = mend(&text);
    match serde_json::from_str(&mended) {
        Ok(value) => Ok((value, count.max(lossy).max(1))),
        // Mending can move a fault, so the place is that of the text as it came.
        Err(_) => Err(NotJson { line: first.line(), column: first.column(), reason: first.to_string() }),
    }
}

fn mend(text: &str) -> (String, usize) {
    let mut out = String::with_capacity(text.len());
    let mut mended = 0;
    let mut inside = false;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let mut len = c.len_utf8();
        match c {
            '"' => {
                inside = !inside;
                out.push(c);
            }
            '\\' if inside => {
                let (kept, used, fault) = escape(rest);
                out.push_str(&kept);
                mended += usize::from(fault);
                len = used;
            }
            c if inside && u32::from(c) < 0x20 => {
                out.push_str(&format!("\\u{:04x}", u32::from(c)));
                mended += 1;
            }
            c => out.push(c),
        }
        rest = &rest[len..];
    }
    (out, mended)
}

/// An escape as JSON allows it, how many bytes it had, and whether it was mended.
fn escape(text: &str) -> (String, usize, bool) {
    let Some(c) = text.chars().nth(1) else { return (String::new(), 1, true) };
    match c {
        '"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' => (text[..2].to_owned(), 2, false),
        'u' => match (unit(text), text.get(6..).and_then(unit)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => (text[..12].to_owned(), 12, false),
            (Some(0xd800..=0xdfff), _) => ("\u{fffd}".to_owned(), 6, true),
            (Some(_), _) => (text[..6].to_owned(), 6, false),
            (None, _) => ("u".to_owned(), 2, true),
        },
        c if u32::from(c) < 0x20 => (String::new(), 1, true),
        c => (c.to_string(), 1 + c.len_utf8(), true),
    }
}

/// The number of a `\uXXXX` at the beginning.
fn unit(text: &str) -> Option<u32> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    digits.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())?
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn broken_texts_are_mended_and_counted() {
        let cases = [
            (r#""a\udc92b""#, "a\u{fffd}b", 1),
            (r#""\ud83d\ude00""#, "😀", 0),
            (r#""\ud83d\u0041\ud83d""#, "\u{fffd}A\u{fffd}", 2),
            (r#""mailto:\contact""#, "mailto:contact", 1),
            ("\"a\tb\"", "a\tb", 1),
            ("\u{feff}\"a\"", "a", 0),
        ];
        for (text, wanted, mended) in cases {
            assert_eq!(parse(text.as_bytes()), Ok((Value::from(wanted), mended)), "{text}");
        }
        assert_eq!(parse(b"\"\xff\""), Ok((Value::from("\u{fffd}"), 1)));
    }

    #[test]
    fn what_is_no_json_is_refused_where_it_breaks() {
        let fault = parse(b"{\n  \"dataset\": [,]\n}").expect_err("no JSON");
        assert_eq!((fault.line, fault.column), (2, 15));
        assert!(parse("[".repeat(100_000).as_bytes()).is_err());
        assert!(parse(b"").is_err());
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(text in "[\\\\\"u0-9a-fD{}:, é\n]{0,60}") {
            let _ = parse(text.as_bytes());
        }
    }
}
