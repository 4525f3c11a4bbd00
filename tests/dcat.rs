//! The catalogue as linked data: each form is read back by a parser that is not ours, all say the same, and what they say is
//! what the portal holds.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use acervo::export::dcat::{self, Form};
use acervo::model::{Dataset, Language, Organisation, Service, Type};
use acervo::portal::Choices;
use acervo::render::Site;
use oxrdf::{NamedOrBlankNode, Term, Triple};

const BASE: &str = "https://datos.ondravia.example/portal/";

fn site_of(portal: &Path) -> Arc<Site> {
    let choices = Choices { base_url: Some(BASE.to_owned()), ..Choices::default() };
    let loaded = acervo::portal::load(portal, &choices).unwrap();
    Site::new(loaded.catalogue, loaded.config.unwrap())
}

fn demonstration() -> Arc<Site> {
    site_of(Path::new(env!("CARGO_MANIFEST_DIR")))
}

fn read(form: Form, bytes: &[u8]) -> BTreeSet<String> {
    let triples: Vec<Triple> = match form {
        Form::Turtle => oxttl::TurtleParser::new().for_slice(bytes).map(Result::unwrap).collect(),
        Form::NTriples => oxttl::NTriplesParser::new().for_slice(bytes).map(Result::unwrap).collect(),
        Form::RdfXml => oxrdfxml::RdfXmlParser::new().for_slice(bytes).map(Result::unwrap).collect(),
        Form::JsonLd => oxjsonld::JsonLdParser::new()
            .for_slice(bytes)
            .map(|quad| quad.unwrap())
            .map(|quad| Triple::new(quad.subject, quad.predicate, quad.object))
            .collect(),
    };
    assert!(triples.iter().all(|triple| matches!(triple.subject, NamedOrBlankNode::NamedNode(_))), "a blank node");
    triples.iter().map(ToString::to_string).collect()
}

fn whole(site: &Site) -> Vec<u8> {
    let mut all = Vec::new();
    dcat::triples(site, |bytes| {
        all.extend_from_slice(bytes);
        Ok::<(), ()>(())
    })
    .unwrap();
    all
}

/// A page of the catalogue in each of its forms.
fn page(site: &Site, number: usize) -> BTreeMap<&'static str, (Form, Vec<u8>)> {
    let documents = dcat::page(site, number, |_, _, _| Ok::<(), ()>(())).unwrap();
    dcat::PAGED
        .into_iter()
        .zip(documents)
        .map(|(form, document)| (form.extension(), (form, document.concat().into_bytes())))
        .collect()
}

#[test]
fn every_form_says_the_same() {
    let site = demonstration();
    let wanted = read(Form::NTriples, &whole(&site));
    assert!(wanted.len() > 2_000, "{}", wanted.len());
    for (form, document) in page(&site, 1).values() {
        let found = read(*form, document);
        let differ: Vec<_> = found.symmetric_difference(&wanted).take(5).collect();
        assert!(differ.is_empty(), "{form:?}: {differ:#?}");
    }
}

#[test]
fn every_dataset_is_there_with_its_titles_files_and_licences() {
    let site = demonstration();
    let bytes = whole(&site);
    let triples: Vec<Triple> = oxttl::NTriplesParser::new().for_slice(&bytes).map(Result::unwrap).collect();
    let mut said: BTreeMap<(String, String), Vec<Term>> = BTreeMap::new();
    for triple in triples {
        let NamedOrBlankNode::NamedNode(subject) = triple.subject else { panic!("a blank node") };
        let local = triple.predicate.as_str().rsplit(['/', '#']).next().unwrap().to_owned();
        said.entry((subject.into_string(), local)).or_default().push(triple.object);
    }
    let of = |iri: &str, property: &str| said.get(&(iri.to_owned(), property.to_owned())).cloned().unwrap_or_default();
    let listed = of(&format!("{BASE}#catalog"), "dataset");
    assert_eq!(listed.len(), site.catalogue.of_type(Type::Dataset).len());
    for index in site.catalogue.indexes(Type::Dataset) {
        let entry = site.catalogue.entry(index);
        let dataset = entry.of::<Dataset>().unwrap();
        let iri = format!("{BASE}datasets/{}/#dataset", entry.id);
        let titles: BTreeSet<String> = of(&iri, "title").iter().map(ToString::to_string).collect();
        let wanted: BTreeSet<String> = dataset.title.0.iter().map(|(tag, text)| format!("{text:?}@{tag}")).collect();
        assert_eq!(titles, wanted, "{}", entry.id);
        let files = of(&iri, "distribution");
        assert_eq!(files.len(), dataset.distributions.len(), "{}", entry.id);
        for (file, term) in dataset.distributions.iter().zip(&files) {
            let Term::NamedNode(node) = term else { panic!("{term}") };
            assert_eq!(of(node.as_str(), "accessURL").len(), 1, "{node}");
            let licensed = file.license.is_some() || dataset.license.is_some();
            assert_eq!(of(node.as_str(), "license").len(), usize::from(licensed), "{node}");
        }
        assert_eq!(of(&iri, "modified").len(), usize::from(dataset.modified.is_some()), "{}", entry.id);
        assert_eq!(of(&iri, "accessRights").len(), 1, "{}", entry.id);
    }
}

