//! `cms`: a configuration of Sveltia CMS from the field table.

use serde_json::Value;

use super::check::unreadable;
use super::{Failure, SOUND, Settings, Terminal};
use crate::export::xml::escape;
use crate::import::yaml_text;
use crate::locale::Locale;
use crate::scaffold::cms::{self, Desk};
use crate::{portal, write};

/// Prints the configuration, or writes it into a folder beside the page that opens the CMS.
pub fn cms(settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let words = &terminal.words;
    let root = settings.root(terminal)?;
    let loaded = portal::load(&root, &settings.choices).map_err(|error| unreadable(&error, terminal))?;
    let config = loaded.config.ok_or_else(|| Failure::of_run(words.get("cli-settings-unread")))?;
    let Some(locale) = Locale::shipped(words.language) else { return Ok(SOUND) };
    let made = cms::configuration(&Desk { config: &config, catalogue: &loaded.catalogue, locale: &locale });
    let Some(Value::Object(made)) = made else { return Err(Failure::of_use(words.get("cli-cms-no-forge"))) };
    let lead: String = words.whole("cms-lead", &[]).lines().map(|line| format!("# {line}\n")).collect();
    let text = lead + &yaml_text::descriptor(&made);
    let Some(folder) = settings.path("folder") else {
        terminal.print(text.trim_end());
        return Ok(SOUND);
    };
    let title = config.portal.title.best(config.default_language()).1;
    let page = include_str!("../scaffold/cms.html").replace("@language@", words.language).replace("@title@", &escape(title));
    for (name, bytes) in [("config.yml", text.as_bytes()), ("index.html", page.as_bytes())] {
        write::write_file(folder, name, bytes)
            .map_err(|error| Failure::of_run(words.with("cli-cannot-write", &[("what", error.to_string().into())])))?;
    }
    terminal.remark(&words.with("cli-cms-made", &[("folder", folder.display().to_string().into())]));
    Ok(SOUND)
}
