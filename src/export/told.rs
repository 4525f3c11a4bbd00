//! A dataset in one language, with everything worked out that the plainer forms ask for: addresses for ids,
//! the mailbox that answers, the licence's text, one description of each file.

use std::borrow::Cow;

use crate::catalogue::EntryIndex;
use crate::derive::quality::is_download;
use crate::model::{
    Access, Checksum, ChecksumAlgorithm, Column, Dataset, Day, Distribution, Either, Language, Organisation, Place, Type,
    VocabularyName, spdx_page,
};
use crate::preview::Preview;
use crate::render::{Site, path_of};

pub struct Told<'s> {
    pub id: &'s str,
    pub page: String,
    pub title: &'s str,
    pub description: &'s str,
    pub keywords: Vec<&'s str>,
    pub themes: Vec<&'s str>,
    pub publisher: &'s str,
    pub publisher_page: Option<String>,
    pub contact: Cow<'s, str>,
    pub email: &'s str,
    pub issued: Option<Day>,
    pub modified: Option<Day>,
    /// A duration of ISO 8601, or a word of ours.
    pub frequency: String,
    pub languages: Vec<&'s str>,
    /// Days of ISO 8601; none where that end is open.
    pub temporal: Option<(Option<String>, Option<String>)>,
    pub places: &'s [Place],
    pub licence: Option<Cow<'s, str>>,
    pub access: Access,
    pub landing_page: Option<&'s str>,
    pub version: Option<&'s str>,
    pub series: Option<String>,
    pub files: Vec<ToldFile<'s>>,
}

pub struct ToldFile<'s> {
    pub title: Option<&'s str>,
    pub description: Option<&'s str>,
    pub address: Cow<'s, str>,
    /// Whether the address gives the file itself.
    pub download: bool,
    pub format: &'s str,
    pub media_type: Option<&'s str>,
    pub bytes: Option<u64>,
    pub checksum: Option<&'s Checksum>,
    pub licence: Option<Cow<'s, str>>,
    pub modified: Option<Day>,
    pub columns: &'s [Column],
    /// Below `data/`, where the portal holds it.
    pub own: Option<&'s str>,
    /// What was found in it.
    pub preview: Option<&'s Preview>,
}

impl ToldFile<'_> {
    /// The SHA-256 of the file: as its descriptor says, else as the build found it, where the portal holds it.
    pub fn sha256(&self) -> Option<&str> {
        let said = self.checksum.filter(|sum| sum.algorithm == ChecksumAlgorithm::Sha256).map(|sum| &*sum.value);
        said.or_else(|| self.preview.filter(|found| self.own.is_some() && found.complete).map(|found| &*found.sha256))
    }
}

