//! A reference to an entry of another type than the field takes, such as an actor where an organisation belongs.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::decode::{Mention, Trail};
use crate::model::Type;

pub const RULE: Rule = Rule::error("wrong-reference-type");

pub fn look(scope: &Scope, entry: &Entry, trail: &Trail, mention: Mention, out: &mut Vec<Diagnostic>) {
    let catalogue = scope.catalogue;
    let Mention::Entry { types, id } = mention else { return };
    if types.iter().any(|ty| catalogue.is_known(*ty, id)) {
        return;
    }
    if let Some(other) = Type::ALL.iter().find(|ty| catalogue.is_known(**ty, id)) {
        let wanted = types.iter().map(|ty| ty.as_str()).collect::<Vec<_>>().join(" / ");
        let finding = entry.finding(&RULE, Place::Value(trail.path()));
        out.push(finding.arg("id", id).arg("found", other.as_str()).arg("wanted", wanted));
    }
}
