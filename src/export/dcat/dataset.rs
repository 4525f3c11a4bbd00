//! A dataset, its distributions and what they name, in the terms of DCAT-AP 3.0.1 and, where it says to be of high value,
//! DCAT-AP HVD 3.0.0.

use std::borrow::Cow;

use crate::catalogue::EntryIndex;
use crate::derive::quality::is_download;
use crate::model::authority::{FREQUENCIES, HVD, LANGUAGES};
use crate::model::{
    Access, Availability, Contact, Dataset, Day, Distribution, Language, Link, Organisation, Place, Type, VocabularyName,
    spdx_page,
};
use crate::preview::Preview;
use crate::render::{Site, path_of};

use super::concepts::{Concepts, clean, say_text};
use super::form::{Name, Node, Object};

const DATASET: Name = ("dcat", "Dataset");

/// The address of an entry as a thing, in the page about it.
pub fn iri_of(site: &Site, index: EntryIndex) -> String {
    let entry = site.catalogue.entry(index);
    format!("{}{}#{}", site.config.base_url, path_of(entry), entry.ty.as_str())
}

/// What is said of a dataset: itself first, then its parts; what these name goes to `named`.
pub fn nodes<'s>(site: &'s Site, index: EntryIndex, named: &mut Concepts) -> Vec<Node<'s>> {
    let entry = site.catalogue.entry(index);
    let Some(dataset) = entry.of::<Dataset>() else { return Vec::new() };
    let page = format!("{}{}", site.config.base_url, path_of(entry));
    let series = site.catalogue.referring(index, Type::Dataset, &["series"]);
    // A series is a dataset too (DCAT 3, section 6.7), and catalogues hold datasets.
    let classes: &[Name] = if series.is_empty() { &[DATASET] } else { &[DATASET, ("dcat", "DatasetSeries")] };
    let mut node = Node::new(iri_of(site, index), classes);
    let mut parts = Vec::new();
    node.plain(("dct", "identifier"), &*entry.id);
    say_text(&mut node, ("dct", "title"), &dataset.title);
    say_text(&mut node, ("dct", "description"), &dataset.description.0);
    if let Some(publisher) = publisher(site, &dataset.publisher.id, named) {
        node.iri(("dct", "publisher"), publisher);
    }
    if let Some(contact) = contact(site, dataset, &page) {
        node.iri(("dcat", "contactPoint"), contact.iri.clone());
        parts.push(contact);
    }
    for (language, words) in dataset.keywords.iter().flat_map(|keywords| &keywords.0) {
        for word in words {
            node.text(("dcat", "keyword"), clean(word), language.as_str());
        }
    }
    for term in &dataset.themes {
        if let Some(known) = site.catalogue.vocabularies.get(VocabularyName::Themes, &term.id) {
            let own = || format!("{}themes/{}/#term", site.config.base_url, term.id);
            let iri = known.uri.as_deref().map_or_else(|| Cow::Owned(own()), Cow::Borrowed);
            node.iri(("dcat", "theme"), named.term(iri, &known.label, None));
        }
    }
    for term in &dataset.policy_areas {
        if let Some(known) = site.catalogue.vocabularies.get(VocabularyName::PolicyAreas, &term.id) {
            let iri = format!("{}policy-areas/{}/#term", site.config.base_url, term.id);
            node.iri(("dct", "subject"), named.term(iri, &known.label, None));
        }
    }
    node.iri(("dcat", "landingPage"), document(named, page.clone(), None));
    if let Some(url) = dataset.landing_page.as_deref() {
        node.iri(("dcat", "landingPage"), document(named, url, None));
    }
    for link in &dataset.documentation {
        node.iri(("foaf", "page"), document(named, &*link.url, Some(link)));
    }
    for (name, day) in [("issued", dataset.issued), ("modified", dataset.modified)] {
        if let Some(day) = day {
            node.say(("dct", name), date(day));
        }
    }
    let frequency = dataset.frequency.to_string();
    let known = FREQUENCIES.iter().find(|(_, ours, exact)| *exact && *ours == frequency);
    if let Some((code, ..)) = known {
        node.iri(("dct", "accrualPeriodicity"), named.authority("frequency", code, Some(("dct", "Frequency"))));
    }
    for language in &dataset.languages {
        if let Some(iri) = self::language(*language, named) {
            node.iri(("dct", "language"), iri);
        }
    }
    for (at, place) in dataset.spatial.iter().enumerate() {
        let (iri, own) = self::place(place, format!("{page}#place-{}", at + 1), named);
        node.iri(("dct", "spatial"), iri);
        parts.extend(own);
    }
    if let Some(temporal) = &dataset.temporal {
        let mut period = Node::new(format!("{page}#period"), &[("dct", "PeriodOfTime")]);
        if let Some(start) = temporal.start {
            period.say(("dcat", "startDate"), date(Day(start.start())));
        }
        if let Some(end) = temporal.end {
            period.say(("dcat", "endDate"), date(Day(end.end())));
        }
        node.iri(("dct", "temporal"), period.iri.clone());
        parts.push(period);
    }
    if let Some(metres) = dataset.spatial_resolution {
        node.typed(("dcat", "spatialResolutionInMeters"), metres.to_string(), ("xsd", "decimal"));
    }
    let access = access(dataset.access);
    node.iri(("dct", "accessRights"), named.authority("access-right", access, Some(("dct", "RightsStatement"))));
    conforms_to(&mut node, &dataset.conforms_to, named);
    let laws: Vec<Cow<str>> =
        dataset.applicable_legislation.iter().map(|url| named.note(&**url, &[("eli", "LegalResource")], |_| {})).collect();
    laws.iter().for_each(|law| node.iri(("dcatap", "applicableLegislation"), law.clone()));
    if let Some((code, label)) = dataset.hvd_category.and_then(|wanted| HVD.iter().find(|(_, ours)| *ours == wanted.as_str())) {
        let scheme = "http://data.europa.eu/bna/asd487ae75";
        named.note(scheme, &[("skos", "ConceptScheme")], |node| {
            node.text(("dct", "title"), "high-value dataset categories", "en");
        });
        let iri = named.note(format!("http://data.europa.eu/bna/{code}"), &[("skos", "Concept")], |node| {
            node.iri(("skos", "inScheme"), scheme);
            node.text(("skos", "prefLabel"), label.replace('_', " "), "en");
        });
        node.iri(("dcatap", "hvdCategory"), iri);
    }
    if let Some(version) = &dataset.version {
        node.plain(("dcat", "version"), clean(version));
    }
    if let Some(notes) = &dataset.version_notes {
        say_text(&mut node, ("adms", "versionNotes"), notes);
    }
    let found = |id: &str| site.catalogue.find(Type::Dataset, id).map(|index| iri_of(site, index));
    if let Some(series) = dataset.series.as_ref().and_then(|series| found(&series.id)) {
        node.iri(("dcat", "inSeries"), series);
    }
    for source in dataset.derived_from.iter().filter_map(|source| found(&source.id)) {
        node.iri(("dct", "source"), source);
    }
    let files: Vec<Vec<Node>> = (0..)
        .zip(&dataset.distributions)
        .map(|(at, file)| {
            let found = site.catalogue.previews.of(&entry.id, at).and_then(|found| found.as_ref().ok());
            distribution(site, dataset, file, found, format!("{page}#file-{}", at + 1), &laws, named)
        })
        .collect();
    for file in files.iter().filter_map(|nodes| nodes.first()) {
        node.iri(("dcat", "distribution"), file.iri.clone());
    }
    let mut all = vec![node];
    all.extend(parts);
    all.extend(files.into_iter().flatten());
    all
}

