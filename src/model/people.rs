//! Those who answer for data and those who use it: organisations, actors, requests and reuses.

use std::collections::BTreeMap;

use super::macros::record;
use super::{
    Action, ActorKind, ActorRole, Channel, Dataset, Day, Email, Evidence, File, Funding, Legal, Level, Link, Markdown,
    OrganisationKind, OrganisationStatus, Period, PolicyAreas, PostRole, Ref, RefOrName, RequestStatus, RequesterKind, ReuseKind,
    ReuseOutcome, Term, Text, Url,
};

record! {
    /// An institution that publishes data or answers for actions.
    Organisation "organisation" {
        name: Text => required,
        kind: OrganisationKind => required,
        level: Level => required,
        acronym: Box<str> => optional,
        description: Markdown => optional,
        homepage: Url => optional,
        parent: Ref<Organisation> => optional,
        policy_areas: Vec<Term<PolicyAreas>> => many,
        logo: File => optional,
        posts: Vec<Post> => many,
        status: OrganisationStatus => optional,
        succeeds: Vec<Ref<Organisation>> => many,
        succeeded_by: Vec<Ref<Organisation>> => many,
        ranked: bool => optional,
        ranked_reason: Text => when "missing-field",
        handles: BTreeMap<Box<str>, Box<str>> => optional,
    }
}

record! {
    /// A post whose holder answers for data. Held, vacant, or not formalised.
    Post "post" {
        role: PostRole => required,
        title: Text => optional,
        email: Email => required,
        holder: Holder => when "post-neither-held-nor-vacant",
        vacant_since: Day => when "post-neither-held-nor-vacant",
        appointed_by: Appointment => optional,
    }
}

record! {
    /// The name is optional: a post's mailbox is enough.
    Holder "holder" {
        name: Box<str> => optional,
        since: Day => required,
    }
}

record! {
    Appointment "appointment" {
        legal: Ref<Legal> => optional,
        document: Url => optional,
    }
}

record! {
    /// Somebody of the ecosystem around the data.
    Actor "actor" {
        name: Text => required,
        kind: ActorKind => required,
        description: Markdown => optional,
        roles: Vec<ActorRole> => many,
        policy_areas: Vec<Term<PolicyAreas>> => many,
        region: Text => optional,
        url: Url => optional,
        consent: bool => when "individual-without-consent",
        champion: Champion => optional,
    }
}

record! {
    Champion "champion" {
        since: Day => optional,
        causes as "for": Vec<Text> => many,
    }
}

record! {
    /// Data that somebody asked for, and what came of it.
    Request "request" {
        title: Text => required,
        description: Markdown => optional,
        opened: Day => required,
        channel: Channel => required,
        issue: Url => optional,
        requester: Requester => optional,
        purpose: Text => optional,
        policy_areas: Vec<Term<PolicyAreas>> => many,
        addressed_to: Ref<Organisation> => required,
        status: RequestStatus => required,
        history: Vec<RequestEvent> => required,
        demand: Demand => optional,
        duplicates: Vec<Ref<Request>> => many,
        answered_by: Vec<Ref<Dataset>> => many "released-without-dataset",
    }
}

record! {
    Requester "requester" {
        kind: RequesterKind => optional,
        actor: Ref<Actor> => optional,
    }
}

record! {
    RequestEvent "request-event" {
        date: Day => required,
        status: RequestStatus => required,
        comment: Text => optional,
        action: Ref<Action> => optional,
    }
}

record! {
    /// How many stand behind a request.
    Demand "demand" {
        supporters: u64 => optional,
        source: Link => optional,
        as_of: Day => optional,
    }
}

record! {
    /// What somebody made of the data.
    Reuse "reuse" {
        title: Text => required,
        description: Markdown => optional,
        kind: ReuseKind => required,
        url: Url => required,
        by: RefOrName<Actor> => required,
        datasets: Vec<Ref<Dataset>> => required,
        policy_areas: Vec<Term<PolicyAreas>> => many,
        published: Period => optional,
        image: File => optional,
        impact: Text => optional,
        outcomes: Vec<ReuseOutcome> => many,
        evidence: Vec<Evidence> => many,
        business: Business => optional,
    }
}

record! {
    Business "business" {
        model: Box<str> => optional,
        staff_band: Box<str> => optional,
        started: Period => optional,
        seed_funding: Ref<Funding> => optional,
    }
}
