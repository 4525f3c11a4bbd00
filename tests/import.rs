//! A small catalogue imported, again, after hands and after the source; and sources that misbehave.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::time::Duration;

use acervo::import::{ImportError, Kind, Options, Outcome, import};
use acervo::messages::Messages;
use jiff::civil::{Date, date};
use serde_json::{Value, json};
use tempfile::TempDir;

fn catalogue() -> Value {
    json!({
        "title": "Datos de Anáhuac",
        "language": ["spa"],
        "publisher": {"name": "Agencia Digital", "mbox": "datos@agencia.example.org"},
        "dataset": [
            {
                "identifier": "https://datos.example.org/api/views/abcd-1234",
                "title": "Camas de hospital: censo &amp; reserva",
                "description": "<p>Camas por hospital.</p><ul><li>Censables</li></ul> Escriba a ana.perez@salud.example.org",
                "publisher": {"name": "Instituto de Salud (ISA)", "subOrganizationOf": {"name": "Ministerio de Salud"}},
                "contactPoint": {"fn": "Ana Pérez", "hasEmail": "mailto:ana.perez@salud.example.org"},
                "accessLevel": "public",
                "accrualPeriodicity": "R/P1M",
                "license": "https://creativecommons.org/licenses/by/4.0/",
                "issued": "2024-01-02T10:00:00", "modified": "2025-03-04T01:02:03Z",
                "keyword": ["camas", "hospitales"], "superTheme": ["HEAL"], "theme": ["infraestructura"],
                "temporal": "2020-01-01/2024-12-31", "spatial": "Anáhuac",
                "landingPage": "https://datos.example.org/camas",
                "bureauCode": ["001:01"],
                "distribution": [
                    {"title": "Camas", "downloadURL": "https://datos.example.org/camas.csv?auth_key=s3cret&y=1", "format": "csv (zip)", "mediaType": "text/csv",
                     "field": [{"title": "clave", "type": "texto", "description": "Clave"}, {"title": "camas", "type": "integer", "units": "camas"}]},
                    {"title": "Sin dirección", "format": "PDF"}
                ]
            },
            {
                "identifier": "exp-2", "title": "Expedientes", "description": "Expedientes clínicos.", "accessLevel": "non-public",
                "rights": "Contiene datos personales.", "modified": "R/P1D", "isPartOf": "https://datos.example.org/api/views/abcd-1234"
            },
            {"identifier": "exp-2", "title": "Expedientes", "description": "Otra vez.", "accessLevel": "public", "distribution": "nada"},
            {"description": "Sin nombre."},
            7
        ]
    })
}

struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Place {
        Place { folder: tempfile::tempdir().expect("a folder") }
    }

    fn portal(&self) -> std::path::PathBuf {
        self.folder.path().join("portal")
    }

    fn import(&self, catalogue: &Value, on: Date) -> Outcome {
        let source = self.folder.path().join("anahuac.json");
        fs::write(&source, catalogue.to_string()).expect("written");
        import(Kind::DataJson, &source.to_string_lossy(), &self.portal(), &Options::new(on), &|_, _| ()).expect("an import")
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.portal().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert!(text.contains(from), "{from:?} is not in:\n{text}");
        fs::write(self.portal().join(path), text.replace(from, to)).expect("written");
    }

    fn files(&self) -> Vec<(String, String)> {
        let items = walkdir::WalkDir::new(self.portal()).sort_by_file_name().into_iter().map(|item| item.expect("a file"));
        let files = items.filter(|item| item.file_type().is_file());
        files.map(|item| (item.path().display().to_string(), fs::read_to_string(item.path()).expect("text"))).collect()
    }
}

const CAMAS: &str = "catalogue/datasets/instituto-de-salud-isa/camas-de-hospital-censo-reserva.yaml";
const FIRST: Date = date(2026, 1, 31);

