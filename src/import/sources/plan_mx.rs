//! An opening plan of Mexico's federal government (2015-2018), as Adela exports it: a line a dataset that an
//! institution promised, with the day on which it would be open.

use serde_json::{Map, Value, json};

use super::{Found, ImportError};
use crate::import::csv_text::{delimiter, text_of};
use crate::import::fetch::Reader;

/// A column by the headings that it has had, without accents and case.
const COLUMNS: [(&str, &[&str]); 10] = [
    ("institution", &["dep", "institucion", "dependencia", "nombre de la institucion", "slug de la institucion", "organizacion"]),
    ("name", &["name", "conjunto de datos", "nombre del conjunto de datos", "nombre del conjunto", "conjunto", "titulo"]),
    ("resource", &["recurso de datos", "nombre del recurso", "nombre del recurso de datos", "recurso"]),
    (
        "description",
        &["desc", "descripcion", "descripcion del conjunto", "descripcion del conjunto de datos", "descripcion del recurso"],
    ),
    (
        "due",
        &[
            "date",
            "fecha",
            "fecha estimada de publicacion",
            "fecha estimada de publicacion en datos.gob.mx",
            "fecha de publicacion",
        ],
    ),
    ("frequency", &["frecuencia de actualizacion", "frecuencia", "periodicidad"]),
    ("responsible", &["responsable", "area responsable", "area responsable de la informacion", "unidad responsable"]),
    ("mail", &["correo electronico", "correo del responsable", "correo"]),
    ("public", &["publico", "datos publicos", "tipo de acceso"]),
    ("theme", &["tema", "tematica", "vocabulario"]),
];

pub fn read(reader: &Reader, source: &str) -> Result<Found, ImportError> {
    let bytes = reader.whole(source)?;
    let (text, mended) = text_of(&bytes);
    let delimiter = delimiter(&text);
    let mut lines = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
    let unreadable = |error: csv::Error| ImportError::Unreadable(error.to_string());
    let headings: Vec<String> = lines.headers().map_err(unreadable)?.iter().map(heading).collect();
    let at = |column: &str| {
        let (_, names) = COLUMNS.iter().find(|(known, _)| *known == column)?;
        names.iter().find_map(|name| headings.iter().position(|heading| heading == name))
    };
    let (Some(_), Some(_)) = (at("institution"), at("name").or(at("resource"))) else {
        return Err(ImportError::NotACatalogue);
    };
    let mut datasets = Vec::new();
    for line in lines.records() {
        let line = line.map_err(unreadable)?;
        let cell = |column: &str| at(column).and_then(|at| line.get(at)).map(str::trim).filter(|text| !text.is_empty());
        if line.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        datasets.push(dataset(&cell));
    }
    Ok(Found { catalogue: json!({"language": "es", "dataset": datasets}), mended })
}

fn dataset<'l>(cell: &dyn Fn(&str) -> Option<&'l str>) -> Value {
    let mut fields = Map::new();
    let mut put = |name: &str, value: Value| fields.insert(name.to_owned(), value);
    let name = cell("name").or(cell("resource"));
    let institution = cell("institution").unwrap_or("");
    put("title", json!(name));
    put("description", json!(cell("description").or(name)));
    put("publisher", json!({"name": institution}));
    // The plan has no identifiers: an institution does not promise two things of the same name for the same day.
    let parts = [institution, name.unwrap_or(""), cell("due").unwrap_or("")];
    put("identifier", json!(format!("plan:{}", &blake3::hash(parts.join("\n").as_bytes()).to_hex()[..16])));
    let closed =
        cell("public").is_some_and(|text| matches!(heading(text).as_str(), "no" | "privado" | "reservado" | "restringido"));
    put("accessLevel", json!(if closed { "restricted public" } else { "public" }));
    let due = cell("due").map(day);
    put("acervo:stage", json!(if due.is_some() { "planned" } else { "inventoried" }));
    put("acervo:promise", json!({"due": due, "first_promised": due, "basis": "Plan de Apertura Institucional"}));
    put("accrualPeriodicity", json!(cell("frequency")));
    put("theme", json!(cell("theme")));
    put("contactPoint", json!({"fn": cell("responsible"), "hasEmail": cell("mail")}));
    fields.retain(|_, value| !value.is_null());
    Value::Object(fields)
}

/// `2016-02-04` as it is; `04/02/2016` in the order of ISO 8601.
fn day(text: &str) -> String {
    let text = text.split(['T', ' ']).next().unwrap_or(text);
    let parts: Vec<&str> = text.split(['/', '-', '.']).collect();
    match parts[..] {
        [day, month, year] if year.len() == 4 => format!("{year}-{month:0>2}-{day:0>2}"),
        [year, month, day] if year.len() == 4 => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => text.to_owned(),
    }
}

fn heading(text: &str) -> String {
    deunicode::deunicode(text).to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}
