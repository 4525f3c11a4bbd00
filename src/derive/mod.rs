//! What is computed from a catalogue and never typed: pure, without a word of HTML.

mod schedule;
mod title;

pub use schedule::{ActionState, MilestoneState, Rollup, Schedule, Standing, action, milestone, overall};
pub use title::{beginning, summary, title};
