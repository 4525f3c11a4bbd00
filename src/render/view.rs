//! The views that are computed: one line each says its name, its address, its words, its data and where it is linked.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::catalogue::{Catalogue, EntryIndex};
use crate::derive::views as from;
use crate::derive::{About, Facts, Sheet};
use crate::model::{Type, VocabularyName};

use super::page::{entry_path, path_of, term_path};

/// A view, for the portal as a whole or for each entry of a type. Its title is `view-NAME` in the locale files, its
/// introduction `view-NAME.intro`.
pub struct View {
    pub name: &'static str,
    pub group: Group,
    pub scope: Scope,
    pub stands: Stands,
    /// The template that draws its page.
    pub template: &'static str,
    /// Its data; none where a portal has nothing for it, and then it has no page and no link.
    pub sheet: fn(&Facts, About) -> Option<Sheet>,
}

/// Which links it stands among: `views-GROUP` in the locale files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    Roadmap,
    Governance,
    Use,
    Monitoring,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    Portal,
    Each(Type),
    EachTerm(VocabularyName),
}

/// Where its tables are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// In a page of its own, in a folder. That of an entry is its id below the folder.
    In(&'static str),
    /// In the page of the entry, to whose template it is given as `sheets.NAME`; its twins lie beside that page.
    Beside,
}

const fn page(name: &'static str, group: Group, folder: &'static str, sheet: fn(&Facts, About) -> Option<Sheet>) -> View {
    View { name, group, scope: Scope::Portal, stands: Stands::In(folder), template: "view.html", sheet }
}

const fn beside(name: &'static str, ty: Type, sheet: fn(&Facts, About) -> Option<Sheet>) -> View {
    View { name, group: Group::Roadmap, scope: Scope::Each(ty), stands: Stands::Beside, template: "view.html", sheet }
}

impl View {
    const fn each(self, scope: Scope) -> View {
        View { scope, ..self }
    }

    const fn drawn_by(self, template: &'static str) -> View {
        View { template, ..self }
    }
}

/// Every view, in the order of its links.
pub static VIEWS: &[View] = &[
    page("overdue", Group::Roadmap, "roadmap/overdue/", from::overdue),
    page("monitoring", Group::Monitoring, "monitoring/", from::monitoring::dashboard).drawn_by("monitoring.html"),
    page("quality", Group::Monitoring, "monitoring/quality/", from::monitoring::quality),
    page("institutions", Group::Monitoring, "monitoring/institutions/", from::monitoring::institutions)
        .drawn_by("institutions.html"),
    page("trends", Group::Monitoring, "monitoring/trends/", from::monitoring::trends).drawn_by("trends.html"),
    page("failing", Group::Monitoring, "monitoring/failing/", from::monitoring::failing).drawn_by("failing.html"),
    page("evidence", Group::Monitoring, "monitoring/evidence/", from::monitoring::evidence).drawn_by("evidence.html"),
    page("method", Group::Monitoring, "monitoring/method/", from::monitoring::method).drawn_by("method.html"),
    beside("figures", Type::Organisation, from::monitoring::organisation),
    page("recommendations", Group::Roadmap, "roadmap/recommendations/", from::recommendations),
    page("who", Group::Roadmap, "roadmap/who/", from::who),
    page("changes", Group::Roadmap, "roadmap/changes/", from::changes),
    page("kept", Group::Roadmap, "roadmap/kept/", from::kept),
    page("timeline", Group::Roadmap, "roadmap/timeline/", from::timeline::timeline).drawn_by("timeline.html"),
    page("status", Group::Roadmap, "roadmap/status/", from::status),
    page("publication", Group::Roadmap, "roadmap/publication/", from::publication),
    page("areas", Group::Roadmap, "roadmap/areas/", from::areas),
    page("calendar", Group::Roadmap, "roadmap/calendar/", from::calendar::calendar).drawn_by("calendar.html"),
    page("governance", Group::Governance, "governance/", from::governance),
    page("posts", Group::Governance, "governance/posts/", from::posts),
    page("bodies", Group::Governance, "governance/bodies/", from::bodies),
    page("law", Group::Governance, "governance/law/", from::law),
    page("funding", Group::Governance, "governance/funding/", from::funding),
    page("events", Group::Governance, "governance/events/", from::events),
    page("demand", Group::Use, "demand/", from::demand),
    page("inventory", Group::Use, "inventory/", from::inventory),
    page("ecosystem", Group::Use, "ecosystem/", from::ecosystem),
    page("owes", Group::Roadmap, "roadmap/owes/", from::owes).each(Scope::Each(Type::Organisation)),
    page("area", Group::Roadmap, "roadmap/areas/", from::area).each(Scope::EachTerm(VocabularyName::PolicyAreas)),
    beside("overview", Type::Plan, from::overview),
    beside("goal", Type::Goal, from::goal),
    beside("action", Type::Action, from::action),
    beside("recommendation", Type::Recommendation, from::recommendation),
    beside("body", Type::Coordination, from::body),
    beside("trail", Type::Request, from::trail),
    beside("trail", Type::Action, from::trail),
    beside("trail", Type::Dataset, from::trail),
    beside("trail", Type::Reuse, from::trail),
];

