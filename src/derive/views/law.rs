//! What the law obliges institutions to, and what here shows that each of them does it.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::EntryIndex;
use crate::derive::{About, Cell, Column, Facts, PostState, Shape, Sheet, Table, post};
use crate::model::{Action, Article, Body, Legal, LegalBasis, LegalStatus, Organisation, OrganisationStatus, Type};

/// What shows that an institution does what a law obliges it to: posts appointed by it with their states, and how many
/// datasets, actions and bodies name it.
#[derive(Default)]
struct Signs {
    posts: BTreeSet<PostState>,
    datasets: usize,
    actions: usize,
    bodies: usize,
    /// The articles that its datasets and actions name.
    articles: BTreeSet<Box<str>>,
}

type Shown = BTreeMap<EntryIndex, Signs>;

pub fn law(facts: &Facts, _: About) -> Option<Sheet> {
    let all: Vec<(EntryIndex, &Legal)> = facts.each::<Legal>().collect();
    if all.is_empty() {
        return None;
    }
    let holds = |it: &Legal| matches!(it.status, LegalStatus::InForce | LegalStatus::Adopted | LegalStatus::Amended);
    let obliging: Vec<(EntryIndex, &Legal, Shown)> = all
        .iter()
        .filter(|(_, it)| holds(it) && it.articles.iter().any(|article| !article.obliges.is_empty()))
        .map(|(index, it)| (*index, *it, shown(facts, *index)))
        .collect();
    let active: Vec<(EntryIndex, &Organisation)> = facts.each::<Organisation>().filter(|(_, it)| is_active(it)).collect();
    let in_force = all.iter().filter(|(_, it)| it.status == LegalStatus::InForce).count();
    let sheet = Sheet::default().figure("in_force", Cell::Of(in_force, all.len()));
    Some(sheet.table(compliance(facts, &obliging, &active)).table(articles(&obliging, &active)).table(laws(facts, &all)))
}

fn is_active(organisation: &Organisation) -> bool {
    organisation.status.unwrap_or(OrganisationStatus::Active) == OrganisationStatus::Active
}

/// Institutions by laws: blank where a law does not oblige one, a gap where it does and nothing shows anything.
fn compliance(facts: &Facts, obliging: &[(EntryIndex, &Legal, Shown)], active: &[(EntryIndex, &Organisation)]) -> Table {
    let mut columns = vec![Column::new("institution", Shape::Entry)];
    let head = |index: EntryIndex| Column::headed(&facts.catalogue.entry(index).id, Cell::Entry(index), Shape::Plain);
    columns.extend(obliging.iter().map(|(index, ..)| head(*index)));
    let obliges =
        |law: &Legal, organisation: &Organisation| law.articles.iter().any(|it| it.obliges.contains(&organisation.kind));
    let bound = active.iter().filter(|(_, it)| obliging.iter().any(|(_, law, _)| obliges(law, it)));
    let rows = bound.map(|(index, organisation)| {
        let mut row = vec![Cell::View("owes", *index)];
        row.extend(obliging.iter().map(|(_, law, shown)| match shown.get(index) {
            _ if !obliges(law, organisation) => Cell::Blank,
            Some(signs) => signs.cell(),
            None => Cell::Gap,
        }));
        row
    });
    let rows = rows.collect();
    Table { name: "compliance", columns, rows }
}

