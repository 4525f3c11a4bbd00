use super::entry::Tale;
use super::{Part, commitment, distribution, fields};
use crate::model::{Access, Dataset, Promise, Stage, Term};

pub fn compare(before: &Dataset, after: &Dataset, tale: &mut Tale) {
    if before.stage != after.stage {
        let key = match (before.stage, after.stage) {
            (_, Stage::Published) => "published",
            (Stage::Published, _) => "unpublished",
            _ => "stage-changed",
        };
        let event = tale.event(key).with("from", Part::code("stage", before.stage.as_str()));
        tale.tell("stage", event.with("to", Part::code("stage", after.stage.as_str())));
        tale.follows("modified");
        if after.stage == Stage::Published {
            tale.follows("promise");
        }
    }
    access(Some(before.access), Some(after.access), tale);
    licence(before.license.as_ref(), after.license.as_ref(), tale);
    promise(before.promise.as_ref(), after, tale);
    distribution::compare(&before.distributions, &after.distributions, tale);
}

/// Tells who may have it now, where both sides say so.
pub fn access(before: Option<Access>, after: Option<Access>, tale: &mut Tale) {
    let Some((from, to)) = before.zip(after).filter(|(from, to)| from != to) else { return };
    let key = match (from, to) {
        (Access::Public, _) => "closed",
        (_, Access::Public) => "opened",
        _ => "access-changed",
    };
    let event = tale.event(key).with("from", Part::code("access", from.as_str()));
    tale.tell("access", event.with("to", Part::code("access", to.as_str())));
    tale.follows("access_reason");
}

/// Tells what became of a licence.
pub fn licence<V: PartialEq>(before: Option<&Term<V>>, after: Option<&Term<V>>, tale: &mut Tale) {
    let event = match (before, after) {
        (Some(from), Some(to)) if from.id != to.id => tale.event("licence-changed").with("from", &*from.id).with("to", &*to.id),
        (Some(from), None) => tale.event("licence-dropped").with("from", &*from.id),
        (None, Some(to)) => tale.event("licence-given").with("to", &*to.id),
        _ => return,
    };
    tale.tell("license", event);
}

fn promise(before: Option<&Promise>, after: &Dataset, tale: &mut Tale) {
    match (before, &after.promise) {
        (None, Some(now)) => {
            let event = tale.event("promise-made").with("to", now.due);
            tale.tell("promise", event);
        }
        // Once it is published there is nothing left to promise.
        (Some(then), None) if after.stage != Stage::Published => {
            let event = tale.event("promise-dropped").with("from", then.due);
            tale.tell("promise", event);
        }
        (Some(then), Some(now)) => {
            if then.due != now.due {
                let first = now.first_promised.or(then.first_promised).unwrap_or(then.due);
                let names = ["promise-slipped", "promise-slipped-unexplained", "promise-advanced"];
                let event = commitment::moved(names, then.due, now.due, first, [&then.changes, &now.changes], tale);
                tale.tell("promise", event);
            }
            if then.first_promised.is_some() && then.first_promised != now.first_promised {
                let event = commitment::dated(tale.event("promise-rewritten"), "from", then.first_promised);
                tale.tell("promise", commitment::dated(event, "to", now.first_promised));
            }
            if fields::rewritten(&then.changes, &now.changes) > 0 {
                let event = tale.event("record-rewritten").with("field", Part::field("promise", "changes"));
                tale.tell("promise", event);
            }
        }
        _ => {}
    }
}
