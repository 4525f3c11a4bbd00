//! Who should look at a change: the mailboxes of the roles that answer for what it touches.

use std::collections::{BTreeMap, BTreeSet};

use super::pairs::Pairs;
use super::{Event, Part, Side};
use crate::catalogue::Catalogue;
use crate::decode::Entry;
use crate::derive;
use crate::model::{Body, Goal, Milestone, Organisation, Plan, PostRole, Text, Type};

/// A role's mailbox and what of it is touched.
#[derive(Clone, Debug)]
pub struct Reviewer {
    /// Its id; empty where the portal as a whole is meant.
    pub organisation: Box<str>,
    pub name: Text,
    /// The title of its post, its role, or that it is the steward of a dataset.
    pub role: Part,
    pub email: Box<str>,
    /// The types and ids of what it answers for.
    pub touched: BTreeSet<(Type, Box<str>)>,
}

/// As they were before the change, which could otherwise choose who looks at it.
/// Where no mailbox answers for something, and for the settings, that is the contact of the portal.
pub fn reviewers(before: Side, after: Side, pairs: &Pairs, events: &[Event]) -> Vec<Reviewer> {
    let contact = before.config.portal.contact.email.as_deref().or(after.config.portal.contact.email.as_deref());
    let portal = before.config.portal.title.clone();
    let settings = events.iter().any(|event| event.subject.place().is_none());
    let (before, after) = (before.catalogue, after.catalogue);
    let mut found: BTreeMap<(Box<str>, Box<str>), Reviewer> = BTreeMap::new();
    let told: BTreeSet<(Type, &str)> = events.iter().filter_map(|event| event.subject.place()).collect();
    let mut unanswered = BTreeSet::new();
    let mut add = |organisation: &str, role: Part, email: &str, entry: &Entry| {
        let known = [before, after].into_iter().find_map(|side| {
            let index = side.find(Type::Organisation, organisation)?;
            Some(derive::title(side.entry(index)).into_owned())
        });
        let key = (Box::from(organisation), Box::from(email));
        let reviewer = found.entry(key).or_insert_with(|| Reviewer {
            organisation: organisation.into(),
            name: known.unwrap_or_default(),
            role,
            email: email.into(),
            touched: BTreeSet::new(),
        });
        reviewer.touched.insert((entry.ty, entry.id.clone()));
    };
    // A descriptor that cannot be read has an entry on one side at most.
    let unreadable = events.iter().filter(|event| matches!(event.key, "unreadable" | "readable")).filter_map(|event| {
        let (ty, id) = event.subject.place()?;
        let known = [before, after].into_iter().find_map(|side| Some(side.entry(side.find(ty, id)?)));
        if known.is_none() {
            unanswered.insert((ty, id.into()));
        }
        known.map(|entry| (entry, entry))
    });
    let unreadable: Vec<_> = unreadable.collect();
    for (first, now) in pairs.entries.iter().map(|pair| (pair.first(), pair.entry())).chain(unreadable) {
        if !told.contains(&(now.ty, &*now.id)) {
            continue;
        }
        let mut asked = false;
        if let Body::Dataset(dataset) = &first.body
            && let Some(steward) = &dataset.steward
        {
            let role = steward.role.as_ref().map_or_else(|| Part::code("post-role", "data_steward"), Part::from);
            add(&dataset.publisher.id, role, &steward.email, now);
            asked = true;
        }
        let answering: BTreeSet<Box<str>> =
            [(before, first, now), (after, now, first)].iter().flat_map(|(side, it, other)| answering(side, it, other)).collect();
        for organisation in answering {
            let known = before.get::<Organisation>(&organisation).or_else(|| after.get(&organisation));
            for post in known.into_iter().flat_map(|it| mailboxes(it)) {
                let role = post.title.as_ref().map_or_else(|| Part::code("post-role", post.role.as_str()), Part::from);
                add(&organisation, role, &post.email, now);
                asked = true;
            }
        }
        if !asked {
            unanswered.insert((now.ty, now.id.clone()));
        }
    }
    let role = Part::Label { key: "review-contact".into(), code: "contact".into() };
    let rest = contact.filter(|_| settings || !unanswered.is_empty()).map(|email| Reviewer {
        organisation: "".into(),
        name: portal,
        role,
        email: email.into(),
        touched: unanswered,
    });
    found.into_values().chain(rest).collect()
}

/// Those that answer for data; where an institution has none of them, all its posts.
fn mailboxes(organisation: &Organisation) -> Vec<&crate::model::Post> {
    let answers = |role| matches!(role, PostRole::ChiefDataOfficer | PostRole::DataSteward | PostRole::OpenDataAdmin);
    let named: Vec<_> = organisation.posts.iter().filter(|post| answers(post.role)).collect();
    if named.is_empty() { organisation.posts.iter().collect() } else { named }
}

/// The institutions that answer for an entry, which differs from the other; of the roadmap also the owner of its plan.
/// Of the milestones of an action those count that differ.
fn answering(catalogue: &Catalogue, entry: &Entry, other: &Entry) -> Vec<Box<str>> {
    let owner = |plan: &str| catalogue.get::<Plan>(plan).map(|plan| plan.owner.id.clone());
    match &entry.body {
        Body::Dataset(it) => vec![it.publisher.id.clone()],
        Body::Organisation(_) => vec![entry.id.clone()],
        Body::Collection(it) => it.steward.iter().map(|steward| steward.id.clone()).collect(),
        Body::Service(it) => it.publisher.iter().map(|publisher| publisher.id.clone()).collect(),
        Body::Plan(it) => vec![it.owner.id.clone()],
        Body::Goal(it) => owner(&it.plan.id).into_iter().collect(),
        Body::Action(it) => {
            let plan = catalogue.get::<Goal>(&it.goal.id).and_then(|goal| owner(&goal.plan.id));
            let same = |milestone: &Milestone| match &other.body {
                Body::Action(other) if !std::ptr::eq(&**other, &**it) => other.milestones.contains(milestone),
                _ => false,
            };
            let responsible = it.milestones.iter().filter(|milestone| !same(milestone)).map(|it| it.responsible.id.clone());
            std::iter::once(it.lead.id.clone()).chain(responsible).chain(plan).collect()
        }
        Body::Request(it) => vec![it.addressed_to.id.clone()],
        Body::Funding(it) => vec![it.authority.id.clone()],
        Body::Event(it) => vec![it.organiser.id.clone()],
        Body::Coordination(it) => vec![it.chair.id.clone()],
        Body::Recommendation(_) | Body::Reuse(_) | Body::Legal(_) | Body::Actor(_) | Body::Page(_) => Vec::new(),
    }
}
