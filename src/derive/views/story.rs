//! The story of actions in time order: adoption, advice answered, dates moved, reports, evidence, events, requests.

use crate::catalogue::EntryIndex;
use crate::derive::{About, Cell, Facts, Outcome, Shape, Table};
use crate::model::{Action, Dataset, Day, Event, Goal, Markdown, Plan, Recommendation, Request, Text, Type};

use super::{changes, milestones};

/// What happened, in the words `event-KIND` of the locale files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Adopted,
    Advised,
    Asked,
    Met,
    Moved,
    Proved,
    Claimed,
    Reported,
}

/// Something that happened to an action, or to the promise of a dataset.
#[derive(Clone, Debug)]
pub struct Happening {
    pub on: Day,
    pub kind: Kind,
    pub entry: EntryIndex,
    /// The milestone, event, recommendation or request that it was about, or the dataset.
    pub what: Cell,
    /// From and to which date, where one moved.
    pub moved: Option<(Cell, Cell)>,
    pub text: Option<Text>,
    /// How the move stands in the history, and its commit.
    pub audit: Option<(Cell, Cell)>,
    /// Who decided or reported.
    pub by: Cell,
    /// Tells it from whatever else happened to the entry, and stays.
    pub key: String,
}

impl Kind {
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Adopted => "adopted",
            Kind::Advised => "advised",
            Kind::Asked => "asked",
            Kind::Met => "met",
            Kind::Moved => "moved",
            Kind::Proved => "proved",
            Kind::Claimed => "claimed",
            Kind::Reported => "reported",
        }
    }
}

/// The story of an action, from its beginning.
pub fn of(facts: &Facts, index: EntryIndex) -> Vec<Happening> {
    let Some(action) = facts.get::<Action>(index) else { return Vec::new() };
    let mut story = Vec::new();
    let mut tell = |on: Day, kind: Kind, what: Cell, text: Option<&Text>, by: Cell, key: &str| {
        let key = format!("{}-{on}-{key}", kind.as_str());
        story.push(Happening { on, kind, entry: index, what, moved: None, audit: None, text: text.cloned(), by, key });
    };
    let plan = facts.catalogue.get::<Goal>(&action.goal.id).and_then(|goal| facts.catalogue.find(Type::Plan, &goal.plan.id));
    if let Some((plan, adopted)) = plan.and_then(|plan| Some((plan, facts.get::<Plan>(plan)?.adopted.as_ref()?.date?))) {
        let owner = facts.get::<Plan>(plan).map_or(Cell::Blank, |it| milestones::organisation(facts, &it.owner));
        tell(adopted, Kind::Adopted, Cell::Entry(plan), None, owner, "plan");
    }
    for (advice, it) in facts.referring::<Recommendation>(index, &["actions"]) {
        if let Some((on, response)) = it.response.as_ref().and_then(|response| Some((response.on?, response))) {
            let by = response.by.as_ref().map_or(Cell::Blank, |by| milestones::organisation(facts, by));
            tell(on, Kind::Advised, Cell::Entry(advice), response.reason.as_ref(), by, id(facts, advice));
        }
    }
    for request in linked(facts, index, action.requests.iter().map(|to| &*to.id), Type::Request, "action") {
        if let Some(it) = facts.get::<Request>(request) {
            let to = milestones::organisation(facts, &it.addressed_to);
            tell(it.opened, Kind::Asked, Cell::Entry(request), it.purpose.as_ref(), to, id(facts, request));
        }
    }
    for event in linked(facts, index, action.events.iter().map(|to| &*to.id), Type::Event, "actions") {
        if let Some(it) = facts.get::<Event>(event) {
            let by = milestones::organisation(facts, &it.organiser);
            tell(it.start, Kind::Met, Cell::Entry(event), None, by, id(facts, event));
        }
    }
    for it in milestones::of(facts, index) {
        let outcome = it.state.outcome(it.state.current);
        let by = milestones::organisation(facts, &it.milestone.responsible);
        if let Some(on) = it.milestone.completed_on.filter(|_| !matches!(outcome, Outcome::Open | Outcome::Withdrawn)) {
            let kind = if outcome == Outcome::Claimed { Kind::Claimed } else { Kind::Proved };
            tell(on, kind, it.cell(), None, by, &it.milestone.id.0);
        }
    }
    for (at, update) in action.updates.iter().enumerate() {
        let Markdown(text) = &update.text;
        let by = milestones::organisation(facts, &update.by);
        tell(update.date, Kind::Reported, Cell::Date(update.period), Some(text), by, &at.to_string());
    }
    for it in milestones::of(facts, index) {
        let named = Some((&*it.milestone.id.0, &it.milestone.title));
        let moves = changes::of_date(facts, index, named, &it.milestone.changes);
        story.extend(moved(facts, index, &it.cell(), &it.milestone.id.0, &moves));
    }
    story.sort_by_key(|it| it.on);
    story
}

/// Most of what a feed tells.
const LONGEST: usize = 200;

