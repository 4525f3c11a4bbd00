//! Feeds of what happened to the roadmap (RFC 4287): ids and dates come from the files, so that a feed built twice is
//! the same feed.

use crate::derive::views::story::Happening;
use crate::derive::{About, Cell, title};
use crate::locale::Locale;
use crate::model::Language;
use crate::render::{Site, path_of};

use super::xml::escape;

/// Where the feed of the roadmap, of an institution or of an action lies, below the folder of its language.
pub fn path(site: &Site, about: About) -> String {
    match about {
        About::Entry(index) => format!("{}feed.atom", path_of(site.catalogue.entry(index))),
        _ => "roadmap/changes/feed.atom".to_owned(),
    }
}

/// A feed in a language.
pub fn feed(site: &Site, locale: &Locale, language: Language, about: About, story: &[Happening]) -> Vec<u8> {
    let base = format!("{}{}", site.config.base_url, site.prefix(language));
    let own = path(site, about);
    let portal = site.config.portal.title.best(language).1;
    let name = match about {
        About::Entry(index) => title(site.catalogue.entry(index)).best(language).1.to_owned(),
        _ => portal.to_owned(),
    };
    let updated = story.iter().map(|it| it.on).max().map_or_else(String::new, |on| format!("{on}T00:00:00Z"));
    let page = own.trim_end_matches("feed.atom");
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">\n\
         <title>{}</title>\n<id>{}</id>\n<updated>{updated}</updated>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n\
         <author><name>{}</name></author>\n",
        escape(&format!("{} – {name}", locale.get("feed-title"))),
        escape(&format!("{base}{own}")),
        escape(&format!("{base}{own}")),
        escape(&format!("{base}{page}")),
        escape(portal),
    );
    for it in story {
        entry(&mut out, site, locale, language, &base, it);
    }
    out.push_str("</feed>\n");
    out.into_bytes()
}

fn entry(out: &mut String, site: &Site, locale: &Locale, language: Language, base: &str, it: &Happening) {
    let page = format!("{base}{}", path_of(site.catalogue.entry(it.entry)));
    let anchor = match &it.what {
        Cell::Part(_, id, _) => format!("#{id}"),
        _ => String::new(),
    };
    let name = title(site.catalogue.entry(it.entry));
    let event = format!("event-{}", it.kind.as_str());
    let mut said = Vec::new();
    if let Some((from, to)) = &it.moved {
        said.push(format!("{} → {}", words(site, language, from), words(site, language, to)));
    }
    if let Some((Cell::Mark(list, "undeclared"), _)) = &it.audit {
        said.push(locale.get(&format!("{list}-undeclared")).to_owned());
    }
    said.extend(it.text.as_ref().map(|text| text.best(language).1.to_owned()));
    said.push(words(site, language, &it.by));
    said.retain(|text| !text.is_empty());
    let head = format!("{}: {}", locale.get(&event), words(site, language, &it.what));
    let head = if it.what == Cell::Entry(it.entry) { head } else { format!("{head} ({})", name.best(language).1) };
    out.push_str(&format!(
        "<entry>\n<title>{}</title>\n<id>{}</id>\n<updated>{}T00:00:00Z</updated>\n<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n<content type=\"text\">{}</content>\n</entry>\n",
        escape(&head),
        escape(&format!("{page}#{}", it.key)),
        it.on,
        escape(&format!("{page}{anchor}")),
        escape(&said.join("\n\n")),
    ));
}

fn words(site: &Site, language: Language, cell: &Cell) -> String {
    match cell {
        Cell::Entry(index) => title(site.catalogue.entry(*index)).best(language).1.to_owned(),
        Cell::Part(_, _, text) | Cell::Text(text) => text.best(language).1.to_owned(),
        Cell::Date(period) => period.to_string(),
        _ => String::new(),
    }
}