impl<'s> Told<'s> {
    /// None where the entry is no dataset.
    pub fn of(site: &'s Site, index: EntryIndex, language: Language) -> Option<Told<'s>> {
        let entry = site.catalogue.entry(index);
        let dataset = entry.of::<Dataset>()?;
        let vocabularies = &site.catalogue.vocabularies;
        let publisher = site.catalogue.find(Type::Organisation, &dataset.publisher.id);
        let organisation = publisher.and_then(|at| site.catalogue.entry(at).of::<Organisation>());
        let address = |index: EntryIndex| format!("{}{}", site.config.base_url, path_of(site.catalogue.entry(index)));
        let themes = dataset.themes.iter().filter_map(|term| vocabularies.get(VocabularyName::Themes, &term.id));
        let themes: Vec<&str> = themes.map(|term| term.label.best(language).1).collect();
        let (contact, email) = contact(site, dataset, language);
        Some(Told {
            id: &entry.id,
            page: address(index),
            title: dataset.title.best(language).1,
            description: dataset.description.0.best(language).1,
            keywords: keywords(dataset, language),
            themes,
            publisher: organisation.map_or(&*dataset.publisher.id, |organisation| organisation.name.best(language).1),
            publisher_page: publisher.map(address),
            contact,
            email,
            issued: dataset.issued,
            modified: dataset.modified,
            frequency: dataset.frequency.to_string(),
            languages: dataset.languages.iter().map(Language::as_str).collect(),
            temporal: dataset.temporal.as_ref().map(|temporal| {
                let start = temporal.start.map(|start| start.start().to_string());
                (start, temporal.end.map(|end| end.end().to_string()))
            }),
            places: &dataset.spatial,
            licence: dataset.license.as_ref().and_then(|term| licence(site, &term.id)),
            access: dataset.access,
            landing_page: dataset.landing_page.as_deref(),
            version: dataset.version.as_deref(),
            series: dataset.series.as_ref().and_then(|of| site.catalogue.find(Type::Dataset, &of.id)).map(address),
            files: (0..)
                .zip(&dataset.distributions)
                .filter_map(|(at, file)| {
                    let preview = site.catalogue.previews.of(&entry.id, at).and_then(|found| found.as_ref().ok());
                    Some(ToldFile { preview, ..ToldFile::of(site, dataset, file, language)? })
                })
                .collect(),
        })
    }
}

impl<'s> ToldFile<'s> {
    fn of(site: &'s Site, dataset: &'s Dataset, file: &'s Distribution, language: Language) -> Option<ToldFile<'s>> {
        let known = site.catalogue.vocabularies.get(VocabularyName::Formats, &file.format.id);
        let address = match (&file.file, &file.url) {
            (Some(path), _) => Cow::Owned(format!("{}data/{}", site.config.base_url, &**path)),
            (None, url) => Cow::Borrowed(&**url.as_ref()?),
        };
        let own = file.license.as_ref().or(dataset.license.as_ref());
        Some(ToldFile {
            title: file.title.as_ref().map(|title| title.best(language).1),
            description: file.description.as_ref().map(|text| text.best(language).1),
            address,
            download: file.file.is_some() || is_download(file),
            format: &file.format.id,
            media_type: file.media_type.as_deref().or_else(|| known.and_then(|format| format.media_type.as_deref())),
            bytes: file.bytes.or_else(|| file.file.as_ref().and_then(|path| site.catalogue.data_file(path))),
            checksum: file.checksum.as_ref(),
            licence: own.and_then(|term| licence(site, &term.id)),
            modified: file.modified,
            columns: match &file.schema {
                Some(Either::Left(columns)) => &columns.fields,
                _ => &[],
            },
            own: file.file.as_deref(),
            preview: None,
        })
    }
}

/// The address of a licence's text.
pub fn licence<'s>(site: &'s Site, id: &str) -> Option<Cow<'s, str>> {
    let known = site.catalogue.vocabularies.get(VocabularyName::Licences, id);
    let url = known.and_then(|term| term.url.as_deref().or(term.uri.as_deref())).map(Cow::Borrowed);
    url.or_else(|| spdx_page(id).map(Cow::Owned))
}

fn keywords(dataset: &Dataset, language: Language) -> Vec<&str> {
    let all = dataset.keywords.iter().flat_map(|keywords| &keywords.0);
    let own = all.clone().find(|(tag, words)| *tag == language && !words.is_empty());
    let words = own.or_else(|| all.clone().find(|(_, words)| !words.is_empty())).map(|(_, words)| words);
    words.into_iter().flatten().map(|word| &**word).collect()
}

/// Who answers: the dataset's contact, its steward, or the portal's mailbox.
fn contact<'s>(site: &'s Site, dataset: &'s Dataset, language: Language) -> (Cow<'s, str>, &'s str) {
    let own = dataset.contact.as_ref().and_then(|contact| Some((contact.name.as_ref(), contact.email.as_deref()?)));
    let steward = dataset.steward.as_ref().map(|steward| (steward.role.as_ref(), &*steward.email));
    let portal = &site.config.portal;
    let (name, email) =
        own.or(steward).unwrap_or_else(|| (portal.contact.name.as_ref(), portal.contact.email.as_deref().unwrap_or("")));
    (Cow::Borrowed(name.unwrap_or(&portal.title).best(language).1), email)
}
