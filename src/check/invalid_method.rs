//! A method of scoring that cannot be used: `quality` in `acervo.yaml` leads to no file, or its thresholds stand in
//! the wrong order or outside of their range.

use std::sync::Arc;

use super::{Diagnostic, Place, Rule};
use crate::model::{MOST, Method};

pub const RULE: Rule = Rule::error("invalid-method").with(&["order", "range"]);

/// `quality` names a file that is not a YAML file below `catalogue/`.
pub fn not_there(portal: &Arc<str>, path: &str) -> Diagnostic {
    RULE.at(portal, Place::Value("quality".into())).arg("path", path)
}

/// What is wrong between the numbers of a method, each of which could be read.
pub fn of(file: &Arc<str>, method: &Method) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let order = |place: String| RULE.at(file, Place::Value(place)).variant("order");
    let range = |place: &str, least: f64, most: f64| {
        RULE.at(file, Place::Value(place.to_owned())).variant("range").arg("least", least.to_string()).arg("most", most.to_string())
    };
    let ratings = &method.ratings;
    if ratings.good > ratings.excellent {
        found.push(order("ratings.good".to_owned()));
    }
    if ratings.sufficient > ratings.good {
        found.push(order("ratings.sufficient".to_owned()));
    }
    for (name, points) in method.points.each() {
        if points > MOST {
            found.push(range(&format!("points.{name}"), 0.0, 1e6));
        }
    }
    if !(1.0..=10.0).contains(&method.timeliness.tolerance) {
        found.push(range("timeliness.tolerance", 1.0, 10.0));
    }
    if !(0.0..=1000.0).contains(&method.bands.prior) {
        found.push(range("bands.prior", 0.0, 1000.0));
    }
    if method.bands.fewest == 0 || method.bands.fewest > MOST {
        found.push(range("bands.fewest", 1.0, 1e6));
    }
    let cuts = &method.bands.cuts;
    for (at, cut) in cuts.iter().enumerate() {
        let place = format!("bands.cuts[{at}].from");
        let last = at + 1 == cuts.len();
        if !(0.0..=1.0).contains(&cut.from) || (last && cut.from > 0.0) {
            found.push(range(&place, 0.0, if last { 0.0 } else { 1.0 }));
        } else if at > 0 && cut.from >= cuts[at - 1].from {
            found.push(order(place));
        }
    }
    found
}
