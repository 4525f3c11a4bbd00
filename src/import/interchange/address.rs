//! Addresses as sources write them: with spaces, without a scheme's letters in order, with secrets inside.

use crate::check::invalid_url::{self, Fault};
use crate::import::losses::{Losses, Reason};

/// An address that a page may link to, without secrets. What had to go is noted under the field's name.
pub fn clean(text: &str, field: &str, losses: &mut Losses) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let mut url = text.replace(' ', "%20");
    if !url.is_ascii() || url.contains(['"', '<', '>', '\\', '^', '`', '{', '|', '}', '[', ']']) {
        url = escaped(&url);
    }
    if without_secrets(&mut url) {
        losses.note(field, Reason::Secret, host(&url));
    }
    match invalid_url::fault(&url) {
        None => Some(url),
        Some(Fault::Relative) if url.starts_with("www.") => {
            let url = format!("https://{url}");
            losses.note(field, Reason::Approximate, &url);
            invalid_url::fault(&url).is_none().then_some(url)
        }
        Some(_) => {
            losses.note(field, Reason::BadAddress, &url.replace("%20", " "));
            None
        }
    }
}

/// Takes names and passwords, and parameters that hold a secret, out of an address.
pub fn without_secrets(url: &mut String) -> bool {
    let before = url.len();
    if let Some((scheme, rest)) = url.split_once("://") {
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        if let Some(at) = rest[..end].rfind('@') {
            *url = format!("{scheme}://{}", &rest[at + 1..]);
        }
    }
    // Each round takes the first that is found, so there are no more rounds than parameters.
    while let Some(name) = invalid_url::secret(url).map(str::to_owned) {
        let Some((path, rest)) = url.split_once('?') else { break };
        let (query, fragment) = rest.split_once('#').map_or((rest, None), |(query, fragment)| (query, Some(fragment)));
        let is_secret = |pair: &&str| pair.split_once('=').is_some_and(|(key, _)| key == name);
        let kept: Vec<&str> = query.split(['&', ';']).filter(|pair| !is_secret(pair)).collect();
        let query = if kept.is_empty() { String::new() } else { format!("?{}", kept.join("&")) };
        let shorter = format!("{path}{query}{}", fragment.map(|f| format!("#{f}")).unwrap_or_default());
        if shorter.len() >= url.len() {
            break;
        }
        *url = shorter;
    }
    url.len() != before
}

fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or("")
}

/// What RFC 3986 does not allow, percent-encoded; letters of other scripts stay (RFC 3987).
fn escaped(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for c in url.chars() {
        if c.is_control()
            || c.is_whitespace()
            || "\"<>\\^`{|}[]".contains(c)
            || u32::from(c) >= 0xe000 && u32::from(c) < 0xf900
            || c == '\u{fffd}'
        {
            let mut bytes = [0; 4];
            c.encode_utf8(&mut bytes).bytes().for_each(|b| out.push_str(&format!("%{b:02X}")));
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_mended_and_secrets_are_taken_out() {
        let cases = [
            ("https://a.example/a b.csv", Some("https://a.example/a%20b.csv")),
            ("https://a.example/d?x=1&auth_key=s3cret&y=2#z", Some("https://a.example/d?x=1&y=2#z")),
            ("https://a.example/d?auth_key=s3cret", Some("https://a.example/d")),
            ("https://me:pass@a.example/d", Some("https://a.example/d")),
            ("https://a.example/d?q={x}", Some("https://a.example/d?q=%7Bx%7D")),
            ("www.a.example/d", Some("https://www.a.example/d")),
            ("N/A", None),
            ("javascript:alert(1)", None),
            ("", None),
        ];
        for (text, wanted) in cases {
            let mut losses = Losses::default();
            assert_eq!(clean(text, "url", &mut losses).as_deref(), wanted, "{text}");
            assert!(!format!("{losses:?}").contains("s3cret"));
        }
    }
}
