//! The portal itself as templates see it: their `site`, and what of it stands in them from the start.

use std::sync::Arc;

use minijinja::context;
use minijinja::value::Value;

use crate::derive::About;
use crate::export;
use crate::locale::Locale;
use crate::model::{Contact, Language, Menu, Page as TextPage, Type};

use super::card::Card;
use super::context::moment;
use super::fields::Fields;
use super::page::BROWSED;
use super::share::SIZE;
use super::shown::Shown;
use super::{Site, contribute, filters, value_of};

pub fn about_site(site: &Arc<Site>, locale: &Locale, language: Language) -> Value {
    let config = &site.config;
    let listed: Vec<Type> = site.listed_types().collect();
    let count = |ty: Type| site.catalogue.of_type(ty).len();
    let prefix = site.prefix(language);
    let sections = listed.iter().map(|ty| {
        context! { type => ty.as_str(), path => format!("{prefix}{}/", ty.folder()), count => count(*ty),
        title => locale.attribute(&format!("type-{}", ty.as_str()), "plural") }
    });
    let vocabularies = BROWSED.into_iter().filter(|name| site.has_terms(*name)).map(|name| {
        context! { name => name.as_str(), path => format!("{prefix}{}/", name.as_str()),
        title => locale.get(&format!("vocabulary-{}", name.as_str())) }
    });
    let menu = |wanted: Menu| {
        let pages = site.list(Type::Page).iter().filter(|index| {
            let page = site.catalogue.entry(**index).of::<TextPage>();
            page.is_some_and(|page| page.menu.unwrap_or(Menu::None) == wanted)
        });
        pages.map(|index| Card::value(site, *index, language)).collect::<Value>()
    };
    let (menu_header, menu_footer) = (menu(Menu::Header), menu(Menu::Footer));
    let plan = site.catalogue.find(Type::Plan, "plan").or_else(|| site.catalogue.indexes(Type::Plan).next());
    let shown = Shown { site, locale, language };
    let feed = site.feeds.contains_key(&About::Portal).then(|| format!("{prefix}{}", export::feed_path(site, About::Portal)));
    let views = shown.links();
    let sections: Vec<Value> = sections.collect();
    let plan = plan.map(|index| Card::value(site, index, language));
    let of_views = views.iter().filter_map(|group| group.get_attr("views").ok()?.try_iter().ok()).flatten();
    let of_pages = menu_header.try_iter().into_iter().flatten();
    let in_menu = sections.iter().chain(&plan).cloned().chain(of_views).chain(of_pages);
    let menu_paths: Vec<Value> = in_menu.filter_map(|known| known.get_attr("path").ok()).collect();
    context! {
        feed,
        search => true,
        share_size => SIZE.to_vec(),
        title => value_of(&config.portal.title),
        views,
        description => value_of(&config.portal.description),
        notice => value_of(&config.portal.notice),
        contact => Fields::of_record(&Contact::RECORD, &config.portal.contact),
        ask => contribute::requests(config, locale),
        repository => config.portal.repository.as_ref().map(|r| r.url.to_string()),
        base_url => config.base_url.clone(),
        map => config.portal.map.as_ref().map(|map| {
            let host = map.tiles.split('/').nth(2).unwrap_or("");
            context! { tiles => &*map.tiles, host, attribution => value_of(&map.attribution) }
        }),
        home => prefix.clone(),
        as_of => config.as_of.to_string(),
        audited => site.catalogue.history.audits(),
        commit => site.catalogue.history.record().map(|record| {
            context! { uncommitted => !record.clean, ..moment(site, &record.head) }
        }),
        version => env!("CARGO_PKG_VERSION"),
        method => format!("{} {}", &*site.catalogue.method.id, site.catalogue.method.version),
        sections,
        vocabularies => vocabularies.collect::<Vec<_>>(),
        menu_header,
        menu_footer,
        menu_paths,
        plan,
    }
}

/// What templates often ask of the portal alone, by the expressions that they ask with. A theme may well name something of
/// its own `lang` or `dir`, so those are asked for as they always were.
pub fn fixed(site: &Site, language: Language) -> Vec<(&'static str, String)> {
    let portal = &site.config.portal;
    let plain = |text: Value| filters::plain(&text, language, &site.config.languages);
    vec![
        ("site.home", site.prefix(language)),
        ("site.base_url", site.config.base_url.clone()),
        ("site.title|plain", plain(value_of(&portal.title))),
        ("site.description|plain", plain(value_of(&portal.description))),
    ]
}

pub fn language_name(locale: &Locale, tag: &str) -> String {
    locale.fixed(&format!("language-{tag}")).unwrap_or(tag).to_owned()
}