#[test]
fn a_catalogue_becomes_descriptors_that_build() {
    let place = Place::new();
    let outcome = place.import(&catalogue(), FIRST);
    let wanted = "\
title: \"Camas de hospital: censo & reserva\"
description: |-
  Camas por hospital.

  - Censables

  Escriba a […]
publisher: instituto-de-salud-isa
stage: published
access: public
license: CC-BY-4.0
frequency: P1M
issued: 2024-01-02
modified: 2025-03-04
themes:
  - heal
keywords:
  - infraestructura
  - camas
  - hospitales
spatial:
  - name: Anáhuac
temporal:
  start: 2020-01-01
  end: 2024-12-31
landing_page: https://datos.example.org/camas
source:
  catalogue: anahuac
  id: https://datos.example.org/api/views/abcd-1234
  harvested: 2026-01-31
distributions:
  - url: https://datos.example.org/camas.csv?y=1
    title: Camas
    format: CSV
    media_type: text/csv
    compression: zip
    schema:
      fields:
        - name: clave
          type: string
          description: Clave
        - name: camas
          type: integer
          unit: camas
";
    assert_eq!(place.text(CAMAS), wanted);
    let organisation = "name: Instituto de Salud (ISA)\nkind: other\nlevel: federal\nacronym: ISA\nparent: ministerio-de-salud\n";
    assert_eq!(place.text("catalogue/organisations/instituto-de-salud-isa.yaml"), organisation);
    let closed = place.text("catalogue/datasets/agencia-digital/expedientes.yaml");
    for line in ["stage: inventoried", "access: non_public", "access_reason: personal_data", "frequency: unknown"] {
        assert!(closed.contains(line), "{line}\n{closed}");
    }
    assert!(closed.contains("series: instituto-de-salud-isa/camas-de-hospital-censo-reserva\n"), "{closed}");

    let counts = outcome.counts;
    assert_eq!((counts.source, counts.new, counts.organisations, outcome.report.dropped.len()), (5, 3, 3, 2));
    assert_eq!(outcome.report.repeated, [("exp-2".to_owned(), 2)]);
    let loaded = acervo::portal::load(&place.portal(), &Default::default()).expect("a portal");
    let about = |rule: &str| loaded.diagnostics.iter().filter(|found| found.rule.name == rule).count();
    assert_eq!((about("unknown-reference"), about("wrong-type"), about("unknown-field"), about("invalid-url")), (0, 0, 0, 0));
    assert_eq!(loaded.catalogue.entries().len(), 6);
}

#[test]
fn the_report_says_what_was_lost_in_two_languages_and_repeats_no_secret() {
    let place = Place::new();
    let report = place.import(&catalogue(), FIRST).report;
    let (english, spanish) =
        (acervo::import::report::text(&report, &Messages::of("en")), acervo::import::report::text(&report, &Messages::of("es")));
    let data = acervo::import::report::json(&report).to_string();
    for text in [&english, &spanish, &data] {
        assert!(text.contains("bureauCode"), "{text}");
        assert!(!text.contains("import-"), "{text}");
        for private in ["s3cret", "ana.perez", "Ana Pérez"] {
            assert!(!text.contains(private), "{private}: {text}");
        }
    }
    assert!(english.contains("neither title nor identifier") && spanish.contains("sin título ni identificador"));
    for (path, text) in place.files() {
        assert!(!text.contains("s3cret") && !text.contains("ana.perez") && !text.contains("Ana Pérez"), "{path}");
    }
}

#[test]
fn every_reason_has_words_in_every_language() {
    for language in Messages::languages() {
        let words = Messages::of(language);
        for reason in acervo::import::losses::Reason::ALL {
            assert!(words.has(&format!("import-reason-{}", reason.as_str())), "{language}: {reason:?}");
        }
    }
}

#[test]
fn a_second_import_changes_no_byte_even_on_another_day() {
    let place = Place::new();
    place.import(&catalogue(), FIRST);
    let before = place.files();
    let again = place.import(&catalogue(), date(2026, 2, 28));
    assert_eq!((again.counts.new, again.counts.changed, again.counts.unchanged), (0, 0, 3));
    assert_eq!(place.files(), before);
}

