//! An index as it is read: a file is asked for by its name once something needs it, and kept.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::rc::Rc;

use serde_json::Value as Json;

use super::codec::{Cursor, inflate};
use super::document::FACETS;
use super::facet::Column;
use super::invert::compare;
use super::postings::{self, Posting};

/// A file of an index that is not there, or not as it was written: most often the site was rebuilt meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub file: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.file)
    }
}

impl std::error::Error for Fault {}

/// Where the positions of a stem are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Home {
    Shard(usize, usize),
    Head(u32, usize),
}

/// The documents of a stem.
#[derive(Clone, Debug)]
pub(super) struct List {
    pub home: Home,
    pub postings: Rc<Vec<Posting>>,
}

/// A shard of surface forms: each with the places of its stems, and the stems' lists, undecoded.
struct Shard {
    surfaces: Vec<(String, Stems)>,
    terms: Vec<(u32, Vec<u8>)>,
}

enum Stems {
    Here(Vec<usize>),
    /// In the file of a frequent word.
    Head(u32),
}

/// A form in the dictionary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    pub text: String,
    pub written: String,
    pub documents: u32,
}

type Fetch<'f> = dyn Fn(&str) -> Option<Vec<u8>> + 'f;

/// Reads the files of an index by way of a function from a name to its bytes.
pub struct Reader<'f> {
    fetch: &'f Fetch<'f>,
    parts: HashMap<String, Vec<u8>>,
    shards: RefCell<HashMap<usize, Rc<Shard>>>,
    dictionary: RefCell<BTreeMap<usize, Rc<Vec<Form>>>>,
    columns: RefCell<HashMap<usize, Rc<Column>>>,
    pub documents: u32,
    pub languages: Vec<String>,
    pub stop: Vec<String>,
    pack: usize,
    /// Of all facets together: the counts that come with a frequent word.
    counts: u64,
    pub(super) shard_keys: Vec<String>,
    pub(super) dictionary_keys: Vec<String>,
    heads: HashMap<String, u32>,
    /// Those that came with a frequent word.
    cards: RefCell<HashMap<u32, Json>>,
}

