//! The one definition of the command line: help, manual pages, completions and the reading of arguments come
//! from it. Every word is in the message files.

use clap::builder::{PossibleValuesParser, Styles};
use clap::{Arg, ArgAction, Command, ValueHint, value_parser};

use crate::check::RULES;
use crate::diagnostic::Arg as Part;
use crate::import::Kind;
use crate::messages::Messages;
use crate::model::Type;
use crate::report::Form;

use super::parse;

pub const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];
pub const COMMANDS: [&str; 17] = [
    "init",
    "new",
    "check",
    "diff",
    "build",
    "serve",
    "search",
    "snapshot",
    "explain",
    "import",
    "export",
    "fetch",
    "cms",
    "schema",
    "man",
    "completions",
    "help",
];

/// The forges that a repository is prepared for.
pub const FORGES: [&str; 3] = ["github", "gitlab", "forgejo"];

/// The orders of answers.
pub const SORTS: [&str; 3] = ["relevance", "date", "title"];

/// The command line in a language.
pub fn command(words: &Messages) -> Command {
    let types = || Type::ALL.iter().map(|ty| ty.as_str()).collect::<Vec<_>>();
    let root = base("acervo", "cli-about", words)
        .version(env!("CARGO_PKG_VERSION"))
        .propagate_version(true)
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(words.get("cli-commands"))
        .subcommand_value_name(words.get("cli-value-command"))
        .override_usage(format!("acervo [{}] <{}>", words.get("cli-value-options"), words.get("cli-value-command")))
        .after_help(format!("{}\n\n{} {}", words.get("cli-exit-codes"), words.get("cli-example"), words.get("cli-line-acervo")));
    let commands = [
        sub(
            "init",
            words,
            vec![
                folder(argument("dir", words)),
                one_of(option("forge", words), FORGES.to_vec(), words, true),
                option("from", words).requires("forge"),
            ],
        ),
        sub("new", words, vec![one_of(argument("type", words), types(), words, false), argument("id", words)]),
        sub("check", words, vec![check_format(words), option("changed", words)]),
        sub("diff", words, diff(words)),
        sub("build", words, vec![keep_going(words)]),
        sub("serve", words, vec![option("port", words).value_parser(value_parser!(u16)), keep_going(words)]),
        sub(
            "search",
            words,
            vec![
                argument("query", words),
                option("facet", words).action(ArgAction::Append),
                one_of(option("sort", words), SORTS.to_vec(), words, true),
            ],
        ),
        sub("snapshot", words, vec![]),
        sub("explain", words, vec![optional(one_of(argument("rule", words), rules(), words, false))]),
        sub("import", words, import(words)),
        sub("export", words, export(words)),
        sub("fetch", words, fetch(words)),
        sub("cms", words, vec![optional(folder(argument("folder", words)))]),
        sub(
            "schema",
            words,
            vec![optional(one_of(argument("type", words), types(), words, false)).help(words.get("cli-option-schema-type"))],
        ),
        sub("man", words, vec![optional(one_of(argument("command-name", words), COMMANDS.to_vec(), words, false))]),
        sub("completions", words, vec![one_of(argument("shell", words), SHELLS.to_vec(), words, true)]),
        sub("help", words, vec![optional(one_of(argument("command-name", words), COMMANDS.to_vec(), words, false))]),
    ];
    root.args(shared(words)).subcommands(commands)
}

fn rules() -> Vec<&'static str> {
    RULES.iter().map(|(rule, _)| rule.name).collect()
}

/// A check tells what it found in more forms than other commands have.
fn check_format(words: &Messages) -> Arg {
    format(&Form::ALL, words)
}

fn diff(words: &Messages) -> Vec<Arg> {
    let forms = [Form::Text, Form::Json, Form::Markdown];
    vec![argument("base", words), optional(argument("head", words)), format(&forms, words)]
}

fn format(forms: &[Form], words: &Messages) -> Arg {
    let names = forms.iter().map(|form| form.as_str()).collect();
    one_of(option("format", words), names, words, true).default_value("text")
}

fn import(words: &Messages) -> Vec<Arg> {
    vec![
        one_of(argument("kind", words), [Kind::CODES, &["inventory", "issue"]].concat(), words, true),
        argument("source", words).value_hint(ValueHint::AnyPath),
        folder(option("into", words)).required(true),
        option("name", words),
    ]
}

