//! The pages as their readers meet them: what is on the first screen, whom it leads to, in which language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use acervo::portal::Choices;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Builds a portal and gives the texts of its files by their paths.
fn build(portal: &Path) -> BTreeMap<String, String> {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("site");
    let outcome = acervo::build::build(portal, &out, &Choices::default(), &|_, _| {}).unwrap();
    assert!(outcome.changes.is_some(), "{:#?}", outcome.diagnostics);
    let mut files = BTreeMap::new();
    let mut folders = vec![out.clone()];
    while let Some(folder) = folders.pop() {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = fs::read_to_string(&path) {
                files.insert(path.strip_prefix(&out).unwrap().to_string_lossy().replace('\\', "/"), text);
            }
        }
    }
    files
}

/// The demonstration portal, built once.
fn site() -> &'static BTreeMap<String, String> {
    static SITE: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    SITE.get_or_init(|| build(Path::new(ROOT)))
}

fn page(path: &str) -> &'static str {
    &site()[&format!("{path}index.html")]
}

fn html() -> impl Iterator<Item = (&'static str, &'static str)> {
    let pages = site().iter().filter(|(path, text)| path.ends_with(".html") && !text.contains("http-equiv=\"refresh\""));
    pages.map(|(path, text)| (path.as_str(), text.as_str()))
}

/// Asserts that some parts stand in a page in this order.
fn in_order(html: &str, parts: &[&str]) {
    let mut from = 0;
    for part in parts {
        let at = html[from..].find(part).unwrap_or_else(|| panic!("`{part}` is not there after byte {from}"));
        from += at + part.len();
    }
}

/// The values of an attribute in a page.
fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    let opening = format!(" {attribute}=\"");
    html.split(&opening).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn a_dataset_says_first_what_it_is_who_answers_how_fresh_it_is_and_gives_the_file() {
    let html = page("datasets/salud/camas-hospital/");
    let parts = [
        "<h1>Camas y ocupación por hospital</h1>",
        "Ministerio de Salud</a>",
        "5 de noviembre de 2026</time> <span class=\"mark fresh\">al día</span>",
        "cada mes",
        "Creative Commons Atribución 4.0",
        "<a class=\"button\" href=\"../../../data/salud/camas-hospital.csv\" download>Descargar <span class=\"format\">CSV</span>",
        "kB</span></a>",
        "Cada fila es un hospital público",
        "<code id=\"address-1\">https://datos.ondravia.example/data/salud/camas-hospital.csv</code>",
        "curl --fail",
        "pd.read_csv(&quot;https://datos.ondravia.example/data/salud/camas-hospital.csv&quot;)",
        "<code id=\"cite-apa\">Ministerio de Salud. (2026). Camas y ocupación por hospital [Conjunto de datos].",
        "@misc{salud-camas-hospital,",
        // The likest first: the same ministry, theme and words.
        "Conjuntos relacionados</h2>",
        "Tiempos de espera por hospital",
    ];
    in_order(html, &parts);
}

#[test]
fn a_dataset_that_is_late_or_closed_says_so_in_words() {
    let late = page("en/datasets/educacion/centros-educativos/");
    assert!(late.contains("<span class=\"mark overdue\">430 days late</span>"));
    let closed = page("en/datasets/salud/historias-clinicas/");
    in_order(closed, &["<span class=\"mark non_public\">Not public</span>", "Not open because of:", "Personal data"]);
    let main = closed.split("<main").nth(1).unwrap();
    assert!(!main.contains("class=\"button\""), "there is nothing to download");
}

#[test]
fn each_type_answers_its_readers_first_question_before_the_rest() {
    in_order(
        page(""),
        &["<h1>", "hitos de la hoja de ruta demostrados", "Qué hay aquí", "Quién responde", "Qué puede hacer usted"],
    );
    in_order(page("organisations/salud/"), &["<h1>", "<ul class=\"tiles\">", "Quién responde de los datos", "mailto:"]);
    in_order(
        page("requests/tiempos-espera-hospital/"),
        &["<h1>", "mark released", "Ministerio de Salud", "Ver los datos", "<ol class=\"story\">"],
    );
    in_order(page("reuses/mapa-crecidas/"), &["<h1>", "href=\"https://agua-clara.example/mapa\"", "recalibró seis medidores"]);
    in_order(
        page("collections/nucleo-datos/"),
        &["<h1>", "12 conjuntos de datos", "<table", "430 días de retraso", "Horarios de trenes"],
    );
}

