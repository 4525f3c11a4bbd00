//! DCAT in RDF: Turtle (and N-Triples), RDF/XML or JSON-LD, page by page where the catalogue is a hydra collection.

mod graph;

use serde_json::{Map, Value, json};

use super::{Found, ImportError};
use crate::import::fetch::{Reader, is_address, same_host};
use graph::{Graph, Resource};

pub fn read(reader: &Reader, source: &str) -> Result<Found, ImportError> {
    let mut graph = Graph::default();
    let mut next = Some(source.to_owned());
    let mut pages = 0;
    while let Some(here) = next.take() {
        let bytes = if is_address(source) { reader.page(here.trim())? } else { reader.whole(&here)? };
        let base = is_address(&here).then_some(here.as_str());
        graph.read(&bytes, base, pages).map_err(ImportError::Unreadable)?;
        pages += 1;
        (reader.progress)(pages, pages + 1);
        let link = graph.take_next();
        next = link.filter(|link| is_address(source) && same_host(link, source));
    }
    let mut datasets: Vec<Value> = Vec::new();
    for class in ["dcat:Dataset", "dcat:DatasetSeries"] {
        // A series may say that it is a dataset too.
        let again = |found: &Resource| class == "dcat:DatasetSeries" && found.is("dcat:Dataset");
        datasets.extend(graph.of_class(class).filter(|found| !again(found)).map(dataset));
    }
    let catalogue = graph.of_class("dcat:Catalog").next();
    if datasets.is_empty() && catalogue.is_none() {
        return Err(ImportError::NotACatalogue);
    }
    let mut top = Map::new();
    if let Some(catalogue) = catalogue {
        for (name, value) in [
            ("title", catalogue.texts("dct:title")),
            ("description", catalogue.texts("dct:description")),
            ("homepage", catalogue.one("foaf:homepage")),
            ("language", catalogue.all("dct:language")),
            ("publisher", agent(&catalogue, "dct:publisher")),
        ] {
            top.extend(value.map(|value| (name.to_owned(), value)));
        }
    }
    let services: Vec<Value> = graph.of_class("dcat:DataService").map(service).collect();
    if !services.is_empty() {
        top.insert("service".to_owned(), Value::Array(services));
    }
    top.insert("dataset".to_owned(), Value::Array(datasets));
    Ok(Found { catalogue: Value::Object(top), mended: 0 })
}

/// As DCAT-US says how far something is open.
fn level(here: &Resource) -> Option<&'static str> {
    let said = here.one("dct:accessRights")?.to_string().to_lowercase();
    Some(match said {
        said if said.contains("non_public") || said.contains("non-public") || said.contains("non public") => "non-public",
        said if said.contains("restricted") => "restricted public",
        _ => "public",
    })
}

fn contact_point(here: &Resource) -> Option<Value> {
    let point = here.resources("dcat:contactPoint").chain(here.resources("adms:contactPoint")).next()?;
    Some(json!({"fn": point.texts("vcard:fn").or(point.texts("vcard:organization-name")),
        "hasEmail": point.deep("vcard:hasEmail", "vcard:value"), "hasURL": point.deep("vcard:hasURL", "vcard:value")}))
}

