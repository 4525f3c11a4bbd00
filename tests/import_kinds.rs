//! Each kind of catalogue from a server on loopback that pages, tires, refuses and breaks off as real ones do.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use acervo::import::{ImportError, Kind, Options, Outcome, import};
use jiff::civil::date;
use serde_json::{Value, json};

/// What a server answers: status, headers, body, and how many of its bytes it sends before it breaks off.
struct Answer(&'static str, &'static str, String, usize);

fn ok(body: impl ToString) -> Answer {
    Answer("200 OK", "", body.to_string(), usize::MAX)
}

type Log = Arc<Mutex<Vec<String>>>;

/// A server that is told the address of a request and how often it has been asked for it.
fn server(answer: impl Fn(&str, usize, &str) -> Answer + Send + 'static) -> (String, Log) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let log: Log = Arc::default();
    let (kept, own) = (log.clone(), address.clone());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let mut request = [0; 4096];
            let read = stream.read(&mut request).unwrap_or(0);
            let path = String::from_utf8_lossy(&request[..read]).split(' ').nth(1).unwrap_or("").to_owned();
            let times = {
                let mut log = kept.lock().expect("a log");
                log.push(path.clone());
                log.iter().filter(|asked| **asked == path).count()
            };
            let Answer(status, headers, body, sent) = answer(&path, times, &own);
            let _ = write!(stream, "HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n", body.len());
            let _ = stream.write_all(&body.as_bytes()[..body.len().min(sent)]);
        }
    });
    (address, log)
}

fn options() -> Options {
    Options { pause: Duration::from_millis(1), time: Duration::from_secs(5), ..Options::new(date(2026, 1, 31)) }
}

fn bring(kind: &str, source: &str, into: &Path) -> Result<Outcome, ImportError> {
    import(Kind::parse(kind).expect("a kind"), source, into, &options(), &|_, _| ())
}

fn number(path: &str, name: &str) -> usize {
    let query = path.split_once('?').map_or("", |(_, query)| query);
    query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')?.parse().ok()).unwrap_or(0)
}

fn package(number: usize) -> Value {
    json!({
        "id": format!("id-{number}"), "name": format!("bus-stops-{number}"), "title": format!("Bus stops {number}"),
        "notes": "Where <b>buses</b> stop. Ask ana.perez@city.example.org.", "license_id": "cc-by",
        "organization": {"title": "City of Example"}, "maintainer": "Ana Pérez", "maintainer_email": "opendata@city.example.org",
        "metadata_created": "2024-01-02T03:04:05.6", "metadata_modified": "2025-01-02T03:04:05.6",
        "extras": [{"key": "frequency", "value": "Monthly"}, {"key": "harvest_object_id", "value": "x"}],
        "tags": [{"name": "bus", "display_name": "Bus"}],
        "resources": [{"url": "https://city.example.org/stops.csv?api_key=s3cret", "format": "XSLX", "name": "Stops", "size": 12, "hash": ""}]
    })
}

fn ckan_page(path: &str, total: usize) -> Value {
    let start = number(path, "start");
    let results: Vec<Value> = (start..total.min(start + number(path, "rows"))).map(package).collect();
    json!({"success": true, "result": {"count": total, "results": results}})
}

