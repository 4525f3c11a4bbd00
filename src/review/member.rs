use super::Part;
use super::entry::Tale;
use crate::model::Member;

/// Members of a collection leave by a date and a reason; they are not taken out.
pub fn compare(before: &[Member], after: &[Member], tale: &mut Tale) {
    let same = |a: &Member, b: &Member| a.dataset == b.dataset && a.since == b.since;
    for then in before {
        match after.iter().find(|now| same(then, now)) {
            None => {
                let event = tale.event("record-rewritten").with("field", Part::field("collection", "members"));
                tale.tell("members", event);
            }
            Some(now) if then.until.is_none() && now.until.is_some() => {
                let event = tale.event("member-left").with("dataset", &*now.dataset.id);
                let reason = now
                    .reason
                    .as_ref()
                    .map_or_else(|| Part::Label { key: "review-no-reason".into(), code: String::new() }, Part::from);
                tale.tell("members", event.with("reason", reason));
            }
            Some(_) => {}
        }
    }
    for now in after.iter().filter(|now| !before.iter().any(|then| same(then, now))) {
        let event = tale.event("member-joined").with("dataset", &*now.dataset.id);
        tale.tell("members", event);
    }
}
