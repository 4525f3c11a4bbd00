//! The indicators: each a share of things that pass, with its n and the things that do not.
//!
//! They come in five classes by what they need: A the repository alone, B its full history, C a link report, D an
//! export of the forge's issues, E a usage file. What is needed and not there is not measured, never 0.

mod capacity;
mod demand;
mod inventory;
mod law;
mod money;
mod past;
mod quality;
mod roadmap;
mod stewards;
mod tally;

use jiff::civil::Date;
use serde::Serialize;

use super::facts::States;
use super::quality::{Quality, Scale};
use crate::catalogue::{Catalogue, EntryIndex};
use crate::model::{Dataset, Method, Type};

pub use tally::{Count, Indicator, Item, Verdict};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Class {
    A,
    B,
    C,
    D,
    E,
}

impl Class {
    pub fn as_str(self) -> &'static str {
        match self {
            Class::A => "A",
            Class::B => "B",
            Class::C => "C",
            Class::D => "D",
            Class::E => "E",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    Inventory,
    Quality,
    Stewards,
    Law,
    Money,
    Demand,
    Capacity,
    Roadmap,
}

impl Area {
    pub const ALL: [Area; 8] =
        [Area::Inventory, Area::Quality, Area::Stewards, Area::Law, Area::Money, Area::Demand, Area::Capacity, Area::Roadmap];

    pub fn as_str(self) -> &'static str {
        match self {
            Area::Inventory => "inventory",
            Area::Quality => "quality",
            Area::Stewards => "stewards",
            Area::Law => "law",
            Area::Money => "money",
            Area::Demand => "demand",
            Area::Capacity => "capacity",
            Area::Roadmap => "roadmap",
        }
    }
}

/// What an indicator looks at.
pub struct Scope<'c> {
    pub catalogue: &'c Catalogue,
    pub method: &'c Method,
    pub states: &'c States,
    pub scale: &'c Scale,
    /// Of every dataset, in the catalogue's order.
    pub qualities: &'c [(EntryIndex, Quality)],
    pub as_of: Date,
}

impl Scope<'_> {
    /// The datasets that are published and open to everybody.
    fn scored(&self) -> impl Iterator<Item = (EntryIndex, &Dataset, &Quality)> {
        let scored = self.qualities.iter().filter(|(_, quality)| quality.scored);
        scored.filter_map(|(index, quality)| Some((*index, self.catalogue.entry(*index).of::<Dataset>()?, quality)))
    }

    fn find(&self, ty: Type, id: &str) -> Option<EntryIndex> {
        self.catalogue.find(ty, id)
    }
}

type Measure = fn(&Scope) -> Vec<(Item, Verdict)>;

/// An indicator before it is measured. Its words are `indicator-ID` in the locale files.
pub struct Definition {
    pub id: &'static str,
    pub area: Area,
    pub class: Class,
    /// Whether institutions are compared by it.
    pub compared: bool,
    /// None where its input cannot be had yet.
    measure: Option<Measure>,
}

const fn plain(id: &'static str, area: Area, measure: Measure) -> Definition {
    Definition { id, area, class: Class::A, compared: false, measure: Some(measure) }
}

const fn compared(id: &'static str, area: Area, measure: Measure) -> Definition {
    Definition { compared: true, ..plain(id, area, measure) }
}

const fn of_history(id: &'static str, area: Area, measure: Measure) -> Definition {
    Definition { class: Class::B, ..plain(id, area, measure) }
}

const fn needs(class: Class, id: &'static str, area: Area) -> Definition {
    Definition { id, area, class, compared: false, measure: None }
}

/// Every indicator, by area.
pub static DEFINITIONS: [Definition; 34] = [
    plain("institutions-listing", Area::Inventory, inventory::institutions_listing),
    plain("closed-with-reason", Area::Inventory, inventory::closed_with_reason),
    plain("planned-in-time", Area::Inventory, inventory::planned_in_time),
    compared("metadata-quality", Area::Quality, quality::metadata),
    compared("timely", Area::Quality, quality::timely),
    plain("open-licence", Area::Quality, quality::open_licence),
    plain("open-format", Area::Quality, quality::open_format),
    plain("columns-described", Area::Quality, quality::columns_described),
    plain("core-requirements", Area::Quality, quality::core_requirements),
    needs(Class::C, "addresses-answering", Area::Quality),
    plain("officer-in-post", Area::Stewards, stewards::officer_in_post),
    plain("officer-formalised", Area::Stewards, stewards::officer_formalised),
    plain("steward-named", Area::Stewards, stewards::steward_named),
    plain("law-in-force", Area::Law, law::in_force),
    plain("legal-basis", Area::Law, law::legal_basis),
    plain("obliged-with-officer", Area::Law, law::obliged_with_officer),
    plain("actions-funded", Area::Money, money::actions_funded),
    plain("amounts-sourced", Area::Money, money::amounts_sourced),
    compared("requests-answered", Area::Demand, demand::answered),
    plain("answered-in-time", Area::Demand, demand::answered_in_time),
    plain("datasets-reused", Area::Demand, demand::reused),
    needs(Class::D, "issues-answered", Area::Demand),
    needs(Class::E, "datasets-visited", Area::Demand),
    needs(Class::E, "datasets-downloaded", Area::Demand),
    plain("bodies-meeting", Area::Capacity, capacity::bodies_meeting),
    plain("meetings-with-minutes", Area::Capacity, capacity::meetings_with_minutes),
    plain("trainings-with-outcome", Area::Capacity, capacity::trainings_with_outcome),
    plain("consultations-with-report", Area::Capacity, capacity::consultations_with_report),
    compared("milestones-proved", Area::Roadmap, roadmap::proved),
    plain("baselines-kept", Area::Roadmap, roadmap::baselines_kept),
    plain("recommendations-begun", Area::Roadmap, roadmap::recommendations_begun),
    plain("actions-with-outsiders", Area::Roadmap, roadmap::actions_with_outsiders),
    of_history("moves-declared", Area::Roadmap, past::moves_declared),
    of_history("entries-reviewed", Area::Inventory, past::entries_reviewed),
];

/// Measures all of them, as far as what they need is there.
pub fn measure(scope: &Scope) -> Vec<Indicator> {
    use rayon::prelude::*;
    let has_input = |class: Class| class == Class::A || (class == Class::B && scope.catalogue.history.audits());
    let made = DEFINITIONS.par_iter().map(|definition| {
        let measure = definition.measure.filter(|_| has_input(definition.class));
        tally::count(definition, measure.map(|measure| measure(scope)), scope)
    });
    made.collect()
}