#[test]
fn every_page_can_be_reported_by_mail_with_its_address() {
    let mail = |path: &str| {
        let links = values(page(path), "href");
        links.into_iter().find(|link| link.starts_with("mailto:datos@ondravia.example?subject=")).unwrap_or("")
    };
    let wanted = "https%3A%2F%2Fdatos.ondravia.example%2Fen%2Fdatasets%2Fsalud%2Fcamas-hospital%2F";
    assert!(mail("en/datasets/salud/camas-hospital/").contains(wanted), "{}", mail("en/datasets/salud/camas-hospital/"));
    for path in ["", "datasets/", "organisations/salud/", "roadmap/", "themes/heal/", "pages/privacidad/"] {
        assert!(!mail(path).is_empty(), "{path}");
    }
}

#[test]
fn an_untranslated_page_says_which_language_it_is_in() {
    let html = page("en/datasets/montelaine/transport-scolaire/");
    assert!(html.contains("Not translated yet: this is shown in Français."), "no notice");
    assert!(!page("datasets/salud/camas-hospital/").contains("class=\"notice\">Aún sin traducir"));
}

#[test]
fn what_strangers_wrote_is_text_on_the_page_that_quotes_it_too() {
    let site = build(&Path::new(ROOT).join("tests/cases/hostile/portal"));
    let html = &site["datasets/data/index.html"];
    let quoted = html.split("<code id=\"embed\">").nth(1).unwrap().split("</code>").next().unwrap();
    // Once escaped is what the reader copies; it must hold no tag but its own.
    let copied = quoted.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    let tags: Vec<&str> = copied.split('<').skip(1).map(|rest| rest.split([' ', '>']).next().unwrap()).collect();
    assert_eq!(tags, ["blockquote", "a", "/a", "/blockquote"], "{copied}");
}

#[test]
fn every_page_can_be_shared() {
    for (path, html) in html() {
        for name in ["og:title", "og:description", "og:type", "og:locale"] {
            let content =
                html.split(&format!("<meta property=\"{name}\" content=\"")).nth(1).and_then(|rest| rest.split('"').next());
            assert!(content.is_some_and(|content| !content.trim().is_empty()), "{path} lacks {name}");
        }
        assert!(html.contains("<meta name=\"twitter:card\""), "{path}");
        assert!(html.contains("property=\"og:url\"") || html.contains("noindex"), "{path}");
    }
}

#[test]
fn what_a_page_names_in_itself_is_there_once() {
    for (path, html) in html() {
        let ids = values(html, "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{path} has an id twice: {ids:?}");
        let fragments = values(html, "href").into_iter().filter_map(|href| href.strip_prefix('#'));
        let others = ["aria-labelledby", "aria-controls", "data-copy", "data-table"].map(|name| values(html, name));
        for name in fragments.chain(others.into_iter().flatten().flat_map(str::split_whitespace)) {
            assert!(unique.contains(name), "{path} names `{name}`, which it does not have");
        }
        assert!(!html.contains(" style=\""), "{path} has a style in a tag");
    }
}

/// A portal of the cases with a theme of its own.
fn themed(theme: &Path, name: &str, languages: &str) -> BTreeMap<String, String> {
    let dir = tempfile::tempdir().unwrap();
    let copy = |from: &Path, to: &Path| {
        let mut folders = vec![from.to_owned()];
        while let Some(folder) = folders.pop() {
            for item in fs::read_dir(folder).unwrap() {
                let path = item.unwrap().path();
                let target = to.join(path.strip_prefix(from).unwrap());
                if path.is_dir() {
                    folders.push(path);
                } else {
                    fs::create_dir_all(target.parent().unwrap()).unwrap();
                    fs::copy(path, target).unwrap();
                }
            }
        }
    };
    copy(&Path::new(ROOT).join("tests/cases/least/portal"), dir.path());
    copy(theme, &dir.path().join("themes").join(name));
    let file = dir.path().join("acervo.yaml");
    let portal = fs::read_to_string(&file).unwrap();
    let lines = portal.lines().filter(|line| !line.starts_with("languages:") && !line.starts_with("theme:"));
    let portal: String = lines.map(|line| format!("{line}\n")).collect();
    fs::write(&file, format!("{portal}languages: {languages}\ntheme: {name}\n")).unwrap();
    build(dir.path())
}

