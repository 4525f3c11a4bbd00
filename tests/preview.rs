//! What previews make of files: of every encoding and delimiter, of real ones, of hostile ones.

use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use acervo::preview::limits::{LONGEST_CELL, MOST_BYTES, MOST_COLUMNS, SHOWN_ROWS};
use acervo::preview::{self, Asked, Fault, Form, Histogram, Kind, Preview};
use proptest::prelude::*;

fn look(form: Form, bytes: &[u8]) -> Result<Preview, Fault> {
    preview::of(form, &mut Cursor::new(bytes.to_vec()), Asked::default())
}

fn csv(bytes: &[u8]) -> Preview {
    look(Form::Delimited, bytes).unwrap_or_else(|fault| panic!("{fault:?}: {}", String::from_utf8_lossy(bytes)))
}

fn names(found: &Preview) -> Vec<&str> {
    found.table.columns.iter().map(|column| column.name.as_str()).collect()
}

const TOWNS: &str = "ciudad;año;población\nLeón;2024;1.234,5\nÁvila;2025;67,25\nCádiz;2026;\n";

fn is_towns(found: &Preview) {
    assert_eq!(names(found), ["ciudad", "año", "población"]);
    assert_eq!(found.delimiter, Some(';'));
    assert_eq!(found.table.head[0], ["León", "2024", "1.234,5"]);
    let kinds: Vec<Kind> = found.table.columns.iter().map(|column| column.kind).collect();
    assert_eq!(kinds, [Kind::Text, Kind::Year, Kind::Number]);
    assert_eq!((found.table.rows, found.table.columns[2].missing), (3, 1));
}

#[test]
fn text_is_read_in_the_encoding_that_it_is_in() {
    is_towns(&csv(TOWNS.as_bytes()));
    is_towns(&csv(format!("\u{feff}{TOWNS}").as_bytes()));
    let latin: Vec<u8> = TOWNS.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let found = csv(&latin);
    is_towns(&found);
    assert_eq!(found.encoding, Some("windows-1252"));
    for (mark, little) in [(true, true), (true, false), (false, true), (false, false)] {
        let units = mark.then_some(0xfeff).into_iter().chain(TOWNS.encode_utf16());
        let bytes: Vec<u8> = units.flat_map(|unit: u16| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect();
        is_towns(&csv(&bytes));
    }
}

#[test]
fn each_delimiter_is_told() {
    for delimiter in [',', ';', '\t', '|'] {
        let text = format!("name{delimiter}n\n\"a{delimiter}b\nc\"{delimiter}1\nd{delimiter}2\n");
        let found = csv(text.as_bytes());
        assert_eq!((found.delimiter, found.table.rows), (Some(delimiter), 2), "{text}");
        assert_eq!(found.table.head[0][0], format!("a{delimiter}b\nc"));
    }
}

#[test]
fn ragged_rows_notes_and_old_line_ends_are_no_hindrance() {
    let found = csv(b"Ministry of Water 2026\r\rname,beds\rA,1\rB\rC,3,4\r");
    assert_eq!(names(&found), ["name", "beds"]);
    assert_eq!((found.table.rows, found.table.uneven, found.table.columns[1].missing), (3, 2, 1));
}

#[test]
fn records_are_found_wherever_they_stand() {
    for text in [
        r#"[{"a": 1, "b": "x"}, {"a": 2.5, "c": null}]"#,
        r#"{"meta": {"pages": [1, 2, 3, 4]}, "result": {"records": [{"a": 1, "b": "x"}, {"a": 2.5, "c": null}]}}"#,
        "{\"a\": 1, \"b\": \"x\"}\n{\"a\": 2.5, \"c\": null}\n",
        r#"[["a", "b", "c"], [1, "x", ""], [2.5, "", ""]]"#,
    ] {
        let found = look(Form::Json, text.as_bytes()).unwrap_or_else(|fault| panic!("{fault:?}: {text}"));
        assert_eq!(names(&found), ["a", "b", "c"], "{text}");
        assert_eq!(
            (found.table.rows, found.table.columns[0].kind, found.table.columns[1].missing),
            (2, Kind::Number, 1),
            "{text}"
        );
    }
}

#[test]
fn features_give_a_table_and_their_shapes() {
    let text = r#"{"type": "FeatureCollection", "features": [
        {"type": "Feature", "geometry": {"coordinates": [-3.7, 40.4], "type": "Point"}, "properties": {"name": "a"}},
        {"type": "Feature", "properties": {"name": "b"}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}},
        {"type": "Feature", "properties": {"name": "c"}, "geometry": null}]}"#;
    let found = look(Form::GeoJson, text.as_bytes()).unwrap();
    assert_eq!((names(&found), found.table.rows), (vec!["name"], 3));
    let shapes = found.shapes.unwrap();
    assert_eq!((shapes.features, shapes.bounds), (2, Some([-3.7, 0.0, 1.0, 40.4])));
    let svg = preview::draw_map(&shapes, "m", "<b>", "note").unwrap();
    assert!(svg.contains("class=\"place\"") && svg.contains("class=\"dot\"") && svg.contains("class=\"land\""));
    assert!(svg.contains("&lt;b&gt;") && !svg.contains("style"));
}

