//! Markdown (CommonMark with tables and strikethrough) into HTML that is safe whoever wrote it.

use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html};

use crate::check::invalid_url;
use crate::derive::beginning;

/// How links within the portal are written in a page.
pub struct Place<'p> {
    /// The way from the page up to the root of the site, such as `../../`.
    pub root: &'p str,
    /// The folder of the page's language below the root: empty for the default.
    pub prefix: &'p str,
    /// The level of the text's highest headings, from 2.
    pub top: u8,
}

/// Raw HTML is shown as the text that it is; a link or an image that a page may not have leaves only its words;
/// headings begin where the place says.
pub fn render(text: &str, place: &Place) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    let mut out = String::with_capacity(text.len() * 5 / 4 + 32);
    // Whether each link or image that is open was written.
    let mut open = Vec::new();
    html::push_html(&mut out, Parser::new_ext(text, options).filter_map(|event| safe(event, place, &mut open)));
    out
}

fn safe<'e>(event: Event<'e>, place: &Place, open: &mut Vec<bool>) -> Option<Event<'e>> {
    Some(match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: lower(level, place.top), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lower(level, place.top))),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let address = address(link_type, &dest_url, place);
            open.push(address.is_some());
            Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url: address?.into(), title, id })
        }
        // An image from elsewhere would be a request to a third party: only what the portal itself holds.
        Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
            let own = invalid_url::fault(&dest_url) == Some(invalid_url::Fault::Relative);
            let address = own.then(|| address(link_type, &dest_url, place)).flatten();
            open.push(address.is_some());
            Event::Start(Tag::Image { link_type: LinkType::Inline, dest_url: address?.into(), title, id })
        }
        Event::End(TagEnd::Link | TagEnd::Image) if !open.pop().unwrap_or(true) => return None,
        other => other,
    })
}

/// The first two levels of a text are one: some begin with its title, others leave that to the page.
fn lower(level: HeadingLevel, top: u8) -> HeadingLevel {
    let lowered = (level as usize).saturating_sub(2) + usize::from(top);
    HeadingLevel::try_from(lowered).unwrap_or(HeadingLevel::H6)
}

/// An address as the page may have it: `/datasets/x/` and `datasets/x` lead to the page of this language.
fn address(link_type: LinkType, url: &str, place: &Place) -> Option<String> {
    if link_type == LinkType::Email {
        return Some(format!("mailto:{url}"));
    }
    if url.starts_with('#') {
        return Some(url.to_owned());
    }
    match invalid_url::fault(url) {
        None => Some(url.to_owned()),
        Some(invalid_url::Fault::Relative) if !url.starts_with("//") => {
            let (path, fragment) = url.split_at(url.find('#').unwrap_or(url.len()));
            let path = path.trim_start_matches("./").trim_start_matches('/');
            if path.split('/').any(|part| part == "..") {
                return None;
            }
            let is_file = path.rsplit('/').next().is_some_and(|name| name.contains('.'));
            let slash = if path.is_empty() || path.ends_with('/') || is_file { "" } else { "/" };
            let prefix = if is_file { "" } else { place.prefix };
            Some(format!("{}{prefix}{path}{slash}{fragment}", place.root))
        }
        Some(_) => None,
    }
}

/// The beginning of a markdown text as plain words, cut between words at about `length` characters.
pub fn excerpt(text: &str, length: usize) -> String {
    // What is formatted is longer than its words; what lies far behind the cut need not be read.
    let far = match text.len() <= length * 8 {
        true => text.len(),
        false => text.char_indices().nth(length * 8).map_or(text.len(), |(at, _)| at),
    };
    let mut plain = String::with_capacity(far.min(length * 2));
    for event in Parser::new_ext(&text[..far], Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => plain.push_str(&text),
            Event::SoftBreak
            | Event::HardBreak
            | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell) => {
                plain.push(' ');
            }
            _ => {}
        }
        if plain.len() > length * 4 {
            break;
        }
    }
    beginning(&plain, length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str) -> String {
        render(text, &Place { root: "../../", prefix: "en/", top: 3 })
    }

    #[test]
    fn what_a_stranger_writes_cannot_act() {
        let cases = [
            ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
            ("a <b onclick=x>b</b>", "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n"),
            ("[x](javascript:alert%281%29)", "<p>x</p>\n"),
            ("[x](JaVaScRiPt:alert)", "<p>x</p>\n"),
            ("![x](https://track.example/p.gif)", "<p>x</p>\n"),
            ("[x](//evil.example)", "<p>x</p>\n"),
            ("[x](../../../etc)", "<p>x</p>\n"),
        ];
        for (text, wanted) in cases {
            assert_eq!(html(text), wanted, "{text}");
        }
    }

    #[test]
    fn an_excerpt_is_plain_words() {
        let text = "# Agua\n\nCon **peso**, véase [la nota](https://a.example/b_c) y `x_1`.\n\n- uno\n- dos";
        assert_eq!(excerpt(text, 200), "Agua Con peso, véase la nota y x_1. uno dos");
        assert_eq!(excerpt(text, 9), "Agua Con…");
        assert_eq!(excerpt("a ![b](c.png) <i>", 20), "a b <i>");
    }

    #[test]
    fn links_within_the_portal_follow_the_language() {
        assert_eq!(html("[x](/datasets/agua)"), "<p><a href=\"../../en/datasets/agua/\">x</a></p>\n");
        assert_eq!(html("[x](datasets/agua/#a)"), "<p><a href=\"../../en/datasets/agua/#a\">x</a></p>\n");
        assert_eq!(html("[x](/data/a.csv)"), "<p><a href=\"../../data/a.csv\">x</a></p>\n");
        assert_eq!(html("<https://a.example/>"), "<p><a href=\"https://a.example/\">https://a.example/</a></p>\n");
    }

    #[test]
    fn headings_begin_where_the_place_says() {
        assert_eq!(html("# A\n## B\n### C\n###### D"), "<h3>A</h3>\n<h3>B</h3>\n<h4>C</h4>\n<h6>D</h6>\n");
        let top = |top| render("## B\n### C", &Place { root: "", prefix: "", top });
        assert_eq!(top(2), "<h2>B</h2>\n<h3>C</h3>\n");
    }
}
