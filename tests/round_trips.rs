//! What is written for other programs and read back by our own imports is the same datasets: a property over portals made up
//! of every text that a descriptor may hold. What a form cannot carry is named in `NOT_CARRIED`, with why.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use acervo::export::{data_package, dcat, dcat_us};
use acervo::import::{Kind, Options, import};
use acervo::model::{Dataset, Distribution, Either, Language, Organisation, Text, Type};
use acervo::portal::Choices;
use acervo::render::Site;
use proptest::prelude::*;
use serde_json::{Value, json};

/// By field: the forms that do not carry it, and why. What stands nowhere here is compared in all three.
const NOT_CARRIED: &[(&str, &[Form], &str)] = &[
    ("title.en", &[Form::DataJson, Form::Package], "one language: the portal's first"),
    ("description.en", &[Form::DataJson, Form::Package], "one language: the portal's first"),
    ("keywords.en", &[Form::DataJson, Form::Package], "one language: the portal's first"),
    ("modified", &[Form::Package], "a package has a day of its making, none of its last change"),
    ("frequency", &[Form::Package], "no such field"),
    ("themes", &[Form::Package], "no such field"),
    ("languages", &[Form::Package], "no such field"),
    ("temporal", &[Form::Package], "no such field"),
    ("version", &[Form::DataJson], "no such field"),
    ("access", &[Form::Package], "a package is published"),
    ("contact", &[Form::Package], "people's roles have no mailbox of the data's own"),
    ("file.bytes", &[Form::DataJson], "no such field"),
    ("file.checksum", &[Form::DataJson], "no such field"),
    ("file.modified", &[Form::DataJson, Form::Package], "no such field"),
    ("file.columns", &[Form::DataJson, Form::Dcat], "columns stand in data packages and Croissant"),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Dcat,
    DataJson,
    Package,
}

/// A text with what breaks careless writers: quotation marks, ampersands, colons, hashes, accents, other scripts.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => "[a-záéíóúñ]{1,9}",
        1 => Just("\"comillas\"".to_owned()),
        1 => Just("a & b".to_owned()),
        1 => Just("clave: valor #1".to_owned()),
        1 => Just("1 < 2".to_owned()),
        1 => Just("it's".to_owned()),
        1 => Just("\u{6c34}\u{8cea}".to_owned()),
        1 => Just("100%".to_owned()),
    ];
    proptest::collection::vec(word, 2..7).prop_map(|words| format!("T{}", words.join(" ")))
}

fn day() -> impl Strategy<Value = String> {
    (2012..2026, 1..13, 1..28).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"))
}

fn one_of(values: &'static [&'static str]) -> impl Strategy<Value = String> {
    proptest::sample::select(values).prop_map(str::to_owned)
}

fn column() -> impl Strategy<Value = Value> {
    (one_of(&["string", "integer", "number", "date", "boolean"]), proptest::option::of(text()), any::<bool>()).prop_map(
        |(ty, title, required)| {
            let mut column = json!({ "type": ty });
            title.into_iter().for_each(|title| column["title"] = json!({ "es": title }));
            if required {
                column["constraints"] = json!({ "required": true });
            }
            column
        },
    )
}

fn distribution() -> impl Strategy<Value = Value> {
    let about =
        (text(), one_of(&["CSV", "JSON", "XLSX", "GeoJSON"]), proptest::option::of(1u64..1 << 40), proptest::option::of(day()));
    let sum = proptest::option::of("[0-9a-f]{64}");
    (about, sum, proptest::collection::vec(column(), 1..4), 0u32..1_000_000).prop_map(|((title, format, bytes, modified), sum, columns, n)| {
        let columns: Vec<Value> = (0..)
            .zip(columns)
            .map(|(at, mut column)| {
                column["name"] = json!(format!("c{at}"));
                column
            })
            .collect();
        let mut file = json!({
            "title": { "es": title }, "format": format, "url": format!("https://files.example/{n}/f.{}", format.to_lowercase()),
            "schema": { "fields": columns },
        });
        bytes.into_iter().for_each(|bytes| file["bytes"] = json!(bytes));
        modified.into_iter().for_each(|day| file["modified"] = json!(day));
        sum.into_iter().for_each(|sum| file["checksum"] = json!({ "algorithm": "sha256", "value": sum }));
        file
    })
}

