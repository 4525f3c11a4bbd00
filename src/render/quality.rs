//! The metadata quality of a dataset as templates see it.

use minijinja::context;
use minijinja::value::Value;

use crate::catalogue::EntryIndex;
use crate::derive::quality::{Outcome, lines, steps};

use super::{Site, value_of};

/// Steps that are worth naming at once.
const NEXT: usize = 3;

/// `{scored, points, measured, all, rating, next, lines}`; none where the entry is no dataset. What is not asked of a
/// dataset that is not scored is left out of the lines.
pub fn of(site: &Site, index: EntryIndex) -> Value {
    let scale = &site.measures.scale;
    let Some(quality) = site.measures.quality(index) else { return Value::from(()) };
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
