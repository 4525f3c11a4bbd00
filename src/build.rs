//! A portal's folder into a site: the whole way in one pass. Pages are written as they are made, in parallel,
//! and the site changes only when all of them are there.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::catalogue::{Catalogue, EntryIndex};
use crate::check::theme_template;
use crate::config::{Asks, Config};
use crate::derive::{About, Sheet, Table};
use crate::diagnostic::Diagnostic;
use crate::export;
use crate::export::dcat::Form;
use crate::export::dcat_us::Edition;
use crate::form;
use crate::model::{Language, Type, VocabularyName};
use crate::portal::{self, Choices};
use crate::render::{self, BROWSED, Page, Renderer, Shared, Site, Subject, TemplateError, Theme};
use crate::source::{self, ReadError, Source};
use crate::write::{Changes, Stage, WriteError};

/// What came of a build. Where there are errors, nothing was written, unless it was to keep going.
pub struct Outcome {
    pub diagnostics: Vec<Diagnostic>,
    pub sources: Vec<Source>,
    pub entries: usize,
    pub pages: usize,
    pub asks: Asks,
    /// None where errors forbade the build.
    pub changes: Option<Changes>,
}

#[derive(Debug)]
pub enum BuildError {
    Read(ReadError),
    Write(WriteError),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            BuildError::Read(error) => error.fmt(f),
            BuildError::Write(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for BuildError {}

/// Builds the portal in `root` into `out`. `progress` is told how many of how many files are done.
///
/// # Errors
/// The portal cannot be read, or the site cannot be written. What is wrong in the portal is no such error but a
/// diagnostic of the outcome.
pub fn build(
    root: &Path,
    out: &Path,
    choices: &Choices,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Outcome, BuildError> {
    let mut loaded = portal::load(root, choices).map_err(BuildError::Read)?;
    // Of what was read, only what a finding shows is needed any longer.
    let shown: HashSet<&str> = loaded
        .diagnostics
        .iter()
        .flat_map(|found| [Some(&found.file), found.also.as_ref().map(|(file, _)| file)])
        .flatten()
        .map(|file| &**file)
        .collect();
    loaded.sources.retain(|source| shown.contains(&*source.path));
    let mut outcome = Outcome {
        entries: loaded.catalogue.entries().len(),
        diagnostics: loaded.diagnostics,
        sources: loaded.sources,
        pages: 0,
        asks: loaded.config.as_ref().map(Config::asks).unwrap_or_default(),
        changes: None,
    };
    let sound = !outcome.diagnostics.iter().any(|found| found.severity == crate::diagnostic::Severity::Error);
    let Some(config) = loaded.config.filter(|_| sound || choices.keep_going) else { return Ok(outcome) };
    let own = source::read_theme(root, &config.theme).map_err(BuildError::Read)?;
    let theme = Theme::new(&own, &config.theme);
    let site = Site::new(loaded.catalogue, config);
    let renderer = match Renderer::new(&site, &theme) {
        Ok(renderer) => renderer,
        Err(faults) => {
            outcome.diagnostics.extend(faults.iter().map(|fault| theme_template::found(fault, &theme)));
            outcome.sources.extend(own);
            return Ok(outcome);
        }
    };
    let files = files(&site, &theme);
    outcome.pages = files.iter().filter(|file| matches!(file, File::Page(_))).count();
    let stage = Stage::begin(out).map_err(BuildError::Write)?;
    let done = AtomicUsize::new(0);
    let made = files.par_iter().try_for_each(|file| {
        make(file, &site, &renderer, &stage, root)?;
        progress(done.fetch_add(1, Ordering::Relaxed) + 1, files.len());
        Ok(())
    });
    match made {
        Ok(()) => outcome.changes = Some(stage.finish().map_err(BuildError::Write)?),
        Err(Fault::Write(error)) => return Err(BuildError::Write(error)),
        Err(Fault::Template(fault)) => {
            outcome.diagnostics.push(theme_template::found(&fault, &theme));
            outcome.sources.extend(own);
        }
    }
    Ok(outcome)
}

/// A file of a site, before it is made.
enum File<'s> {
    Page(Page),
    EntryJson(EntryIndex),
    /// An entry that is no dataset as linked data, and the words that it is told in.
    Linked(EntryIndex),
    Vocabulary,
    /// A page of the catalogue as linked data with each of its datasets, and the whole a statement a line.
    Catalogue(usize),
    Triples,
    /// A dataset with its columns and with its checksums, for those that have any.
    Package(EntryIndex),
    /// The catalogue as DCAT-US.
    DcatUs(&'static str, Edition),
    /// Everything in our own model, and the list of it.
    Whole(&'static str),
    AllCsv,
    /// The latest datasets of some entries: the folder, and what it is called.
    DataFeed(Language, String, String, &'s [EntryIndex]),
    /// A list's twins: the folder, the entries, and their type where they have one.
    Json(String, &'s [EntryIndex]),
    Csv(String, &'s [EntryIndex], Option<Type>),
    /// A view's twins.
    SheetJson(String, &'s Sheet),
    Table(String, &'s Table),
    Feed(String, Language, About),
    /// The files of the search, below a folder that is named after their content.
    Index,
    Calendar(String, Language),
    Image(Language, Shared),
    /// The entries of a type that fields of forms refer to.
    Choices(String, Type, Language),
    Bytes(String, Vec<u8>),
    Asset(&'s str, &'s [u8]),
    Data(Arc<str>),
    Redirect {
        from: String,
        to: String,
    },
}

enum Fault {
    Write(WriteError),
    Template(TemplateError),
}

impl From<WriteError> for Fault {
    fn from(error: WriteError) -> Fault {
        Fault::Write(error)
    }
}

impl From<TemplateError> for Fault {
    fn from(error: TemplateError) -> Fault {
        Fault::Template(error)
    }
}

fn files<'s>(site: &'s Arc<Site>, theme: &'s Theme) -> Vec<File<'s>> {
    let catalogue = &site.catalogue;
    let pages = render::pages(site);
    let mut files: Vec<File> = export::sitemaps(site, &pages).into_iter().map(|(path, bytes)| File::Bytes(path, bytes)).collect();
    files.push(File::Index);
    for language in site.config.languages.iter() {
        let path = format!("{}opensearch.xml", site.prefix(*language));
        files.push(File::Bytes(path, export::open_search::description(site, *language)));
    }
    files.push(File::AllCsv);
    files.push(File::Bytes("robots.txt".to_owned(), export::robots(site)));
    // Without it GitHub Pages would leave out what begins with an underscore.
    files.push(File::Bytes(".nojekyll".to_owned(), Vec::new()));
    for ty in site.listed_types() {
        files.push(File::Json(format!("{}/index.json", ty.folder()), site.list(ty)));
        files.push(File::Csv(format!("{}/index.csv", ty.folder()), site.list(ty), Some(ty)));
    }
    for (vocabulary, at) in terms(catalogue) {
        let entries = site.entries_of_term(vocabulary, at);
        if !entries.is_empty() {
            let folder = Subject::Term(vocabulary, at, 1).path(site);
            files.push(File::Json(format!("{folder}index.json"), entries));
            files.push(File::Csv(format!("{folder}index.csv"), entries, None));
        }
    }
    files.extend(site.values.iter().map(|value| File::Csv(format!("{}index.csv", value.path()), &value.entries, None)));
    files.extend(Type::ALL.iter().flat_map(|ty| catalogue.indexes(*ty)).map(File::EntryJson));
    let told = Type::ALL.iter().filter(|ty| export::linked::has_document(**ty));
    files.extend(told.flat_map(|ty| catalogue.indexes(*ty)).map(File::Linked));
    files.push(File::Vocabulary);
    files.extend((1..=export::dcat::pages(site)).map(File::Catalogue));
    files.push(File::Triples);
    files.extend(catalogue.indexes(Type::Dataset).map(File::Package));
    files.extend(
        [("data.json", Edition::One), ("data-v3.json", Edition::Three)].map(|(path, edition)| File::DcatUs(path, edition)),
    );
    files.extend(["catalogue.json", "catalogue.ndjson"].map(File::Whole));
    files.extend(site.config.languages.iter().flat_map(|language| data_feeds(site, *language)));
    for (of, sheet) in &site.sheets {
        let twin = of.twin(catalogue);
        files.push(File::SheetJson(format!("{twin}.json"), sheet));
        for (at, table) in sheet.tables.iter().enumerate() {
            files.push(File::Table(of.table_file(catalogue, at, table.name), table));
        }
    }
    for language in site.config.languages.iter() {
        let prefix = site.prefix(*language);
        files.extend(
            site.feeds.keys().map(|about| File::Feed(format!("{prefix}{}", export::feed_path(site, *about)), *language, *about)),
        );
        if !site.dues.is_empty() {
            files.push(File::Calendar(format!("{prefix}roadmap/calendar/calendar.ics"), *language));
        }
    }
    let languages = site.config.languages.iter();
    files.extend(languages.flat_map(|language| Shared::all(site).map(move |shared| File::Image(*language, shared))));
    for ty in Type::ALL {
        let folder = Subject::Form(*ty).path(site);
        let schema = crate::schema::schema(Some(*ty), &|_, _| None, None);
        files.push(File::Bytes(format!("{folder}schema.json"), schema.to_string().into_bytes()));
        for language in site.config.languages.iter() {
            let folder = format!("{}{folder}", site.prefix(*language));
            files.push(File::Choices(format!("{folder}entries.json"), *ty, *language));
        }
    }
    files.extend(theme.assets().map(|(path, bytes)| File::Asset(path, bytes)));
    files.extend(catalogue.data.iter().map(|(path, _)| File::Data(Arc::clone(path))));
    files.extend(redirects(site));
    files.extend(pages.into_iter().map(File::Page));
    files
}

/// The feeds of data: of the portal, of each institution, of each term, of each dataset.
fn data_feeds<'s>(site: &'s Arc<Site>, language: Language) -> Vec<File<'s>> {
    let catalogue = &site.catalogue;
    let portal = site.config.portal.title.best(language).1.to_owned();
    let mut feeds = vec![File::DataFeed(language, String::new(), portal, site.list(Type::Dataset))];
    let of_entry = |index: &EntryIndex, datasets: &'s [EntryIndex]| {
        let entry = catalogue.entry(*index);
        let name = crate::derive::title(entry).best(language).1.to_owned();
        File::DataFeed(language, render::path_of(entry), name, datasets)
    };
    feeds.extend(site.list(Type::Organisation).iter().map(|index| of_entry(index, site.datasets_of(*index))));
    feeds.extend(site.list(Type::Dataset).iter().map(|index| of_entry(index, std::slice::from_ref(index))));
    feeds.extend(terms(catalogue).map(|(vocabulary, at)| {
        let name = catalogue.vocabularies.terms(vocabulary).get(at).map_or("", |term| term.label.best(language).1);
        let folder = Subject::Term(vocabulary, at, 1).path(site);
        File::DataFeed(language, folder, name.to_owned(), site.entries_of_term(vocabulary, at))
    }));
    feeds
}

fn terms(catalogue: &Catalogue) -> impl Iterator<Item = (VocabularyName, usize)> + '_ {
    BROWSED.into_iter().flat_map(|name| (0..catalogue.vocabularies.terms(name).len()).map(move |at| (name, at)))
}

/// The addresses that entries had before, each in every language.
fn redirects(site: &Arc<Site>) -> Vec<File<'static>> {
    let mut found = BTreeMap::new();
    for entry in site.catalogue.entries() {
        for old in &entry.formerly {
            for language in site.config.languages.iter() {
                let prefix = site.prefix(*language);
                let from = format!("{prefix}{}index.html", render::entry_path(entry.ty, old));
                found.insert(from, format!("{prefix}{}", render::path_of(entry)));
            }
        }
    }
    found.into_iter().map(|(from, to)| File::Redirect { from, to }).collect()
}

fn make(file: &File, site: &Arc<Site>, renderer: &Renderer, stage: &Stage, root: &Path) -> Result<(), Fault> {
    let (catalogue, config) = (&site.catalogue, &site.config);
    match file {
        File::Page(page) => stage.put(&page.file(site), renderer.draw(page)?.as_bytes())?,
        File::EntryJson(index) => {
            let path = format!("{}index.json", render::path_of(catalogue.entry(*index)));
            stage.put(&path, &export::json_entry(site, *index))?;
        }
        File::Linked(index) => {
            if let Some(bytes) = export::linked::entry(site, *index) {
                stage.put(&format!("{}index.jsonld", render::path_of(catalogue.entry(*index))), &bytes)?;
            }
        }
        File::Vocabulary => {
            let locales: Vec<_> = config.languages.iter().map(|language| (*language, renderer.locale(*language))).collect();
            stage.put("vocabulary.jsonld", &export::linked::vocabulary(site, &locales))?;
        }
        File::Catalogue(page) => {
            let beside = |index, form: Form, bytes: &[u8]| {
                stage.put(&format!("{}index.{}", render::path_of(catalogue.entry(index)), form.extension()), bytes)
            };
            for (form, pieces) in export::dcat::PAGED.iter().zip(export::dcat::page(site, *page, beside)?) {
                let path = export::dcat::page_path(*page, *form);
                stage.put_parts(&path, |put| pieces.iter().try_for_each(|piece| put(piece.as_bytes())))?;
            }
        }
        File::Triples => stage.put_parts("catalog.nt", |put| export::dcat::triples(site, put))?,
        File::Package(index) => {
            if let Some(bytes) = export::data_package::package(site, *index) {
                stage.put(&format!("{}datapackage.json", render::path_of(catalogue.entry(*index))), &bytes)?;
            }
            if let Some(bytes) = export::croissant::metadata(site, *index) {
                stage.put(&format!("{}croissant.json", render::path_of(catalogue.entry(*index))), &bytes)?;
            }
        }
        File::DcatUs(path, edition) => stage.put_parts(path, |put| export::dcat_us::catalogue(site, *edition, put))?,
        File::Whole(path) => stage.put_parts(path, |put| match path.ends_with("ndjson") {
            true => export::everything::ndjson(site, put),
            false => export::everything::json(site, put),
        })?,
        File::AllCsv => {
            stage.put("catalogue.csv", &export::csv_list(catalogue, config, &export::everything::entries(site), None))?;
        }
        File::DataFeed(language, folder, name, entries) => {
            if let Some(bytes) = export::data_feed::feed(site, *language, folder, name, entries) {
                stage.put(&format!("{}{folder}{}", site.prefix(*language), export::data_feed::NAME), &bytes)?;
            }
        }
        File::Json(path, entries) => stage.put_parts(path, |put| export::json_list(site, entries, put))?,
        File::Csv(path, entries, ty) => stage.put(path, &export::csv_list(catalogue, config, entries, *ty))?,
        File::SheetJson(path, sheet) => stage.put(path, &export::json_sheet(site, sheet))?,
        File::Table(path, table) => stage.put(path, &export::csv_table(site, table))?,
        File::Feed(path, language, about) => {
            let story = site.feeds.get(about).map_or(&[][..], Vec::as_slice);
            stage.put(path, &export::feed(site, renderer.locale(*language), *language, *about, story))?;
        }
        File::Calendar(path, language) => {
            stage.put(path, &export::calendar(site, renderer.locale(*language), *language, &site.dues))?;
        }
        File::Choices(path, ty, language) => {
            stage.put(path, form::entries(catalogue, *ty, *language).to_string().as_bytes())?;
        }
        File::Index => {
            let hash = &renderer.index.hash;
            if config.search_engine().is_some() {
                let labels = export::search_engine::labels(&renderer.index).to_string();
                stage.put(&format!("search/{hash}/labels.json"), labels.as_bytes())?;
                return Ok(());
            }
            stage.put("search/latest.json", format!("{{\"index\":\"{hash}\"}}\n").as_bytes())?;
            renderer.index.write(|name, bytes| stage.put(&format!("search/{hash}/{name}"), bytes))?;
        }
        File::Image(language, shared) => {
            let path = format!("{}{}", site.prefix(*language), shared.file());
            stage.put(&path, &renderer.image(*language, *shared)?)?;
        }
        File::Bytes(path, bytes) => stage.put(path, bytes)?,
        File::Asset(path, bytes) => stage.put(&format!("assets/{path}"), bytes)?,
        File::Data(path) => stage.copy(&format!("data/{path}"), &source::data_path(root, path))?,
        File::Redirect { from, to } => stage.put(from, renderer.redirect(to)?.as_bytes())?,
    }
    Ok(())
}
