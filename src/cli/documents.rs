//! What comes from the definition itself: manual pages, completions, help.

use clap::Command;
use clap_complete::Shell;

use super::{Failure, SOUND, Settings, Terminal};
use crate::messages::Messages;

pub fn man(settings: &Settings, terminal: &Terminal, mut definition: Command) -> Result<u8, Failure> {
    definition.build();
    let page = match settings.text("command-name").and_then(|name| definition.find_subcommand(name)) {
        // Two words in its name, but one in that of its page.
        Some(sub) => sub.clone().display_name(format!("acervo-{}", sub.get_name())),
        None => definition,
    };
    let mut bytes = Vec::new();
    match clap_mangen::Man::new(page).render(&mut bytes) {
        Ok(()) => terminal.print_bytes(in_language(&String::from_utf8_lossy(&bytes), &terminal.words).as_bytes()),
        Err(error) => return Err(Failure::of_run(error.to_string())),
    }
    Ok(SOUND)
}

/// The headings of manual pages are of English in the library that makes them.
fn in_language(page: &str, words: &Messages) -> String {
    let heading = |line: &str| {
        let name = line.strip_prefix(".SH ")?;
        let key = format!("cli-man-{name}");
        words.has(&key).then(|| format!(".SH {}", words.get(&key)))
    };
    page.lines().map(|line| heading(line).unwrap_or_else(|| line.to_owned()) + "\n").collect()
}

pub fn completions(settings: &Settings, terminal: &Terminal, mut definition: Command) -> Result<u8, Failure> {
    let shell: Option<Shell> = settings.text("shell").and_then(|name| name.parse().ok());
    let mut bytes = Vec::new();
    if let Some(shell) = shell {
        clap_complete::generate(shell, &mut definition, "acervo", &mut bytes);
    }
    terminal.print_bytes(&bytes);
    Ok(SOUND)
}

pub fn help(settings: &Settings, terminal: &Terminal, mut definition: Command) -> Result<u8, Failure> {
    definition.build();
    let name = settings.text("command-name").unwrap_or("");
    let shown = match definition.find_subcommand_mut(name) {
        Some(sub) => sub.render_help(),
        None => definition.render_help(),
    };
    terminal.print(shown.ansi().to_string().trim_end());
    Ok(SOUND)
}
