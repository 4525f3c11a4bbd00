//! Who does what: institutions by goals, and what each answers for.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::EntryIndex;
use crate::derive::{About, Cell, Column, Facts, Shape, Sheet, Table};
use crate::model::{Action, Organisation, OrganisationKind, Plan, Type};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Leads,
    Responsible,
    Involved,
}

#[derive(Default)]
struct Does {
    parts: BTreeMap<EntryIndex, BTreeSet<Part>>,
    leads: usize,
    responsible: usize,
    involved: usize,
    overdue: usize,
}

pub fn who(facts: &Facts, _: About) -> Option<Sheet> {
    let mut does: BTreeMap<EntryIndex, Does> = BTreeMap::new();
    let mut actions = 0;
    let find = |id: &str| facts.catalogue.find(Type::Organisation, id);
    for (index, action) in facts.each::<Action>() {
        actions += 1;
        let goal = facts.catalogue.find(Type::Goal, &action.goal.id);
        let mut note = |id: &str, part: Part, overdue: bool| {
            let Some(organisation) = find(id) else { return };
            let it = does.entry(organisation).or_default();
            it.parts.entry(goal.unwrap_or(index)).or_default().insert(part);
            match part {
                Part::Leads => it.leads += 1,
                Part::Responsible => it.responsible += 1,
                Part::Involved => it.involved += 1,
            }
            it.overdue += usize::from(overdue);
        };
        note(&action.lead.id, Part::Leads, false);
        for it in super::milestones::of(facts, index) {
            note(&it.milestone.responsible.id, Part::Responsible, it.is_overdue());
        }
        for it in &action.involved {
            note(&it.org.id, Part::Involved, false);
        }
    }
    if actions == 0 {
        return None;
    }
    let owners: BTreeSet<EntryIndex> = facts.each::<Plan>().filter_map(|(_, plan)| find(&plan.owner.id)).collect();
    let coordinates = |index: EntryIndex| {
        owners.contains(&index) || facts.get::<Organisation>(index).is_some_and(|it| it.kind == OrganisationKind::Coordination)
    };
    let central: usize = does.iter().filter(|(index, _)| coordinates(**index)).map(|(_, it)| it.leads).sum();
    let leading = does.values().filter(|it| it.leads > 0).count();
    let goals: Vec<EntryIndex> = facts.catalogue.indexes(Type::Goal).collect();
    let mut columns = vec![Column::new("institution", Shape::Entry)];
    let id = |index: EntryIndex| &*facts.catalogue.entry(index).id;
    columns.extend(goals.iter().map(|goal| Column::headed(id(*goal), Cell::Entry(*goal), Shape::Plain)));
    columns.extend(["leads", "responsible", "involved", "overdue"].map(|key| Column::new(&format!("n_{key}"), Shape::Number)));
    let rows = does.iter().map(|(index, it)| {
        let mut row = vec![Cell::View("owes", *index)];
        row.extend(goals.iter().map(|goal| {
            let parts = it.parts.get(goal).into_iter().flatten();
            Cell::list(parts.map(|part| Cell::Mark("part-in", part.as_str())).collect())
        }));
        row.extend([it.leads, it.responsible, it.involved, it.overdue].map(Cell::Count));
        row
    });
    let matrix = Table { name: "who", columns, rows: rows.collect() };
    let sheet = Sheet::default()
        .figure("led_centrally", Cell::Of(central, actions))
        .figure("leading", Cell::Count(leading))
        .leading("overdue", Cell::Count(does.values().map(|it| it.overdue).sum()), "overdue");
    Some(sheet.table(matrix))
}

impl Part {
    fn as_str(self) -> &'static str {
        match self {
            Part::Leads => "leads",
            Part::Responsible => "responsible",
            Part::Involved => "involved",
        }
    }
}
