use std::sync::Arc;

use crate::decode::Entry;
use crate::derive;
use crate::model::{Period, Text, Type};

/// How much a reviewer should care, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gravity {
    /// Somebody who relies on the data or on an address is let down.
    Breaking,
    /// Something that was promised is not kept as it was.
    Promise,
    Notable,
    Minor,
}

impl Gravity {
    pub const ALL: [Gravity; 4] = [Gravity::Breaking, Gravity::Promise, Gravity::Notable, Gravity::Minor];

    /// As it is written in JSON, and headed `review-GRAVITY` in the message files.
    pub fn as_str(self) -> &'static str {
        match self {
            Gravity::Breaking => "breaking",
            Gravity::Promise => "promise",
            Gravity::Notable => "notable",
            Gravity::Minor => "minor",
        }
    }
}

use Gravity::{Breaking, Minor, Notable, Promise};

/// What can happen, with its gravity, in the order in which it is told of one entry. Its words are `review-KEY` in the
/// message files.
pub const CLASSES: [(&str, Gravity); 70] = [
    ("base-url-changed", Breaking),
    ("language-dropped", Breaking),
    ("unreadable", Breaking),
    ("data-removed", Breaking),
    ("moved-without-redirect", Breaking),
    ("redirect-lost", Breaking),
    ("references-left", Breaking),
    ("unpublished", Breaking),
    ("closed", Breaking),
    ("licence-dropped", Breaking),
    ("distribution-removed", Breaking),
    ("format-changed", Breaking),
    ("host-changed", Breaking),
    ("columns-undescribed", Breaking),
    ("column-dropped", Breaking),
    ("column-retyped", Breaking),
    ("commitment-removed", Promise),
    ("milestone-removed", Promise),
    ("milestone-withdrawn", Promise),
    ("milestone-withdrawn-unexplained", Promise),
    ("milestone-slipped", Promise),
    ("milestone-slipped-unexplained", Promise),
    ("milestone-reopened", Promise),
    ("milestone-undated", Promise),
    ("baseline-rewritten", Promise),
    ("target-moved", Promise),
    ("target-removed", Promise),
    ("promise-slipped", Promise),
    ("promise-slipped-unexplained", Promise),
    ("promise-dropped", Promise),
    ("promise-rewritten", Promise),
    ("record-rewritten", Promise),
    ("added", Notable),
    ("removed", Notable),
    ("moved", Notable),
    ("published", Notable),
    ("opened", Notable),
    ("access-changed", Notable),
    ("stage-changed", Notable),
    ("status-changed", Notable),
    ("licence-changed", Notable),
    ("licence-given", Notable),
    ("file-licence-changed", Notable),
    ("answerable-changed", Notable),
    ("link-host-changed", Notable),
    ("distribution-added", Notable),
    ("address-changed", Notable),
    ("rows-lost", Notable),
    ("milestone-added", Notable),
    ("milestone-done", Notable),
    ("milestone-claimed", Notable),
    ("milestone-advanced", Notable),
    ("milestone-dated", Notable),
    ("promise-made", Notable),
    ("promise-advanced", Notable),
    ("member-joined", Notable),
    ("member-left", Notable),
    ("post-vacated", Notable),
    ("post-filled", Notable),
    ("post-handed-over", Notable),
    ("post-added", Notable),
    ("post-removed", Notable),
    ("settings-changed", Notable),
    ("files-changed", Notable),
    ("rating-fell", Notable),
    ("readable", Minor),
    ("rows-changed", Minor),
    ("file-replaced", Minor),
    ("changed", Minor),
    ("part-changed", Minor),
];

/// Something that a change does.
#[derive(Clone, Debug)]
pub struct Event {
    pub key: &'static str,
    pub gravity: Gravity,
    pub subject: Subject,
    pub args: Vec<(&'static str, Part)>,
    /// The place of its class.
    pub class: usize,
}

impl Event {
    pub fn new(key: &'static str, subject: &Subject) -> Event {
        let class = CLASSES.iter().position(|(class, _)| *class == key);
        debug_assert!(class.is_some(), "{key} is no class of event");
        let class = class.unwrap_or(CLASSES.len() - 1);
        Event { key, gravity: CLASSES[class].1, subject: subject.clone(), args: Vec::new(), class }
    }

    pub fn with(mut self, name: &'static str, part: impl Into<Part>) -> Event {
        self.args.push((name, part.into()));
        self
    }
}

/// What an event is about.
#[derive(Clone, Debug)]
pub enum Subject {
    /// The portal's own settings.
    Portal,
    Entry {
        ty: Type,
        id: Box<str>,
        title: Text,
        file: Option<Arc<str>>,
    },
}

impl Subject {
    pub fn of(entry: &Entry) -> Subject {
        let title = derive::title(entry).into_owned();
        Subject::Entry { ty: entry.ty, id: entry.id.clone(), title, file: Some(Arc::clone(&entry.file)) }
    }

    /// The order in which subjects are told.
    pub fn place(&self) -> Option<(Type, &str)> {
        match self {
            Subject::Portal => None,
            Subject::Entry { ty, id, .. } => Some((*ty, id)),
        }
    }
}

/// A part of what is said of an event.
#[derive(Clone, Debug)]
pub enum Part {
    /// Words of a descriptor, in its languages.
    Text(Text),
    /// What is no word of a language: an id, an address, the name of a column.
    Code(String),
    Number(i64),
    Period(Period),
    /// What the locale files call something by a key; programs get the code.
    Label {
        key: String,
        code: String,
    },
    List(Vec<Part>),
}

impl From<&str> for Part {
    fn from(code: &str) -> Part {
        Part::Code(code.to_owned())
    }
}

impl From<&Text> for Part {
    fn from(text: &Text) -> Part {
        Part::Text(text.clone())
    }
}

impl From<i32> for Part {
    fn from(number: i32) -> Part {
        Part::Number(number.into())
    }
}

impl From<usize> for Part {
    fn from(number: usize) -> Part {
        Part::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Part {
    fn from(number: u64) -> Part {
        Part::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Period> for Part {
    fn from(period: Period) -> Part {
        Part::Period(period)
    }
}

impl Part {
    /// A code of a closed list.
    pub fn code(list: &str, code: &str) -> Part {
        Part::Label { key: format!("code-{list}-{code}"), code: code.to_owned() }
    }

    /// The name of a field.
    pub fn field(record: &str, field: &str) -> Part {
        Part::Label { key: format!("field-{record}-{field}"), code: field.to_owned() }
    }

    /// The names of several fields.
    pub fn fields(record: &str, fields: &[String]) -> Part {
        Part::List(fields.iter().map(|field| Part::field(record, field)).collect())
    }
}
