//! All entries together, with every reference between them resolved once and in both directions.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use crate::check::duplicate_id;
use crate::decode::{Decoded, Entry, Mention};
use crate::derive::History;
use crate::diagnostic::Diagnostic;
use crate::links::Ledger;
use crate::model::{Body, Formats, Method, Of, Snapshot, Term, Type, Vocabularies, VocabularyName};
use crate::preview::Previews;

/// The place of an entry in its catalogue.
pub type EntryIndex = u32;

/// A reference from an entry to another: the field that holds it, and the entry at the other end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    pub field: &'static str,
    pub entry: EntryIndex,
}

/// Entries in the order of their types and ids.
#[derive(Debug, Default)]
pub struct Catalogue {
    entries: Vec<Entry>,
    /// Where the entries of each type stand, and the place of each id, in the order of the types.
    ranges: Vec<Range<usize>>,
    index: Vec<HashMap<Box<str>, EntryIndex>>,
    /// Ids of descriptors that could not be read whole.
    broken: HashSet<(Type, Box<str>)>,
    outgoing: Vec<Vec<Link>>,
    incoming: Vec<Vec<Link>>,
    pub vocabularies: Vocabularies,
    /// Files below `catalogue/data/` with their sizes in bytes, in the order of their paths.
    pub data: Vec<(Arc<str>, u64)>,
    /// How the portal is measured: its own method, or the shipped one.
    pub method: Method,
    /// The file that the method was read from, as it stands.
    pub method_text: Arc<str>,
    /// What was measured in the months before, the oldest first.
    pub snapshots: Vec<Snapshot>,
    /// What git knows of all this.
    pub history: History,
    /// Copies of files elsewhere.
    pub copies: Ledger,
    pub previews: Previews,
}

/// People write `csv` and `CSV` alike; from here on each format is written as its vocabulary does.
fn spell_formats(body: &mut Body, vocabularies: &Vocabularies) {
    let spell = |format: &mut Term<Formats>| {
        if let Some(known) = vocabularies.get(VocabularyName::Formats, &format.id).filter(|known| known.id != format.id) {
            format.id = known.id.clone();
        }
    };
    match body {
        Body::Dataset(dataset) => dataset.distributions.iter_mut().map(|file| &mut file.format).for_each(spell),
        Body::Collection(collection) => {
            collection.requirements.iter_mut().flat_map(|wanted| &mut wanted.formats_any).for_each(spell);
        }
        _ => {}
    }
}

impl Catalogue {
    /// Puts decoded descriptors together. Two files with one id are reported; the first by its path stays.
    pub fn link(decoded: Vec<Decoded>, vocabularies: Vocabularies, data: Vec<(Arc<str>, u64)>) -> (Catalogue, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let mut catalogue = Catalogue { vocabularies, data, ..Catalogue::default() };
        let mut seen: HashMap<(Type, Box<str>), Arc<str>> = HashMap::new();
        for mut item in decoded {
            diagnostics.append(&mut item.diagnostics);
            if let Some(first) = seen.get(&(item.ty, item.id.clone())) {
                diagnostics.push(duplicate_id::found(&item.file, first, item.ty, &item.id));
                continue;
            }
            seen.insert((item.ty, item.id.clone()), item.file);
            match item.entry {
                Some(entry) => catalogue.entries.push(entry),
                None => {
                    catalogue.broken.insert((item.ty, item.id));
                }
            }
        }
        for entry in &mut catalogue.entries {
            spell_formats(&mut entry.body, &catalogue.vocabularies);
        }
        catalogue.entries.sort_by(|a, b| (a.ty, &a.id).cmp(&(b.ty, &b.id)));
        catalogue.ranges = vec![0..0; Type::ALL.len()];
        catalogue.index = vec![HashMap::new(); Type::ALL.len()];
        for (at, entry) in catalogue.entries.iter().enumerate() {
            let range = &mut catalogue.ranges[entry.ty as usize];
            *range = if range.start == range.end { at..at + 1 } else { range.start..at + 1 };
            let at = EntryIndex::try_from(at).expect("fewer than four thousand million entries");
            catalogue.index[entry.ty as usize].insert(entry.id.clone(), at);
        }
        catalogue.join();
        (catalogue, diagnostics)
    }

