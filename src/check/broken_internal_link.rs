//! A link in a text that leads to no page of the portal. Within the portal a link is the folder and the id:
//! `/datasets/health/beds/` or `datasets/health/beds`, with a `#part` if wanted; a file of the portal is
//! `/data/health/beds.csv`.

use pulldown_cmark::{Event, LinkType, Parser, Tag};

use super::{Diagnostic, Entry, Rule, Scope, invalid_url, nearest};
use crate::decode::{Mention, Trail};
use crate::model::{Type, VocabularyName};

pub const RULE: Rule = Rule::error("broken-internal-link");

pub fn look(scope: &Scope, entry: &Entry, trail: &Trail, mention: Mention, out: &mut Vec<Diagnostic>) {
    let Mention::Markdown(text) = mention else { return };
    for (language, words) in &text.0.0 {
        if !words.contains("](") && !words.contains("]:") {
            continue;
        }
        for event in Parser::new(words) {
            let (Event::Start(Tag::Link { dest_url, link_type, .. }) | Event::Start(Tag::Image { dest_url, link_type, .. })) = event
            else {
                continue;
            };
            if link_type != LinkType::Email
                && invalid_url::fault(&dest_url) == Some(invalid_url::Fault::Relative)
                && let Err(close) = leads_somewhere(scope, &dest_url)
            {
                let finding = entry.finding_in_text(&RULE, trail, *language, &dest_url);
                out.push(finding.arg("link", &*dest_url).nearest(close));
            }
        }
    }
}

fn leads_somewhere(scope: &Scope, link: &str) -> Result<(), Option<String>> {
    let path = link.split(['#', '?']).next().unwrap_or("").trim_start_matches("./").trim_matches('/');
    let catalogue = scope.catalogue;
    if path.is_empty() || Type::ALL.iter().any(|ty| ty.folder() == path && *ty != Type::Page) {
        return Ok(());
    }
    if let Some(file) = path.strip_prefix("data/") {
        return match catalogue.data_file(file) {
            Some(_) => Ok(()),
            None => Err(nearest(file, catalogue.data.iter().map(|(path, _)| &**path)).map(|file| format!("/data/{file}"))),
        };
    }
    for vocabulary in [VocabularyName::Themes, VocabularyName::PolicyAreas] {
        if let Some(term) = path.strip_prefix(vocabulary.as_str()) {
            let term = term.trim_start_matches('/');
            if term.is_empty() || catalogue.vocabularies.knows(vocabulary, term) {
                return Ok(());
            }
        }
    }
    let Some((ty, id)) = Type::of_path(path) else { return Err(None) };
    if catalogue.is_known(ty, id) {
        return Ok(());
    }
    let ids = catalogue.of_type(ty).iter().map(|entry| &*entry.id);
    let close = ids.clone().find(|known| known.rsplit('/').next() == id.rsplit('/').next()).or_else(|| nearest(id, ids));
    Err(close.map(|id| format!("/{}/{id}/", ty.folder())))
}