/// The code of the European Union's list.
pub fn access(access: Access) -> &'static str {
    match access {
        Access::Public => "PUBLIC",
        Access::Restricted => "RESTRICTED",
        Access::NonPublic => "NON_PUBLIC",
    }
}

fn distribution<'s>(
    site: &'s Site,
    dataset: &'s Dataset,
    file: &'s Distribution,
    found: Option<&'s Preview>,
    iri: String,
    laws: &[Cow<'s, str>],
    named: &mut Concepts,
) -> Vec<Node<'s>> {
    let mut node = Node::new(iri.clone(), &[("dcat", "Distribution")]);
    let mut parts = Vec::new();
    if let Some(title) = &file.title {
        say_text(&mut node, ("dct", "title"), title);
    }
    if let Some(description) = &file.description {
        say_text(&mut node, ("dct", "description"), description);
    }
    let own = file.file.as_ref().map(|path| Cow::Owned(format!("{}data/{}", site.config.base_url, &**path)));
    if let Some(address) = own.or_else(|| file.url.as_deref().map(Cow::Borrowed)) {
        let address = named.note(address, &[("rdfs", "Resource")], |_| {});
        node.iri(("dcat", "accessURL"), address.clone());
        if file.file.is_some() || is_download(file) {
            node.iri(("dcat", "downloadURL"), address);
        }
    }
    let format = site.catalogue.vocabularies.get(VocabularyName::Formats, &file.format.id);
    // A format may only be named by the list of the European Union; what that lacks is told by its media type.
    if let Some((known, uri)) = format.and_then(|known| Some((known, known.uri.as_deref()?))) {
        node.iri(("dct", "format"), named.term(uri, &known.label, Some(("dct", "MediaTypeOrExtent"))));
    }
    let media = file.media_type.as_deref().or_else(|| format.and_then(|format| format.media_type.as_deref()));
    if let Some(media) = media.filter(|media| media.bytes().filter(|b| *b == b'/').count() == 1 && !media.contains([' ', ';'])) {
        let iri = format!("http://www.iana.org/assignments/media-types/{media}");
        node.iri(("dcat", "mediaType"), named.note(iri, &[("dct", "MediaType")], |_| {}));
    }
    let size = file.file.as_ref().and_then(|path| site.catalogue.data_file(path));
    if let Some(bytes) = file.bytes.or(size) {
        node.typed(("dcat", "byteSize"), bytes.to_string(), ("xsd", "nonNegativeInteger"));
    }
    // What the descriptor does not say was worked out from the file, where the portal holds it.
    let declared = file.checksum.as_ref().map(|sum| (sum.algorithm.as_str(), &*sum.value));
    let worked_out = found.filter(|found| file.file.is_some() && found.complete).map(|found| ("sha256", &*found.sha256));
    if let Some((algorithm, value)) = declared.or(worked_out) {
        let algorithm = format!("http://spdx.org/rdf/terms#checksumAlgorithm_{algorithm}");
        let algorithm = named.note(algorithm, &[("spdx", "ChecksumAlgorithm")], |_| {});
        let mut sum = Node::new(format!("{iri}-checksum"), &[("spdx", "Checksum")]);
        sum.iri(("spdx", "algorithm"), algorithm);
        sum.typed(("spdx", "checksumValue"), value.to_lowercase(), ("xsd", "hexBinary"));
        node.iri(("spdx", "checksum"), sum.iri.clone());
        parts.push(sum);
    }
    if let Some(licence) = file.license.as_ref().or(dataset.license.as_ref()).and_then(|term| licence(site, &term.id, named)) {
        node.iri(("dct", "license"), licence);
    }
    if let Some(rights) = &file.rights {
        let mut statement = Node::new(format!("{iri}-rights"), &[("dct", "RightsStatement")]);
        say_text(&mut statement, ("rdfs", "label"), rights);
        node.iri(("dct", "rights"), statement.iri.clone());
        parts.push(statement);
    }
    if let Some(day) = file.modified {
        node.say(("dct", "modified"), date(day));
    }
    if let Some(availability) = file.availability {
        let code = match availability {
            Availability::Available => "AVAILABLE",
            Availability::Stable => "STABLE",
            Availability::Temporary => "TEMPORARY",
            Availability::Experimental => "EXPERIMENTAL",
        };
        node.iri(("dcatap", "availability"), named.authority("planned-availability", code, None));
    }
    conforms_to(&mut node, &file.conforms_to, named);
    if let Some(service) = file.access_service.as_ref().and_then(|service| site.catalogue.find(Type::Service, &service.id)) {
        node.iri(("dcat", "accessService"), iri_of(site, service));
    }
    laws.iter().for_each(|law| node.iri(("dcatap", "applicableLegislation"), law.clone()));
    parts.insert(0, node);
    parts
}