#[test]
fn ckan_is_read_page_by_page_however_tired_the_server_is() {
    let (address, log) = server(|path, times, _| match (number(path, "start"), times) {
        (0, 1) => Answer("429 Too Many Requests", "Retry-After: 0\r\n", String::new(), 0),
        (100, 1) => Answer("500 Internal Server Error", "", "<html>".into(), usize::MAX),
        (100, 2) => Answer("200 OK", "", ckan_page(path, 230).to_string(), 50),
        _ => ok(ckan_page(path, 230)),
    });
    let folder = tempfile::tempdir().expect("a folder");
    let outcome = bring("ckan", &address, folder.path()).expect("an import");
    assert_eq!((outcome.counts.source, outcome.counts.new, outcome.counts.organisations), (230, 230, 1));
    assert_eq!(log.lock().expect("a log").len(), 6, "three pages, and three that failed");
    let text = fs::read_to_string(folder.path().join("catalogue/datasets/city-of-example/bus-stops-7.yaml")).expect("it");
    for wanted in [
        "title: Bus stops 7\n",
        "license: CC-BY-4.0",
        "frequency: P1M",
        "  email: opendata@city.example.org",
        "  id: id-7\n",
        "format: XLSX",
        "keywords:\n  - Bus\n",
    ] {
        assert!(text.contains(wanted), "{wanted}\n{text}");
    }
    for private in ["s3cret", "ana.perez", "Ana Pérez"] {
        assert!(!text.contains(private), "{private}: {text}");
    }
    let again = bring("ckan", &address, folder.path()).expect("an import");
    assert_eq!((again.counts.new, again.counts.changed, again.counts.unchanged), (0, 0, 230));
    let kept = walkdir::WalkDir::new(folder.path())
        .into_iter()
        .filter(|item| item.as_ref().is_ok_and(|f| f.path().to_string_lossy().contains(".pages")));
    assert_eq!(kept.count(), 0, "pages are kept no longer than they are needed");
}

#[test]
fn an_import_that_broke_off_goes_on_where_it_was() {
    let down = Arc::new(Mutex::new(true));
    let broken = down.clone();
    let (address, log) = server(move |path, _, _| match number(path, "start") {
        200 if *broken.lock().expect("a lock") => Answer("503 Service Unavailable", "", String::new(), 0),
        _ => ok(ckan_page(path, 230)),
    });
    let folder = tempfile::tempdir().expect("a folder");
    let error = bring("ckan", &address, folder.path()).expect_err("it is down");
    assert!(matches!(error, ImportError::Fetch { .. }), "{error:?}");
    assert!(!folder.path().join("catalogue/datasets").exists(), "no half a catalogue");
    *down.lock().expect("a lock") = false;
    log.lock().expect("a log").clear();
    assert_eq!(bring("ckan", &address, folder.path()).expect("an import").counts.new, 230);
    assert_eq!(log.lock().expect("a log").len(), 1, "only the page that was missing is asked for");
}

#[test]
fn a_server_that_has_no_end_is_left() {
    let (address, log) =
        server(|_, _, _| ok(json!({"success": true, "result": {"count": 1_000_000_000, "results": [package(1)]}})));
    let folder = tempfile::tempdir().expect("a folder");
    let few = Options { most_pages: 12, ..options() };
    let error = import(Kind::Ckan, &address, folder.path(), &few, &|_, _| ()).expect_err("no end");
    assert!(matches!(error, ImportError::Endless(_)), "{error:?}");
    assert_eq!(log.lock().expect("a log").len(), 12);
    let (address, log) = server(|_, _, _| Answer("404 Not Found", "", String::new(), 0));
    assert!(matches!(bring("ckan", &address, folder.path()), Err(ImportError::Fetch { .. })));
    assert_eq!(log.lock().expect("a log").len(), 1, "what is not there is not asked for again");
}

