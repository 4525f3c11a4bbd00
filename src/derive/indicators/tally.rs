use std::collections::BTreeMap;

use super::{Definition, Scope};
use crate::catalogue::EntryIndex;
use crate::model::{Organisation, OrganisationStatus, Type};

/// Something that an indicator judges.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    pub entry: EntryIndex,
    /// The part of the entry that is meant, by its id or its place: a milestone, a year.
    pub part: Option<Box<str>>,
    /// The institution that answers for it.
    pub owner: Option<EntryIndex>,
}

impl Item {
    pub fn new(entry: EntryIndex, owner: Option<EntryIndex>) -> Item {
        Item { entry, part: None, owner }
    }

    pub fn part(entry: EntryIndex, part: &str, owner: Option<EntryIndex>) -> Item {
        Item { entry, part: Some(part.into()), owner }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    Pass,
    Fail,
    /// A part of it passes, from 0 to 1; and whether it is enough not to be listed among what fails.
    Partly(f64, bool),
    /// It counts on neither side.
    Unjudged,
}

impl From<bool> for Verdict {
    fn from(passes: bool) -> Verdict {
        if passes { Verdict::Pass } else { Verdict::Fail }
    }
}

/// How many pass, of how many that could be judged, and how many could not.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Count {
    pub numerator: f64,
    pub denominator: usize,
    pub excluded: usize,
}

impl Count {
    fn add(&mut self, verdict: Verdict) {
        match verdict {
            Verdict::Unjudged => self.excluded += 1,
            judged => {
                self.denominator += 1;
                self.numerator += match judged {
                    Verdict::Pass => 1.0,
                    Verdict::Partly(share, _) => share,
                    _ => 0.0,
                };
            }
        }
    }

    /// The share that passes; none where nothing could be judged.
    pub fn share(&self) -> Option<f64> {
        #[allow(clippy::cast_precision_loss, reason = "counts of things in files")]
        (self.denominator > 0).then(|| self.numerator / self.denominator as f64)
    }
}

/// An indicator and what was found.
pub struct Indicator {
    pub definition: &'static Definition,
    /// None where it is not measured.
    pub count: Option<Count>,
    pub failing: Vec<Item>,
    pub unjudged: Vec<Item>,
    /// The same for each institution that is active.
    pub by_owner: BTreeMap<EntryIndex, Count>,
}

pub fn count(definition: &'static Definition, verdicts: Option<Vec<(Item, Verdict)>>, scope: &Scope) -> Indicator {
    let mut indicator =
        Indicator { definition, count: None, failing: Vec::new(), unjudged: Vec::new(), by_owner: BTreeMap::new() };
    let Some(verdicts) = verdicts else { return indicator };
    let mut count = Count::default();
    for (item, verdict) in verdicts {
        count.add(verdict);
        if let Some(owner) = item.owner.and_then(|owner| successor(owner, scope)) {
            indicator.by_owner.entry(owner).or_default().add(verdict);
        }
        match verdict {
            Verdict::Fail | Verdict::Partly(_, false) => indicator.failing.push(item),
            Verdict::Unjudged => indicator.unjudged.push(item),
            Verdict::Pass | Verdict::Partly(_, true) => {}
        }
    }
    indicator.count = Some(count);
    indicator
}

/// The institution that answers today for what another left: the one that came after it, as far as there is only one.
fn successor(owner: EntryIndex, scope: &Scope) -> Option<EntryIndex> {
    /// Institutions that follow each other in a circle lead nowhere.
    const FARTHEST: usize = 8;
    let mut here = owner;
    for _ in 0..FARTHEST {
        let organisation = scope.catalogue.entry(here).of::<Organisation>()?;
        if organisation.status.unwrap_or(OrganisationStatus::Active) == OrganisationStatus::Active {
            return Some(here);
        }
        let [next] = organisation.succeeded_by.as_slice() else { return None };
        here = scope.catalogue.find(Type::Organisation, &next.id)?;
    }
    None
}
