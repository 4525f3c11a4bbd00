//! What a dataset has and lacks, a line a criterion, and what is worth doing next, a step a field.

use std::collections::BTreeMap;

use serde::Serialize;

use super::criteria::{Asks, CRITERIA, Criterion, Dimension, holds};
use super::{Quality, Scale};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Met,
    Missed,
    NotMeasured,
    /// It is asked of a distribution, and a dataset that is not scored need have none.
    NotAsked,
}

/// A line of the checklist.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line {
    pub criterion: &'static str,
    pub dimension: Dimension,
    pub outcome: Outcome,
    /// What it is worth.
    pub points: u64,
    /// The field that decides it, as it stands in the descriptor: `distributions[1].format`.
    pub field: String,
}

/// Something to do in one field, and the points that it gains.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The field's name, without the place of the distribution: `distributions.format`.
    pub field: &'static str,
    /// The first of the criteria that it would meet, by which it is told in words.
    pub criterion: &'static str,
    pub points: u64,
}

/// A step over several datasets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Advice {
    #[serde(flatten)]
    pub step: Step,
    pub datasets: usize,
}

/// Every criterion with what came of it, in the order of the method.
pub fn lines(quality: &Quality, scale: &Scale) -> Vec<Line> {
    let line = |(at, criterion): (usize, &Criterion)| Line {
        criterion: criterion.id,
        dimension: criterion.dimension,
        outcome: outcome(quality, criterion, at),
        points: scale.weights[at],
        field: match quality.best.filter(|_| criterion.is_of_distribution()) {
            Some(best) => format!("distributions[{best}].{}", criterion.field),
            None if criterion.is_of_distribution() => "distributions".to_owned(),
            None => criterion.field.to_owned(),
        },
    };
    CRITERIA.iter().enumerate().map(line).collect()
}

fn outcome(quality: &Quality, criterion: &Criterion, at: usize) -> Outcome {
    match criterion.asks {
        Asks::Link => Outcome::NotMeasured,
        _ if !quality.scored && criterion.is_of_distribution() => Outcome::NotAsked,
        // What is not published yet has neither of these days.
        _ if !quality.scored && matches!(criterion.id, "issued" | "modified") => Outcome::NotAsked,
        _ if holds(quality.met, at) => Outcome::Met,
        _ => Outcome::Missed,
    }
}

/// What is worth doing in a dataset, the field that gains most points first.
pub fn steps(quality: &Quality, scale: &Scale) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for (at, criterion) in CRITERIA.iter().enumerate() {
        if outcome(quality, criterion, at) != Outcome::Missed || scale.weights[at] == 0 {
            continue;
        }
        let field = whole(criterion);
        match steps.iter_mut().find(|step| step.field == field) {
            Some(step) => step.points += scale.weights[at],
            None => steps.push(Step { field, criterion: criterion.id, points: scale.weights[at] }),
        }
    }
    // The sort is stable: what gains the same stays in the order of the method.
    steps.sort_by_key(|step| std::cmp::Reverse(step.points));
    steps
}

/// The steps of several datasets as one: those that gain most points over all of them first.
pub fn over<'s>(all: impl Iterator<Item = &'s Step>) -> Vec<Advice> {
    let mut found: BTreeMap<&str, Advice> = BTreeMap::new();
    for step in all {
        let advice = found.entry(step.field).or_insert_with(|| Advice { step: Step { points: 0, ..step.clone() }, datasets: 0 });
        advice.step.points += step.points;
        advice.datasets += 1;
    }
    let mut found: Vec<Advice> = found.into_values().collect();
    found.sort_by_key(|advice| (std::cmp::Reverse(advice.step.points), advice.step.field));
    found
}

fn whole(criterion: &Criterion) -> &'static str {
    match (criterion.is_of_distribution(), criterion.field) {
        (true, "url") => "distributions.url",
        (true, "format") => "distributions.format",
        (true, "media_type") => "distributions.media_type",
        (true, "rights") => "distributions.rights",
        (true, "bytes") => "distributions.bytes",
        // A licence is most often that of the whole dataset.
        (_, field) => field,
    }
}
