//! What a template is given: the site once for a language, and the page.

use std::sync::Arc;

use minijinja::value::{Rest, Value};
use minijinja::{Environment, Error, ErrorKind, State, context};

use crate::catalogue::EntryIndex;
use crate::derive::history::Moment;
use crate::derive::{self, About};
use crate::export;
use crate::locale::Locale;
use crate::model::{Contact, Dataset, Language, Menu, Page as TextPage, Period, Text, Type, VocabularyName};

use super::card::Card;
use super::drawn::{Depends, Drawn};
use super::facets;
use super::fields::{EntryFields, Fields};
use super::given::given;
use super::page::{BROWSED, PER_PAGE, Page, Subject, page_count, path_of, term_path};
use super::share::{SIZE, Shared};
use super::shown::{Shown, term};
use super::view::Group;
use super::{Site, alphabet, contribute, filters, value_of};

/// Gives templates the site and the ways to ask it for entries. `once` draws a template that depends on nothing but
/// the site, the way to its root and a text, its `own`, and keeps what it drew.
pub fn add(env: &mut Environment<'static>, site: &Arc<Site>, locale: &Arc<Locale>, language: Language) {
    env.add_global("site", about_site(site, locale, language));
    env.add_global("lang", language.as_str().to_owned());
    env.add_global("dir", direction(language));

    let of = Arc::clone(site);
    env.add_function("lookup", move |ty: &str, id: &Value| {
        let found = Type::parse(ty).zip(filters::defined(id)?.as_str()).and_then(|(ty, id)| of.catalogue.find(ty, id));
        Ok::<_, Error>(found.map_or_else(|| Value::from(()), |index| Card::value(&of, index, language)))
    });
    let of = Arc::clone(site);
    env.add_function("related", move |card: &Value, ty: &str, fields: Rest<String>| {
        let index = index_of(card)?;
        let ty = Type::parse(ty).ok_or_else(|| Error::new(ErrorKind::InvalidOperation, format!("no type `{ty}`")))?;
        let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
        let found = of.catalogue.referring(index, ty, &fields);
        Ok::<_, Error>(cards(&of, &found, language))
    });
    let of = Arc::clone(site);
    env.add_function("relations", move |card: &Value, parts: &Value| {
        let index = index_of(card)?;
        let mut found = Vec::new();
        // Most entries are named by none.
        if of.catalogue.incoming(index).is_empty() {
            return Ok(found);
        }
        for part in parts.try_iter()? {
            let [ty, field, name] = [0, 1, 2].map(|at| part.get_item_by_index(at).unwrap_or_default());
            let (Some(ty), Some(field)) = (ty.as_str().and_then(Type::parse), field.as_str()) else {
                return Err(Error::new(ErrorKind::InvalidOperation, "not a type, a field and a name"));
            };
            let entries = of.catalogue.referring(index, ty, &[field]);
            if !entries.is_empty() {
                found.push(context! { name, found => cards(&of, &entries, language) });
            }
        }
        Ok::<_, Error>(found)
    });
    let of = Arc::clone(site);
    env.add_function("datasets_of", move |card: &Value| {
        let all = of.datasets_of(index_of(card)?);
        Ok::<_, Error>(cards(&of, &all[..all.len().min(PER_PAGE)], language))
    });
    let of = Arc::clone(site);
    env.add_function("count_datasets", move |card: &Value| Ok::<_, Error>(of.datasets_of(index_of(card)?).len()));
    let of = Arc::clone(site);
    env.add_function("publishers", move |most: usize| {
        let publishing = of.list(Type::Organisation).iter().copied().filter(|index| !of.datasets_of(*index).is_empty());
        let mut publishing: Vec<EntryIndex> = publishing.collect();
        publishing.sort_by_key(|index| std::cmp::Reverse(of.datasets_of(*index).len()));
        publishing.truncate(most);
        cards(&of, &publishing, language)
    });
    let words = Arc::clone(locale);
    env.add_function("language_name", move |tag: &str| language_name(&words, tag));
    let of = Arc::clone(site);
    env.add_function("list", move |ty: &str, most: Option<usize>| {
        let list = Type::parse(ty).map_or(&[][..], |ty| of.list(ty));
        cards(&of, &list[..list.len().min(most.unwrap_or(usize::MAX))], language)
    });
    let of = Arc::clone(site);
    env.add_function("state", move |card: &Value| {
        Ok::<_, Error>(of.action(index_of(card)?).map_or_else(|| Value::from(()), value_of))
    });
    let of = Arc::clone(site);
    env.add_function("rollup", move |card: Option<Value>| {
        let index = card.filter(|card| !card.is_none()).map(|card| index_of(&card)).transpose()?;
        Ok::<_, Error>(value_of(of.rollup(index)))
    });
    let (of, words) = (Arc::clone(site), Arc::clone(locale));
    env.add_function("trend_charts", move || super::trend::charts(&of, &words));
    let of = Arc::clone(site);
    env.add_function("method", move || about_method(&of));
    let drawn = Drawn::default();
    env.add_function("once", move |state: &State, template: &str, own: Option<&str>| {
        let text = own.unwrap_or("").to_owned();
        drawn.get(state, template, Depends { text, ..Depends::default() }, || own.map_or_else(|| Value::from(()), Value::from))
    });
    let of = Arc::clone(site);
    env.add_function("days_since", move |date: &str| {
        Period::parse(date).map_or_else(|| Value::from(()), |date| Value::from(derive::days_between(date.end(), of.config.as_of)))
    });
    let of = Arc::clone(site);
    let words = Arc::clone(locale);
    env.add_function("preview", move |card: &Value, at: usize| {
        Ok::<_, Error>(super::preview::of(&of, &words, language, index_of(card)?, at))
    });
    let of = Arc::clone(site);
    env.add_function("size", move |path: &str| of.catalogue.data_file(path).map_or_else(|| Value::from(()), Value::from));
    let of = Arc::clone(site);
    env.add_function("stored_size", move |url: Option<&str>| {
        url.and_then(|url| of.catalogue.copies.copy(url)).map_or_else(|| Value::from(()), |copy| Value::from(copy.bytes))
    });
    let of = Arc::clone(site);
    env.add_function("term", move |vocabulary: &str, id: &str| {
        let name = VocabularyName::ALL.into_iter().find(|name| name.as_str() == vocabulary);
        name.map_or_else(|| Value::from(()), |name| term(&of, name, id, language))
    });
    let of = Arc::clone(site);
    env.add_function("terms", move |vocabulary: &str| {
        let name = VocabularyName::ALL.into_iter().find(|name| name.as_str() == vocabulary);
        name.map_or_else(Vec::new, |name| used_terms(&of, name, language))
    });
}

