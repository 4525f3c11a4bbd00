//! The data of each view, one a file: from what is known to figures and tables.

pub mod milestones;
pub mod monitoring;
mod overdue;

pub use overdue::overdue;
