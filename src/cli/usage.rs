//! Errors of use: what is wrong with the line, and what to type instead.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

use super::Failure;
use super::definition::COMMANDS;
use crate::diagnostic::{Arg, nearest};
use crate::messages::Messages;

/// What clap found, in our words. `written` are the arguments as they were typed.
pub fn failure(error: &Error, command: &Command, written: &[String], words: &Messages) -> Failure {
    let find = |kind| texts(error.get(kind));
    let argument = find(ContextKind::InvalidArg);
    let name = written.iter().find(|word| COMMANDS.contains(&word.as_str()));
    let line = name.map_or("acervo".to_owned(), |name| format!("acervo {name}"));
    let example = words.get(&format!("cli-line-{}", name.map_or("acervo", String::as_str)));
    let example = words.with("cli-for-example", &[("line", example.into())]);
    let arg = |name, value: &str| (name, Arg::from(value));
    let all = words.with("cli-all-options", &[arg("command", &line)]);
    let instead = |line: &str| words.with("cli-type-instead", &[arg("line", line)]);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let word = find(ContextKind::InvalidSubcommand).concat();
            let near = nearest(&word, COMMANDS).map(str::to_owned).or(find(ContextKind::SuggestedSubcommand).pop());
            Failure::of_use(words.with("cli-unknown-command", &[arg("written", &word)]))
                .help(near.map(|near| instead(&format!("acervo {near}"))))
                .help(Some(words.get("cli-all-commands")))
        }
        ErrorKind::UnknownArgument => {
            let word = argument.concat();
            let key = if word.starts_with('-') { "cli-unknown-option" } else { "cli-one-too-many" };
            let near = near_option(&word, command, name).or(find(ContextKind::SuggestedArg).pop());
            Failure::of_use(words.with(key, &[arg("command", &line), arg("written", &word)]))
                .help(near.map(|near| instead(&format!("{line} {near}"))))
                .help(Some(all))
        }
        ErrorKind::MissingRequiredArgument => {
            let message = words.with("cli-missing", &[arg("command", &line), arg("arguments", &argument.join(" "))]);
            Failure::of_use(message).help(Some(example))
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Failure::of_use(words.get("cli-missing-command")).help(Some(example)).help(Some(words.get("cli-all-commands")))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            invalid_value(error, &argument.concat(), words).help(Some(example))
        }
        ErrorKind::ArgumentConflict => {
            Failure::of_use(words.with("cli-twice", &[arg("argument", &argument.concat())])).help(Some(all))
        }
        ErrorKind::InvalidUtf8 => Failure::of_use(words.get("cli-not-unicode")),
        _ => Failure::of_use(words.get("cli-other")).help(Some(example)).help(Some(all)),
    }
}

fn invalid_value(error: &Error, argument: &str, words: &Messages) -> Failure {
    let value = texts(error.get(ContextKind::InvalidValue)).concat();
    let allowed = texts(error.get(ContextKind::ValidValue));
    if value.is_empty() {
        let message = words.with("cli-empty-value", &[("argument", argument.into())]);
        return Failure::of_use(message).help(choices(&allowed, words));
    }
    let near = nearest(&value, allowed.iter().map(String::as_str));
    let reason = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    let (least, most) = if argument.starts_with("--port") { (0, 65_535) } else { (1, 256) };
    let reason = match reason.as_str() {
        "" => None,
        key if words.has(key) => Some(words.get(key)),
        _ => Some(words.with("cli-not-a-number", &[("least", Arg::from(least)), ("most", Arg::from(most))])),
    };
    Failure::of_use(words.with("cli-invalid-value", &[("written", value.as_str().into()), ("argument", argument.into())]))
        .help(near.map(|near| words.with("did-you-mean", &[("nearest", near.into())])))
        .help(reason)
        .help(choices(&allowed, words))
}

/// The allowed values, where they are few enough to be read.
fn choices(allowed: &[String], words: &Messages) -> Option<String> {
    const FEW: usize = 20;
    match allowed.len() {
        0 => None,
        n if n > FEW => Some(words.get("cli-all-rules")),
        // In one piece, since an argument of a message is cut where it is long.
        _ => Some(words.with("cli-allowed", &[("values", "".into())]).trim_end().to_owned() + " " + &allowed.join(", ")),
    }
}

fn near_option(word: &str, command: &Command, name: Option<&String>) -> Option<String> {
    let stem = word.split('=').next().unwrap_or(word).trim_start_matches('-');
    let of_command = name.and_then(|name| command.find_subcommand(name)).into_iter();
    let options = of_command.flat_map(Command::get_arguments).chain(command.get_arguments());
    let longs: Vec<_> = options.filter_map(|arg| arg.get_long()).collect();
    word.starts_with('-').then(|| nearest(stem, longs))?.map(|near| format!("--{near}"))
}

fn texts(value: Option<&ContextValue>) -> Vec<String> {
    match value {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}
