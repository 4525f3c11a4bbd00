use super::told::Dress;
use super::{Gravity, Review, Teller};
use crate::report::safe;

pub(super) const PLAIN: Dress = Dress { prose: safe::plain, code: |text| format!("`{}`", safe::plain(text)) };

/// A review for a reader at a terminal.
pub fn text(review: &Review, teller: &Teller) -> String {
    let words = teller.words;
    if review.is_empty() {
        return words.get("review-nothing");
    }
    let mut out = summary(review, teller) + "\n";
    for gravity in Gravity::ALL {
        let events: Vec<_> = review.events.iter().filter(|event| event.gravity == gravity).collect();
        if !events.is_empty() {
            out.push_str(&format!("\n{}\n", words.get(&format!("review-{}", gravity.as_str()))));
        }
        for event in events {
            out.push_str(&format!("- {}: {}\n", teller.subject(&event.subject, PLAIN, ""), teller.event(event, PLAIN)));
        }
    }
    if !review.effects.is_empty() {
        out.push_str(&format!("\n{}\n", words.get("review-effects")));
    }
    for effect in &review.effects {
        let said = teller.sentence(&format!("review-effect-{}", effect.key), &effect.args, PLAIN);
        out.push_str(&format!("- {}: {said}\n", teller.subject(&effect.subject, PLAIN, "")));
    }
    if !review.reviewers.is_empty() {
        out.push_str(&format!("\n{}\n", words.get("review-reviewers")));
    }
    for reviewer in &review.reviewers {
        out.push_str(&format!("- {}\n", teller.reviewer(reviewer, PLAIN)));
    }
    out.trim_end().to_owned()
}

/// How many events of each gravity there are.
pub(super) fn summary(review: &Review, teller: &Teller) -> String {
    let count = |gravity: Gravity| (gravity.as_str(), review.count(gravity).into());
    teller.words.with("review-summary", &Gravity::ALL.map(count))
}
