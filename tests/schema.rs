//! The schemas say of a descriptor what the decoder says of it.
//!
//! The small validator below knows exactly the keywords that the schemas use, and refuses any other, so that none
//! can be written that is not looked at.

mod validator;

use std::path::Path;
use std::sync::{Arc, LazyLock};

use acervo::decode::{self, Descriptor};
use acervo::diagnostic::Severity;
use acervo::locale::Locale;
use acervo::model::shape::Shape;
use acervo::model::{Language, Type};
use acervo::portal::{self, Choices};
use acervo::source::{self, Source};
use acervo::{schema, yaml};
use serde_json::{Value, json};
use validator::{faults, plain};

fn words(key: &str, attribute: Option<&str>) -> Option<String> {
    static ENGLISH: LazyLock<Locale> = LazyLock::new(|| Locale::shipped("en").expect("a shipped language"));
    let locale = &*ENGLISH;
    match attribute {
        Some(attribute) => locale.attribute(key, attribute).map(str::to_owned),
        None => locale.has(key).then(|| locale.get(key).to_owned()),
    }
}

fn no_words(_: &str, _: Option<&str>) -> Option<String> {
    None
}

fn instance(text: &str) -> Value {
    let (root, faults) = yaml::parse(text, yaml::Limits::default());
    assert!(faults.is_empty(), "{text}: {faults:?}");
    root.as_ref().map_or(Value::Null, plain)
}

/// What the decoder finds wrong in a descriptor, other than what only the whole catalogue shows.
fn decoded(ty: Type, text: &str) -> Vec<String> {
    let languages: Arc<[Language]> = ["es", "en"].iter().filter_map(|tag| Language::parse(tag)).collect();
    let main = Source { path: "catalogue/x/a.yaml".into(), bytes: text.into() };
    let descriptor = Descriptor { ty, id: "a", main: &main, translations: Vec::new() };
    decode::decode(&descriptor, &languages).diagnostics.iter().map(|found| found.key()).collect()
}

const DATASET: &str =
    "title: Camas\ndescription: Una fila es un hospital\npublisher: salud\nstage: inventoried\naccess: public\n";

