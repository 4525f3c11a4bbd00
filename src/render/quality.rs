//! The metadata quality of a dataset as templates see it.

use std::sync::Arc;

use minijinja::value::Value;
use minijinja::{Environment, State, context};

use crate::derive::quality::{Outcome, Quality, lines, steps};

use super::card::index_of;
use super::drawn::{Depends, Drawn};
use super::{Site, value_of};

/// Steps that are worth naming at once.
const NEXT: usize = 3;

/// Gives templates `quality_section`: `quality.html`, which depends on the marks alone, so that it is drawn once for
/// the many datasets that share them.
pub fn add(env: &mut Environment<'static>, site: &Arc<Site>) {
    let (of, drawn) = (Arc::clone(site), Drawn::default());
    env.add_function("quality_section", move |state: &State, card: &Value| {
        let Some(quality) = of.measures.quality(index_of(card)?) else { return Ok(Value::from("")) };
        let numbers = [u64::from(quality.met), quality.best.map_or(u64::MAX, u64::from), u64::from(quality.scored)];
        drawn.get(state, "quality.html", Depends { numbers, ..Depends::default() }, || own(&of, quality))
    });
}

/// `{scored, points, measured, all, rating, next, lines}`. What is not asked of a dataset that is not scored is left out
/// of the lines.
fn own(site: &Site, quality: &Quality) -> Value {
    let scale = &site.measures.scale;
    let lines = lines(quality, scale).into_iter().filter(|line| line.outcome != Outcome::NotAsked);
    context! {
        scored => quality.scored,
        points => quality.points,
        measured => scale.measured,
        all => scale.all,
        missing => scale.all - scale.measured,
        rating => quality.rating.as_str(),
        next => value_of(steps(quality, scale).into_iter().take(NEXT).collect::<Vec<_>>()),
        lines => value_of(lines.collect::<Vec<_>>()),
    }
}
