//! The geometries of features.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::super::geometry::Geometry;
use super::cell::Word;

/// A geometry (RFC 7946, section 3.1), or anything else, which is none.
pub struct GeometryOrNone;

impl<'de> DeserializeSeed<'de> for GeometryOrNone {
    type Value = Option<Geometry>;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for GeometryOrNone {
    type Value = Option<Geometry>;
    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a geometry")
    }
    scalars_are!(None);
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut geometry = Geometry::default();
        while let Some(key) = map.next_key::<Word>()? {
            match key.0.as_str() {
                "type" => geometry.is(&map.next_value::<Word>()?.0),
                "coordinates" => {
                    let rest = map.next_value_seed(Coordinates(&mut geometry))?;
                    geometry.end(rest);
                }
                "geometries" => geometry.parts = map.next_value_seed(Parts)?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(Some(geometry))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }
}

struct Parts;

impl<'de> DeserializeSeed<'de> for Parts {
    type Value = Vec<Geometry>;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Parts {
    type Value = Vec<Geometry>;
    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("geometries")
    }
    scalars_are!(Vec::new());
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Vec::new())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut parts = Vec::new();
        while let Some(part) = seq.next_element_seed(GeometryOrNone)? {
            parts.extend(part);
        }
        Ok(parts)
    }
}

/// What an array of coordinates was.
pub enum Coordinate {
    Nothing,
    Number(f64),
    Position([f64; 2]),
}

struct Coordinates<'g>(&'g mut Geometry);

impl<'de> DeserializeSeed<'de> for Coordinates<'_> {
    type Value = Coordinate;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Coordinates<'_> {
    type Value = Coordinate;
    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("coordinates")
    }
    fn visit_bool<E>(self, _: bool) -> Result<Coordinate, E> {
        Ok(Coordinate::Nothing)
    }
    fn visit_str<E>(self, _: &str) -> Result<Coordinate, E> {
        Ok(Coordinate::Nothing)
    }
    fn visit_unit<E>(self) -> Result<Coordinate, E> {
        Ok(Coordinate::Nothing)
    }
    #[allow(clippy::cast_precision_loss, reason = "degrees are small")]
    fn visit_i64<E>(self, number: i64) -> Result<Coordinate, E> {
        Ok(Coordinate::Number(number as f64))
    }
    #[allow(clippy::cast_precision_loss, reason = "degrees are small")]
    fn visit_u64<E>(self, number: u64) -> Result<Coordinate, E> {
        Ok(Coordinate::Number(number as f64))
    }
    fn visit_f64<E>(self, number: f64) -> Result<Coordinate, E> {
        Ok(Coordinate::Number(number))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Coordinate, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Coordinate::Nothing)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Coordinate, A::Error> {
        let mut numbers = [None; 2];
        let mut at = 0;
        while let Some(found) = seq.next_element_seed(Coordinates(&mut *self.0))? {
            match found {
                Coordinate::Number(number) => {
                    if let Some(slot) = numbers.get_mut(at) {
                        *slot = Some(number);
                    }
                    at += 1;
                }
                Coordinate::Position(position) => self.0.point(position),
                Coordinate::Nothing => {}
            }
        }
        if let [Some(x), Some(y)] = numbers {
            return Ok(Coordinate::Position([x, y]));
        }
        self.0.break_path();
        Ok(Coordinate::Nothing)
    }
}
