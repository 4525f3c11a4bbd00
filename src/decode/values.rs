//! The reading of each form of value.

use std::collections::BTreeMap;

use crate::check::{invalid_id, invalid_period, invalid_url, not_in_vocabulary, unsafe_path, wrong_type};
use crate::model::shape::Shape;
use crate::model::{
    BoundingBox, Currency, Day, Duration, Either, Email, Evidence, File, Frequency, Keywords, Language, Link, LinkParts,
    Markdown, MilestoneId, Period, Place, PlaceParts, Ref, RefOrName, Slug, Target, Term, Text, TileAddress, Url, Vocabulary,
};
use crate::yaml::{Node, Value as Tree};

use super::{Decoder, Mention, Trail, Value};

type See<'f> = &'f mut dyn FnMut(&Trail, Mention);

impl<T: Value> Value for Option<T> {
    const SHAPE: Shape = T::SHAPE;

    fn decode(node: &Node, out: &mut Decoder) -> Option<Self> {
        T::decode(node, out).map(Some)
    }

    fn mentions(&self, trail: &mut Trail, see: See) {
        if let Some(value) = self {
            value.mentions(trail, see);
        }
    }

    fn is_absent(&self) -> bool {
        self.as_ref().is_none_or(Value::is_absent)
    }
}

