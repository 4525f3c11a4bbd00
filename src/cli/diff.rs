use super::check::{LONGEST_COMMENT, print, unreadable};
use super::revision::no_revision;
use super::{ERRORS, Failure, SOUND, Settings, Terminal};
use crate::catalogue::Catalogue;
use crate::config::Config;
use crate::messages::Messages;
use crate::portal::{self, Choices};
use crate::report::Form;
use crate::review::{Side, Teller, json, markdown, review, text};
use crate::source::{self, Folder, Revision, Source};

/// Tells what a change means: from where a revision, or the work tree, left a branch.
pub fn diff(settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let root = settings.root(terminal)?;
    let base = settings.text("base").unwrap_or("");
    let head = settings.text("head");
    let revision = |name: &str, left: Option<&str>| {
        source::read_revision(&root, name, left).map_err(|reason| no_revision(&reason, base, terminal))
    };
    let (then, now) = rayon::join(
        || revision(head.unwrap_or("HEAD"), Some(base)),
        || match head {
            Some(name) => revision(name, None).map(|it| (Some(it.commit), it.portal, it.folder, Some(it.themes))),
            None => {
                let read =
                    source::read_portal(&root).and_then(|portal| Ok((None, Some(portal), source::read_catalogue(&root)?, None)));
                read.map_err(|error| unreadable(&error, terminal))
            }
        },
    );
    let (then, (commit, portal, folder, themes)) = (then?, now?);
    let Some(portal) = portal else {
        let named = [("revision", head.unwrap_or("HEAD").into())];
        return Err(Failure::of_use(terminal.words.with("cli-no-portal-at", &named)));
    };
    let outlined = portal::outline(&portal, &folder, &then.folder, &settings.choices);
    let Some(after) = outlined else {
        // Without its settings nothing of a portal can be read: what is wrong with them comes first.
        let loaded = portal::assemble(portal, folder, &settings.choices);
        print(&loaded.diagnostics, &loaded.sources, 0, &[], terminal);
        return Ok(ERRORS);
    };
    let before = outline(&then, &folder, &after.0);
    let themes = match themes {
        Some(themes) => themes,
        None => source::read_theme(&root, &after.0.theme).map_err(|error| unreadable(&error, terminal))?,
    };
    let files = [beside(&then.folder, &then.themes, &after.0), beside(&folder, &themes, &after.0)];
    let side = |(config, catalogue), files| Side { config, catalogue, files };
    let found = review(side((&before.0, &before.1), &files[0]), side((&after.0, &after.1), &files[1]));
    let own = (settings.form == Form::Markdown && settings.text("lang").is_none()).then(|| of_portal(&after.0)).flatten();
    let teller = Teller::new(own.as_ref().unwrap_or(&terminal.words));
    terminal.print(&match settings.form {
        Form::Json => format!("{:#}", json(&found, &then.commit, commit.as_deref(), &teller)),
        Form::Markdown => markdown(&found, &teller, LONGEST_COMMENT).trim_end().to_owned(),
        _ => text(&found, &teller),
    });
    Ok(SOUND)
}

/// The portal as it was, at the day of what it is; an empty one where there was none, or none that can be read.
fn outline(then: &Revision, folder: &Folder, now: &Config) -> (Config, Catalogue) {
    let choices = Choices { as_of: Some(now.as_of), ..Choices::default() };
    let read = then.portal.as_ref().and_then(|portal| portal::outline(portal, &then.folder, folder, &choices));
    read.unwrap_or_else(|| (now.clone(), Catalogue::default()))
}

/// The files that are no part of an entry, with those of the theme that is in use.
fn beside(folder: &Folder, themes: &[Source], config: &Config) -> Vec<Source> {
    let theme = format!("themes/{}/", config.theme);
    let files = folder.descriptors.iter().filter(|source| Side::is_beside(&source.path));
    files.chain(themes.iter().filter(|source| source.path.starts_with(&theme))).cloned().collect()
}

/// The words of the first of the portal's languages that the program speaks.
fn of_portal(config: &Config) -> Option<Messages> {
    let spoken = |tag: &str| Messages::languages().find(|known| tag.split('-').next() == Some(known));
    config.languages.iter().find_map(|language| spoken(language.as_str())).map(Messages::of)
}
