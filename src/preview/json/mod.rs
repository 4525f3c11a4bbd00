//! JSON and GeoJSON: an array of records, wherever it stands, read without holding it.

macro_rules! scalars_are {
    ($value:expr) => {
        fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
            Ok($value)
        }
        fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
            Ok($value)
        }
        fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
            Ok($value)
        }
        fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
            Ok($value)
        }
        fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
            Ok($value)
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok($value)
        }
    };
}

mod cell;
mod shape;

use std::collections::BTreeMap;
use std::fmt;
use std::io::BufReader;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::Fault;
use super::geometry::Shapes;
use super::limits::{MOST_BYTES, MOST_COLUMNS};
use super::table::{Sink, Table};
use super::text::{Input, Measure, Utf8};

use cell::{Cell, Record, Word};
use shape::GeometryOrNone;

pub use shape::Coordinate;

/// Levels of objects that are searched for records.
const DEEPEST: usize = 4;
/// Arrays that are looked at for records.
const MOST_ARRAYS: usize = 64;

/// Reads a table of records, and the shapes of features.
///
/// # Errors
/// It is no JSON, is nested too deep, or holds no records.
pub fn read(input: &mut dyn Input, measure: &Measure, sink: Sink, geo: bool) -> Result<(Table, Option<Shapes>), Fault> {
    let whole = measure.bytes <= MOST_BYTES;
    let mut arrays = Arrays::default();
    walk(input, measure, Walk { path: String::new(), depth: 0, task: &mut Task::Count(&mut arrays) }, whole)?;
    let longest = arrays.0.iter().max_by_key(|(path, found)| (found.records, std::cmp::Reverse(*path)));
    let Some((path, found)) = longest.filter(|(_, found)| found.records > 0) else {
        return Err(Fault::NoRows);
    };
    let geo = geo || (found.features > 0 && path.ends_with("features"));
    let mut take = Take { path: path.clone(), geo, sink, shapes: Shapes::default(), titles: false };
    walk(input, measure, Walk { path: String::new(), depth: 0, task: &mut Task::Take(&mut take) }, whole)?;
    let shapes = (!take.shapes.is_empty()).then_some(take.shapes);
    let table = take.sink.finish(whole);
    if table.rows == 0 && shapes.is_none() { Err(Fault::NoRows) } else { Ok((table, shapes)) }
}

fn walk(input: &mut dyn Input, measure: &Measure, walk: Walk, whole: bool) -> Result<(), Fault> {
    input.rewind().map_err(|error| Fault::Unreadable(error.to_string()))?;
    let text = BufReader::with_capacity(1 << 16, Utf8::new(input, measure.encoding));
    let Walk { depth, task, .. } = walk;
    let mut documents = serde_json::Deserializer::from_reader(text);
    // Several documents after one another are records, a line each.
    for at in 0.. {
        let path = if at == 0 { String::new() } else { "\n".to_owned() };
        match (Walk { path, depth, task: &mut *task }).deserialize(&mut documents) {
            Ok(()) => {}
            Err(error) if error.is_eof() && (at > 0 || !whole) => return Ok(()),
            Err(error) if error.is_eof() => return Err(Fault::CutOff),
            Err(error) if error.to_string().starts_with("recursion limit") => return Err(Fault::TooDeep),
            // The second of two things that is no JSON: the first was all.
            Err(_) if at > 0 => return Ok(()),
            Err(error) => return Err(Fault::NotJson { line: error.line(), column: error.column() }),
        }
    }
    Ok(())
}

#[derive(Default)]
struct Arrays(BTreeMap<String, Found>);

#[derive(Default)]
struct Found {
    records: usize,
    features: usize,
}

struct Take<'d> {
    path: String,
    geo: bool,
    sink: Sink<'d>,
    shapes: Shapes,
    /// Whether the first of rows that are arrays were seen.
    titles: bool,
}

enum Task<'t, 'd> {
    /// Which arrays hold records, and how many.
    Count(&'t mut Arrays),
    /// The records of one array.
    Take(&'t mut Take<'d>),
}

/// A value that may hold records further in.
struct Walk<'t, 'k, 'd> {
    path: String,
    depth: usize,
    task: &'t mut Task<'k, 'd>,
}