#[test]
fn what_a_hand_wrote_stays_and_the_rest_follows_the_source() {
    let place = Place::new();
    place.import(&catalogue(), FIRST);
    place.edit(CAMAS, "title: \"Camas de hospital: censo & reserva\"", "# Our name for it\ntitle: Camas  # short\nx_own: 1");
    place.edit(CAMAS, "frequency: P1M", "frequency: P1W   # they say monthly");
    place.edit(CAMAS, "landing_page: https://datos.example.org/camas\n", "");

    let mut newer = catalogue();
    let dataset = &mut newer["dataset"][0];
    dataset["accrualPeriodicity"] = json!("R/P1Y");
    dataset["modified"] = json!("2026-02-01");
    dataset["version"] = json!("2.0");
    dataset.as_object_mut().expect("a dataset").remove("temporal");
    let before = place.text(CAMAS);
    let outcome = place.import(&newer, date(2026, 2, 28));
    let wanted = before
        .replace("modified: 2025-03-04", "modified: 2026-02-01")
        .replace("temporal:\n  start: 2020-01-01\n  end: 2024-12-31\n", "")
        .replace("  - name: Anáhuac\n", "  - name: Anáhuac\nversion: \"2.0\"\n")
        .replace("harvested: 2026-01-31", "harvested: 2026-02-28");
    assert_eq!(place.text(CAMAS), wanted);
    assert_eq!((outcome.counts.changed, outcome.counts.unchanged, outcome.counts.hand_kept), (1, 2, 1));
    assert_eq!(outcome.report.contested, [(CAMAS.to_owned(), "frequency".to_owned())]);
}

#[test]
fn ids_outlive_titles_renames_and_deletions() {
    let place = Place::new();
    place.import(&catalogue(), FIRST);
    let moved = "catalogue/datasets/instituto-de-salud-isa/camas.yaml";
    fs::rename(place.portal().join(CAMAS), place.portal().join(moved)).expect("moved");
    fs::remove_file(place.portal().join("catalogue/datasets/agencia-digital/expedientes.yaml")).expect("removed");
    let mut newer = catalogue();
    newer["dataset"][0]["title"] = json!("Otro nombre");
    newer["dataset"].as_array_mut().expect("a list").remove(2);
    let outcome = place.import(&newer, FIRST);
    assert!(place.text(moved).starts_with("title: Otro nombre\n"));
    assert!(!place.portal().join(CAMAS).exists());
    assert!(!place.portal().join("catalogue/datasets/agencia-digital/expedientes.yaml").exists());
    let counts = outcome.counts;
    assert_eq!((counts.new, counts.changed, counts.removed, counts.gone), (0, 1, 1, 1), "{:?}", outcome.report);
}

#[test]
fn a_portal_in_another_language_gets_texts_with_their_language() {
    let place = Place::new();
    fs::create_dir_all(place.portal()).expect("a folder");
    let settings = "title: Portal\nbase_url: https://a.example/\nlanguages: [en, es]\ncontact: {email: data@a.example}\n";
    fs::write(place.portal().join("acervo.yaml"), settings).expect("written");
    place.import(&catalogue(), FIRST);
    assert!(place.text(CAMAS).starts_with("title:\n  es: \"Camas de hospital: censo & reserva\"\n"));
    assert_eq!(place.text("acervo.yaml"), settings);
}

