//! What is computed from a catalogue and never typed: pure, without a word of HTML.

mod alike;
mod facts;
mod freshness;
pub mod history;
mod schedule;
mod sheet;
mod states;
#[cfg(test)]
mod tests;
mod title;
pub mod views;

pub use alike::Alike;
pub use facts::{About, Facts, States};
pub use freshness::{Freshness, freshness};
pub use history::History;
pub use schedule::{
    ActionState, MilestoneState, Outcome, Rollup, Schedule, Standing, action, days_between, grace, milestone, overall, standing,
};
pub use sheet::{Cell, Column, Figure, Shape, Sheet, Table};
pub use states::{Followed, Meets, PostState, answered_in, followed, median, meets, post, promise, unreported, waiting};
pub use title::{beginning, summary, title};
