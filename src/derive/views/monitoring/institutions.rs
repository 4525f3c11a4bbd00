//! Institutions beside their peers, in bands: by kind and level, then by band, then by the alphabet.

use super::{counted, of_hundred};
use crate::derive::bands::{Entrant, Peers, Standing};
use crate::derive::indicators::Count;
use crate::derive::{About, Cell, Facts, Ranked, Shape, Sheet, Table};
use crate::model::{Organisation, Type};

pub fn institutions(facts: &Facts, _: About) -> Option<Sheet> {
    let measures = facts.measures;
    let tables = measures.ranked.iter().map(|ranked| table(facts, ranked));
    let sheet = tables.fold(Sheet::default(), Sheet::table).table(not_compared(facts));
    sheet.unless_empty()
}

fn table(facts: &Facts, ranked: &Ranked) -> Table {
    let columns = [
        ("institution", Shape::Entry),
        ("kind", Shape::Plain),
        ("level", Shape::Plain),
        ("passing", Shape::Number),
        ("of", Shape::Number),
        ("share", Shape::Number),
        ("unjudged", Shape::Number),
        ("peers_mean", Shape::Number),
        ("estimate", Shape::Number),
        ("band", Shape::Text),
        ("remark", Shape::Plain),
    ];
    let rows = ranked.peers.iter().flat_map(|peers| {
        let mut members: Vec<_> = peers.members.iter().collect();
        // The sort is stable, and the members came in the order of the alphabet.
        members.sort_by_key(|(_, standing)| match standing {
            Standing::Band { band, .. } => *band,
            Standing::NoPeers => usize::MAX - 1,
            Standing::TooFew => usize::MAX,
        });
        members.into_iter().map(|(entrant, standing)| row(facts, peers, entrant, standing))
    });
    Table::new(ranked.indicator, &columns, rows.collect())
}

fn row(facts: &Facts, peers: &Peers, entrant: &Entrant, standing: &Standing) -> Vec<Cell> {
    let count = Count { numerator: entrant.passing, denominator: entrant.judged, excluded: entrant.excluded };
    let mut row = vec![
        Cell::Entry(entrant.organisation),
        Cell::Code("code-organisation-kind", peers.group.0.as_str()),
        Cell::Code("code-level", peers.group.1.as_str()),
    ];
    row.extend(counted(count));
    row.extend([peers.mean.map_or(Cell::Blank, of_hundred), estimate(standing)]);
    row.extend(band(facts, standing));
    row
}

fn estimate(standing: &Standing) -> Cell {
    match standing {
        Standing::Band { estimate, .. } => of_hundred(*estimate),
        Standing::TooFew | Standing::NoPeers => Cell::Blank,
    }
}

/// The band's label, and what there is to remark.
pub fn band(facts: &Facts, standing: &Standing) -> [Cell; 2] {
    match standing {
        Standing::Band { band, borderline, .. } => {
            let cut = facts.catalogue.method.bands.cuts.get(*band);
            let remark = if *borderline { Cell::Code("standing", "borderline") } else { Cell::Blank };
            [cut.map_or(Cell::Blank, |cut| Cell::Text(cut.label.clone())), remark]
        }
        Standing::TooFew => [Cell::Blank, Cell::Code("standing", "too_few")],
        Standing::NoPeers => [Cell::Blank, Cell::Code("standing", "no_peers")],
    }
}

/// Those that are left out, with the reason that their files give.
fn not_compared(facts: &Facts) -> Table {
    let rows = facts.catalogue.indexes(Type::Organisation).filter_map(|index| {
        let organisation = facts.catalogue.entry(index).of::<Organisation>()?;
        let status = organisation.status.map_or("active", crate::model::OrganisationStatus::as_str);
        (!crate::derive::is_compared(organisation)).then(|| {
            vec![
                Cell::Entry(index),
                Cell::Code("code-organisation-status", status),
                Cell::text(organisation.ranked_reason.as_ref()),
            ]
        })
    });
    let columns = [("institution", Shape::Entry), ("status", Shape::Plain), ("reason", Shape::Text)];
    Table::new("not-compared", &columns, rows.collect())
}
