//! Texts as sources write them, made markdown: tags and entities resolved, persons' addresses taken out.

use std::sync::LazyLock;

use regex::Regex;

use super::address;
use crate::import::losses::{Losses, Reason};

/// Stands where something was taken out.
const OMITTED: &str = "[…]";

/// A long text as markdown.
pub fn markdown(text: &str, field: &str, losses: &mut Losses) -> String {
    let plain = without_tags(text);
    let lines: Vec<&str> = plain.lines().map(str::trim_end).collect();
    let mut out = String::new();
    let mut blank = 0;
    for line in lines {
        blank = if line.trim().is_empty() { blank + 1 } else { 0 };
        if blank < 2 {
            out.push_str(if blank == 0 { line } else { "" });
            out.push('\n');
        }
    }
    guarded(out.trim(), field, losses)
}

/// A short text: one line.
pub fn line(text: &str, field: &str, losses: &mut Losses) -> String {
    let plain = without_tags(text);
    guarded(&plain.split_whitespace().collect::<Vec<_>>().join(" "), field, losses)
}

/// Takes out mail addresses, telephone numbers and secrets in addresses.
fn guarded(text: &str, field: &str, losses: &mut Losses) -> String {
    // A link that writes a mail leaves its words behind.
    let mut text = MAIL_LINK.as_ref().map_or_else(|| text.to_owned(), |regex| regex.replace_all(text, "$1").into_owned());
    let mut withhold = |regex: &LazyLock<Option<Regex>>, reason| {
        let Some(regex) = regex.as_ref() else { return };
        let found = regex.find_iter(&text).count();
        if found > 0 {
            text = regex.replace_all(&text, OMITTED).into_owned();
            (0..found).for_each(|_| losses.note(field, reason, ""));
        }
    };
    withhold(&MAIL, Reason::PersonMail);
    withhold(&PHONE, Reason::Phone);
    let Some(regex) = ADDRESS.as_ref() else { return text };
    let mut secrets = 0;
    let safe = regex.replace_all(&text, |found: &regex::Captures| {
        let mut url = found[0].to_owned();
        secrets += usize::from(address::without_secrets(&mut url));
        url
    });
    let safe = safe.into_owned();
    (0..secrets).for_each(|_| losses.note(field, Reason::Secret, ""));
    safe
}

static MAIL_LINK: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)\[([^\[\]]*)\]\(\s*(?:mailto:)?[^()\s]*@[^()]*\)").ok());
static MAIL: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)(mailto:)?[a-z0-9._%+'-]*[a-z0-9_%+-]@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}").ok());
/// Seven digits or more in groups, as telephones are written; years, dates and identifiers are not.
static PHONE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let country = r"(\+?\d{1,3}[ .-])?";
    Regex::new(&format!(
        r"(?i)({country}\(\d{{2,5}}\) ?\d{{3,4}}[ .-]?\d{{4}}|\b{country}\d{{3}}-\d{{3}}-\d{{4}}|\b{country}\d{{3}}\.\d{{3}}\.\d{{4}}|\+\d{{1,3}}([ .-]?\d{{2,4}}){{3,5}}|\b(tel|phone|teléfono|tel\.)[.:]? ?\+?\d[\d ().-]{{5,}}\d)\b"
    ))
    .ok()
});
static ADDRESS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r#"https?://[^\s<>"')\]]+"#).ok());

/// HTML as markdown. Only what begins like a tag of HTML is one: `p < 0.05` stays.
fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut link: Option<String> = None;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c == '<'
            && let Some(tag) = Tag::read(rest)
        {
            apply(&tag, &mut out, &mut link);
            rest = &rest[tag.len..];
            if out.ends_with('\n') || out.ends_with("- ") {
                rest = rest.trim_start_matches([' ', '\t']);
            }
            if tag.hides && !tag.closing {
                rest = after(rest, &format!("</{}", tag.name));
            }
            continue;
        }
        if c == '&'
            && let Some((found, len)) = entity(rest)
        {
            out.push_str(&found);
            rest = &rest[len..];
            continue;
        }
        match c {
            '\r' => out.push_str(if rest.starts_with("\r\n") { "" } else { "\n" }),
            '\u{a0}' => out.push(' '),
            // A tag of no HTML that markdown would take for one.
            '<' if rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!')
                && !rest[1..].starts_with("http") =>
            {
                out.push_str("\\<");
            }
            '\u{2028}' | '\u{2029}' | '\u{85}' => out.push('\n'),
            '\n' | '\t' => out.push(c),
            c if c.is_control() || matches!(c, '\u{feff}' | '\u{200b}' | '\u{ad}') => {}
            c => out.push(c),
        }
        rest = &rest[c.len_utf8()..];
    }
    out
}