#[test]
fn a_column_of_time_beside_numbers_is_a_series() {
    let rows: String = (1..=12).map(|month| format!("2026-{month:02},{},{}\n", month * 10, month * 11)).collect();
    let found = csv(format!("month,births,deaths\n{rows}").as_bytes());
    let series = found.table.series.expect("a series");
    assert_eq!((series.column, series.lines.as_slice(), series.averaged, series.points.len()), (0, &[1, 2][..], false, 12));
    assert_eq!(preview::moment_label(series.points[11].0, series.step), "2026-12");
    assert_eq!(series.points[11].1, [Some(120.0), Some(132.0)]);
    let svg = preview::draw_plot(&series, &|n| n.to_string(), "p", "Births", "A note");
    assert_eq!(svg.matches("class=\"line").count(), 2);
    // Averages of different quantities would mean nothing.
    let mixed: String = (1..=12).map(|month| format!("2026-{month:02},ph,7\n2026-{month:02},chlorine,0.5\n")).collect();
    assert_eq!(csv(format!("month,parameter,value\n{mixed}").as_bytes()).table.series, None);
}

#[test]
fn broken_files_are_named_for_what_they_are() {
    let fault = |form, bytes: &[u8]| look(form, bytes).err();
    assert_eq!(fault(Form::Delimited, b""), Some(Fault::Empty));
    assert_eq!(fault(Form::Delimited, b" <!DOCTYPE html><p>Not found"), Some(Fault::Page));
    assert_eq!(fault(Form::Delimited, b"PK\x03\x04"), Some(Fault::NotText));
    assert_eq!(fault(Form::Json, b"[{\"a\": 1}, {\"a\""), Some(Fault::CutOff));
    assert_eq!(fault(Form::Json, b"{\"a\": [1, 2]"), Some(Fault::CutOff));
    assert_eq!(
        fault(Form::Json, &[b"[{\"a\": ".to_vec(), b"[".repeat(5000), b"]".repeat(5000), b"}]".to_vec()].concat()),
        Some(Fault::TooDeep)
    );
    assert_eq!(fault(Form::Json, b"[{\"a\": 1},\n {a: 2}]"), Some(Fault::NotJson { line: 2, column: 3 }));
    assert!(matches!(fault(Form::Workbook, b"PK\x03\x04 nothing"), Some(Fault::Broken(_))));
}

