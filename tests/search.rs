//! The index against a plain walk over the same documents: the same answers, counts and order. The engine of the
//! browser is held to them in `tests/search/exact.mjs`.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex};

use acervo::search::{
    Ask, Correction, Document, FACETS, Fault, Field, Files, Index, PER_PAGE, Passage, Query, Reader, Sort, Stems, fold, impact,
    stop_words, weight,
};

/// A small generator of numbers, the same everywhere (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % bound as u64).unwrap()
    }

    /// The first ones most often.
    fn pick<'w>(&mut self, from: &[&'w str]) -> &'w str {
        let bound = self.below(from.len()) + 1;
        from[self.below(bound)]
    }
}

const SPANISH: [&str; 24] = [
    "agua",
    "calidad",
    "hospitales",
    "educación",
    "escuelas",
    "río",
    "presupuesto",
    "de",
    "la",
    "datos",
    "gasto",
    "municipio",
    "estación",
    "transporte",
    "salud",
    "población",
    "censo",
    "ríos",
    "hospital",
    "educaciones",
    "energía",
    "año",
    "niños",
    "NOM-127",
];
const ENGLISH: [&str; 20] = [
    "water",
    "quality",
    "hospitals",
    "education",
    "schools",
    "river",
    "budget",
    "of",
    "the",
    "data",
    "spending",
    "municipality",
    "station",
    "transport",
    "health",
    "population",
    "census",
    "rivers",
    "hospital",
    "energy",
];
const OTHERS: [&str; 6] = ["東京都の水質", "مياه الشرب", "вода", "ΝΕΡΌ", "ﬁnance", "straße"];

fn text(numbers: &mut Numbers, words: &[&str], length: usize) -> String {
    let mut out = Vec::new();
    for _ in 0..length {
        out.push(match numbers.below(40) {
            0 => OTHERS[numbers.below(OTHERS.len())].to_owned(),
            1 => format!("w{}", numbers.below(3000)),
            _ => numbers.pick(words).to_owned(),
        });
    }
    out.join(" ")
}

fn documents(count: usize) -> Vec<Document> {
    let mut numbers = Numbers(7);
    let values = |numbers: &mut Numbers, facet: usize| -> Vec<Box<str>> {
        let most = [1, 1, 2, 2, 3, 1, 1, 1, 2, 1, 1][facet];
        (0..numbers.below(most + 1))
            .map(|_| {
                format!("v{}", {
                    let b = numbers.below(9 * facet + 3) + 1;
                    numbers.below(b)
                })
                .into()
            })
            .collect()
    };
    (0..count)
        .map(|at| {
            let (language, words): (&str, &[&str]) = if numbers.below(3) > 0 { ("es", &SPANISH) } else { ("en", &ENGLISH) };
            let title = text(&mut numbers, words, 5);
            let length = 10 + numbers.below(30);
            let mut passages = vec![Passage::new(Field::Title, language, &title)];
            passages.push(Passage::new(Field::Keywords, language, &text(&mut numbers, words, 2)));
            passages.push(Passage::new(Field::Text, language, &text(&mut numbers, words, length)));
            if numbers.below(4) == 0 {
                passages.push(Passage::new(Field::Title, "en", &text(&mut numbers, &ENGLISH, 4)));
            }
            let dated = numbers.below(10) > 0;
            Document {
                passages,
                facets: (0..FACETS.len()).map(|facet| values(&mut numbers, facet)).collect(),
                date: if dated {
                    format!("20{:02}-0{}-1{}", 10 + numbers.below(16), 1 + numbers.below(9), numbers.below(9)).into()
                } else {
                    "".into()
                },
                titles: vec![title.clone().into(), title.into()],
                card: format!("{{\"path\":\"d/{at}\"}}").into(),
            }
        })
        .collect()
}

/// Documents by the id of a value.
type Counts = BTreeMap<String, u32>;

type Tree = BTreeMap<String, Vec<u8>>;

fn files(index: &Arc<Index>) -> Tree {
    let tree = Mutex::new(Tree::new());
    let files = Files::new(Arc::clone(index), &|_, id| vec![id.to_uppercase().into(), id.into()]);
    files
        .write(|name, bytes| {
            tree.lock().unwrap().insert(name.to_owned(), bytes.to_vec());
            Ok::<_, ()>(())
        })
        .unwrap();
    tree.into_inner().unwrap()
}

/// What a walk over the documents knows of one: each stem's impact and places.
struct Known {
    impacts: HashMap<String, u8>,
    places: HashMap<String, BTreeSet<u32>>,
}

