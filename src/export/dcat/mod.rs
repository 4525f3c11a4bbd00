//! The catalogue as linked data: DCAT-AP 3.0.1 in four forms, whole, in pages, and beside each dataset.

mod concepts;
mod dataset;
mod form;
mod json_ld;
mod n_triples;
mod rdf_xml;
mod turtle;

use std::borrow::Cow;

use crate::catalogue::EntryIndex;
use crate::model::{Dataset, Service, Type};
use crate::render::{Site, path_of};

use concepts::{AUTHORITY, Concepts, say_text};
use dataset::{access, date, document, kind, language, licence, nodes, publisher};
use form::Node;

pub use dataset::iri_of;
pub use form::Form;

/// Datasets in a page of the catalogue, as many as harvesters take at a time.
pub const PER_PAGE: usize = 1_000;

/// The forms of a page of the catalogue, and those of a dataset beside its page.
pub const PAGED: [Form; 3] = [Form::Turtle, Form::RdfXml, Form::JsonLd];
pub const BESIDE: [Form; 2] = [Form::Turtle, Form::JsonLd];

/// How many pages the catalogue has; one at least.
pub fn pages(site: &Site) -> usize {
    site.list(Type::Dataset).len().div_ceil(PER_PAGE).max(1)
}

/// Where a page of the catalogue lies: the first is `catalog.ttl`.
pub fn page_path(page: usize, form: Form) -> String {
    match page {
        1 => format!("catalog.{}", form.extension()),
        page => format!("catalog/page-{page}.{}", form.extension()),
    }
}

/// A page of the catalogue, counted from 1, in the order of [`PAGED`], each form in pieces. Where there are several, each leads to the next by
/// Hydra's `PartialCollectionView`; they describe the same catalogue. What is known of each dataset is given to `beside`
/// on the way, as a document of its own in each form of [`BESIDE`].
///
/// # Errors
/// The first that `beside` gives.
pub fn page<E>(
    site: &Site,
    page: usize,
    mut beside: impl FnMut(EntryIndex, Form, &[u8]) -> Result<(), E>,
) -> Result<[Vec<String>; 3], E> {
    let all = site.list(Type::Dataset);
    let from = ((page - 1) * PER_PAGE).min(all.len());
    let datasets = &all[from..(from + PER_PAGE).min(all.len())];
    let mut named = Concepts::new(&PAGED);
    let mut head: Vec<Node> = vec![catalogue(site, datasets, page == 1, &mut named)];
    head.push(portal_contact(site));
    if page == 1 {
        head.extend(site.catalogue.indexes(Type::Service).flat_map(|index| service(site, index, &mut named)));
    }
    let whole = pages(site);
    let begun = |form: &Form| {
        let mut begin = String::new();
        form.begin(&mut begin);
        let view = (whole > 1).then(|| views(site, page, whole, *form));
        vec![begin, form.before(true).to_owned(), form.told(view.iter().flatten().chain(&head))]
    };
    let mut documents = PAGED.each_ref().map(begun);
    for index in datasets {
        named.next();
        let nodes = nodes(site, *index, &mut named);
        for (at, (form, document)) in PAGED.iter().zip(&mut documents).enumerate() {
            let told = form.told(&nodes);
            if BESIDE.contains(form) {
                beside(*index, *form, &form.document([&*told].into_iter().chain(named.own(at))))?;
            }
            document.extend([form.before(false).to_owned(), told]);
        }
    }
    for (at, (form, document)) in PAGED.iter().zip(&mut documents).enumerate() {
        named.all(at).for_each(|told| document.extend([form.before(false), told].map(str::to_owned)));
        document.push(form.end().to_owned());
    }
    Ok(documents)
}

/// The whole catalogue in N-Triples, given to `put` a piece at a time: however large it is, no more than a page is held.
///
/// # Errors
/// The first that `put` gives.
pub fn triples<E>(site: &Site, mut put: impl FnMut(&[u8]) -> Result<(), E>) -> Result<(), E> {
    let all = site.list(Type::Dataset);
    let mut named = Concepts::new(&[Form::NTriples]);
    let mut told = |nodes: &[Node]| put(Form::NTriples.told(nodes).as_bytes());
    told(&[catalogue(site, all, true, &mut named), portal_contact(site)])?;
    let services: Vec<Node> = site.catalogue.indexes(Type::Service).flat_map(|index| service(site, index, &mut named)).collect();
    told(&services)?;
    for index in all {
        named.next();
        told(&nodes(site, *index, &mut named))?;
    }
    named.all(0).try_for_each(|text| put(text.as_bytes()))
}

