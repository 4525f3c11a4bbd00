//! The rules of fairness, each on a little portal of its own: what an institution could try, and what comes of it.

use std::fmt::Write;

use acervo::derive::bands::Standing;
use acervo::derive::quality::Rating;
use acervo::derive::{Measures, States};
use acervo::diagnostic::Severity;
use acervo::model::Type;
use acervo::portal::{Choices, Loaded, assemble};
use acervo::source::{Folder, Source};

/// A portal in the making: paths and texts.
#[derive(Clone, Default)]
struct Portal {
    files: Vec<(String, String)>,
    quality: bool,
}

const GOOD: &str = "keywords: [agua]\nthemes: [envi]\nspatial: MX\ntemporal: {start: 2026}\nlicense: CC-BY-4.0\n\
                    contact: {email: datos@a.example}\nissued: 2026-01-01\n";
const POOR: &str = "license: CC-BY-4.0\ncontact: {email: datos@a.example}\n";
const FILE: &str = "distributions:\n  - {url: \"https://a.example/a.csv\", format: CSV, bytes: 10}\n";

impl Portal {
    fn organisation(mut self, id: &str) -> Portal {
        let text = format!("name: {id}\nkind: ministry\nlevel: federal\n");
        self.files.push((format!("catalogue/organisations/{id}.yaml"), text));
        self
    }

    fn dataset(mut self, id: &str, publisher: &str, rest: &str) -> Portal {
        let text = format!("title: {id}\ndescription: Cada fila es un pozo.\npublisher: {publisher}\n{rest}");
        self.files.push((format!("catalogue/datasets/{id}.yaml"), text));
        self
    }

    /// Some published datasets of an institution, of which so many are late.
    fn published(mut self, publisher: &str, count: usize, late: usize, quality: &str) -> Portal {
        for at in 0..count {
            let modified = if at < late { "2026-01-01" } else { "2026-11-15" };
            let rest = format!("stage: published\naccess: public\nfrequency: P1M\nmodified: {modified}\n{quality}{FILE}");
            self = self.dataset(&format!("{publisher}-{at}"), publisher, &rest);
        }
        self
    }

    fn replace(mut self, id: &str, from: &str, to: &str) -> Portal {
        let path = format!("catalogue/datasets/{id}.yaml");
        let file = self.files.iter_mut().find(|(known, _)| *known == path).expect("a dataset");
        assert!(file.1.contains(from));
        file.1 = file.1.replace(from, to);
        self
    }

    fn load(&self) -> Loaded {
        let mut settings = "title: P\nbase_url: https://a.example/\nlanguages: [es]\ncontact: {email: a@a.example}\n".to_owned();
        if self.quality {
            settings.push_str("quality: catalogue/method.yaml\n");
        }
        let source = |(path, text): &(String, String)| Source { path: path.as_str().into(), bytes: text.clone().into_bytes() };
        let folder = Folder { descriptors: self.files.iter().map(source).collect(), ..Folder::default() };
        let as_of = acervo::model::Day::parse("2026-11-20").map(|day| day.0);
        let portal = Source { path: "acervo.yaml".into(), bytes: settings.into_bytes() };
        let loaded = assemble(portal, folder, &Choices { as_of, ..Choices::default() });
        let errors: Vec<_> = loaded.diagnostics.iter().filter(|found| found.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        loaded
    }

    fn measure(&self) -> Measured {
        let loaded = self.load();
        let as_of = loaded.config.as_ref().expect("settings").as_of;
        let states = States::new(&loaded.catalogue, as_of);
        let measures = Measures::new(&loaded.catalogue, &states, as_of);
        Measured { loaded, measures }
    }
}

struct Measured {
    loaded: Loaded,
    measures: Measures,
}

impl Measured {
    /// Where each institution stands by an indicator, in the order in which it is shown.
    fn standings(&self, indicator: &str) -> Vec<(String, Standing)> {
        let ranked = self.measures.ranked.iter().find(|ranked| ranked.indicator == indicator).expect("a comparison");
        let members = ranked.peers.iter().flat_map(|peers| &peers.members);
        members.map(|(it, standing)| (self.loaded.catalogue.entry(it.organisation).id.to_string(), *standing)).collect()
    }

