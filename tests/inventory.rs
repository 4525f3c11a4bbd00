//! The inventory taken out as a spreadsheet, edited, and brought back.

use std::fs;
use std::path::Path;

use acervo::inventory::{Fault, Form, InventoryError, Outcome, Table, bring_in, table};
use acervo::messages::Messages;
use tempfile::TempDir;

const BEDS: &str = "# Ours\ntitle:   {es: Camas, en: Beds}   # both\ndescription: |\n  Camas por hospital.\n\n  # no comment\npublisher: salud\nstage: planned   # for now\naccess: public\nfrequency: P1M\npromise:\n  due: 2026-06  # the plan says so\n  first_promised: 2026-06\nkeywords:\n  - camas\n  # hospitals later\n  - reserva\nx_own: 1\n";

fn portal() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let whole = folder.path().join(path);
        fs::create_dir_all(whole.parent().expect("a folder")).expect("made");
        fs::write(whole, text).expect("written");
    };
    write("acervo.yaml", "title: P\nbase_url: https://a.example/\nlanguages: [es, en]\ncontact: {email: data@a.example}\n");
    write("catalogue/organisations/salud.yaml", "name: Salud\nkind: ministry\nlevel: federal\n");
    write("catalogue/datasets/salud/camas.yaml", BEDS);
    write(
        "catalogue/datasets/salud/censo.yaml",
        "title: '=1+1'\ndescription: Censo.\npublisher: salud\nstage: inventoried\naccess: public\nfrequency: once\n",
    );
    folder
}

/// Takes the inventory out, changes cells (by id and heading) and brings it back.
fn edited(root: &Path, form: Form, cells: &[(&str, &str, &str)]) -> Result<Outcome, InventoryError> {
    let mut table = Table::read(&table(root).expect("a table").write(form).expect("bytes")).expect("read back");
    for (id, heading, text) in cells {
        let column =
            table.rows[0].iter().position(|cell| cell == heading).unwrap_or_else(|| panic!("{heading}: {:?}", table.rows[0]));
        let row = table.rows.iter_mut().find(|row| row[0] == *id).expect("a row");
        row[column] = (*text).to_owned();
    }
    let file = root.join("edited");
    fs::write(&file, table.write(form).expect("bytes")).expect("written");
    bring_in(&file, root)
}

fn text(root: &Path, id: &str) -> String {
    fs::read_to_string(root.join(format!("catalogue/datasets/{id}.yaml"))).expect("it")
}

#[test]
fn what_nobody_edited_changes_no_byte() {
    for form in [Form::Csv, Form::Xlsx] {
        let portal = portal();
        let outcome = edited(portal.path(), form, &[]).expect("an inventory");
        assert_eq!((outcome.rows, outcome.changed.len(), outcome.new.len()), (2, 0, 0), "{form:?}");
        assert_eq!(text(portal.path(), "salud/camas"), BEDS);
        let bytes = || table(portal.path()).expect("a table").write(form).expect("bytes");
        assert_eq!(bytes(), bytes());
    }
}

#[test]
fn only_the_edited_fields_change_and_comments_stay() {
    for form in [Form::Csv, Form::Xlsx] {
        let portal = portal();
        let cells = [
            ("salud/camas", "title:en", "Hospital beds"),
            ("salud/camas", "frequency", "P1Y"),
            ("salud/camas", "contact.email", "datos@salud.example"),
            ("salud/censo", "keywords", "censo; población"),
            ("salud/censo", "title:en", "Census"),
        ];
        let outcome = edited(portal.path(), form, &cells).expect("an inventory");
        assert_eq!(outcome.changed.len(), 2);
        let wanted = BEDS
            .replace("title:   {es: Camas, en: Beds}   # both\n", "title:  # both\n  es: Camas\n  en: Hospital beds\n")
            .replace("frequency: P1M\n", "frequency: P1Y\n")
            .replace("  first_promised: 2026-06\n", "  first_promised: 2026-06\ncontact:\n  email: datos@salud.example\n");
        assert_eq!(text(portal.path(), "salud/camas"), wanted);
        let census = text(portal.path(), "salud/censo");
        assert!(
            census.contains("title:\n  es: \"=1+1\"\n  en: Census\n")
                && census.ends_with("keywords:\n  - censo\n  - población\n"),
            "{census}"
        );
    }
}

