use super::check::unreadable;
use super::{Failure, SOUND, Settings, Terminal};
use crate::locale::Locale;
use crate::{portal, schema as form};

/// Prints the JSON Schema of a type or of all. Inside a portal, with its own terms and ids.
pub fn schema(settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let loaded = match settings.root_if_any(terminal)? {
        Some(root) => Some(portal::load(&root, &settings.choices).map_err(|error| unreadable(&error, terminal))?),
        None => None,
    };
    let locale = Locale::shipped(terminal.words.language);
    let words = |key: &str, attribute: Option<&str>| Some(locale.as_ref()?.words(key, attribute)?.to_owned());
    let catalogue = loaded.as_ref().map(|loaded| &loaded.catalogue);
    terminal.print(&format!("{:#}", form::schema(settings.ty(), &words, catalogue)));
    Ok(SOUND)
}