impl<T: Value> Value for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);

    fn decode(node: &Node, out: &mut Decoder) -> Option<Self> {
        match &node.value {
            Tree::List(items) => Some(items.iter().enumerate().filter_map(|(at, item)| out.item(item, at)).collect()),
            _ => T::decode(node, out).map(|item| vec![item]),
        }
    }

    fn mentions(&self, trail: &mut Trail, see: See) {
        for (index, value) in self.iter().enumerate() {
            trail.item(index, |trail| value.mentions(trail, see));
        }
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

/// What can be a key of a free map.
trait Key: Ord + Sized {
    fn of(text: &str) -> Self;
    fn mention(&self, _trail: &Trail, _see: See) {}
}

impl Key for Box<str> {
    fn of(text: &str) -> Self {
        text.into()
    }
}

impl<T: Target> Key for Ref<T> {
    fn of(text: &str) -> Self {
        Ref::new(text)
    }

    fn mention(&self, trail: &Trail, see: See) {
        see(trail, Mention::Entry { types: T::TYPES, id: &self.id });
    }
}

#[allow(private_bounds, reason = "only the keys above exist")]
impl<K: Key, V: Value> Value for BTreeMap<K, V> {
    const SHAPE: Shape = Shape::Map(&V::SHAPE);

    fn decode(node: &Node, out: &mut Decoder) -> Option<Self> {
        let Some(pairs) = node.map() else {
            out.wrong_type(node, &Self::SHAPE);
            return None;
        };
        let entries = pairs.iter().filter_map(|(key, value)| Some((K::of(key.text()?), V::decode(value, out)?)));
        Some(entries.collect())
    }

    fn mentions(&self, trail: &mut Trail, see: See) {
        for (key, value) in self {
            key.mention(trail, see);
            value.mentions(trail, see);
        }
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

/// A value read from the text of a scalar.
macro_rules! scalar {
    ($($ty:ty, $shape:expr, |$text:ident, $node:ident, $out:ident| $read:expr $(, $self:ident => $mention:expr)?;)*) => {$(
        impl Value for $ty {
            const SHAPE: Shape = $shape;

            fn decode($node: &Node, $out: &mut Decoder) -> Option<Self> {
                let $text = $out.scalar($node, &Self::SHAPE)?.trim();
                $read
            }

            $(fn mentions(&$self, trail: &mut Trail, see: See) {
                see(trail, $mention);
            })?
        }
    )*};
}

scalar! {
    Box<str>, Shape::Line, |text, _node, _out| Some(text.into());
    Slug, Shape::Slug, |text, node, out| {
        if !invalid_id::is_segment(text, true) {
            let found = invalid_id::in_field(&out.file, out.span(node), text);
            out.report(found);
            return None;
        }
        Some(Slug(text.into()))
    };
    Url, Shape::Url, |text, node, out| url(text, node, out).map(Url), self => Mention::Url(&self.0);
    TileAddress, Shape::Line, |text, node, out| match invalid_url::tiles(&out.file, out.span(node), text) {
        None => Some(TileAddress(text.into())),
        Some(found) => {
            out.report(found);
            None
        }
    };
    Email, Shape::Email, |text, node, out| {
        if !is_email(text) {
            out.wrong_type(node, &Shape::Email);
            return None;
        }
        Some(Email(text.into()))
    };
    File, Shape::File, |text, node, out| {
        if !unsafe_path::is_safe(text) {
            let found = unsafe_path::found(&out.file, out.span(node), text);
            out.report(found);
            return None;
        }
        Some(File(text.into()))
    }, self => Mention::File(&self.0);
    Evidence, Shape::Evidence, |text, node, out| {
        if text.contains(':') { url(text, node, out).map(Evidence) } else { Some(Evidence(text.into())) }
    }, self => if self.is_url() { Mention::Url(&self.0) } else { Mention::Entry { types: crate::model::Dataset::TYPES, id: &self.0 } };
    MilestoneId, Shape::Line, |text, _node, _out| Some(MilestoneId(text.into()));
    Currency, Shape::Currency, |text, node, out| {
        if text.len() != 3 || !text.bytes().all(|b| b.is_ascii_uppercase()) {
            out.wrong_type(node, &Shape::Currency);
            return None;
        }
        Some(Currency(text.into()))
    };
    Day, Shape::Date, |text, node, out| Day::parse(text).or_else(|| period_fault(text, node, out, &Shape::Date));
    Period, Shape::Period, |text, node, out| Period::parse(text).or_else(|| period_fault(text, node, out, &Shape::Period));
    Duration, Shape::Duration, |text, node, out| Duration::parse(text).or_else(|| wrong(node, out, &Shape::Duration));
    Frequency, Shape::Frequency, |text, node, out| Frequency::parse(text).or_else(|| {
        let found = not_in_vocabulary::frequency(&out.file, out.span(node), text);
        out.report(found);
        None
    });
    bool, Shape::Boolean, |text, node, out| match text {
        "true" | "True" | "TRUE" => Some(true),
        "false" | "False" | "FALSE" => Some(false),
        _ => wrong(node, out, &Shape::Boolean),
    };
    u64, Shape::Integer, |text, node, out| text.parse().ok().or_else(|| wrong(node, out, &Shape::Integer));
    i64, Shape::Integer, |text, node, out| text.parse().ok().or_else(|| wrong(node, out, &Shape::Integer));
    i16, Shape::Integer, |text, node, out| text.parse().ok().or_else(|| wrong(node, out, &Shape::Integer));
    f64, Shape::Number, |text, node, out| {
        text.parse().ok().filter(|n: &f64| n.is_finite()).or_else(|| wrong(node, out, &Shape::Number))
    };
    Language, Shape::Language, |text, node, out| Language::parse(text).or_else(|| wrong(node, out, &Shape::Language));
}

fn wrong<T>(node: &Node, out: &mut Decoder, wanted: &Shape) -> Option<T> {
    out.wrong_type(node, wanted);
    None
}

fn period_fault<T>(text: &str, node: &Node, out: &mut Decoder, wanted: &Shape) -> Option<T> {
    let found = invalid_period::found(&out.file, out.span(node), text, wanted);
    out.report(found);
    None
}

fn url(text: &str, node: &Node, out: &mut Decoder) -> Option<Box<str>> {
    match invalid_url::fault(text) {
        None => Some(text.into()),
        Some(fault) => {
            let found = invalid_url::found(&out.file, out.span(node), text, fault);
            out.report(found);
            None
        }
    }
}

/// One `@` with something on either side and a dot in the host; what mail servers accept beyond that is
/// theirs to say (RFC 5321, section 2.3.11).
fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.rsplit_once('@') else { return false };
    let plain = |part: &str| {
        !part.is_empty() && !part.chars().any(|c| c.is_whitespace() || c.is_control() || "<>()[],;:\\\"@?&".contains(c))
    };
    plain(name) && plain(host) && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
}

impl Value for Text {
    const SHAPE: Shape = Shape::Text;

    fn decode(node: &Node, out: &mut Decoder) -> Option<Self> {
        let mut texts: Vec<(Language, Box<str>)> = Vec::new();
        match &node.value {
            Tree::Scalar(text, _) => texts.push((out.language(), text.trim_end().into())),
            Tree::Map(pairs) => {
                for (key, value) in pairs {
                    let Some(language) = key.text().and_then(Language::parse) else {
                        let found = wrong_type::not_a_language(&out.file, out.span(key), key.text().unwrap_or(""));
                        out.report(found);
                        continue;
                    };
                    if !value.is_null() {
                        let text = out.scalar(value, &Shape::Text)?.trim_end();
                        texts.push((language, text.into()));
                    }
                }
                let rank = |language: &Language| out.languages.iter().position(|l| l == language).unwrap_or(usize::MAX);
                texts.sort_by_key(|(language, _)| (rank(language), *language));
            }
            Tree::List(_) | Tree::Null => {
                out.wrong_type(node, &Shape::Text);
                return None;
            }
        }
        Some(Text(texts))
    }

    fn mentions(&self, trail: &mut Trail, see: See) {
        see(trail, Mention::Text(self));
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl Value for Markdown {
    const SHAPE: Shape = Shape::Markdown;

    fn decode(node: &Node, out: &mut Decoder) -> Option<Self> {
        Text::decode(node, out).map(Markdown)
    }

    fn mentions(&self, trail: &mut Trail, see: See) {
        see(trail, Mention::Markdown(self));
    }

    fn is_absent(&self) -> bool {
        self.0.is_empty()
    }
}

impl Value for Keywords {
    const SHAPE: Shape = Shape::Keywords;

    fn decode(node: &Node, out: &mut Decoder) -> Option<Self> {
        let Some(pairs) = node.map() else {
            return Vec::<Box<str>>::decode(node, out).map(|words| Keywords(vec![(out.language(), words)]));
        };
        let mut words = Vec::new();
        for (key, value) in pairs {
            match key.text().and_then(Language::parse) {
                Some(language) => words.push((language, Vec::<Box<str>>::decode(value, out)?)),
                None => {
                    let found = wrong_type::not_a_language(&out.file, out.span(key), key.text().unwrap_or(""));
                    out.report(found);
                }
            }
        }
        let rank = |language: &Language| out.languages.iter().position(|l| l == language).unwrap_or(usize::MAX);
        words.sort_by_key(|(language, _)| (rank(language), *language));
        Some(Keywords(words))
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Target> Value for Ref<T> {
    const SHAPE: Shape = Shape::Reference(T::TYPES);

    fn decode(node: &Node, out: &mut Decoder) -> Option<Self> {
        out.scalar(node, &Self::SHAPE).map(|text| Ref::new(text.trim()))
    }

    fn mentions(&self, trail: &mut Trail, see: See) {
        see(trail, Mention::Entry { types: T::TYPES, id: &self.id });
    }
}

impl<T: Target> Value for RefOrName<T> {
    const SHAPE: Shape = Shape::ReferenceOrName(T::TYPES);

    fn decode(node: &Node, out: &mut Decoder) -> Option<Self> {
        out.scalar(node, &Self::SHAPE).map(|text| RefOrName(Ref::new(text.trim())))
    }

    fn mentions(&self, trail: &mut Trail, see: See) {
        see(trail, Mention::EntryOrName { types: T::TYPES, id: &self.0.id });
    }
}

impl<V: Vocabulary> Value for Term<V> {
    const SHAPE: Shape = Shape::Term(V::NAME);

    fn decode(node: &Node, out: &mut Decoder) -> Option<Self> {
        out.scalar(node, &Self::SHAPE).map(|text| Term::new(text.trim()))
    }

    fn mentions(&self, trail: &mut Trail, see: See) {
        see(trail, Mention::Term { vocabulary: V::NAME, id: &self.id });
    }
}

impl<A: Value, B: Value> Value for Either<A, B> {
    const SHAPE: Shape = Shape::Either(&A::SHAPE, &B::SHAPE);

    fn decode(node: &Node, out: &mut Decoder) -> Option<Self> {
        match node.value {
            Tree::Scalar(..) => B::decode(node, out).map(Either::Right),
            _ => A::decode(node, out).map(Either::Left),
        }
    }

    fn mentions(&self, trail: &mut Trail, see: See) {
        match self {
            Either::Left(value) => value.mentions(trail, see),
            Either::Right(value) => value.mentions(trail, see),
        }
    }
}

impl Value for Link {
    const SHAPE: Shape = Shape::Link;

    fn decode(node: &Node, out: &mut Decoder) -> Option<Self> {
        match node.value {
            Tree::Scalar(..) => Url::decode(node, out).map(|url| Link { title: None, url }),
            _ => LinkParts::decode(node, out).map(|parts| Link { title: parts.title, url: parts.url }),
        }
    }

    fn mentions(&self, trail: &mut Trail, see: See) {
        trail.inside("url", |trail| self.url.mentions(trail, see));
        trail.inside("title", |trail| self.title.mentions(trail, see));
    }
}

impl Value for BoundingBox {
    const SHAPE: Shape = Shape::List(&Shape::Number);

    fn decode(node: &Node, out: &mut Decoder) -> Option<Self> {
        let sides: [f64; 4] = match Vec::<f64>::decode(node, out)?.try_into() {
            Ok(sides) => sides,
            Err(_) => return wrong(node, out, &Shape::Place),
        };
        let [west, south, east, north] = sides;
        let within = [west, east].iter().all(|x| x.abs() <= 180.0) && [south, north].iter().all(|y| y.abs() <= 90.0);
        if within && south <= north { Some(BoundingBox(sides)) } else { wrong(node, out, &Shape::Place) }
    }
}

impl Value for Place {
    const SHAPE: Shape = Shape::Place;

    fn decode(node: &Node, out: &mut Decoder) -> Option<Self> {
        let Some(text) = node.text().map(str::trim) else {
            return PlaceParts::decode(node, out).map(|p| Place { name: p.name, code: p.code, uri: p.uri, bbox: p.bbox });
        };
        if text.contains("://") {
            return Url::decode(node, out).map(|uri| Place { uri: Some(uri), ..Place::default() });
        }
        if is_place_code(text) {
            return Some(Place { code: Some(text.into()), ..Place::default() });
        }
        Some(Place { name: Some(Text::one(out.language(), text)), ..Place::default() })
    }

    fn mentions(&self, trail: &mut Trail, see: See) {
        if let Some(uri) = &self.uri {
            see(trail, Mention::Url(uri));
        }
    }
}

/// `MX`, `MEX` or `MX-JAL` (ISO 3166-1 and 3166-2).
fn is_place_code(text: &str) -> bool {
    let (country, part) = text.split_once('-').map_or((text, None), |(country, part)| (country, Some(part)));
    let upper = |t: &str| t.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    (2..=3).contains(&country.len())
        && country.bytes().all(|b| b.is_ascii_uppercase())
        && part.is_none_or(|part| (1..=3).contains(&part.len()) && upper(part))
}