#[test]
fn a_cell_that_a_program_would_run_is_text_in_csv() {
    let portal = portal();
    let csv = String::from_utf8(table(portal.path()).expect("a table").write(Form::Csv).expect("bytes")).expect("text");
    assert!(csv.contains(",'=1+1,") && !csv.contains(",=1+1"), "{csv}");
}

#[test]
fn a_new_row_begins_a_descriptor() {
    let portal = portal();
    let file = portal.path().join("new.csv");
    // As an office saves it: Latin-1 and semicolons.
    let rows = "id;title;description;publisher;stage;access;frequency\nsalud/vacunaci\u{f3}n;x;x;x;x;x;x\n"
        .replace("vacunaci\u{f3}n", "vacunas")
        .replace(";x;x;x;x;x;x", ";Vacunaci\u{f3}n;Dosis.;salud;inventoried;public;P1M");
    fs::write(&file, encoding_rs::WINDOWS_1252.encode(&rows).0).expect("written");
    assert_eq!(bring_in(&file, portal.path()).expect("an inventory").new, ["salud/vacunas"]);
    assert!(text(portal.path(), "salud/vacunas").starts_with("title: Vacunación\ndescription: Dosis.\npublisher: salud\n"));
}

#[test]
fn wrong_cells_are_named_by_row_and_column_and_nothing_is_written() {
    let portal = portal();
    let cells = [
        ("salud/camas", "stage", "soon"),
        ("salud/camas", "promise.due", "fall 2027"),
        ("salud/camas", "frequency", "P1W"),
        ("salud/censo", "publisher", "nobody"),
        ("salud/censo", "title", ""),
        ("salud/censo", "modified", "30/06/2026"),
        ("salud/censo", "license", "mine"),
        ("salud/censo", "landing_page", "javascript:alert(1)"),
    ];
    let error = edited(portal.path(), Form::Xlsx, &cells).expect_err("wrong cells");
    let InventoryError::Cells(faults) = &error else { panic!("{error:?}") };
    let places: Vec<_> = faults.iter().map(|fault| (fault.row, fault.heading.as_str())).collect();
    assert_eq!(
        places,
        [(2, "stage"), (2, "promise.due"), (3, "title"), (3, "publisher"), (3, "license"), (3, "modified"), (3, "landing_page")]
    );
    assert_eq!(text(portal.path(), "salud/camas"), BEDS);
    assert!(error.to_string().contains("cell G2 (stage): write one of: inventoried, planned"), "{error}");
    for language in Messages::languages() {
        assert!(!error.say(&Messages::of(language)).contains("inventory-"), "{}", error.say(&Messages::of(language)));
    }
    let csv = |text: &str| {
        let file = portal.path().join("x.csv");
        fs::write(&file, text).expect("written");
        bring_in(&file, portal.path()).expect_err("refused")
    };
    assert!(matches!(csv("title\nA\n"), InventoryError::NoId));
    assert!(matches!(csv("PK\u{3}\u{4}nothing"), InventoryError::Unreadable(_)));
    let InventoryError::Cells(faults) = csv("id,titel\nsalud/camas,A\nsalud/camas,B\n../x,C\nsalud/new,D\n") else {
        panic!("not refused")
    };
    let found: Vec<_> = faults.iter().map(|fault| (fault.row, &fault.fault)).collect();
    assert_eq!(found[0], (1, &Fault::Heading));
    assert_eq!(found[1], (3, &Fault::Twice(2)));
    assert_eq!(found[2], (4, &Fault::Id("../x".into())));
    assert!(found[3..].iter().all(|(row, fault)| *row == 5 && **fault == Fault::Needed), "{found:?}");
}
