//! The small values that fields hold.

use serde::{Serialize, Serializer};

use super::shape::VocabularyName;
use super::{Text, Type};
use std::marker::PhantomData;

macro_rules! line {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(pub Box<str>);

        impl std::ops::Deref for $name {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }
    )*};
}

line! {
    /// A lower-case name, unique where it stands.
    Slug,
    /// An absolute address whose scheme is one that pages may link to.
    Url,
    /// The address of map tiles: `{z}`, `{x}` and `{y}` in it stand for the numbers of a tile.
    TileAddress,
    Email,
    /// A path below `catalogue/data/`, which never leaves it.
    File,
    /// An ISO 4217 code.
    Currency,
    /// A URL, or the id of a dataset.
    Evidence,
}

impl Evidence {
    pub fn is_url(&self) -> bool {
        self.0.contains("://")
    }
}

/// What a reference may lead to.
pub trait Target {
    const TYPES: &'static [Type];
}

/// The id of another entry.
#[derive(Serialize)]
#[serde(transparent)]
pub struct Ref<T> {
    pub id: Box<str>,
    #[serde(skip)]
    target: PhantomData<fn() -> T>,
}

impl<T> Ref<T> {
    pub fn new(id: &str) -> Ref<T> {
        Ref { id: id.into(), target: PhantomData }
    }
}

impl<T> Clone for Ref<T> {
    fn clone(&self) -> Self {
        Ref::new(&self.id)
    }
}

impl<T> std::fmt::Debug for Ref<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "Ref({})", self.id)
    }
}

impl<T> PartialEq for Ref<T> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<T> Eq for Ref<T> {}

impl<T> PartialOrd for Ref<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Ref<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.id.cmp(&other.id)
    }
}

/// The id of another entry, or the name of somebody who has none.
#[derive(Serialize)]
#[serde(transparent)]
pub struct RefOrName<T>(pub Ref<T>);

impl<T> Clone for RefOrName<T> {
    fn clone(&self) -> Self {
        RefOrName(self.0.clone())
    }
}

impl<T> std::fmt::Debug for RefOrName<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl<T> PartialEq for RefOrName<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

/// Which vocabulary a term is of.
pub trait Vocabulary {
    const NAME: VocabularyName;
}

macro_rules! vocabularies {
    ($($name:ident),*) => {$(
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name;
        impl Vocabulary for $name {
            const NAME: VocabularyName = VocabularyName::$name;
        }
    )*};
}
vocabularies!(Themes, PolicyAreas, Licences, Formats);

/// A term of a vocabulary, by its id.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Term<V> {
    pub id: Box<str>,
    #[serde(skip)]
    vocabulary: PhantomData<fn() -> V>,
}

impl<V> Term<V> {
    pub fn new(id: &str) -> Term<V> {
        Term { id: id.into(), vocabulary: PhantomData }
    }
}

/// An address with the words to show for it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Link {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    pub url: Url,
}

/// A box of degrees: west, south, east, north (RFC 7946, section 5).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BoundingBox(pub [f64; 4]);

impl Serialize for BoundingBox {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// Where something is: at least one of its parts is there.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Place {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// ISO 3166-1 or 3166-2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<Box<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<Url>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bbox: Option<BoundingBox>,
}

/// One thing, or another.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Either<A, B> {
    Left(A),
    Right(B),
}