#[test]
fn services_come_over_and_what_of_them_cannot_is_counted_with_its_reason() {
    let mut source = catalogue();
    let camas = "https://datos.example.org/api/views/abcd-1234";
    source["dataset"][0]["distribution"][0]["accessService"] = json!("camas-api");
    source["dataset"][2]["distribution"] = json!([{"accessURL": "https://datos.example.org/x", "accessService": "nowhere"}]);
    source["service"] = json!([
        {"identifier": "camas-api", "title": "API de camas", "endpointURL": ["https://api.example.org/camas"],
         "servesDataset": [camas, "gone"], "publisher": {"name": "Ministerio de Salud"}, "x": 1},
        {"identifier": "camas-api", "title": "Otra vez", "endpointURL": "https://api.example.org/camas"},
        {"identifier": "b", "endpointURL": "https://api.example.org/b"},
        {"identifier": "c", "title": "Sin dirección"},
        {"identifier": "d", "title": "Guion", "endpointURL": "javascript:alert(1)"},
        {"identifier": "e", "title": {"es": ["x"]}, "endpointURL": {"a": 1}},
        7
    ]);
    let place = Place::new();
    let outcome = place.import(&source, FIRST);
    assert_eq!(outcome.counts.services, 1);
    let written = place.text("catalogue/services/api-de-camas.yaml");
    assert!(written.contains("endpoint_url: https://api.example.org/camas\n"), "{written}");
    assert!(
        written.contains("  - instituto-de-salud-isa/camas-de-hospital-censo-reserva\n") && !written.contains("gone"),
        "{written}"
    );
    assert!(place.text(CAMAS).contains("access_service: api-de-camas\n"));
    assert!(place.files().iter().all(|(_, text)| !text.contains("javascript:") && !text.contains("nowhere")));
    let report = acervo::import::report::json(&outcome.report);
    let lost = report["lost"].as_array().unwrap();
    let count = |field: &str, reason: &str| lost.iter().filter(|l| l["field"] == field && l["reason"] == reason).count();
    for (field, reason) in [
        ("catalogue.service", "repeated"),
        ("catalogue.service", "no-title"),
        ("catalogue.service", "no-address"),
        ("catalogue.service", "wrong-form"),
        ("service.endpointURL", "bad-address"),
        ("service.servesDataset", "unknown-dataset"),
        ("service.x", "no-field"),
        ("distribution.accessService", "unknown-service"),
    ] {
        assert_eq!(count(field, reason), 1, "{field} {reason}: {lost:#?}");
    }
    let before = place.files();
    place.import(&source, date(2026, 2, 28));
    assert!(before == place.files(), "the second run changes nothing");
}

#[test]
fn values_of_every_wrong_form_are_losses_and_no_panic() {
    let wrong = [
        json!(null),
        json!(7),
        json!(true),
        json!("x"),
        json!([]),
        json!([[1]]),
        json!({}),
        json!({"a": [null]}),
        json!(["", null, 3]),
    ];
    let names = [
        "title",
        "description",
        "identifier",
        "publisher",
        "contactPoint",
        "accessLevel",
        "rights",
        "license",
        "accrualPeriodicity",
        "issued",
        "modified",
        "keyword",
        "theme",
        "superTheme",
        "spatial",
        "temporal",
        "language",
        "landingPage",
        "references",
        "conformsTo",
        "isPartOf",
        "describedBy",
        "distribution",
    ];
    let mut datasets = Vec::new();
    for name in names {
        for value in &wrong {
            let mut dataset = json!({"title": format!("{name} {value}"), "identifier": format!("{name} {value}")});
            dataset[name] = value.clone();
            datasets.push(dataset);
            datasets.push(json!({"title": "t", "distribution": [{"downloadURL": "https://a.example/", name: value, "field": value, "format": value}]}));
        }
    }
    let place = Place::new();
    let outcome = place.import(&json!({"dataset": datasets, "themeTaxonomy": 3, "language": {}, "publisher": []}), FIRST);
    assert_eq!(outcome.counts.new + outcome.report.dropped.len(), datasets.len());
    let loaded = acervo::portal::load(&place.portal(), &Default::default()).expect("a portal");
    let allowed = [
        "missing-field",
        "not-in-vocabulary",
        "closed-without-reason",
        "published-without-distribution",
        "published-without-contact",
    ];
    for found in loaded.diagnostics.iter().filter(|found| found.severity == acervo::diagnostic::Severity::Error) {
        assert!(allowed.contains(&found.rule.name), "{found:?}");
    }
}

fn failure(source: &str, options: &Options) -> ImportError {
    let folder = tempfile::tempdir().expect("a folder");
    let error = import(Kind::DataJson, source, folder.path(), options, &|_, _| ()).expect_err("no import");
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0, "something was written");
    for language in Messages::languages() {
        assert!(!error.say(&Messages::of(language)).starts_with("import-"), "{error:?}");
    }
    error
}

