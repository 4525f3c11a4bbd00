use std::collections::BTreeMap;

use super::macros::record;
use super::{
    Actor, Contact, Currency, Dataset, Day, Duration, Event, Evidence, Funding, Legal, Link, Markdown, MilestoneStatus, OgpValue,
    Organisation, Part, Period, PolicyAreas, Ref, Request, ResponseStatus, Slug, Target, Temporal, Term, Text, Type, Url,
};

/// Who can decide on a date: an institution or a body.
pub struct Authority;
impl Target for Authority {
    const TYPES: &'static [Type] = &[Type::Organisation, Type::Coordination];
}

record! {
    /// A date that moved: what it was, what it is, why, and who decided.
    Change "change" {
        on: Day => required,
        field: Slug => required,
        from: Period => optional,
        to: Period => optional,
        reason: Text => required,
        decided_by: Ref<Authority> => required,
    }
}

record! {
    LegalBasis "legal-basis" {
        legal: Ref<Legal> => required,
        article: Box<str> => optional,
    }
}

record! {
    /// The roadmap as a whole.
    Plan "plan" {
        title: Text => required,
        vision: Markdown => required,
        period: Temporal => required,
        owner: Ref<Organisation> => required,
        aligned_with: Vec<Link> => many,
        adopted: Adoption => optional,
        sponsor: Sponsor => optional,
        reporting: Reporting => optional,
        cocreation: Vec<Ref<Event>> => many,
        budget_calendar: Vec<BudgetDate> => many,
        contact: Contact => optional,
        body: Markdown => optional,
    }
}

record! {
    Adoption "adoption" {
        date: Day => optional,
        tag: Box<str> => optional,
        legal: Ref<Legal> => optional,
    }
}

record! {
    Sponsor "sponsor" {
        post: Text => required,
        since: Day => optional,
    }
}

record! {
    Reporting "reporting" {
        every: Duration => optional,
        next: Day => optional,
    }
}

record! {
    BudgetDate "budget-date" {
        period: Period => required,
        title: Text => required,
    }
}

record! {
    Goal "goal" {
        plan: Ref<Plan> => required,
        title: Text => required,
        policy_areas: Vec<Term<PolicyAreas>> => many,
        sponsor: Sponsor => optional,
        outcome_indicators: Vec<OutcomeIndicator> => many,
        body: Markdown => optional,
    }
}

record! {
    OutcomeIndicator "outcome-indicator" {
        id: Slug => required,
        title: Text => required,
        unit: Text => optional,
        baseline: Baseline => required,
        target: IndicatorTarget => required,
        readings: Vec<Reading> => many,
    }
}

record! {
    Baseline "baseline" {
        value: f64 => required,
        as_of: Period => optional,
    }
}

record! {
    IndicatorTarget "indicator-target" {
        value: f64 => required,
        by: Period => optional,
    }
}

record! {
    Reading "reading" {
        as_of: Period => required,
        value: f64 => required,
        source: Evidence => optional,
    }
}

record! {
    /// One clear action: by whom, and by when.
    Action "action" {
        goal: Ref<Goal> => required,
        title: Text => required,
        problem: Markdown => required,
        expected_results: Markdown => required,
        root_causes: Markdown => optional,
        lead: Ref<Organisation> => required,
        involved: Vec<Involvement> => many,
        stakeholders: Vec<Ref<Actor>> => many,
        policy_areas: Vec<Term<PolicyAreas>> => required,
        legal_basis: Vec<LegalBasis> => many,
        funding: Vec<ActionFunding> => many,
        datasets: Vec<Ref<Dataset>> => many,
        requests: Vec<Ref<Request>> => many,
        events: Vec<Ref<Event>> => many,
        ogp: Ogp => optional,
        milestones: Vec<Milestone> => many "action-without-milestone",
        updates: Vec<Update> => many,
        body: Markdown => optional,
    }
}

record! {
    Involvement "involvement" {
        org: Ref<Organisation> => required,
        part as "as": Part => required,
    }
}

record! {
    ActionFunding "action-funding" {
        line: Ref<Funding> => required,
        year: i16 => required,
        amount: f64 => optional,
        currency: Currency => optional,
    }
}

record! {
    Ogp "ogp" {
        commitment: Box<str> => optional,
        values: Vec<OgpValue> => many,
    }
}

record! {
    Milestone "milestone" {
        id: Slug => required,
        title: Text => required,
        description: Text => optional,
        responsible: Ref<Organisation> => required,
        start: Period => optional,
        baseline_due: Period => when "neither-dated-nor-recurring",
        due: Period => when "neither-dated-nor-recurring",
        recurring: Recurring => when "neither-dated-nor-recurring",
        status: MilestoneStatus => required,
        completed_on: Day => when "completed-without-date",
        evidence: Vec<Evidence> => many "completed-without-evidence",
        challenges: Text => when "stalled-without-challenge",
        changes: Vec<Change> => many "moved-without-change-entry",
        depends_on: Vec<MilestoneId> => many,
        weight: f64 => optional,
        per_institution: PerInstitution => optional,
    }
}

record! {
    Recurring "recurring" {
        every: Duration => required,
        from: Period => required,
        until: Period => optional,
    }
}

record! {
    PerInstitution "per-institution" {
        universe: Text => optional,
        state: BTreeMap<Ref<Organisation>, MilestoneStatus> => optional,
    }
}

/// The id of a milestone of the same action, or `action#milestone`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct MilestoneId(pub Box<str>);

impl MilestoneId {
    /// The action, where it is another one, and the milestone.
    pub fn parts(&self) -> (Option<&str>, &str) {
        match self.0.split_once('#') {
            Some((action, milestone)) => (Some(action), milestone),
            None => (None, &self.0),
        }
    }
}

record! {
    /// A report on a period; never changed once written.
    Update "update" {
        period: Period => required,
        date: Day => required,
        by: Ref<Organisation> => required,
        text: Markdown => required,
    }
}

record! {
    /// What an outside review advised.
    Recommendation "recommendation" {
        review: Review => required,
        number: Box<str> => required,
        title: Text => optional,
        text: Markdown => required,
        response: Response => optional,
        actions: Vec<Ref<Action>> => many,
    }
}

record! {
    Review "review" {
        title: Text => required,
        by: Text => optional,
        year: i16 => optional,
        url: Url => optional,
    }
}

record! {
    Response "response" {
        status: ResponseStatus => required,
        on: Day => optional,
        by: Ref<Organisation> => optional,
        reason: Text => optional,
    }
}
