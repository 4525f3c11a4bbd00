//! What a portal says of the background of its maps, in its pages.

use std::fs;
use std::path::Path;

use acervo::diagnostic::Severity;
use acervo::portal::Choices;

const DATASET: &str = "title: Gauges\ndescription: Where the water of each river is measured, one gauge a point.\npublisher: org\nstage: published\naccess: public\nlicense: CC0-1.0\nfrequency: P1Y\nmodified: 2026-01-01\ncontact: {email: a@a.example}\ndistributions: [{file: gauges.geojson, format: GeoJSON}]\n";
const GAUGES: &str =
    r#"{"type": "Feature", "geometry": {"type": "Point", "coordinates": [-3, 40]}, "properties": {"name": "a"}}"#;

/// The page of a dataset with a map, in a portal that says this of maps too; or what is wrong.
fn page(map: &str) -> Result<String, Vec<(&'static str, Option<&'static str>)>> {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    for folder in ["organisations", "datasets", "data"] {
        fs::create_dir_all(root.join("catalogue").join(folder)).unwrap();
    }
    let portal = format!(
        "title: Rivers\nbase_url: https://a.example/\nlanguages: [en]\ncontact: {{email: a@a.example}}\nas_of: 2026-06-01\n{map}"
    );
    fs::write(root.join("acervo.yaml"), portal).unwrap();
    fs::write(root.join("catalogue/organisations/org.yaml"), "name: Org\nkind: agency\nlevel: federal\n").unwrap();
    fs::write(root.join("catalogue/datasets/gauges.yaml"), DATASET).unwrap();
    fs::write(root.join("catalogue/data/gauges.geojson"), GAUGES).unwrap();
    let out = root.join("site");
    let outcome = acervo::build::build(root, Path::new(&out), &Choices::default(), &|_, _| {}).unwrap();
    match outcome.changes {
        Some(_) => Ok(fs::read_to_string(out.join("datasets/gauges/index.html")).unwrap()),
        None => {
            let errors = outcome.diagnostics.iter().filter(|found| found.severity == Severity::Error);
            Err(errors.map(|found| (found.rule.name, found.variant)).collect())
        }
    }
}

#[test]
fn nobody_else_is_asked_unless_the_portal_names_a_server_of_tiles() {
    let without = page("").unwrap();
    assert!(without.contains("data-file=\"../../data/gauges.geojson\"") && !without.contains("data-tiles"));
    let with = page("map: {tiles: 'https://tiles.example/{z}/{x}/{y}.png', attribution: 'A \"<b>survey</b>'}\n").unwrap();
    let plain = with.replace("&#x2f;", "/");
    assert!(plain.contains("data-tiles=\"https://tiles.example/{z}/{x}/{y}.png\""));
    assert!(with.contains("comes from tiles.example"), "the page says whom the map asks");
    assert!(!with.contains("<b>survey"), "what the portal wrote is text");
}

#[test]
fn tiles_are_numbered_pictures_of_the_web() {
    let wrong = |tiles: &str| page(&format!("map: {{tiles: '{tiles}', attribution: Survey}}\n")).unwrap_err();
    assert_eq!(wrong("https://tiles.example/map.png"), [("invalid-url", Some("tiles"))]);
    assert_eq!(wrong("data:{z}{x}{y}"), [("invalid-url", Some("scheme"))]);
    assert_eq!(page("map: {tiles: 'https://tiles.example/{z}/{x}/{y}.png'}\n").unwrap_err(), [("missing-field", None)]);
}
