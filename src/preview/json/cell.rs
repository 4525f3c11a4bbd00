//! Records as cells.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::super::limits::{LONGEST_CELL, MOST_COLUMNS};

/// A key or a text, at most as long as a cell.
pub struct Word(pub String);

impl<'de> serde::Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Word, D::Error> {
        from.deserialize_any(Cell).map(Word)
    }
}

/// The cells of an object.
pub struct Record;

impl<'de> DeserializeSeed<'de> for Record {
    type Value = Vec<(String, String)>;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Record {
    type Value = Vec<(String, String)>;
    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }
    scalars_are!(Vec::new());
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut cells = Vec::new();
        while let Some(key) = map.next_key::<Word>()? {
            let cell = map.next_value_seed(Cell)?;
            if cells.len() <= MOST_COLUMNS {
                cells.push((key.0, cell));
            }
        }
        Ok(cells)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Vec::new())
    }
}

/// A value as the text of a cell; what is nested is written as compact JSON, and cut where it is long.
pub struct Cell;

impl<'de> DeserializeSeed<'de> for Cell {
    type Value = String;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<String, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Cell {
    type Value = String;
    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_bool<E>(self, truth: bool) -> Result<String, E> {
        Ok(truth.to_string())
    }
    fn visit_i64<E>(self, number: i64) -> Result<String, E> {
        Ok(number.to_string())
    }
    fn visit_u64<E>(self, number: u64) -> Result<String, E> {
        Ok(number.to_string())
    }
    fn visit_f64<E>(self, number: f64) -> Result<String, E> {
        Ok(number.to_string())
    }
    fn visit_str<E>(self, text: &str) -> Result<String, E> {
        Ok(super::super::table::short(text).to_owned())
    }
    fn visit_unit<E>(self) -> Result<String, E> {
        Ok(String::new())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<String, A::Error> {
        let mut out = String::from("{");
        while let Some(key) = map.next_key::<Word>()? {
            let value = map.next_value_seed(Cell)?;
            if out.len() < LONGEST_CELL {
                let comma = if out.len() > 1 { ", " } else { "" };
                out.push_str(&format!("{comma}{}: {value}", key.0));
            }
        }
        Ok(out + "}")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<String, A::Error> {
        let mut out = String::from("[");
        while let Some(value) = seq.next_element_seed(Cell)? {
            if out.len() < LONGEST_CELL {
                let comma = if out.len() > 1 { ", " } else { "" };
                out.push_str(comma);
                out.push_str(&value);
            }
        }
        Ok(out + "]")
    }
}
