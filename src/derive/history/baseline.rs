//! What was promised when the plan was adopted, against what the files now say was promised then.

use std::collections::HashMap;

use super::moves::{Promised, dates};
use super::trail::Owners;
use super::{Contents, Rewritten};
use crate::catalogue::{Catalogue, EntryIndex};
use crate::model::{Action, Goal, Plan, Type};
use crate::source::{Blob, Tree, Unavailable};

/// The plans that were adopted by a tag, and the tag.
pub fn adoptions(catalogue: &Catalogue) -> Vec<(EntryIndex, Box<str>)> {
    let plans = catalogue.indexes(Type::Plan).filter_map(|index| {
        let adopted = catalogue.entry(index).of::<Plan>()?.adopted.as_ref()?;
        Some((index, adopted.tag.clone()?))
    });
    plans.collect()
}

/// The milestones of adopted plans whose `baseline_due` is no longer what it was.
pub fn rewritten(
    catalogue: &Catalogue,
    owners: &Owners,
    adopted: &[(EntryIndex, Box<str>, Option<Tree>)],
    contents: Contents,
) -> Result<Vec<Rewritten>, Unavailable> {
    let mut found = Vec::new();
    for (plan, tag, tree) in adopted {
        let files = tree.iter().flatten().filter_map(|(path, blob)| {
            let part = owners.find(path).filter(|part| part.language.is_none())?;
            (plan_of(catalogue, part.entry) == Some(*plan)).then_some((part.entry, *blob, path.ends_with(".md")))
        });
        let files: Vec<(EntryIndex, Blob, bool)> = files.collect();
        let stored = contents(&files.iter().map(|(_, blob, _)| *blob).collect::<Vec<_>>())?;
        for ((entry, _, markdown), bytes) in files.iter().zip(stored) {
            let then = dates(&bytes.unwrap_or_default(), *markdown, Promised::AtAdoption);
            let now = catalogue.entry(*entry).of::<Action>().map(|action| action.milestones.as_slice()).unwrap_or_default();
            let places: HashMap<&str, usize> = now.iter().enumerate().map(|(at, milestone)| (&*milestone.id, at)).collect();
            for (id, adopted) in then {
                let place = id.and_then(|id| places.get(&*id).copied());
                let Some((place, milestone)) = place.and_then(|place| Some((place, now.get(place)?))) else { continue };
                if milestone.baseline_due != Some(adopted) {
                    let now = milestone.baseline_due;
                    found.push(Rewritten { action: *entry, milestone: place, adopted, now, tag: tag.clone() });
                }
            }
        }
    }
    found.sort_by_key(|found| (found.action, found.milestone));
    Ok(found)
}

/// The plan that an action belongs to, by its goal.
pub fn plan_of(catalogue: &Catalogue, action: EntryIndex) -> Option<EntryIndex> {
    let goal = catalogue.get::<Goal>(&catalogue.entry(action).of::<Action>()?.goal.id)?;
    catalogue.find(Type::Plan, &goal.plan.id)
}
