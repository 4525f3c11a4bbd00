use super::check::{LONGEST_COMMENT, print, unreadable};
use super::revision::no_revision;
use super::{ERRORS, Failure, SOUND, Settings, Terminal};
use crate::catalogue::Catalogue;
use crate::config::Config;
use crate::messages::Messages;
use crate::portal::{self, Choices};
use crate::report::Form;
use crate::review::{Side, Teller, json, markdown, review, text};
use crate::source::{self, Folder, Revision};

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
            Some(name) => revision(name, None).map(|it| (Some(it.commit), it.portal, it.folder)),
            None => {
                let read = source::read_portal(&root).and_then(|portal| Ok((None, Some(portal), source::read_catalogue(&root)?)));
                read.map_err(|error| unreadable(&error, terminal))
            }
        },
    );
    let (then, (commit, portal, folder)) = (then?, now?);
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
    let side = |(config, catalogue)| Side { config, catalogue };
    let found = review(side((&before.0, &before.1)), side((&after.0, &after.1)));
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

/// The words of the first of the portal's languages that the program speaks.
fn of_portal(config: &Config) -> Option<Messages> {
    let spoken = |tag: &str| Messages::languages().find(|known| tag.split('-').next() == Some(known));
    config.languages.iter().find_map(|language| spoken(language.as_str())).map(Messages::of)
}
