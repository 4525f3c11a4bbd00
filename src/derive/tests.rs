//! States on both sides of each of their boundaries.

use jiff::civil::Date;

use super::*;
use crate::catalogue::Catalogue;
use crate::model::{Action, CoordinatingBody, Dataset, Event, Organisation, Recommendation, Request, Type};
use crate::portal::{self, Choices, Loaded};
use crate::source::{Folder, Source};

const PORTAL: &str = "title: P\nbase_url: https://p.example/\nlanguages: [en]\ncontact: {email: a@p.example}\n";
const ORGANISATION: &str = "name: O\nkind: ministry\nlevel: federal\n";

/// A catalogue of some descriptors, by their paths below `catalogue/`; mistakes in them are what some tests are about.
fn read(files: &[(&str, &str)], as_of: &str) -> Loaded {
    let source = |path: &str, text: &str| Source { path: path.into(), bytes: text.as_bytes().to_vec() };
    let mut folder = Folder::default();
    folder.descriptors.push(source("catalogue/organisations/o.yaml", ORGANISATION));
    folder.descriptors.extend(files.iter().map(|(path, text)| source(&format!("catalogue/{path}.yaml"), text)));
    let choices = Choices { as_of: as_of.parse().ok(), ..Choices::default() };
    portal::assemble(source("acervo.yaml", PORTAL), folder, &choices)
}

fn one<'c, T: crate::model::Of>(catalogue: &'c Catalogue, id: &str) -> &'c T {
    catalogue.get(id).unwrap_or_else(|| panic!("no {id}"))
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// An action with milestones, each a line of YAML.
fn action_with(milestones: &str) -> String {
    format!("goal: g\ntitle: A\nproblem: P\nexpected_results: R\nlead: o\npolicy_areas: [health]\nmilestones:\n{milestones}")
}

fn state(milestone: &str, as_of: &str) -> MilestoneState {
    let text = action_with(&format!("  - {{id: m, title: M, responsible: o, {milestone}}}\n"));
    let loaded = read(&[("roadmap/actions/a", &text), DATASET], as_of);
    let found = action(one::<Action>(&loaded.catalogue, "a"), &loaded.catalogue, day(as_of));
    found.milestones.into_iter().next().expect("the milestone is read")
}

const DATASET: (&str, &str) = (
    "datasets/d",
    "title: D\ndescription: D\npublisher: o\nstage: published\naccess: public\nfrequency: P1M\nmodified: 2026-03-31\nlicense: CC-BY-4.0\n\
     contact: {email: a@p.example}\ndistributions: [{url: https://p.example/d.csv, format: CSV}]\n",
);

#[test]
fn a_deadline_passes_at_the_end_of_its_period_and_is_soon_ninety_days_before() {
    use Schedule::{DueSoon, OnTime, Overdue};
    let due = "baseline_due: 2026-Q2, due: 2026-Q2, status: limited, challenges: C";
    for (as_of, schedule, days) in
        [("2026-04-01", DueSoon, -90), ("2026-03-31", OnTime, -91), ("2026-06-30", DueSoon, 0), ("2026-07-01", Overdue, 1)]
    {
        let found = state(due, as_of).current;
        assert_eq!((found.schedule, found.days), (schedule, Some(days)), "{as_of}");
    }
}

#[test]
fn what_is_done_is_measured_by_the_day_it_was_done_whatever_the_day_today() {
    use Schedule::{DoneLate, DoneOnTime};
    for (done, schedule) in [("2026-06-30", DoneOnTime), ("2026-07-01", DoneLate)] {
        let text = format!("baseline_due: 2026-06, due: 2026-06, status: completed, completed_on: {done}, evidence: [d]");
        assert_eq!(state(&text, "2030-01-01").current.schedule, schedule, "{done}");
    }
}