    fn standing(&self, indicator: &str, id: &str) -> Standing {
        self.standings(indicator).into_iter().find(|(known, _)| known == id).expect("an institution").1
    }

    fn band(&self, indicator: &str, id: &str) -> usize {
        match self.standing(indicator, id) {
            Standing::Band { band, .. } => band,
            other => panic!("{id} is {other:?}"),
        }
    }

    /// Everything by which institutions are compared, in words.
    fn all(&self) -> String {
        let mut out = String::new();
        for ranked in &self.measures.ranked {
            writeln!(out, "{} {:?}", ranked.indicator, self.standings(ranked.indicator)).expect("a text");
        }
        out
    }

    fn count(&self, indicator: &str) -> (f64, usize, usize) {
        let count = self.measures.indicator(indicator).and_then(|it| it.count).expect("a figure");
        (count.numerator, count.denominator, count.excluded)
    }

    fn points(&self, id: &str) -> u64 {
        let index = self.loaded.catalogue.find(Type::Dataset, id).expect("a dataset");
        self.measures.quality(index).expect("its quality").points
    }
}

/// Three ministries: one with a hundred datasets, most of them good; one with as many, half of them; one to be told.
fn peers() -> Portal {
    let portal = Portal::default().organisation("large").organisation("middling").organisation("own");
    portal.published("large", 100, 8, GOOD).published("middling", 40, 20, POOR)
}

#[test]
fn four_perfect_datasets_do_not_come_first() {
    let measured = peers().published("own", 4, 0, GOOD).measure();
    assert_eq!(measured.standing("timely", "own"), Standing::TooFew);
    assert_eq!(measured.standings("timely").iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["large", "middling", "own"]);
    // Nor do five come before ninety-two of a hundred.
    let measured = peers().published("own", 5, 0, GOOD).measure();
    let estimate = |id: &str| match measured.standing("timely", id) {
        Standing::Band { estimate, .. } => estimate,
        other => panic!("{other:?}"),
    };
    assert!(estimate("own") < estimate("large"), "{} {}", estimate("own"), estimate("large"));
    assert!(measured.band("timely", "own") >= measured.band("timely", "large"));
}

#[test]
fn those_with_too_few_stand_in_the_order_of_the_alphabet_whatever_they_have() {
    let portal = Portal::default().organisation("zeta").organisation("alfa").organisation("media");
    let measured = portal.published("zeta", 4, 0, GOOD).published("alfa", 1, 1, POOR).published("media", 3, 3, POOR).measure();
    let shown: Vec<_> = measured.standings("timely");
    assert_eq!(shown.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["alfa", "media", "zeta"]);
    assert!(shown.iter().all(|(_, standing)| *standing == Standing::TooFew));
}

#[test]
fn listing_a_closed_planned_or_retired_dataset_lowers_nothing() {
    let before = peers().published("own", 6, 1, GOOD);
    let listed = [
        ("closed", "stage: inventoried\naccess: non_public\naccess_reason: personal_data\nfrequency: unknown\n"),
        ("half-closed", "stage: inventoried\naccess: restricted\naccess_reason: security\nfrequency: P1D\n"),
        ("planned", "stage: planned\naccess: public\nfrequency: P1M\npromise: {due: 2027}\n"),
        ("late-plan", "stage: planned\naccess: public\nfrequency: P1M\npromise: {due: 2025}\n"),
        ("retired", "stage: retired\naccess: public\nfrequency: P1D\nmodified: 2020-01-01\n"),
    ];
    let (first, quality) = (before.measure(), before.measure().count("metadata-quality"));
    for (id, rest) in listed {
        let after = before.clone().dataset(id, "own", rest).measure();
        assert_eq!(after.all(), first.all(), "{id}");
        assert_eq!(after.count("metadata-quality"), quality, "{id}");
        assert_eq!(after.measures.aggregates, first.measures.aggregates, "{id}");
        for (a, b) in after.measures.advice.values().zip(first.measures.advice.values()) {
            assert_eq!(a, b, "{id}");
        }
    }
}

#[test]
fn relabelling_a_late_dataset_gains_nothing() {
    let before = peers().published("own", 8, 3, GOOD);
    let (first, (_, judged, excluded)) = (before.measure(), before.measure().count("timely"));
    for word in ["irregular", "once", "unknown"] {
        let after = before.clone().replace("own-0", "frequency: P1M", &format!("frequency: {word}")).measure();
        assert_eq!(after.all(), first.all(), "{word} moved somebody");
        // It is on neither side of the share, and that is said.
        let count = after.count("timely");
        assert_eq!((count.1, count.2), (judged - 1, excluded + 1), "{word}");
    }
    // Relabelling so many that too few are left to judge is no way out either.
    let mut all = before.clone();
    for at in 0..3 {
        all = all.replace(&format!("own-{at}"), "frequency: P1M", "frequency: irregular");
    }
    assert_eq!(all.measure().all(), first.all());
}

#[test]
fn the_order_of_files_does_not_matter() {
    let portal = peers().published("own", 7, 2, POOR);
    let mut reversed = portal.clone();
    reversed.files.reverse();
    let mut shuffled = portal.clone();
    let length = shuffled.files.len();
    shuffled.files.rotate_left(length / 3);
    let (a, b, c) = (portal.measure(), reversed.measure(), shuffled.measure());
    assert_eq!(a.all(), b.all());
    assert_eq!(a.all(), c.all());
    assert_eq!(a.measures.aggregates, b.measures.aggregates);
}

#[test]
fn ties_share_a_band_and_stand_in_the_order_of_the_alphabet() {
    let portal = Portal::default().organisation("uno").organisation("dos").organisation("tres");
    let measured = portal.published("uno", 9, 3, GOOD).published("dos", 9, 3, GOOD).published("tres", 9, 0, GOOD).measure();
    assert_eq!(measured.standing("timely", "uno"), measured.standing("timely", "dos"));
    assert!(measured.band("timely", "tres") <= measured.band("timely", "dos"));
}

#[test]
fn more_of_the_same_changes_nothing() {
    let one = peers().published("own", 6, 2, GOOD);
    let points = one.measure().points("own-0");
    // More words, more copies, more files of the same kind: what is counted and not whether it is there.
    let many = "keywords: [agua, pozo, río, lluvia, cuenca, acuífero]";
    let more = one.clone().replace("own-0", "keywords: [agua]", many);
    assert_eq!(more.measure().points("own-0"), points);
    let copies: String = (0..9).map(|at| format!("  - {{url: \"https://a.example/{at}.csv\", format: CSV}}\n")).collect();
    let more = one.clone().replace("own-0", FILE, &format!("{FILE}{copies}"));
    assert_eq!(more.measure().points("own-0"), points);
    assert_eq!(more.measure().all(), one.measure().all());
    // Twice as many everywhere: shares and the means of peers stay, and those at the mean stay exactly where they were.
    let twins = |n: usize| {
        let portal = Portal::default().organisation("a").organisation("b");
        portal.published("a", 10 * n, 4 * n, GOOD).published("b", 10 * n, 4 * n, GOOD).measure()
    };
    for indicator in ["timely", "metadata-quality"] {
        for id in ["a", "b"] {
            let (once, twice) = (twins(1).standing(indicator, id), twins(2).standing(indicator, id));
            let (Standing::Band { estimate: x, band: a, .. }, Standing::Band { estimate: y, band: b, .. }) = (once, twice) else {
                panic!("{once:?} {twice:?}")
            };
            assert!((x - y).abs() < 1e-9 && a == b, "{indicator} {id}: {x} {y}");
        }
    }
}

#[test]
fn one_more_moves_an_institution_by_little_and_only_over_a_border_that_was_announced() {
    let at = |late: usize| {
        let portal = Portal::default().organisation("own").organisation("other");
        portal.published("own", 30, late, GOOD).published("other", 100, 30, GOOD).measure().standing("timely", "own")
    };
    let standings: Vec<Standing> = (0..=30).map(at).collect();
    let mut crossed = 0;
    for pair in standings.windows(2) {
        let [Standing::Band { estimate: x, band: a, borderline }, Standing::Band { estimate: y, band: b, .. }] = pair else {
            panic!("both can be compared: {pair:?}")
        };
        assert!(x - y > 0.0 && x - y < 0.03, "{x} {y}");
        assert!(a == b || *borderline, "from band {a} to {b} without a word");
        crossed += usize::from(a != b);
    }
    assert!(crossed >= 2, "the walk leads through several bands");
}

#[test]
fn an_institution_is_compared_with_its_own_kind_and_level_only() {
    let mut portal = peers().published("own", 20, 5, GOOD);
    let town = "name: town\nkind: municipality\nlevel: municipal\n".to_owned();
    portal.files.push(("catalogue/organisations/town.yaml".to_owned(), town));
    let before = portal.measure();
    let measured = portal.published("town", 50, 50, POOR).measure();
    assert_eq!(measured.standing("timely", "town"), Standing::NoPeers);
    for id in ["large", "middling", "own"] {
        assert_eq!(measured.standing("timely", id), before.standing("timely", id));
    }
}

#[test]
fn what_says_that_it_is_not_ranked_or_is_no_more_enters_no_comparison() {
    let mut portal = peers().published("own", 9, 9, POOR);
    let at = portal.files.iter().position(|(path, _)| path.ends_with("organisations/own.yaml")).expect("it");
    portal.files[at].1.push_str("ranked: false\nranked_reason: Es nueva.\n");
    let measured = portal.measure();
    assert!(measured.standings("timely").iter().all(|(id, _)| id != "own"));
    // What a merged ministry left undone is counted to the one that came after it.
    portal.files[at].1 = "name: own\nkind: ministry\nlevel: federal\nstatus: merged\nsucceeded_by: [large]\n".to_owned();
    let heir = portal.measure();
    let owner = heir.loaded.catalogue.find(Type::Organisation, "large").expect("it");
    assert_eq!(heir.measures.indicator("timely").expect("it").by_owner[&owner].denominator, 109);
}

#[test]
fn the_best_distribution_stands_for_a_dataset_and_half_good_ones_do_not_add_up() {
    let files = "distributions:\n  - {url: \"https://a.example/a.pdf\", format: PDF, bytes: 9, rights: Reservados}\n  \
                 - {url: \"https://a.example/a.csv\", format: CSV}\n";
    let rest = |files: &str| format!("stage: published\naccess: public\nfrequency: P1M\nmodified: 2026-11-15\n{GOOD}{files}");
    let only = "distributions:\n  - {url: \"https://a.example/a.csv\", format: CSV}\n";
    let portal = Portal::default().organisation("own").dataset("two", "own", &rest(files)).dataset("one", "own", &rest(only));
    let measured = portal.measure();
    assert_eq!(measured.points("two"), measured.points("one"));
    let index = measured.loaded.catalogue.find(Type::Dataset, "two").expect("it");
    assert_eq!(measured.measures.quality(index).expect("it").best, Some(1));
}

#[test]
fn what_needs_a_link_report_is_not_measured_and_never_nothing() {
    let rest = format!(
        "stage: published\naccess: public\nfrequency: P1M\nmodified: 2026-11-15\n{GOOD}distributions:\n  \
         - {{url: \"https://a.example/a.csv\", format: CSV, bytes: 10, rights: Libres}}\n"
    );
    let measured = Portal::default().organisation("own").dataset("whole", "own", &rest).measure();
    assert_eq!((measured.measures.scale.all, measured.measures.scale.measured), (405, 325));
    assert_eq!(measured.points("whole"), 325, "all that can be measured");
    let index = measured.loaded.catalogue.find(Type::Dataset, "whole").expect("it");
    assert_eq!(measured.measures.quality(index).expect("it").rating, Rating::Excellent);
    assert_eq!(measured.measures.aggregates.representative, Some(325));
    assert!(measured.measures.indicator("addresses-answering").expect("it").count.is_none());
}

#[test]
fn a_portal_may_change_the_method_and_every_figure_carries_it() {
    let mut portal = peers();
    portal.quality = true;
    let own = acervo::model::Method::shipped()
        .replace("id: acervo-mqa", "id: own-method")
        .replace("version: \"1.0\"", "version: \"7\"")
        .replace("keywords: 30", "keywords: 0");
    portal.files.push(("catalogue/method.yaml".to_owned(), own));
    let measured = portal.measure();
    assert_eq!(measured.measures.scale.all, 375);
    let snapshot =
        measured.measures.snapshot(&measured.loaded.catalogue, measured.loaded.config.as_ref().expect("it").as_of, None);
    assert_eq!((&*snapshot.method.0, &*snapshot.version), ("own-method", "7"));
}
