use std::path::Path;

use super::{Failure, SOUND, Settings, Terminal};
use crate::diagnostic::Arg;
use crate::inventory::{self, Form};
use crate::write::write_file;

/// Writes what others work with: the inventory as a spreadsheet.
pub fn export(settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let words = &terminal.words;
    let file = settings.path("file").unwrap_or(Path::new(""));
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let form = Form::of(&name).ok_or_else(|| Failure::of_use(words.get("inventory-no-form")))?;
    let root = settings.root(terminal)?;
    let table = inventory::table(&root).map_err(|error| Failure::of_run(error.say(words)))?;
    let bytes = table.write(form).map_err(Failure::of_run)?;
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let failure = |error: crate::write::WriteError| {
        Failure::of_run(words.with("import-error-write", &[("reason", Arg::from(error.to_string()))]))
    };
    write_file(folder, &name, &bytes).map_err(failure)?;
    let counts = [("rows", Arg::from(table.rows.len().saturating_sub(1))), ("file", Arg::from(name.as_str()))];
    terminal.remark(&words.with("inventory-written", &counts));
    Ok(SOUND)
}