fn articles(obliging: &[(EntryIndex, &Legal, Shown)], active: &[(EntryIndex, &Organisation)]) -> Table {
    let rows = obliging.iter().flat_map(|(index, law, shown)| {
        law.articles.iter().filter(|article| !article.obliges.is_empty()).map(move |article| {
            let obliged: Vec<_> = active.iter().filter(|(_, it)| article.obliges.contains(&it.kind)).collect();
            let showing = obliged.iter().filter(|(it, _)| shown.get(it).is_some_and(|signs| signs.names(article))).count();
            let kinds = article.obliges.iter().map(|kind| Cell::Code("code-organisation-kind", kind.as_str())).collect();
            vec![
                Cell::Entry(*index),
                Cell::Line(article.number.clone()),
                article.requires.as_ref().map_or(Cell::Gap, |text| Cell::Text(text.clone())),
                Cell::List(kinds),
                Cell::Count(obliged.len()),
                Cell::Of(showing, obliged.len()),
            ]
        })
    });
    let columns = [
        ("law", Shape::Entry),
        ("article", Shape::Plain),
        ("requires", Shape::Text),
        ("obliges", Shape::Plain),
        ("n_obliged", Shape::Number),
        ("naming_it", Shape::Plain),
    ];
    Table::new("obligations", &columns, rows.collect())
}

fn laws(facts: &Facts, all: &[(EntryIndex, &Legal)]) -> Table {
    let rows = all.iter().map(|(index, it)| {
        vec![
            Cell::Entry(*index),
            Cell::Code("code-legal-kind", it.kind.as_str()),
            Cell::Mark("code-legal-status", it.status.as_str()),
            Cell::day(it.in_force.or(it.adopted)),
            Cell::list(facts.catalogue.referring(*index, Type::Legal, &["repeals"]).into_iter().map(Cell::Entry).collect()),
            Cell::Count(facts.catalogue.incoming(*index).len()),
        ]
    });
    let columns = [
        ("law", Shape::Entry),
        ("kind", Shape::Plain),
        ("status", Shape::Plain),
        ("since", Shape::Plain),
        ("repealed_by", Shape::Entry),
        ("n_naming", Shape::Number),
    ];
    Table::new("laws", &columns, rows.collect())
}

fn shown(facts: &Facts, law: EntryIndex) -> Shown {
    let id = &facts.catalogue.entry(law).id;
    let mut shown = Shown::new();
    let find = |id: &str| facts.catalogue.find(Type::Organisation, id);
    for link in facts.catalogue.incoming(law).iter().filter(|link| link.field == "legal") {
        match &facts.catalogue.entry(link.entry).body {
            Body::Organisation(it) => {
                let by_it = it.posts.iter().filter(|post| {
                    post.appointed_by.as_ref().and_then(|by| by.legal.as_ref()).is_some_and(|legal| legal.id == *id)
                });
                shown.entry(link.entry).or_default().posts.extend(by_it.map(|it| post(it, facts.as_of()).0));
            }
            Body::Dataset(it) => {
                if let Some(publisher) = find(&it.publisher.id) {
                    let signs = shown.entry(publisher).or_default();
                    signs.datasets += 1;
                    signs.articles.extend(named(&it.legal_basis, id));
                }
            }
            Body::Action(it) => {
                let it: &Action = it;
                if let Some(lead) = find(&it.lead.id) {
                    let signs = shown.entry(lead).or_default();
                    signs.actions += 1;
                    signs.articles.extend(named(&it.legal_basis, id));
                }
            }
            Body::Coordination(it) => {
                if let Some(chair) = find(&it.chair.id) {
                    shown.entry(chair).or_default().bodies += 1;
                }
            }
            _ => {}
        }
    }
    shown
}

fn named<'b>(bases: &'b [LegalBasis], law: &'b str) -> impl Iterator<Item = Box<str>> + 'b {
    bases.iter().filter(move |basis| *basis.legal.id == *law).filter_map(|basis| basis.article.clone())
}

impl Signs {
    fn names(&self, article: &Article) -> bool {
        self.articles.contains(&article.number)
    }

    fn cell(&self) -> Cell {
        let mut cells: Vec<Cell> = self.posts.iter().map(|state| Cell::Mark("post", state.as_str())).collect();
        let counts = [("datasets", self.datasets), ("actions", self.actions), ("bodies", self.bodies)];
        cells.extend(counts.into_iter().filter(|(_, n)| *n > 0).map(|(what, n)| Cell::Counted(what, n)));
        Cell::list_or_gap(cells)
    }
}
