//! What is computed from a catalogue and never typed: pure, without a word of HTML.

pub mod history;
mod schedule;
mod title;

pub use history::History;
pub use schedule::{ActionState, MilestoneState, Rollup, Schedule, Standing, action, milestone, overall};
pub use title::{beginning, summary, title};
