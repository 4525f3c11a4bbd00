//! What other programs take from a site: read back, and held against what the portal holds.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use acervo::model::{Dataset, Either, Type};
use acervo::portal::Choices;
use acervo::render::Site;
use serde_json::Value;
use sha2::{Digest, Sha256};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn built(portal: &Path) -> BTreeMap<String, Vec<u8>> {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("site");
    let outcome = acervo::build::build(portal, &out, &Choices::default(), &|_, _| {}).unwrap();
    assert!(outcome.changes.is_some(), "{:#?}", outcome.diagnostics);
    let files = walkdir::WalkDir::new(&out).into_iter().map(Result::unwrap).filter(|item| item.file_type().is_file());
    files
        .map(|item| {
            let path = item.path().strip_prefix(&out).unwrap().to_string_lossy().replace('\\', "/");
            (path, fs::read(item.path()).unwrap())
        })
        .collect()
}

fn demonstration() -> &'static BTreeMap<String, Vec<u8>> {
    static SITE: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    SITE.get_or_init(|| built(Path::new(ROOT)))
}

fn site() -> Arc<Site> {
    let loaded = acervo::portal::load(Path::new(ROOT), &Choices::default()).unwrap();
    Site::new(loaded.catalogue, loaded.config.unwrap())
}

fn json(path: &str) -> Value {
    let bytes = demonstration().get(path).unwrap_or_else(|| panic!("no file {path}"));
    serde_json::from_slice(bytes).unwrap_or_else(|fault| panic!("{path}: {fault}"))
}

/// The JSON-LD inside a page.
fn embedded(html: &str) -> Value {
    let (_, after) = html.split_once("<script type=\"application/ld+json\">").expect("a block of JSON-LD");
    serde_json::from_str(after.split("</script>").next().unwrap()).unwrap()
}

#[test]
fn dcat_us_lists_what_has_changed_with_all_that_it_asks_for() {
    let site = site();
    let changed = site
        .catalogue
        .indexes(Type::Dataset)
        .filter(|index| site.catalogue.entry(*index).of::<Dataset>().unwrap().modified.is_some());
    let changed = changed.count();
    let one = json("data.json");
    let listed = one["dataset"].as_array().unwrap();
    assert_eq!(listed.len(), changed);
    for dataset in listed {
        for field in ["title", "description", "keyword", "modified", "publisher", "contactPoint", "identifier", "accessLevel"] {
            assert!(!dataset[field].is_null(), "{field}: {dataset}");
        }
        assert!(dataset["contactPoint"]["hasEmail"].as_str().unwrap().starts_with("mailto:"), "{dataset}");
        assert!(!dataset["keyword"].as_array().unwrap().is_empty(), "{dataset}");
        for file in dataset["distribution"].as_array().into_iter().flatten() {
            assert!(file["downloadURL"].is_null() != file["accessURL"].is_null(), "{file}");
            assert!(file["downloadURL"].is_null() || file["mediaType"].is_string(), "{file}");
        }
    }
    let three = json("data-v3.json");
    assert_eq!(three["dataset"].as_array().unwrap().len(), changed);
    let beds = listed.iter().find(|it| it["identifier"].as_str().unwrap().ends_with("salud/camas-hospital/")).unwrap();
    assert_eq!(beds["title"], "Camas y ocupación por hospital");
    assert_eq!(beds["accrualPeriodicity"], "R/P1M");
}

#[test]
fn every_page_of_a_dataset_says_to_search_engines_what_it_shows() {
    let site = site();
    for index in site.catalogue.indexes(Type::Dataset) {
        let entry = site.catalogue.entry(index);
        let dataset = entry.of::<Dataset>().unwrap();
        let page = format!("datasets/{}/index.html", entry.id);
        let said = embedded(std::str::from_utf8(&demonstration()[&page]).unwrap());
        assert_eq!(said["@type"], "Dataset");
        assert_eq!(said["name"], dataset.title.best(site.config.default_language()).1);
        assert!(said["description"].as_str().unwrap().chars().count() >= 50, "{page}");
        let files = said["distribution"].as_array().map_or(0, Vec::len);
        assert_eq!(files, dataset.distributions.len(), "{page}");
    }
    let home = embedded(std::str::from_utf8(&demonstration()["index.html"]).unwrap());
    assert_eq!(home["@type"], "DataCatalog");
}

