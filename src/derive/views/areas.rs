//! Policy areas: the data, actions, requests and reuses of each, joined; what is empty is marked.

use crate::catalogue::EntryIndex;
use crate::derive::{About, Cell, Facts, Shape, Sheet, Table, waiting};
use crate::model::{Action, Dataset, Request, Type, VocabularyName};

const JOINED: [(Type, &str); 4] =
    [(Type::Dataset, "n_datasets"), (Type::Action, "n_actions"), (Type::Request, "n_requests"), (Type::Reuse, "n_reuses")];

fn of(facts: &Facts, at: usize, ty: Type) -> Vec<EntryIndex> {
    let all = facts.states.areas.get(&at).into_iter().flatten().copied();
    all.filter(|index| facts.catalogue.entry(*index).ty == ty).collect()
}

/// All areas that anything is about.
pub fn areas(facts: &Facts, _: About) -> Option<Sheet> {
    let terms = facts.catalogue.vocabularies.terms(VocabularyName::PolicyAreas).iter().enumerate();
    let used = terms.filter(|(at, _)| facts.states.areas.contains_key(at));
    let rows = used.map(|(at, term)| {
        let mut row = vec![Cell::Term(VocabularyName::PolicyAreas, term.id.clone())];
        row.extend(JOINED.map(|(ty, _)| match of(facts, at, ty).len() {
            0 => Cell::Gap,
            count => Cell::Count(count),
        }));
        let requests = of(facts, at, Type::Request).into_iter();
        let waits = requests.filter(|index| facts.get::<Request>(*index).is_some_and(|it| waiting(it, facts.as_of()).is_some()));
        let actions = of(facts, at, Type::Action).into_iter().filter_map(|index| facts.states.actions.get(&index));
        row.extend([Cell::Count(waits.count()), Cell::Count(actions.map(|state| state.rollup.overdue).sum())]);
        row
    });
    let mut columns = vec![("policy_area", Shape::Plain)];
    columns.extend(JOINED.map(|(_, key)| (key, Shape::Number)));
    columns.extend([("n_unanswered", Shape::Number), ("overdue", Shape::Number)]);
    Sheet::default().table(Table::new("areas", &columns, rows.collect())).unless_empty()
}

/// One area: what the roadmap does in it, what was asked, and what was made of it.
pub fn area(facts: &Facts, about: About) -> Option<Sheet> {
    let About::Term(VocabularyName::PolicyAreas, at) = about else { return None };
    let actions = of(facts, at, Type::Action);
    let requests = of(facts, at, Type::Request);
    if actions.is_empty() && requests.is_empty() {
        return None;
    }
    let mut sheet = Sheet::default();
    for (ty, key) in JOINED {
        sheet = sheet.figure(key, Cell::Count(of(facts, at, ty).len()));
    }
    let sheet = sheet.table(super::goal::actions_table(facts, "actions", actions.into_iter()));
    let asked = requests.into_iter().filter_map(|index| Some((index, facts.get::<Request>(index)?)));
    let asked = asked.map(|(index, it)| {
        let answers = it.answered_by.iter().filter_map(|to| facts.catalogue.find(Type::Dataset, &to.id));
        vec![
            Cell::Entry(index),
            Cell::Date(it.opened.into()),
            Cell::Mark("code-request-status", it.status.as_str()),
            Cell::days(waiting(it, facts.as_of())),
            Cell::list(answers.map(Cell::Entry).collect()),
        ]
    });
    let columns = [
        ("request", Shape::Entry),
        ("opened", Shape::Plain),
        ("status", Shape::Plain),
        ("days_waiting", Shape::Number),
        ("datasets", Shape::Entry),
    ];
    let sheet = sheet.table(Table::new("asked", &columns, asked.collect()));
    let datasets = of(facts, at, Type::Dataset).into_iter().filter_map(|index| Some((index, facts.get::<Dataset>(index)?)));
    let datasets = datasets.map(|(index, it)| {
        let reuses = facts.catalogue.referring(index, Type::Reuse, &["datasets"]);
        let actions = facts.referring::<Action>(index, &["datasets"]);
        vec![
            Cell::Entry(index),
            Cell::Mark("code-stage", it.stage.as_str()),
            Cell::list_or_gap(actions.into_iter().map(|(action, _)| Cell::Entry(action)).collect()),
            Cell::list_or_gap(reuses.into_iter().map(Cell::Entry).collect()),
        ]
    });
    let columns = [("dataset", Shape::Entry), ("stage", Shape::Plain), ("actions", Shape::Entry), ("reuses", Shape::Entry)];
    Some(sheet.table(Table::new("data-and-use", &columns, datasets.collect())))
}
