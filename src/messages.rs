//! The words of the program itself: diagnostics, explanations, help. One file a language; what visitors of a
//! portal read is in the theme's locale files instead.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::diagnostic::{Arg, Diagnostic};

const SHIPPED: [(&str, &str); 2] = [
    (
        "en",
        concat!(
            include_str!("messages/en.ftl"),
            "\n",
            include_str!("messages/import.en.ftl"),
            "\n",
            include_str!("messages/cli.en.ftl"),
            "\n",
            include_str!("messages/review.en.ftl"),
            "\n",
            include_str!("messages/forge.en.ftl")
        ),
    ),
    (
        "es",
        concat!(
            include_str!("messages/es.ftl"),
            "\n",
            include_str!("messages/import.es.ftl"),
            "\n",
            include_str!("messages/cli.es.ftl"),
            "\n",
            include_str!("messages/review.es.ftl"),
            "\n",
            include_str!("messages/forge.es.ftl")
        ),
    ),
];

/// The words of one language.
pub struct Messages {
    pub language: &'static str,
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// The languages that the program speaks.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        SHIPPED.iter().map(|(tag, _)| *tag)
    }

    /// The words of a language by its tag or a locale's name (`es_MX.UTF-8`); English where it is not spoken.
    pub fn of(locale: &str) -> Messages {
        let primary = locale.split(['-', '_', '.', '@']).next().unwrap_or("").to_ascii_lowercase();
        let (language, text) = SHIPPED.into_iter().find(|(tag, _)| *tag == primary).unwrap_or(SHIPPED[0]);
        Messages { language, bundle: crate::messages::bundle(language, text) }
    }

    /// The language that the environment asks for, as POSIX orders its variables.
    pub fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Messages {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| variable(name));
        Messages::of(&set.into_iter().find(|value| !value.is_empty()).unwrap_or_default())
    }

    /// A message without parts. A key without words gives itself.
    pub fn get(&self, key: &str) -> String {
        self.format(key, None, &[], bounded)
    }

    pub fn with(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        self.format(key, None, args, bounded)
    }

    /// The same with its parts in full, however long they are.
    pub fn whole(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        self.format(key, None, args, str::to_owned)
    }

    /// An attribute of a message, where it has it: `why`, `mend`, `explain`.
    pub fn attribute(&self, key: &str, attribute: &str, args: &[(&'static str, Arg)]) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        message.get_attribute(attribute)?;
        Some(self.format(key, Some(attribute), args, bounded))
    }

    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// What a finding says, and its attribute, that of the variant or else of the rule.
    pub fn of_finding(&self, finding: &Diagnostic) -> String {
        self.format(&finding.key(), None, &finding.args, bounded)
    }

    pub fn attribute_of(&self, finding: &Diagnostic, attribute: &str) -> Option<String> {
        self.attribute(&finding.key(), attribute, &finding.args)
            .or_else(|| self.attribute(finding.rule.name, attribute, &finding.args))
    }

    fn format(&self, key: &str, attribute: Option<&str>, args: &[(&'static str, Arg)], shown: fn(&str) -> String) -> String {
        let Some(message) = self.bundle.get_message(key) else { return key.to_owned() };
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|a| a.value()),
            None => message.value(),
        };
        let Some(pattern) = pattern else { return key.to_owned() };
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(shown(text)),
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Message(key) => FluentValue::from(self.get(key)),
                Arg::AnyOf(keys) => FluentValue::from(keys.iter().map(|key| self.get(key)).collect::<Vec<_>>().join(" / ")),
            };
            values.set(*name, value);
        }
        self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
    }
}

/// A text from a descriptor may be a whole book.
fn bounded(text: &str) -> String {
    const LONGEST: usize = 120;
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

/// A language's messages, ready to be formatted. Marks around parts are left out: terminals show them.
pub fn bundle(language: &str, text: &str) -> FluentBundle<FluentResource> {
    let tag = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}
