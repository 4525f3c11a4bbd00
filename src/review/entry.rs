use std::collections::{BTreeMap, BTreeSet};

use super::{Event, Pair, Part, Subject, commitment, dataset, fields, member, post};
use crate::catalogue::Catalogue;
use crate::decode::{Entry, Mention};
use crate::model::{Body, Recommendation, ResponseStatus, Type};

/// What came of one entry, and of which of its fields that tells.
pub struct Tale<'t> {
    pub subject: Subject,
    /// What it is part of, and the id that it has there: as it was, and as it is.
    pub sides: [(&'t Catalogue, &'t str); 2],
    told: BTreeSet<&'static str>,
    out: &'t mut Vec<Event>,
}

impl Tale<'_> {
    /// Tells an event that accounts for what a field says now.
    pub fn tell(&mut self, field: &'static str, event: Event) {
        self.told.insert(field);
        self.out.push(event);
    }

    /// What a field says now follows from what was told.
    pub fn follows(&mut self, field: &'static str) {
        self.told.insert(field);
    }

    pub fn event(&self, key: &'static str) -> Event {
        Event::new(key, &self.subject)
    }

    /// Tells which fields of a part differ, but for those that were told already.
    pub fn part(&mut self, field: &'static str, part: Part, record: &str, mut differing: Vec<String>, told: &[&str]) {
        differing.retain(|name| !told.contains(&name.as_str()));
        self.told.insert(field);
        if !differing.is_empty() {
            let event = self.event("part-changed").with("part", part).with("fields", Part::fields(record, &differing));
            self.out.push(event);
        }
    }
}

/// Tells what came of an entry.
pub fn compare(pair: &Pair, then: &Catalogue, now: &Catalogue, out: &mut Vec<Event>) {
    let subject = Subject::of(pair.entry());
    match pair {
        Pair::New(_) => out.push(Event::new("added", &subject)),
        Pair::Gone(entry) => out.push(Event::new(
            match entry.ty {
                Type::Dataset | Type::Service => "data-removed",
                Type::Plan | Type::Goal | Type::Action => "commitment-removed",
                _ => "removed",
            },
            &subject,
        )),
        Pair::Changed { before, after, redirected } => {
            if before.id != after.id {
                let key = if *redirected { "moved" } else { "moved-without-redirect" };
                out.push(Event::new(key, &subject).with("from", &*before.id));
            }
            let sides = [(then, &*before.id), (now, &*after.id)];
            differ(before, after, &mut Tale { subject, sides, told: BTreeSet::new(), out });
        }
    }
}