/// The place of a view in [`VIEWS`], and what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ViewOf {
    pub view: usize,
    pub about: About,
}

impl ViewOf {
    pub fn view(self) -> &'static View {
        &VIEWS[self.view]
    }

    /// The folder of its page, or of the page that it stands in.
    pub fn path(self, catalogue: &Catalogue) -> String {
        match (self.view().stands, self.about) {
            (Stands::In(folder), About::Portal) => folder.to_owned(),
            (Stands::In(folder), About::Entry(index)) => format!("{folder}{}/", catalogue.entry(index).id),
            (Stands::Beside, About::Entry(index)) => path_of(catalogue.entry(index)),
            (stands, About::Term(vocabulary, at)) => {
                let id = catalogue.vocabularies.terms(vocabulary).get(at).map_or("", |term| &term.id);
                let path = term_path(vocabulary, id);
                match stands {
                    Stands::In(folder) => {
                        format!("{folder}{}", path.trim_start_matches(vocabulary.as_str()).trim_start_matches('/'))
                    }
                    Stands::Beside => path,
                }
            }
            (Stands::Beside, About::Portal) => String::new(),
        }
    }

    /// Where its twins lie, without their ending: its own page's `index`, or its name beside another's.
    pub fn twin(self, catalogue: &Catalogue) -> String {
        let name = if self.view().stands == Stands::Beside { self.view().name } else { "index" };
        format!("{}{name}", self.path(catalogue))
    }

    /// The CSV of one of its tables: the first is the view's own.
    pub fn table_file(self, catalogue: &Catalogue, at: usize, table: &str) -> String {
        match (at, self.view().stands) {
            (0, _) => format!("{}.csv", self.twin(catalogue)),
            (_, Stands::In(_)) => format!("{}{table}.csv", self.path(catalogue)),
            (_, Stands::Beside) => format!("{}-{table}.csv", self.twin(catalogue)),
        }
    }

    pub fn has_page(self) -> bool {
        self.view().stands != Stands::Beside
    }
}

/// The views that a portal has something for, with their data, worked out in parallel.
pub fn sheets(facts: &Facts) -> BTreeMap<ViewOf, Sheet> {
    let catalogue = facts.catalogue;
    let wanted: Vec<ViewOf> = (0..VIEWS.len()).flat_map(|view| abouts(catalogue, view)).collect();
    let made = wanted.into_par_iter().filter(|of| !is_taken(catalogue, *of));
    made.filter_map(|of| Some((of, (of.view().sheet)(facts, of.about)?))).collect()
}

fn abouts(catalogue: &Catalogue, view: usize) -> Vec<ViewOf> {
    let of = |about| ViewOf { view, about };
    match VIEWS[view].scope {
        Scope::Portal => vec![of(About::Portal)],
        Scope::Each(ty) => catalogue.indexes(ty).map(|index| of(About::Entry(index))).collect(),
        Scope::EachTerm(name) => (0..catalogue.vocabularies.terms(name).len()).map(|at| of(About::Term(name, at))).collect(),
    }
}

/// Plans stand below `roadmap/` too, and a portal names them as it likes: its own page comes first.
fn is_taken(catalogue: &Catalogue, of: ViewOf) -> bool {
    of.has_page() && {
        let path = of.path(catalogue);
        catalogue.indexes(Type::Plan).any(|plan| entry_path(Type::Plan, &catalogue.entry(plan).id) == path)
    }
}

/// The place of a view by its name.
pub fn named(name: &str) -> Option<usize> {
    VIEWS.iter().position(|view| view.name == name)
}

impl Group {
    pub fn as_str(self) -> &'static str {
        match self {
            Group::Roadmap => "roadmap",
            Group::Governance => "governance",
            Group::Use => "use",
            Group::Monitoring => "monitoring",
        }
    }
}

/// The view of an entry by the view's name.
pub fn of_entry(name: &str, index: EntryIndex) -> Option<ViewOf> {
    Some(ViewOf { view: named(name)?, about: About::Entry(index) })
}
