//! The demonstration portal, built whole: what any visitor, host or harvester would notice.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use acervo::diagnostic::Severity;
use acervo::portal::Choices;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Every file of a folder by its path below it.
fn tree(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let relative = path.strip_prefix(dir).unwrap().to_string_lossy().replace('\\', "/");
                files.insert(relative, fs::read(&path).unwrap());
            }
        }
    }
    files
}

fn build(jobs: usize, base_url: &str) -> BTreeMap<String, Vec<u8>> {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("site");
    let choices = Choices { base_url: Some(base_url.to_owned()), ..Choices::default() };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).build().unwrap();
    let outcome = pool.install(|| acervo::build::build(Path::new(ROOT), &out, &choices, &|_, _| {})).unwrap();
    let errors: Vec<_> = outcome.diagnostics.iter().filter(|found| found.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    tree(&out)
}

/// Built once below a sub-path.
fn site() -> &'static BTreeMap<String, Vec<u8>> {
    static SITE: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    SITE.get_or_init(|| build(2, "https://datos.example/sub/path/"))
}

fn html() -> impl Iterator<Item = (&'static str, &'static str)> {
    let pages = site().iter().filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).unwrap()))
}

/// The values of an attribute in a page.
fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    let opening = format!(" {attribute}=\"");
    html.split(&opening).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// Where a relative address leads from a page, as a path below the site's root; none where it leaves it.
fn resolve(page: &str, address: &str) -> Option<String> {
    let address = address.split(['#', '?']).next().unwrap();
    let (mut parts, rest) = match address.strip_prefix('/') {
        Some(absolute) => (Vec::new(), absolute.strip_prefix("sub/path/")?),
        None => (page.split('/').collect::<Vec<_>>(), address),
    };
    parts.pop();
    for part in rest.split('/') {
        match part {
            ".." => {
                parts.pop()?;
            }
            "." | "" => {}
            part => parts.push(part),
        }
    }
    if rest.is_empty() || rest.ends_with('/') || rest.ends_with("..") {
        parts.push("index.html");
    }
    Some(parts.join("/"))
}

#[test]
fn the_same_input_gives_the_same_bytes_at_any_number_of_jobs() {
    let one = build(1, "https://datos.example/");
    for jobs in [2, 7] {
        let other = build(jobs, "https://datos.example/");
        assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
        for (path, bytes) in &one {
            assert!(*bytes == other[path], "{path} differs with {jobs} jobs");
        }
    }
}