struct Walk<'i> {
    index: &'i Index,
    known: Vec<Known>,
    stems: HashMap<String, BTreeSet<String>>,
    with: HashMap<String, u32>,
}

impl Walk<'_> {
    fn new(index: &Index) -> Walk<'_> {
        let mut stemmer = Stems::default();
        let (mut sums, mut counted) = ([0u64; 4], [0u64; 4]);
        let size = |document: &Document, field: usize, language: &str| -> u64 {
            let own = document.passages.iter().filter(|p| p.field as usize == field && &*p.language == language);
            own.map(|p| p.text.len() as u64).sum()
        };
        for document in &index.documents {
            for language in document.passages.iter().map(|p| &*p.language).collect::<BTreeSet<_>>() {
                for field in 0..4 {
                    sums[field] += size(document, field, language);
                    counted[field] += u64::from(size(document, field, language) > 0);
                }
            }
        }
        let mut walk = Walk { index, known: Vec::new(), stems: HashMap::new(), with: HashMap::new() };
        for document in &index.documents {
            let mut counts: HashMap<(String, String), [u32; 4]> = HashMap::new();
            let mut places: HashMap<String, BTreeSet<u32>> = HashMap::new();
            let mut place = 0;
            for passage in &document.passages {
                stemmer.words(&passage.language, &passage.text, &mut |word| {
                    place += 1;
                    if index.stop.contains(word.surface) {
                        return;
                    }
                    walk.stems.entry(word.surface.to_owned()).or_default().insert(word.stem.to_owned());
                    counts.entry((word.stem.to_owned(), passage.language.to_string())).or_default()[passage.field as usize] += 1;
                    places.entry(word.stem.to_owned()).or_default().insert(place);
                });
                place += 100;
            }
            let mut impacts: HashMap<String, u8> = HashMap::new();
            for ((stem, language), counts) in &counts {
                let average = |field: usize| sums[field].max(1) as f64 / counted[field].max(1) as f64;
                let lengths = std::array::from_fn(|field| size(document, field, language) as f64 / average(field));
                let known = impacts.entry(stem.clone()).or_default();
                *known = (*known).max(impact(counts, &lengths));
            }
            impacts.keys().for_each(|stem| *walk.with.entry(stem.clone()).or_default() += 1);
            walk.known.push(Known { impacts, places });
        }
        walk
    }

    fn stems_of(&self, word: &str) -> BTreeSet<String> {
        let mut tried = vec![word.to_owned()];
        if word.chars().count() >= 4 {
            tried.extend(word.strip_suffix('s').map(str::to_owned));
            tried.extend(word.strip_suffix("es").map(str::to_owned));
            tried.extend([format!("{word}s"), format!("{word}es")]);
        }
        tried.iter().find_map(|form| self.stems.get(form)).cloned().unwrap_or_default()
    }

    /// All answers in order, and the counts of every facet by the ids of its values.
    fn search(&self, ask: &Ask) -> (Vec<(u32, u32)>, Vec<Counts>) {
        let stop: Vec<String> = self.index.stop.iter().map(|word| (*word).to_owned()).collect();
        let query = Query::parse(&ask.text, &stop);
        let words: HashMap<&str, BTreeSet<String>> =
            query.words.iter().map(|word| (word.as_str(), self.stems_of(word))).collect();
        let all = u32::try_from(self.known.len()).unwrap();
        let mut found = Vec::new();
        let mut counts = vec![BTreeMap::new(); FACETS.len()];
        for (at, (document, known)) in (0u32..).zip(self.index.documents.iter().zip(&self.known)) {
            let score = |word: &String| {
                let stems = words[word.as_str()]
                    .iter()
                    .filter_map(|stem| known.impacts.get(stem).map(|impact| weight(all, self.with[stem]) * u32::from(*impact)));
                stems.max()
            };
            let Some(scores) = query.words.iter().map(score).collect::<Option<Vec<u32>>>() else { continue };
            let places = |word: &str| -> BTreeSet<u32> {
                words[word].iter().filter_map(|stem| known.places.get(stem)).flatten().copied().collect()
            };
            let stands = |phrase: &Vec<(String, u32)>| {
                places(&phrase[0].0)
                    .iter()
                    .any(|start| phrase.iter().all(|(word, distance)| places(word).contains(&(start + distance - phrase[0].1))))
            };
            if !query.phrases.iter().all(stands) {
                continue;
            }
            let failed: Vec<usize> = ask
                .filters
                .iter()
                .filter(|(facet, values)| !document.facets[*facet].iter().any(|value| values.iter().any(|v| **v == **value)))
                .map(|(facet, _)| *facet)
                .collect();
            for (facet, counts) in counts.iter_mut().enumerate() {
                if failed.is_empty() || failed == [facet] {
                    for value in document.facets[facet].iter().collect::<BTreeSet<_>>() {
                        *counts.entry(value.to_string()).or_default() += 1;
                    }
                }
            }
            if failed.is_empty() {
                found.push((at, scores.iter().sum()));
            }
        }
        match ask.sort {
            Sort::Date => {}
            Sort::Relevance => found.sort_by_key(|(at, score): &(u32, u32)| (Reverse(*score), *at)),
            Sort::Title => found.sort_by_key(|(at, _)| {
                (fold(&self.index.documents[*at as usize].titles[0]).encode_utf16().collect::<Vec<_>>(), *at)
            }),
        }
        (found, counts)
    }
}

