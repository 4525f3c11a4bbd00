//! What a template is given of the page that it draws.

use std::sync::Arc;

use minijinja::context;
use minijinja::value::Value;

use crate::catalogue::EntryIndex;
use crate::derive::history::Moment;
use crate::derive::{self, About};
use crate::export;
use crate::locale::Locale;
use crate::model::{Dataset, Language, Type};

use super::about::language_name;
use super::card::{Card, cards};
use super::facets;
use super::fields::EntryFields;
use super::given::given;
use super::page::{PER_PAGE, Page, Subject, page_count, path_of, term_path};
use super::share::Shared;
use super::shown::{Shown, term, used_terms};
use super::view::Group;
use super::{Site, alphabet, contribute, value_of};

/// How many entries of each type a list holds, in the order of the types.
pub(super) fn counts(site: &Site, locale: &Locale, entries: &[EntryIndex]) -> Vec<Value> {
    let count = |ty: &Type| entries.iter().filter(|index| site.catalogue.entry(**index).ty == *ty).count();
    let counted = Type::ALL.iter().map(|ty| (ty, count(ty))).filter(|(_, count)| *count > 0);
    let one = |(ty, count): (&Type, usize)| {
        context! { type => ty.as_str(), count, title => locale.attribute(&format!("type-{}", ty.as_str()), "plural") }
    };
    counted.map(one).collect()
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