/// What templates often ask of the portal alone, by the expressions that they ask with.
pub fn fixed(site: &Site, language: Language) -> Vec<(&'static str, String)> {
    let portal = &site.config.portal;
    let in_order = || std::iter::once(language).chain(site.config.languages.iter().copied());
    let plain = |text: Option<&Text>| {
        let words = |text: &Text| in_order().find_map(|tag| text.exact(tag).filter(|words| !words.is_empty()).map(str::to_owned));
        text.map_or_else(String::new, |text| words(text).unwrap_or_else(|| text.best(language).1.to_owned()))
    };
    vec![
        ("lang", language.as_str().to_owned()),
        ("dir", direction(language).to_owned()),
        ("site.home", site.prefix(language)),
        ("site.base_url", site.config.base_url.clone()),
        ("site.title|plain", plain(Some(&portal.title))),
        ("site.description|plain", plain(portal.description.as_ref())),
    ]
}

fn direction(language: Language) -> &'static str {
    if language.is_right_to_left() { "rtl" } else { "ltr" }
}

pub(super) fn index_of(card: &Value) -> Result<EntryIndex, Error> {
    let card = card.downcast_object_ref::<Card>();
    card.map(|card| card.index).ok_or_else(|| Error::new(ErrorKind::InvalidOperation, "not an entry"))
}

pub(super) fn cards(site: &Arc<Site>, found: &[EntryIndex], language: Language) -> Value {
    found.iter().map(|index| Card::value(site, *index, language)).collect()
}