fn turtle(number: usize, next: &str) -> String {
    format!(
        "@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> . @prefix hydra: <http://www.w3.org/ns/hydra/core#> .
        @prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
        <https://d.example.org/c> a dcat:Catalog ; dct:title \"Catalogue\"@en ; dct:language <http://publications.europa.eu/resource/authority/language/ENG> .
        <https://d.example.org/d/{number}> a dcat:Dataset ; dct:title \"Data {number}\"@en, \"Datos {number}\"@es ; dct:description \"Of number {number}.\"@en ;
          dct:publisher [ foaf:name \"Office of Data\" ] ; dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/ANNUAL> ;
          dcat:theme <http://publications.europa.eu/resource/authority/data-theme/HEAL> ; dcat:keyword \"water\"@en, \"agua\"@es ;
          dcat:contactPoint [ vcard:fn \"Data desk\" ; vcard:hasEmail <mailto:data@d.example.org> ] ;
          dct:modified \"2025-02-03T00:00:00Z\" ; dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> ;
          dcat:distribution [ a dcat:Distribution ; dcat:accessURL <https://d.example.org/{number}.csv> ; dct:license <http://creativecommons.org/licenses/by/4.0/> ;
            dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> ] .
        {next}"
    )
}

#[test]
fn dcat_follows_the_pages_of_its_own_host_and_no_circle() {
    let (address, log) = server(|path, _, own| {
        let page = number(path, "page").max(1);
        let next = match page {
            3 => "<> hydra:next <http://elsewhere.example.org/steal> .".to_owned(),
            page => format!("<> hydra:next <{own}/catalog.ttl?page={}> .", page + 1),
        };
        ok(turtle(page, &next))
    });
    let folder = tempfile::tempdir().expect("a folder");
    let outcome = bring("dcat", &format!("{address}/catalog.ttl"), folder.path()).expect("an import");
    assert_eq!((outcome.counts.new, log.lock().expect("a log").len()), (3, 3));
    let text = fs::read_to_string(folder.path().join("catalogue/datasets/office-of-data/data-2.yaml")).expect("it");
    let wanted = "title:\n  en: Data 2\n  es: Datos 2\ndescription: Of number 2.\npublisher: office-of-data\nstage: published\naccess: public\nlicense: CC-BY-4.0\nfrequency: P1Y\nmodified: 2025-02-03\ncontact:\n  name: Data desk\n  email: data@d.example.org\nthemes:\n  - heal\nkeywords:\n  en:\n    - water\n  es:\n    - agua\n";
    assert!(text.starts_with(wanted), "{text}");
    let (round, _) = server(|_, _, own| ok(turtle(1, &format!("<> hydra:next <{own}/catalog.ttl> ."))));
    assert!(matches!(bring("dcat", &format!("{round}/catalog.ttl"), folder.path()), Err(ImportError::Endless(_))));
    let (broken, _) = server(|_, _, _| ok("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><open>"));
    assert!(matches!(bring("dcat", &broken, folder.path()), Err(ImportError::Unreadable(_))));
}

#[test]
fn socrata_is_read_page_by_page_and_its_accounts_stay_out() {
    let (address, _) = server(|path, _, _| {
        let (start, total) = (number(path, "offset"), 150);
        let result = |n: usize| {
            json!({
            "resource": {"id": format!("aaaa-{n:04}"), "name": format!("Trees {n}"), "description": "Trees.", "attribution": "Parks Department",
                "createdAt": "2020-01-01T00:00:00.000Z", "data_updated_at": "2021-01-01T00:00:00.000Z",
                "columns_field_name": ["height"], "columns_datatype": ["Number"], "columns_description": ["In metres"]},
            "classification": {"domain_category": "Environment", "domain_tags": ["tree"], "domain_metadata": [{"key": "Info_Update-Frequency", "value": "Weekly"}]},
            "metadata": {"domain": "data.example.org", "license": "Creative Commons Attribution | Share Alike 4.0 International"},
            "permalink": format!("https://data.example.org/d/aaaa-{n:04}"), "owner": {"display_name": "jane.doe"}})
        };
        ok(json!({"resultSetSize": total, "results": (start..total.min(start + 100)).map(result).collect::<Vec<_>>()}))
    });
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(bring("socrata", &address, folder.path()).expect("an import").counts.new, 150);
    let text = fs::read_to_string(folder.path().join("catalogue/datasets/parks-department/trees-3.yaml")).expect("it");
    for wanted in [
        "license: CC-BY-SA-4.0",
        "frequency: P1W",
        "themes:\n  - envi",
        "  - url: https://data.example.org/api/views/aaaa-0003/rows.csv?accessType=DOWNLOAD",
        "        - name: height\n          type: number\n          description: In metres",
    ] {
        assert!(text.contains(wanted), "{wanted}\n{text}");
    }
    assert!(!text.contains("jane.doe"));
}

#[test]
fn an_opening_plan_in_latin_1_becomes_promises() {
    let folder = tempfile::tempdir().expect("a folder");
    let plan = folder.path().join("plan.csv");
    let text = "Nombre de la institución;Nombre del conjunto de datos;Descripción del conjunto;Fecha estimada de publicación\nSecretaría de Salud;Camas de hospital;Camas por año;30/06/2016\nSecretaría de Salud;Vacunación;;\n";
    fs::write(&plan, encoding_rs::WINDOWS_1252.encode(text).0).expect("written");
    let into = folder.path().join("portal");
    let outcome = bring("plan-mx", &plan.to_string_lossy(), &into).expect("an import");
    assert_eq!((outcome.counts.new, outcome.counts.organisations), (2, 1));
    let text = fs::read_to_string(into.join("catalogue/datasets/secretaria-de-salud/camas-de-hospital.yaml")).expect("it");
    assert!(
        text.contains("stage: planned\n") && text.contains("promise:\n  due: 2016-06-30\n  first_promised: 2016-06-30\n"),
        "{text}"
    );
    let undated = fs::read_to_string(into.join("catalogue/datasets/secretaria-de-salud/vacunacion.yaml")).expect("it");
    assert!(undated.contains("stage: inventoried\n") && !undated.contains("promise"), "{undated}");
}

#[test]
fn folders_of_jkan_and_of_the_aws_registry_are_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let whole = folder.path().join(path);
        fs::create_dir_all(whole.parent().expect("a folder")).expect("made");
        fs::write(whole, text).expect("written");
    };
    write(
        "jkan/_datasets/trees.md",
        "---\ntitle: Trees\nnotes: 'Every tree,\nat the margin.'\norganization: City of Example\nmaintainer_email: opendata@city.example.org\nmodified: '2025-01-01'\nlicense: cc-by\ncategory:\n- Environment\nresources:\n- name: Trees\n  url: https://city.example.org/trees.csv\n  format: csv (zip)\n---\n",
    );
    write(
        "aws/datasets/sky.yaml",
        "Name: Sky\nDescription: The sky.\nDocumentation: See [docs](https://sky.example.org/docs).\nContact: '[help@sky.example.org](mailto:help@sky.example.org)'\nManagedBy: '[Sky Office](https://sky.example.org/)'\nUpdateFrequency: Daily\nLicense: '[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)'\nTags: [sky]\nResources:\n  - Description: Pictures\n    ARN: arn:aws:s3:::sky-pictures/v1\n    Region: us-west-2\n    Type: S3 Bucket\n",
    );
    let source = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let into = folder.path().join("portal");
    assert_eq!(bring("jkan", &source("jkan"), &into).expect("an import").counts.new, 1);
    assert_eq!(bring("aws-registry", &source("aws"), &into).expect("an import").counts.new, 1);
    let trees = fs::read_to_string(into.join("catalogue/datasets/city-of-example/trees.yaml")).expect("it");
    for wanted in ["description: Every tree, at the margin.\n", "license: CC-BY-4.0", "themes:\n  - envi", "compression: zip"] {
        assert!(trees.contains(wanted), "{wanted}\n{trees}");
    }
    let sky = fs::read_to_string(into.join("catalogue/datasets/sky-office/sky.yaml")).expect("it");
    for wanted in [
        "license: CC-BY-4.0",
        "frequency: P1D",
        "email: help@sky.example.org",
        "documentation:\n  - https://sky.example.org/docs",
        "url: https://s3.us-west-2.amazonaws.com/sky-pictures/v1",
    ] {
        assert!(sky.contains(wanted), "{wanted}\n{sky}");
    }
    assert!(matches!(bring("jkan", &source("aws"), &into), Err(ImportError::NotACatalogue)));
    assert!(matches!(bring("jkan", &source("nowhere"), &into), Err(ImportError::NotFound(_))));
}

