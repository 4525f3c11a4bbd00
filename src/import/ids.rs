//! Ids that never change: made once of a name, remembered by the ledger, told apart by the source's identifier.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use super::ledger::{Entries, hash};
use crate::check::invalid_id::slug;

/// The longest part of an id, so that a publisher's and a dataset's fit together with room to tell apart.
const LONGEST: usize = 60;

/// A name as a part of an id, cut where a word ends. An address gives its last part: ids are never addresses.
pub fn part(name: &str) -> String {
    let name = match name.split_once("://") {
        Some((_, rest)) => rest.trim_end_matches('/').rsplit('/').next().unwrap_or(rest),
        None => name,
    };
    let whole = slug(name, false);
    if whole.len() <= LONGEST {
        return whole;
    }
    let cut = &whole[..LONGEST];
    cut.rsplit_once('-').map_or(cut, |(words, _)| words).to_owned()
}

/// What asks for an id.
pub struct Wanted<'m> {
    pub key: &'m str,
    pub identifier: &'m str,
    /// The id that it would have if nothing else had it.
    pub id: String,
}

/// Gives every entry its id: the one that it has, or a new one that nothing has. What is taken first by order
/// of the source keeps the plain id; another gets six digits of its identifier, and then a number.
pub fn give<'m>(wanted: &[Wanted<'m>], known: &Entries, taken: &mut HashSet<String>) -> BTreeMap<&'m str, String> {
    let mut ids = BTreeMap::new();
    taken.extend(known.values().map(|entry| entry.id.clone()));
    for Wanted { key, identifier, id } in wanted {
        let found = match known.get(*key) {
            Some(entry) => entry.id.clone(),
            None => free(id, identifier, taken),
        };
        taken.insert(found.clone());
        ids.insert(*key, found);
    }
    ids
}

fn free(id: &str, identifier: &str, taken: &HashSet<String>) -> String {
    if !taken.contains(id) {
        return id.to_owned();
    }
    let told_apart = format!("{id}-{}", &hash(&Value::from(identifier))[..6]);
    let numbered = (2_usize..).map(|number| format!("{id}-{number}"));
    std::iter::once(told_apart).chain(numbered).find(|id| !taken.contains(id)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::ledger::Known;
    use super::*;

    #[test]
    fn an_id_once_given_stays_and_no_two_are_the_same() {
        let want = |key: &'static str, id: &str| Wanted { key, identifier: key, id: id.to_owned() };
        let known: Entries = [("b".to_owned(), Known { id: "salud/old".to_owned(), ..Known::default() })].into();
        let list = [want("a", "salud/old"), want("b", "salud/new"), want("c", "salud/x"), want("d", "salud/x")];
        let ids = give(&list, &known, &mut HashSet::new());
        assert_eq!((ids["b"].as_str(), ids["c"].as_str()), ("salud/old", "salud/x"));
        assert!(ids["a"].starts_with("salud/old-") && ids["d"].starts_with("salud/x-"));
        assert_eq!(ids, give(&list, &known, &mut HashSet::new()));
    }

    #[test]
    fn a_part_is_short_and_never_an_address() {
        assert_eq!(part("Camas de hospital, por Estado"), "camas-de-hospital-por-estado");
        assert_eq!(part("https://data.example.org/api/views/235m-gsry/"), "235m-gsry");
        assert!(part(&"palabra ".repeat(30)).len() <= LONGEST && !part(&"palabra ".repeat(30)).ends_with('-'));
        assert_eq!(part("数据"), "shu-ju");
    }
}
