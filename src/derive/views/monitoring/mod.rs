//! What is measured, as views: the figures, what fails them, institutions beside their peers, quality, the method.

mod dashboard;
mod evidence;
mod failing;
mod institutions;
mod method;
mod organisation;
mod quality;
mod trends;

pub use dashboard::dashboard;
pub use evidence::evidence;
pub use failing::failing;
pub use institutions::institutions;
pub use method::method;
pub use organisation::organisation;
pub use quality::quality;
pub use trends::trends;

use crate::derive::indicators::{Count, Indicator};
use crate::derive::{Cell, Facts, Shape};

/// The columns of an indicator's figure.
const FIGURE: [(&str, Shape); 6] = [
    ("indicator", Shape::Plain),
    ("class", Shape::Plain),
    ("passing", Shape::Number),
    ("of", Shape::Number),
    ("share", Shape::Number),
    ("unjudged", Shape::Number),
];

/// Nothing in the portal to measure: then it has no monitoring.
fn is_empty(facts: &Facts) -> bool {
    facts.measures.qualities.is_empty() && facts.states.actions.is_empty()
}

/// An indicator that is measured, with its figure.
fn figure(indicator: &Indicator, count: Count) -> Vec<Cell> {
    let mut cells = vec![name(indicator), Cell::Line(indicator.definition.class.as_str().into())];
    cells.extend(counted(count));
    cells
}

/// Its name, which leads to what fails it.
fn name(indicator: &Indicator) -> Cell {
    Cell::Within("failing", indicator.definition.id, "indicator")
}

fn counted(count: Count) -> [Cell; 4] {
    [rounded(count.numerator), Cell::Count(count.denominator), percent(count), Cell::Count(count.excluded)]
}

/// Never a percentage where there are few.
fn percent(count: Count) -> Cell {
    const FEW: usize = 10;
    count.share().filter(|_| count.denominator >= FEW).map_or(Cell::Blank, of_hundred)
}

fn of_hundred(share: f64) -> Cell {
    rounded(share * 100.0)
}

/// To one decimal, and whole where it is.
fn rounded(number: f64) -> Cell {
    let rounded = (number * 10.0).round() / 10.0;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number, far below 2^53")]
    if rounded.fract() == 0.0 && rounded >= 0.0 { Cell::Count(rounded as usize) } else { Cell::Number(rounded) }
}

/// The same for one that is not measured: never 0.
fn unmeasured(indicator: &Indicator) -> Vec<Cell> {
    let class = indicator.definition.class.as_str();
    vec![
        Cell::Code("indicator", indicator.definition.id),
        Cell::Line(class.into()),
        Cell::Code("outcome", "not_measured"),
        Cell::Blank,
        Cell::Blank,
        Cell::Blank,
    ]
}