#[test]
fn a_schema_and_the_decoder_agree() {
    let dataset = |more: &str| format!("{DATASET}{more}");
    let cases = [
        (Type::Dataset, dataset("frequency: P1M\n"), true),
        (Type::Dataset, dataset("frequency: irregular\nissued: 2026-09-30\ntemporal: {start: 2025, end: 2026-Q3}\n"), true),
        (Type::Dataset, dataset("frequency: P0D\n"), false),
        (Type::Dataset, dataset("frequency: monthly\n"), false),
        (Type::Dataset, dataset(""), false),
        (Type::Dataset, dataset("frequency:\n"), false),
        (Type::Dataset, dataset("frequency: P1M\nlicense:\nkeywords: ~\n"), true),
        (Type::Dataset, dataset("frequency: P1M\nissued: 2026-09\n"), false),
        (Type::Dataset, dataset("frequency: P1M\nissued: soon\n"), false),
        (Type::Dataset, dataset("frequency: P1M\ntemporal: {start: 27}\n"), false),
        (Type::Dataset, dataset("frequency: P1M\ntemporal: {start: 2027-13}\n"), false),
        (Type::Dataset, dataset("frequency: P1M\nthemes: heal\n"), true),
        (Type::Dataset, dataset("frequency: P1M\nthemes: [heal, envi]\n"), true),
        (Type::Dataset, dataset("frequency: P1M\nthemes: {heal: yes}\n"), false),
        (Type::Dataset, dataset("frequency: P1M\nversion: 2.1\nspatial: NO\nlanguages: no\n"), true),
        (Type::Dataset, dataset("frequency: P1M\nkeywords: [agua, 2026]\n"), true),
        (Type::Dataset, dataset("frequency: P1M\nkeywords: {es: [agua], en: water}\n"), true),
        (Type::Dataset, dataset("frequency: P1M\nkeywords: {español: [agua]}\n"), false),
        (Type::Dataset, dataset("frequency: P1M\nlanding_page: HTTPS://a.example/á?b=c\n"), true),
        (Type::Dataset, dataset("frequency: P1M\nlanding_page: javascript:alert(1)\n"), false),
        (Type::Dataset, dataset("frequency: P1M\nlanding_page: www.example.org\n"), false),
        (Type::Dataset, dataset("frequency: P1M\nlanding_page: 'https://a b.example'\n"), false),
        (Type::Dataset, dataset("frequency: P1M\nlanding_page: mailto:a@b.example\n"), true),
        (Type::Dataset, dataset("frequency: P1M\ndocumentation: https://a.example/\n"), true),
        (Type::Dataset, dataset("frequency: P1M\ndocumentation: [{title: {es: A}, url: https://a.example/}]\n"), true),
        (Type::Dataset, dataset("frequency: P1M\ndocumentation: [{title: A}]\n"), false),
        (Type::Dataset, dataset("frequency: P1M\nspatial: [Jalisco, {name: A, bbox: [-1, 2, 3.5, 4]}]\n"), true),
        (Type::Dataset, dataset("frequency: P1M\nspatial: {bbox: [1, 2, 3]}\n"), false),
        (Type::Dataset, dataset("frequency: P1M\nspatial_resolution: thirty\n"), false),
        (Type::Dataset, dataset("frequency: P1M\nsteward: {email: datos@salud.example}\n"), true),
        (Type::Dataset, dataset("frequency: P1M\nsteward: {email: datos}\n"), false),
        (Type::Dataset, dataset("frequency: P1M\nstewrad: {email: a@b.example}\n"), false),
        (Type::Dataset, dataset("frequency: P1M\nx_own: [1, {a: b}]\nformerly: old/id\n"), true),
        (Type::Dataset, dataset("frequency: P1M\nsteward: {email: a@b.example, x_own: 1}\n"), false),
        (Type::Dataset, dataset("frequency: P1M\ndistributions: {file: salud/a.csv, format: CSV}\n"), true),
        (Type::Dataset, dataset("frequency: P1M\ndistributions: [{file: ../a.csv, format: CSV}]\n"), false),
        (Type::Dataset, dataset("frequency: P1M\ndistributions: [{file: a.csv, format: CSV, bytes: 1.5}]\n"), false),
        (Type::Dataset, dataset("frequency: P1M\ndistributions: [{file: a.csv, format: CSV, preview: off}]\n"), true),
        (
            Type::Dataset,
            dataset("frequency: P1M\ndistributions: [{file: a, format: CSV, schema: {fields: [{name: a, type: date}]}}]\n"),
            true,
        ),
        (Type::Dataset, dataset("frequency: P1M\ndistributions: [{file: a, format: CSV, schema: https://a.example/s}]\n"), true),
        (
            Type::Dataset,
            dataset("frequency: P1M\ndistributions: [{file: a, format: CSV, schema: {fields: [{name: a, type: day}]}}]\n"),
            false,
        ),
        (Type::Dataset, DATASET.replace("Camas", "''") + "frequency: P1M\n", false),
        (Type::Dataset, DATASET.replace("Camas", "{es: ' ', en: ~}") + "frequency: P1M\n", false),
        (Type::Dataset, DATASET.replace("Camas", "{es: Camas, en: ~}") + "frequency: P1M\n", true),
        (Type::Dataset, DATASET.replace("Camas", "{spanish_: Camas}") + "frequency: P1M\n", false),
        (Type::Dataset, DATASET.replace("Camas", "[Camas]") + "frequency: P1M\n", false),
        (Type::Dataset, DATASET.replace("inventoried", "open") + "frequency: P1M\n", false),
        (Type::Organisation, "{name: A, kind: ministry, level: federal, handles: {github: a}, ranked: true}".into(), true),
        (Type::Organisation, "{name: A, kind: ministry, level: federal, ranked: yes}".into(), false),
        (Type::Organisation, "{name: A, kind: ministry, level: federal, handles: [a]}".into(), false),
        (Type::Coordination, "{name: A, chair: a, members: [a, b], meets_every: P3M}".into(), true),
        (Type::Coordination, "{name: A, chair: a, members: []}".into(), false),
        (Type::Funding, "{title: A, kind: grant, authority: a, years: {year: 2026, currency: MXN, spent: 1.5e6}}".into(), true),
        (Type::Funding, "{title: A, kind: grant, authority: a, years: [{year: 2026, currency: pesos}]}".into(), false),
        (
            Type::Reuse,
            "{title: A, kind: idea, url: https://a.example/, by: Ana, datasets: a, evidence: [a/b, https://b.example/]}".into(),
            true,
        ),
        (Type::Reuse, "{title: A, kind: idea, url: https://a.example/, by: Ana, datasets: a, evidence: 'data:x'}".into(), false),
        (Type::Page, "{title: A, menu: none, order: -1, body: Texto}".into(), true),
        (Type::Page, "{title: A, menu: none, order: first, body: Texto}".into(), false),
        (Type::Page, "{title: A, order: 1}".into(), false),
    ];
    for (ty, text, accepted) in cases {
        let by_decoder = decoded(ty, &text);
        assert_eq!(by_decoder.is_empty(), accepted, "the decoder on\n{text}: {by_decoder:?}");
        let by_schema = faults(&schema::schema(Some(ty), &no_words, None), &instance(&text));
        assert_eq!(by_schema.is_empty(), accepted, "the schema on\n{text}: {by_schema:?}");
    }
}

