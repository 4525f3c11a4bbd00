use std::path::{Path, PathBuf};

use clap::ArgMatches;
use jiff::civil::Date;

use super::{Failure, Terminal};
use crate::model::Type;
use crate::portal::Choices;
use crate::report::Form;
use crate::source;

/// What was typed, resolved once.
pub struct Settings {
    root: Option<PathBuf>,
    out: Option<PathBuf>,
    pub choices: Choices,
    pub jobs: Option<u16>,
    pub json: bool,
    pub form: Form,
    /// Where GitHub wants the summary of a step.
    pub step_summary: Option<PathBuf>,
    pub deny_warnings: bool,
    pub quiet: bool,
    matches: ArgMatches,
}

impl Settings {
    pub fn of(matches: &ArgMatches, variable: impl Fn(&str) -> Option<String>) -> Settings {
        let choices = Choices {
            as_of: matches.get_one::<Date>("as-of").copied(),
            base_url: matches.get_one::<String>("base-url").cloned(),
            history: !matches.get_flag("no-history"),
            keep_going: matches.try_get_one("keep-going").ok().flatten().copied().unwrap_or(false),
        };
        let form = matches.get_one::<String>("format").and_then(|name| Form::parse(name)).unwrap_or(Form::Text);
        Settings {
            root: matches.get_one("root").cloned(),
            out: matches.get_one("out").cloned(),
            choices,
            jobs: matches.get_one("jobs").copied(),
            json: form == Form::Json,
            form,
            step_summary: variable("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()).map(PathBuf::from),
            deny_warnings: matches.get_flag("deny-warnings"),
            quiet: matches.get_flag("quiet"),
            matches: matches.clone(),
        }
    }

    /// The portal's folder: the one that is named, or else the nearest upward from where one is.
    ///
    /// # Errors
    /// There is no `acervo.yaml`.
    pub fn root(&self, terminal: &Terminal) -> Result<PathBuf, Failure> {
        let (found, key, sought) = match &self.root {
            Some(root) => (source::has_portal(root).then(|| root.clone()), "cli-no-portal-in", root.clone()),
            None => {
                let here = std::env::current_dir().unwrap_or_default();
                (source::find_portal(&here), "cli-no-portal", here)
            }
        };
        found.ok_or_else(|| {
            let folder = sought.display().to_string();
            let message = terminal.words.with(key, &[("folder", folder.into())]);
            Failure::of_use(message).help(terminal.words.attribute("cli-no-portal-in", "mend", &[]))
        })
    }

    /// The same for commands that need no portal: none where none is named and none is around.
    ///
    /// # Errors
    /// The folder that is named has no `acervo.yaml`.
    pub fn root_if_any(&self, terminal: &Terminal) -> Result<Option<PathBuf>, Failure> {
        match &self.root {
            Some(_) => self.root(terminal).map(Some),
            None => Ok(source::find_portal(&std::env::current_dir().unwrap_or_default())),
        }
    }

    /// The site's folder, which must not hold the portal's own files.
    ///
    /// # Errors
    /// It is the portal's folder, one around it, or one of its sources.
    pub fn out(&self, root: &Path, terminal: &Terminal) -> Result<PathBuf, Failure> {
        let out = self.out.clone().unwrap_or_else(|| root.join("site"));
        let (portal, site) = (source::resolve(root), source::resolve(&out));
        let sources = ["catalogue", "themes", ".git", ".acervo"].map(|name| portal.join(name));
        if portal.starts_with(&site) || sources.iter().any(|folder| site.starts_with(folder)) {
            let folder = out.display().to_string();
            let message = terminal.words.with("cli-out-would-replace", &[("folder", folder.into())]);
            return Err(Failure::of_use(message).help(terminal.words.attribute("cli-out-would-replace", "mend", &[])));
        }
        Ok(out)
    }

    /// An argument of the command that is a text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.matches.try_get_one::<String>(name).ok().flatten().map(String::as_str)
    }

    /// An option that may be given more than once.
    pub fn texts(&self, name: &str) -> Vec<&str> {
        self.matches.try_get_many::<String>(name).ok().flatten().into_iter().flatten().map(String::as_str).collect()
    }

    pub fn path(&self, name: &str) -> Option<&Path> {
        self.matches.try_get_one::<PathBuf>(name).ok().flatten().map(PathBuf::as_path)
    }

    pub fn flag(&self, name: &str) -> bool {
        self.matches.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or(false)
    }

    pub fn number(&self, name: &str) -> Option<u16> {
        self.matches.try_get_one::<u16>(name).ok().flatten().copied()
    }

    pub fn port(&self) -> Option<u16> {
        self.number("port")
    }

    pub fn ty(&self) -> Option<Type> {
        self.text("type").and_then(Type::parse)
    }
}
