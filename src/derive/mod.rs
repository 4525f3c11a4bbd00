//! What is computed from a catalogue and never typed: pure, without a word of HTML.

mod alike;
pub mod bands;
mod facts;
mod freshness;
pub mod history;
pub mod indicators;
mod measures;
pub mod quality;
mod schedule;
mod sheet;
mod states;
#[cfg(test)]
mod tests;
pub mod timeliness;
mod title;
pub mod trend;
pub mod views;

pub use alike::Alike;
pub use facts::{About, Facts, States};
pub use freshness::{Freshness, freshness};
pub use history::History;
pub use measures::{Measures, Ranked, is_compared};
pub use schedule::{
    ActionState, MilestoneState, Outcome, Rollup, Schedule, Standing, action, days_between, grace, milestone, overall, standing,
};
pub use sheet::{Cell, Column, Figure, Shape, Sheet, Table};
pub use states::{Followed, Meets, PostState, answered_in, followed, median, meets, post, promise, unreported, waiting};
pub use title::{beginning, summary, title};
