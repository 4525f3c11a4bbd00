//! The search of the portal, for browsers that add it to theirs (OpenSearch 1.1, draft 6).

use crate::model::Language;
use crate::render::Site;

use super::xml::escape;

/// A short name has at most 16 characters, a description 1,024 (section "OpenSearch description elements").
pub fn description(site: &Site, language: Language) -> Vec<u8> {
    let portal = &site.config.portal;
    let title = portal.title.best(language).1;
    let short: String = title.chars().take(16).collect();
    let about: String = portal.description.as_ref().map_or(title, |text| text.best(language).1).chars().take(1024).collect();
    let base = format!("{}{}", site.config.base_url, site.prefix(language));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n\
         <ShortName>{}</ShortName>\n<Description>{}</Description>\n<Language>{language}</Language>\n\
         <InputEncoding>UTF-8</InputEncoding>\n<Url type=\"text/html\" template=\"{}search/?q={{searchTerms}}\"/>\n\
         </OpenSearchDescription>\n",
        escape(short.trim()),
        escape(about.trim()),
        escape(&base),
    )
    .into_bytes()
}