#[test]
fn dcat_us_3_is_brought_in_with_its_series_and_inner_catalogues() {
    let dataset = |id: &str| {
        json!({"@type": "Dataset", "title": format!("Data {id}"), "description": "Of it.", "identifier": {"@type": "Identifier", "@id": id},
        "publisher": {"name": "Office"}, "temporal": [{"startDate": "2020", "endDate": "2021"}], "inSeries": null})
    };
    let catalogue = json!({"@type": "Catalog", "conformsTo": {"title": "DCAT-US 3.0"}, "dataset": [dataset("a")],
        "datasetSeries": [{"@id": "s", "title": "Series", "seriesMember": [dataset("b"), dataset("a")]}],
        "catalog": [{"dataset": [dataset("c")]}]});
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("three.json");
    fs::write(&path, catalogue.to_string()).expect("written");
    let into = folder.path().join("portal");
    assert_eq!(bring("data-json", &path.to_string_lossy(), &into).expect("an import").counts.new, 4);
    let member = fs::read_to_string(into.join("catalogue/datasets/office/data-b.yaml")).expect("it");
    assert!(member.contains("series: ") && member.contains("temporal:\n  start: \"2020\"\n  end: \"2021\"\n"), "{member}");
}

#[test]
fn opendatasoft_and_arcgis_hub_are_read_page_by_page_and_data_packages_beside_their_files() {
    let (address, log) = server(|path, times, own| {
        if path.starts_with("/api/explore/v2.1/catalog/datasets?") {
            let start = number(path, "offset");
            let result = |n: usize| {
                json!({"dataset_id": format!("agua-{n}"), "fields": [{"name": "nivel", "label": "Nivel", "type": "double"}],
                "metas": {"default": {"title": format!("Agua {n}"), "description": "<p>Niveles.</p>", "publisher": "Comisión del Agua", "keyword": ["agua"], "records_count": 3,
                "license": "CC BY 4.0", "modified": "2025-01-02T00:00:00+00:00"}}})
            };
            return ok(json!({"total_count": 120, "results": (start..120.min(start + 100)).map(result).collect::<Vec<_>>()}));
        }
        if path.starts_with("/api/search/v1/") {
            if times == 1 && path.contains("startindex") {
                return Answer("502 Bad Gateway", "", String::new(), 0);
            }
            let (first, links) = match path.contains("startindex") {
                true => (2, json!([])),
                false => (
                    1,
                    json!([{"rel": "next", "href": format!("{own}/api/search/v1/collections/dataset/items?limit=100&startindex=2")}]),
                ),
            };
            return ok(
                json!({"type": "FeatureCollection", "numberMatched": 2, "links": links, "features": [{"id": format!("f{first}"), "geometry": null,
                "properties": {"title": format!("Parcels {first}"), "description": "Every parcel.", "type": "Feature Service", "url": "https://gis.example.org/FeatureServer/0",
                "source": "County of Example", "owner": "jdoe_county", "created": 1_600_000_000_000_u64, "modified": 1_700_000_000_000_u64, "tags": ["parcels"], "extent": [[-10.0, 1.0], [5.0, 20.0]]}}]}),
            );
        }
        ok(
            json!({"name": "inflation", "title": "Inflation", "licenses": [{"name": "ODC-PDDL-1.0", "path": "http://opendatacommons.org/licenses/pddl/1.0/"}],
            "contributors": [{"title": "Statistics Office", "role": "publisher"}, {"title": "Jane Doe", "email": "jane.doe@a.example", "role": "author"}],
            "resources": [{"path": "data/inflation.csv", "hash": "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "bytes": 9, "schema": {"fields": [{"name": "year", "type": "year"}]}}]}),
        )
    });
    let folder = tempfile::tempdir().expect("a folder");
    let text = |path: &str| {
        fs::read_to_string(folder.path().join("catalogue/datasets").join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
    };
    assert_eq!(bring("opendatasoft", &address, folder.path()).expect("an import").counts.new, 120);
    let water = text("comision-del-agua/agua-7.yaml");
    for wanted in [
        "license: CC-BY-4.0",
        "modified: 2025-01-02",
        "/api/explore/v2.1/catalog/datasets/agua-7/exports/csv",
        "        - name: nivel\n          type: number",
    ] {
        assert!(water.contains(wanted), "{wanted}\n{water}");
    }
    log.lock().expect("a log").clear();
    assert_eq!(bring("arcgis-hub", &address, folder.path()).expect("an import").counts.new, 2);
    assert_eq!(log.lock().expect("a log").len(), 3, "two pages, one of them asked for twice");
    let parcels = text("county-of-example/parcels-2.yaml");
    for wanted in ["issued: 2020-09-13", "modified: 2023-11-14", "bbox: [-10.0, 1.0, 5.0, 20.0]", "format: JSON"] {
        assert!(parcels.contains(wanted), "{wanted}\n{parcels}");
    }
    assert!(!parcels.contains("jdoe"));
    assert_eq!(bring("frictionless", &format!("{address}/p/datapackage.json"), folder.path()).expect("an import").counts.new, 1);
    let inflation = text("statistics-office/inflation.yaml");
    for wanted in ["license: PDDL-1.0", "/p/data/inflation.csv", "algorithm: sha256", "type: year", "bytes: 9"] {
        assert!(inflation.contains(wanted), "{wanted}\n{inflation}");
    }
    assert!(!inflation.contains("jane.doe") && !inflation.contains("Jane Doe"));
}

/// A package on this machine brings the files that lie beside it, and nothing from elsewhere.
#[test]
fn files_beside_a_data_package_come_with_it() {
    let dir = tempfile::tempdir().unwrap();
    let source = dir.path().join("packages/lluvia");
    std::fs::create_dir_all(source.join("data")).unwrap();
    std::fs::write(source.join("data/Lluvia diaria.csv"), "dia,mm\n2026-01-01,3\n").unwrap();
    std::fs::write(source.join("data/2.csv"), "dia,mm\n2026-01-02,4\n").unwrap();
    std::fs::write(dir.path().join("secret.csv"), "a\n1\n").unwrap();
    std::os::unix::fs::symlink(dir.path().join("secret.csv"), source.join("data/link.csv")).unwrap();
    let package = serde_json::json!({
        "name": "lluvia", "title": "Lluvia", "description": "Lluvia de cada día en la estación del puerto.",
        "resources": [
            {"name": "dias", "path": ["data/Lluvia diaria.csv", "./data/2.csv"], "format": "csv", "bytes": 1,
             "schema": {"fields": [{"name": "dia", "type": "date"}, {"name": "mm", "type": "number", "title": "Milímetros"}]}},
            {"name": "up", "path": "../../secret.csv"}, {"name": "root", "path": "/etc/hostname"}, {"name": "link", "path": "data/link.csv"},
            {"name": "gone", "path": "data/gone.csv"},
        ],
    });
    std::fs::write(source.join("datapackage.json"), package.to_string()).unwrap();
    for source in [source.join("datapackage.json"), dir.path().join("packages")] {
        let into = tempfile::tempdir().unwrap();
        let outcome = bring("frictionless", source.to_str().unwrap(), into.path()).expect("an import");
        assert_eq!(outcome.counts.new, 1);
        let loaded = acervo::portal::load(into.path(), &acervo::portal::Choices::default()).unwrap();
        let (_, dataset) = loaded.catalogue.all::<acervo::model::Dataset>().next().unwrap();
        let files: Vec<_> = dataset.distributions.iter().map(|file| file.file.as_ref().unwrap().0.to_string()).collect();
        assert_eq!(files, ["lluvia/data/lluvia-diaria.csv", "lluvia/data/2.csv"]);
        assert_eq!(dataset.distributions[0].bytes, loaded.catalogue.data_file("lluvia/data/lluvia-diaria.csv"));
        let read = std::fs::read_to_string(into.path().join("catalogue/data/lluvia/data/2.csv")).unwrap();
        assert_eq!(read, "dia,mm\n2026-01-02,4\n");
        assert!(!into.path().join("catalogue/data/lluvia/data/link.csv").exists());
    }
}