#[test]
fn a_date_that_moved_is_kept_today_and_missed_at_adoption() {
    let text = "baseline_due: 2026-06-30, due: 2026-12-31, status: completed, completed_on: 2026-10-01, evidence: [d], \
                changes: [{on: 2026-06-01, field: due, from: 2026-06-30, to: 2026-12-31, reason: R, decided_by: o}]";
    let found = state(text, "2026-11-01");
    assert_eq!((found.outcome(found.current), found.outcome(found.baseline)), (Outcome::Kept, Outcome::Late));
    assert_eq!((found.slipped, found.moves, found.next), (Some(184), 1, None));
    let open = state("baseline_due: 2026-06-30, due: 2026-12-31, status: limited, challenges: C", "2026-11-01");
    assert_eq!((open.current.schedule, open.baseline.schedule), (Schedule::DueSoon, Schedule::Overdue));
}

#[test]
fn complete_without_evidence_is_claimed_and_counts_neither_as_kept_nor_as_open() {
    let found = state("baseline_due: 2026-06, due: 2026-06, status: completed, completed_on: 2026-06-01", "2026-07-01");
    assert!(found.claimed && !found.proved);
    assert_eq!(found.outcome(found.current), Outcome::Claimed);
    let gone = state("baseline_due: 2026-06, due: 2026-06, status: withdrawn", "2026-07-01");
    assert_eq!((gone.outcome(gone.current), gone.next), (Outcome::Withdrawn, None));
    assert_eq!(state("status: limited, challenges: C", "2026-07-01").current.schedule, Schedule::NoDate);
}

#[test]
fn a_recurring_promise_has_a_quarter_of_its_interval_for_grace() {
    // The dataset that proves it was modified on 31 March 2026: the next time is 30 April, the grace eight days.
    let text = "recurring: {every: P1M, from: 2025-01}, status: substantial, evidence: [d]";
    let at = |as_of: &str| state(text, as_of);
    assert_eq!(at("2026-05-08").current.schedule, Schedule::RecurringOk);
    assert_eq!(at("2026-05-09").current.schedule, Schedule::RecurringMissed);
    assert_eq!(at("2026-05-09").next.map(|day| day.to_string()).as_deref(), Some("2026-04-30"));
    // Nothing is owed beyond its end.
    let ended = "recurring: {every: P1M, from: 2025-01, until: 2026-04}, status: substantial, evidence: [d]";
    assert_eq!(state(ended, "2030-01-01").current.schedule, Schedule::RecurringOk);
}

#[test]
fn a_roll_up_weighs_what_is_not_withdrawn_and_counts_milestones() {
    let text = action_with(
        "  - {id: a, title: A, responsible: o, baseline_due: 2026-01, due: 2026-01, status: completed, completed_on: 2026-01-01, evidence: [d], weight: 3}\n\
         \x20 - {id: b, title: B, responsible: o, baseline_due: 2026-01, due: 2026-01, status: limited, challenges: C}\n\
         \x20 - {id: c, title: C, responsible: o, baseline_due: 2026-01, due: 2026-01, status: withdrawn, weight: 50}\n",
    );
    let loaded = read(&[("roadmap/actions/a", &text), DATASET], "2026-02-01");
    let found = action(one::<Action>(&loaded.catalogue, "a"), &loaded.catalogue, day("2026-02-01")).rollup;
    assert_eq!((found.proved, found.total, found.overdue, found.withdrawn), (1, 2, 1, 1));
    assert!((found.share - 0.75).abs() < 1e-9);
}

