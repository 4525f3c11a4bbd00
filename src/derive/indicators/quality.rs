//! How good the published, open datasets are.

use super::{Item, Scope, Verdict};
use crate::catalogue::EntryIndex;
use crate::derive::quality::{Quality, Rating};
use crate::derive::timeliness::{Freshness, freshness};
use crate::model::{
    Collection, Dataset, Either, Frequency, Organisation, Requirements, Stage, Type, VocabularyName, VocabularyTerm,
};

/// The points of each dataset out of those that can be measured. Those that are not rated good are listed.
pub fn metadata(scope: &Scope) -> Vec<(Item, Verdict)> {
    #[allow(clippy::cast_precision_loss, reason = "points, far below 2^53")]
    let share = |quality: &Quality| quality.points as f64 / scope.scale.measured.max(1) as f64;
    each(scope, |_, quality| Verdict::Partly(share(quality), quality.rating >= Rating::Good))
}

pub fn timely(scope: &Scope) -> Vec<(Item, Verdict)> {
    each(scope, |dataset, _| match freshness(dataset, &scope.method.timeliness, scope.as_of) {
        Freshness::Timely => Verdict::Pass,
        Freshness::Late => Verdict::Fail,
        Freshness::Undeclared => Verdict::Unjudged,
    })
}

/// Datasets all of whose distributions have an open licence.
pub fn open_licence(scope: &Scope) -> Vec<(Item, Verdict)> {
    let open =
        |id: &str| scope.catalogue.vocabularies.get(VocabularyName::Licences, id).is_some_and(|term| term.open == Some(true));
    each(scope, |dataset, _| {
        let mut licences = dataset.distributions.iter().map(|file| file.license.as_ref().or(dataset.license.as_ref()));
        (!dataset.distributions.is_empty() && licences.all(|licence| licence.is_some_and(|term| open(&term.id)))).into()
    })
}

/// Datasets with a distribution that programs can read and anybody may implement.
pub fn open_format(scope: &Scope) -> Vec<(Item, Verdict)> {
    let good = |term: &VocabularyTerm| term.open == Some(true) && term.machine_readable == Some(true);
    each(scope, |dataset, _| {
        let mut formats = dataset.distributions.iter();
        formats.any(|file| scope.catalogue.vocabularies.get(VocabularyName::Formats, &file.format.id).is_some_and(good)).into()
    })
}

/// Datasets that describe the columns of at least one of their distributions.
pub fn columns_described(scope: &Scope) -> Vec<(Item, Verdict)> {
    each(scope, |dataset, _| describes_columns(dataset).into())
}

/// Members of core collections that meet every requirement; one that is not published yet meets none.
pub fn core_requirements(scope: &Scope) -> Vec<(Item, Verdict)> {
    let mut found = Vec::new();
    for (entry, collection) in scope.catalogue.all::<Collection>() {
        let (Some(index), Some(requirements)) = (scope.find(Type::Collection, &entry.id), &collection.requirements) else {
            continue;
        };
        let current = collection.members.iter().filter(|member| member.until.is_none_or(|until| until.0 > scope.as_of));
        for member in current.filter(|member| member.since.0 <= scope.as_of) {
            let Some(dataset) = scope.find(Type::Dataset, &member.dataset.id) else { continue };
            let steward = collection.steward.as_ref().and_then(|steward| scope.find(Type::Organisation, &steward.id));
            let met = unmet(scope, dataset, requirements).is_empty();
            found.push((Item::part(index, &member.dataset.id, steward), met.into()));
        }
    }
    found
}

/// The requirements, by their names, that a dataset does not meet.
pub fn unmet(scope: &Scope, index: EntryIndex, requirements: &Requirements) -> Vec<&'static str> {
    let Some(dataset) = scope.catalogue.entry(index).of::<Dataset>() else { return Vec::new() };
    let scale = scope.scale;
    let quality = scope.qualities.binary_search_by_key(&index, |(index, _)| *index).ok().map(|at| scope.qualities[at].1);
    let enough = |least: u64| {
        quality.is_some_and(|quality| {
            quality.scored && u128::from(quality.points) * u128::from(scale.all) >= u128::from(least) * u128::from(scale.measured)
        })
    };
    let asked = |wanted: Option<bool>, has: bool| wanted != Some(true) || has;
    let formats = &requirements.formats_any;
    let has_format =
        dataset.distributions.iter().any(|file| formats.iter().any(|wanted| wanted.id.eq_ignore_ascii_case(&file.format.id)));
    let publisher = scope.catalogue.get::<Organisation>(&dataset.publisher.id);
    let steward =
        dataset.steward.is_some() || publisher.is_some_and(|publisher| publisher.posts.iter().any(|post| post.holder.is_some()));
    let checks = [
        ("published", dataset.stage == Stage::Published),
        ("min_quality", requirements.min_quality.is_none_or(enough)),
        ("formats_any", formats.is_empty() || has_format),
        ("frequency_declared", asked(requirements.frequency_declared, dataset.frequency != Frequency::Unknown)),
        ("license_declared", asked(requirements.license_declared, dataset.license.is_some())),
        ("columns_described", asked(requirements.columns_described, describes_columns(dataset))),
        ("steward_named", asked(requirements.steward_named, steward)),
    ];
    checks.into_iter().filter(|(_, met)| !met).map(|(name, _)| name).collect()
}

fn describes_columns(dataset: &Dataset) -> bool {
    dataset.distributions.iter().any(|file| match &file.schema {
        Some(Either::Left(columns)) => !columns.fields.is_empty(),
        Some(Either::Right(_)) => true,
        None => false,
    })
}

fn each(scope: &Scope, judge: impl Fn(&Dataset, &Quality) -> Verdict) -> Vec<(Item, Verdict)> {
    let all = scope.scored().map(|(index, dataset, quality)| {
        let owner = scope.find(Type::Organisation, &dataset.publisher.id);
        (Item::new(index, owner), judge(dataset, quality))
    });
    all.collect()
}