/// A workbook of one sheet.
fn workbook(sheet: &[&[u8]]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    let parts: [(&str, &str); 3] = [
        (
            "_rels/.rels",
            r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
        ),
        (
            "xl/workbook.xml",
            r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Hoja" sheetId="1" r:id="r1"/></sheets></workbook>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
        ),
    ];
    for (name, text) in parts {
        zip.start_file(name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.start_file("xl/worksheets/sheet1.xml", options).unwrap();
    for part in sheet {
        zip.write_all(part).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const HEAD: &[u8] =
    br#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#;
const FOOT: &[u8] = b"</sheetData></worksheet>";

#[test]
fn a_workbook_gives_its_first_table() {
    let rows = br#"<row r="2"><c r="A2" t="inlineStr"><is><t>name</t></is></c><c r="B2" t="inlineStr"><is><t>beds</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>A</t></is></c><c r="B3"><v>0.30000000000000004</v></c></row>"#;
    let found = look(Form::Workbook, &workbook(&[HEAD, rows, FOOT])).unwrap();
    assert_eq!((found.sheet.as_deref(), names(&found)), (Some("Hoja"), vec!["name", "beds"]));
    assert_eq!(found.table.head, [["A", "0.3"]]);
}

#[test]
fn a_cell_at_the_far_corner_costs_nothing() {
    let rows =
        br#"<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    let begun = Instant::now();
    let found = look(Form::Workbook, &workbook(&[HEAD, rows, FOOT])).unwrap();
    assert!(found.table.columns.len() <= MOST_COLUMNS);
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[test]
fn what_unpacks_to_too_much_is_not_unpacked() {
    let zeros = vec![b' '; 1 << 20];
    let many: Vec<&[u8]> = std::iter::once(HEAD).chain(std::iter::repeat_n(&zeros[..], 140)).chain([FOOT]).collect();
    let bomb = workbook(&many);
    assert!(bomb.len() < 1 << 20);
    // A lie about its size does not help it.
    let mut lie = bomb.clone();
    let size = (140u32 << 20) + u32::try_from(HEAD.len() + FOOT.len()).unwrap();
    let places: Vec<usize> = lie.windows(4).enumerate().filter(|(_, w)| **w == size.to_le_bytes()).map(|(at, _)| at).collect();
    assert!(!places.is_empty());
    for at in places {
        lie[at..at + 4].copy_from_slice(&100u32.to_le_bytes());
    }
    for file in [bomb, lie] {
        let begun = Instant::now();
        assert!(matches!(look(Form::Workbook, &file), Err(Fault::TooLarge | Fault::Broken(_))));
        assert!(begun.elapsed() < Duration::from_secs(30));
    }
}

#[test]
fn a_file_of_200_megabytes_is_looked_into_by_its_beginning() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("large.csv");
    let mut file = std::io::BufWriter::new(fs::File::create(&path).unwrap());
    file.write_all(b"day,place,value\n").unwrap();
    let block: String = (0..20_000)
        .map(|n| format!("2026-{:02}-{:02},a place of some length number {n},{n}.5\n", n % 12 + 1, n % 28 + 1))
        .collect();
    for _ in 0..(200 << 20) / block.len() {
        file.write_all(block.as_bytes()).unwrap();
    }
    file.flush().unwrap();
    let begun = Instant::now();
    let found = preview::of(Form::Delimited, &mut fs::File::open(&path).unwrap(), Asked::default()).unwrap();
    assert!(begun.elapsed() < Duration::from_secs(90), "{:?}", begun.elapsed());
    assert!(!found.complete && found.bytes > 199 << 20 && found.table.rows < MOST_BYTES);
    assert_eq!((found.table.head.len(), found.table.columns[1].distinct), (SHOWN_ROWS, (10_000, true)));
}

#[test]
fn wide_rows_and_long_cells_are_cut() {
    let header = (0..9_000).map(|n| format!("c{n}")).collect::<Vec<_>>().join(",");
    let found = csv(format!("{header}\n{}\n", "é".repeat(100_000)).as_bytes());
    assert_eq!((found.table.columns.len(), found.table.more_columns), (MOST_COLUMNS, 9_000 - MOST_COLUMNS));
    assert!(found.table.head[0][0].len() <= LONGEST_CELL);
}

/// Real files, clean and dirty, where they are at hand.
#[test]
fn real_files_are_read_or_named() {
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora/previews");
    let Ok(archives) = fs::read_dir(corpora) else { return };
    let archives: Vec<PathBuf> =
        archives.map(|item| item.unwrap().path()).filter(|path| path.extension().is_some_and(|e| e == "gz")).collect();
    let dir = tempfile::tempdir().unwrap();
    for archive in &archives {
        let done = std::process::Command::new("tar").arg("xzf").arg(archive).arg("-C").arg(dir.path()).status();
        assert!(done.unwrap().success());
    }
    let mut folders = vec![dir.path().to_owned()];
    let (mut read, mut faults) = (0, Vec::new());
    while let Some(folder) = folders.pop() {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let format = path.extension().map(|ext| ext.to_string_lossy().into_owned()).unwrap_or_default();
            let Some(form) = Form::of(&format) else { continue };
            match preview::of(form, &mut fs::File::open(&path).unwrap(), Asked::default()) {
                Ok(found) => {
                    read += 1;
                    assert!(!found.table.columns.is_empty() || found.shapes.is_some(), "{}", path.display());
                }
                Err(fault) => faults.push(format!("{}: {fault:?}", path.display())),
            }
        }
    }
    faults.sort();
    println!("{read} read\n{}", faults.join("\n"));
    assert!(archives.is_empty() || (read > 60 && faults.len() * 10 < read), "{read} read\n{}", faults.join("\n"));
}

fn bounded(found: Result<Preview, Fault>) {
    let Ok(found) = found else { return };
    assert!(found.table.columns.len() <= MOST_COLUMNS && found.table.head.len() <= SHOWN_ROWS);
    for row in &found.table.head {
        assert!(row.len() == found.table.columns.len() && row.iter().all(|cell| cell.len() <= LONGEST_CELL));
    }
    for column in &found.table.columns {
        assert!(column.missing <= found.table.rows);
        if let Histogram::Bins(bins) = &column.histogram {
            assert_eq!(bins.len(), 12);
        }
    }
    if let Some(series) = &found.table.series {
        preview::draw_plot(series, &|n| n.to_string(), "p", "", "");
    }
    if let Some(shapes) = &found.shapes {
        preview::draw_map(shapes, "m", "", "");
    }
}

fn forms() -> impl Strategy<Value = Form> {
    prop_oneof![Just(Form::Delimited), Just(Form::Workbook), Just(Form::Json), Just(Form::GeoJson)]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn whatever_the_bytes_nothing_panics(form in forms(), bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        bounded(look(form, &bytes));
    }

    #[test]
    fn whatever_the_cells_nothing_panics(text in "([0-9]{1,4}|[-+.,eE]|-|\\.|,|;|\t|\"|\n|T|:|/|2026-1[0-9]|[a-zé]{1,3}|NA| ){0,120}") {
        bounded(look(Form::Delimited, text.as_bytes()));
    }

    #[test]
    fn whatever_the_json_nothing_panics(text in "(\\{|\\}|\\[|\\]|,|:|\"[a-e]\"|\"features\"|\"geometry\"|\"coordinates\"|\"type\"|\"Point\"|1|-2.5|1e308|null|true){0,60}") {
        bounded(look(Form::GeoJson, text.as_bytes()));
    }

    #[test]
    fn whatever_is_broken_in_a_workbook_nothing_panics(at in 0usize..2000, byte: u8) {
        let rows = br#"<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>46000</v></c></row>"#;
        let mut file = workbook(&[HEAD, rows, FOOT]);
        let at = at % file.len();
        file[at] = byte;
        bounded(look(Form::Workbook, &file));
    }

    #[test]
    fn whatever_the_shapes_a_drawing_is_small(points in prop::collection::vec((-200.0..200.0f64, -95.0..95.0f64), 1..60), kind in 0usize..3) {
        let form = ["MultiPoint", "LineString", "MultiLineString"][kind];
        let line: Vec<String> = points.iter().map(|(x, y)| format!("[{x},{y}]")).collect();
        let line = line.join(",");
        let coordinates = if kind == 2 { format!("[[{line}]]") } else { format!("[{line}]") };
        let text = format!(r#"{{"type":"Feature","properties":{{}},"geometry":{{"type":"{form}","coordinates":{coordinates}}}}}"#);
        bounded(look(Form::GeoJson, text.as_bytes()));
    }
}
