//! A dataset as Croissant 1.1 (MLCommons), which asks for the checksum of every file: it is told of datasets whose files
//! all have one.

use serde_json::{Value, json};

use crate::catalogue::EntryIndex;
use crate::model::ColumnType;
use crate::render::Site;

use super::told::{Told, ToldFile};

/// None where the entry is no dataset, has no file, or a file's checksum is not known.
pub fn metadata(site: &Site, index: EntryIndex) -> Option<Vec<u8>> {
    let told = Told::of(site, index, site.config.default_language())?;
    if told.files.is_empty() || told.files.iter().any(|file| file.sha256().is_none()) {
        return None;
    }
    let (licence, issued) = (told.licence.as_ref()?, told.issued.or(told.modified)?);
    let files = (1..).zip(&told.files);
    let records: Vec<Value> = files.clone().filter_map(|(number, file)| records(file, number)).collect();
    let mut value = json!({
        "@context": context(site.config.default_language().as_str()),
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.1",
        "@id": told.page,
        "name": told.title,
        "description": told.description,
        "url": told.page,
        "license": licence,
        "creator": { "@type": "sc:Organization", "name": told.publisher },
        "publisher": { "@type": "sc:Organization", "name": told.publisher },
        "datePublished": issued.0.to_string(),
        "keywords": told.keywords,
        "inLanguage": told.languages,
        "distribution": files.map(|(number, file)| object(file, number)).collect::<Vec<_>>(),
    });
    let known = [
        ("dateModified", told.modified.map(|day| json!(day.0.to_string()))),
        ("version", told.version.map(|text| json!(text))),
        ("recordSet", (!records.is_empty()).then(|| json!(records))),
    ];
    for (key, found) in known {
        if let Some(found) = found {
            value[key] = found;
        }
    }
    let mut bytes = serde_json::to_vec_pretty(&value).unwrap_or_default();
    bytes.push(b'\n');
    Some(bytes)
}

fn object(file: &ToldFile, number: usize) -> Value {
    let mut value = json!({
        "@type": "cr:FileObject",
        "@id": format!("file-{number}"),
        "name": file.address.rsplit('/').next().unwrap_or(file.format),
        "contentUrl": file.address,
        "encodingFormat": file.media_type.unwrap_or("application/octet-stream"),
        "sha256": file.sha256(),
    });
    for (key, found) in [
        ("contentSize", file.bytes.map(|bytes| json!(format!("{bytes} B")))),
        ("description", file.description.map(|text| json!(text))),
    ] {
        if let Some(found) = found {
            value[key] = found;
        }
    }
    value
}

/// The records of a table of text: other formats have no column that Croissant could name.
fn records(file: &ToldFile, number: usize) -> Option<Value> {
    if file.columns.is_empty() || !matches!(file.media_type, Some("text/csv" | "text/tab-separated-values")) {
        return None;
    }
    let set = format!("records-{number}");
    let fields = file.columns.iter().map(|column| {
        json!({
            "@type": "cr:Field",
            "@id": format!("{set}/{}", &*column.name),
            "name": &*column.name,
            "dataType": data_type(column.ty),
            "source": { "fileObject": { "@id": format!("file-{number}") }, "extract": { "column": &*column.name } },
        })
    });
    Some(json!({ "@type": "cr:RecordSet", "@id": set, "name": set, "field": fields.collect::<Vec<_>>() }))
}

fn data_type(ty: ColumnType) -> &'static str {
    match ty {
        ColumnType::Integer => "sc:Integer",
        ColumnType::Number => "sc:Float",
        ColumnType::Boolean => "sc:Boolean",
        ColumnType::Date => "sc:Date",
        ColumnType::Datetime => "sc:DateTime",
        _ => "sc:Text",
    }
}

/// The context of the specification (Croissant 1.1, appendix): terms of its own vocabulary and of schema.org.
fn context(language: &str) -> Value {
    let own = [
        "column",
        "equivalentProperty",
        "extract",
        "field",
        "fileObject",
        "fileProperty",
        "fileSet",
        "format",
        "includes",
        "isLiveDataset",
        "jsonPath",
        "key",
        "md5",
        "parentField",
        "path",
        "recordSet",
        "references",
        "regex",
        "repeated",
        "replace",
        "samplingRate",
        "separator",
        "source",
        "subField",
        "transform",
    ];
    let mut context = json!({
        "@language": language,
        "@vocab": "https://schema.org/",
        "cr": "http://mlcommons.org/croissant/",
        "rai": "http://mlcommons.org/croissant/RAI/",
        "dct": "http://purl.org/dc/terms/",
        "sc": "https://schema.org/",
        "wd": "https://www.wikidata.org/wiki/",
        "citeAs": "cr:citeAs",
        "conformsTo": "dct:conformsTo",
        "data": { "@id": "cr:data", "@type": "@json" },
        "dataType": { "@id": "cr:dataType", "@type": "@vocab" },
        "examples": { "@id": "cr:examples", "@type": "@json" },
    });
    for name in own {
        context[name] = json!(format!("cr:{name}"));
    }
    context
}