/// What has happened to the roadmap, or to what an institution or an action is about, the latest first.
pub fn feed(facts: &Facts, about: About) -> Vec<Happening> {
    let changed = |it: &Happening| matches!(it.kind, Kind::Moved | Kind::Proved | Kind::Claimed | Kind::Reported);
    let mut story: Vec<Happening> = match about {
        About::Entry(index) if facts.catalogue.entry(index).ty == Type::Action => of(facts, index),
        About::Entry(index) => {
            let id = id(facts, index);
            let named = facts.referring::<Action>(index, &["lead", "responsible", "decided_by", "by"]).into_iter();
            let told = named.flat_map(|(action, it)| {
                let leads = *it.lead.id == *id;
                of(facts, action).into_iter().filter(move |it| leads || it.by == Cell::Entry(index))
            });
            let published = facts.referring::<Dataset>(index, &["publisher", "decided_by"]).into_iter();
            let promises = published.flat_map(|(dataset, it)| {
                let own = *it.publisher.id == *id;
                moved_promises(facts, dataset, it).into_iter().filter(move |it| own || it.by == Cell::Entry(index))
            });
            told.filter(changed).chain(promises).collect()
        }
        _ => {
            let actions = facts.catalogue.indexes(Type::Action).flat_map(|index| of(facts, index)).filter(changed);
            actions.chain(facts.each::<Dataset>().flat_map(|(index, it)| moved_promises(facts, index, it))).collect()
        }
    };
    story.retain(|it| it.on.0 <= facts.as_of());
    story.sort_by(|a, b| (b.on, a.entry, &a.key).cmp(&(a.on, b.entry, &b.key)));
    story.truncate(LONGEST);
    story
}

/// The dates of a dataset's promise that moved.
fn moved_promises(facts: &Facts, index: EntryIndex, dataset: &Dataset) -> Vec<Happening> {
    let changes = dataset.promise.as_ref().map_or(&[][..], |promise| &promise.changes);
    moved(facts, index, &Cell::Entry(index), "promise", &changes::of_date(facts, index, None, changes))
}

/// The moves of a date as they happened to an entry; `part` tells them from those of its other dates.
fn moved(facts: &Facts, entry: EntryIndex, what: &Cell, part: &str, moves: &[changes::Move]) -> Vec<Happening> {
    let each = moves.iter().map(|moved| Happening {
        on: moved.on,
        kind: Kind::Moved,
        entry,
        what: what.clone(),
        moved: Some((Cell::date(moved.from), Cell::date(moved.to))),
        audit: facts.catalogue.history.audits().then(|| (moved.standing(), moved.commit())),
        text: moved.change.map(|change| change.reason.clone()),
        by: moved.decided_by(facts),
        key: match (moved.change, moved.commit) {
            (None, Some(commit)) => format!("moved-{}-{part}-{}", moved.on, commit.short()),
            (change, _) => format!("moved-{}-{part}-{}", moved.on, change.map_or("due", |it| &it.field.0)),
        },
    });
    each.collect()
}

/// The entries that an action names, and those that name it.
fn linked<'i>(facts: &Facts, index: EntryIndex, ids: impl Iterator<Item = &'i str>, ty: Type, field: &str) -> Vec<EntryIndex> {
    let mut found: Vec<EntryIndex> = ids.filter_map(|id| facts.catalogue.find(ty, id)).collect();
    found.extend(facts.catalogue.referring(index, ty, &[field]));
    found.sort_unstable();
    found.dedup();
    found
}

fn id<'c>(facts: &Facts<'c>, index: EntryIndex) -> &'c str {
    &facts.catalogue.entry(index).id
}

/// A story as a table; of several actions, it says which.
pub fn table(name: &'static str, story: &[Happening], of_one: bool) -> Table {
    let mut columns = vec![("on", Shape::Plain), ("event", Shape::Plain), ("what", Shape::Entry)];
    columns.extend([("from", Shape::Plain), ("to", Shape::Plain), ("said", Shape::Text), ("by", Shape::Entry)]);
    let audits = story.iter().any(|it| it.audit.is_some());
    if audits {
        columns.extend([("standing", Shape::Plain), ("commit", Shape::Plain)]);
    }
    if !of_one {
        columns.insert(2, ("action", Shape::Entry));
    }
    let rows = story.iter().map(|it| {
        let (from, to) = it.moved.clone().unwrap_or((Cell::Blank, Cell::Blank));
        let mut row = vec![Cell::Date(it.on.into()), Cell::Code("event", it.kind.as_str()), it.what.clone()];
        row.extend([from, to, Cell::text(it.text.as_ref()), it.by.clone()]);
        if audits {
            let (standing, commit) = it.audit.clone().unwrap_or((Cell::Blank, Cell::Blank));
            row.extend([standing, commit]);
        }
        if !of_one {
            row.insert(2, Cell::Entry(it.entry));
        }
        row
    });
    Table::new(name, &columns, rows.collect())
}
