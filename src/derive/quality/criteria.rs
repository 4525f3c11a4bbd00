//! The criteria of metadata quality (data.europa.eu MQA, 23 in five dimensions), each with the field that it reads.

use serde::Serialize;

use crate::catalogue::Catalogue;
use crate::model::{Dataset, Distribution, Organisation, VocabularyName, VocabularyTerm};

/// A set of criteria, one bit each in the order of [`CRITERIA`].
pub type Set = u32;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    Findability,
    Accessibility,
    Interoperability,
    Reusability,
    Contextuality,
}

impl Dimension {
    pub const ALL: [Dimension; 5] = [
        Dimension::Findability,
        Dimension::Accessibility,
        Dimension::Interoperability,
        Dimension::Reusability,
        Dimension::Contextuality,
    ];
}

impl Dimension {
    pub fn as_str(self) -> &'static str {
        match self {
            Dimension::Findability => "findability",
            Dimension::Accessibility => "accessibility",
            Dimension::Interoperability => "interoperability",
            Dimension::Reusability => "reusability",
            Dimension::Contextuality => "contextuality",
        }
    }
}

/// How a criterion is found out.
#[derive(Clone, Copy)]
pub enum Asks {
    Dataset(fn(&Dataset, &Catalogue) -> bool),
    Distribution(fn(&Dataset, &Distribution, &Catalogue) -> bool),
    /// Whether an address answers, which only a link report knows.
    Link,
}

pub struct Criterion {
    /// Its name in the method.
    pub id: &'static str,
    pub dimension: Dimension,
    /// The field that gains its points, below the dataset or below its best distribution.
    pub field: &'static str,
    pub asks: Asks,
}

impl Criterion {
    pub fn is_of_distribution(&self) -> bool {
        !matches!(self.asks, Asks::Dataset(_))
    }
}

const fn dataset(
    id: &'static str,
    dimension: Dimension,
    field: &'static str,
    asks: fn(&Dataset, &Catalogue) -> bool,
) -> Criterion {
    Criterion { id, dimension, field, asks: Asks::Dataset(asks) }
}

const fn file(
    id: &'static str,
    dimension: Dimension,
    field: &'static str,
    asks: fn(&Dataset, &Distribution, &Catalogue) -> bool,
) -> Criterion {
    Criterion { id, dimension, field, asks: Asks::Distribution(asks) }
}

const fn link(id: &'static str) -> Criterion {
    Criterion { id, dimension: Dimension::Accessibility, field: "url", asks: Asks::Link }
}

/// In the order of the method's points.
pub const CRITERIA: [Criterion; 23] = [
    dataset("keywords", Dimension::Findability, "keywords", |d, _| d.keywords.as_ref().is_some_and(|k| !k.is_empty())),
    dataset("themes", Dimension::Findability, "themes", |d, _| !d.themes.is_empty()),
    dataset("spatial", Dimension::Findability, "spatial", |d, _| !d.spatial.is_empty()),
    dataset("temporal", Dimension::Findability, "temporal", |d, _| {
        d.temporal.as_ref().is_some_and(|t| t.start.is_some() || t.end.is_some())
    }),
    link("access_url_reachable"),
    file("download_url", Dimension::Accessibility, "url", |_, f, _| f.file.is_some() || is_download(f)),
    link("download_url_reachable"),
    file("format", Dimension::Interoperability, "format", |_, f, _| !f.format.id.is_empty()),
    file("media_type", Dimension::Interoperability, "media_type", |_, f, c| f.media_type.is_some() || known_media_type(f, c)),
    file("format_vocabulary", Dimension::Interoperability, "format", |_, f, c| {
        format(f, c).is_some_and(|term| term.uri.is_some()) && is_media_type(f, c)
    }),
    file("non_proprietary", Dimension::Interoperability, "format", |_, f, c| {
        format(f, c).is_some_and(|term| term.open == Some(true))
    }),
    file("machine_readable", Dimension::Interoperability, "format", |_, f, c| {
        format(f, c).is_some_and(|term| term.machine_readable == Some(true))
    }),
    // What DCAT-AP makes mandatory is mandatory here too, so that an entry that could be read complies.
    dataset("dcat_ap", Dimension::Interoperability, "title", |d, _| {
        !d.title.is_empty() && !d.description.0.is_empty() && d.distributions.iter().all(|f| f.url.is_some() || f.file.is_some())
    }),
    file("license", Dimension::Reusability, "license", |d, f, _| licence(d, f).is_some()),
    file("known_license", Dimension::Reusability, "license", |d, f, c| {
        licence(d, f).is_some_and(|id| c.vocabularies.knows(VocabularyName::Licences, id))
    }),
    // Who may have the data is a word of a closed list, without which no entry is read.
    dataset("access_rights", Dimension::Reusability, "access", |_, _| true),
    dataset("access_rights_vocabulary", Dimension::Reusability, "access", |_, _| true),
    dataset("contact", Dimension::Reusability, "contact", has_contact),
    dataset("publisher", Dimension::Reusability, "publisher", |d, c| c.get::<Organisation>(&d.publisher.id).is_some()),
    file("rights", Dimension::Contextuality, "rights", |_, f, _| f.rights.as_ref().is_some_and(|text| !text.is_empty())),
    file("bytes", Dimension::Contextuality, "bytes", |_, f, c| {
        f.bytes.is_some() || f.file.as_ref().is_some_and(|path| c.data_file(path).is_some())
    }),
    dataset("issued", Dimension::Contextuality, "issued", |d, _| d.issued.is_some()),
    dataset("modified", Dimension::Contextuality, "modified", |d, _| d.modified.is_some()),
];

