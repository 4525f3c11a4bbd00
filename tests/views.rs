//! The views of the demonstration's roadmap: their words, their twins, and whether people find in them what they ask.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use acervo::derive::{Cell, Followed, Meets, Outcome, PostState, Schedule};
use acervo::locale::Locale;
use acervo::portal::{self, Choices};
use acervo::render::Site;
use serde_json::Value;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The files of the demonstration by their paths.
fn files() -> &'static BTreeMap<String, String> {
    static FILES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    FILES.get_or_init(|| {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("site");
        acervo::build::build(Path::new(ROOT), &out, &Choices::default(), &|_, _| {}).unwrap();
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
    })
}

fn site() -> Arc<Site> {
    let loaded = portal::load(Path::new(ROOT), &Choices::default()).unwrap();
    Site::new(loaded.catalogue, loaded.config.unwrap())
}

fn page(path: &str) -> &'static str {
    files().get(path).unwrap_or_else(|| panic!("no page {path}"))
}

/// The words of a page without its markup.
fn words(html: &str) -> String {
    let mut out = String::new();
    for part in html.split('<') {
        out.push_str(part.split_once('>').map_or(part, |(_, text)| text));
        out.push(' ');
    }
    let plain = out.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_figure_table_column_and_code_has_its_words_in_every_language() {
    let site = site();
    let mut keys = BTreeSet::new();
    let code = |cell: &Cell, keys: &mut BTreeSet<String>| {
        let mut cells = vec![cell];
        while let Some(cell) = cells.pop() {
            match cell {
                Cell::Code(list, code) | Cell::Mark(list, code) => drop(keys.insert(format!("{list}-{code}"))),
                Cell::Counted(what, _) => drop(keys.insert(format!("counted-{what}"))),
                Cell::List(all) => cells.extend(all),
                _ => {}
            }
        }
    };
    for sheet in site.sheets.values() {
        keys.extend(sheet.figures.iter().map(|figure| format!("figure-{}", figure.key)));
        for table in &sheet.tables {
            keys.insert(format!("table-{}", table.name));
            for column in &table.columns {
                match &column.head {
                    Some(head) => code(head, &mut keys),
                    None => drop(keys.insert(format!("column-{}", column.key))),
                }
            }
            table.rows.iter().flatten().for_each(|cell| code(cell, &mut keys));
        }
    }
    keys.extend(Schedule::ALL.map(|it| format!("schedule-{}", it.as_str())));
    keys.extend(Outcome::ALL.map(|it| format!("outcome-{}", it.as_str())));
    keys.extend(Followed::ALL.iter().flat_map(|it| ["followed", "figure"].map(|list| format!("{list}-{}", it.as_str()))));
    keys.extend(PostState::ALL.iter().map(|it| format!("post-{}", it.as_str())));
    keys.extend(Meets::ALL.iter().map(|it| format!("meets-{}", it.as_str())));
    for language in ["en", "es"] {
        let locale = Locale::shipped(language).unwrap();
        let missing: Vec<_> = keys.iter().filter(|key| !locale.has(key)).collect();
        assert!(missing.is_empty(), "{language}.ftl lacks {missing:#?}");
    }
}

/// The records of a CSV; a line's end within quotes is none.
fn records(csv: &str) -> usize {
    let mut quoted = false;
    csv.bytes()
        .filter(|byte| {
            quoted ^= *byte == b'"';
            *byte == b'\n' && !quoted
        })
        .count()
}

#[test]
fn a_page_its_json_and_its_csv_hold_the_same_rows() {
    let site = site();
    for (of, sheet) in &site.sheets {
        let twin = of.twin(&site.catalogue);
        let json: Value = serde_json::from_str(page(&format!("{twin}.json"))).unwrap();
        assert_eq!(json["as_of"], "2026-11-20", "{twin}");
        for (at, table) in sheet.tables.iter().enumerate() {
            let csv = page(&of.table_file(&site.catalogue, at, table.name));
            assert_eq!(json[table.name].as_array().map(Vec::len), Some(table.rows.len()), "{twin} {}", table.name);
            assert_eq!(records(csv), table.rows.len() + 1, "{twin} {}", table.name);
            assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{twin} {}", table.name);
        }
        if of.has_page() {
            let html = page(&format!("{}index.html", of.path(&site.catalogue)));
            let drawn: usize = html
                .split("<table class=\"data")
                .skip(1)
                .map(|rest| rest.split("</table>").next().unwrap())
                .map(|table| table.matches("<tr>").count())
                .sum();
            let heads = sheet.tables.iter().filter(|table| !table.rows.is_empty()).count();
            assert_eq!(drawn, sheet.tables.iter().map(|table| table.rows.len()).sum::<usize>() + heads, "{twin}");
            assert!(html.contains("application/json") && html.contains("text/csv"), "{twin}");
        }
    }
}

#[test]
fn figures_are_the_same_in_the_page_and_in_the_json() {
    let json: Value = serde_json::from_str(page("roadmap/kept/index.json")).unwrap();
    let shown = words(page("roadmap/kept/index.html"));
    for (name, value) in json["figures"].as_object().unwrap() {
        let said = format!("{} de {}", value["n"], value["of"]);
        assert!(shown.contains(&said), "{name}: {said}");
    }
    let total: u64 = json["outcomes"].as_array().unwrap().iter().map(|row| row["against_current"].as_u64().unwrap()).sum();
    assert_eq!(total as usize, json["promises"].as_array().unwrap().len(), "each promise has one outcome");
}

#[test]
fn money_of_a_year_is_summed_by_currency_and_the_unfunded_are_named() {
    let json: Value = serde_json::from_str(page("governance/funding/index.json")).unwrap();
    let mut seen = BTreeSet::new();
    for row in json["by-year"].as_array().unwrap() {
        assert!(seen.insert((row["year"].to_string(), row["currency"].to_string())), "{row}");
    }
    let unfunded: Vec<_> = json["unfunded"].as_array().unwrap().iter().map(|row| row["action"]["id"].as_str().unwrap()).collect();
    assert_eq!(unfunded, ["escuelas-a-la-luz"]);
}

/// The pages that links lead to from another, without its query and place.
fn links(from: &str) -> Vec<String> {
    let html = page(from);
    let found = html.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let within = found.filter(|href| !href.contains("://") && !href.starts_with("mailto:") && !href.starts_with('#'));
    within
        .filter_map(|href| {
            let href = href.split(['#', '?']).next()?;
            let mut parts: Vec<&str> = from.split('/').collect();
            parts.pop();
            for part in href.split('/') {
                match part {
                    ".." => drop(parts.pop()),
                    "." | "" => {}
                    part => parts.push(part),
                }
            }
            let path = parts.join("/");
            let index = if path.is_empty() { "index.html".to_owned() } else { format!("{path}/index.html") };
            [path, index].into_iter().find(|path| path.ends_with(".html") && files().contains_key(path))
        })
        .collect()
}

/// How many clicks it takes from a page to every other.
fn clicks(home: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::from([(home.to_owned(), 0)]);
    let mut next = VecDeque::from([home.to_owned()]);
    while let Some(at) = next.pop_front() {
        let clicks = found[&at];
        for target in links(&at) {
            if !found.contains_key(&target) {
                found.insert(target.clone(), clicks + 1);
                next.push_back(target);
            }
        }
    }
    found
}

/// What people ask, the page that answers, and words of the answer in Spanish and English.
const QUESTIONS: &[(&str, &[&str], &[&str])] = &[
    (
        "roadmap/recommendations/",
        &["Cubrir los puestos que la ley ya creó", "Aceptada", "iniciada", "Responsables de datos"],
        &["Fill the posts the law has already created", "Accepted", "initiated"],
    ),
    (
        "roadmap/owes/salud/",
        &["Ministerio de Salud", "Lo que queda por hacer", "hitos vencidos"],
        &["Ministry of Health", "What is still to be done"],
    ),
    (
        "roadmap/changes/",
        &["Reglamento en vigor", "181 días", "El dictamen del Consejo de Estado", "Agencia de Gobierno Digital"],
        &["Regulation in force", "181 days", "The opinion of the Council of State", "Digital Government Agency"],
    ),
    (
        "demand/",
        &["Lo más pedido y sin publicar", "días hasta la respuesta"],
        &["Most wanted and not published", "days to an answer"],
    ),
    (
        "governance/posts/",
        &["Ministerio de Educación", "Responsable de datos", "vacante", "3 de febrero de 2025", "655 días"],
        &["Ministry of Education", "Data officer", "vacant", "3 February 2025", "655 days"],
    ),
    (
        "governance/funding/",
        &["16.400.000 XTS", "1 de 15", "Escuelas a la luz"],
        &["16,400,000 XTS", "1 of 15", "Schools in the light"],
    ),
];

#[test]
fn each_question_is_answered_within_three_clicks_from_home() {
    for (prefix, language) in [("", 0), ("en/", 1)] {
        let clicks = clicks(&format!("{prefix}index.html"));
        for (path, spanish, english) in QUESTIONS {
            let path = format!("{prefix}{path}index.html");
            let away = clicks.get(&path).copied();
            assert!(away.is_some_and(|clicks| clicks <= 3), "{path} is {away:?} clicks away");
            let shown = words(page(&path));
            for answer in [spanish, english][language].iter() {
                assert!(shown.contains(answer), "{path} does not say {answer:?}:\n{shown}");
            }
        }
    }
}

#[test]
fn the_timeline_is_drawn_with_what_was_promised_and_today_and_without_a_colour() {
    let html = page("roadmap/timeline/index.html");
    let svg = html.split("<figure").nth(1).unwrap().split("<svg").nth(1).unwrap().split("</svg>").next().unwrap();
    assert_eq!(svg.matches("class=\"today\"").count(), 1);
    let json: Value = serde_json::from_str(page("roadmap/timeline/index.json")).unwrap();
    let rows = json["timeline"].as_array().unwrap();
    let bars = svg.matches("<rect class=\"bar ").count() - svg.matches("<rect class=\"bar was\"").count();
    assert_eq!(bars, rows.len(), "a bar for each milestone");
    let slipped = rows.iter().filter(|row| !row["days_slipped"].is_null() && row["completed_on"].is_null()).count();
    assert!(svg.matches("bar was").count() >= slipped && slipped > 0);
    assert!(!svg.contains("style=") && !svg.contains("fill=") && !svg.contains("stroke="));
}

#[test]
fn a_feed_tells_each_thing_once_the_latest_first_and_nothing_of_tomorrow() {
    let feeds: Vec<_> = files().iter().filter(|(path, _)| path.ends_with("feed.atom")).collect();
    for path in
        ["roadmap/changes/feed.atom", "organisations/salud/feed.atom", "en/roadmap/actions/consejo-y-reglamento/feed.atom"]
    {
        assert!(files().contains_key(path), "{path}");
    }
    for (path, xml) in feeds {
        let all = |tag: &str| -> Vec<&str> {
            let opening = format!("<{tag}>");
            xml.split(opening.as_str()).skip(1).map(|rest| rest.split("</").next().unwrap()).collect()
        };
        let ids = all("id");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{path}: an id twice");
        let dates = all("updated");
        assert!(dates[1..].windows(2).all(|pair| pair[0] >= pair[1]), "{path}: {dates:?}");
        assert_eq!(dates.first(), dates.get(1), "{path}: the feed changed when its latest entry did");
        assert!(dates.iter().all(|date| *date <= "2026-11-20T00:00:00Z"), "{path}");
        let page = path.replace("feed.atom", "index.html");
        assert!(files()[&page].contains("feed.atom"), "{page} names its feed");
    }
    let whole = page("roadmap/changes/feed.atom");
    assert!(whole.contains("#moved-2026-10-15-promise-due"), "the promise of a dataset moved too");
    assert!(whole.contains("2026-12-31 → 2027-06-30") && whole.contains("moved-2026-10-29-reglamento-en-vigor-due"));
}

#[test]
fn the_calendar_keeps_to_its_format_and_holds_each_date_once() {
    let ics = page("roadmap/calendar/calendar.ics");
    assert!(ics.lines().count() > 100 && ics.matches("\r\n").count() == ics.matches('\n').count());
    assert!(ics.lines().all(|line| line.len() <= 75), "a line is too long");
    let unfolded = ics.replace("\r\n ", "");
    let uids: Vec<&str> = unfolded.lines().filter_map(|line| line.strip_prefix("UID:")).collect();
    assert_eq!(uids.iter().collect::<BTreeSet<_>>().len(), uids.len());
    assert_eq!(unfolded.matches("BEGIN:VEVENT").count(), uids.len());
    assert_eq!(unfolded.matches("DTSTAMP:20261120T000000Z").count(), uids.len());
    assert!(unfolded.contains("UID:action/consejo-y-reglamento/reglamento-en-vigor@datos.ondravia.example"));
    assert!(unfolded.contains("DTSTART;VALUE=DATE:20270630\r\nDTEND;VALUE=DATE:20270701"));
}

#[test]
fn no_percentage_is_printed_where_some_out_of_few_are_meant() {
    for (path, html) in files().iter().filter(|(path, _)| path.contains("roadmap/") && path.ends_with("index.html")) {
        let tiles = html.split("<ul class=\"tiles\">").nth(1).map_or("", |rest| rest.split("</ul>").next().unwrap());
        assert!(!tiles.contains('%'), "{path}");
    }
}

/// A portal of some files beside an institution, built: its files by their paths.
fn built(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    let dir = tempfile::tempdir().unwrap();
    let portal = "title: P\nbase_url: https://p.example/\nlanguages: [en]\ncontact: {email: a@p.example}\nas_of: 2026-06-01\n";
    let own = [("acervo.yaml", portal), ("catalogue/organisations/o.yaml", "name: O\nkind: ministry\nlevel: federal\n")];
    for (path, text) in own.iter().chain(files) {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let out = dir.path().join("site");
    let outcome = acervo::build::build(dir.path(), &out, &Choices::default(), &|_, _| {}).unwrap();
    assert!(outcome.changes.is_some(), "{:#?}", outcome.diagnostics);
    let mut found = BTreeMap::new();
    let mut folders = vec![out.clone()];
    while let Some(folder) = folders.pop() {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = fs::read_to_string(&path) {
                found.insert(path.strip_prefix(&out).unwrap().to_string_lossy().replace('\\', "/"), text);
            }
        }
    }
    found
}

const PLAN: &str = "title: Plan\nvision: V\nperiod: {start: 2025}\nowner: o\n";

#[test]
fn a_portal_without_a_roadmap_has_no_page_and_no_link_of_one() {
    let files = built(&[]);
    for view in ["roadmap/", "governance/funding/", "demand/", "inventory/", "ecosystem/", "governance/events/"] {
        assert!(!files.keys().any(|path| path.starts_with(view)), "{view}");
        assert!(files.iter().all(|(path, html)| !path.ends_with(".html") || !html.contains(&format!("{view}\""))), "{view}");
    }
    assert!(!files["index.html"].contains("feed.atom"));
}

#[test]
fn what_strangers_write_is_text_in_the_drawing_the_feed_and_the_calendar() {
    let attack = "</text></title><script>alert(1)</script>\\,; BEGIN:VEVENT";
    let action = format!(
        "goal: g\ntitle: \"{0}\"\nproblem: P\nexpected_results: R\nlead: o\npolicy_areas: [health]\nmilestones:\n\
         \x20 - id: m\n    title: \"{0}\"\n    responsible: o\n    baseline_due: 2026-12\n    due: 2027-12\n    status: not_started\n\
         \x20   changes: [{{on: 2026-01-01, field: due, from: 2026-12, to: 2027-12, reason: \"{0}\", decided_by: o}}]\n",
        attack.replace('\\', "\\\\")
    );
    let files = built(&[
        ("catalogue/roadmap/plan.yaml", PLAN),
        ("catalogue/roadmap/goals/g.yaml", "plan: plan\ntitle: G\n"),
        ("catalogue/roadmap/actions/a.yaml", &action),
    ]);
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".html") || path.ends_with(".atom")) {
        assert!(!text.contains("<script>alert"), "{path}");
    }
    assert!(files["roadmap/timeline/index.html"].contains("&lt;script&gt;"));
    assert!(files["roadmap/changes/feed.atom"].contains("&lt;script&gt;alert(1)"));
    let ics = files["roadmap/calendar/calendar.ics"].replace("\r\n ", "");
    assert!(ics.contains("\\\\\\,\\; BEGIN:VEVENT") && ics.lines().filter(|line| *line == "BEGIN:VEVENT").count() == 1, "{ics}");
}

#[test]
fn a_plan_that_is_named_like_a_view_keeps_its_page() {
    let files = built(&[
        ("catalogue/roadmap/overdue.yaml", PLAN),
        ("catalogue/roadmap/goals/g.yaml", "plan: overdue\ntitle: G\n"),
        (
            "catalogue/roadmap/actions/a.yaml",
            "goal: g\ntitle: A\nproblem: P\nexpected_results: R\nlead: o\npolicy_areas: [health]\nmilestones:\n\
             \x20 - {id: m, title: M, responsible: o, baseline_due: 2026-12, due: 2026-12, status: not_started}\n",
        ),
    ]);
    assert!(files["roadmap/overdue/index.html"].contains("<h1>Plan</h1>"));
    assert!(files.contains_key("roadmap/kept/index.html"));
}