#[test]
fn what_is_needed_in_some_case_is_asked_for_in_that_case() {
    let dataset = |text: &str| format!("{DATASET}frequency: P1M\n{text}");
    let published = |text: &str| dataset(text).replace("inventoried", "published");
    let file = "distributions: [{file: a.csv, format: CSV}]\n";
    let milestone = |text: &str| {
        format!(
            "{{goal: g, title: A, problem: P, expected_results: R, lead: a, policy_areas: x, milestones: [{{id: m, title: M, responsible: a, {text}}}]}}"
        )
    };
    let cases = [
        (Type::Dataset, published(&format!("license: CC-BY-4.0\nmodified: 2026-01-01\n{file}")), true),
        (Type::Dataset, published(&format!("license: CC-BY-4.0\n{file}")), false),
        (Type::Dataset, published(&format!("license:\nmodified: 2026-01-01\n{file}")), false),
        (Type::Dataset, published("modified: 2026-01-01\ndistributions: [{file: a, format: CSV, license: CC0-1.0}]\n"), true),
        (Type::Dataset, published("license: CC-BY-4.0\nmodified: 2026-01-01\ndistributions: []\n"), false),
        (Type::Dataset, dataset("distributions: [{format: CSV}]\n"), false),
        (Type::Dataset, dataset("distributions: [{format: CSV, access_service: a}]\n"), true),
        (Type::Dataset, dataset("").replace("inventoried", "planned"), false),
        (Type::Dataset, dataset("promise: {due: 2027}\n").replace("inventoried", "planned"), true),
        (Type::Dataset, dataset("").replace("access: public", "access: restricted"), false),
        (Type::Dataset, dataset("access_reason: security\n").replace("access: public", "access: restricted"), true),
        (Type::Organisation, "{name: A, kind: state, level: state, ranked: false}".into(), false),
        (Type::Organisation, "{name: A, kind: state, level: state, ranked: false, ranked_reason: B}".into(), true),
        (Type::Organisation, "{name: A, kind: state, level: state, posts: {role: liaison, email: a@b.example}}".into(), false),
        (Type::Action, milestone("due: 2027, baseline_due: 2027, status: limited"), true),
        (Type::Action, milestone("due: 2027, status: limited"), false),
        (Type::Action, milestone("recurring: {every: P1M, from: 2025}, status: limited"), true),
        (Type::Action, milestone("due: 2027, baseline_due: 2027, status: completed"), false),
        (Type::Actor, "{name: A, kind: individual}".into(), false),
    ];
    for (ty, text, accepted) in cases {
        let found = faults(&schema::schema(Some(ty), &no_words, None), &instance(&text));
        assert_eq!(found.is_empty(), accepted, "{text}: {found:?}");
    }
}

#[test]
fn every_descriptor_of_the_demonstration_passes_its_schema() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = source::read_catalogue(root).expect("the catalogue is there");
    let loaded = portal::load(root, &Choices::default()).expect("the portal is there");
    let broken: Vec<_> =
        loaded.diagnostics.iter().filter(|found| found.severity == Severity::Error).map(|found| found.file.clone()).collect();
    let files = schema::files(&no_words, Some(&loaded.catalogue));
    let of = |name: &str| &files.iter().find(|(file, _)| file == &format!("{name}.json")).expect("a schema").1;
    let mut seen = 0;
    for source in folder.descriptors.iter().filter(|source| !broken.contains(&source.path)) {
        let text = std::str::from_utf8(&source.bytes).expect("text");
        let path = source.path.strip_prefix("catalogue/").expect("a path of the catalogue");
        let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
        let (name, found) = match Type::of_path(stem) {
            _ if path.starts_with("vocabularies/") => ("vocabulary", instance(text)),
            Some((_, id)) if id.contains('.') => continue,
            Some((ty, _)) if path.ends_with(".md") => (ty.as_str(), with_body(ty, text)),
            Some((ty, _)) => (ty.as_str(), instance(text)),
            None => continue,
        };
        let wrong = faults(of(name), &found);
        assert!(wrong.is_empty(), "{path}: {wrong:#?}");
        seen += 1;
    }
    let settings = std::fs::read_to_string(root.join("acervo.yaml")).expect("acervo.yaml");
    assert_eq!(faults(of("portal"), &instance(&settings)), Vec::<String>::new());
    assert!(seen > 150, "only {seen} descriptors were looked at");
}