/// Beside its page each dataset is told whole: itself, its files, and a word on all that it names.
#[test]
fn a_dataset_alone_is_told_as_in_the_catalogue() {
    let site = demonstration();
    let all = read(Form::NTriples, &whole(&site));
    let (mut told, mut union) = (BTreeMap::new(), BTreeSet::new());
    let mut beside = |index, form, bytes: &[u8]| {
        told.entry(index).or_insert_with(Vec::new).push(read(form, bytes));
        Ok::<(), ()>(())
    };
    dcat::page(&site, 1, &mut beside).unwrap();
    assert_eq!(told.len(), site.list(Type::Dataset).len());
    for (index, forms) in told {
        let [turtle, json] = forms.as_slice() else { panic!("{} forms", forms.len()) };
        assert_eq!(turtle, json);
        let (dataset, about) = (format!("<{}> ", dcat::iri_of(&site, index)), |triple: &&String| {
            triple.rsplit(" <").next().is_some_and(|object| object.starts_with("http://publications.europa.eu/"))
        });
        assert!(turtle.iter().any(|triple| triple.starts_with(&dataset)), "{dataset}");
        for triple in turtle.iter().filter(about) {
            let object = format!("{} ", triple.rsplit(' ').next().unwrap_or_default());
            assert!(turtle.iter().any(|other| other.starts_with(&object)), "nothing is said of {object}");
        }
        union.extend(turtle.iter().cloned());
    }
    let more: Vec<_> = union.difference(&all).take(5).collect();
    assert!(more.is_empty(), "{more:#?}");
}

#[test]
fn what_strangers_write_stays_a_text_or_an_address() {
    let site = site_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/hostile/portal"));
    let wanted = read(Form::NTriples, &whole(&site));
    for (form, document) in page(&site, 1).values() {
        assert_eq!(read(*form, document), wanted, "{form:?}");
    }
}

#[test]
fn a_large_catalogue_comes_in_pages_that_lead_on_and_lose_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/least/portal");
    for item in walkdir::WalkDir::new(&from).into_iter().map(Result::unwrap).filter(|item| item.file_type().is_file()) {
        let to = dir.path().join(item.path().strip_prefix(&from).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(item.path(), to).unwrap();
    }
    let datasets = dir.path().join("catalogue/datasets");
    let sample = fs::read_dir(&datasets).unwrap().map(|item| item.unwrap().path()).find(|path| path.is_file()).unwrap();
    let text = fs::read_to_string(sample).unwrap();
    for number in 0..dcat::PER_PAGE * 2 {
        fs::write(datasets.join(format!("many-{number}.yaml")), &text).unwrap();
    }
    let site = site_of(dir.path());
    assert_eq!(dcat::pages(&site), 3);
    let wanted = read(Form::NTriples, &whole(&site));
    let mut all = BTreeSet::new();
    let mut at = 1;
    loop {
        let found = read(Form::Turtle, &page(&site, at)["ttl"].1);
        let view = format!("<{BASE}{}>", dcat::page_path(at, Form::Turtle));
        let next = found.iter().find(|triple| triple.starts_with(&view) && triple.contains("hydra/core#next"));
        let leads = next.map(|triple| triple.rsplit(" <").next().unwrap().trim_end_matches([' ', '.', '>']).to_owned());
        all.extend(found.into_iter().filter(|triple| !triple.contains("hydra/core#")));
        let Some(leads) = leads else { break };
        at += 1;
        assert!(leads.ends_with(&format!("catalog/page-{at}.ttl")), "{leads}");
    }
    assert_eq!(at, 3);
    let differ: Vec<_> = all.symmetric_difference(&wanted).take(5).collect();
    assert!(differ.is_empty(), "{differ:#?}");
}