fn dataset() -> impl Strategy<Value = Value> {
    let texts = (text(), text(), text(), proptest::option::of(text()));
    let codes = (
        one_of(&["CC-BY-4.0", "CC0-1.0", "ODbL-1.0"]),
        one_of(&["P1D", "P1M", "P3M", "P1Y"]),
        proptest::sample::subsequence(&["econ", "educ", "heal", "envi"], 0..3),
        one_of(&["es", "en"]),
        0usize..3,
    );
    let days = (day(), day(), proptest::option::of((2000..2010, 2010..2020)), proptest::option::of("[1-9]\\.[0-9]"));
    let files = proptest::collection::vec(distribution(), 1..4);
    let words = proptest::collection::btree_set("[a-zñ]{3,9}", 1..4);
    (texts, codes, days, files, words).prop_map(
        |(
            (es, en, description, english),
            (licence, frequency, themes, language, publisher),
            (a, b, years, version),
            files,
            words,
        )| {
            let mut dataset = json!({
                "title": { "es": es, "en": en }, "description": { "es": format!("{description}.") },
                "publisher": format!("org-{publisher}"), "stage": "published", "access": "public", "license": licence,
                "frequency": frequency, "issued": a.clone().min(b.clone()), "modified": a.max(b), "themes": themes,
                "languages": [language], "contact": { "email": "datos@portal.example" },
                "keywords": { "es": words }, "distributions": files,
            });
            english.into_iter().for_each(|text| dataset["description"]["en"] = json!(text));
            years.into_iter().for_each(|(from, to)| {
                dataset["temporal"] = json!({ "start": format!("{from}-01-01"), "end": format!("{to}-12-31") })
            });
            version.into_iter().for_each(|version| dataset["version"] = json!(version));
            dataset
        },
    )
}

fn site_of(root: &Path) -> Arc<Site> {
    let loaded = acervo::portal::load(root, &Choices::default()).unwrap();
    let errors: Vec<_> = loaded.diagnostics.iter().filter(|it| it.severity == acervo::diagnostic::Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    Site::new(loaded.catalogue, loaded.config.unwrap())
}

fn portal(root: &Path, datasets: &[Value]) -> Arc<Site> {
    let put = |path: &str, text: String| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put(
        "acervo.yaml",
        "title: {es: Portal}\nbase_url: https://portal.example/\nlanguages: [es, en]\nas_of: 2026-11-20\ncontact: {email: datos@portal.example}\n".to_owned(),
    );
    for n in 0..3 {
        put(
            &format!("catalogue/organisations/org-{n}.yaml"),
            format!("name: {{es: Organismo {n}}}\nkind: agency\nlevel: federal\n"),
        );
    }
    for (n, dataset) in datasets.iter().enumerate() {
        put(&format!("catalogue/datasets/d-{n}.yaml"), dataset.to_string());
    }
    site_of(root)
}

fn imported(kind: Kind, source: &Path, into: &Path) -> Arc<Site> {
    fs::create_dir_all(into).unwrap();
    let options = Options { source_name: Some("portal".to_owned()), ..Options::new(jiff::civil::date(2026, 11, 25)) };
    import(kind, source.to_str().unwrap(), into, &options, &|_, _| {}).unwrap();
    let loaded = acervo::portal::load(into, &Choices::default()).unwrap();
    Site::new(loaded.catalogue, loaded.config.unwrap())
}

fn exported(form: Form, site: &Arc<Site>, dir: &Path) -> Arc<Site> {
    let (kind, source) = match form {
        Form::Dcat => {
            let file = dir.join("catalog.jsonld");
            let documents = dcat::page(site, 1, |_, _, _| Ok::<(), ()>(())).unwrap();
            fs::write(&file, documents[2].concat()).unwrap();
            (Kind::Dcat, file)
        }
        Form::DataJson => {
            let file = dir.join("data.json");
            let mut bytes = Vec::new();
            let put = |part: &[u8]| {
                bytes.extend_from_slice(part);
                Ok::<(), ()>(())
            };
            dcat_us::catalogue(site, dcat_us::Edition::One, put).unwrap();
            fs::write(&file, bytes).unwrap();
            (Kind::DataJson, file)
        }
        Form::Package => {
            let folder = dir.join("packages");
            for index in site.catalogue.indexes(Type::Dataset) {
                let file = folder.join(&*site.catalogue.entry(index).id).join("datapackage.json");
                fs::create_dir_all(file.parent().unwrap()).unwrap();
                fs::write(file, data_package::package(site, index).unwrap()).unwrap();
            }
            (Kind::Frictionless, folder)
        }
    };
    imported(kind, &source, &dir.join("back"))
}

/// What is compared of a dataset, by field.
fn fields(site: &Site, dataset: &Dataset) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    let mut put = |key: &str, value: String| {
        if !value.is_empty() && value != "[]" && value != "null" {
            out.insert(key.to_owned(), value);
        }
    };
    let by_language =
        |text: &Text| text.0.iter().map(|(language, words)| (language.to_string(), words.to_string())).collect::<Vec<_>>();
    for (language, words) in by_language(&dataset.title) {
        put(&format!("title.{language}"), words);
    }
    for (language, words) in by_language(&dataset.description.0) {
        put(&format!("description.{language}"), words.trim().to_owned());
    }
    for (language, words) in dataset.keywords.iter().flat_map(|words| &words.0) {
        let mut words: Vec<String> = words.iter().map(ToString::to_string).collect();
        words.sort();
        put(&format!("keywords.{language}"), words.join("|"));
    }
    let publisher = site.catalogue.get::<Organisation>(&dataset.publisher.id).unwrap();
    put("publisher", publisher.name.best(spanish()).1.to_owned());
    let debug = |value: &dyn std::fmt::Debug| format!("{value:?}");
    put("frequency", serde_json::to_string(&dataset.frequency).unwrap());
    put("issued", dataset.issued.map(|day| day.0.to_string()).unwrap_or_default());
    put("modified", dataset.modified.map(|day| day.0.to_string()).unwrap_or_default());
    put("themes", dataset.themes.iter().map(|theme| theme.id.to_string()).collect::<Vec<_>>().join("|"));
    put("languages", dataset.languages.iter().map(ToString::to_string).collect::<Vec<_>>().join("|"));
    put(
        "temporal",
        dataset
            .temporal
            .as_ref()
            .map(|span| debug(&(span.start.map(|p| p.start()), span.end.map(|p| p.end()))))
            .unwrap_or_default(),
    );
    put("version", dataset.version.as_deref().unwrap_or_default().to_owned());
    put("access", dataset.access.as_str().to_owned());
    put(
        "contact",
        dataset.contact.as_ref().and_then(|contact| contact.email.as_ref()).map(|email| email.to_string()).unwrap_or_default(),
    );
    put("files", dataset.distributions.len().to_string());
    for (at, file) in dataset.distributions.iter().enumerate() {
        let licence = file.license.as_ref().or(dataset.license.as_ref()).map(|licence| licence.id.to_string());
        put(&format!("file.license {at}"), licence.unwrap_or_default());
        of_file(file, at, &mut put);
    }
    out
}