#[test]
fn nothing_that_a_stranger_writes_ends_the_block_in_a_page() {
    for (path, bytes) in built(&Path::new(ROOT).join("tests/cases/hostile/portal")) {
        let html = String::from_utf8_lossy(&bytes);
        if path.ends_with(".html") && html.contains("application/ld+json\">{") {
            embedded(&html);
            assert_eq!(html.matches("<script").count(), html.matches("</script>").count(), "{path}");
        }
    }
}

#[test]
fn a_data_package_has_the_columns_of_the_descriptor_and_the_checksum_of_the_file() {
    let site = site();
    let mut packages = 0;
    for index in site.catalogue.indexes(Type::Dataset) {
        let entry = site.catalogue.entry(index);
        let dataset = entry.of::<Dataset>().unwrap();
        let described = |file: &&acervo::model::Distribution| matches!(&file.schema, Some(Either::Left(columns)) if !columns.fields.is_empty());
        let path = format!("datasets/{}/datapackage.json", entry.id);
        assert_eq!(demonstration().contains_key(&path), dataset.distributions.iter().any(|file| described(&file)), "{path}");
        if !demonstration().contains_key(&path) {
            continue;
        }
        packages += 1;
        let package = json(&path);
        let resources = package["resources"].as_array().unwrap();
        assert_eq!(resources.len(), dataset.distributions.len(), "{path}");
        for (file, resource) in dataset.distributions.iter().zip(resources) {
            let names: Vec<&str> = resource["schema"]["fields"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|field| field["name"].as_str().unwrap())
                .collect();
            let wanted: Vec<&str> = match &file.schema {
                Some(Either::Left(columns)) => columns.fields.iter().map(|column| &*column.name).collect(),
                _ => Vec::new(),
            };
            assert_eq!(names, wanted, "{path}");
            if let (Some(own), Some(hash)) = (&file.file, resource["hash"].as_str()) {
                let bytes = &demonstration()[&format!("data/{}", &**own)];
                let found: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
                assert_eq!(hash, format!("sha256:{found}"), "{path}");
            }
        }
    }
    assert!(packages > 10, "{packages}");
}

#[test]
fn croissant_is_told_only_where_every_file_has_its_checksum() {
    let told: Vec<&String> = demonstration().keys().filter(|path| path.ends_with("croissant.json")).collect();
    assert!(told.len() >= 5, "{told:?}");
    for path in told {
        let value = json(path);
        for field in ["@context", "@type", "conformsTo", "name", "description", "license", "url", "creator", "datePublished"] {
            assert!(!value[field].is_null(), "{path}: {field}");
        }
        for file in value["distribution"].as_array().unwrap() {
            assert_eq!(file["sha256"].as_str().unwrap().len(), 64, "{path}");
        }
    }
}

#[test]
fn the_whole_is_there_in_each_form_of_ours() {
    let entries = site().catalogue.entries().len();
    assert_eq!(json("catalogue.json")["entries"].as_array().unwrap().len(), entries);
    let lines = String::from_utf8_lossy(&demonstration()["catalogue.ndjson"]);
    let ids: BTreeSet<String> = lines
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .map(|entry| format!("{}/{}", entry["type"], entry["id"]))
        .collect();
    assert_eq!(ids.len(), entries);
    let rows = csv::Reader::from_reader(demonstration()["catalogue.csv"].as_slice()).into_records().map(Result::unwrap).count();
    assert_eq!(rows, entries);
    let search = String::from_utf8_lossy(&demonstration()["en/opensearch.xml"]);
    assert!(search.contains("en/search/?q={searchTerms}"), "{search}");
}

#[test]
fn feeds_of_data_tell_the_latest_first() {
    let feeds: Vec<&String> = demonstration().keys().filter(|path| path.ends_with("datasets.atom")).collect();
    assert!(feeds.len() > 20, "{}", feeds.len());
    for path in feeds {
        let text = String::from_utf8_lossy(&demonstration()[path]);
        let days: Vec<&str> = text.split("<updated>").skip(1).map(|rest| &rest[..10]).collect();
        assert!(days.len() > 1 && days.is_sorted_by(|a, b| a >= b), "{path}: {days:?}");
    }
}