fn about_site(site: &Arc<Site>, locale: &Locale, language: Language) -> Value {
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

/// How many entries of each type a list holds, in the order of the types.
pub(super) fn counts(site: &Site, locale: &Locale, entries: &[EntryIndex]) -> Vec<Value> {
    let count = |ty: &Type| entries.iter().filter(|index| site.catalogue.entry(**index).ty == *ty).count();
    let counted = Type::ALL.iter().map(|ty| (ty, count(ty))).filter(|(_, count)| *count > 0);
    let one = |(ty, count): (&Type, usize)| {
        context! { type => ty.as_str(), count, title => locale.attribute(&format!("type-{}", ty.as_str()), "plural") }
    };
    counted.map(one).collect()
}

/// The method of scoring, in its own words.
fn about_method(site: &Site) -> Value {
    let method = &site.catalogue.method;
    context! {
        description => value_of(method.description.as_ref().map(|text| &text.0)),
        prior => method.bands.prior,
        fewest => method.bands.fewest,
        indicators => crate::derive::indicators::DEFINITIONS.iter().map(|it| it.id).collect::<Vec<_>>(),
        text => &*site.catalogue.method_text,
    }
}

fn used_terms(site: &Arc<Site>, name: VocabularyName, language: Language) -> Vec<Value> {
    let terms = site.catalogue.vocabularies.terms(name).iter().enumerate();
    let used = terms.filter_map(|(at, known)| {
        let count = site.entries_of_term(name, at).len();
        let description = known.description.as_ref().map(|text| filters::in_language(text, language));
        (count > 0).then(|| context! { count, description, ..term(site, name, &known.id, language) })
    });
    used.collect()
}

fn language_name(locale: &Locale, tag: &str) -> String {
    locale.fixed(&format!("language-{tag}")).unwrap_or(tag).to_owned()
}

/// The language that an entry's title or summary is shown in, where it is not the page's.
fn untranslated(entry: &crate::decode::Entry, language: Language) -> Option<String> {
    let title = derive::title(entry);
    let texts = [Some(&*title), derive::summary(entry)].into_iter().flatten();
    let shown = texts.filter(|text| !text.is_empty()).map(|text| text.best(language).0);
    shown.filter(|found| *found != language).map(|found| found.to_string()).next()
}

/// The page itself.
pub fn of(site: &Arc<Site>, locale: &Locale, reports: &contribute::Reports, page: &Page) -> Value {
    let language = page.language;
    let catalogue = &site.catalogue;
    let path = page.subject.path(site);
    let prefix = site.prefix(language);
    let depth = prefix.matches('/').count() + path.matches('/').count();
    let root = match page.subject {
        // It is shown at whatever address was not found.
        Subject::NotFound => site.config.base_path.clone(),
        _ => "../".repeat(depth),
    };
    let languages = site.config.languages.iter().map(|other| {
        let name = language_name(locale, other.as_str());
        context! { tag => other.as_str(), name, path => format!("{}{path}", site.prefix(*other)), current => *other == language }
    });
    let file = match page.subject {
        Subject::Entry(index) => {
            let entry = catalogue.entry(index);
            let own = entry.translations.iter().find(|(known, _)| *known == language);
            Some(own.map_or(&*entry.file, |(_, file)| &**file))
        }
        Subject::Home => Some("acervo.yaml"),
        _ => None,
    };
    let name = match page.subject {
        Subject::Entry(index) => path_of(catalogue.entry(index)).trim_end_matches('/').to_owned(),
        Subject::Home => locale.get("home").to_owned(),
        Subject::NotFound => "404".to_owned(),
        _ => path.trim_end_matches('/').to_owned(),
    };
    let address = format!("{}{prefix}{path}", site.config.base_url);
    let about = match page.subject {
        Subject::Entry(index) => Some(catalogue.entry(index).ty),
        _ => None,
    };
    let shared = context! {
        root,
        share_image => format!("{prefix}{}", Shared::of(about).file()),
        new => contribute::new(site, locale, reports, page),
        ways => contribute::ways(&site.config, reports, file, &name, &address),
        path => format!("{prefix}{path}"),
        file,
        languages => languages.collect::<Vec<_>>(),
        crumbs => crumbs(site, locale, page),
    };
    let own = match page.subject {
        Subject::Home | Subject::NotFound | Subject::Search => Value::from_pairs::<_, String, Value>([]),
        Subject::List(ty, number) => {
            let key = format!("type-{}", ty.as_str());
            context! {
                heading => locale.attribute(&key, "plural"),
                intro => locale.attribute(&key, "intro"),
                type => ty.as_str(),
                twin => format!("{}/index", ty.folder()),
                ..listing(site, site.list(ty), language, number, |n| Subject::List(ty, n))
            }
        }
        Subject::Datasets(index, number) => context! {
            heading => Card::value(site, index, language).get_attr("heading").ok(),
            type => "dataset",
            owner => Card::value(site, index, language),
            ..listing(site, site.datasets_of(index), language, number, |n| match n {
                1 => Subject::Entry(index),
                n => Subject::Datasets(index, n),
            })
        },
        Subject::Term(name, at, number) => {
            let id = catalogue.vocabularies.terms(name).get(at).map_or("", |term| &term.id);
            let known = term(site, name, id, language);
            context! {
                heading => known.get_attr("label").ok(),
                type => "term",
                views => Shown { site, locale, language }.views_of(About::Term(name, at)),
                term => known,
                counts => counts(site, locale, site.entries_of_term(name, at)),
                twin => format!("{}index", term_path(name, id)),
                ..listing(site, site.entries_of_term(name, at), language, number, |n| Subject::Term(name, at, n))
            }
        }
        Subject::Value(at) => facets::page(site, locale, at, language),
        Subject::Titles(number) => alphabet::page(site, number, language),
        Subject::Terms(name) => context! {
            heading => locale.get(&format!("vocabulary-{}", name.as_str())),
            terms => used_terms(site, name, language),
        },
        Subject::Contribute => context! { types => contribute::types(site, locale, language) },
        Subject::Form(ty) => contribute::form_page(site, locale, ty, language),
        Subject::Entry(index) => entry(site, locale, index, language),
        Subject::View(of) => Shown { site, locale, language }.view(of),
    };
    given([&own, &shared])
}

/// Where an entry's changes can be followed: what happens to it in the roadmap, or new data of it.
fn feed(site: &Site, entry: &crate::decode::Entry, index: EntryIndex) -> Option<String> {
    if entry.of::<Dataset>().is_some_and(|dataset| dataset.modified.is_some()) {
        return Some(format!("{}{}", path_of(entry), export::data_feed::NAME));
    }
    site.feeds.contains_key(&About::Entry(index)).then(|| export::feed_path(site, About::Entry(index)))
}

fn entry(site: &Arc<Site>, locale: &Locale, index: EntryIndex, language: Language) -> Value {
    let entry = site.catalogue.entry(index);
    let values = EntryFields::of(site, index);
    let shown = Shown { site, locale, language };
    let fields = match entry.ty {
        Type::Dataset | Type::Organisation | Type::Page => Vec::new(),
        _ => shown.fields(entry.ty.record(), &values, &["title", "name", "description", "body"]),
    };
    context! {
        type => entry.ty.as_str(),
        card => Card::value(site, index, language),
        sheets => shown.beside(About::Entry(index)),
        views => shown.views_of(About::Entry(index)),
        feed => feed(site, entry, index).map(|path| format!("{}{path}", site.prefix(language))),
        twin_path => Subject::Entry(index).path(site),
        entry => values,
        fields,
        extra => value_of(&entry.extra),
        untranslated => untranslated(entry, language),
        history => recorded(site, index),
        published_datasets => site.datasets_of(index).len(),
        pages => page_count(site.datasets_of(index).len()),
        next => (site.datasets_of(index).len() > PER_PAGE).then(|| {
            format!("{}{}", site.prefix(language), Subject::Datasets(index, 2).path(site))
        }),
    }
}

/// What git knows of an entry; none where that is not even when it was added.
fn recorded(site: &Site, index: EntryIndex) -> Option<Value> {
    let recorded = site.catalogue.history.of(index)?;
    let added = moment(site, recorded.added.as_ref()?);
    let changed = recorded.changed.as_ref().map(|changed| moment(site, changed));
    Some(context! { added, changed, uncommitted => recorded.uncommitted })
}

/// A commit: `{commit, short, on, url}`, the last none where no forge shows it.
pub(super) fn moment(site: &Site, moment: &Moment) -> Value {
    context! {
        commit => &*moment.hash,
        short => moment.short(),
        on => moment.on.to_string(),
        url => site.config.commit_url(&moment.hash),
    }
}

fn listing(site: &Arc<Site>, all: &[EntryIndex], language: Language, number: usize, at: impl Fn(usize) -> Subject) -> Value {
    let pages = page_count(all.len());
    let from = (number - 1) * PER_PAGE;
    let prefix = site.prefix(language);
    let path = |n: usize| format!("{prefix}{}", at(n).path(site));
    context! {
        items => cards(site, &all[from.min(all.len())..(from + PER_PAGE).min(all.len())], language),
        total => all.len(),
        number,
        pages,
        previous => (number > 1).then(|| path(number - 1)),
        next => (number < pages).then(|| path(number + 1)),
    }
}

/// The way from the home page to this one: `{label, path}` each, without the page itself.
fn crumbs(site: &Arc<Site>, locale: &Locale, page: &Page) -> Vec<Value> {
    let prefix = site.prefix(page.language);
    let crumb = |label: String, path: String| context! { label, path => format!("{prefix}{path}") };
    let mut crumbs = vec![crumb(locale.get("home").to_owned(), String::new())];
    let list = |ty: Type| {
        let label = locale.attribute(&format!("type-{}", ty.as_str()), "plural").unwrap_or_default().to_owned();
        crumb(label, Subject::List(ty, 1).path(site))
    };
    match page.subject {
        Subject::Home | Subject::NotFound => crumbs.clear(),
        Subject::List(Type::Goal | Type::Action, _) => crumbs.extend(roadmap(site, locale, &crumb)),
        Subject::List(..) | Subject::Terms(_) | Subject::Search | Subject::Contribute => {}
        Subject::Form(_) => {
            crumbs.push(crumb(locale.get("contribute-title").to_owned(), Subject::Contribute.path(site)));
        }
        Subject::Entry(index) => match site.catalogue.entry(index).ty {
            Type::Plan | Type::Page => {}
            ty => {
                if matches!(ty, Type::Goal | Type::Action) {
                    crumbs.extend(roadmap(site, locale, &crumb));
                }
                crumbs.push(list(ty));
            }
        },
        Subject::View(of) => {
            if of.view().group == Group::Roadmap {
                crumbs.extend(roadmap(site, locale, &crumb));
            }
            if of.view().group == Group::Monitoring && of.view().name != "monitoring" {
                crumbs.push(crumb(locale.get("view-monitoring").to_owned(), "monitoring/".to_owned()));
            }
            match of.about {
                About::Portal => {}
                About::Entry(index) => {
                    let entry = site.catalogue.entry(index);
                    let title = derive::title(entry);
                    crumbs.push(crumb(title.best(page.language).1.to_owned(), path_of(entry)));
                }
                About::Term(name, at) => {
                    let label = site.catalogue.vocabularies.terms(name).get(at).map(|term| term.label.best(page.language).1);
                    let path = Subject::Term(name, at, 1).path(site);
                    crumbs.push(crumb(label.unwrap_or_default().to_owned(), path));
                }
            }
        }
        Subject::Value(_) | Subject::Titles(_) => {
            crumbs.push(crumb(locale.get("search-title").to_owned(), Subject::Search.path(site)))
        }
        Subject::Datasets(..) => crumbs.push(list(Type::Organisation)),
        Subject::Term(name, ..) => {
            let label = locale.get(&format!("vocabulary-{}", name.as_str())).to_owned();
            crumbs.push(crumb(label, Subject::Terms(name).path(site)));
        }
    }
    crumbs
}

fn roadmap(site: &Site, locale: &Locale, crumb: &impl Fn(String, String) -> Value) -> Option<Value> {
    site.catalogue.find(Type::Plan, "plan")?;
    Some(crumb(locale.get("type-plan").to_owned(), "roadmap/".to_owned()))
}

/// A page that leads elsewhere: an address of the default language, which it names for people too.
pub fn of_redirect(site: &Arc<Site>, to: &str) -> Value {
    context! { target => format!("{}{to}", site.config.base_path), canonical => format!("{}{to}", site.config.base_url) }
}