fn asks(count: usize) -> Vec<Ask> {
    let mut numbers = Numbers(11);
    let mut asks = Vec::new();
    for at in 0..count {
        let mut words: Vec<String> =
            (0..numbers.below(4)).map(|_| numbers.pick(if at % 3 == 0 { &ENGLISH } else { &SPANISH }).to_owned()).collect();
        match numbers.below(8) {
            0 if words.len() > 1 => words = vec![format!("\"{}\"", words.join(" "))],
            1 => words.push(OTHERS[numbers.below(OTHERS.len())].to_owned()),
            2 => words.push(format!("w{}", numbers.below(3000))),
            3 => words.push("censos".to_owned()),
            _ => {}
        }
        let filters = (0..numbers.below(3)).map(|_| {
            let facet = numbers.below(FACETS.len());
            (facet, (0..=numbers.below(2)).map(|_| format!("v{}", numbers.below(5))).collect::<Vec<_>>())
        });
        let filters: BTreeMap<usize, Vec<String>> = filters.collect();
        asks.push(Ask {
            text: words.join(" "),
            filters: filters.into_iter().collect(),
            sort: [Sort::Relevance, Sort::Relevance, Sort::Date, Sort::Title][numbers.below(4)],
            page: 1 + numbers.below(3) / 2,
            language: "es".to_owned(),
            counted: (0..FACETS.len()).collect(),
        });
    }
    asks
}

fn agree(count: usize, queries: usize) {
    let index = Arc::new(Index::new(documents(count), &["es", "en"]));
    agree_on(&index, &asks(queries), &|card, at| card["path"] == format!("d/{at}"));
}

/// The reference and a plain walk give the same answers; `is_card` knows the card of the document that was given at a place.
fn agree_on(index: &Arc<Index>, asks: &[Ask], is_card: &dyn Fn(&serde_json::Value, u32) -> bool) {
    let (count, queries) = (index.documents.len(), asks.len());
    let tree = files(index);
    let fetch = |name: &str| tree.get(name).cloned();
    let reader = Reader::open(&fetch).unwrap();
    let walk = Walk::new(index);
    let mut answered = 0;
    for ask in asks {
        let answer = reader.search(ask).unwrap();
        let (found, counts) = walk.search(ask);
        assert_eq!(answer.total, found.len(), "{ask:?}");
        let page: Vec<_> = found.iter().copied().skip((ask.page - 1) * PER_PAGE).take(PER_PAGE).collect();
        assert_eq!(answer.documents, page, "{ask:?}");
        for (facet, (given, wanted)) in answer.counts.iter().zip(&counts).enumerate() {
            let column = reader.column(facet).unwrap();
            let given: BTreeMap<String, u32> =
                column.values.iter().zip(given).filter(|(_, n)| **n > 0).map(|(v, n)| (v.id.to_string(), *n)).collect();
            assert_eq!(&given, wanted, "{} of {ask:?}", FACETS[facet]);
        }
        for (document, _) in &answer.documents {
            let card = reader.card(*document).unwrap();
            assert!(is_card(&card, index.order[*document as usize]), "{card}");
        }
        answered += usize::from(answer.total > 0);
    }
    assert!(count < 3 || answered * 3 > queries, "only {answered} of {queries} queries find anything");
}

#[test]
fn a_small_index_of_one_file_answers_as_a_walk_over_the_documents_does() {
    [0, 1, 2].into_iter().for_each(|count| agree(count, 60));
    agree(700, 250);
}