/// The triples of a JSON-LD document, as a parser that is not ours reads it.
fn triples(path: &str) -> Vec<String> {
    let quads = oxjsonld::JsonLdParser::new().for_slice(&demonstration()[path]);
    quads.map(|quad| quad.unwrap_or_else(|fault| panic!("{path}: {fault}")).to_string()).collect()
}

#[test]
fn what_dcat_has_no_words_for_is_linked_data_too_in_a_vocabulary_that_is_there() {
    let site = site();
    let base = &site.config.base_url;
    let declared: BTreeSet<String> =
        triples("vocabulary.jsonld").iter().map(|it| it.split(' ').next().unwrap().to_owned()).collect();
    let mut documents = 0;
    for ty in Type::ALL.iter().filter(|ty| acervo::export::linked::has_document(**ty)) {
        for index in site.catalogue.indexes(*ty) {
            let path = format!("{}index.jsonld", acervo::render::path_of(site.catalogue.entry(index)));
            let said = triples(&path);
            assert!(said.len() > 3, "{path}: {said:?}");
            // Every word of ours is told in the vocabulary.
            for word in
                said.iter().flat_map(|it| it.split(' ')).filter(|word| word.starts_with(&format!("<{base}vocabulary.jsonld#")))
            {
                assert!(declared.contains(word), "{path}: {word}");
            }
            documents += 1;
        }
    }
    assert!(documents > 80, "{documents}");
    let beds = triples("roadmap/actions/listas-de-espera/index.jsonld");
    let says = |property: &str, object: &str| {
        let wanted = format!("<{base}roadmap/actions/listas-de-espera/#action> <{property}> {object}");
        assert!(beds.iter().any(|it| it.starts_with(&wanted)), "no {wanted} in {beds:#?}");
    };
    says(&format!("{base}vocabulary.jsonld#action-lead"), &format!("<{base}organisations/salud/#organisation>"));
    says("http://purl.org/dc/terms/title", "\"");
}

/// People write `csv`, `GeoJSON` and `Parquet`: it is the format that the vocabulary knows, everywhere.
#[test]
fn a_format_is_the_same_however_it_is_written() {
    let dir = tempfile::tempdir().unwrap();
    let put = |path: &str, text: &str| {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put(
        "acervo.yaml",
        "title: Valle\nbase_url: https://valle.example/\nlanguages: [es]\ncontact: {email: datos@valle.example}\n",
    );
    put("catalogue/organisations/agua.yaml", "name: Agua\nkind: ministry\nlevel: federal\n");
    for (id, format) in [("a", "csv"), ("b", "CSV"), ("c", "GeoJSON"), ("d", "Parquet")] {
        let text = format!(
            "title: Caudal {id} del río\ndescription: El caudal del río {id}, medido cada hora en cada estación.\npublisher: agua\n\
             stage: published\naccess: public\ncontact: {{email: rio@valle.example}}\nlicense: CC-BY-4.0\nfrequency: P1M\nmodified: 2026-01-01\n\
             distributions: [{{url: 'https://valle.example/{id}', format: {format}}}]\n"
        );
        put(&format!("catalogue/datasets/{id}.yaml"), &text);
    }
    let site = built(dir.path());
    let text = |path: &str| String::from_utf8(site[path].clone()).unwrap();
    let folders: BTreeSet<&str> = site.keys().filter_map(|path| path.strip_prefix("search/format/")?.split('/').next()).collect();
    assert_eq!(folders, BTreeSet::from(["csv", "geojson", "parquet"]));
    let listed = text("search/format/csv/index.html");
    assert!(["a", "b"].iter().all(|id| listed.contains(&format!("Caudal {id} del río"))), "{listed}");
    assert_eq!(serde_json::from_slice::<Value>(&site["datasets/a/index.json"]).unwrap()["distributions"][0]["format"], "CSV");
    assert!(text("datasets/a/index.html").contains("pd.read_csv"), "code that reads it");
    assert!(text("datasets/c/index.html").contains("gpd.read_file"), "code that reads it");
    assert!(text("datasets/d/index.html").contains("arrow::read_parquet"), "code that reads it");
    assert!(text("catalog.ttl").contains("file-type/GEOJSON>"), "the European list names it");
}
