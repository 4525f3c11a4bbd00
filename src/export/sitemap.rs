//! The sitemap (sitemaps.org protocol 0.9) with the other languages of each page, and robots.txt.

use crate::render::{Page, Site, Subject};

use super::xml::escape as xml;

/// Most addresses in one file (sitemaps.org).
const MOST: usize = 50_000;

/// Most bytes in one file: the 50 MB of sitemaps.org, read as millions, the smaller of its two meanings. Many languages
/// reach it before the addresses do, since each of a page's addresses names all the others.
const MOST_BYTES: usize = 50_000_000;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
const FOOT: &str = "</urlset>\n";

/// The files of the sitemap with their paths: one, or an index of several where one would hold too much.
pub fn sitemaps(site: &Site, pages: &[Page]) -> Vec<(String, Vec<u8>)> {
    split(site, pages, MOST, MOST_BYTES)
}

fn split(site: &Site, pages: &[Page], most: usize, most_bytes: usize) -> Vec<(String, Vec<u8>)> {
    let languages = &site.config.languages;
    let listed = pages.iter().filter(|page| page.language == languages[0] && page.subject != Subject::NotFound);
    let per_file = (most / languages.len().max(1)).max(1);
    let (mut files, mut open, mut held) = (Vec::new(), String::from(HEAD), 0);
    for page in listed {
        let urls = urls(site, page.subject);
        if held > 0 && (held == per_file || open.len() + urls.len() + FOOT.len() > most_bytes) {
            files.push((std::mem::replace(&mut open, String::from(HEAD)) + FOOT).into_bytes());
            held = 0;
        }
        open.push_str(&urls);
        held += 1;
    }
    files.push((open + FOOT).into_bytes());
    if files.len() == 1 {
        return files.into_iter().map(|bytes| ("sitemap.xml".to_owned(), bytes)).collect();
    }
    let mut index = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    let mut all = Vec::new();
    for (number, bytes) in (1..).zip(files) {
        let path = format!("sitemap-{number}.xml");
        index.push_str(&format!("<sitemap><loc>{}</loc></sitemap>\n", xml(&format!("{}{path}", site.config.base_url))));
        all.push((path, bytes));
    }
    index.push_str("</sitemapindex>\n");
    all.push(("sitemap.xml".to_owned(), index.into_bytes()));
    all
}

/// A page in every language.
fn urls(site: &Site, subject: Subject) -> String {
    let (base, languages) = (&site.config.base_url, &site.config.languages);
    let path = subject.path(site);
    let address = |language| xml(&format!("{base}{}{path}", site.prefix(language))).into_owned();
    let mut out = String::new();
    for language in languages.iter() {
        out.push_str(&format!("<url><loc>{}</loc>", address(*language)));
        if languages.len() > 1 {
            for other in languages.iter() {
                out.push_str(&format!("<xhtml:link rel=\"alternate\" hreflang=\"{other}\" href=\"{}\"/>", address(*other)));
            }
        }
        out.push_str("</url>\n");
    }
    out
}

pub fn robots(site: &Site) -> Vec<u8> {
    format!("User-agent: *\nAllow: /\nSitemap: {}sitemap.xml\n", site.config.base_url).into_bytes()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::render::{pages, sample};

    fn addresses(bytes: &[u8]) -> Vec<String> {
        let text = String::from_utf8(bytes.to_vec()).expect("UTF-8");
        text.split("<loc>").skip(1).map(|rest| rest.split("</loc>").next().unwrap_or("").to_owned()).collect()
    }

    #[test]
    fn more_addresses_than_one_file_takes_are_in_several_below_an_index() {
        let loaded = sample();
        let site = Site::new(loaded.catalogue, loaded.config.expect("the sample can be read"));
        let pages = pages(&site);
        let one = split(&site, &pages, MOST, MOST_BYTES);
        assert_eq!(one.len(), 1, "few addresses are in one file");
        let several = split(&site, &pages, 10, MOST_BYTES);
        let (name, index) = several.last().expect("an index");
        assert_eq!(name, "sitemap.xml");
        let named: BTreeSet<String> =
            several[..several.len() - 1].iter().map(|(path, _)| format!("{}{path}", site.config.base_url)).collect();
        assert!(named.len() > 3);
        assert_eq!(addresses(index).into_iter().collect::<BTreeSet<_>>(), named);
        let parts: Vec<Vec<String>> = several[..several.len() - 1].iter().map(|(_, bytes)| addresses(bytes)).collect();
        assert!(parts.iter().all(|part| part.len() <= 10));
        assert_eq!(parts.concat(), addresses(&one[0].1), "none is lost and none is twice");
    }

    #[test]
    fn a_file_ends_before_it_has_too_many_bytes() {
        let loaded = sample();
        let site = Site::new(loaded.catalogue, loaded.config.expect("the sample can be read"));
        let pages = pages(&site);
        let whole = split(&site, &pages, MOST, MOST_BYTES);
        let several = split(&site, &pages, MOST, 4_000);
        let parts: Vec<&[u8]> = several[..several.len() - 1].iter().map(|(_, bytes)| &bytes[..]).collect();
        assert!(parts.len() > 3 && parts.iter().all(|part| part.len() <= 4_000));
        assert_eq!(parts.iter().flat_map(|part| addresses(part)).collect::<Vec<_>>(), addresses(&whole[0].1));
    }
}
