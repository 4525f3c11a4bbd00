//! Which pages a site has, and where each stands.

use crate::catalogue::{Catalogue, EntryIndex};
use crate::check::invalid_id::slug;
use crate::decode::Entry;
use crate::model::{Language, Type, VocabularyName};

use super::facets::FacetValue;
use super::view::ViewOf;
use super::{Site, alphabet};

/// Entries on one page of a list.
pub const PER_PAGE: usize = 50;

/// What a page shows, in whichever language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Home,
    /// A page of the list of a type's entries, counted from 1.
    List(Type, usize),
    Entry(EntryIndex),
    /// A later page of the datasets of an organisation, counted from 2.
    Datasets(EntryIndex, usize),
    /// The terms of a vocabulary.
    Terms(VocabularyName),
    /// A page of the entries of a term, by its place in the vocabulary, counted from 1.
    Term(VocabularyName, usize, usize),
    Search,
    /// What can be contributed, and how.
    Contribute,
    /// The form that composes a descriptor of a type.
    Form(Type),
    /// The entries of a value of a facet, by its place among the site's.
    Value(usize),
    /// A page of all entries by their titles, counted from 1.
    Titles(usize),
    /// A computed view.
    View(ViewOf),
    NotFound,
}

/// A page of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    pub subject: Subject,
    pub language: Language,
}

/// The vocabularies whose terms have pages.
pub const BROWSED: [VocabularyName; 2] = [VocabularyName::Themes, VocabularyName::PolicyAreas];

/// The folder of an entry's page: its id below its type's folder. The plan is the roadmap's own page.
pub fn entry_path(ty: Type, id: &str) -> String {
    match (ty, id) {
        (Type::Plan, "plan") => "roadmap/".to_owned(),
        _ => format!("{}/{id}/", ty.folder()),
    }
}

pub fn path_of(entry: &Entry) -> String {
    entry_path(entry.ty, &entry.id)
}

/// The folder of a term's page.
pub fn term_path(vocabulary: VocabularyName, id: &str) -> String {
    format!("{}/{}/", vocabulary.as_str(), slug(id, false))
}

impl Subject {
    /// Its folder in the default language: empty for the home page, else ending with `/`.
    pub fn path(self, site: &Site) -> String {
        let catalogue = &site.catalogue;
        match self {
            Subject::Home => String::new(),
            Subject::List(ty, 1) => format!("{}/", ty.folder()),
            Subject::List(ty, page) => format!("lists/{}/{page}/", ty.folder()),
            Subject::Entry(index) => path_of(catalogue.entry(index)),
            Subject::Datasets(index, page) => format!("lists/{}{page}/", path_of(catalogue.entry(index))),
            Subject::Terms(vocabulary) => format!("{}/", vocabulary.as_str()),
            Subject::Term(vocabulary, at, page) => {
                let id = catalogue.vocabularies.terms(vocabulary).get(at).map_or("", |term| &term.id);
                let path = term_path(vocabulary, id);
                if page == 1 { path } else { format!("lists/{path}{page}/") }
            }
            Subject::Search => "search/".to_owned(),
            Subject::Contribute => "contribute/".to_owned(),
            Subject::Form(ty) => format!("contribute/{}/", ty.as_str()),
            Subject::Value(at) => site.values.get(at).map_or_else(String::new, FacetValue::path),
            Subject::Titles(1) => "search/a-z/".to_owned(),
            Subject::Titles(page) => format!("lists/a-z/{page}/"),
            Subject::View(of) => of.path(catalogue),
            Subject::NotFound => String::new(),
        }
    }

    /// The template that draws it.
    pub fn template(self, catalogue: &Catalogue) -> &'static str {
        match self {
            Subject::Home => "home.html",
            Subject::List(..) | Subject::Datasets(..) => "list.html",
            Subject::Term(..) | Subject::Value(_) => "topic.html",
            Subject::Terms(_) => "terms.html",
            Subject::Search => "search.html",
            Subject::Contribute => "contribute.html",
            Subject::Form(_) => "form.html",
            Subject::Titles(_) => "alphabet.html",
            Subject::View(of) => of.view().template,
            Subject::NotFound => "404.html",
            Subject::Entry(index) => match catalogue.entry(index).ty {
                Type::Dataset => "dataset.html",
                Type::Organisation => "organisation.html",
                Type::Plan => "plan.html",
                Type::Goal => "goal.html",
                Type::Action => "action.html",
                Type::Recommendation => "recommendation.html",
                Type::Request => "request.html",
                Type::Reuse => "reuse.html",
                Type::Collection => "collection.html",
                Type::Page => "page.html",
                _ => "entry.html",
            },
        }
    }
}

impl Page {
    /// The file that it is written to.
    pub fn file(&self, site: &Site) -> String {
        let prefix = site.prefix(self.language);
        match self.subject {
            Subject::NotFound => format!("{prefix}404.html"),
            subject => format!("{prefix}{}index.html", subject.path(site)),
        }
    }
}

/// Every page of a site, each in every language.
pub fn pages(site: &Site) -> Vec<Page> {
    let subjects = subjects(site);
    let each = site.config.languages.iter();
    each.flat_map(|language| subjects.iter().map(|subject| Page { subject: *subject, language: *language })).collect()
}

fn subjects(site: &Site) -> Vec<Subject> {
    let catalogue = &site.catalogue;
    let mut subjects = vec![Subject::Home, Subject::NotFound, Subject::Search, Subject::Contribute];
    subjects.extend(Type::ALL.iter().map(|ty| Subject::Form(*ty)));
    for ty in site.listed_types() {
        let count = catalogue.of_type(ty).len();
        subjects.extend((1..=page_count(count)).map(|page| Subject::List(ty, page)));
    }
    for ty in Type::ALL {
        subjects.extend(catalogue.indexes(*ty).map(Subject::Entry));
    }
    for index in catalogue.indexes(Type::Organisation) {
        let count = site.datasets_of(index).len();
        subjects.extend((2..=page_count(count)).map(|page| Subject::Datasets(index, page)));
    }
    for vocabulary in BROWSED {
        if site.has_terms(vocabulary) {
            subjects.push(Subject::Terms(vocabulary));
        }
        for at in 0..catalogue.vocabularies.terms(vocabulary).len() {
            let count = site.entries_of_term(vocabulary, at).len();
            if count > 0 {
                subjects.extend((1..=page_count(count)).map(|page| Subject::Term(vocabulary, at, page)));
            }
        }
    }
    subjects.extend((0..site.values.len()).map(Subject::Value));
    subjects.extend((1..=alphabet::pages(site)).map(Subject::Titles));
    subjects.extend(site.sheets.keys().filter(|of| of.has_page()).map(|of| Subject::View(*of)));
    subjects
}

pub fn page_count(entries: usize) -> usize {
    count(entries, PER_PAGE)
}

pub(super) fn count(entries: usize, per_page: usize) -> usize {
    entries.div_ceil(per_page).max(1)
}
