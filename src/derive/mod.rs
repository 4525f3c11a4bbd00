//! What is computed from a catalogue and never typed: pure, without a word of HTML.

mod alike;
mod freshness;
mod schedule;
mod title;

pub use alike::Alike;
pub use freshness::{Freshness, freshness};
pub use schedule::{ActionState, MilestoneState, Rollup, Schedule, Standing, action, milestone, overall};
pub use title::{beginning, summary, title};