/// The catalogue with the datasets of a page.
fn catalogue<'s>(site: &'s Site, datasets: &[EntryIndex], first: bool, named: &mut Concepts) -> Node<'s> {
    let config = &site.config;
    let mut node = Node::new(format!("{}#catalog", config.base_url), &[("dcat", "Catalog")]);
    let portal = &config.portal;
    say_text(&mut node, ("dct", "title"), &portal.title);
    say_text(&mut node, ("dct", "description"), portal.description.as_ref().unwrap_or(&portal.title));
    let publisher = named.note(format!("{}#publisher", config.base_url), &[("foaf", "Agent")], |node| {
        say_text(node, ("foaf", "name"), portal.contact.name.as_ref().unwrap_or(&portal.title));
    });
    node.iri(("dct", "publisher"), publisher);
    node.iri(("dcat", "contactPoint"), format!("{}#contact", config.base_url));
    node.iri(("foaf", "homepage"), document(named, &*config.base_url, None));
    for tag in config.languages.iter() {
        if let Some(iri) = language(*tag, named) {
            node.iri(("dct", "language"), iri);
        }
    }
    let scheme = format!("{AUTHORITY}data-theme");
    let scheme = named.note(scheme, &[("skos", "ConceptScheme")], |node| {
        node.text(("dct", "title"), "data theme", "en");
    });
    node.iri(("dcat", "themeTaxonomy"), scheme);
    let day = |index: &EntryIndex| site.catalogue.entry(*index).of::<Dataset>().and_then(|dataset| dataset.modified);
    if let Some(latest) = site.list(Type::Dataset).iter().filter_map(day).max() {
        node.say(("dct", "modified"), date(latest));
    }
    for index in site.catalogue.indexes(Type::Service).filter(|_| first) {
        node.iri(("dcat", "service"), iri_of(site, index));
    }
    for index in datasets {
        node.iri(("dcat", "dataset"), iri_of(site, *index));
    }
    node
}

fn portal_contact(site: &Site) -> Node<'_> {
    kind(&site.config.portal.contact, format!("{}#contact", site.config.base_url), &site.config.portal.title)
}

fn service<'s>(site: &'s Site, index: EntryIndex, named: &mut Concepts) -> Vec<Node<'s>> {
    let entry = site.catalogue.entry(index);
    let Some(service) = entry.of::<Service>() else { return Vec::new() };
    let mut node = Node::new(iri_of(site, index), &[("dcat", "DataService")]);
    node.plain(("dct", "identifier"), &*entry.id);
    say_text(&mut node, ("dct", "title"), &service.title);
    if let Some(description) = &service.description {
        say_text(&mut node, ("dct", "description"), &description.0);
    }
    let resource = |named: &mut Concepts, url: &'s str| named.note(url, &[("rdfs", "Resource")], |_| {});
    node.iri(("dcat", "endpointURL"), resource(named, &service.endpoint_url));
    if let Some(url) = &service.endpoint_description {
        node.iri(("dcat", "endpointDescription"), resource(named, url));
    }
    if let Some(publisher) = service.publisher.as_ref().and_then(|id| publisher(site, &id.id, named)) {
        node.iri(("dct", "publisher"), publisher);
    }
    let page = format!("{}{}", site.config.base_url, path_of(entry));
    let own = service.contact.as_ref().map(|own| kind(own, format!("{page}#contact"), &site.config.portal.title));
    let portal = format!("{}#contact", site.config.base_url);
    node.iri(("dcat", "contactPoint"), own.as_ref().map_or(Cow::Owned(portal), |own| own.iri.clone()));
    if let Some(code) = service.access.map(access) {
        node.iri(("dct", "accessRights"), named.authority("access-right", code, Some(("dct", "RightsStatement"))));
    }
    if let Some(licence) = service.license.as_ref().and_then(|term| licence(site, &term.id, named)) {
        node.iri(("dct", "license"), licence);
    }
    for id in &service.serves {
        if let Some(dataset) = site.catalogue.find(Type::Dataset, &id.id) {
            node.iri(("dcat", "servesDataset"), iri_of(site, dataset));
        }
    }
    std::iter::once(node).chain(own).collect()
}

/// The collection of all datasets and the part of it that a page holds.
fn views(site: &Site, page: usize, pages: usize, form: Form) -> [Node<'static>; 2] {
    let at = |page: usize| format!("{}{}", site.config.base_url, page_path(page, form));
    let mut whole = Node::new(format!("{}#catalog", site.config.base_url), &[("hydra", "Collection")]);
    let total = site.list(Type::Dataset).len().to_string();
    whole.typed(("hydra", "totalItems"), total, ("xsd", "nonNegativeInteger"));
    whole.iri(("hydra", "view"), at(page));
    let mut view = Node::new(at(page), &[("hydra", "PartialCollectionView")]);
    view.iri(("hydra", "first"), at(1));
    if page > 1 {
        view.iri(("hydra", "previous"), at(page - 1));
    }
    if page < pages {
        view.iri(("hydra", "next"), at(page + 1));
    }
    view.iri(("hydra", "last"), at(pages));
    [whole, view]
}
