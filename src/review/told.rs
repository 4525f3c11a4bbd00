use super::{Event, Part, Reviewer, Subject};
use crate::diagnostic::Arg;
use crate::locale::Locale;
use crate::messages::Messages;
use crate::model::Language;

/// How words of descriptors and what is no word of a language are shown among ours.
#[derive(Clone, Copy)]
pub struct Dress {
    pub prose: fn(&str) -> String,
    pub code: fn(&str) -> String,
}

/// Tells a review in a language.
pub struct Teller<'w> {
    pub words: &'w Messages,
    locale: Option<Locale>,
    pub language: Option<Language>,
}

impl<'w> Teller<'w> {
    pub fn new(words: &'w Messages) -> Teller<'w> {
        Teller { words, locale: Locale::shipped(words.language), language: Language::parse(words.language) }
    }

    /// What an event says of its subject, as a sentence without its first capital and its full stop.
    pub fn event(&self, event: &Event, dress: Dress) -> String {
        self.sentence(&format!("review-{}", event.key), &event.args, dress)
    }

    pub fn sentence(&self, key: &str, args: &[(&'static str, Part)], dress: Dress) -> String {
        let args: Vec<_> = args.iter().map(|(name, part)| (*name, self.arg(part, dress))).collect();
        self.words.whole(key, &args)
    }

    fn arg(&self, part: &Part, dress: Dress) -> Arg {
        match part {
            #[allow(clippy::cast_precision_loss, reason = "days, points and counts of things in files")]
            Part::Number(number) => Arg::Number(*number as f64),
            part => Arg::Text(self.part(part, dress)),
        }
    }

    pub fn part(&self, part: &Part, dress: Dress) -> String {
        /// How many things are named in one breath.
        const MOST: usize = 10;
        match part {
            Part::Text(_) | Part::Label { .. } | Part::Period(_) => (dress.prose)(&bounded(&self.plain(part))),
            Part::Code(code) => (dress.code)(&bounded(code)),
            Part::Number(number) => number.to_string(),
            Part::List(parts) => {
                let mut items: Vec<_> = parts.iter().take(MOST).map(|part| self.part(part, dress)).collect();
                if parts.len() > MOST {
                    items.push("…".to_owned());
                }
                self.locale.as_ref().map_or_else(|| items.join(", "), |locale| locale.list(&items))
            }
        }
    }

    /// The words themselves.
    fn plain(&self, part: &Part) -> String {
        let locale = self.locale.as_ref();
        match part {
            Part::Text(text) => self.language.map_or("", |language| text.best(language).1).to_owned(),
            Part::Label { key, .. } if self.words.has(key) => self.words.get(key),
            Part::Label { key, code } => locale.and_then(|locale| locale.fixed(key)).unwrap_or(code).to_owned(),
            Part::Period(period) => locale.map_or_else(|| period.to_string(), |locale| locale.period(*period)),
            Part::Code(code) => code.clone(),
            Part::Number(number) => number.to_string(),
            Part::List(_) => String::new(),
        }
    }

    /// An entry by its title, type and id.
    pub fn subject(&self, subject: &Subject, dress: Dress, strong: &str) -> String {
        let Subject::Entry { ty, id, title, .. } = subject else {
            return format!("{strong}{}{strong}", self.words.get("review-portal"));
        };
        let kind = Part::Label { key: format!("type-{}", ty.as_str()), code: ty.as_str().to_owned() };
        let kind = self.part(&kind, dress);
        let id = (dress.code)(&bounded(id));
        match title.is_empty() {
            true => format!("{kind} {id}"),
            false => format!("{strong}{}{strong} ({kind} {id})", self.part(&Part::Text(title.clone()), dress)),
        }
    }

    /// A mailbox with whose it is.
    pub fn reviewer(&self, reviewer: &Reviewer, dress: Dress) -> String {
        let name = match reviewer.name.is_empty() {
            true => (dress.code)(&bounded(&reviewer.organisation)),
            false => self.part(&Part::Text(reviewer.name.clone()), dress),
        };
        let role = self.part(&reviewer.role, dress);
        let n = ("n", Arg::from(reviewer.touched.len()));
        let email = (dress.code)(&bounded(&reviewer.email));
        let key = if reviewer.touched.is_empty() { "review-reviewer-settings" } else { "review-reviewer" };
        self.words.whole(key, &[("email", email.into()), ("name", name.into()), ("role", role.into()), n])
    }

    /// The title of a text in the language, for programs.
    pub fn title(&self, subject: &Subject) -> Option<String> {
        match subject {
            Subject::Portal => None,
            Subject::Entry { title, .. } => Some(self.plain(&Part::Text(title.clone()))),
        }
    }
}

/// A text from a descriptor may be a whole book.
fn bounded(text: &str) -> String {
    const LONGEST: usize = 160;
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}
