//! `acervo.yaml`, read once and resolved with the command line into what a run works with.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::model::macros::record;
use crate::model::{Contact, Day, Forge, Language, RuleLevel, SearchBackend, Text, TileAddress, Url};

record! {
    /// The portal as `acervo.yaml` describes it.
    Portal "portal" {
        title: Text => required,
        description: Text => optional,
        base_url: Url => required,
        languages: Vec<Language> => required,
        repository: Repository => optional,
        contact: Contact => required,
        theme: Box<str> => optional,
        notice: Text => optional,
        quality: Box<str> => optional,
        search: Search => optional,
        map: MapBackground => optional,
        rules: BTreeMap<Box<str>, RuleLevel> => optional,
        as_of: Day => optional,
    }
}

record! {
    Repository "repository" {
        url: Url => required,
        forge: Forge => optional,
        branch: Box<str> => optional,
    }
}

record! {
    Search "search" {
        backend: SearchBackend => optional,
        url: Url => optional,
    }
}

record! {
    /// What lies below the shapes of a map that somebody opens. Who serves it is a third party.
    MapBackground "map" {
        tiles: TileAddress => required,
        attribution: Text => required,
    }
}

/// What a run works with: nothing in it is left to be decided later.
#[derive(Clone, Debug)]
pub struct Config {
    pub portal: Portal,
    /// The default first.
    pub languages: Arc<[Language]>,
    /// Ends with `/`.
    pub base_url: String,
    /// The path of `base_url`: begins and ends with `/`.
    pub base_path: String,
    /// The folder below `themes/`, where the portal has one of its own.
    pub theme: String,
    pub as_of: Date,
}

/// Whom pages ask beside the site itself: scheme and host, such as `https://tiles.example.org`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asks {
    pub tiles: Option<String>,
    pub search: Option<String>,
}

impl Config {
    /// Joins the portal's own settings with those of the command line, which win.
    pub fn resolve(portal: Portal, as_of: Option<Date>, base_url: Option<&str>, today: Date) -> Config {
        let mut base_url = base_url.unwrap_or(&portal.base_url).to_owned();
        if !base_url.ends_with('/') {
            base_url.push('/');
        }
        Config {
            languages: portal.languages.clone().into(),
            base_path: base_path(&base_url),
            base_url,
            theme: portal.theme.as_deref().unwrap_or("default").to_owned(),
            as_of: as_of.or(portal.as_of.map(|day| day.0)).unwrap_or(today),
            portal,
        }
    }

    pub fn default_language(&self) -> Language {
        self.languages[0]
    }

    /// The index of the engine that the page of the search asks, without a slash at its end; none where the site
    /// brings an index of its own.
    pub fn search_engine(&self) -> Option<&str> {
        let search = self.portal.search.as_ref().filter(|search| search.backend == Some(SearchBackend::Opensearch))?;
        search.url.as_deref().map(|url| url.trim_end_matches('/'))
    }

    /// Where the maps and the search of pages ask others, as a policy names it: scheme and host.
    pub fn asks(&self) -> Asks {
        Asks { tiles: self.portal.map.as_ref().and_then(|map| origin(&map.tiles)), search: self.search_engine().and_then(origin) }
    }

    /// Where the forge lets anybody propose a change of a file.
    pub fn edit_url(&self, file: &str) -> Option<String> {
        self.forge_url(file, ["edit", "-/edit", "_edit"])
    }

    /// Where the forge shows how a file came to be what it is.
    pub fn history_url(&self, file: &str) -> Option<String> {
        self.forge_url(file, ["commits", "-/commits", "commits/branch"])
    }

    /// Where the forge lets anybody write a new file in a folder.
    pub fn new_file_url(&self, folder: &str) -> Option<String> {
        self.forge_url(folder, ["new", "-/new", "_new"])
    }

    /// The address of the repository, without a slash at its end.
    pub fn repository(&self) -> Option<&str> {
        Some(self.portal.repository.as_ref()?.url.trim_end_matches('/'))
    }

    /// Where the forge shows a commit.
    pub fn commit_url(&self, hash: &str) -> Option<String> {
        let repository = self.portal.repository.as_ref()?;
        let word = match repository.forge.unwrap_or(Forge::Github) {
            Forge::Github | Forge::Forgejo => "commit",
            Forge::Gitlab => "-/commit",
            Forge::None => return None,
        };
        Some(format!("{}/{word}/{hash}", repository.url.trim_end_matches('/')))
    }

    /// An address of a file: with the words of GitHub, GitLab and Forgejo in this order.
    fn forge_url(&self, file: &str, words: [&str; 3]) -> Option<String> {
        let repository = self.portal.repository.as_ref()?;
        let word = match repository.forge.unwrap_or(Forge::Github) {
            Forge::Github => words[0],
            Forge::Gitlab => words[1],
            Forge::Forgejo => words[2],
            Forge::None => return None,
        };
        let branch = repository.branch.as_deref().unwrap_or("main");
        Some(format!("{}/{word}/{branch}/{file}", repository.url.trim_end_matches('/')))
    }
}

fn origin(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    Some(format!("{scheme}://{}", rest.split('/').next().unwrap_or("")))
}

/// The path of an absolute address: begins and ends with `/`.
pub fn base_path(base_url: &str) -> String {
    let after_host = base_url.split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..]));
    let path = after_host.unwrap_or("").trim_matches('/');
    if path.is_empty() { "/".to_owned() } else { format!("/{path}/") }
}
