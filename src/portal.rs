//! A portal's folder, read, decoded, linked and checked: the first half of every command.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::catalogue::Catalogue;
use crate::check;
use crate::config::{Config, Portal};
use crate::decode::{self, Descriptor, Entry};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Dataset, Distribution, Either, Language, Preview, Type, Vocabularies};
use crate::preview::{self, Asked, Fault, Form, Previews};
use crate::source::{self, DataDoor, Folder, ReadError, Source};

/// What the command line may decide in the place of `acervo.yaml`.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    pub as_of: Option<Date>,
    pub base_url: Option<String>,
}

/// A portal's folder and what is in it.
pub struct Loaded {
    /// None where `acervo.yaml` itself cannot be used.
    pub config: Option<Config>,
    pub catalogue: Catalogue,
    pub diagnostics: Vec<Diagnostic>,
    pub sources: Vec<Source>,
}

impl Loaded {
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|finding| finding.severity == Severity::Error)
    }
}

/// Reads and checks a portal's folder.
///
/// # Errors
/// `acervo.yaml` is not there, or a file or folder cannot be read.
pub fn load(root: &Path, choices: &Choices) -> Result<Loaded, ReadError> {
    let portal = source::read_portal(root)?;
    let folder = source::read_catalogue(root)?;
    Ok(assemble(portal, folder, choices))
}

/// The same from what was read: pure.
pub fn assemble(portal: Source, folder: Folder, choices: &Choices) -> Loaded {
    let (settings, mut diagnostics) = decode::portal(&portal);
    let Some(config) = settings.map(|settings| resolve(settings, choices)) else {
        return Loaded { config: None, catalogue: Catalogue::default(), diagnostics, sources: vec![portal] };
    };
    let (mut catalogue, mut found) = catalogue(&folder, &config.languages);
    diagnostics.append(&mut found);
    catalogue.previews = previews(&catalogue, &folder.open);
    diagnostics.extend(check::run(&catalogue, &config));
    check::rule_severity::raise(&check::Scope { catalogue: &catalogue, config: &config }, &mut diagnostics);
    check::sort(&mut diagnostics);
    let mut sources = folder.descriptors;
    sources.push(portal);
    Loaded { config: Some(config), catalogue, diagnostics, sources }
}

fn resolve(settings: Portal, choices: &Choices) -> Config {
    Config::resolve(settings, choices.as_of, choices.base_url.as_deref(), source::today())
}

/// Looks into the data files of every dataset, in parallel: each once, for all languages.
fn previews(catalogue: &Catalogue, door: &DataDoor) -> Previews {
    let files: Vec<_> = catalogue.all::<Dataset>().flat_map(|(entry, dataset)| files(entry, dataset)).collect();
    let look = |(id, at, form, distribution): &(&str, usize, Form, &Distribution)| {
        let path = distribution.file.as_deref()?;
        catalogue.data_file(path)?;
        let columns = match &distribution.schema {
            Some(Either::Left(columns)) => Some(columns),
            _ => None,
        };
        let found = match door.open(path)? {
            Ok(mut input) => preview::of(*form, &mut *input, Asked { columns }),
            Err(error) => Err(Fault::Unreadable(error.kind().to_string())),
        };
        Some((((*id).into(), *at), found))
    };
    Previews::new(files.par_iter().filter_map(look).collect())
}

/// The distributions of a dataset that are files of a kind that has a preview.
fn files<'c>(entry: &'c Entry, dataset: &'c Dataset) -> impl Iterator<Item = (&'c str, usize, Form, &'c Distribution)> {
    dataset.distributions.iter().enumerate().filter_map(|(at, distribution)| {
        let plain = distribution.compression.is_none() && distribution.preview != Some(Preview::Off);
        let form = Form::of(&distribution.format.id).filter(|_| plain)?;
        Some((&*entry.id, at, form, distribution))
    })
}

/// Decodes every descriptor, in parallel, and links them.
pub fn catalogue(folder: &Folder, languages: &Arc<[Language]>) -> (Catalogue, Vec<Diagnostic>) {
    let (descriptors, vocabularies, mut diagnostics) = sort_out(&folder.descriptors);
    let decoded: Vec<_> = descriptors.par_iter().map(|descriptor| decode::decode(descriptor, languages)).collect();
    let (vocabularies, mut found) = Vocabularies::read(&vocabularies, languages);
    diagnostics.append(&mut found);
    let (catalogue, mut found) = Catalogue::link(decoded, vocabularies, folder.data.clone());
    diagnostics.append(&mut found);
    (catalogue, diagnostics)
}

/// Tells descriptors, translations of their bodies (`NAME.LANG.md`), vocabularies and what is none of them apart.
fn sort_out(sources: &[Source]) -> (Vec<Descriptor<'_>>, Vec<&Source>, Vec<Diagnostic>) {
    let mut descriptors = Vec::new();
    let mut vocabularies = Vec::new();
    let mut diagnostics = Vec::new();
    let mut translations: BTreeMap<(Type, &str), Vec<(Language, &Source)>> = BTreeMap::new();
    for source in sources {
        let path = source.path.strip_prefix("catalogue/").unwrap_or(&source.path);
        if path.starts_with("vocabularies/") {
            vocabularies.push(source);
            continue;
        }
        let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
        let Some((ty, id)) = Type::of_path(stem) else {
            diagnostics.extend(check::unknown_folder::of_file(&source.path));
            continue;
        };
        match id.rsplit_once('.').and_then(|(id, tag)| Some((id, Language::parse(tag)?))) {
            Some((id, language)) if path.ends_with(".md") => translations.entry((ty, id)).or_default().push((language, source)),
            _ => descriptors.push(Descriptor { ty, id, main: source, translations: Vec::new() }),
        }
    }
    for descriptor in &mut descriptors {
        descriptor.translations = translations.remove(&(descriptor.ty, descriptor.id)).unwrap_or_default();
    }
    let orphans = translations.into_values().flatten();
    diagnostics.extend(orphans.map(|(_, source)| check::unknown_folder::translation_of_nothing(&source.path)));
    (descriptors, vocabularies, diagnostics)
}