fn after<'t>(text: &'t str, end: &str) -> &'t str {
    let at = text.to_ascii_lowercase().find(end);
    at.and_then(|at| text[at..].find('>').map(|close| &text[at + close + 1..])).unwrap_or("")
}

struct Tag {
    name: String,
    closing: bool,
    /// What is inside is not for readers.
    hides: bool,
    href: Option<String>,
    len: usize,
}

const TAGS: [&str; 48] = [
    "a",
    "abbr",
    "article",
    "aside",
    "b",
    "big",
    "blockquote",
    "br",
    "center",
    "cite",
    "code",
    "dd",
    "div",
    "dl",
    "dt",
    "em",
    "figure",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "iframe",
    "img",
    "li",
    "o:p",
    "ol",
    "p",
    "pre",
    "s",
    "script",
    "section",
    "small",
    "span",
    "strong",
    "style",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tr",
    "u",
    "ul",
];

impl Tag {
    fn read(text: &str) -> Option<Tag> {
        if text.starts_with("<!--") {
            let len = text.find("-->").map_or(text.len(), |at| at + 3);
            return Some(Tag { name: String::new(), closing: false, hides: false, href: None, len });
        }
        let len = text.find('>')? + 1;
        let inside = &text[1..len - 1];
        let closing = inside.starts_with('/');
        let inside = inside.trim_start_matches('/');
        let name: String =
            inside.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == ':').collect::<String>().to_ascii_lowercase();
        let ends = inside[name.len()..].starts_with(|c: char| c.is_whitespace() || c == '/') || inside.len() == name.len();
        if !ends
            || !(TAGS.contains(&name.as_str())
                || matches!(name.as_str(), "th" | "thead" | "body" | "html" | "head" | "meta" | "svg"))
        {
            return None;
        }
        let hides = matches!(name.as_str(), "script" | "style" | "iframe" | "svg");
        let href = || {
            let at = inside.to_ascii_lowercase().find("href")?;
            let value = inside[at + 4..].trim_start().strip_prefix('=')?.trim_start();
            let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
            let value = match quote {
                Some(quote) => value[1..].split(quote).next()?,
                None => value.split_whitespace().next()?,
            };
            Some(value.to_owned())
        };
        Some(Tag { href: if name == "a" && !closing { href() } else { None }, name, closing, hides, len })
    }
}

fn apply(tag: &Tag, out: &mut String, link: &mut Option<String>) {
    let fresh_line = |out: &mut String, lines: usize| {
        out.truncate(out.trim_end_matches([' ', '\t']).len());
        let have = out.len() - out.trim_end_matches('\n').len();
        if !out.is_empty() {
            (have..lines).for_each(|_| out.push('\n'));
        }
    };
    match (tag.name.as_str(), tag.closing) {
        ("br", _) => out.push('\n'),
        ("p" | "div" | "ul" | "ol" | "table" | "blockquote" | "section" | "article" | "dl" | "hr" | "pre" | "center", _) => {
            fresh_line(out, 2)
        }
        ("tr" | "dt" | "dd", false) => fresh_line(out, 1),
        ("td" | "th", true) => out.push(' '),
        ("li", false) => {
            fresh_line(out, 1);
            out.push_str("- ");
        }
        (name, false) if name.len() == 2 && name.starts_with('h') => {
            fresh_line(out, 2);
            out.push_str("### ");
        }
        (name, true) if name.len() == 2 && name.starts_with('h') => fresh_line(out, 2),
        ("a", false) => {
            let mut losses = Losses::default();
            let href = tag.href.as_deref().map(entities);
            let href = href.filter(|href| !href.to_ascii_lowercase().starts_with("mailto:"));
            *link = href.and_then(|href| address::clean(&href, "", &mut losses)).filter(|href| !href.contains(['(', ')']));
            if link.is_some() {
                out.push('[');
            }
        }
        ("a", true) => {
            if let Some(href) = link.take() {
                out.push_str(&format!("]({href})"));
            }
        }
        _ => {}
    }
}