#[test]
fn what_is_no_catalogue_is_refused_in_words_before_anything_is_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("x.json");
    let refused = |bytes: &[u8]| {
        fs::write(&path, bytes).expect("written");
        failure(&path.to_string_lossy(), &Options { most_bytes: 1000, ..Options::new(FIRST) })
    };
    assert!(matches!(refused(b"<html>"), ImportError::NotJson(fault) if fault.line == 1));
    assert!(matches!(refused(b"{\"dataset\": {}}"), ImportError::NotACatalogue));
    assert!(matches!(refused(&[b' '; 1001]), ImportError::Read(_)));
    assert!(matches!(failure("file:///etc/passwd", &Options::new(FIRST)), ImportError::Scheme(scheme) if scheme == "file"));
    assert!(matches!(failure("/nowhere/x.json", &Options::new(FIRST)), ImportError::NotFound(_)));
}

/// Answers each request on loopback as told; gives its address.
fn server(answer: impl Fn(&str, &mut TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let mut request = [0; 2048];
            let read = stream.read(&mut request).unwrap_or(0);
            let path = String::from_utf8_lossy(&request[..read]).split(' ').nth(1).unwrap_or("").to_owned();
            answer(&path, &mut stream);
        }
    });
    address
}

fn send(stream: &mut TcpStream, status: &str, headers: &str, body: &[u8]) {
    let _ = write!(stream, "HTTP/1.1 {status}\r\nConnection: close\r\n{headers}\r\n");
    let _ = stream.write_all(body);
}

#[test]
fn an_address_is_fetched_within_limits() {
    let body = catalogue().to_string().into_bytes();
    let address = server(move |path, stream| {
        let length = format!("Content-Length: {}\r\n", body.len());
        match path.split('?').next().unwrap_or("") {
            "/data.json" => send(stream, "200 OK", &length, &body),
            "/moved" => send(stream, "302 Found", "Location: /data.json\r\nContent-Length: 0\r\n", b""),
            "/round" => send(stream, "302 Found", "Location: /round\r\nContent-Length: 0\r\n", b""),
            "/elsewhere" => send(stream, "302 Found", "Location: file:///etc/passwd\r\nContent-Length: 0\r\n", b""),
            "/cut" => send(stream, "200 OK", &length, &body[..body.len() / 2]),
            "/large" => send(stream, "200 OK", "", &[b' '; 20_000]),
            "/slow" => {
                send(stream, "200 OK", &length, &body[..10]);
                std::thread::sleep(Duration::from_secs(4));
            }
            _ => send(stream, "500 Internal Server Error", "Content-Length: 0\r\n", b""),
        }
    });
    for path in ["/data.json?api_key=s3cret", "/moved"] {
        let folder = tempfile::tempdir().expect("a folder");
        let outcome = import(Kind::DataJson, &format!("{address}{path}"), folder.path(), &Options::new(FIRST), &|_, _| ())
            .expect("an import");
        assert_eq!(outcome.counts.new, 3);
        let text = fs::read_to_string(folder.path().join(CAMAS)).expect("a descriptor");
        assert!(text.contains("  url: http://127.0.0.1:") && !text.contains("s3cret"), "{text}");
    }
    let options = Options {
        most_bytes: 10_000,
        time: Duration::from_secs(2),
        pause: Duration::from_millis(2),
        attempts: 2,
        ..Options::new(FIRST)
    };
    for path in ["/round", "/elsewhere", "/cut", "/slow", "/nothing?api_key=s3cret"] {
        let error = failure(&format!("{address}{path}"), &options);
        assert!(matches!(&error, ImportError::Fetch { .. }), "{path}: {error:?}");
        assert!(!error.to_string().contains("s3cret"), "{error}");
    }
    assert!(matches!(failure(&format!("{address}/large"), &options), ImportError::TooLarge(10_000)));
}

#[cfg(unix)]
#[test]
fn a_folder_that_leads_elsewhere_is_not_written_to() {
    let place = Place::new();
    let outside = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(place.portal().join("catalogue")).expect("a folder");
    std::os::unix::fs::symlink(outside.path(), place.portal().join("catalogue/organisations")).expect("a link");
    let source = place.folder.path().join("a.json");
    fs::write(&source, catalogue().to_string()).expect("written");
    let result = import(Kind::DataJson, &source.to_string_lossy(), Path::new(&place.portal()), &Options::new(FIRST), &|_, _| ());
    assert!(matches!(result, Err(ImportError::Write(_))));
    assert_eq!(fs::read_dir(outside.path()).expect("a folder").count(), 0);
}
