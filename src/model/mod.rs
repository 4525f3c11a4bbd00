//! The types of a catalogue as plain structs, and the one table of their fields.
//!
//! Field names and meanings follow DCAT 3 (W3C) and the action-plan template of the Open Government
//! Partnership. No input or output, no HTML.

pub mod authority;
mod codes;
mod dataset;
mod governance;
pub(crate) mod macros;
mod method;
mod people;
mod roadmap;
pub mod shape;
mod text;
mod time;
mod value;
mod vocabulary;

pub use codes::*;
pub use dataset::*;
pub use governance::*;
pub use method::*;
pub use people::*;
pub use roadmap::*;
pub use shape::VocabularyName;
pub use text::*;
pub use time::*;
pub use value::*;
pub use vocabulary::{Vocabularies, VocabularyTerm, spdx_page};

/// The struct of one type within the enum of all.
pub trait Of: Sized {
    const TYPE: Type;
    fn of(body: &Body) -> Option<&Self>;
}

use CoordinatingBody as Coordination;

macros::types! {
    Dataset "dataset" in "datasets",
    Organisation "organisation" in "organisations",
    Collection "collection" in "collections",
    Service "service" in "services",
    Plan "plan" in "roadmap",
    Goal "goal" in "roadmap/goals",
    Action "action" in "roadmap/actions",
    Recommendation "recommendation" in "recommendations",
    Request "request" in "requests",
    Reuse "reuse" in "reuses",
    Legal "legal" in "legal",
    Funding "funding" in "funding",
    Event "event" in "events",
    Coordination "body" in "bodies",
    Actor "actor" in "actors",
    Page "page" in "pages",
}

impl Type {
    /// The type that a folder below `catalogue/` holds, and the part of a path that is the id.
    pub fn of_path(path: &str) -> Option<(Type, &str)> {
        let found = Type::ALL.iter().filter(|ty| **ty != Type::Plan).find_map(|ty| {
            let rest = path.strip_prefix(ty.folder())?.strip_prefix('/')?;
            Some((*ty, rest))
        });
        found.or_else(|| Some((Type::Plan, path.strip_prefix("roadmap/")?)))
    }

    pub fn parse(name: &str) -> Option<Type> {
        Type::ALL.iter().copied().find(|ty| ty.as_str() == name)
    }
}
