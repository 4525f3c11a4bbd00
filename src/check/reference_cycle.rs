//! References that lead back to where they began: an organisation within itself, a dataset made from itself, a
//! milestone that waits for itself.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::{Diagnostic, Place, Rule, Scope};
use crate::catalogue::Catalogue;
use crate::model::{Action, Dataset, Organisation, Type};

pub const RULE: Rule = Rule::error("reference-cycle");

/// A thing that refers to others of its kind: its name, its file, and where each reference stands.
pub(super) struct Knot<'c> {
    pub name: String,
    pub file: &'c Arc<str>,
    pub to: Vec<(String, String)>,
}

pub fn check(scope: &Scope, out: &mut Vec<Diagnostic>) {
    let catalogue = scope.catalogue;
    let parents = catalogue.all::<Organisation>().map(|(entry, organisation)| Knot {
        name: entry.id.to_string(),
        file: &entry.file,
        to: organisation.parent.iter().map(|parent| (parent.id.to_string(), "parent".into())).collect(),
    });
    cycles(parents.filter(|knot| !knot.to.is_empty()).collect(), &RULE, out);
    let sources = catalogue.all::<Dataset>().map(|(entry, dataset)| {
        let made_from = dataset.derived_from.iter().enumerate().map(|(at, of)| (of.id.to_string(), format!("derived_from[{at}]")));
        let series = dataset.series.iter().map(|of| (of.id.to_string(), "series".into()));
        Knot { name: entry.id.to_string(), file: &entry.file, to: made_from.chain(series).collect() }
    });
    cycles(sources.filter(|knot| !knot.to.is_empty()).collect(), &RULE, out);
    cycles(milestones(catalogue), &RULE, out);
}

fn milestones(catalogue: &Catalogue) -> Vec<Knot<'_>> {
    let mut knots = Vec::new();
    for entry in catalogue.of_type(Type::Action) {
        for (at, milestone) in entry.of::<Action>().into_iter().flat_map(|action| &action.milestones).enumerate() {
            let to = milestone.depends_on.iter().enumerate().map(|(i, id)| {
                let (action, id) = id.parts();
                (format!("{}#{id}", action.unwrap_or(&entry.id)), format!("milestones[{at}].depends_on[{i}]"))
            });
            let knot = Knot { name: format!("{}#{}", entry.id, &*milestone.id), file: &entry.file, to: to.collect() };
            if !knot.to.is_empty() {
                knots.push(knot);
            }
        }
    }
    knots
}

/// Reports each cycle once, at the reference of its first member by name that leads on.
pub(super) fn cycles(knots: Vec<Knot>, rule: &'static Rule, out: &mut Vec<Diagnostic>) {
    let places: HashMap<&str, usize> = knots.iter().enumerate().map(|(at, knot)| (knot.name.as_str(), at)).collect();
    let mut done: HashSet<usize> = HashSet::new();
    for start in 0..knots.len() {
        // The way from the start, with the next reference to follow at each step: a walk without recursion.
        let mut way: Vec<(usize, usize)> = vec![(start, 0)];
        while let Some((at, next)) = way.last().copied() {
            let Some((to, _)) = knots[at].to.get(next).filter(|_| !done.contains(&at)) else {
                done.insert(at);
                way.pop();
                continue;
            };
            if let Some(step) = way.last_mut() {
                step.1 += 1;
            }
            let Some(to) = places.get(to.as_str()).copied() else { continue };
            match way.iter().position(|(on, _)| *on == to) {
                Some(begin) => report(&knots, &way[begin..], rule, out),
                None if !done.contains(&to) => way.push((to, 0)),
                None => {}
            }
        }
    }
}

fn report(knots: &[Knot], way: &[(usize, usize)], rule: &'static Rule, out: &mut Vec<Diagnostic>) {
    let first = (0..way.len()).min_by_key(|at| &knots[way[*at].0].name).unwrap_or(0);
    let names = (0..=way.len()).map(|step| knots[way[(first + step) % way.len()].0].name.as_str()).collect::<Vec<_>>();
    let (knot, next) = way[first];
    // The step was already counted when its reference was followed.
    let place = knots[knot].to.get(next.saturating_sub(1)).map_or(Place::File, |(_, place)| Place::Value(place.clone()));
    out.push(rule.at(knots[knot].file, place).arg("cycle", names.join(" → ")));
}