#[test]
fn an_index_of_many_files_answers_as_a_walk_over_the_documents_does() {
    agree(6_000, 250);
}

#[test]
fn the_same_documents_give_the_same_bytes_at_any_number_of_jobs() {
    let made = |jobs: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).build().unwrap();
        pool.install(|| files(&Arc::new(Index::new(documents(2_000), &["es", "en"]))))
    };
    assert!(made(1) == made(3));
}

#[test]
fn a_file_that_is_missing_or_cut_short_is_named() {
    let index = Arc::new(Index::new(documents(2_000), &["es", "en"]));
    let mut tree = files(&index);
    let ask = Ask { text: "w17 agua".to_owned(), counted: vec![2], ..Ask::default() };
    for name in ["index.bin", "v/theme.bin", "f/theme.bin"] {
        let kept = tree.insert(name.to_owned(), tree[name][..tree[name].len() / 2].to_vec()).unwrap();
        let fetch = |name: &str| tree.get(name).cloned();
        let fault = Reader::open(&fetch).and_then(|reader| reader.search(&ask).map(|_| ())).unwrap_err();
        assert_eq!(fault, Fault { file: name.to_owned() });
        tree.insert(name.to_owned(), kept);
    }
    let fetch = |name: &str| tree.get(name).filter(|_| !name.starts_with("t/")).cloned();
    assert!(Reader::open(&fetch).unwrap().search(&ask).unwrap_err().file.starts_with("t/"));
}

#[test]
fn a_mistyped_word_is_met_with_what_was_meant() {
    let index = Arc::new(Index::new(documents(300), &["es", "en"]));
    let tree = files(&index);
    let fetch = |name: &str| tree.get(name).cloned();
    let reader = Reader::open(&fetch).unwrap();
    let meant = |text: &str| reader.search(&Ask { text: text.to_owned(), ..Ask::default() }).unwrap().corrections;
    let first = |text: &str| meant(text).into_iter().next().map(|Correction { word, forms }| (word, forms.into_iter().next()));
    assert_eq!(first("educasion"), Some(("educasion".to_owned(), Some("educación".to_owned()))));
    assert_eq!(first("rpesupuesto"), Some(("rpesupuesto".to_owned(), Some("presupuesto".to_owned()))));
    assert_eq!(first("presupu"), Some(("presupu".to_owned(), Some("presupuesto".to_owned()))));
    assert!(meant("agua").is_empty());
    assert_eq!(reader.completions("educ", 8).unwrap()[0].written, "educación");
}

#[test]
fn titles_and_texts_without_end_are_bounded() {
    let long = "palabra ".repeat(86_000);
    let document = Document {
        passages: vec![Passage::new(Field::Title, "es", &long[..10_000]), Passage::new(Field::Text, "es", &long)],
        facets: vec![Vec::new(); FACETS.len()],
        titles: vec![long[..10_000].into()],
        card: "{}".into(),
        ..Document::default()
    };
    let index = Arc::new(Index::new(vec![document], &["es"]));
    let size: usize = files(&index).values().map(Vec::len).sum();
    assert!(size < 20_000, "{size} bytes");
    assert!(stop_words("es-MX").contains(&"de"));
}

/// Writes an index with questions and the reference's answers, and has Node put them to the browser's engine.
fn engine_agrees(count: usize, queries: usize) {
    engine_agrees_on(&Arc::new(Index::new(documents(count), &["es", "en"])), asks(queries));
}

