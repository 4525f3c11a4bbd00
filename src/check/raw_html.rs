//! HTML in a text. Pages show it as it was written, for what strangers may put there could do anything in a reader's
//! browser.

use pulldown_cmark::{Event, Parser};

use super::{Diagnostic, Entry, Rule, Scope};
use crate::decode::{Mention, Trail};

pub const RULE: Rule = Rule::warning("raw-html");

pub fn look(_: &Scope, entry: &Entry, trail: &Trail, mention: Mention, out: &mut Vec<Diagnostic>) {
    let Mention::Markdown(text) = mention else { return };
    for (language, words) in text.0.0.iter().filter(|(_, words)| words.contains('<')) {
        let html = Parser::new(words).find_map(|event| match event {
            Event::Html(html) | Event::InlineHtml(html) => Some(html.trim().to_owned()),
            _ => None,
        });
        if let Some(html) = html.and_then(|html| html.lines().next().map(str::to_owned)) {
            let finding = entry.finding_in_text(&RULE, trail, *language, &html);
            out.push(finding.arg("html", html));
        }
    }
}
