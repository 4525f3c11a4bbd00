//! An entry's fields as templates see them: every field of the table is there, none where it has no value, so
//! that a template may ask for what an entry does not have, and only a misspelt name is an error.

use std::sync::{Arc, LazyLock, OnceLock};

use minijinja::value::{Enumerator, Object, Value, ValueKind};
use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::catalogue::EntryIndex;
use crate::model::Type;
use crate::model::shape::{One, Record, Shape};

use super::{Site, value_of};

/// The fields of an entry, each made when a template first asks for it: a page names few of them.
pub struct EntryFields {
    site: Arc<Site>,
    index: EntryIndex,
    record: &'static Record,
    made: Box<[OnceLock<Value>]>,
}

/// The place of each field among those of its type, in the order of the types.
static PLACES: LazyLock<Vec<FxHashMap<&'static str, usize>>> = LazyLock::new(|| {
    let names = |ty: &Type| ty.record().fields.iter().map(|field| field.name).zip(0..).collect();
    Type::ALL.iter().map(names).collect()
});

impl EntryFields {
    pub fn of(site: &Arc<Site>, index: EntryIndex) -> Value {
        let record = site.catalogue.entry(index).ty.record();
        let made = record.fields.iter().map(|_| OnceLock::new()).collect();
        Value::from_object(EntryFields { site: Arc::clone(site), index, record, made })
    }
}

impl std::fmt::Debug for EntryFields {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "the fields of {}", self.site.catalogue.entry(self.index).id)
    }
}

impl Object for EntryFields {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let key = key.as_str()?;
        let entry = self.site.catalogue.entry(self.index);
        let at = *PLACES[entry.ty as usize].get(key)?;
        let make = || known(&self.record.fields[at].shape, value_of(One(&entry.body, key)));
        Some(self.made[at].get_or_init(make).clone())
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        names(self.record)
    }
}

/// The fields of a record inside an entry, or of the portal.
#[derive(Debug)]
pub struct Fields {
    record: &'static Record,
    values: Value,
}

impl Fields {
    pub fn of_record(record: &'static Record, values: impl Serialize) -> Value {
        Value::from_object(Fields { record, values: value_of(values) })
    }
}

fn names(record: &'static Record) -> Enumerator {
    Enumerator::Values(record.fields.iter().map(|field| Value::from(field.name)).collect())
}

/// A field's value; one that is not there is an empty list or none.
fn known(shape: &'static Shape, value: Value) -> Value {
    match shape {
        _ if !value.is_none() && !value.is_undefined() => within(shape, value),
        Shape::List(_) => Value::from(Vec::<Value>::new()),
        _ => Value::from(()),
    }
}

/// A value of a shape: records inside it have all their fields too.
fn within(shape: &'static Shape, value: Value) -> Value {
    match shape {
        Shape::List(item) if item.record().is_some() || matches!(item, Shape::Link | Shape::Place) => match value.try_iter() {
            Ok(items) => items.map(|item_value| within(item, item_value)).collect(),
            Err(_) => value,
        },
        Shape::Record(record) => Value::from_object(Fields { record, values: value }),
        Shape::Either(left, right) => within(if value.kind() == ValueKind::String { right } else { left }, value),
        Shape::Link => Value::from_object(Fields { record: &crate::model::LinkParts::RECORD, values: value }),
        Shape::Place => Value::from_object(Fields { record: &crate::model::PlaceParts::RECORD, values: value }),
        _ => value,
    }
}

impl Object for Fields {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let field = self.record.field(key.as_str()?)?;
        Some(known(&field.shape, self.values.get_attr(field.name).unwrap_or_default()))
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        names(self.record)
    }
}