#[test]
fn a_recommendation_is_followed_as_far_as_its_actions_are() {
    let milestone = |id: &str, rest: &str| {
        let text =
            action_with(&format!("  - {{id: {id}, title: M, responsible: o, baseline_due: 2026-01, due: 2026-01, {rest}}}\n"));
        (format!("roadmap/actions/{id}"), text)
    };
    let actions = [
        milestone("done", "status: completed, completed_on: 2026-01-01, evidence: [d]"),
        milestone("claimed", "status: completed, completed_on: 2026-01-01"),
        milestone("begun", "status: limited, challenges: C"),
        milestone("waits", "status: not_started, challenges: C"),
        milestone("gone", "status: withdrawn"),
    ];
    let mut files: Vec<(&str, &str)> = actions.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    files.push(DATASET);
    let cases = [
        ("accepted", "done", Followed::Implemented),
        ("accepted", "done, begun", Followed::Initiated),
        ("accepted", "done, waits", Followed::Initiated),
        ("accepted", "claimed", Followed::Initiated),
        ("rejected", "begun", Followed::Initiated),
        ("accepted", "waits", Followed::UnderDiscussion),
        ("partly", "", Followed::UnderDiscussion),
        ("accepted", "gone", Followed::UnderDiscussion),
        ("pending", "", Followed::NoAction),
        ("rejected", "", Followed::NoAction),
    ];
    for (status, actions, wanted) in cases {
        let text = format!("review: {{title: R}}\nnumber: 1\ntext: T\nresponse: {{status: {status}}}\nactions: [{actions}]\n");
        let mut files = files.clone();
        files.push(("recommendations/r", &text));
        let loaded = read(&files, "2026-02-01");
        let states = States::new(&loaded.catalogue, day("2026-02-01"));
        let found = followed(one::<Recommendation>(&loaded.catalogue, "r"), &loaded.catalogue, &states);
        assert_eq!(found, wanted, "{status} [{actions}]");
    }
}

#[test]
fn a_post_is_filled_vacant_for_days_or_not_formalised() {
    let posts = "  - {role: liaison, email: a@p.example, holder: {since: 2026-01-01}, appointed_by: {document: https://p.example/a}}\n\
                 \x20 - {role: liaison, email: b@p.example, holder: {since: 2026-01-01}}\n\
                 \x20 - {role: liaison, email: c@p.example, vacant_since: 2026-01-31}\n";
    let text = format!("{ORGANISATION}posts:\n{posts}");
    let loaded = read(&[("organisations/p", &text)], "2026-02-01");
    let organisation = one::<Organisation>(&loaded.catalogue, "p");
    let found: Vec<_> = organisation.posts.iter().map(|it| post(it, day("2026-02-01"))).collect();
    let wanted = [(PostState::Filled, Some(31)), (PostState::NotFormalised, Some(31)), (PostState::Vacant, Some(1))];
    assert_eq!(found, wanted);
}

#[test]
fn a_body_that_does_not_meet_is_told_after_its_interval_and_a_quarter() {
    let text = "name: B\nchair: o\nmembers: [o, p]\nmeets_every: P3M\nmeetings: [{date: 2026-01-01}, {date: 2026-12-01}]\n";
    // Three months later is 1 April, and a quarter of three months 23 days.
    for (as_of, wanted) in [("2026-04-24", Meets::InRhythm), ("2026-04-25", Meets::Missed), ("2025-12-31", Meets::Never)] {
        let loaded = read(&[("bodies/b", text)], as_of);
        let (found, last, _) = meets(one::<CoordinatingBody>(&loaded.catalogue, "b"), day(as_of));
        assert_eq!(found, wanted, "{as_of}");
        assert_eq!(last.is_some(), wanted != Meets::Never, "a meeting to come is not one that was held");
    }
    let loaded = read(&[("bodies/b", "name: B\nchair: o\nmembers: [o, p]\n")], "2026-01-01");
    assert_eq!(meets(one::<CoordinatingBody>(&loaded.catalogue, "b"), day("2026-01-01")).0, Meets::NoRhythm);
}

#[test]
fn a_consultation_owes_a_report_from_the_day_after_its_end() {
    let text = "title: E\nkind: consultation\norganiser: o\nstart: 2026-01-01\nend: 2026-01-31\n";
    let at = |text: &str, as_of: &str| {
        let loaded = read(&[("events/e", text)], as_of);
        unreported(one::<Event>(&loaded.catalogue, "e"), day(as_of))
    };
    assert_eq!((at(text, "2026-01-31"), at(text, "2026-02-01")), (None, Some(1)));
    assert_eq!(at(&format!("{text}outcome: {{report: https://p.example/r}}\n"), "2026-02-01"), None);
    assert_eq!(at(&text.replace("consultation", "training"), "2026-02-01"), None);
}

