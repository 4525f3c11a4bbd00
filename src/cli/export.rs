use std::path::Path;

use super::check::unreadable;
use super::{Failure, SOUND, Settings, Terminal};
use crate::diagnostic::Arg;
use crate::inventory::{self, Form};
use crate::portal;
use crate::render::Site;
use crate::write::{WriteError, write_file};

/// Bytes of one file of documents: engines refuse bodies above 100 MB, and proxies before them much less.
const PART: usize = 10_000_000;

/// Writes what others work with: the inventory as a spreadsheet, the documents of the search for an engine.
pub fn export(settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    match settings.text("kind") {
        Some("search") => search(settings, terminal),
        _ => spreadsheet(settings, terminal),
    }
}

fn spreadsheet(settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let words = &terminal.words;
    let file = settings.path("file").unwrap_or(Path::new(""));
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let form = Form::of(&name).ok_or_else(|| Failure::of_use(words.get("inventory-no-form")))?;
    let root = settings.root(terminal)?;
    let table = inventory::table(&root).map_err(|error| Failure::of_run(error.say(words)))?;
    let bytes = table.write(form).map_err(Failure::of_run)?;
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    write_file(folder, &name, &bytes).map_err(|error| unwritten(&error, terminal))?;
    let counts = [("rows", Arg::from(table.rows.len().saturating_sub(1))), ("file", Arg::from(name.as_str()))];
    terminal.remark(&words.with("inventory-written", &counts));
    Ok(SOUND)
}

/// A folder with `mapping.json` and the documents in `bulk-N.ndjson`, each small enough for one request.
fn search(settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let folder = settings.path("file").unwrap_or(Path::new(""));
    let root = settings.root(terminal)?;
    let loaded = portal::load(&root, &settings.choices).map_err(|error| unreadable(&error, terminal))?;
    let Some(config) = loaded.config else { return Err(Failure::of_run(terminal.words.get("cli-settings-unread"))) };
    let site = Site::new(loaded.catalogue, config);
    let put = |name: &str, bytes: &[u8]| write_file(folder, name, bytes).map_err(|error| unwritten(&error, terminal));
    put("mapping.json", format!("{:#}\n", crate::export::search_engine::mapping(&site)).as_bytes())?;
    let (mut part, mut number) = (Vec::new(), 1);
    let mut is_head = true;
    crate::export::search_engine::bulk(&site, |line| {
        // A document is two lines, and they stay together.
        if is_head && part.len() + line.len() > PART {
            put(&format!("bulk-{number}.ndjson"), &part)?;
            number += 1;
            part.clear();
        }
        is_head = !is_head;
        part.extend_from_slice(line);
        Ok::<_, Failure>(())
    })?;
    put(&format!("bulk-{number}.ndjson"), &part)?;
    let entries = site.catalogue.entries().len();
    let told = [("n", Arg::from(entries)), ("folder", folder.display().to_string().into())];
    terminal.remark(&terminal.words.with("export-search-written", &told));
    Ok(SOUND)
}

fn unwritten(error: &WriteError, terminal: &Terminal) -> Failure {
    Failure::of_run(terminal.words.with("import-error-write", &[("reason", Arg::from(error.to_string()))]))
}