fn of_file(file: &Distribution, at: usize, put: &mut dyn FnMut(&str, String)) {
    put(&format!("file.url {at}"), file.url.as_deref().unwrap_or_default().to_owned());
    put(&format!("file.title {at}"), file.title.as_ref().map(|title| title.best(spanish()).1.to_owned()).unwrap_or_default());
    put(&format!("file.format {at}"), file.format.id.to_uppercase());
    put(&format!("file.bytes {at}"), file.bytes.map(|bytes| bytes.to_string()).unwrap_or_default());
    put(&format!("file.modified {at}"), file.modified.map(|day| day.0.to_string()).unwrap_or_default());
    put(
        &format!("file.checksum {at}"),
        file.checksum.as_ref().map(|sum| format!("{}:{}", sum.algorithm.as_str(), sum.value)).unwrap_or_default(),
    );
    if let Some(Either::Left(columns)) = &file.schema {
        let one = |column: &acervo::model::Column| {
            let title = column.title.as_ref().map(|title| title.best(spanish()).1.to_owned());
            let required = column.constraints.as_ref().and_then(|constraints| constraints.required);
            format!("{} {} {title:?} {required:?}", column.name, column.ty.as_str())
        };
        put(&format!("file.columns {at}"), columns.fields.iter().map(one).collect::<Vec<_>>().join("\n"));
    }
}

/// Whether a field came back. `data.json` does not say in which language its texts are, so the import takes that of the data.
fn has(form: Form, back: &BTreeMap<String, String>, field: &str, value: &String) -> bool {
    match field.strip_suffix(".es").filter(|_| form != Form::Dcat) {
        Some(name) => {
            back.iter().any(|(known, other)| known.strip_prefix(name).is_some_and(|rest| rest.starts_with('.')) && other == value)
        }
        None => back.get(field) == Some(value),
    }
}

fn carries(form: Form, field: &str) -> bool {
    let name = field.split(' ').next().unwrap();
    !NOT_CARRIED.iter().any(|(lost, forms, _)| *lost == name && forms.contains(&form))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 60, ..ProptestConfig::default() })]
    #[test]
    fn what_goes_out_comes_back(datasets in proptest::collection::vec(dataset(), 1..5)) {
        let dir = tempfile::tempdir().unwrap();
        let before = portal(&dir.path().join("portal"), &datasets);
        for form in [Form::Dcat, Form::DataJson, Form::Package] {
            let own = dir.path().join(format!("{form:?}"));
            fs::create_dir(&own).unwrap();
            let after = exported(form, &before, &own);
            let known: Vec<BTreeMap<String, String>> = after.catalogue.all::<Dataset>().map(|(_, it)| fields(&after, it)).collect();
            prop_assert_eq!(known.len(), datasets.len(), "{:?}", form);
            for (entry, dataset) in before.catalogue.all::<Dataset>() {
                let wanted: BTreeMap<String, String> = fields(&before, dataset).into_iter().filter(|(field, _)| carries(form, field)).collect();
                let same = |it: &&BTreeMap<String, String>| wanted.iter().all(|(field, value)| has(form, it, field, value));
                if !known.iter().any(|it| same(&it)) {
                    // Of those that came back, the one that is most alike.
                    let near = known.iter().max_by_key(|it| wanted.iter().filter(|(field, value)| has(form, it, field, value)).count()).unwrap();
                    let differ: Vec<_> = wanted.iter().filter(|(field, value)| !has(form, near, field, value)).map(|(field, value)| (field, value, near.get(field))).collect();
                    prop_assert!(false, "{:?} {}: {:#?}", form, entry.id, differ);
                }
            }
        }
    }
}

fn spanish() -> Language {
    Language::parse("es").unwrap()
}