    fn join(&mut self) {
        let mut outgoing = vec![Vec::new(); self.entries.len()];
        let mut incoming = vec![Vec::new(); self.entries.len()];
        for (from, entry) in (0..).zip(&self.entries) {
            entry.mentions(&mut |trail, mention| {
                let (Mention::Entry { types, id } | Mention::EntryOrName { types, id }) = mention else { return };
                if let Some(to) = self.find_any(types, id) {
                    let field = trail.field();
                    outgoing[from as usize].push(Link { field, entry: to });
                    incoming[to as usize].push(Link { field, entry: from });
                }
            });
        }
        for links in &mut incoming {
            links.sort_by_key(|link| (link.field, link.entry));
            links.dedup();
        }
        (self.outgoing, self.incoming) = (outgoing, incoming);
    }

    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub fn entry(&self, index: EntryIndex) -> &Entry {
        &self.entries[index as usize]
    }

    /// The entries of a type, in the order of their ids.
    pub fn of_type(&self, ty: Type) -> &[Entry] {
        self.ranges.get(ty as usize).map_or(&[], |range| &self.entries[range.clone()])
    }

    /// The places of a type's entries.
    pub fn indexes(&self, ty: Type) -> Range<EntryIndex> {
        let range = self.ranges.get(ty as usize).cloned().unwrap_or(0..0);
        let narrow = |at| EntryIndex::try_from(at).expect("fewer than four thousand million entries");
        narrow(range.start)..narrow(range.end)
    }

    /// The entries of a type with what they say.
    pub fn all<T: Of + 'static>(&self) -> impl Iterator<Item = (&Entry, &T)> {
        self.of_type(T::TYPE).iter().filter_map(|entry| Some((entry, entry.of::<T>()?)))
    }

    pub fn find(&self, ty: Type, id: &str) -> Option<EntryIndex> {
        self.index.get(ty as usize)?.get(id).copied()
    }

    /// The first entry of several types that has an id.
    pub fn find_any(&self, types: &[Type], id: &str) -> Option<EntryIndex> {
        types.iter().find_map(|ty| self.find(*ty, id))
    }

    pub fn get<T: Of>(&self, id: &str) -> Option<&T> {
        self.entry(self.find(T::TYPE, id)?).of()
    }

    /// Whether a descriptor with this id is there, even one that could not be read whole.
    pub fn is_known(&self, ty: Type, id: &str) -> bool {
        self.find(ty, id).is_some() || self.broken.contains(&(ty, id.into()))
    }

    /// The types and ids of the descriptors that could not be read whole, in no order.
    pub fn broken(&self) -> impl Iterator<Item = (Type, &str)> {
        self.broken.iter().map(|(ty, id)| (*ty, &**id))
    }

    /// What an entry refers to, in the order of its fields.
    pub fn outgoing(&self, index: EntryIndex) -> &[Link] {
        &self.outgoing[index as usize]
    }

    /// What refers to an entry, each once for a field.
    pub fn incoming(&self, index: EntryIndex) -> &[Link] {
        &self.incoming[index as usize]
    }

    /// The entries of a type that refer to an entry by one of some fields (any where none is named), in order.
    pub fn referring(&self, index: EntryIndex, ty: Type, fields: &[&str]) -> Vec<EntryIndex> {
        let links = self.incoming(index).iter().filter(|link| self.entry(link.entry).ty == ty);
        let links = links.filter(|link| fields.is_empty() || fields.contains(&link.field));
        let mut found: Vec<_> = links.map(|link| link.entry).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The size in bytes of a file below `catalogue/data/`.
    pub fn data_file(&self, path: &str) -> Option<u64> {
        let at = self.data.binary_search_by(|(known, _)| (**known).cmp(path)).ok()?;
        Some(self.data[at].1)
    }
}