fn dataset(here: Resource) -> Value {
    let themes = here
        .all("dcat:theme")
        .into_iter()
        .chain(here.all("dct:subject"))
        .flat_map(|value| value.as_array().cloned().unwrap_or_default());
    let themes: Vec<Value> = themes.map(|theme| here.graph().label(&theme).unwrap_or(theme)).collect();
    let distributions: Vec<Value> = here.resources("dcat:distribution").map(distribution).collect();
    let iri = here.iri();
    let fields = [
        ("identifier", iri.map(Value::from).or(here.one("dct:identifier"))),
        ("title", here.texts("dct:title")),
        ("description", here.texts("dct:description")),
        ("publisher", agent(&here, "dct:publisher").or(agent(&here, "dct:creator"))),
        ("contactPoint", contact_point(&here)),
        ("accessLevel", Some(json!(level(&here).unwrap_or("public")))),
        ("license", here.one("dct:license").or_else(|| here.resources("dcat:distribution").find_map(|d| d.one("dct:license")))),
        ("accrualPeriodicity", frequency(&here)),
        ("issued", here.one("dct:issued")),
        ("modified", here.one("dct:modified")),
        ("keyword", here.words("dcat:keyword")),
        ("theme", (!themes.is_empty()).then(|| json!(themes))),
        ("spatial", place(&here)),
        ("spatialResolutionInMeters", here.one("dcat:spatialResolutionInMeters")),
        ("temporal", temporal(&here)),
        ("language", here.all("dct:language")),
        ("landingPage", landing_pages(&here).into_iter().next()),
        ("references", references(&here)),
        ("conformsTo", here.all("dct:conformsTo")),
        ("isPartOf", here.one("dcat:inSeries")),
        ("source", here.all("dct:source")),
        ("version", here.one("dcat:version").or(here.one("owl:versionInfo"))),
        ("versionNotes", here.texts("adms:versionNotes")),
        ("provenance", here.resources("dct:provenance").find_map(|found| found.texts("rdfs:label"))),
        ("hvdCategory", here.all("dcatap:hvdCategory")),
        ("applicableLegislation", here.all("dcatap:applicableLegislation")),
        ("distribution", Some(json!(distributions))),
    ];
    let mut fields: Map<String, Value> = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect();
    // What is read by another name: the identifier is the address where there is one.
    const ALSO: [&str; 6] =
        ["dct:accessRights", "dct:creator", "dct:subject", "adms:contactPoint", "owl:versionInfo", "rdf:type"];
    const READ: [&str; 26] = [
        "dct:identifier",
        "dct:title",
        "dct:description",
        "dct:publisher",
        "dcat:contactPoint",
        "dct:license",
        "dct:accrualPeriodicity",
        "dct:issued",
        "dct:modified",
        "dcat:keyword",
        "dcat:theme",
        "dct:spatial",
        "dct:source",
        "dcat:spatialResolutionInMeters",
        "dct:temporal",
        "dct:language",
        "dcat:landingPage",
        "foaf:page",
        "dct:conformsTo",
        "dcat:inSeries",
        "dcat:version",
        "adms:versionNotes",
        "dct:provenance",
        "dcatap:hvdCategory",
        "dcatap:applicableLegislation",
        "dcat:distribution",
    ];
    for (name, example) in here.properties().filter(|(name, _)| !READ.contains(&name.as_str()) && !ALSO.contains(&name.as_str()))
    {
        fields.insert(name, Value::from(example));
    }
    Value::Object(fields)
}

fn agent(here: &Resource, property: &str) -> Option<Value> {
    let Some(agent) = here.resources(property).next() else { return here.one(property).map(|name| json!({"name": name})) };
    let name = ["foaf:name", "vcard:fn", "skos:prefLabel", "rdfs:label", "vcard:organization-name"]
        .iter()
        .find_map(|name| agent.texts(name));
    // An address alone names at least its last part.
    let name = name.or_else(|| Some(Value::from(agent.iri()?.trim_end_matches('/').rsplit(['/', '#']).next()?)))?;
    Some(json!({"name": name, "homepage": agent.one("foaf:homepage"), "mbox": agent.one("foaf:mbox")}))
}

/// A word of a vocabulary, or a duration as OWL Time writes it.
fn frequency(here: &Resource) -> Option<Value> {
    let found = here.resources("dct:accrualPeriodicity").next().and_then(|frequency| {
        let duration = frequency.resources("rdf:value").next().unwrap_or(frequency);
        let units = [
            ("time:years", "P", "Y"),
            ("time:months", "P", "M"),
            ("time:weeks", "P", "W"),
            ("time:days", "P", "D"),
            ("time:hours", "PT", "H"),
        ];
        units.iter().find_map(|(name, before, after)| {
            let number: f64 = duration.one(name)?.as_str()?.parse().ok()?;
            (number >= 1.0 && number.fract() == 0.0).then(|| Value::from(format!("{before}{number}{after}")))
        })
    });
    found.or_else(|| here.one("dct:accrualPeriodicity"))
}

/// Where people read about it, where that is elsewhere than at the address that names it.
fn landing_pages(here: &Resource) -> Vec<Value> {
    let own = here.iri().and_then(|iri| iri.split_once('#')).map(|(page, _)| page);
    let said = here.all("dcat:landingPage").and_then(|all| all.as_array().cloned()).unwrap_or_default();
    said.into_iter().filter(|page| page.as_str() != own).collect()
}

/// Documents about it, and its further landing pages: a dataset of ours has one.
fn references(here: &Resource) -> Option<Value> {
    let documents = here.all("foaf:page").and_then(|all| all.as_array().cloned()).unwrap_or_default();
    let all: Vec<Value> = documents.into_iter().chain(landing_pages(here).into_iter().skip(1)).collect();
    (!all.is_empty()).then_some(Value::Array(all))
}

fn place(here: &Resource) -> Option<Value> {
    let mut places: Vec<Value> = Vec::new();
    for found in here.resources("dct:spatial") {
        let shape = ["dcat:bbox", "locn:geometry", "dcat:centroid"]
            .iter()
            .flat_map(|name| found.all(name))
            .find_map(|all| all.as_array()?.iter().find_map(geometry));
        let label = ["skos:prefLabel", "rdfs:label", "locn:geographicName"].iter().find_map(|name| found.texts(name));
        // An address within the dataset's own page says nothing more than what is said of it here.
        let own =
            |iri: &&str| here.iri().is_some_and(|here| iri.contains('#') && iri.split('#').next() == here.split('#').next());
        let iri = found.iri().filter(|iri| !own(iri));
        places.push(match label {
            Some(name) => json!({"name": name, "code": found.one("dct:identifier"), "uri": iri, "bbox": shape}),
            None => iri.map(Value::from).or(shape).unwrap_or_default(),
        });
    }
    if places.is_empty() {
        return here.all("dct:spatial");
    }
    Some(Value::Array(places))
}