/// The address of a licence: that of the list of the European Union, else of its text.
pub fn licence<'s>(site: &'s Site, id: &'s str, named: &mut Concepts) -> Option<Cow<'s, str>> {
    let class = ("dct", "LicenseDocument");
    let known = site.catalogue.vocabularies.get(VocabularyName::Licences, id);
    if let Some((known, uri)) = known.and_then(|known| Some((known, known.uri.as_deref()?))) {
        return Some(named.term(uri, &known.label, Some(class)));
    }
    let url = known.and_then(|known| known.url.as_deref().map(Cow::Borrowed));
    let url = url.or_else(|| spdx_page(id).map(Cow::Owned))?;
    Some(named.note(url, &[class], |node| match known {
        Some(known) => say_text(node, ("rdfs", "label"), &known.label),
        None => node.plain(("rdfs", "label"), id),
    }))
}

/// The institution that publishes, as an agent.
pub fn publisher<'s>(site: &'s Site, id: &'s str, named: &mut Concepts) -> Option<Cow<'s, str>> {
    let index = site.catalogue.find(Type::Organisation, id)?;
    let organisation = site.catalogue.entry(index).of::<Organisation>()?;
    let homepage = organisation.homepage.as_deref().map(|url| document(named, url, None));
    Some(named.note(iri_of(site, index), &[("foaf", "Agent"), ("org", "Organization")], |node| {
        node.plain(("dct", "identifier"), id);
        say_text(node, ("foaf", "name"), &organisation.name);
        if let Some(homepage) = homepage {
            node.iri(("foaf", "homepage"), homepage);
        }
    }))
}

