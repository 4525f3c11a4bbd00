//! What could not be brought over, what was left out on purpose, and what had to be guessed: counted by field.

use std::collections::BTreeMap;

macro_rules! reasons {
    ($($(#[$doc:meta])* $variant:ident = $code:literal $kind:ident,)*) => {
        /// Why something differs from the source. The words are in the message files as `import-reason-CODE`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Reason { $($(#[$doc])* $variant),* }

        impl Reason {
            pub const ALL: &'static [Reason] = &[$(Reason::$variant),*];

            pub fn as_str(self) -> &'static str {
                match self { $(Reason::$variant => $code),* }
            }

            pub fn kind(self) -> Kind {
                match self { $(Reason::$variant => Kind::$kind),* }
            }
        }
    };
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The source says it and the descriptor does not.
    Lost,
    /// Left out to protect somebody.
    Withheld,
    /// The descriptor says it and the source does not, or not so clearly: to be reviewed.
    Guessed,
}

reasons! {
    /// The model has no field for it.
    NoField = "no-field" Lost,
    /// Of another form than the standard says.
    WrongForm = "wrong-form" Lost,
    /// An address that a page may not link to.
    BadAddress = "bad-address" Lost,
    /// A second address of the same file.
    SecondAddress = "second-address" Lost,
    /// Nothing says where the data are.
    NoAddress = "no-address" Lost,
    /// No day can be read from it.
    NotADay = "not-a-day" Lost,
    /// No period can be read from it.
    NotAPeriod = "not-a-period" Lost,
    UnknownLicence = "unknown-licence" Lost,
    UnknownFrequency = "unknown-frequency" Lost,
    UnknownLanguage = "unknown-language" Lost,
    UnknownColumnType = "unknown-column-type" Lost,
    /// Its parent is no dataset of the catalogue.
    UnknownParent = "unknown-parent" Lost,
    UnknownDataset = "unknown-dataset" Lost,
    UnknownService = "unknown-service" Lost,
    /// Without a title nothing can be listed.
    NoTitle = "no-title" Lost,
    /// The source says it again; the first is kept.
    Repeated = "repeated" Lost,
    /// A place that is neither name, box nor address.
    NotAPlace = "not-a-place" Lost,
    /// Text that JSON cannot hold was mended.
    Mended = "mended" Lost,
    Secret = "secret" Withheld,
    PersonName = "person-name" Withheld,
    PersonMail = "person-mail" Withheld,
    Phone = "phone" Withheld,
    Default = "default" Guessed,
    Approximate = "approximate" Guessed,
    FromText = "from-text" Guessed,
}

/// How often, with a few examples.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    pub count: usize,
    pub examples: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Losses(BTreeMap<(Kind, String, Reason), Tally>);

const EXAMPLES: usize = 3;
const LONGEST_EXAMPLE: usize = 100;

impl Losses {
    /// Counts one. Of the example, what looks like a mail address is not shown.
    pub fn note(&mut self, field: &str, reason: Reason, example: &str) {
        let field = field.chars().filter(|c| !c.is_control()).take(60).collect();
        let tally = self.0.entry((reason.kind(), field, reason)).or_default();
        tally.count += 1;
        if tally.examples.len() < EXAMPLES && !example.trim().is_empty() {
            let private = |word: &&str| word.contains('@');
            let words =
                example.split_whitespace().map(|word| if private(&word) { "[…]" } else { word }).collect::<Vec<_>>().join(" ");
            let example: String = words.chars().filter(|c| !c.is_control()).take(LONGEST_EXAMPLE).collect();
            if !tally.examples.contains(&example) {
                tally.examples.push(example);
            }
        }
    }

    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = (&str, Reason, &Tally)> {
        let all = self.0.iter().filter(move |((found, ..), _)| *found == kind);
        all.map(|((_, field, reason), tally)| (field.as_str(), *reason, tally))
    }

    pub fn count(&self, field: &str, reason: Reason) -> usize {
        self.0.get(&(reason.kind(), field.to_owned(), reason)).map_or(0, |tally| tally.count)
    }
}