/// The box of a literal in GeoJSON or well-known text, as `west,south,east,north`.
fn geometry(value: &Value) -> Option<Value> {
    let text = value.as_str()?.trim();
    if text.starts_with('{') {
        return Some(Value::from(text));
    }
    let inside = text.to_uppercase();
    let inside = inside.find("POLYGON").or_else(|| inside.find("POINT")).map(|at| &text[at.min(text.len())..])?;
    let numbers: Vec<f64> =
        inside.split(|c: char| !(c.is_ascii_digit() || ".-+eE".contains(c))).filter_map(|n| n.parse().ok()).collect();
    let bound = |skip: usize, pick: fn(f64, f64) -> f64| numbers.iter().skip(skip).step_by(2).copied().reduce(pick);
    let sides = [bound(0, f64::min)?, bound(1, f64::min)?, bound(0, f64::max)?, bound(1, f64::max)?];
    Some(Value::from(sides.map(|side| side.to_string()).join(",")))
}

fn temporal(here: &Resource) -> Option<Value> {
    let period = here.resources("dct:temporal").next()?;
    let end = |names: [&str; 3]| {
        names
            .iter()
            .find_map(|name| period.deep(name, "time:inXSDDateTimeStamp"))
            .and_then(|v| v.as_str().map(str::to_owned))
            .unwrap_or_default()
    };
    let (start, end) = (
        end(["dcat:startDate", "schema:startDate", "time:hasBeginning"]),
        end(["dcat:endDate", "schema:endDate", "time:hasEnd"]),
    );
    (!start.is_empty() || !end.is_empty()).then(|| Value::from(format!("{start}/{end}")))
}

fn distribution(here: Resource) -> Value {
    let label = |name: &str| {
        let own = here.resources(name).find_map(|found| found.one("rdfs:label").or_else(|| found.one("rdf:value")));
        own.or_else(|| here.one(name))
    };
    let checksum = here.resources("spdx:checksum").next();
    let checksum =
        checksum.map(|sum| json!({"algorithm": sum.one("spdx:algorithm"), "checksumValue": sum.one("spdx:checksumValue")}));
    let fields = [
        ("title", here.texts("dct:title")),
        ("description", here.texts("dct:description")),
        ("accessURL", here.one("dcat:accessURL")),
        ("downloadURL", here.one("dcat:downloadURL")),
        ("format", label("dct:format")),
        (
            "mediaType",
            label("dcat:mediaType").map(|value| match value.as_str().and_then(|text| text.split_once("/media-types/")) {
                Some((_, name)) => Value::from(name),
                None => value,
            }),
        ),
        (
            "byteSize",
            here.one("dcat:byteSize")
                .map(|value| value.as_str().and_then(|text| text.parse::<f64>().ok()).map_or(value.clone(), Value::from)),
        ),
        ("modified", here.one("dct:modified")),
        ("license", here.one("dct:license")),
        ("conformsTo", here.one("dct:conformsTo")),
        ("checksum", checksum),
        ("availability", here.one("dcatap:availability")),
        ("compressFormat", here.one("dcat:compressFormat")),
        ("accessService", here.one("dcat:accessService")),
    ];
    Value::Object(fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect())
}

fn service(here: Resource) -> Value {
    let fields = [
        ("identifier", here.iri().map(Value::from).or(here.one("dct:identifier"))),
        ("title", here.texts("dct:title")),
        ("description", here.texts("dct:description")),
        ("endpointURL", here.one("dcat:endpointURL")),
        ("endpointDescription", here.one("dcat:endpointDescription")),
        ("publisher", agent(&here, "dct:publisher")),
        ("contactPoint", contact_point(&here)),
        ("accessLevel", level(&here).map(Value::from)),
        ("license", here.one("dct:license")),
        ("servesDataset", here.all("dcat:servesDataset")),
    ];
    let mut fields: Map<String, Value> = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect();
    const READ: [&str; 12] = [
        "rdf:type",
        "dcat:contactPoint",
        "adms:contactPoint",
        "dct:accessRights",
        "dct:identifier",
        "dct:title",
        "dct:description",
        "dcat:endpointURL",
        "dcat:endpointDescription",
        "dct:publisher",
        "dct:license",
        "dcat:servesDataset",
    ];
    fields.extend(
        here.properties().filter(|(name, _)| !READ.contains(&name.as_str())).map(|(name, text)| (name, Value::from(text))),
    );
    Value::Object(fields)
}