fn export(words: &Messages) -> Vec<Arg> {
    let kind = one_of(argument("kind", words), vec!["inventory", "search"], words, true);
    let file = argument("file", words).value_parser(value_parser!(std::path::PathBuf)).value_hint(ValueHint::FilePath);
    let forms = one_of(option("format", words), vec!["text", "json", "opensearch"], words, true).default_value("text");
    vec![kind.help(words.get("cli-option-export-kind")), file, forms]
}

fn fetch(words: &Messages) -> Vec<Arg> {
    vec![
        option("only", words),
        flag("again", words).help_heading(words.get("cli-options")),
        option("max-size", words).value_parser(value_parser!(u16).range(1..=1000)),
        // For tests, whose servers are on this machine.
        Arg::new("allow-local").long("allow-local").action(ArgAction::SetTrue).hide(true),
    ]
}

/// What every command takes.
fn shared(words: &Messages) -> Vec<Arg> {
    let languages: Vec<_> = Messages::languages().collect();
    let flags = [
        folder(option("root", words)),
        option("as-of", words).value_parser(parse::date),
        folder(option("out", words)),
        option("base-url", words).value_parser(parse::address),
        option("jobs", words).value_parser(value_parser!(u16).range(1..=256)),
        one_of(option("format", words), vec!["text", "json"], words, true).default_value("text"),
        flag("no-history", words),
        flag("deny-warnings", words),
        one_of(option("lang", words), languages, words, true),
        flag("quiet", words).short('q'),
        one_of(option("color", words), vec!["auto", "always", "never"], words, true).default_value("auto"),
        flag("help", words).short('h').action(ArgAction::Help),
        flag("version", words).short('V').action(ArgAction::Version),
    ];
    flags.map(|arg| arg.global(true).help_heading(words.get("cli-shared-options"))).to_vec()
}

fn base(name: &'static str, about: &str, words: &Messages) -> Command {
    let heading = *Styles::styled().get_usage();
    let usage = words.get("cli-usage");
    Command::new(name)
        .about(words.get(about))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .max_term_width(100)
        .help_template(format!("{{about-with-newline}}\n{heading}{usage}{heading:#} {{usage}}\n\n{{all-args}}{{after-help}}\n"))
}

fn sub(name: &'static str, words: &Messages, args: Vec<Arg>) -> Command {
    let mut usage = format!("acervo {name} [{}]", words.get("cli-value-options"));
    for arg in &args {
        let value = arg.get_value_names().and_then(|names| names.first()).map_or("", |name| name.as_str());
        let shown = match arg.get_long() {
            Some(long) if arg.is_required_set() => format!(" --{long} <{value}>"),
            Some(_) => continue,
            None if arg.is_required_set() => format!(" <{value}>"),
            None => format!(" [{value}]"),
        };
        usage.push_str(&shown);
    }
    base(name, &format!("cli-command-{name}"), words)
        .override_usage(usage)
        .after_help(format!("{} {}", words.get("cli-example"), words.get(&format!("cli-line-{name}"))))
        .args(args)
}

fn argument(name: &'static str, words: &Messages) -> Arg {
    Arg::new(name)
        .required(true)
        .value_name(words.get(&format!("cli-value-{name}")))
        .help(words.get(&format!("cli-option-{name}")))
        .help_heading(words.get("cli-arguments"))
}

fn optional(arg: Arg) -> Arg {
    arg.required(false)
}

fn option(name: &'static str, words: &Messages) -> Arg {
    argument(name, words).required(false).long(name).help_heading(words.get("cli-options")).hide_default_value(true)
}

fn flag(name: &'static str, words: &Messages) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(words.get(&format!("cli-option-{name}")))
}

fn keep_going(words: &Messages) -> Arg {
    flag("keep-going", words).help_heading(words.get("cli-options"))
}

fn folder(arg: Arg) -> Arg {
    arg.value_parser(value_parser!(std::path::PathBuf)).value_hint(ValueHint::DirPath)
}

/// A closed list: checked, completed by shells, and named in the help where it is short.
fn one_of(arg: Arg, values: Vec<&'static str>, words: &Messages, named: bool) -> Arg {
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let help = match named {
        true => format!("{help} {}", words.with("cli-choices", &[("values", Part::from(values.join(", ")))])),
        false => help,
    };
    arg.value_parser(PossibleValuesParser::new(values)).hide_possible_values(true).help(help)
}
