//! What a descriptor may write in a field, as data: decoding, the JSON Schema, the manual, the commented
//! template of `acervo new` and the generic pages all read these tables.

use super::{LinkParts, PlaceParts, Type};

/// The form of a value.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A short text, or one for each language.
    Text,
    /// A long text in markdown, or one for each language.
    Markdown,
    /// A text that no language changes: a number, a tag, a version.
    Line,
    /// Words, or a list of words for each language.
    Keywords,
    /// A lower-case name that is unique where it stands.
    Slug,
    Url,
    Email,
    /// A path below `catalogue/data/`.
    File,
    /// `2026-09-30`.
    Date,
    /// A date or something coarser: `2027`, `2027-S1`, `2027-Q3`, `2027-06`, `2027-06-30`.
    Period,
    /// An ISO 8601 duration.
    Duration,
    /// An ISO 8601 duration, or one of the words for what has none.
    Frequency,
    Integer,
    Number,
    Boolean,
    /// A BCP 47 tag.
    Language,
    /// An ISO 4217 code.
    Currency,
    /// A URL, or `{title, url}`.
    Link,
    /// A place by code, name, address or `{name, code, uri, bbox}`.
    Place,
    /// A URL or the id of a dataset.
    Evidence,
    /// One of a closed list.
    Code(&'static CodeList),
    /// A term of a vocabulary that a portal may extend.
    Term(VocabularyName),
    /// The id of an entry of one of these types.
    Reference(&'static [Type]),
    /// The id of an entry of one of these types, or else a name.
    ReferenceOrName(&'static [Type]),
    Record(&'static Record),
    /// One or more; a single item need not be written as a list.
    List(&'static Shape),
    /// Free keys, each with a text.
    Map(&'static Shape),
    /// Columns, or the address of a schema.
    Either(&'static Shape, &'static Shape),
}

/// A closed list of codes; their labels are in the locale files as `code-NAME-VALUE`.
#[derive(Debug)]
pub struct CodeList {
    pub name: &'static str,
    pub codes: &'static [&'static str],
}

/// The vocabularies that are shipped and can be extended by `catalogue/vocabularies/NAME.yaml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VocabularyName {
    Themes,
    PolicyAreas,
    Licences,
    Formats,
}

impl VocabularyName {
    pub const ALL: [VocabularyName; 4] = [Self::Themes, Self::PolicyAreas, Self::Licences, Self::Formats];

    /// The name of its file and of its folder of pages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Themes => "themes",
            Self::PolicyAreas => "policy-areas",
            Self::Licences => "licences",
            Self::Formats => "formats",
        }
    }
}

/// Whether a field must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    Required,
    /// Required in a case that a rule checks; the rule's name.
    When(&'static str),
    Optional,
}

/// A field of a type or of a record inside one.
#[derive(Debug)]
pub struct Field {
    pub name: &'static str,
    pub need: Need,
    pub shape: Shape,
}

/// A group of fields; label and help of each are in the locale files as `field-RECORD-FIELD`.
#[derive(Debug)]
pub struct Record {
    pub name: &'static str,
    pub fields: &'static [Field],
}

/// What a record is at run time: its fields, each written when it is asked for.
pub trait Fielded {
    /// Writes the field of that name; nothing where it has no value or there is no such field.
    ///
    /// # Errors
    /// Those of the serializer.
    fn serialize_field<S: serde::Serializer>(&self, field: &str, serializer: S) -> Result<S::Ok, S::Error>;
}

/// One field of a record, to be written on its own.
pub struct One<'r, R>(pub &'r R, pub &'r str);

impl<R: Fielded> serde::Serialize for One<'_, R> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize_field(self.1, serializer)
    }
}

impl Record {
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// This record and each inside it, once, in the order in which their fields name them.
    pub fn within(&'static self) -> Vec<&'static Record> {
        let mut found = vec![self];
        let mut next = 0;
        while let Some(record) = found.get(next).copied() {
            for inside in record.fields.iter().filter_map(|field| field.shape.parts()) {
                if !found.iter().any(|known| known.name == inside.name) {
                    found.push(inside);
                }
            }
            next += 1;
        }
        found
    }
}

impl Shape {
    /// The shape of one item, where this is a list.
    pub fn item(&self) -> &Shape {
        match self {
            Shape::List(item) => item,
            other => other,
        }
    }

    /// The fields inside, where this is a record or a list of them.
    pub fn record(&self) -> Option<&'static Record> {
        match self {
            Shape::Record(record) => Some(record),
            Shape::List(item) | Shape::Map(item) => item.record(),
            Shape::Either(a, b) => a.record().or_else(|| b.record()),
            _ => None,
        }
    }

    /// The same, and the full forms of what may also be written as one text: a link, a place.
    pub fn parts(&self) -> Option<&'static Record> {
        match self {
            Shape::Link => Some(&LinkParts::RECORD),
            Shape::Place => Some(&PlaceParts::RECORD),
            Shape::List(item) | Shape::Map(item) => item.parts(),
            Shape::Either(a, b) => a.parts().or_else(|| b.parts()),
            _ => self.record(),
        }
    }

    /// The closed list that a value is of, where it or its items are codes.
    pub fn codes(&self) -> Option<&'static CodeList> {
        match self {
            Shape::Code(list) => Some(list),
            Shape::List(item) | Shape::Map(item) => item.codes(),
            _ => None,
        }
    }
}
