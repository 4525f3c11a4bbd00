//! What people ask for, and what becomes of it.

use super::{Item, Scope, Verdict};
use crate::catalogue::EntryIndex;
use crate::model::{Request, RequestStatus, Type};

/// Requests that got an answer, whatever it was.
pub fn answered(scope: &Scope) -> Vec<(Item, Verdict)> {
    requests(scope).map(|(index, request)| (item(scope, index, request), request.status.is_answered().into())).collect()
}

/// Requests answered within the time of the method, of those opened long enough ago or answered already.
pub fn answered_in_time(scope: &Scope) -> Vec<(Item, Verdict)> {
    let judged = requests(scope).map(|(index, request)| {
        let last = scope.method.answers.within.after(request.opened.0);
        let answer = request.history.iter().find(|event| event.status.is_answered());
        let verdict = match answer {
            Some(answer) => (answer.date.0 <= last).into(),
            None if scope.as_of > last => Verdict::Fail,
            None => Verdict::Unjudged,
        };
        (item(scope, index, request), verdict)
    });
    judged.collect()
}

/// Published, open datasets that somebody has made something of.
pub fn reused(scope: &Scope) -> Vec<(Item, Verdict)> {
    let all = scope.scored().map(|(index, dataset, _)| {
        let owner = scope.find(Type::Organisation, &dataset.publisher.id);
        let reused = scope.catalogue.incoming(index).iter().any(|link| scope.catalogue.entry(link.entry).ty == Type::Reuse);
        (Item::new(index, owner), reused.into())
    });
    all.collect()
}

/// Those that were not withdrawn, nor asked before.
fn requests<'s>(scope: &'s Scope) -> impl Iterator<Item = (EntryIndex, &'s Request)> {
    let all =
        scope.catalogue.indexes(Type::Request).filter_map(|index| Some((index, scope.catalogue.entry(index).of::<Request>()?)));
    all.filter(|(_, request)| !matches!(request.status, RequestStatus::Withdrawn | RequestStatus::Duplicate))
}

fn item(scope: &Scope, index: EntryIndex, request: &Request) -> Item {
    Item::new(index, scope.find(Type::Organisation, &request.addressed_to.id))
}
