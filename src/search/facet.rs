//! One column a facet: which of its values each document has.

use std::collections::HashMap;

use super::codec::{Cursor, put_bytes, put_number};

/// A value of a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    pub id: Box<str>,
    /// How many documents have it.
    pub count: u32,
    /// What people read, one for each language of the portal.
    pub labels: Vec<Box<str>>,
}

/// The values of all documents: each has a code, and each code is a combination of values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// The most frequent first.
    pub values: Vec<Value>,
    pub combinations: Vec<Vec<u32>>,
    pub codes: Vec<u32>,
}

impl Column {
    /// Of the values that each document has.
    pub fn new<'d>(documents: impl Iterator<Item = &'d [Box<str>]>, label: impl Fn(&str) -> Vec<Box<str>>) -> Column {
        let mut combinations: HashMap<Vec<&str>, u32> = HashMap::new();
        let mut counts: HashMap<&str, u32> = HashMap::new();
        let mut all = Vec::new();
        for values in documents {
            let mut own: Vec<&str> = values.iter().map(|value| &**value).collect();
            own.sort_unstable();
            own.dedup();
            own.iter().for_each(|value| *counts.entry(value).or_default() += 1);
            *combinations.entry(own.clone()).or_default() += 1;
            all.push(own);
        }
        let mut values: Vec<(&str, u32)> = counts.into_iter().collect();
        values.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        let ordinals: HashMap<&str, u32> = values.iter().map(|(id, _)| *id).zip(0..).collect();
        let mut frequent: Vec<(Vec<&str>, u32)> = combinations.into_iter().collect();
        frequent.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let of_values = |combination: &Vec<&str>| {
            let mut own: Vec<u32> = combination.iter().filter_map(|value| ordinals.get(value).copied()).collect();
            own.sort_unstable();
            own
        };
        let written = frequent.iter().map(|(combination, _)| of_values(combination)).collect();
        let codes: HashMap<&Vec<&str>, u32> = frequent.iter().map(|(combination, _)| combination).zip(0..).collect();
        let codes = all.iter().filter_map(|own| codes.get(own).copied()).collect();
        let values = values.into_iter().map(|(id, count)| Value { id: id.into(), count, labels: label(id) }).collect();
        Column { values, combinations: written, codes }
    }

    /// Its values, which are few: what a page shows of counts that are known.
    pub fn encode_values(&self) -> Vec<u8> {
        let mut out = Vec::new();
        count(&mut out, self.values.len());
        for value in &self.values {
            put_bytes(&mut out, value.id.as_bytes());
            put_number(&mut out, value.count);
            count(&mut out, value.labels.len());
            value.labels.iter().for_each(|label| put_bytes(&mut out, label.as_bytes()));
        }
        out
    }

    /// The combinations, and which of them each document has: what counting takes.
    pub fn encode_codes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        count(&mut out, self.combinations.len());
        for combination in &self.combinations {
            count(&mut out, combination.len());
            combination.iter().for_each(|value| put_number(&mut out, *value));
        }
        self.codes.iter().for_each(|code| put_number(&mut out, *code));
        out
    }

    /// From its values and its codes.
    pub fn decode(values: &[u8], codes: &[u8], documents: u32) -> Option<Column> {
        let mut cursor = Cursor::new(values);
        let mut column = Column::default();
        for _ in 0..cursor.size().filter(|n| *n <= values.len())? {
            let id = std::str::from_utf8(cursor.bytes()?).ok()?.into();
            let count = cursor.number()?;
            let mut labels = Vec::new();
            for _ in 0..cursor.size().filter(|n| *n <= values.len())? {
                labels.push(std::str::from_utf8(cursor.bytes()?).ok()?.into());
            }
            column.values.push(Value { id, count, labels });
        }
        let mut cursor = Cursor::new(codes);
        for _ in 0..cursor.size().filter(|n| *n <= codes.len())? {
            let mut combination = Vec::new();
            for _ in 0..cursor.size().filter(|n| *n <= codes.len())? {
                combination.push(cursor.number().filter(|value| (*value as usize) < column.values.len())?);
            }
            column.combinations.push(combination);
        }
        for _ in 0..documents {
            column.codes.push(cursor.number().filter(|code| (*code as usize) < column.combinations.len())?);
        }
        Some(column)
    }

    /// The values of a document.
    pub fn of(&self, document: u32) -> &[u32] {
        self.codes.get(document as usize).and_then(|code| self.combinations.get(*code as usize)).map_or(&[], Vec::as_slice)
    }

    /// The place of a value.
    pub fn ordinal(&self, id: &str) -> Option<u32> {
        self.values.iter().position(|value| &*value.id == id).and_then(|at| u32::try_from(at).ok())
    }
}

fn count(out: &mut Vec<u8>, n: usize) {
    put_number(out, u32::try_from(n).unwrap_or(u32::MAX));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_column_comes_back(rows in proptest::collection::vec(proptest::collection::vec("[a-e]", 0..4), 0..60)) {
            let rows: Vec<Vec<Box<str>>> = rows.into_iter().map(|row| row.into_iter().map(Into::into).collect()).collect();
            let column = Column::new(rows.iter().map(Vec::as_slice), |id| vec![id.to_uppercase().into()]);
            let documents = u32::try_from(rows.len()).expect("few");
            let read = Column::decode(&column.encode_values(), &column.encode_codes(), documents).expect("it is whole");
            prop_assert_eq!(&read, &column);
            for (row, at) in rows.iter().zip(0..) {
                let mut wanted: Vec<&str> = row.iter().map(|value| &**value).collect();
                wanted.sort_unstable();
                wanted.dedup();
                let mut found: Vec<&str> = read.of(at).iter().map(|value| &*read.values[*value as usize].id).collect();
                found.sort_unstable();
                prop_assert_eq!(found, wanted);
            }
        }

        #[test]
        fn made_up_bytes_are_no_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = Column::decode(&bytes, &bytes, 50);
        }
    }
}
