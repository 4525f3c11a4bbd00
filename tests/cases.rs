//! Small portals with the whole site that they must give: `tests/cases/NAME/portal` and `tests/cases/NAME/site`.
//! `UPDATE_EXPECT=1` rewrites the sites; read what changed before it is committed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use acervo::portal::Choices;

fn tree(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        for item in fs::read_dir(folder).into_iter().flatten() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let relative = path.strip_prefix(dir).unwrap().to_string_lossy().replace('\\', "/");
                // The theme's own files and the schemas are the same in every site, the list of files says nothing more, what is
                // drawn in pixels is looked at in `tests/face.rs`, and of the forms one shows what holds of all.
                let form = relative.contains("contribute/") && !relative.contains("contribute/index.html");
                let same = relative.starts_with("assets/") || relative == ".acervo-files" || relative.ends_with("schema.json");
                if !same && !relative.ends_with(".png") && (!form || relative.contains("contribute/reuse/")) {
                    files.insert(relative, fs::read(&path).unwrap());
                }
            }
        }
    }
    files
}

fn check(name: &str) {
    let case: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name);
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("site");
    let outcome = acervo::build::build(&case.join("portal"), &out, &Choices::default(), &|_, _| {}).unwrap();
    assert!(outcome.changes.is_some(), "{name}: {:#?}", outcome.diagnostics);
    let (found, wanted) = (tree(&out), tree(&case.join("site")));
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let _ = fs::remove_dir_all(case.join("site"));
        for (path, bytes) in &found {
            let target = case.join("site").join(path);
            fs::create_dir_all(target.parent().unwrap()).unwrap();
            fs::write(target, bytes).unwrap();
        }
        return;
    }
    assert_eq!(found.keys().collect::<Vec<_>>(), wanted.keys().collect::<Vec<_>>(), "{name}: the files of the site");
    for (path, bytes) in &found {
        let (found, wanted) = (String::from_utf8_lossy(bytes), String::from_utf8_lossy(&wanted[path]));
        let different = found.lines().zip(wanted.lines()).enumerate().find(|(_, (found, wanted))| found != wanted);
        if let Some((line, (found, wanted))) = different {
            panic!("{name}/site/{path}:{}\n  is:     {found}\n  wanted: {wanted}", line + 1);
        }
        assert!(found == wanted, "{name}/site/{path} is longer or shorter than wanted");
    }
}

/// The least that is a portal: one language, one institution, one dataset.
#[test]
fn least() {
    check("least");
}

/// Three languages, texts that lack one or two of them, an old address, a right-to-left script.
#[test]
fn languages() {
    check("languages");
}

/// Every text, name and address is an attack: nothing of it may act in a page.
#[test]
fn hostile() {
    check("hostile");
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/hostile/site");
    for (path, bytes) in tree(&site).iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = String::from_utf8_lossy(bytes).to_lowercase();
        for tag in html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap()) {
            // The theme's own two scripts, its mark and a block of data are the only ones, wherever the page is.
            let own = [
                "script src=\"assets/theme.js\"",
                "script type=\"module\" src=\"assets/site.js\"",
                "script type=\"module\" fetchpriority=\"low\" src=\"assets/contribute/form.js\"",
                "script type=\"application/ld+json\"",
            ];
            let mark = "svg viewbox=\"0 0 32 32\" width=\"28\" height=\"28\" aria-hidden=\"true\"";
            let bare = tag.replace("../", "").replace("\"/assets/", "\"assets/");
            let known = own.contains(&&*bare) || bare == mark;
            assert!(known || !(tag.starts_with("script") || tag.starts_with("svg")), "{path}: <{tag}>");
            // Outside of quotes are the names of attributes, and behind each its value.
            let parts: Vec<&str> = tag.split('"').collect();
            for pair in parts.chunks(2) {
                assert!(!pair[0].contains(" on"), "{path}: <{tag}>");
                let value = pair.get(1).copied().unwrap_or("");
                let loaded = pair[0].ends_with("href=") || pair[0].ends_with("src=");
                let acts = ["javascript:", "evil.example", "track.example"].iter().any(|attack| value.contains(attack));
                assert!(!(loaded && acts), "{path}: <{tag}>");
            }
        }
        assert_eq!(html.matches("</title>").count(), 1, "{path}");
        // The block of data holds no mark that could end it.
        let data = html.split_once("ld+json\">").map(|(_, rest)| rest.split("</script>").next().unwrap());
        assert!(data.is_none_or(|data| !data.contains(['<', '>'])), "{path}");
        assert!(html.matches("<script").count() <= 3 && html.matches("<svg").count() <= 1, "{path}");
    }
}
