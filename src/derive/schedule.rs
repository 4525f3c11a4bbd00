//! Completion and schedule as two axes: what was declared, and what the calendar says of it.

use jiff::civil::Date;
use serde::Serialize;

use crate::catalogue::Catalogue;
use crate::model::{Action, Dataset, Milestone, MilestoneStatus, Period, Recurring};

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
        (_, None, Some(due)) => standing(milestone, due, as_of),
    };
    let slipped = milestone.baseline_due.zip(milestone.due).map(|(from, to)| days_between(from.end(), to.end()));
    MilestoneState {
        current: against(milestone.due),
        baseline: against(milestone.baseline_due.or(milestone.due)),
        proved: completed && !milestone.evidence.is_empty(),
        claimed: completed && milestone.evidence.is_empty(),
        slipped: slipped.filter(|days| *days != 0),
        moves: milestone.changes.iter().filter(|change| &*change.field == "due").count(),
    }
}

fn standing(milestone: &Milestone, due: Period, as_of: Date) -> Standing {
    let end = due.end();
    let (schedule, days) = match (milestone.status, milestone.completed_on) {
        (MilestoneStatus::Completed, done) => {
            let late = days_between(end, done.map_or(end, |day| day.0));
            (if late > 0 { Schedule::DoneLate } else { Schedule::DoneOnTime }, late)
        }
        _ => {
            let late = days_between(end, as_of);
            let schedule = match late {
                1.. => Schedule::Overdue,
                late if late > -SOON => Schedule::DueSoon,
                _ => Schedule::OnTime,
            };
            (schedule, late)
        }
    };
    Standing { schedule, days: Some(days) }
}

/// A recurring promise holds while the last time it was kept, by its own date or by that of a dataset which
/// proves it, is no longer ago than its interval and a quarter.
fn recurrence(milestone: &Milestone, recurring: &Recurring, catalogue: &Catalogue, as_of: Date) -> Standing {
    let proofs = milestone.evidence.iter().filter_map(|e| catalogue.get::<Dataset>(e)?.modified);
    let last = proofs.chain(milestone.completed_on).map(|day| day.0).max().unwrap_or(recurring.from.end());
    let end = recurring.until.map_or(as_of, |until| until.end().min(as_of));
    let next = recurring.every.after(last);
    #[allow(clippy::cast_possible_truncation, reason = "a quarter of an interval, in days")]
    let grace = (recurring.every.days() / 4.0).ceil() as i32;
    let late = days_between(next, end);
    let schedule = if late > grace { Schedule::RecurringMissed } else { Schedule::RecurringOk };
    Standing { schedule, days: Some(late) }
}

/// From one day to another; negative where the other comes first.
pub fn days_between(from: Date, to: Date) -> i32 {
    let hours = from.duration_until(to).as_hours();
    i32::try_from(hours / 24).unwrap_or(i32::MAX)
}
