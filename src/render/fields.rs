//! An entry's fields as templates see them: every field of the table is there, none where it has no value, so
//! that a template may ask for what an entry does not have, and only a misspelt name is an error.

use std::sync::Arc;

use minijinja::value::{Enumerator, Object, Value, ValueKind};

use crate::decode::Entry;
use crate::model::shape::{Record, Shape};

use super::value_of;

#[derive(Debug)]
pub struct Fields {
    record: &'static Record,
    values: Value,
}

impl Fields {
    pub fn of(entry: &Entry) -> Value {
        Fields::of_record(entry.ty.record(), &entry.body)
    }

    pub fn of_record(record: &'static Record, values: impl serde::Serialize) -> Value {
        Value::from_object(Fields { record, values: value_of(values) })
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
        match self.values.get_attr(field.name) {
            Ok(value) if !value.is_undefined() => Some(within(&field.shape, value)),
            _ if matches!(field.shape, Shape::List(_)) => Some(Value::from(Vec::<Value>::new())),
            _ => Some(Value::from(())),
        }
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Values(self.record.fields.iter().map(|field| Value::from(field.name)).collect())
    }
}