/// The criteria that hold of the dataset itself.
pub fn of_dataset(dataset: &Dataset, catalogue: &Catalogue) -> Set {
    set(|asks| matches!(asks, Asks::Dataset(holds) if holds(dataset, catalogue)))
}

/// The criteria that hold of one of its distributions.
pub fn of_distribution(dataset: &Dataset, distribution: &Distribution, catalogue: &Catalogue) -> Set {
    set(|asks| matches!(asks, Asks::Distribution(holds) if holds(dataset, distribution, catalogue)))
}

/// The criteria of a sort.
pub fn set(holds: impl Fn(&Asks) -> bool) -> Set {
    CRITERIA.iter().enumerate().filter(|(_, criterion)| holds(&criterion.asks)).fold(0, |all, (at, _)| all | 1 << at)
}

pub fn holds(set: Set, at: usize) -> bool {
    set & (1 << at) != 0
}

/// An address that gives the data itself: not an interface, and not a page to be read.
pub fn is_download(distribution: &Distribution) -> bool {
    let format = &*distribution.format.id;
    distribution.url.is_some() && distribution.access_service.is_none() && !format.eq_ignore_ascii_case("html")
}

fn format<'c>(distribution: &Distribution, catalogue: &'c Catalogue) -> Option<&'c VocabularyTerm> {
    catalogue.vocabularies.get(VocabularyName::Formats, &distribution.format.id)
}

fn known_media_type(distribution: &Distribution, catalogue: &Catalogue) -> bool {
    format(distribution, catalogue).is_some_and(|term| term.media_type.is_some())
}

/// A media type that some format of the vocabulary has; where none is stated, that of its own format.
fn is_media_type(distribution: &Distribution, catalogue: &Catalogue) -> bool {
    let Some(stated) = distribution.media_type.as_deref() else { return known_media_type(distribution, catalogue) };
    let bare = stated.split(';').next().unwrap_or("").trim();
    let own = format(distribution, catalogue).and_then(|term| term.media_type.as_deref());
    let known = || catalogue.vocabularies.terms(VocabularyName::Formats).iter().filter_map(|term| term.media_type.as_deref());
    own.into_iter().chain(known()).any(|known| known.eq_ignore_ascii_case(bare))
}

/// The licence of a distribution: its own, or else that of the dataset.
fn licence<'d>(dataset: &'d Dataset, distribution: &'d Distribution) -> Option<&'d str> {
    distribution.license.as_ref().or(dataset.license.as_ref()).map(|term| &*term.id)
}

/// Somebody can be asked: a contact, a steward, or a post of the publisher, each with its mailbox.
fn has_contact(dataset: &Dataset, catalogue: &Catalogue) -> bool {
    let own = dataset.contact.as_ref().is_some_and(|contact| contact.email.is_some() || contact.url.is_some());
    let publisher = || catalogue.get::<Organisation>(&dataset.publisher.id);
    own || dataset.steward.is_some() || publisher().is_some_and(|publisher| !publisher.posts.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Method;

    #[test]
    fn the_criteria_are_those_of_the_method_and_have_the_points_of_their_dimensions() {
        let points = Method::default().points.each();
        let sum = |dimension: Option<Dimension>| -> u64 {
            let pairs = CRITERIA.iter().zip(points);
            pairs.filter(|(c, _)| dimension.is_none_or(|d| c.dimension == d)).map(|(_, (_, n))| n).sum()
        };
        for (criterion, (id, _)) in CRITERIA.iter().zip(points) {
            assert_eq!(criterion.id, id);
        }
        assert_eq!(Dimension::ALL.map(|dimension| sum(Some(dimension))), [100, 100, 110, 75, 20]);
        assert_eq!(sum(None), 405);
    }
}
