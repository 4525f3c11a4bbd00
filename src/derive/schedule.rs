//! Completion and schedule as two axes: what was declared, and what the calendar says of it.

use jiff::civil::Date;
use serde::Serialize;

use crate::catalogue::Catalogue;
use crate::model::{Action, Dataset, Day, Duration, Milestone, MilestoneStatus, Period, Recurring};

/// What the calendar says of a milestone at a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Schedule {
    OnTime,
    /// Within the next 90 days.
    DueSoon,
    Overdue,
    DoneOnTime,
    DoneLate,
    NoDate,
    RecurringOk,
    RecurringMissed,
    Withdrawn,
}

impl Schedule {
    pub const ALL: [Schedule; 9] = [
        Schedule::OnTime,
        Schedule::DueSoon,
        Schedule::Overdue,
        Schedule::DoneOnTime,
        Schedule::DoneLate,
        Schedule::NoDate,
        Schedule::RecurringOk,
        Schedule::RecurringMissed,
        Schedule::Withdrawn,
    ];

    /// As it is written in JSON, and labelled `schedule-NAME` in the locale files.
    pub fn as_str(self) -> &'static str {
        match self {
            Schedule::OnTime => "on_time",
            Schedule::DueSoon => "due_soon",
            Schedule::Overdue => "overdue",
            Schedule::DoneOnTime => "done_on_time",
            Schedule::DoneLate => "done_late",
            Schedule::NoDate => "no_date",
            Schedule::RecurringOk => "recurring_ok",
            Schedule::RecurringMissed => "recurring_missed",
            Schedule::Withdrawn => "withdrawn",
        }
    }
}

/// In days.
const SOON: i32 = 90;

/// A milestone's standing against one promise: negative days are left, positive ones are late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Standing {
    pub schedule: Schedule,
    pub days: Option<i32>,
}

/// What is computed of a milestone.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MilestoneState {
    /// Against the promise of today.
    pub current: Standing,
    /// Against the promise at adoption.
    pub baseline: Standing,
    /// Completed, and something shows it.
    pub proved: bool,
    /// Said to be completed, and nothing shows it.
    pub claimed: bool,
    /// How many days the promise has moved since adoption.
    pub slipped: Option<i32>,
    pub moves: usize,
    /// The day by which it is next due, where it is still open: of a recurring one, by its interval.
    pub next: Option<Day>,
}

/// What became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Proved, and in time.
    Kept,
    /// Proved, and after its date.
    Late,
    /// Said to be completed, and nothing shows it: it does not count as kept.
    Claimed,
    Open,
    Withdrawn,
}

impl Outcome {
    pub const ALL: [Outcome; 5] = [Outcome::Kept, Outcome::Late, Outcome::Claimed, Outcome::Open, Outcome::Withdrawn];

    /// As it is written in JSON, and labelled `outcome-NAME` in the locale files.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::Kept => "kept",
            Outcome::Late => "late",
            Outcome::Claimed => "claimed",
            Outcome::Open => "open",
            Outcome::Withdrawn => "withdrawn",
        }
    }
}

impl MilestoneState {
    /// What became of it, against the promise of today or that of adoption.
    pub fn outcome(&self, against: Standing) -> Outcome {
        match against.schedule {
            Schedule::Withdrawn => Outcome::Withdrawn,
            _ if self.claimed => Outcome::Claimed,
            _ if !self.proved => Outcome::Open,
            Schedule::DoneLate | Schedule::RecurringMissed => Outcome::Late,
            _ => Outcome::Kept,
        }
    }
}

/// How much of what was promised is proved; milestones that were withdrawn do not count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Rollup {
    pub proved: usize,
    pub claimed: usize,
    pub overdue: usize,
    pub withdrawn: usize,
    /// Those not withdrawn.
    pub total: usize,
    /// Weights proved over weights not withdrawn, from 0 to 1.
    pub share: f64,
}

/// What is computed of an action.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ActionState {
    pub milestones: Vec<MilestoneState>,
    pub rollup: Rollup,
    /// The next date that is still to come, or the oldest that has passed.
    pub next_due: Option<Period>,
}

pub fn action(action: &Action, catalogue: &Catalogue, as_of: Date) -> ActionState {
    let states: Vec<_> = action.milestones.iter().map(|m| milestone(m, catalogue, as_of)).collect();
    let open = action.milestones.iter().zip(&states).filter(|(_, state)| is_open(state.current.schedule));
    let next_due = open.filter_map(|(milestone, _)| milestone.due).min();
    ActionState { rollup: overall(action.milestones.iter().zip(&states)), milestones: states, next_due }
}

