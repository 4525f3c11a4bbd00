//! The command line: what was typed becomes a call of the library, and what came of it becomes text and an exit
//! code. It reads and writes no file itself.

mod build;
mod changed;
mod check;
mod cms;
mod definition;
mod diff;
mod documents;
mod explain;
mod export;
mod failure;
mod fetch;
mod import;
mod parse;
mod revision;
mod schema;
mod search;
mod settings;
mod snapshot;
mod start;
mod terminal;
mod usage;
mod watch;

use std::ffi::OsString;

use anstream::ColorChoice;
use clap::error::ErrorKind;

pub use definition::command;
pub use failure::Failure;
pub use settings::Settings;
pub use terminal::Terminal;

use crate::messages::Messages;
use crate::report::Form;

/// Everything is sound.
pub const SOUND: u8 = 0;
/// There are errors, or warnings that are not allowed, or something could not be read or written.
pub const ERRORS: u8 = 1;
/// The command cannot be carried out as it was typed.
pub const USE: u8 = 2;

/// Carries a command line out and gives its exit code. `variable` reads the environment.
pub fn run(args: impl IntoIterator<Item = OsString>, variable: impl Fn(&str) -> Option<String>) -> u8 {
    let args: Vec<OsString> = args.into_iter().collect();
    let written: Vec<String> = args.iter().skip(1).map(|arg| arg.to_string_lossy().into_owned()).collect();
    let words = match value_of("--lang", &written).filter(|tag| Messages::languages().any(|known| known == *tag)) {
        Some(tag) => Messages::of(tag),
        None => Messages::of_environment(&variable),
    };
    let color = match value_of("--color", &written) {
        Some("always") => ColorChoice::Always,
        Some("never") => ColorChoice::Never,
        _ => ColorChoice::Auto,
    };
    let definition = definition::command(&words);
    let mut terminal = Terminal { words, color, quiet: false, json: false };
    let matches = match definition.clone().try_get_matches_from(args) {
        Ok(matches) => matches,
        Err(asked) if matches!(asked.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            terminal.print(asked.render().ansi().to_string().trim_end());
            return SOUND;
        }
        Err(error) => {
            let failure = usage::failure(&error, &definition, &written, &terminal.words);
            failure.show(&terminal);
            return failure.code;
        }
    };
    let Some((name, matches)) = matches.subcommand() else { return USE };
    let settings = Settings::of(matches, &variable);
    // Where a program reads, there are no remarks.
    let quiet = settings.quiet || !matches!(settings.form, Form::Text | Form::Json);
    (terminal.quiet, terminal.json) = (quiet, settings.json);
    let done = with_jobs(settings.jobs, || match name {
        "init" => start::init(&settings, &terminal),
        "new" => start::new(&settings, &terminal),
        "check" => check::check(&settings, &terminal),
        "diff" => diff::diff(&settings, &terminal),
        "build" => build::build(&settings, &terminal),
        "serve" => watch::serve(&settings, &terminal),
        "search" => search::search(&settings, &terminal),
        "snapshot" => snapshot::snapshot(&settings, &terminal),
        "explain" => explain::explain(&settings, &terminal),
        "fetch" => fetch::fetch(&settings, &terminal),
        "cms" => cms::cms(&settings, &terminal),
        "export" => export::export(&settings, &terminal),
        "import" => import::import(&settings, &terminal),
        "schema" => schema::schema(&settings, &terminal),
        "man" => documents::man(&settings, &terminal, definition),
        "completions" => documents::completions(&settings, &terminal, definition),
        _ => documents::help(&settings, &terminal, definition),
    });
    done.unwrap_or_else(|failure| {
        failure.show(&terminal);
        failure.code
    })
}

/// The value of an option before anything is parsed, since errors of parsing have a language and a colour too.
fn value_of<'a>(option: &str, written: &'a [String]) -> Option<&'a str> {
    let at = written.iter().position(|word| word.split('=').next() == Some(option))?;
    match written[at].split_once('=') {
        Some((_, value)) => Some(value),
        None => written.get(at + 1).map(String::as_str),
    }
}

/// Runs with a number of threads of its own, where one is asked for.
fn with_jobs<T: Send>(jobs: Option<u16>, work: impl FnOnce() -> T + Send) -> T {
    let pool = jobs.map(|jobs| rayon::ThreadPoolBuilder::new().num_threads(jobs.into()).build());
    match pool {
        Some(Ok(pool)) => pool.install(work),
        _ => work(),
    }
}