#[test]
fn a_request_waits_until_its_first_answer() {
    let request = |rest: &str| {
        let text = format!("title: R\nopened: 2026-01-01\nchannel: form\naddressed_to: o\n{rest}");
        let loaded = read(&[("requests/r", &text), DATASET], "2026-02-01");
        let found = one::<Request>(&loaded.catalogue, "r");
        (answered_in(found), waiting(found, day("2026-02-01")))
    };
    assert_eq!(request("status: received\nhistory: [{date: 2026-01-01, status: received}]\n"), (None, Some(31)));
    let answered = "status: released\nanswered_by: [d]\nhistory: [{date: 2026-01-01, status: received}, {date: 2026-01-11, status: partly_released}, {date: 2026-01-21, status: released}]\n";
    assert_eq!(request(answered), (Some(10), None));
}

#[test]
fn a_promised_dataset_stands_against_today_s_date_and_the_first() {
    let text = "title: D\ndescription: D\npublisher: o\nstage: planned\naccess: public\nfrequency: P1M\n\
                promise: {due: 2026-12, first_promised: 2026-06, changes: [{on: 2026-05-01, field: due, from: 2026-06, to: 2026-12, reason: R, decided_by: o}]}\n";
    let loaded = read(&[("datasets/p", text)], "2026-07-01");
    let (now, first) = promise(one::<Dataset>(&loaded.catalogue, "p"), day("2026-07-01")).unwrap();
    assert_eq!((now.schedule, first.schedule, first.days), (Schedule::OnTime, Schedule::Overdue, Some(1)));
}

#[test]
fn the_middle_of_numbers_is_that_of_their_order() {
    assert_eq!(median(vec![]), None);
    assert_eq!(median(vec![9, 1, 5]), Some(5.0));
    assert_eq!(median(vec![4, 1, 2, 3]), Some(2.5));
}

#[test]
fn a_trail_is_found_from_every_end() {
    let goal = ("roadmap/goals/g", "plan: plan\ntitle: G\n");
    let action =
        action_with("  - {id: m, title: M, responsible: o, baseline_due: 2026, due: 2026, status: limited, challenges: C}\n");
    let action = format!("{action}requests: [r]\n");
    let files = [
        DATASET,
        goal,
        ("roadmap/actions/a", &action),
        (
            "requests/r",
            "title: R\nopened: 2026-01-01\nchannel: form\naddressed_to: o\nstatus: released\nhistory: [{date: 2026-01-01, status: released}]\nanswered_by: [d]\n",
        ),
        ("reuses/u", "title: U\nkind: api\nurl: https://p.example/u\nby: Somebody\ndatasets: [d]\n"),
    ];
    let loaded = read(&files, "2026-07-01");
    let (catalogue, config) = (loaded.catalogue, loaded.config.unwrap());
    let states = States::new(&catalogue, config.as_of);
    let measures = crate::derive::Measures::new(&catalogue, &states, config.as_of);
    let facts = Facts { catalogue: &catalogue, config: &config, states: &states, measures: &measures };
    let ends = [(Type::Request, "r"), (Type::Action, "a"), (Type::Dataset, "d"), (Type::Reuse, "u")];
    let found: Vec<Sheet> = ends
        .iter()
        .map(|(ty, id)| views::trail(&facts, About::Entry(catalogue.find(*ty, id).unwrap())).expect("a trail"))
        .collect();
    assert!(found.windows(2).all(|pair| pair[0] == pair[1]), "{found:#?}");
    let row = &found[0].tables[0].rows[0];
    for (ty, id) in ends {
        let index = catalogue.find(ty, id).unwrap();
        assert!(row.iter().any(|cell| *cell == Cell::Entry(index) || *cell == Cell::List(vec![Cell::Entry(index)])), "{id}");
    }
}
