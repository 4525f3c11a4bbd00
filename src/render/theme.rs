//! A theme: templates, assets and locale files, the portal's own before those that are shipped.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::source::Source;

static SHIPPED: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The files of a theme by their paths below its folder, such as `templates/dataset.html`.
#[derive(Clone, Debug, Default)]
pub struct Theme {
    files: BTreeMap<String, Arc<[u8]>>,
    /// Where the portal's own files lie, for messages about them: path below the theme to path below the portal.
    own: BTreeMap<String, Arc<str>>,
}

impl Theme {
    /// The shipped theme, with a portal's own files in the place of those of the same name.
    pub fn new(own: &[Source], name: &str) -> Theme {
        let mut theme = Theme::default();
        theme.add_shipped(&SHIPPED);
        let base = format!("themes/{name}/");
        for source in own {
            if let Some(path) = source.path.strip_prefix(&base) {
                theme.files.insert(path.to_owned(), source.bytes.clone().into());
                theme.own.insert(path.to_owned(), Arc::clone(&source.path));
            }
        }
        theme
    }

    fn add_shipped(&mut self, dir: &Dir<'static>) {
        for file in dir.files() {
            let path = file.path().components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
            self.files.insert(path, file.contents().into());
        }
        for dir in dir.dirs() {
            self.add_shipped(dir);
        }
    }

    /// A file by its path below the theme.
    pub fn file(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(|bytes| &**bytes)
    }

    pub fn template(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.files.get(&format!("templates/{name}"))?).ok()
    }

    /// The names of all templates, in order.
    pub fn templates(&self) -> impl Iterator<Item = &str> {
        self.files.keys().filter_map(|path| path.strip_prefix("templates/"))
    }

    /// The files that pages load, by their paths below `assets/`, in order.
    pub fn assets(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().filter_map(|(path, bytes)| Some((path.strip_prefix("assets/")?, &**bytes)))
    }

    /// The shipped words of a language.
    pub fn shipped_locale(language: &str) -> Option<&'static str> {
        SHIPPED.get_file(format!("locales/{language}.ftl"))?.contents_utf8()
    }

    /// The theme's words of a language: its own file where it has one, else the shipped one.
    pub fn locale(&self, language: &str) -> Option<&str> {
        std::str::from_utf8(self.files.get(&format!("locales/{language}.ftl"))?).ok()
    }

    /// The portal's file that a path of the theme is read from; none where it is a shipped one.
    pub fn own_file(&self, path: &str) -> Option<&Arc<str>> {
        self.own.get(path)
    }
}