/// Who can be asked: the dataset's own contact, its steward, or the portal.
fn contact<'s>(site: &'s Site, dataset: &'s Dataset, page: &str) -> Option<Node<'s>> {
    let iri = format!("{page}#contact");
    if let (None, Some(steward)) = (&dataset.contact, &dataset.steward) {
        let mut node = Node::new(iri, &[("vcard", "Kind"), ("vcard", "Group")]);
        match &steward.role {
            Some(role) => say_text(&mut node, ("vcard", "fn"), role),
            None => node.plain(("vcard", "fn"), &*steward.email),
        }
        node.iri(("vcard", "hasEmail"), format!("mailto:{}", &*steward.email));
        return Some(node);
    }
    dataset.contact.as_ref().map(|contact| kind(contact, iri, &site.config.portal.title))
}

/// A mailbox or an address with a name: that of the portal where it has none.
pub fn kind<'s>(contact: &'s Contact, iri: String, name: &'s crate::model::Text) -> Node<'s> {
    let mut node = Node::new(iri, &[("vcard", "Kind"), ("vcard", "Group")]);
    say_text(&mut node, ("vcard", "fn"), contact.name.as_ref().unwrap_or(name));
    if let Some(email) = &contact.email {
        node.iri(("vcard", "hasEmail"), format!("mailto:{}", &**email));
    }
    if let Some(url) = &contact.url {
        node.iri(("vcard", "hasURL"), &**url);
    }
    node
}

/// A place by its address, or as a part of the dataset with what is known of it.
fn place<'s>(place: &'s Place, own: String, named: &mut Concepts) -> (Cow<'s, str>, Option<Node<'s>>) {
    if let Some(uri) = &place.uri {
        let iri = named.note(&**uri, &[("dct", "Location")], |node| {
            if let Some(name) = &place.name {
                say_text(node, ("skos", "prefLabel"), name);
            }
        });
        return (iri, None);
    }
    let mut node = Node::new(own, &[("dct", "Location")]);
    if let Some(name) = &place.name {
        say_text(&mut node, ("skos", "prefLabel"), name);
    }
    if let Some(code) = &place.code {
        node.plain(("dct", "identifier"), clean(code));
    }
    if let Some(bbox) = &place.bbox {
        let [west, south, east, north] = bbox.0;
        let corners = format!("{west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}");
        node.typed(("dcat", "bbox"), format!("POLYGON(({corners}))"), ("geo", "wktLiteral"));
    }
    (node.iri.clone(), Some(node))
}

fn conforms_to<'s>(node: &mut Node<'s>, links: &'s [Link], named: &mut Concepts) {
    for link in links {
        let iri = named.note(&*link.url, &[("dct", "Standard")], |node| {
            if let Some(title) = &link.title {
                say_text(node, ("dct", "title"), title);
            }
        });
        node.iri(("dct", "conformsTo"), iri);
    }
}

pub fn document<'i>(named: &mut Concepts, url: impl Into<Cow<'i, str>>, link: Option<&Link>) -> Cow<'i, str> {
    named.note(url, &[("foaf", "Document")], |node| {
        if let Some(title) = link.and_then(|link| link.title.as_ref()) {
            say_text(node, ("dct", "title"), title);
        }
    })
}

pub fn language(language: Language, named: &mut Concepts) -> Option<String> {
    let (_, code) = LANGUAGES.iter().find(|(ours, _)| *ours == language.as_str())?;
    Some(named.authority("language", code, Some(("dct", "LinguisticSystem"))))
}

pub fn date(day: Day) -> Object<'static> {
    Object::Typed(day.0.to_string().into(), ("xsd", "date"))
}