impl<'f> Reader<'f> {
    /// Opens an index.
    ///
    /// # Errors
    /// Its first file is not there or not whole.
    pub fn open(fetch: &'f Fetch<'f>) -> Result<Reader<'f>, Fault> {
        let fault = || Fault { file: "index.bin".to_owned() };
        let bytes = fetch("index.bin").and_then(|bytes| inflate(&bytes)).ok_or_else(fault)?;
        let mut parts = HashMap::new();
        let mut cursor = Cursor::new(&bytes);
        while cursor.left() > 0 {
            let name = cursor.bytes().and_then(|name| std::str::from_utf8(name).ok()).ok_or_else(fault)?;
            parts.insert(name.to_owned(), cursor.bytes().ok_or_else(fault)?.to_vec());
        }
        let manifest: Json = parts.get("manifest").and_then(|text| serde_json::from_slice(text).ok()).ok_or_else(fault)?;
        let texts = |key: &str| -> Vec<String> {
            let list = manifest[key].as_array().into_iter().flatten();
            list.filter_map(|text| text.as_str().map(str::to_owned)).collect()
        };
        let heads = manifest["heads"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|head| Some((head[0].as_str()?.to_owned(), u32::try_from(head[1].as_u64()?).ok()?)));
        Ok(Reader {
            fetch,
            shards: RefCell::default(),
            dictionary: RefCell::default(),
            columns: RefCell::default(),
            documents: manifest["documents"].as_u64().and_then(|n| u32::try_from(n).ok()).ok_or_else(fault)?,
            pack: manifest["pack"].as_u64().and_then(|n| usize::try_from(n).ok()).filter(|n| *n > 0).ok_or_else(fault)?,
            counts: manifest["facets"].as_array().into_iter().flatten().filter_map(Json::as_u64).sum(),
            languages: texts("languages"),
            stop: texts("stop"),
            shard_keys: texts("terms"),
            dictionary_keys: texts("dictionary"),
            heads: heads.collect(),
            cards: RefCell::default(),
            parts,
        })
    }

    fn get(&self, name: &str) -> Result<Vec<u8>, Fault> {
        if let Some(bytes) = self.parts.get(name) {
            return Ok(bytes.clone());
        }
        let file = format!("{name}.bin");
        (self.fetch)(&file).and_then(|bytes| inflate(&bytes)).ok_or(Fault { file })
    }

    /// The lists of the stems of a form; none where it does not occur.
    pub(super) fn lists(&self, word: &str) -> Result<Vec<List>, Fault> {
        if let Some(head) = self.heads.get(word) {
            return self.head(*head);
        }
        let Some(number) = last_up_to(&self.shard_keys, word) else { return Ok(Vec::new()) };
        let shard = self.shard(number)?;
        let terms = match shard.surfaces.iter().find(|(text, _)| text == word) {
            None => return Ok(Vec::new()),
            Some((_, Stems::Head(head))) => return self.head(*head),
            Some((_, Stems::Here(terms))) => terms,
        };
        let list = |local: &usize| {
            let read = shard.terms.get(*local).and_then(|(with, bytes)| postings::decode(self.documents, *with, bytes));
            let postings = read.ok_or_else(|| Fault { file: format!("t/{number}.bin") })?;
            Ok(List { home: Home::Shard(number, *local), postings: Rc::new(postings) })
        };
        terms.iter().map(list).collect()
    }

    /// The lists of a frequent word; the cards that come with them are kept.
    fn head(&self, number: u32) -> Result<Vec<List>, Fault> {
        let name = format!("h/{number}");
        let bytes = self.get(&name)?;
        let mut cursor = Cursor::new(&bytes);
        let list = |cursor: &mut Cursor, at| {
            let postings = postings::decode(self.documents, cursor.number()?, cursor.bytes()?)?;
            Some(List { home: Home::Head(number, at), postings: Rc::new(postings) })
        };
        let mut read = || {
            let lists = (0..cursor.size()?).map(|at| list(&mut cursor, at)).collect::<Option<Vec<List>>>()?;
            (0..self.counts).try_for_each(|_| cursor.number().map(drop))?;
            let first = (0..cursor.size()?).map(|_| cursor.number()).collect::<Option<Vec<u32>>>()?;
            let cards: Vec<Json> = serde_json::from_slice(cursor.bytes()?).ok()?;
            self.cards.borrow_mut().extend(first.into_iter().zip(cards));
            Some(lists)
        };
        read().ok_or_else(|| Fault { file: format!("{name}.bin") })
    }

    fn shard(&self, number: usize) -> Result<Rc<Shard>, Fault> {
        if let Some(shard) = self.shards.borrow().get(&number) {
            return Ok(Rc::clone(shard));
        }
        let bytes = self.get(&format!("t/{number}"))?;
        let shard = Rc::new(read_shard(&bytes).ok_or(Fault { file: format!("t/{number}.bin") })?);
        self.shards.borrow_mut().insert(number, Rc::clone(&shard));
        Ok(shard)
    }

    /// Where a stem stands in each of its documents, in the order of its list.
    pub(super) fn positions(&self, list: &List) -> Result<Vec<Vec<u32>>, Fault> {
        let (name, local) = match list.home {
            Home::Head(number, local) => (format!("q/{number}"), local),
            Home::Shard(number, local) => (format!("p/{number}"), local),
        };
        let all = self.get(&name)?;
        let mut cursor = Cursor::new(&all);
        let skipped = (0..local).all(|_| cursor.bytes().is_some());
        let bytes = cursor.bytes().filter(|_| skipped).ok_or_else(|| Fault { file: format!("{name}.bin") })?;
        let mut cursor = Cursor::new(bytes);
        let mut document = || {
            let count = cursor.number()?;
            let mut last = 0u32;
            (0..count)
                .map(|_| {
                    last = last.checked_add(cursor.number()?)?;
                    Some(last)
                })
                .collect::<Option<Vec<u32>>>()
        };
        let all: Option<Vec<Vec<u32>>> = list.postings.iter().map(|_| document()).collect();
        all.ok_or(Fault { file: format!("{name}.bin") })
    }

    pub(super) fn dictionary(&self, number: usize) -> Result<Rc<Vec<Form>>, Fault> {
        if let Some(forms) = self.dictionary.borrow().get(&number) {
            return Ok(Rc::clone(forms));
        }
        let bytes = self.get(&format!("d/{number}"))?;
        let forms = Rc::new(read_dictionary(&bytes).ok_or(Fault { file: format!("d/{number}.bin") })?);
        self.dictionary.borrow_mut().insert(number, Rc::clone(&forms));
        Ok(forms)
    }

    /// The column of a facet, by its place in [`FACETS`].
    ///
    /// # Errors
    /// Its file is not there or not whole.
    pub fn column(&self, facet: usize) -> Result<Rc<Column>, Fault> {
        if let Some(column) = self.columns.borrow().get(&facet) {
            return Ok(Rc::clone(column));
        }
        let name = FACETS.get(facet).copied().unwrap_or("");
        let (values, codes) = (self.get(&format!("v/{name}"))?, self.get(&format!("f/{name}"))?);
        let read = Column::decode(&values, &codes, self.documents);
        let column = Rc::new(read.ok_or_else(|| Fault { file: format!("f/{name}.bin") })?);
        self.columns.borrow_mut().insert(facet, Rc::clone(&column));
        Ok(column)
    }

    /// The documents in the order of their titles in a language of the portal.
    ///
    /// # Errors
    /// As [`Reader::column`].
    pub fn by_title(&self, language: &str) -> Result<Vec<u32>, Fault> {
        let known = self.languages.iter().find(|known| **known == language).or_else(|| self.languages.first());
        let name = format!("s/{}", known.map_or("", String::as_str));
        let bytes = self.get(&name)?;
        Ok(bytes.chunks_exact(3).map(|b| u32::from_le_bytes([b[0], b[1], b[2], 0])).collect())
    }

    /// What is shown of a document.
    ///
    /// # Errors
    /// As [`Reader::column`].
    pub fn card(&self, document: u32) -> Result<Json, Fault> {
        if let Some(card) = self.cards.borrow().get(&document) {
            return Ok(card.clone());
        }
        let (pack, within) = (document as usize / self.pack, document as usize % self.pack);
        let bytes = self.get(&format!("c/{pack}"))?;
        let cards: Option<Vec<Json>> = serde_json::from_slice(&bytes).ok();
        cards.and_then(|cards| cards.into_iter().nth(within)).ok_or(Fault { file: format!("c/{pack}.bin") })
    }
}

