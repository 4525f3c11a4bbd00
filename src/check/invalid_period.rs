//! A text that is no date or period, such as `fall 2027`.

use std::sync::Arc;

use super::{Diagnostic, Rule};
use crate::model::Period;
use crate::model::shape::Shape;
use crate::yaml::Span;

pub const RULE: Rule = Rule::error("invalid-period").with(&["date"]);

pub fn found(file: &Arc<str>, span: Span, text: &str, wanted: &Shape) -> Diagnostic {
    let finding = RULE.at(file, span).arg("text", text);
    match wanted {
        Shape::Date => finding.variant("date").nearest(guess(text).filter(|g| g.len() == 10)),
        _ => finding.nearest(guess(text)),
    }
}

/// What a reader would take the words for.
fn guess(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let numbers: Vec<&str> = lower.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).collect();
    let year = numbers.iter().find(|n| n.len() == 4)?;
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let part = match () {
        () if has(&["spring", "primavera"]) => "Q2",
        () if has(&["summer", "verano"]) => "Q3",
        () if has(&["autumn", "fall", "otoño"]) => "Q4",
        () if has(&["winter", "invierno"]) => "Q1",
        () if has(&["first half", "primer semestre", "1er semestre", "h1", "s1"]) => "S1",
        () if has(&["second half", "segundo semestre", "2o semestre", "h2", "s2"]) => "S2",
        () if has(&["q1", "t1", "first quarter", "primer trimestre"]) => "Q1",
        () if has(&["q2", "t2", "second quarter", "segundo trimestre"]) => "Q2",
        () if has(&["q3", "t3", "third quarter", "tercer trimestre"]) => "Q3",
        () if has(&["q4", "t4", "fourth quarter", "cuarto trimestre"]) => "Q4",
        () => "",
    };
    let two = |n: &str| format!("{:0>2}", n);
    let from_numbers = match numbers.as_slice() {
        // 2027/6/3 and 3/6/2027: a day before its month, as most of the world writes it.
        [y, m, d] if y.len() == 4 => format!("{y}-{}-{}", two(m), two(d)),
        [d, m, y] if y.len() == 4 => format!("{y}-{}-{}", two(m), two(d)),
        [y, m] if y.len() == 4 => format!("{y}-{}", two(m)),
        [m, y] if y.len() == 4 => format!("{y}-{}", two(m)),
        _ => (*year).to_owned(),
    };
    let month = MONTHS.iter().find(|(word, _)| lower.contains(word)).map(|(_, number)| format!("{year}-{number:02}"));
    let guess = if part.is_empty() { month.unwrap_or(from_numbers) } else { format!("{year}-{part}") };
    Period::parse(&guess).map(|period| period.to_string()).filter(|period| period != text)
}

const MONTHS: [(&str, u8); 24] = [
    ("jan", 1), ("ene", 1), ("feb", 2), ("fevr", 2), ("mar", 3), ("apr", 4), ("abr", 4), ("may", 5), ("mai", 5),
    ("jun", 6), ("jul", 7), ("aug", 8), ("ago", 8), ("sep", 9), ("set", 9), ("oct", 10), ("out", 10), ("nov", 11),
    ("dec", 12), ("dic", 12), ("dez", 12), ("déc", 12), ("févr", 2), ("août", 8),
];

#[cfg(test)]
mod tests {
    #[test]
    fn words_become_the_period_that_was_meant() {
        let cases = [
            ("fall 2027", Some("2027-Q4")),
            ("primer semestre de 2027", Some("2027-S1")),
            ("30/06/2027", Some("2027-06-30")),
            ("junio 2027", Some("2027-06")),
            ("2027/6", Some("2027-06")),
            ("soon", None),
            ("2027-06-31", None),
        ];
        for (text, wanted) in cases {
            assert_eq!(super::guess(text).as_deref(), wanted, "{text}");
        }
    }
}