/// The roll-up of any number of milestones with their states.
pub fn overall<'m>(milestones: impl Iterator<Item = (&'m Milestone, &'m MilestoneState)>) -> Rollup {
    let mut rollup = Rollup::default();
    let (mut proved, mut all) = (0.0, 0.0);
    for (milestone, state) in milestones {
        if state.current.schedule == Schedule::Withdrawn {
            rollup.withdrawn += 1;
            continue;
        }
        let weight = milestone.weight.filter(|w| *w > 0.0).unwrap_or(1.0);
        all += weight;
        rollup.total += 1;
        rollup.claimed += usize::from(state.claimed);
        rollup.overdue += usize::from(matches!(state.current.schedule, Schedule::Overdue | Schedule::RecurringMissed));
        if state.proved {
            rollup.proved += 1;
            proved += weight;
        }
    }
    rollup.share = if all > 0.0 { proved / all } else { 0.0 };
    rollup
}

fn is_open(schedule: Schedule) -> bool {
    matches!(schedule, Schedule::OnTime | Schedule::DueSoon | Schedule::Overdue)
}

pub fn milestone(milestone: &Milestone, catalogue: &Catalogue, as_of: Date) -> MilestoneState {
    let completed = milestone.status == MilestoneStatus::Completed;
    let against = |due: Option<Period>| match (milestone.status, &milestone.recurring, due) {
        (MilestoneStatus::Withdrawn, _, _) => Standing { schedule: Schedule::Withdrawn, days: None },
        (_, Some(recurring), _) => recurrence(milestone, recurring, catalogue, as_of),
        (_, None, None) => Standing { schedule: Schedule::NoDate, days: None },
        (_, None, Some(due)) => standing(completed, milestone.completed_on.map(|day| day.0), due, as_of),
    };
    let current = against(milestone.due);
    let slipped = milestone.baseline_due.zip(milestone.due).map(|(from, to)| days_between(from.end(), to.end()));
    let next = match &milestone.recurring {
        Some(recurring) => {
            let next = recurring.every.after(last_kept(milestone, recurring, catalogue));
            (recurring.until.is_none_or(|until| next <= until.end()) && current.schedule != Schedule::Withdrawn).then_some(next)
        }
        None => milestone.due.filter(|_| is_open(current.schedule)).map(|due| due.end()),
    };
    MilestoneState {
        next: next.map(Day),
        current,
        baseline: against(milestone.baseline_due.or(milestone.due)),
        proved: completed && !milestone.evidence.is_empty(),
        claimed: completed && milestone.evidence.is_empty(),
        slipped: slipped.filter(|days| *days != 0),
        moves: milestone.changes.iter().filter(|change| &*change.field == "due").count(),
    }
}

/// How a promise stands at a day: until it is done against that day, after that against the day it was done.
/// What was done on no known day is taken to have been in time.
pub fn standing(completed: bool, done: Option<Date>, due: Period, as_of: Date) -> Standing {
    let end = due.end();
    let late = days_between(end, if completed { done.unwrap_or(end) } else { as_of });
    let schedule = match (completed, late) {
        (true, 1..) => Schedule::DoneLate,
        (true, _) => Schedule::DoneOnTime,
        (false, 1..) => Schedule::Overdue,
        (false, late) if late >= -SOON => Schedule::DueSoon,
        (false, _) => Schedule::OnTime,
    };
    Standing { schedule, days: Some(late) }
}

/// A recurring promise holds while the last time it was kept, by its own date or by that of a dataset which
/// proves it, is no longer ago than its interval and a quarter.
fn recurrence(milestone: &Milestone, recurring: &Recurring, catalogue: &Catalogue, as_of: Date) -> Standing {
    let last = last_kept(milestone, recurring, catalogue);
    let end = recurring.until.map_or(as_of, |until| until.end().min(as_of));
    let next = recurring.every.after(last);
    let late = days_between(next, end);
    let schedule = if late > grace(&recurring.every) { Schedule::RecurringMissed } else { Schedule::RecurringOk };
    Standing { schedule, days: Some(late) }
}

fn last_kept(milestone: &Milestone, recurring: &Recurring, catalogue: &Catalogue) -> Date {
    let proofs = milestone.evidence.iter().filter_map(|e| catalogue.get::<Dataset>(e)?.modified);
    proofs.chain(milestone.completed_on).map(|day| day.0).max().unwrap_or(recurring.from.end())
}

/// The grace that a rhythm has: a quarter of its interval, in whole days.
pub fn grace(every: &Duration) -> i32 {
    #[allow(clippy::cast_possible_truncation, reason = "a quarter of an interval, in days")]
    let days = (every.days() / 4.0).ceil() as i32;
    days
}

/// From one day to another; negative where the other comes first.
pub fn days_between(from: Date, to: Date) -> i32 {
    let hours = from.duration_until(to).as_hours();
    i32::try_from(hours / 24).unwrap_or(i32::MAX)
}