#[test]
fn every_link_within_the_portal_leads_to_something_below_any_sub_path() {
    let mut broken = BTreeSet::new();
    for (page, html) in html() {
        for address in values(html, "href").into_iter().chain(values(html, "src")) {
            if address.contains("://") || address.starts_with("mailto:") || address.starts_with('#') {
                continue;
            }
            match resolve(page, &address.replace("&amp;", "&")) {
                Some(target) if site().contains_key(&target) => {}
                target => {
                    broken.insert(format!("{page}: {address} -> {target:?}"));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn every_fragment_leads_to_an_element() {
    for (page, html) in html() {
        let ids: BTreeSet<_> = values(html, "id").into_iter().collect();
        for address in values(html, "href").into_iter().filter_map(|href| href.strip_prefix('#')) {
            assert!(ids.contains(address), "{page}: #{address}");
        }
        assert_eq!(ids.len(), values(html, "id").len(), "{page} repeats an id");
    }
}

#[test]
fn a_page_asks_nothing_of_a_third_party_and_holds_no_script_of_its_own() {
    for (page, html) in html() {
        for address in values(html, "src") {
            assert!(!address.contains("//"), "{page}: {address}");
        }
        let loaded = html
            .split("<link ")
            .skip(1)
            .filter(|rest| !rest.contains("rel=\"canonical\"") && !rest.contains("rel=\"alternate\""));
        for link in loaded {
            let tag = link.split('>').next().unwrap();
            assert!(
                tag.contains("rel=\"alternate\"") || tag.contains("rel=\"canonical\"") || !tag.contains("://"),
                "{page}: {tag}"
            );
        }
        assert!(!html.contains(" style=\"") && !html.contains("<style"), "{page} has an inline style");
        for script in html.split("<script").skip(1) {
            let tag = script.split('>').next().unwrap();
            assert!(tag.contains(" src=") || tag.contains("application/ld+json"), "{page} has an inline script");
        }
        for handler in ["onclick=", "onload=", "onerror=", "javascript:"] {
            assert!(!html.contains(handler), "{page}: {handler}");
        }
    }
}

#[test]
fn each_page_says_its_language_and_where_its_other_languages_are() {
    for (page, html) in html().filter(|(_, html)| !html.contains("http-equiv=\"refresh\"") && !html.contains("noindex")) {
        let language = if page.starts_with("en/") { "en" } else { "es" };
        assert!(html.contains(&format!("<html lang=\"{language}\"")), "{page}");
        let path = page.strip_suffix("index.html").unwrap_or(page);
        let canonical = format!("<link rel=\"canonical\" href=\"https://datos.example/sub/path/{path}\">");
        assert!(html.contains(&canonical), "{page} lacks {canonical}");
        let bare = path.strip_prefix("en/").unwrap_or(path);
        for (tag, prefix) in [("es", ""), ("en", "en/"), ("x-default", "")] {
            let alternate = format!("hreflang=\"{tag}\" href=\"https://datos.example/sub/path/{prefix}{bare}\"");
            assert!(html.contains(&alternate), "{page} lacks {alternate}");
        }
    }
}

#[test]
fn every_page_says_that_the_country_is_invented() {
    for (page, html) in html().filter(|(_, html)| !html.contains("http-equiv=\"refresh\"")) {
        let words = if page.starts_with("en/") || page == "en/404.html" { "does not exist" } else { "no existe" };
        assert!(html.contains(words), "{page}");
    }
}

#[test]
fn a_text_that_is_not_translated_says_its_language() {
    let page = std::str::from_utf8(&site()["en/datasets/montelaine/transport-scolaire/index.html"]).unwrap();
    let title = page.split("<h1").nth(1).unwrap();
    assert!(title.split("</h1>").next().unwrap().contains("lang=\"fr\""), "{title:.200}");
}

#[test]
fn every_list_has_its_twins_and_every_entry_its_json() {
    for folder in ["datasets", "organisations", "roadmap/actions", "requests", "legal", "actors"] {
        let json: serde_json::Value = serde_json::from_slice(&site()[&format!("{folder}/index.json")]).unwrap();
        let entries = json["entries"].as_array().unwrap();
        assert_eq!(entries.len(), usize::try_from(json["count"].as_u64().unwrap()).unwrap());
        let csv = std::str::from_utf8(&site()[&format!("{folder}/index.csv")]).unwrap();
        assert!(csv.starts_with("\u{feff}id,type,url,title_es,title_en,"), "{folder}");
        for entry in entries {
            let id = entry["id"].as_str().unwrap();
            let own: serde_json::Value = serde_json::from_slice(&site()[&format!("{folder}/{id}/index.json")]).unwrap();
            assert_eq!(own["id"], entry["id"]);
            assert!(csv.contains(&format!("\r\n{id},")), "{folder}/index.csv lacks {id}");
        }
    }
}

#[test]
fn every_entry_stands_once_in_the_list_from_a_to_z() {
    for prefix in ["", "en/"] {
        let page = format!("{prefix}search/a-z/index.html");
        let html = std::str::from_utf8(&site()[&page]).unwrap();
        let letters = html.split("<section class=\"letter\"").skip(1).filter_map(|rest| rest.split("</section>").next());
        let links = letters.flat_map(|letter| values(letter, "href"));
        let mut listed: Vec<String> = links.filter_map(|address| resolve(&page, address)).collect();
        listed.sort();
        let twins = site().keys().filter_map(|path| path.strip_suffix("index.json"));
        let entries = twins.filter(|folder| site().contains_key(&format!("{folder}index.html")) && !folder.starts_with("pages/"));
        let entries: BTreeSet<String> = entries.map(|folder| format!("{prefix}{folder}index.html")).collect();
        let missing: Vec<_> = listed.iter().filter(|path| !entries.contains(*path)).collect();
        assert!(missing.is_empty(), "{missing:?}");
        let once: BTreeSet<&String> = listed.iter().collect();
        assert_eq!(once.len(), listed.len());
        assert!(listed.len() > 130, "{}", listed.len());
    }
}

#[test]
fn references_are_shown_from_both_ends() {
    let health: serde_json::Value = serde_json::from_slice(&site()["organisations/salud/index.json"]).unwrap();
    let published = health["referred_by"]["dataset.publisher"].as_array().unwrap();
    assert!(published.contains(&"salud/camas-hospital".into()));
    let page = std::str::from_utf8(&site()["en/datasets/salud/tiempos-espera/index.html"]).unwrap();
    for way in [
        "requests/tiempos-espera-hospital/",
        "roadmap/actions/listas-de-espera/",
        "collections/nucleo-datos/",
        "reuses/la-cadera-de-catorce-meses/",
    ] {
        assert!(page.contains(way), "{way}");
    }
}

#[test]
fn an_old_address_leads_to_the_new_one() {
    let old = std::str::from_utf8(&site()["collections/infraestructura-de-datos/index.html"]).unwrap();
    assert!(old.contains("url=/sub/path/collections/nucleo-datos/"), "{old}");
    assert!(site().contains_key("en/collections/infraestructura-de-datos/index.html"));
}

/// Who has no account anywhere writes an e-mail, on whichever page they are.
#[test]
fn every_page_can_be_reported_by_mail_with_its_address_and_version_and_leads_to_a_form() {
    let decoded = |link: &str| {
        let bytes = link.replace("&amp;", "&").into_bytes();
        let mut out = Vec::new();
        let mut at = 0;
        while at < bytes.len() {
            let hex = (bytes[at] == b'%').then(|| std::str::from_utf8(&bytes[at + 1..at + 3]).unwrap());
            out.push(hex.map_or(bytes[at], |hex| u8::from_str_radix(hex, 16).unwrap()));
            at += if hex.is_some() { 3 } else { 1 };
        }
        String::from_utf8(out).unwrap()
    };
    let version = concat!(", Acervo ", env!("CARGO_PKG_VERSION"));
    let (mut pages, mut edited) = (0, 0);
    for (path, html) in html().filter(|(_, html)| !html.contains("http-equiv=\"refresh\"")) {
        let links = values(html, "href");
        let folder = path.trim_end_matches("index.html");
        let address = format!("https://datos.example/sub/path/{folder}");
        let asks = |start: &str| {
            let about = |link: &String| path.ends_with("404.html") || link.contains(&format!("{address} "));
            let mut found = links.iter().filter(|link| link.starts_with(start)).map(|link| decoded(link));
            found.any(|link| about(&link) && link.contains("2026-11-20") && link.contains(version))
        };
        assert!(asks("mailto:datos@ondravia.example?subject="), "{path}");
        assert!(asks("https://github.com/ondravia-example/datos/issues/new?title="), "{path}");
        assert!(links.iter().any(|link| resolve(path, link).is_some_and(|to| to.contains("contribute/"))), "{path}");
        let edit = links.iter().filter_map(|link| link.strip_prefix("https://github.com/ondravia-example/datos/edit/main/"));
        for file in edit {
            assert!(Path::new(ROOT).join(file).is_file(), "{path}: {file}");
            edited += 1;
        }
        pages += 1;
    }
    assert!(pages > 300 && edited > 250, "{pages} pages, {edited} of which have a file");
    let edit = |page: &str| {
        site().get(page).map(|html| String::from_utf8_lossy(html).contains("/edit/main/catalogue/pages/acerca-de.en.md"))
    };
    assert_eq!([edit("pages/acerca-de/index.html"), edit("en/pages/acerca-de/index.html")], [Some(false), Some(true)]);
}

#[test]
fn the_form_of_each_type_has_every_field_of_the_table_and_every_entry_to_choose_from() {
    for ty in acervo::model::Type::ALL {
        for prefix in ["", "en/"] {
            let folder = format!("{prefix}contribute/{}/", ty.as_str());
            let page = String::from_utf8_lossy(&site()[&format!("{folder}index.html")]);
            for record in ty.record().within() {
                for field in record.fields {
                    let id = format!(" id=\"{}-{}-fault\"", record.name, field.name);
                    assert_eq!(page.matches(&id).count(), 1, "{folder}: {} {}", record.name, field.name);
                }
            }
            let entries: Vec<Vec<String>> = serde_json::from_slice(&site()[&format!("{folder}entries.json")]).unwrap();
            let all = site().keys().filter(|path| path.ends_with("/index.json")).filter(|path| {
                let entry: serde_json::Value = serde_json::from_slice(&site()[*path]).unwrap();
                entry["type"] == ty.as_str() && entry["json"].is_string()
            });
            assert_eq!(entries.len(), all.count(), "{folder}");
        }
    }
}

#[test]
fn the_sitemap_names_every_page_once_and_nothing_else() {
    let xml = std::str::from_utf8(&site()["sitemap.xml"]).unwrap();
    let named: Vec<&str> = xml.split("<loc>").skip(1).map(|rest| rest.split("</loc>").next().unwrap()).collect();
    let unique: BTreeSet<_> = named.iter().collect();
    assert_eq!(unique.len(), named.len());
    let pages: BTreeSet<String> = html()
        .filter(|(_, html)| !html.contains("noindex"))
        .map(|(path, _)| format!("https://datos.example/sub/path/{}", path.strip_suffix("index.html").unwrap()))
        .collect();
    assert_eq!(pages, named.iter().map(|address| (*address).to_owned()).collect());
}

#[test]
fn the_files_that_the_portal_holds_are_published_as_they_are() {
    for (path, bytes) in tree(&Path::new(ROOT).join("catalogue/data")) {
        assert!(site()[&format!("data/{path}")] == bytes, "{path}");
    }
}