#[test]
fn an_institution_makes_the_portal_its_own_with_a_few_files() {
    let theme = Path::new(ROOT).join("themes/ministry");
    let site = themed(&theme, "ministry", "[en]");
    for asset in ["tokens.css", "icon.svg"] {
        assert_eq!(site[&format!("assets/{asset}")], fs::read_to_string(theme.join("assets").join(asset)).unwrap());
    }
    assert!(site["assets/site.css"].contains("@layer components"), "what it does not bring is the built-in theme's");
    let home = &site["index.html"];
    assert!(home.contains("<span>Ministry of Health<br>"), "{home}");
    assert!(home.contains("All our datasets"), "a word of its own");
    assert!(home.contains("Skip to the content"), "the words that it does not bring");
    let sources = |name: &str, bytes: Vec<u8>| acervo::source::Source { path: name.into(), bytes };
    let own = [sources("themes/ministry/templates/brand.html", fs::read(theme.join("templates/brand.html")).unwrap())];
    let faults = acervo::render::proof(&acervo::render::Theme::new(&own, "other"));
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn a_third_language_is_one_file() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir_all(dir.path().join("locales")).unwrap();
    let words = "type-dataset = Conjunt de dades\n    .plural = Conjunts de dades\n\
                 n-datasets = { $n ->\n        [one] un conjunt de dades\n       *[other] { $n } conjunts de dades\n    }\n\
                 as-of = A data de\nlanguage-ca = Català\n";
    fs::write(dir.path().join("locales/ca.ftl"), words).unwrap();
    let site = themed(dir.path(), "own", "[en, ca]");
    let home = &site["ca/index.html"];
    assert!(home.contains("<html lang=\"ca\""), "{home}");
    assert!(home.contains(">Conjunts de dades</a>"), "its own words: {home}");
    assert!(home.contains("un conjunt de dades"), "its own plurals: {home}");
    assert!(home.contains("Skip to the content"), "what it lacks is in the default language");
    assert!(site["index.html"].contains(">Català</a>"), "its name for itself: {}", site["index.html"]);
    let footer = home.split("A data de").nth(1).unwrap();
    assert!(footer.trim_start().split("</time>").next().unwrap().contains(" de"), "its dates come from CLDR: {footer:.120}");
}

#[test]
fn what_is_in_a_file_is_in_the_json_of_its_dataset_and_twins_are_shown_once() {
    let dataset: serde_json::Value = serde_json::from_str(&site()["datasets/hacienda/presupuesto-2026/index.json"]).unwrap();
    let profiles = dataset["profiles"].as_array().expect("profiles");
    let csv = fs::read_to_string(Path::new(ROOT).join("catalogue/data/hacienda/presupuesto-2026.csv")).unwrap();
    let header: Vec<&str> = csv.lines().next().unwrap().trim_start_matches('\u{feff}').split([',', ';']).collect();
    let first = &profiles[0];
    assert_eq!(first["rows"].as_u64(), Some(csv.lines().count() as u64 - 1));
    let names: Vec<&str> = first["columns"].as_array().unwrap().iter().map(|column| column["name"].as_str().unwrap()).collect();
    assert_eq!(names, header);
    assert!(first["columns"].as_array().unwrap().iter().any(|column| column["least"].is_number() && column["type"].is_string()));
    // The workbook beside it holds the same.
    let html = page("en/datasets/hacienda/presupuesto-2026/");
    assert_eq!((profiles.len(), html.matches("<details class=\"preview\"").count()), (2, 1));
    assert!(html.contains("<a href=\"#file-1\">The same table as in file"));
    let bbox = serde_json::from_str::<serde_json::Value>(&site()["datasets/ambiente/zonas-inundables/index.json"]).unwrap();
    assert!(
        bbox["profiles"].as_array().unwrap().iter().any(|found| found["bbox"].as_array().is_some_and(|box_| box_.len() == 4))
    );
}
