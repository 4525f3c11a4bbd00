//! Feeds of data (RFC 4287): the datasets that changed last, of the portal, of an institution, of a term. What happened to
//! the roadmap has feeds of its own.

use crate::catalogue::EntryIndex;
use crate::derive::title;
use crate::model::{Dataset, Day, Language, Type};
use crate::render::{Site, path_of};

use super::xml::escape;

/// The name of the file, in the folder of what it is about.
pub const NAME: &str = "datasets.atom";

const MOST: usize = 50;

/// The feed of some entries, of which those that are datasets with a day of change are told. `folder` is the page that it
/// belongs to, below that of the language; `name` what that is called. None where there is nothing to tell, but for the portal's.
pub fn feed(site: &Site, language: Language, folder: &str, name: &str, entries: &[EntryIndex]) -> Option<Vec<u8>> {
    let changed = |index: EntryIndex| site.catalogue.entry(index).of::<Dataset>().and_then(|dataset| dataset.modified);
    let mut found: Vec<_> = entries.iter().filter_map(|index| Some((changed(*index)?, *index))).collect();
    found.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    // The portal's own is there from its first day.
    let latest = found.first().map(|(day, _)| *day).or(folder.is_empty().then_some(Day(site.config.as_of)))?;
    let base = format!("{}{}", site.config.base_url, site.prefix(language));
    let portal = site.config.portal.title.best(language).1;
    let own = escape(&format!("{base}{folder}{NAME}")).into_owned();
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">\n\
         <title>{}</title>\n<id>{own}</id>\n<updated>{}T00:00:00Z</updated>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n\
         <author><name>{}</name></author>\n",
        escape(name),
        latest.0,
        escape(&format!("{base}{folder}")),
        escape(portal),
    );
    for (day, index) in found.into_iter().take(MOST) {
        let entry = site.catalogue.entry(index);
        let page = escape(&format!("{base}{}", path_of(entry))).into_owned();
        let words = site.excerpt(index, language).unwrap_or_default();
        let publisher = entry.of::<Dataset>().and_then(|dataset| site.catalogue.find(Type::Organisation, &dataset.publisher.id));
        let author = publisher.map(|index| {
            let name = title(site.catalogue.entry(index));
            format!("<author><name>{}</name></author>\n", escape(name.best(language).1))
        });
        out.push_str(&format!(
            "<entry>\n<title>{}</title>\n<id>{page}</id>\n<updated>{}T00:00:00Z</updated>\n{}\
             <link rel=\"alternate\" type=\"text/html\" href=\"{page}\"/>\n<summary>{}</summary>\n</entry>\n",
            escape(title(entry).best(language).1),
            day.0,
            author.unwrap_or_default(),
            escape(words),
        ));
    }
    out.push_str("</feed>\n");
    Some(out.into_bytes())
}
