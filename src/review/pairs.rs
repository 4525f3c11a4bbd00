//! Which entry of then is which of now: by its id, by an id that it had before, or, where nobody said so, by its title.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Event, Pair, Part, Subject, content};
use crate::catalogue::Catalogue;
use crate::decode::{Entry, Mention};
use crate::derive;
use crate::model::{Body, Text, Type};

pub struct Pairs<'c> {
    /// Those that differ, in the order of their types and ids.
    pub entries: Vec<Pair<'c>>,
}

pub fn pairs<'c>(before: &'c Catalogue, after: &'c Catalogue) -> Pairs<'c> {
    let mut entries = Vec::new();
    let mut gone: BTreeMap<(Type, &str), &Entry> = BTreeMap::new();
    let data = |then: &Entry, now: &Entry| match (&then.body, &now.body) {
        (Body::Dataset(a), Body::Dataset(b)) => content::differs(before, a, after, b),
        _ => false,
    };
    for then in before.entries() {
        match after.find(then.ty, &then.id) {
            Some(now) => {
                let now = after.entry(now);
                if then.body != now.body || data(then, now) || then.extra != now.extra || then.formerly != now.formerly {
                    entries.push(Pair::Changed { before: then, after: now, redirected: true });
                }
            }
            // What cannot be read any more is not gone.
            None if after.is_known(then.ty, &then.id) => {}
            None => {
                gone.insert((then.ty, &then.id), then);
            }
        }
    }
    let new: Vec<&Entry> = after.entries().iter().filter(|now| !before.is_known(now.ty, &now.id)).collect();
    let mut left = Vec::new();
    for now in new {
        match now.formerly.iter().find_map(|old| gone.remove(&(now.ty, &**old))) {
            Some(then) => entries.push(Pair::Changed { before: then, after: now, redirected: true }),
            None => left.push(now),
        }
    }
    let title = |entry: &Entry| derive::title(entry).0.first().map(|(_, text)| text.clone());
    let mut titles: HashMap<(Type, Option<Box<str>>), Vec<&Entry>> = HashMap::new();
    for then in gone.values() {
        titles.entry((then.ty, title(then))).or_default().push(then);
    }
    for now in left {
        let same = titles.get_mut(&(now.ty, title(now)));
        match same.and_then(Vec::pop).and_then(|then| gone.remove(&(then.ty, &*then.id))) {
            Some(then) => entries.push(Pair::Changed { before: then, after: now, redirected: false }),
            None => entries.push(Pair::New(now)),
        }
    }
    entries.extend(gone.into_values().map(Pair::Gone));
    entries.sort_by_key(|pair| {
        let entry = pair.entry();
        (entry.ty, entry.id.clone())
    });
    Pairs { entries }
}

impl<'c> Pair<'c> {
    /// The entry as it is, or as it was where it is gone.
    pub fn entry(&self) -> &'c Entry {
        match self {
            Pair::Gone(entry) | Pair::New(entry) | Pair::Changed { after: entry, .. } => entry,
        }
    }

    /// The entry as it was, or as it is where it is new.
    pub fn first(&self) -> &'c Entry {
        match self {
            Pair::Gone(entry) | Pair::New(entry) | Pair::Changed { before: entry, .. } => entry,
        }
    }
}

/// Descriptors that can no longer be read as a whole, and those that can again.
pub fn broken(before: &Catalogue, after: &Catalogue, out: &mut Vec<Event>) {
    let (then, now): (BTreeSet<_>, BTreeSet<_>) = (before.broken().collect(), after.broken().collect());
    let subject = |ty: Type, id: &str, known: &Catalogue| match known.find(ty, id) {
        Some(index) => Subject::of(known.entry(index)),
        None => Subject::Entry { ty, id: id.into(), title: Text::default(), file: None },
    };
    out.extend(now.difference(&then).map(|(ty, id)| Event::new("unreadable", &subject(*ty, id, before))));
    let again = then.difference(&now).filter(|(ty, id)| after.find(*ty, id).is_some());
    out.extend(again.map(|(ty, id)| Event::new("readable", &subject(*ty, id, after))));
}

/// What still refers to entries by ids that are gone.
pub fn references(after: &Catalogue, pairs: &Pairs, out: &mut Vec<Event>) {
    let gone = pairs.entries.iter().filter_map(|pair| match pair {
        Pair::Gone(entry) => Some(((entry.ty, &*entry.id), *entry)),
        Pair::Changed { before, after, .. } if before.id != after.id => Some(((before.ty, &*before.id), *after)),
        _ => None,
    });
    let mut by_type: BTreeMap<Type, BTreeMap<&str, &Entry>> = BTreeMap::new();
    for ((ty, id), entry) in gone {
        by_type.entry(ty).or_default().insert(id, entry);
    }
    let mut left: BTreeMap<(Type, &str), BTreeSet<(Type, &str)>> = BTreeMap::new();
    for entry in after.entries().iter().filter(|_| !by_type.is_empty()) {
        entry.mentions(&mut |_, mention| {
            let (Mention::Entry { types, id } | Mention::EntryOrName { types, id }) = mention else { return };
            let found = types.iter().find_map(|ty| Some((*ty, *by_type.get(ty)?.get_key_value(id)?.0)));
            if let (Some(target), None) = (found, after.find_any(types, id)) {
                left.entry(target).or_default().insert((entry.ty, &*entry.id));
            }
        });
    }
    for (target, from) in left {
        let Some(entry) = by_type.get(&target.0).and_then(|ids| ids.get(target.1)) else { continue };
        let named = from.iter().map(|(ty, id)| Part::Code(format!("{}/{id}", ty.folder()))).collect();
        let event = Event::new("references-left", &Subject::of(entry)).with("id", target.1);
        out.push(event.with("n", from.len()).with("entries", Part::List(named)));
    }
}

/// Old addresses that led to an entry that is still there, and now lead nowhere.
pub fn redirects(before: &Catalogue, after: &Catalogue, out: &mut Vec<Event>) {
    let led = |catalogue: &Catalogue| -> BTreeMap<(Type, Box<str>), usize> {
        let all = catalogue.entries().iter().enumerate();
        all.flat_map(|(at, entry)| entry.formerly.iter().map(move |old| ((entry.ty, old.clone()), at))).collect()
    };
    let now = led(after);
    for ((ty, old), at) in led(before) {
        let Some(entry) = before.entries().get(at) else { continue };
        let kept = now.contains_key(&(ty, old.clone())) || after.is_known(ty, &old);
        if !kept && let Some(index) = after.find(ty, &entry.id) {
            out.push(Event::new("redirect-lost", &Subject::of(after.entry(index))).with("from", &*old));
        }
    }
}
