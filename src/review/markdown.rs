use super::text::summary;
use super::told::Dress;
use super::{Gravity, Review, Teller};
use crate::report::safe;

const SAFE: Dress = Dress { prose: safe::prose, code: safe::code };

/// How many effects and how many reviewers are named, and how many bytes either may take.
const FEW: usize = 25;
const SOME: usize = 12_000;
/// In bytes, for the lines that say how many were left out.
const REST: usize = 400;

/// A review as one comment of a forge, the worst first; of at most so many bytes, with how many were left out.
pub fn markdown(review: &Review, teller: &Teller, most: usize) -> String {
    let words = teller.words;
    let mut out = format!("### {}\n\n", words.get("review-heading"));
    if review.is_empty() {
        return out + &words.get("review-nothing") + "\n";
    }
    out.push_str(&(summary(review, teller) + "\n"));
    let end = end(review, teller);
    let mut left = review.events.len();
    for gravity in Gravity::ALL {
        let mut headed = false;
        for event in review.events.iter().filter(|event| event.gravity == gravity) {
            let mut item = String::new();
            if !headed {
                item.push_str(&format!("\n#### {}\n\n", words.get(&format!("review-{}", gravity.as_str()))));
            }
            let (subject, said) = (teller.subject(&event.subject, SAFE, "**"), teller.event(event, SAFE));
            item.push_str(&format!("- {subject}: {said}\n"));
            if out.len() + item.len() + end.len() + REST > most {
                return out + &more(left, teller) + &end;
            }
            out.push_str(&item);
            headed = true;
            left -= 1;
        }
    }
    out + &end
}

/// What it does to the figures, and who should look.
fn end(review: &Review, teller: &Teller) -> String {
    let mut out = String::new();
    let effects = review.effects.iter().map(|effect| {
        let said = teller.sentence(&format!("review-effect-{}", effect.key), &effect.args, SAFE);
        format!("- {}: {said}\n", teller.subject(&effect.subject, SAFE, ""))
    });
    let reviewers = review.reviewers.iter().map(|reviewer| format!("- {}\n", teller.reviewer(reviewer, SAFE)));
    let sections = [("review-effects", effects.collect::<Vec<_>>()), ("review-reviewers", reviewers.collect())];
    for (key, lines) in sections.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        out.push_str(&format!("\n#### {}\n\n", teller.words.get(key)));
        let mut room = SOME;
        let fits = |line: &&String| {
            let fits = line.len() <= room;
            room = room.saturating_sub(line.len());
            fits
        };
        let shown: Vec<_> = lines.iter().take(FEW).take_while(fits).collect();
        out.extend(shown.iter().map(|line| line.as_str()));
        if lines.len() > shown.len() {
            out.push_str(&more(lines.len() - shown.len(), teller));
        }
    }
    out
}

fn more(left: usize, teller: &Teller) -> String {
    format!("\n{}\n", teller.words.with("check-more", &[("n", left.into())]))
}