fn entities(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let (found, len) = entity(&rest[at..]).unwrap_or_else(|| ("&".to_owned(), 1));
        out.push_str(&found);
        rest = &rest[at + len..];
    }
    out + rest
}

/// The character of an entity at the beginning, and the entity's length.
fn entity(text: &str) -> Option<(String, usize)> {
    let end = text.char_indices().take(12).find(|(_, c)| *c == ';')?.0;
    let name = &text[1..end];
    let number = name.strip_prefix('#').and_then(|n| match n.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => n.parse().ok(),
    });
    let c = match number {
        Some(number) => char::from_u32(number).filter(|c| !c.is_control())?,
        None => ENTITIES.iter().find(|(known, _)| *known == name)?.1,
    };
    // A tag that was written as text stays text.
    let shown = if c == '<' { "\\<".to_owned() } else { c.to_string() };
    Some((shown, end + 1))
}

const ENTITIES: [(&str, char); 38] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("bull", '•'),
    ("middot", '·'),
    ("hellip", '…'),
    ("copy", '©'),
    ("reg", '®'),
    ("trade", '™'),
    ("deg", '°'),
    ("ordm", 'º'),
    ("ordf", 'ª'),
    ("sect", '§'),
    ("aacute", 'á'),
    ("eacute", 'é'),
    ("iacute", 'í'),
    ("oacute", 'ó'),
    ("uacute", 'ú'),
    ("ntilde", 'ñ'),
    ("uuml", 'ü'),
    ("Aacute", 'Á'),
    ("Eacute", 'É'),
    ("Iacute", 'Í'),
    ("Oacute", 'Ó'),
    ("Uacute", 'Ú'),
    ("Ntilde", 'Ñ'),
    ("iquest", '¿'),
];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn plain(text: &str) -> String {
        markdown(text, "description", &mut Losses::default())
    }

    #[test]
    fn html_becomes_markdown() {
        let cases = [
            ("<p>One &amp; two</p><p>Three</p>", "One & two\n\nThree"),
            ("a<br/>b<ul><li>c</li><li>d</li></ul>e", "a\nb\n\n- c\n- d\n\ne"),
            ("see <a href=\"https://a.example/?x=1&amp;y=2\">this</a>.", "see [this](https://a.example/?x=1&y=2)."),
            ("<a href='javascript:alert(1)'>x</a><script>alert('<p>')</script>y", "xy"),
            ("p < 0.05 and <5 and a<b", "p < 0.05 and <5 and a\\<b"),
            ("&lt;script&gt;", "\\<script>"),
            ("a\r\nb\u{0}c\u{feff}", "a\nbc"),
            ("<blink>x", "\\<blink>x"),
        ];
        for (text, wanted) in cases {
            assert_eq!(plain(text), wanted, "{text}");
        }
    }

    #[test]
    fn addresses_of_persons_are_taken_out_and_numbers_that_are_none_stay() {
        let mut losses = Losses::default();
        let text = "Write to ana.perez@salud.example.org or call (555) 010-4477, +52 55 5555 0101, 1-555-010-0199. See https://a.example/?auth_key=s3cret&b=1.";
        let safe = markdown(text, "description", &mut losses);
        assert_eq!(safe, "Write to […] or call […], […], […]. See https://a.example/?b=1.");
        assert_eq!((losses.count("description", Reason::PersonMail), losses.count("description", Reason::Phone)), (1, 3));
        for text in
            ["From 2010-01-01 to 2012-12-31", "ISBN 978-3-16-148410-0", "1999-2000-2001", "12345678", "v1.2.3", "10.1000/182"]
        {
            assert_eq!(plain(text), text);
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[<>a-z/&;#x0-9=\"' \r\né!-]{0,80}") {
            let once = plain(&text);
            prop_assert!(!once.contains("<script"));
        }
    }
}
