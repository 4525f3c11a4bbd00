//! Properties of the field table: whatever it allows is read, written and read again as the same.

use std::sync::Arc;

use acervo::decode::{self, Descriptor};
use acervo::model::shape::{Need, Record, Shape};
use acervo::model::{Language, Type};
use acervo::source::Source;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Any value that a shape allows, as JSON, which is YAML too.
fn any_of(shape: &'static Shape) -> BoxedStrategy<Value> {
    let line = "[\\PC&&[^\\\\]]{1,20}".prop_filter("not blank", |text: &String| !text.trim().is_empty());
    let word = "[a-z]{1,8}(-[a-z0-9]{1,4}){0,2}";
    let text = || {
        let words = "[ -~áñü¿日本ع]{0,12}[a-zA-Z日]".boxed();
        let each =
            prop::collection::btree_map(prop::sample::select(vec!["es", "en", "fr", "nah", "zh-Hant"]), words.clone(), 1..3);
        prop_oneof![words.prop_map(Value::from), each.prop_map(|map| json!(map))].boxed()
    };
    let period = prop::sample::select(vec!["2027", "2027-S1", "2027-Q3", "2027-06", "2027-06-30"]);
    let number = || prop_oneof![(-1_000_000i64..1_000_000).prop_map(|n| json!(n)), (-1000.0..1000.0f64).prop_map(|n| json!(n))];
    match shape {
        Shape::Text | Shape::Markdown => text(),
        Shape::Line => line.prop_map(|text| json!(text.trim())).boxed(),
        Shape::Keywords => prop::collection::vec(word, 1..3).prop_map(|words| json!(words)).boxed(),
        Shape::Slug => word.prop_map(Value::from).boxed(),
        Shape::Url => word.prop_map(|word| json!(format!("https://{word}.example/á?b=c#d"))).boxed(),
        Shape::Email => word.prop_map(|word| json!(format!("{word}@a.example"))).boxed(),
        Shape::File => word.prop_map(|word| json!(format!("a/{word}.csv"))).boxed(),
        Shape::Date => Just(json!("2027-06-30")).boxed(),
        Shape::Period => period.prop_map(Value::from).boxed(),
        Shape::Duration => prop::sample::select(vec!["P1D", "P2W", "P1M", "P1Y", "PT1H"]).prop_map(Value::from).boxed(),
        Shape::Frequency => {
            prop::sample::select(vec!["P1D", "once", "irregular", "unknown", "continuous"]).prop_map(Value::from).boxed()
        }
        Shape::Integer => (0i64..3000).prop_map(|n| json!(n)).boxed(),
        Shape::Number => number().boxed(),
        Shape::Boolean => any::<bool>().prop_map(Value::from).boxed(),
        Shape::Language => prop::sample::select(vec!["es", "en", "no"]).prop_map(Value::from).boxed(),
        Shape::Currency => Just(json!("XTS")).boxed(),
        Shape::Link => {
            (word, text()).prop_map(|(word, title)| json!({"title": title, "url": format!("https://{word}.example/")})).boxed()
        }
        Shape::Place => {
            prop_oneof![Just(json!("NO")), Just(json!("MX-JAL")), text().prop_map(|name| json!({"name": name}))].boxed()
        }
        Shape::Evidence => prop_oneof![word.prop_map(Value::from), Just(json!("https://a.example/e"))].boxed(),
        Shape::Code(list) => prop::sample::select(list.codes).prop_map(Value::from).boxed(),
        Shape::Term(_) | Shape::Reference(_) | Shape::ReferenceOrName(_) => word.prop_map(Value::from).boxed(),
        Shape::Record(record) => any_record(record),
        // A box has four numbers in an order.
        Shape::List(Shape::Number) => Just(json!([-10.5, -5, 10, 5.25])).boxed(),
        Shape::List(item) => prop::collection::vec(any_of(item), 1..3).prop_map(Value::from).boxed(),
        Shape::Map(item) => prop::collection::btree_map(word, any_of(item), 1..3).prop_map(|map| json!(map)).boxed(),
        Shape::Either(left, right) => prop_oneof![any_of(left), any_of(right)].boxed(),
    }
}

fn any_record(record: &'static Record) -> BoxedStrategy<Value> {
    let fields = record.fields.iter().map(|field| {
        let present = if field.need == Need::Required { Just(true).boxed() } else { any::<bool>().boxed() };
        (Just(field.name), present, any_of(&field.shape))
    });
    let fields: Vec<_> = fields.collect();
    let object = fields.prop_map(|fields| {
        let kept = fields.into_iter().filter(|(_, present, _)| *present);
        Value::Object(kept.map(|(name, _, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
    });
    object.boxed()
}

fn read(ty: Type, value: &Value) -> Result<decode::Entry, String> {
    let languages: Arc<[Language]> = [Language::parse("es").unwrap(), Language::parse("en").unwrap()].into();
    let main = Source { path: format!("catalogue/{}/a.yaml", ty.folder()).into(), bytes: value.to_string().into_bytes() };
    let decoded = decode::decode(&Descriptor { ty, id: "a", main: &main, translations: Vec::new() }, &languages);
    let faults: Vec<_> =
        decoded.diagnostics.iter().map(|found| format!("{} {:?} {:?}", found.rule.name, found.place, found.args)).collect();
    if faults.is_empty() { decoded.entry.ok_or_else(|| "no entry".to_owned()) } else { Err(faults.join("\n")) }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn what_the_table_allows_is_read_and_written_the_same((ty, value) in prop::sample::select(Type::ALL).prop_flat_map(|ty| (Just(ty), any_record(ty.record())))) {
        let entry = read(ty, &value).map_err(|faults| TestCaseError::fail(format!("{ty:?}: {faults}\n{value:#}")))?;
        let written = serde_json::to_value(&entry.body).unwrap();
        let again = read(ty, &written).map_err(|faults| TestCaseError::fail(format!("{ty:?}: {faults}\n{written:#}")))?;
        prop_assert_eq!(entry, again);
    }
}

#[test]
fn the_names_of_types_and_fields_are_unique() {
    let mut folders: Vec<_> = Type::ALL.iter().map(|ty| ty.folder()).collect();
    folders.sort_unstable();
    folders.dedup();
    assert_eq!(folders.len(), Type::ALL.len());
    for ty in Type::ALL {
        let mut names: Vec<_> = ty.record().fields.iter().map(|field| field.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ty.record().fields.len(), "{ty:?}");
    }
}

#[test]
fn every_entry_of_the_demonstration_is_written_and_read_as_the_same() {
    let loaded =
        acervo::portal::load(std::path::Path::new(env!("CARGO_MANIFEST_DIR")), &acervo::portal::Choices::default()).unwrap();
    assert!(loaded.catalogue.entries().len() > 100);
    for entry in loaded.catalogue.entries() {
        let written = serde_json::to_value(&entry.body).unwrap();
        let again = read(entry.ty, &written).unwrap_or_else(|faults| panic!("{:?} {}: {faults}", entry.ty, entry.id));
        assert_eq!(entry.body, again.body, "{}", entry.id);
    }
}
