//! How a portal is measured: one file with every weight, threshold and cut point, which a portal may copy and change.

use std::sync::{Arc, LazyLock};

use super::macros::record;
use super::{Day, Duration, Language, Markdown, Slug, Text};
use crate::check::invalid_method;
use crate::decode::{Decoder, Value};
use crate::diagnostic::Diagnostic;
use crate::source::Source;
use crate::yaml::{self, Limits};

record! {
    /// The method of measuring and scoring.
    Method "method" {
        id: Slug => required,
        version: Box<str> => required,
        title: Text => required,
        description: Markdown => optional,
        points: Points => required,
        ratings: Ratings => required,
        timeliness: Timeliness => required,
        answers: Answers => required,
        bands: Bands => required,
    }
}

record! {
    /// The points of each criterion of metadata quality: those of data.europa.eu (MQA) add up to 405.
    Points "method-points" {
        keywords: u64 => required,
        themes: u64 => required,
        spatial: u64 => required,
        temporal: u64 => required,
        access_url_reachable: u64 => required,
        download_url: u64 => required,
        download_url_reachable: u64 => required,
        format: u64 => required,
        media_type: u64 => required,
        format_vocabulary: u64 => required,
        non_proprietary: u64 => required,
        machine_readable: u64 => required,
        dcat_ap: u64 => required,
        license: u64 => required,
        known_license: u64 => required,
        access_rights: u64 => required,
        access_rights_vocabulary: u64 => required,
        contact: u64 => required,
        publisher: u64 => required,
        rights: u64 => required,
        bytes: u64 => required,
        issued: u64 => required,
        modified: u64 => required,
    }
}

record! {
    /// The fewest points of each rating, out of all points; below the last one the rating is bad.
    Ratings "method-ratings" {
        excellent: u64 => required,
        good: u64 => required,
        sufficient: u64 => required,
    }
}

record! {
    /// When a dataset is up to date.
    Timeliness "method-timeliness" {
        tolerance: f64 => required,
        continuous: Duration => required,
    }
}

record! {
    /// How long an answer to a request for data may take.
    Answers "method-answers" {
        within: Duration => required,
    }
}

record! {
    /// How institutions are compared.
    Bands "method-bands" {
        fewest: u64 => required,
        prior: f64 => required,
        cuts: Vec<Band> => required,
    }
}

record! {
    /// A band of institutions, from a share on.
    Band "method-band" {
        id: Slug => required,
        label: Text => required,
        from: f64 => required,
    }
}

record! {
    /// What was measured in a month, kept by `acervo snapshot`.
    Snapshot "snapshot" {
        as_of: Day => required,
        method: Slug => required,
        version: Box<str> => required,
        commit: Box<str> => optional,
        indicators: Vec<Figure> => many,
    }
}

record! {
    /// One indicator of a month: how many passed, of how many, and how many could not be judged.
    Figure "figure" {
        id: Slug => required,
        numerator: f64 => required,
        denominator: u64 => required,
        excluded: u64 => optional,
    }
}

const SHIPPED: &str = include_str!("method.yaml");

/// No weight or count is larger, so that sums stay exact.
pub const MOST: u64 = 1_000_000;

impl Default for Method {
    fn default() -> Method {
        static BUILT_IN: LazyLock<Method> = LazyLock::new(|| {
            let languages: Vec<Language> = ["en", "es"].iter().filter_map(|tag| Language::parse(tag)).collect();
            let shipped = Source { path: "method.yaml".into(), bytes: SHIPPED.as_bytes().to_vec() };
            read::<Method>(&shipped, &languages.into()).0.expect("the shipped method is sound")
        });
        BUILT_IN.clone()
    }
}

impl Method {
    /// Reads a portal's own method, and says whatever is wrong in it.
    pub fn read(source: &Source, languages: &Arc<[Language]>) -> (Option<Method>, Vec<Diagnostic>) {
        let (method, mut faults) = read::<Method>(source, languages);
        if let Some(method) = &method {
            faults.extend(invalid_method::of(&source.path, method));
        }
        (method.filter(|_| faults.is_empty()), faults)
    }

    /// The text of the shipped method, to be copied.
    pub fn shipped() -> &'static str {
        SHIPPED
    }
}

impl Points {
    /// Each criterion by its name, in the order of the record.
    pub fn each(&self) -> [(&'static str, u64); 23] {
        [
            ("keywords", self.keywords),
            ("themes", self.themes),
            ("spatial", self.spatial),
            ("temporal", self.temporal),
            ("access_url_reachable", self.access_url_reachable),
            ("download_url", self.download_url),
            ("download_url_reachable", self.download_url_reachable),
            ("format", self.format),
            ("media_type", self.media_type),
            ("format_vocabulary", self.format_vocabulary),
            ("non_proprietary", self.non_proprietary),
            ("machine_readable", self.machine_readable),
            ("dcat_ap", self.dcat_ap),
            ("license", self.license),
            ("known_license", self.known_license),
            ("access_rights", self.access_rights),
            ("access_rights_vocabulary", self.access_rights_vocabulary),
            ("contact", self.contact),
            ("publisher", self.publisher),
            ("rights", self.rights),
            ("bytes", self.bytes),
            ("issued", self.issued),
            ("modified", self.modified),
        ]
    }
}

impl Snapshot {
    /// Reads a month's figures.
    pub fn read(source: &Source, languages: &Arc<[Language]>) -> (Option<Snapshot>, Vec<Diagnostic>) {
        read(source, languages)
    }
}

fn read<T: Value>(source: &Source, languages: &Arc<[Language]>) -> (Option<T>, Vec<Diagnostic>) {
    let mut out = Decoder::new(&source.path, languages, 0);
    let (text, base) = match std::str::from_utf8(&source.bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').map_or((text, 0), |text| (text, 3)),
        Err(error) => {
            out.report(crate::check::invalid_yaml::not_utf8(&source.path, error.valid_up_to()));
            return (None, out.diagnostics);
        }
    };
    if let Some(found) = crate::check::too_large::of_file(source) {
        return (None, vec![found]);
    }
    let (root, faults) = yaml::parse(text, Limits::default());
    let mut out = Decoder::new(&source.path, languages, base);
    out.diagnostics.extend(faults.iter().map(|fault| fault.found(&source.path, base)));
    let Some(root) = root.filter(|_| faults.is_empty()) else { return (None, out.diagnostics) };
    let value = T::decode(&root, &mut out);
    (value, out.diagnostics)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_method_is_that_of_data_europa_eu_and_sound() {
        let languages: Vec<Language> = ["en", "es"].iter().filter_map(|tag| Language::parse(tag)).collect();
        let shipped = Source { path: "method.yaml".into(), bytes: Method::shipped().as_bytes().to_vec() };
        let (method, faults) = Method::read(&shipped, &languages.into());
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(method, Some(Method::default()));
    }
}
