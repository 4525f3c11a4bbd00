//! What is computed from a catalogue and never typed: pure, without a word of HTML.

mod facts;
mod schedule;
mod sheet;
mod title;
pub mod views;

pub use facts::{About, Facts, States};
pub use schedule::{ActionState, MilestoneState, Rollup, Schedule, Standing, action, days_between, milestone, overall};
pub use sheet::{Cell, Column, Figure, Shape, Sheet, Table};
pub use title::{beginning, summary, title};
