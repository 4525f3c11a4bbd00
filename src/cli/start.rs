//! `init` and `new`: what begins.

use std::io::ErrorKind;
use std::path::Path;

use super::check::unreadable;
use super::{Failure, SOUND, Settings, Terminal};
use crate::check::invalid_id;
use crate::diagnostic::Arg;
use crate::locale::Locale;
use crate::model::{Forge, Type};
use crate::scaffold::{self, Template};
use crate::{portal, source, write};

pub fn init(settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let folder = settings.path("dir").unwrap_or(Path::new("."));
    let forge = settings.text("forge").and_then(Forge::parse);
    // Before anything is written.
    let source = package(settings, terminal)?;
    // A portal that is there already is only given what its forge needs.
    match forge.filter(|_| source::has_portal(folder)) {
        Some(forge) => prepare(folder, forge, &source, settings, terminal),
        None => {
            begin(folder, terminal)?;
            forge.map_or(Ok(SOUND), |forge| prepare(folder, forge, &source, settings, terminal))
        }
    }
}

/// A small portal in a folder that has none.
fn begin(folder: &Path, terminal: &Terminal) -> Result<u8, Failure> {
    let words = &terminal.words;
    let shown = || ("folder", Arg::from(folder.display().to_string()));
    let files = scaffold::portal(words.language);
    let paths: Vec<_> = files.iter().map(|(path, _)| path.as_str()).collect();
    if source::has_portal(folder) {
        let failure = Failure::of_use(words.with("cli-is-a-portal", &[shown()]));
        return Err(failure.help(words.attribute("cli-is-a-portal", "mend", &[])));
    }
    let taken = source::in_the_way(folder, &paths);
    if !taken.is_empty() {
        let args = [shown(), ("n", taken.len().into()), ("files", taken.join(", ").into())];
        let failure = Failure::of_use(words.with("cli-files-in-the-way", &args));
        return Err(failure.help(words.attribute("cli-files-in-the-way", "mend", &args)));
    }
    for (path, bytes) in &files {
        write::create(folder, path, bytes).map_err(|error| unwritable(&folder.join(path), &error, terminal))?;
    }
    terminal.remark(&words.with("cli-made-portal", &[shown(), ("files", files.len().into())]));
    let next = format!("acervo serve --root {}", folder.display());
    terminal.remark(&words.with("cli-next-steps", &[("line", next.into())]));
    Ok(SOUND)
}

/// What a forge needs, beside the portal. A file that somebody changed stays as it is, and is named.
fn prepare(folder: &Path, forge: Forge, source: &str, settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let words = &terminal.words;
    let loaded = portal::load(folder, &settings.choices).map_err(|error| unreadable(&error, terminal))?;
    let Some(config) = loaded.config else { return Err(Failure::of_run(words.get("cli-settings-unread"))) };
    let kit = scaffold::forge::Kit { forge, config: &config, catalogue: &loaded.catalogue, words, source };
    let (mut made, mut left) = (0usize, Vec::new());
    for (path, bytes) in scaffold::forge::files(&kit) {
        match write::create(folder, &path, &bytes) {
            Ok(()) => made += 1,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                let same = source::read_file(&folder.join(&path), LARGEST).ok().flatten().is_some_and(|known| known == bytes);
                if !same {
                    left.push(path);
                }
            }
            Err(error) => return Err(unwritable(&folder.join(&path), &error, terminal)),
        }
    }
    let shown = folder.display().to_string();
    let told = [("n", Arg::from(made)), ("forge", forge.as_str().into()), ("folder", shown.into())];
    terminal.remark(&words.with("cli-made-forge", &told));
    if !left.is_empty() {
        terminal.remark(&words.with("cli-forge-left", &[("files", left.join(", ").into())]));
    }
    if config.portal.repository.is_none() {
        terminal.remark(&words.with("cli-forge-repository", &[("forge", forge.as_str().into())]));
    }
    Ok(SOUND)
}

/// What workflows tell `cargo install` to install.
fn package(settings: &Settings, terminal: &Terminal) -> Result<String, Failure> {
    match settings.text("from") {
        Some(address) if is_plain(address) => Ok(format!("--git {address} acervo")),
        Some(address) => Err(Failure::of_use(terminal.words.with("cli-forge-from", &[("address", address.into())]))),
        None => Ok(format!("acervo --version ={}", env!("CARGO_PKG_VERSION"))),
    }
}

/// Of a file that may be in the way, in bytes.
const LARGEST: u64 = 1_000_000;

/// An address that can stand in the line of a shell as it is.
fn is_plain(address: &str) -> bool {
    let sound = |byte: u8| byte.is_ascii_alphanumeric() || b":/.-_~@".contains(&byte);
    (address.starts_with("https://") || address.starts_with("ssh://")) && address.bytes().all(sound)
}

pub fn new(settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let words = &terminal.words;
    let (Some(ty), Some(id)) = (settings.ty(), settings.text("id")) else {
        return Err(Failure::of_use(words.get("cli-other")));
    };
    let root = settings.root(terminal)?;
    let path = descriptor_path(ty, id, terminal)?;
    let stem = path.trim_end_matches("yaml");
    let endings = ["yaml", "yml", "md"].map(|ending| format!("{stem}{ending}"));
    if let Some(taken) = source::in_the_way(&root, &endings.each_ref().map(String::as_str)).first() {
        return Err(exists(taken, terminal));
    }
    let loaded = portal::load(&root, &settings.choices).map_err(|error| unreadable(&error, terminal))?;
    let languages = loaded.config.map(|config| config.languages.iter().map(ToString::to_string).collect());
    let locale = Locale::shipped(words.language);
    let template = Template {
        words,
        languages: languages.unwrap_or_else(|| vec![words.language.to_owned()]),
        vocabularies: &loaded.catalogue.vocabularies,
        help: &|record, field| Some(locale.as_ref()?.attribute(&format!("field-{record}-{field}"), "help")?.to_owned()),
    };
    match write::create(&root, &path, template.descriptor(ty, id).as_bytes()) {
        Ok(()) => terminal.remark(&words.with("cli-made-descriptor", &[("file", path.into())])),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(exists(&path, terminal)),
        Err(error) => return Err(unwritable(&root.join(&path), &error, terminal)),
    }
    Ok(SOUND)
}

/// The path of a descriptor below the portal's folder, if its id is valid and of no other type.
fn descriptor_path(ty: Type, id: &str, terminal: &Terminal) -> Result<String, Failure> {
    let words = &terminal.words;
    let path = format!("{}/{id}", ty.folder());
    let fault = invalid_id::of_file(&path.as_str().into(), ty, id);
    if fault.is_none() && Type::of_path(&path) == Some((ty, id)) {
        return Ok(format!("catalogue/{path}.yaml"));
    }
    let near = fault.and_then(|fault| fault.nearest);
    Err(Failure::of_use(words.with("cli-invalid-id", &[("id", id.into())]))
        .help(near.map(|near| words.with("cli-type-instead", &[("line", format!("acervo new {} {near}", ty.as_str()).into())])))
        .help(words.attribute("cli-invalid-id", "mend", &[])))
}

fn exists(path: &str, terminal: &Terminal) -> Failure {
    let failure = Failure::of_use(terminal.words.with("cli-file-exists", &[("file", path.into())]));
    failure.help(terminal.words.attribute("cli-file-exists", "mend", &[]))
}

pub fn unwritable(path: &Path, error: &std::io::Error, terminal: &Terminal) -> Failure {
    let what = format!("{}: {error}", path.display());
    Failure::of_run(terminal.words.with("cli-cannot-write", &[("what", what.into())]))
}