/// The front matter, with the text below it in the field that it fills.
fn with_body(ty: Type, text: &str) -> Value {
    let parts = yaml::split_front_matter(text);
    let mut found = instance(parts.yaml);
    let record = ty.record();
    let long = || record.fields.iter().find(|field| matches!(field.shape, Shape::Markdown));
    if let (Some(field), false) = (record.field("body").or_else(long), parts.body.trim().is_empty())
        && found.get(field.name).is_none()
    {
        found[field.name] = json!(parts.body);
    }
    found
}

#[test]
fn the_portal_as_a_whole_has_a_definition_for_each_type() {
    let all = schema::schema(None, &words, None);
    for ty in Type::ALL {
        let definition = &all["$defs"][ty.as_str()];
        let one = schema::schema(Some(*ty), &words, None);
        assert_eq!(definition["properties"], one["properties"], "{ty:?}");
        assert_eq!(definition["title"], json!(words(&format!("type-{}", ty.as_str()), None)));
    }
    assert_eq!(all["$defs"]["portal"]["required"], json!(["title", "base_url", "languages", "contact"]));
    assert_eq!(faults(&all, &json!({})), Vec::<String>::new());
}

#[test]
fn an_editor_shows_the_words_of_fields_and_codes() {
    let dataset = schema::schema(Some(Type::Dataset), &words, None);
    let stage = &dataset["properties"]["stage"];
    assert_eq!(stage["title"], "Stage");
    assert_eq!(stage["enum"], json!(["inventoried", "planned", "published", "retired"]));
    assert_eq!(stage["enumDescriptions"], json!(["Inventoried", "Planned", "Published", "Retired"]));
    assert!(dataset["properties"]["license"]["description"].as_str().is_some_and(|help| help.contains("`CC-BY-4.0`")));
    assert!(dataset["properties"]["formerly"]["title"].is_string());
}

#[test]
fn the_known_ids_and_terms_of_a_catalogue_are_offered() {
    let file = |path: &str, text: &str| Source { path: path.into(), bytes: text.into() };
    let folder = source::Folder {
        descriptors: vec![
            file("catalogue/organisations/salud.yaml", "{name: Salud, kind: ministry, level: federal}"),
            file("catalogue/vocabularies/policy-areas.yaml", "[{id: agua, label: Agua}]"),
        ],
        data: Vec::new(),
        ..source::Folder::default()
    };
    let languages: Arc<[Language]> = ["es"].iter().filter_map(|tag| Language::parse(tag)).collect();
    let (catalogue, found) = portal::catalogue(&folder, &languages);
    assert!(found.is_empty(), "{found:?}");
    let dataset = schema::schema(Some(Type::Dataset), &no_words, Some(&catalogue));
    assert_eq!(dataset["properties"]["publisher"]["examples"], json!(["salud"]));
    let text = |area: &str| {
        instance(&format!("{DATASET}frequency: P1M\npublisher: new\npolicy_areas: {area}\n").replace("publisher: salud\n", ""))
    };
    assert_eq!(faults(&dataset, &text("agua")), Vec::<String>::new());
    assert_ne!(faults(&dataset, &text("auga")), Vec::<String>::new());
    let format = |code: &str| instance(&format!("{DATASET}frequency: P1M\ndistributions: {{file: a, format: {code}}}\n"));
    assert_eq!(faults(&dataset, &format("CSV")), Vec::<String>::new());
    assert_eq!(faults(&dataset, &format("csv")), Vec::<String>::new(), "formats are read in either case");
    assert_ne!(faults(&dataset, &format("XSLX")), Vec::<String>::new());
    let licence = instance(&format!("{DATASET}frequency: P1M\nlicense: MIT\n"));
    assert_eq!(faults(&dataset, &licence), Vec::<String>::new(), "any licence of the SPDX list will do");
    assert!(dataset["properties"]["license"]["examples"].as_array().is_some_and(|ids| ids.contains(&json!("CC-BY-4.0"))));
}

#[test]
fn every_file_of_a_portal_has_its_schema_in_the_editor() {
    let settings = schema::editor_settings("schemas");
    let schemas = settings["yaml.schemas"].as_object().expect("a map");
    let files: Vec<_> = schema::files(&no_words, None).into_iter().map(|(name, _)| format!("./schemas/{name}")).collect();
    assert_eq!(schemas.keys().cloned().collect::<Vec<_>>(), files);
    assert_eq!(schemas["./schemas/dataset.json"][0], "/catalogue/datasets/**/*.yaml");
    assert_eq!(schemas["./schemas/plan.json"][0], "/catalogue/roadmap/*.yaml");
}