impl<'de> DeserializeSeed<'de> for Walk<'_, '_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }

    scalars_are!(());

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        // A document alone is a record too, where nothing in it is: lines of JSON, or one feature.
        let mut alone = Vec::new();
        let mut geometry = None;
        let mut properties = None;
        while let Some(key) = map.next_key::<Word>()? {
            let key = key.0;
            if self.depth >= DEEPEST {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            let top = self.depth == 0;
            if top && key == "geometry" {
                geometry = map.next_value_seed(GeometryOrNone)?;
            } else if top && key == "properties" {
                properties = Some(map.next_value_seed(Record)?);
            } else {
                let path = format!("{}/{}", self.path, key.replace('/', "~"));
                let cell = map.next_value_seed(CellOrWalk(Walk { path, depth: self.depth + 1, task: &mut *self.task }))?;
                if let (true, Some(cell)) = (top && alone.len() < MOST_COLUMNS, cell) {
                    alone.push((key, cell));
                }
            }
        }
        if self.depth > 0 {
            return Ok(());
        }
        let feature = geometry.is_some();
        match self.task {
            Task::Count(arrays) => {
                if feature || !alone.is_empty() {
                    let found = arrays.0.entry("\n".to_owned()).or_default();
                    found.records += 1;
                    found.features += usize::from(feature);
                }
            }
            Task::Take(take) if take.path == "\n" => {
                if let Some(geometry) = geometry.filter(|_| take.geo) {
                    take.shapes.add(geometry);
                    take.sink.record(properties.unwrap_or_default());
                } else {
                    take.sink.record(alone);
                }
            }
            Task::Take(_) => {}
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        match self.task {
            Task::Count(arrays) => {
                let mut found = Found::default();
                while let Some(item) = seq.next_element_seed(ItemKind)? {
                    found.records += usize::from(item != Item::Scalar);
                    found.features += usize::from(item == Item::Feature);
                }
                if arrays.0.len() < MOST_ARRAYS {
                    arrays.0.insert(self.path, found);
                }
            }
            Task::Take(take) if take.path == self.path => {
                while take.sink.is_open() && seq.next_element_seed(TakeItem(take))?.is_some() {}
                while seq.next_element::<IgnoredAny>()?.is_some() {}
            }
            Task::Take(_) => while seq.next_element::<IgnoredAny>()?.is_some() {},
        }
        Ok(())
    }
}

#[derive(PartialEq)]
enum Item {
    Scalar,
    Record,
    Feature,
}

struct ItemKind;

impl<'de> DeserializeSeed<'de> for ItemKind {
    type Value = Item;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Item, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ItemKind {
    type Value = Item;
    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }
    scalars_are!(Item::Scalar);
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Item, A::Error> {
        let mut kind = Item::Scalar;
        while let Some(key) = map.next_key::<Word>()? {
            kind = match (kind, key.0.as_str()) {
                (Item::Feature, _) | (_, "geometry") => Item::Feature,
                _ => Item::Record,
            };
            map.next_value::<IgnoredAny>()?;
        }
        Ok(kind)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Item, A::Error> {
        let mut cells = 0;
        while seq.next_element::<IgnoredAny>()?.is_some() {
            cells += 1;
        }
        Ok(if cells > 1 { Item::Record } else { Item::Scalar })
    }
}

/// One element of the array that was chosen.
struct TakeItem<'t, 'd>(&'t mut Take<'d>);

impl<'de> DeserializeSeed<'de> for TakeItem<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for TakeItem<'_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }
    scalars_are!(());
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let take = self.0;
        let mut cells = Vec::new();
        while let Some(key) = map.next_key::<Word>()? {
            match key.0.as_str() {
                "geometry" if take.geo => {
                    if let Some(geometry) = map.next_value_seed(GeometryOrNone)? {
                        take.shapes.add(geometry);
                    }
                }
                "properties" if take.geo => cells = map.next_value_seed(Record)?,
                _ if take.geo || cells.len() > MOST_COLUMNS => {
                    map.next_value::<IgnoredAny>()?;
                }
                _ => cells.push((key.0, map.next_value_seed(Cell)?)),
            }
        }
        take.sink.record(cells);
        Ok(())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let take = self.0;
        let mut cells = Vec::new();
        while let Some(cell) = seq.next_element_seed(Cell)? {
            if cells.len() <= MOST_COLUMNS {
                cells.push(cell);
            }
        }
        // Rows that are arrays begin with one of names, or have none.
        if !std::mem::replace(&mut take.titles, true) {
            let header = super::header::find(std::slice::from_ref(&cells));
            let named = header.data == 1;
            take.sink.header(header.names);
            if named {
                return Ok(());
            }
        }
        take.sink.row(cells.iter().map(String::as_str));
        Ok(())
    }
}

/// A cell where the value is a scalar; else a place to look for records.
struct CellOrWalk<'t, 'k, 'd>(Walk<'t, 'k, 'd>);

impl<'de> DeserializeSeed<'de> for CellOrWalk<'_, '_, '_> {
    type Value = Option<String>;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for CellOrWalk<'_, '_, '_> {
    type Value = Option<String>;
    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_bool<E: serde::de::Error>(self, truth: bool) -> Result<Self::Value, E> {
        Cell.visit_bool(truth).map(Some)
    }
    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Self::Value, E> {
        Cell.visit_i64(number).map(Some)
    }
    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Self::Value, E> {
        Cell.visit_u64(number).map(Some)
    }
    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Self::Value, E> {
        Cell.visit_f64(number).map(Some)
    }
    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Cell.visit_str(text).map(Some)
    }
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Some(String::new()))
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        self.0.visit_map(map).map(|()| None)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        self.0.visit_seq(seq).map(|()| None)
    }
}