/// The last of some texts in order that is not after another.
pub(super) fn last_up_to(keys: &[String], text: &str) -> Option<usize> {
    keys.partition_point(|key| compare(key, text).is_le()).checked_sub(1)
}

fn read_shard(bytes: &[u8]) -> Option<Shard> {
    let mut cursor = Cursor::new(bytes);
    let mut surfaces: Vec<(String, Stems)> = Vec::new();
    for _ in 0..cursor.size()? {
        let text = cursor.text_after(surfaces.last().map_or("", |(text, _)| text))?;
        let first = cursor.size()?;
        let terms = match first % 4 {
            0 => Stems::Here(vec![first / 4]),
            1 => Stems::Here((0..first / 4).map(|_| cursor.size()).collect::<Option<_>>()?),
            _ => Stems::Head(u32::try_from(first / 4).ok()?),
        };
        surfaces.push((text, terms));
    }
    let terms = (0..cursor.size()?).map(|_| Some((cursor.number()?, cursor.bytes()?.to_vec()))).collect::<Option<_>>()?;
    Some(Shard { surfaces, terms })
}

fn read_dictionary(bytes: &[u8]) -> Option<Vec<Form>> {
    let mut cursor = Cursor::new(bytes);
    let mut forms: Vec<Form> = Vec::new();
    for _ in 0..cursor.size()? {
        let text = cursor.text_after(forms.last().map_or("", |form| &form.text))?;
        let with = cursor.number()?;
        let written = if with % 2 == 1 { cursor.text_after(&text)? } else { text.clone() };
        forms.push(Form { text, written, documents: with / 2 });
    }
    Some(forms)
}
