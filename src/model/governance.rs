//! What a roadmap stands on: law, money, events, bodies; and the services and pages of the portal.

use super::macros::record;
use super::{
    Access, Action, Actor, Audience, BodyKind, Contact, Currency, Dataset, Day, Duration, EventKind, FundingKind, LegalKind,
    LegalStatus, Licences, Markdown, Menu, Organisation, OrganisationKind, Ref, Term, Text, Url,
};

record! {
    /// A law, decree, standard or guideline.
    Legal "legal" {
        title: Text => required,
        description: Markdown => optional,
        kind: LegalKind => required,
        status: LegalStatus => required,
        number: Box<str> => optional,
        adopted: Day => optional,
        in_force: Day => optional,
        source: Url => optional,
        repeals: Vec<Ref<Legal>> => many,
        articles: Vec<Article> => many,
    }
}

record! {
    Article "article" {
        number as "ref": Box<str> => required,
        text: Text => optional,
        obliges: Vec<OrganisationKind> => many,
        requires: Text => optional,
    }
}

record! {
    /// Money for the roadmap; amounts of different currencies are never summed.
    Funding "funding" {
        title: Text => required,
        description: Markdown => optional,
        kind: FundingKind => required,
        authority: Ref<Organisation> => required,
        programme: Text => optional,
        years: Vec<FundingYear> => required,
        calls: Vec<Call> => many,
    }
}

record! {
    FundingYear "funding-year" {
        year: i16 => required,
        currency: Currency => required,
        requested: f64 => optional,
        approved: f64 => optional,
        spent: f64 => optional,
        source: Url => when "amount-without-source",
    }
}

record! {
    Call "call" {
        opens: Day => optional,
        closes: Day => optional,
        url: Url => optional,
    }
}

record! {
    Event "event" {
        title: Text => required,
        description: Markdown => optional,
        kind: EventKind => required,
        audience: Vec<Audience> => many,
        organiser: Ref<Organisation> => required,
        start: Day => required,
        end: Day => optional,
        place: Text => optional,
        url: Url => optional,
        actions: Vec<Ref<Action>> => many,
        datasets: Vec<Ref<Dataset>> => many,
        outcome: EventOutcome => optional,
    }
}

record! {
    EventOutcome "event-outcome" {
        invited: u64 => optional,
        attended: u64 => optional,
        report: Url => when "consultation-without-report",
        decisions: Vec<Text> => many "feedback-without-decision",
    }
}

record! {
    /// A body in which institutions co-ordinate.
    CoordinatingBody "body" {
        name: Text => required,
        description: Markdown => optional,
        kind: BodyKind => optional,
        mandate: Mandate => optional,
        chair: Ref<Organisation> => required,
        members: Vec<Ref<Organisation>> => required,
        outside_members: Vec<Ref<Actor>> => many,
        meets_every: Duration => optional,
        meetings: Vec<Meeting> => many,
    }
}

record! {
    Mandate "mandate" {
        legal: Ref<Legal> => optional,
    }
}

record! {
    Meeting "meeting" {
        date: Day => required,
        minutes: Url => when "meeting-without-minutes",
    }
}

record! {
    /// An interface that gives data on request (dcat:DataService).
    Service "service" {
        title: Text => required,
        description: Markdown => optional,
        endpoint_url: Url => required,
        endpoint_description: Url => optional,
        publisher: Ref<Organisation> => optional,
        contact: Contact => optional,
        serves: Vec<Ref<Dataset>> => many,
        license: Term<Licences> => optional,
        access: Access => optional,
    }
}

record! {
    /// A page of text.
    Page "page" {
        title: Text => required,
        menu: Menu => optional,
        order: i64 => optional,
        body: Markdown => required,
    }
}