fn engine_agrees_on(index: &Arc<Index>, mut all: Vec<Ask>) {
    let tree = files(index);
    let fetch = |name: &str| tree.get(name).cloned();
    let reader = Reader::open(&fetch).unwrap();
    all.extend(["educasion", "rpesupuesto", "presupu", "水", "zzz", "agua", "“agua calidad", "wat"].map(|text| Ask {
        text: text.to_owned(),
        counted: (0..FACETS.len()).collect(),
        page: 1,
        ..Ask::default()
    }));
    let written: Vec<_> = all
        .iter()
        .map(|ask| {
            let filters: BTreeMap<&str, &Vec<String>> =
                ask.filters.iter().map(|(facet, values)| (FACETS[*facet], values)).collect();
            let sort = match ask.sort {
                Sort::Relevance => "relevance",
                Sort::Date => "date",
                Sort::Title => "title",
            };
            let ask_of_engine = serde_json::json!({
                "text": ask.text, "filters": filters, "sort": sort, "page": ask.page, "language": ask.language, "counted": FACETS,
            });
            serde_json::json!({ "ask": ask_of_engine, "answer": reader.search(ask).unwrap() })
        })
        .collect();
    let dir = tempfile::tempdir().unwrap();
    for (name, bytes) in &tree {
        let path = dir.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    // Without a note beside them Node takes modules that end in `.js` for scripts.
    let engine = dir.path().join("engine");
    std::fs::create_dir(&engine).unwrap();
    std::fs::write(engine.join("package.json"), "{\"type\":\"module\"}").unwrap();
    for name in ["words.js", "reader.js", "engine.js"] {
        let assets = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/assets/search");
        std::fs::copy(assets.join(name), engine.join(name)).unwrap();
    }
    std::fs::write(dir.path().join("asks.json"), serde_json::to_vec(&written).unwrap()).unwrap();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/search/exact.mjs");
    let run = std::process::Command::new("node").arg(script).arg(dir.path()).output().expect("node is installed");
    assert!(run.status.success(), "{}{}", String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
}

#[test]
fn the_engine_of_the_browser_gives_the_same_answers() {
    [0, 1, 2].into_iter().for_each(|count| engine_agrees(count, 30));
    engine_agrees(700, 250);
    engine_agrees(6_000, 250);
}

/// Questions made of the words and the values that an index has.
fn asks_of(index: &Index, count: usize) -> Vec<Ask> {
    let mut numbers = Numbers(23);
    let mut asks = Vec::new();
    for _ in 0..count {
        let mut words: Vec<String> =
            (0..numbers.below(3)).map(|_| index.surfaces[numbers.below(index.surfaces.len())].written.to_string()).collect();
        let document = &index.documents[numbers.below(index.documents.len())];
        if let Some(passage) = document.passages.first() {
            // Words that stand together are found together.
            let written: Vec<&str> = passage.text.split_whitespace().collect();
            let from = numbers.below(written.len().max(1));
            let near = written.iter().skip(from).take(1 + numbers.below(3)).copied().collect::<Vec<_>>().join(" ");
            match numbers.below(4) {
                0 => {}
                1 => words = vec![format!("\"{near}\"")],
                _ => words = vec![near],
            }
        }
        let filters: BTreeMap<usize, Vec<String>> = (0..numbers.below(3))
            .filter_map(|_| {
                let facet = numbers.below(FACETS.len());
                let value = document.facets[facet].first()?.to_string();
                Some((facet, vec![value]))
            })
            .collect();
        asks.push(Ask {
            text: words.join(" "),
            filters: filters.into_iter().collect(),
            sort: [Sort::Relevance, Sort::Relevance, Sort::Date, Sort::Title][numbers.below(4)],
            page: 1 + numbers.below(3) / 2,
            language: "es".to_owned(),
            counted: (0..FACETS.len()).collect(),
        });
    }
    asks
}

/// The index of the demonstration portal, as a build makes it.
fn demonstration() -> Arc<Index> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let loaded = acervo::portal::load(root, &acervo::portal::Choices::default()).unwrap();
    let site = acervo::render::Site::new(loaded.catalogue, loaded.config.unwrap());
    Arc::new(acervo::render::index(&site))
}

#[test]
fn on_the_demonstration_portal_all_three_give_the_same_answers() {
    let index = demonstration();
    let asks = asks_of(&index, 500);
    agree_on(&index, &asks, &|card, _| card["path"].is_string());
    engine_agrees_on(&index, asks);
}

/// A field of a record that is a list of texts, or none.
fn texts(record: &serde_json::Value, field: &str) -> Vec<Box<str>> {
    record[field].as_array().into_iter().flatten().filter_map(|text| Some(text.as_str()?.into())).collect()
}

/// Records of real portals, where they lie beside the repository.
#[test]
fn on_records_of_real_portals_all_three_give_the_same_answers() {
    use std::io::BufRead;
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora/normalised/records.jsonl.gz");
    let Ok(file) = std::fs::File::open(path) else { return };
    let lines = std::io::BufReader::new(flate2::read::MultiGzDecoder::new(file)).lines();
    // A line that is no JSON is a fault of the collection.
    let records = lines.step_by(9).take(2_500).filter_map(|line| serde_json::from_str::<serde_json::Value>(&line.unwrap()).ok());
    let documents = records.map(|record| {
        let text = |field: &str| record[field].as_str().unwrap_or_default().to_owned();
        let language = text("lang").to_lowercase();
        let mut facets = vec![Vec::new(); FACETS.len()];
        facets[0] = vec!["dataset".into()];
        facets[1] = vec![text("publisher").into()];
        facets[2] = texts(&record, "themes");
        facets[4] = texts(&record, "formats");
        facets[8] = vec![language.as_str().into()];
        let passage = |field, text: &str| Passage::new(field, &language, text);
        Document {
            passages: vec![
                passage(Field::Title, &text("title")),
                passage(Field::Keywords, &texts(&record, "keywords").join(" · ")),
                passage(Field::Organisation, &text("publisher")),
                passage(Field::Text, &text("description")),
            ],
            facets,
            date: text("modified").chars().take(10).collect::<String>().into(),
            titles: vec![text("title").into(), text("title").into()],
            card: serde_json::json!({ "path": text("id") }).to_string().into(),
        }
    });
    let index = Arc::new(Index::new(documents.collect(), &["es", "en"]));
    assert!(index.documents.len() > 1_500, "a sample in many files");
    let asks = asks_of(&index, 500);
    agree_on(&index, &asks, &|card, _| card["path"].is_string());
    engine_agrees_on(&index, asks);
}

/// What people look for in the demonstration portal, with what answers it: 3 is what was meant, 1 is of use.
#[test]
fn what_was_meant_comes_first() {
    let golden = serde_json::from_str(include_str!("search/golden.json")).unwrap();
    never_falls(&golden, 40, &files(&demonstration()));
}

/// The same on records of twelve subjects, eight places and three years, in two languages, each with words of another
/// subject in passing. What was meant is known from how they were made.
#[test]
fn what_was_meant_comes_first_among_records_that_are_much_alike() {
    let lines = include_str!("search/generated.jsonl").lines();
    let documents = lines.map(|line| {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = |field: &str| record[field].as_str().unwrap().to_owned();
        let passage = |field, words: &str| Passage::new(field, &text("language"), words);
        Document {
            passages: vec![
                passage(Field::Title, &text("title")),
                passage(Field::Keywords, &texts(&record, "keywords").join(" · ")),
                passage(Field::Organisation, &text("organisation")),
                passage(Field::Text, &text("text")),
            ],
            facets: vec![Vec::new(); FACETS.len()],
            date: text("date").into(),
            titles: vec![text("title").into(), text("title").into()],
            card: serde_json::json!({ "path": text("id") }).to_string().into(),
        }
    });
    let index = Arc::new(Index::new(documents.collect(), &["es", "en"]));
    let golden = serde_json::from_str(include_str!("search/golden-generated.json")).unwrap();
    never_falls(&golden, 20, &files(&index));
}

/// Of so many queries, the mean of nDCG@10 (Järvelin and Kekäläinen 2002, with gains of 2^grade - 1) is what was recorded.
fn never_falls(golden: &serde_json::Value, count: usize, tree: &Tree) {
    let fetch = |name: &str| tree.get(name).cloned();
    let reader = Reader::open(&fetch).unwrap();
    let gain = |grades: &[f64]| -> f64 {
        grades.iter().zip(2u32..).map(|(grade, place)| (grade.exp2() - 1.0) / f64::from(place).log2()).sum()
    };
    let queries = golden["queries"].as_array().unwrap();
    assert_eq!(queries.len(), count);
    let mut sum = 0.0;
    let mut told = String::new();
    for query in queries {
        let text = query["query"].as_str().unwrap().to_owned();
        let judged = query["judged"].as_object().unwrap();
        let answer = reader.search(&Ask { text: text.clone(), page: 1, ..Ask::default() }).unwrap();
        let path = |id: u32| reader.card(id).unwrap()["path"].as_str().unwrap().trim_end_matches('/').to_owned();
        let grade = |id: &u32| judged.get(&path(*id)).and_then(serde_json::Value::as_f64).unwrap_or(0.0);
        let grades: Vec<f64> = answer.documents.iter().take(10).map(|(id, _)| grade(id)).collect();
        let mut best: Vec<f64> = judged.values().filter_map(serde_json::Value::as_f64).collect();
        best.sort_by(|a, b| b.total_cmp(a));
        best.truncate(10);
        let score = gain(&grades) / gain(&best);
        told.push_str(&format!("{score:.2} {text}\n"));
        sum += score;
    }
    let mean = sum / count as f64;
    let recorded = golden["ndcg_at_10"].as_f64().unwrap();
    assert!(mean + 0.000_5 >= recorded, "nDCG@10 fell from {recorded} to {mean:.4}:\n{told}");
    assert!(mean - recorded < 0.01, "nDCG@10 rose to {mean:.4}: record it\n{told}");
}