/// What a portal says of its datasets in Turtle and in JSON-LD is what an import of that makes of them.
#[test]
fn what_is_exported_is_imported_as_the_same_datasets() {
    use acervo::import::{Kind, Options, import};
    let site = demonstration();
    for form in [Form::Turtle, Form::JsonLd] {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("catalogue");
        fs::write(&file, &page(&site, 1)[form.extension()].1).unwrap();
        let into = dir.path().join("portal");
        fs::create_dir(&into).unwrap();
        let options = Options::new(jiff::civil::date(2026, 11, 25));
        import(Kind::Dcat, file.to_str().unwrap(), &into, &options, &|_, _| {}).unwrap();
        let back = site_of(&into);
        assert_eq!(back.catalogue.of_type(Type::Dataset).len(), site.catalogue.of_type(Type::Dataset).len(), "{form:?}");
        let services = |site: &Site| -> BTreeMap<String, Service> {
            site.catalogue.all::<Service>().map(|(_, service)| (service.endpoint_url.to_string(), service.clone())).collect()
        };
        let (came, went) = (services(&back), services(&site));
        assert!(came.len() > 1 && came.keys().eq(went.keys()), "{form:?}");
        for (address, before) in &went {
            let after = &came[address];
            assert_eq!(after.description.is_some(), before.description.is_some(), "{address}");
            assert_eq!(
                (&after.endpoint_description, &after.license),
                (&before.endpoint_description, &before.license),
                "{address}"
            );
            assert_eq!((after.access, after.serves.len()), (before.access, before.serves.len()), "{address}");
            // A mailbox that may be a person's stays out; who it belongs to comes.
            assert!(after.contact.as_ref().is_some_and(|contact| contact.name.is_some()), "{address}");
            let name = |site: &Site, service: &Service| {
                let id = &service.publisher.as_ref().unwrap().id;
                site.catalogue.get::<Organisation>(id).unwrap().name.best(Language::parse("es").unwrap()).1.to_owned()
            };
            assert_eq!(name(&back, after), name(&site, before), "{address}");
        }
        let by_address: BTreeMap<String, &Dataset> = back
            .catalogue
            .all::<Dataset>()
            .map(|(_, dataset)| (dataset.source.as_ref().unwrap().id.as_deref().unwrap().to_owned(), dataset))
            .collect();
        let address = |id: &str| format!("{BASE}datasets/{id}/#dataset");
        let origin = |id: &str| back.catalogue.get::<Dataset>(id).unwrap().source.as_ref().unwrap().id.clone().unwrap();
        for (entry, before) in site.catalogue.all::<Dataset>() {
            let after = by_address[&address(&entry.id)];
            let id = &entry.id;
            let sorted = |mut texts: acervo::model::Text| {
                texts.0.sort();
                texts
            };
            assert_eq!(sorted(after.title.clone()), sorted(before.title.clone()), "{id}");
            assert_eq!((after.issued, after.modified, after.access), (before.issued, before.modified, before.access), "{id}");
            assert_eq!((&after.frequency, after.hvd_category), (&before.frequency, before.hvd_category), "{id}");
            assert_eq!((&after.themes, &after.languages), (&before.themes, &before.languages), "{id}");
            assert_eq!((&after.version, after.spatial_resolution), (&before.version, before.spatial_resolution), "{id}");
            assert_eq!(after.landing_page, before.landing_page, "{id}");
            let through = |site: &Site, dataset: &Dataset| -> Vec<Option<String>> {
                let services = dataset.distributions.iter().map(|file| file.access_service.as_ref());
                services.map(|service| Some(site.catalogue.get::<Service>(&service?.id)?.endpoint_url.to_string())).collect()
            };
            assert_eq!(through(&back, after), through(&site, before), "{id}");
            let pages = |dataset: &Dataset| dataset.documentation.iter().map(|link| link.url.clone()).collect::<BTreeSet<_>>();
            assert_eq!(pages(after), pages(before), "{id}");
            assert_eq!(after.applicable_legislation, before.applicable_legislation, "{id}");
            let boxes = |dataset: &Dataset| dataset.spatial.iter().map(|place| place.bbox).collect::<Vec<_>>();
            assert_eq!(boxes(after), boxes(before), "{id}");
            let names =
                |dataset: &Dataset| dataset.spatial.iter().filter_map(|place| place.name.clone()).map(sorted).collect::<Vec<_>>();
            assert_eq!(names(after), names(before), "{id}");
            let span =
                |dataset: &Dataset| dataset.temporal.as_ref().map(|t| (t.start.map(|p| p.start()), t.end.map(|p| p.end())));
            assert_eq!(span(after), span(before), "{id}");
            assert_eq!(
                after.series.as_ref().map(|s| origin(&s.id)),
                before.series.as_ref().map(|s| address(&s.id).into()),
                "{id}"
            );
            let made_of: BTreeSet<_> = after.derived_from.iter().map(|d| origin(&d.id)).collect();
            assert_eq!(made_of, before.derived_from.iter().map(|d| address(&d.id).into()).collect(), "{id}");
            assert_eq!(after.distributions.len(), before.distributions.len(), "{id}");
            for (after, file) in after.distributions.iter().zip(&before.distributions) {
                assert_eq!(after.format.id.to_uppercase(), file.format.id.to_uppercase(), "{id}");
                assert_eq!(after.modified, file.modified, "{id}");
                let licence = file.license.as_ref().or(before.license.as_ref()).map(|licence| &licence.id);
                assert_eq!(after.license.as_ref().map(|licence| &licence.id), licence, "{id}");
                if let Some(url) = &file.url {
                    assert_eq!(after.url.as_deref(), Some(&**url), "{id}");
                }
            }
        }
    }
}
