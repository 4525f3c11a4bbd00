//! A reference to an entry that is not there, or a milestone that depends on one that is not there.

use super::{Diagnostic, Entry, Place, Rule, Scope, invalid_id, nearest};
use crate::decode::Mention;
use crate::model::{Action, Type};

pub const RULE: Rule = Rule::error("unknown-reference").with(&["form", "milestone"]);

pub fn check(scope: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let catalogue = scope.catalogue;
    entry.mentions(&mut |trail, mention| {
        let Mention::Entry { types, id } = mention else { return };
        if types.iter().any(|ty| catalogue.is_known(*ty, id)) || Type::ALL.iter().any(|ty| catalogue.is_known(*ty, id)) {
            return;
        }
        let ids = types.iter().flat_map(|ty| catalogue.of_type(*ty)).map(|entry| &*entry.id);
        // Most often the folder is missing before the name, or the name was typed in another folder.
        let same_name = |known: &&str| known.rsplit('/').next() == id.rsplit('/').next();
        let close = ids.clone().find(same_name).or_else(|| nearest(id, ids));
        let names = types.iter().map(|ty| ty.as_str()).collect::<Vec<_>>().join(" / ");
        let finding = entry.finding(&RULE, Place::Value(trail.path()));
        // A name or an address where an id belongs.
        let is_id = id.split('/').all(|part| invalid_id::is_segment(part, false));
        let finding = if is_id { finding } else { finding.variant("form") };
        out.push(finding.arg("id", id).arg("type", names).arg("folder", types[0].folder()).nearest(close));
    });
    if let Some(action) = entry.of::<Action>() {
        milestones(scope, entry, action, out);
    }
}

fn milestones(scope: &Scope, entry: &Entry, action: &Action, out: &mut Vec<Diagnostic>) {
    for (at, milestone) in action.milestones.iter().enumerate() {
        for (i, wanted) in milestone.depends_on.iter().enumerate() {
            let (other, id) = wanted.parts();
            let holder = match other {
                None => Some(action),
                Some(other) => scope.catalogue.get::<Action>(other),
            };
            let ids = || holder.into_iter().flat_map(|action| &action.milestones).map(|m| &*m.id.0);
            if !ids().any(|known| known == id) {
                let place = Place::Value(format!("milestones[{at}].depends_on[{i}]"));
                let close = nearest(id, ids()).map(|id| other.map_or(id.to_owned(), |other| format!("{other}#{id}")));
                out.push(entry.finding(&RULE, place).variant("milestone").arg("id", &*wanted.0).nearest(close));
            }
        }
    }
}