fn differ(before: &Entry, after: &Entry, tale: &mut Tale) {
    let mut differing = fields::differing(&before.body, &after.body);
    match (&before.body, &after.body) {
        (Body::Dataset(a), Body::Dataset(b)) => dataset::compare(a, b, tale),
        (Body::Service(a), Body::Service(b)) => {
            dataset::access(a.access, b.access, tale);
            dataset::licence(a.license.as_ref(), b.license.as_ref(), tale);
        }
        (Body::Recommendation(a), Body::Recommendation(b)) => {
            // Until somebody answers, an answer is pending.
            let status = |it: &Recommendation| it.response.as_ref().map_or(ResponseStatus::Pending, |response| response.status);
            if status(a) != status(b) {
                let code = |it| Part::code("response-status", status(it).as_str());
                let event = tale.event("status-changed").with("from", code(a)).with("to", code(b));
                tale.tell("response", event);
            }
        }
        (Body::Goal(a), Body::Goal(b)) => commitment::targets(a, b, tale),
        (Body::Action(a), Body::Action(b)) => commitment::compare(a, b, tale),
        (Body::Organisation(a), Body::Organisation(b)) => post::compare(&a.posts, &b.posts, tale),
        (Body::Collection(a), Body::Collection(b)) => member::compare(&a.members, &b.members, tale),
        (Body::Request(a), Body::Request(b)) if fields::rewritten(&a.history, &b.history) > 0 => {
            let event = tale.event("record-rewritten").with("field", Part::field("request", "history"));
            tale.tell("history", event);
        }
        _ => {}
    }
    let answerable = ["publisher", "lead", "owner", "chair", "addressed_to", "authority", "organiser"];
    for field in answerable.into_iter().filter(|field| differing.iter().any(|name| name == field)) {
        let id = |entry: &Entry| fields::said(&entry.body).get(field).and_then(|id| id.as_str().map(str::to_owned));
        if let (Some(from), Some(to)) = (id(before), id(after)) {
            let event = tale.event("answerable-changed").with("field", Part::field(before.ty.as_str(), field));
            tale.tell(field, event.with("from", &*from).with("to", &*to));
        }
    }
    if before.ty != Type::Dataset && differing.iter().any(|name| name == "status") {
        status(before, after, tale);
    }
    hosts(before, after, tale);
    let told = std::mem::take(&mut tale.told);
    differing.retain(|name| !told.contains(name.as_str()));
    differing.extend(fields::differing(&before.extra, &after.extra));
    if before.id == after.id && after.formerly.iter().any(|old| !before.formerly.contains(old)) {
        differing.push("formerly".to_owned());
    }
    if !differing.is_empty() {
        let event = tale.event("changed").with("fields", Part::fields(after.ty.as_str(), &differing));
        tale.out.push(event);
    }
}

/// A status of an entry as a whole: of a request, a law, an institution.
fn status(before: &Entry, after: &Entry, tale: &mut Tale) {
    let list = before.ty.record().field("status").and_then(|field| field.shape.codes());
    let code = |entry: &Entry| fields::said(&entry.body).get("status").and_then(|code| code.as_str().map(str::to_owned));
    if let (Some(list), Some(from), Some(to)) = (list, code(before), code(after)) {
        let event = tale.event("status-changed").with("from", Part::code(list.name, &from));
        tale.tell("status", event.with("to", Part::code(list.name, &to)));
    }
}

/// Addresses that lead to another machine than they did. Those of files are told with their distribution.
fn hosts(before: &Entry, after: &Entry, tale: &mut Tale) {
    let (then, now) = (by_field(before), by_field(after));
    for (path, then) in &then {
        let now = now.get(path).unwrap_or(then);
        let gone: Vec<_> = then.difference(now).collect();
        let new: Vec<_> = now.difference(then).collect();
        if let (false, [first, ..]) = (new.is_empty(), gone.as_slice()) {
            let list = |hosts: &[&String]| Part::List(hosts.iter().map(|host| Part::from(host.as_str())).collect());
            let field = path.first().copied().unwrap_or("");
            // Programs call an interface; a link is for people, who see where it leads.
            let key = if field == "endpoint_url" { "host-changed" } else { "link-host-changed" };
            let event = tale.event(key).with("part", Part::field(after.ty.as_str(), field));
            let from = if gone.len() == 1 { Part::from(first.as_str()) } else { list(&gone) };
            tale.tell(field, event.with("from", from).with("to", list(&new)));
        }
    }
}

/// The hosts of an entry's addresses, by the fields that lead to them.
fn by_field(entry: &Entry) -> BTreeMap<Vec<&'static str>, BTreeSet<String>> {
    let mut found: BTreeMap<Vec<&'static str>, BTreeSet<String>> = BTreeMap::new();
    entry.mentions(&mut |trail, mention| {
        let Mention::Url(url) = mention else { return };
        let path: Vec<_> = trail.fields().collect();
        if path != ["distributions", "url"] {
            found.entry(path).or_default().extend(host(url));
        }
    });
    found
}

/// The host of an address, in lower case; none where it has none.
pub fn host(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    let authority = rest.split(['/', '?', '#', '\\']).next()?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    Some(host.to_ascii_lowercase())
}
