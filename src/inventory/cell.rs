//! The columns: which field each shows, how a cell is written from it, and how it is written from a cell.

use serde_json::{Map, Value, json};

use super::Fault;
use crate::check::invalid_url;
use crate::model::shape::Shape;
use crate::model::{Dataset, Day, Frequency, Language, Organisation, Period, Type};
use crate::portal::Loaded;

/// A column of the inventory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    Id,
    /// A field that is one value.
    Value(&'static str),
    /// A text in a language; the portal's default language has the field's name alone for a heading.
    Text {
        field: &'static str,
        language: Language,
        default: Language,
    },
    /// Values between semicolons.
    List(&'static str),
    /// A value inside a field.
    Inside(&'static str, &'static str),
}

/// The columns of a portal with these languages.
pub fn columns(languages: &[Language]) -> Vec<Column> {
    let Some(default) = languages.first().copied() else { return vec![Column::Id] };
    let texts = |field| languages.iter().map(move |language| Column::Text { field, language: *language, default });
    let mut columns = vec![Column::Id];
    columns.extend(texts("title"));
    columns.extend(texts("description"));
    let values = ["publisher", "stage", "access", "access_reason", "license", "frequency", "issued", "modified"];
    columns.extend(values.map(Column::Value));
    columns.push(Column::Inside("promise", "due"));
    columns.push(Column::Inside("contact", "email"));
    columns.extend(["themes", "policy_areas", "keywords"].map(Column::List));
    columns.extend(["landing_page", "version"].map(Column::Value));
    columns
}

impl Column {
    pub fn field(&self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Value(field) | Self::List(field) | Self::Inside(field, _) | Self::Text { field, .. } => field,
        }
    }

    pub fn heading(&self) -> String {
        match self {
            Self::Text { field, language, default } if language != default => format!("{field}:{language}"),
            Self::Inside(field, part) => format!("{field}.{part}"),
            other => other.field().to_owned(),
        }
    }

    /// What the cell says of a descriptor.
    pub fn read(&self, id: &str, fields: &Map<String, Value>) -> String {
        let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or("").trim().to_owned();
        let value = fields.get(self.field());
        match self {
            Self::Id => id.to_owned(),
            Self::Value(_) => text(value),
            Self::Inside(_, part) => text(value.and_then(|value| value.get(*part))),
            Self::Text { language, default, .. } => match value {
                Some(Value::Object(texts)) => text(texts.get(language.as_str())),
                plain => text(plain.filter(|_| language == default)),
            },
            Self::List(_) => match value {
                Some(Value::Array(items)) => {
                    let items: Vec<_> = items.iter().filter_map(Value::as_str).map(str::trim).collect();
                    items.join("; ")
                }
                // Words by language have no single cell; they are left to the file.
                Some(Value::Object(_)) => "…".to_owned(),
                plain => text(plain),
            },
        }
    }

    /// Writes a cell into the fields; an empty one takes the value away.
    pub fn write(&self, cell: &str, fields: &mut Map<String, Value>) {
        let field = self.field();
        let part = match self {
            Self::Inside(_, part) => Some((*part).to_owned()),
            Self::Text { language, default, .. } => match fields.get(field) {
                Some(Value::Object(_)) => Some(language.to_string()),
                Some(old) if language != default => {
                    let old = old.clone();
                    fields.insert(field.to_owned(), json!({ default.as_str(): old }));
                    Some(language.to_string())
                }
                None if language != default => Some(language.to_string()),
                _ => None,
            },
            _ => None,
        };
        if let Some(part) = part {
            let whole = fields.entry(field).or_insert_with(|| json!({}));
            if let Some(parts) = whole.as_object_mut() {
                match cell.is_empty() {
                    true => parts.shift_remove(&part),
                    false => parts.insert(part, Value::from(cell)),
                };
            }
            if fields.get(field).and_then(Value::as_object).is_some_and(Map::is_empty) {
                fields.shift_remove(field);
            }
            return;
        }
        if cell.is_empty() {
            fields.shift_remove(field);
            return;
        }
        let value = match self {
            Self::List(_) => json!(items(cell).collect::<Vec<_>>()),
            _ => Value::from(cell),
        };
        fields.insert(field.to_owned(), value);
    }

    /// Whether a cell may stand in this column.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&self, cell: &str, loaded: &Loaded) -> Result<(), Fault> {
        let Some(found) = Dataset::RECORD.field(self.field()) else { return Ok(()) };
        let required = matches!(found.need, crate::model::shape::Need::Required);
        let translation = matches!(self, Self::Text { language, default, .. } if language != default);
        if cell.is_empty() {
            return if required && !translation { Err(Fault::Needed) } else { Ok(()) };
        }
        let shape = match self {
            Self::Inside(_, part) => {
                found.shape.record().and_then(|record| record.field(part)).map_or(&found.shape, |inner| &inner.shape)
            }
            _ => &found.shape,
        };
        match self {
            Self::List(_) => items(cell).try_for_each(|item| fits(shape.item(), item, loaded)),
            _ => fits(shape, cell, loaded),
        }
    }
}

fn items(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([';', '\n']).map(str::trim).filter(|item| !item.is_empty())
}

fn fits(shape: &Shape, text: &str, loaded: &Loaded) -> Result<(), Fault> {
    let fault = |right: bool, fault: Fault| if right { Ok(()) } else { Err(fault) };
    match shape {
        Shape::Code(list) => fault(list.codes.contains(&text), Fault::NotOneOf(list.codes.join(", "))),
        Shape::Term(name) => {
            let vocabularies = &loaded.catalogue.vocabularies;
            fault(vocabularies.knows(*name, text), Fault::NoTerm(format!("catalogue/vocabularies/{}.yaml", name.as_str())))
        }
        Shape::Date => fault(Day::parse(text).is_some(), Fault::NoDay),
        Shape::Period => fault(Period::parse(text).is_some(), Fault::NoPeriod),
        Shape::Frequency => fault(Frequency::parse(text).is_some(), Fault::NoFrequency),
        Shape::Url => fault(invalid_url::fault(text).is_none(), Fault::NoAddress),
        Shape::Email => fault(text.split_once('@').is_some_and(|(a, b)| !a.is_empty() && b.contains('.')), Fault::NoMail),
        Shape::Reference([Type::Organisation]) => {
            fault(loaded.catalogue.get::<Organisation>(text).is_some(), Fault::NoOrganisation)
        }
        _ => Ok(()),
    }
}
