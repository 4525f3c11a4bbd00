//! Words of the source as the codes of the model.

use regex::Regex;
use std::sync::LazyLock;

use super::shipped;
use crate::model::authority::{self, HVD};
use crate::model::{Frequency, Language};

/// The last part of an address in lower case; any other text as it is, in lower case.
pub fn tail(text: &str) -> String {
    let text = text.trim().trim_end_matches('/');
    let is_address = text.contains("://");
    let end = if is_address { text.rsplit(['/', '#', '_']).next().unwrap_or(text) } else { text };
    end.to_lowercase()
}

/// The name of a term of a public vocabulary, where this is its address.
fn term<'t>(text: &'t str, vocabulary: &str) -> Option<&'t str> {
    let (_, name) = text.split_once(vocabulary)?;
    Some(name.trim_matches('/')).filter(|name| !name.is_empty() && !name.contains('/'))
}

/// A category of Implementing Regulation (EU) 2023/138, by the addresses that the Publications Office gives.
pub fn hvd(text: &str) -> Option<&'static str> {
    let code = text.rsplit('/').next()?;
    HVD.iter().find(|(known, _)| *known == code).map(|(_, category)| *category)
}

/// A frequency, and whether it says exactly what the source said.
pub fn frequency(text: &str) -> Option<(String, bool)> {
    static REPEATING: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?:R/)?(P(?:T?[0-9.]+[YMWDHS])+)").ok());
    let text = text.trim();
    if let Some(name) = term(text, "/resource/authority/frequency/") {
        let known = authority::FREQUENCIES.iter().find(|(known, ..)| *known == name);
        return known.map(|(_, code, exact)| ((*code).to_owned(), *exact));
    }
    // The Dublin Core Collection Description vocabulary.
    let text = text.rsplit_once("/cld/freq/").map_or(text, |(_, name)| name);
    let lower = text.to_lowercase();
    if let Some(found) = REPEATING.as_ref().and_then(|regex| regex.captures(text)) {
        let duration = &found[1];
        let exact = found[0].len() == text.len();
        let nearest = FRACTIONS.iter().find(|(part, _)| *part == duration);
        if matches!(duration, "PT1S" | "PT0S" | "PT1M") {
            return Some(("continuous".to_owned(), exact));
        }
        if let Some((_, nearest)) = nearest {
            return Some(((*nearest).to_owned(), false));
        }
        return matches!(Frequency::parse(duration), Some(Frequency::Every(_))).then(|| (duration.to_owned(), exact));
    }
    let first = lower.split(|c: char| !c.is_alphabetic() && !" -'".contains(c)).next().unwrap_or("").trim();
    let word = |word: &str| FREQUENCIES.iter().find(|(words, _)| words.contains(&word)).map(|(_, code)| (*code).to_owned());
    let ended = ["no longer", "archived", "not be updated", "never", "not updated", "ya no se actualiza", "nunca"];
    word(&lower).map(|code| (code, true)).or_else(|| {
        let over = ended.iter().any(|words| lower.contains(words));
        if over { Some(("once".to_owned(), false)) } else { word(first).map(|code| (code, false)) }
    })
}

/// How the guidance of Project Open Data writes "twice a week" and the like, and about how long that is.
const FRACTIONS: [(&str, &str); 5] =
    [("P0.5M", "P15D"), ("P0.33M", "P10D"), ("P0.5W", "P4D"), ("P3.5D", "P4D"), ("P0.33W", "P2D")];

const FREQUENCIES: [(&[&str], &str); 15] = [
    (
        &["continuous", "continuously", "on a continuous basis", "real time", "real-time", "tiempo real", "continua", "continuo"],
        "continuous",
    ),
    (&["hourly", "cada hora", "horaria"], "PT1H"),
    (&["daily", "diaria", "diario", "diariamente"], "P1D"),
    (&["weekly", "semanal"], "P1W"),
    (&["biweekly", "bi-weekly", "fortnightly", "every 2 weeks", "every two weeks", "quincenal"], "P2W"),
    (&["monthly", "mensual"], "P1M"),
    (&["bimonthly", "bi-monthly", "bimestral"], "P2M"),
    (&["quarterly", "trimestral"], "P3M"),
    (&["three times a year", "cuatrimestral"], "P4M"),
    (&["semiannual", "semi-annual", "semiannually", "biannual", "biannually", "half-yearly", "semestral"], "P6M"),
    (&["annual", "annually", "yearly", "anual", "anualmente", "every year"], "P1Y"),
    (&["biennial", "biennially", "every two years", "bienal"], "P2Y"),
    (&["triennial", "trienal"], "P3Y"),
    (&["decennial", "decenal"], "P10Y"),
    (
        &["irregular", "irregularly", "ad hoc", "as needed", "eventual", "periodic", "esporádica", "other", "no periódica"],
        "irregular",
    ),
];

/// A licence's id in the SPDX list (or of the terms below, which are none of that list's), and whether the
/// source names exactly that one.
pub fn licence(text: &str) -> Option<(String, bool)> {
    let text = text.trim();
    if let Some(name) = term(text, "/resource/authority/licence/") {
        return EU_LICENCES.iter().find(|(known, _)| *known == name).map(|(_, id)| ((*id).to_owned(), true)).or_else(|| {
            let id = name.replace("_4_0", "_4.0").replace("_3_0", "_3.0").replace("_2_5", "_2.5").replace("_2_0", "_2.0");
            spdx::license_id(&id.replace('_', "-")).map(|id| (id.name.to_owned(), true))
        });
    }
    if let Some((words, url)) = linked(text) {
        return licence(url).or_else(|| licence(words));
    }
    if let Some(id) = spdx::license_id(text) {
        return Some((id.name.to_owned(), true));
    }
    let lower = text.to_lowercase();
    let path = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
    let path = path.strip_prefix("www.").unwrap_or(path).trim_end_matches('/');
    let path = path.strip_suffix("/legalcode").unwrap_or(path).trim_end_matches('/');
    if let Some((_, id, exact)) = LICENCES.iter().find(|(known, ..)| *known == path) {
        return Some(((*id).to_owned(), *exact));
    }
    if let Some(id) = shipped::licences().get(path) {
        return Some((id.clone(), true));
    }
    let parts = path.strip_prefix("creativecommons.org/licenses/")?;
    let mut parts = parts.split('/');
    let (kind, version) = (parts.next()?, parts.next()?);
    let port = parts.next().filter(|port| port.len() == 2 && *port != "us").map(|port| format!("-{port}")).unwrap_or_default();
    let id = format!("CC-{kind}-{version}{port}").to_uppercase();
    let plain = format!("CC-{kind}-{version}").to_uppercase();
    let known = |id: &str| spdx::license_id(id).map(|id| id.name.to_owned());
    known(&id).map(|id| (id, true)).or_else(|| known(&plain).map(|id| (id, false)))
}

/// The words and the address of a link in markdown: `[CC BY](https://a.example/)`.
pub fn linked(text: &str) -> Option<(&str, &str)> {
    let (words, rest) = text.split_once('[')?.1.split_once("](")?;
    Some((words, rest.split_once(')')?.0)).filter(|(words, url)| !words.contains('[') && !url.contains('['))
}

const EU_LICENCES: [(&str, &str); 20] = [
    ("CC0", "CC0-1.0"),
    ("ODC_BY", "ODC-By-1.0"),
    ("ODC_BL", "ODbL-1.0"),
    ("ODC_PDDL", "PDDL-1.0"),
    ("EUPL_1_2", "EUPL-1.2"),
    ("OGL_3_0", "OGL-UK-3.0"),
    ("OGL_2_0", "OGL-UK-2.0"),
    ("CC_PDM_1_0", "CC-PDM-1.0"),
    ("CC_BYSA_4_0", "CC-BY-SA-4.0"),
    ("CC_BYSA_3_0", "CC-BY-SA-3.0"),
    ("CC_BYNC_4_0", "CC-BY-NC-4.0"),
    ("CC_BYND_4_0", "CC-BY-ND-4.0"),
    ("CC_BYNCSA_4_0", "CC-BY-NC-SA-4.0"),
    ("CC_BYNCND_4_0", "CC-BY-NC-ND-4.0"),
    ("ETALAB_2_0", "etalab-2.0"),
    ("DLDE_BY_2_0", "DL-DE-BY-2.0"),
    ("DLDE_ZERO_2_0", "DL-DE-ZERO-2.0"),
    ("NLOD_1_0", "NLOD-1.0"),
    ("NLOD_2_0", "NLOD-2.0"),
    ("IODL_2_0", "IODL-2.0"),
];

const LICENCES: [(&str, &str, bool); 53] = [
    ("odc-pddl-1.0", "PDDL-1.0", true),
    ("odc-by-1.0", "ODC-By-1.0", true),
    ("odc-odbl-1.0", "ODbL-1.0", true),
    ("creative commons cc zero", "CC0-1.0", true),
    ("creative commons cc zero license (cc0 1.0)", "CC0-1.0", true),
    ("creative commons cc-zero", "CC0-1.0", true),
    ("cc0 1.0 universal", "CC0-1.0", true),
    ("cc0-1.0", "CC0-1.0", true),
    ("cc0 1.0", "CC0-1.0", true),
    ("creative commons 1.0 universal", "CC0-1.0", true),
    ("creative commons zero", "CC0-1.0", false),
    ("cc by 4.0", "CC-BY-4.0", true),
    ("cc-by 4.0", "CC-BY-4.0", true),
    ("cc by-sa 4.0", "CC-BY-SA-4.0", true),
    ("cc-by-sa", "CC-BY-SA-4.0", false),
    ("cc by", "CC-BY-4.0", false),
    ("creative commons attribution 4.0", "CC-BY-4.0", true),
    ("creative commons attribution 4.0 international", "CC-BY-4.0", true),
    ("creative commons attribution 4.0 international (cc by 4.0)", "CC-BY-4.0", true),
    ("creative commons attribution | share alike 4.0 international", "CC-BY-SA-4.0", true),
    ("creative commons attribution share-alike 4.0 international", "CC-BY-SA-4.0", true),
    ("creative commons attribution | no derivatives 4.0 international", "CC-BY-ND-4.0", true),
    ("creative commons attribution | noncommercial | share alike 4.0 international", "CC-BY-NC-SA-4.0", true),
    ("creative commons attribution | noncommercial | no derivative works 4.0 international", "CC-BY-NC-ND-4.0", true),
    ("creative commons attribution | noncommercial 4.0 international", "CC-BY-NC-4.0", true),
    ("creative commons attribution 3.0 unported", "CC-BY-3.0", true),
    ("creative commons attribution | share alike 3.0 unported", "CC-BY-SA-3.0", true),
    ("odc public domain dedication and license (pddl)", "PDDL-1.0", true),
    ("open database license", "ODbL-1.0", false),
    ("uk-ogl", "OGL-UK-3.0", false),
    ("open government licence v3.0", "OGL-UK-3.0", true),
    ("nationalarchives.gov.uk/doc/open-government-licence/version/3", "OGL-UK-3.0", true),
    ("creativecommons.org/publicdomain/zero/1.0", "CC0-1.0", true),
    ("creativecommons.org/publicdomain/zero/1.0/deed.en", "CC0-1.0", true),
    ("opendefinition.org/licenses/cc-zero", "CC0-1.0", true),
    ("cc-zero", "CC0-1.0", true),
    ("cc0", "CC0-1.0", false),
    ("opendatacommons.org/licenses/odbl/1.0", "ODbL-1.0", true),
    ("opendatacommons.org/licenses/odbl", "ODbL-1.0", true),
    ("opendefinition.org/licenses/odc-odbl", "ODbL-1.0", true),
    ("odc-odbl", "ODbL-1.0", true),
    ("open data commons open database license (odbl)", "ODbL-1.0", true),
    ("opendatacommons.org/licenses/by/1.0", "ODC-By-1.0", true),
    ("opendefinition.org/licenses/odc-by", "ODC-By-1.0", true),
    ("odc-by", "ODC-By-1.0", true),
    ("open data commons attribution license", "ODC-By-1.0", true),
    ("opendatacommons.org/licenses/pddl/1.0", "PDDL-1.0", true),
    ("odc-pddl", "PDDL-1.0", true),
    // Named without a version: the one that its publishers recommend.
    ("creative commons attribution", "CC-BY-4.0", false),
    ("cc-by", "CC-BY-4.0", false),
    ("creative commons attribution share-alike", "CC-BY-SA-4.0", false),
    ("usa.gov/government-works", "us-government-work", true),
    ("usa.gov/publicdomain/label/1.0", "us-public-domain", true),
];

/// Licences that sources name and the SPDX list does not have; a portal that uses them has them in its own
/// vocabulary: id, label, address.
pub const OWN_LICENCES: [(&str, &str, &str, &str); 2] = [
    (
        "us-government-work",
        "U.S. Government work",
        "Obra del Gobierno de los Estados Unidos",
        "https://www.usa.gov/government-works",
    ),
    (
        "us-public-domain",
        "U.S. public domain",
        "Dominio público en los Estados Unidos",
        "https://www.usa.gov/publicdomain/label/1.0/",
    ),
];

/// A BCP 47 tag of a tag, an ISO 639-2 code or a language's name.
pub fn language(text: &str) -> Option<Language> {
    let text = term(text, "/resource/authority/language/").unwrap_or(text);
    let lower = text.trim().to_lowercase();
    if let Some((_, tag)) = LANGUAGES.iter().find(|(names, _)| names.contains(&lower.as_str())) {
        return Language::parse(tag);
    }
    let (first, rest) = text.trim().split_once(['-', '_']).map_or((text.trim(), None), |(a, b)| (a, Some(b)));
    let short = first.len() == 2 && rest.is_none_or(|rest| (2..=4).contains(&rest.len()));
    let tag = rest.map_or_else(|| first.to_owned(), |rest| format!("{first}-{rest}"));
    short.then(|| Language::parse(&tag))?
}

const LANGUAGES: [(&[&str], &str); 16] = [
    (&["cat", "catalan", "catalán"], "ca"),
    (&["glg", "galician", "gallego"], "gl"),
    (&["eus", "baq", "basque", "euskera"], "eu"),
    (&["nld", "dut", "dutch"], "nl"),
    (&["swe", "swedish"], "sv"),
    (&["pol", "polish"], "pl"),
    (&["nah", "náhuatl", "nahuatl"], "nah"),
    (&["spa", "spanish", "español", "castellano", "español/castellano"], "es"),
    (&["eng", "english", "inglés"], "en"),
    (&["por", "portuguese", "portugués"], "pt"),
    (&["fra", "fre", "french", "francés"], "fr"),
    (&["deu", "ger", "german"], "de"),
    (&["ita", "italian"], "it"),
    (&["ara", "arabic"], "ar"),
    (&["zho", "chi", "chinese"], "zh"),
    (&["fil-ph", "fil", "filipino"], "fil"),
];

/// A code of the EU's data themes, which the Argentine profile uses as well.
pub fn theme(text: &str) -> Option<&'static str> {
    if let Some(name) = text.split_once("/sector-publico/sector/").map(|(_, name)| name.trim_end_matches('/')) {
        return SPANISH_SECTORS.iter().find(|(sector, _)| *sector == name).map(|(_, code)| *code);
    }
    let lower = term(text.trim(), "/resource/authority/data-theme/").unwrap_or(text.trim()).to_lowercase();
    let known =
        |wanted: &str| THEMES.iter().find(|(code, names)| *code == wanted || names.contains(&wanted)).map(|(code, _)| *code);
    known(&lower).or_else(|| known(shipped::themes().get(&lower)?))
}

const THEMES: [(&str, &[&str]); 13] = [
    ("agri", &["agriculture", "agricultura", "agriculture, fisheries, forestry and food"]),
    ("econ", &["economy", "finance", "economía", "economía y finanzas", "economy and finance"]),
    ("educ", &["education", "educación", "education, culture and sport"]),
    ("ener", &["energy", "energía"]),
    ("envi", &["environment", "medio ambiente", "ambiente"]),
    ("gove", &["government", "gobierno", "government and public sector"]),
    ("heal", &["health", "salud"]),
    ("intr", &["international issues"]),
    ("just", &["justice", "justicia"]),
    ("regi", &["regions and cities"]),
    ("soci", &["population and society"]),
    ("tech", &["science and technology", "ciencia y tecnología"]),
    ("tran", &["transport", "transportation", "transporte"]),
];

/// The sectors of Spain's technical standard of interoperability (NTI-RISP) by the EU's themes.
const SPANISH_SECTORS: [(&str, &str); 22] = [
    ("ciencia-tecnologia", "tech"),
    ("comercio", "econ"),
    ("cultura-ocio", "educ"),
    ("demografia", "soci"),
    ("deporte", "educ"),
    ("economia", "econ"),
    ("educacion", "educ"),
    ("empleo", "soci"),
    ("energia", "ener"),
    ("hacienda", "econ"),
    ("industria", "econ"),
    ("legislacion-justicia", "just"),
    ("medio-ambiente", "envi"),
    ("medio-rural-pesca", "agri"),
    ("salud", "heal"),
    ("sector-publico", "gove"),
    ("seguridad", "just"),
    ("sociedad-bienestar", "soci"),
    ("transporte", "tran"),
    ("turismo", "econ"),
    ("urbanismo-infraestructuras", "regi"),
    ("vivienda", "regi"),
];

/// A column's type of Table Schema.
pub fn column_type(text: &str) -> Option<&'static str> {
    let lower = text.trim().to_lowercase();
    let found = match lower.as_str() {
        "text" | "texto" | "char" | "varchar" | "str" | "string" | "character" => "string",
        "number" | "float" | "double" | "decimal" | "numeric" | "real" | "número" | "numero" => "number",
        "integer" | "int" | "entero" | "bigint" | "long" => "integer",
        "boolean" | "bool" | "booleano" => "boolean",
        "date" | "fecha" => "date",
        "time" | "hora" => "time",
        "datetime" | "timestamp" | "date-time" | "fecha y hora" => "datetime",
        "year" | "año" => "year",
        "geojson" => "geojson",
        "geopoint" | "geo_point" | "point" => "geopoint",
        "object" => "object",
        "array" => "array",
        "any" => "any",
        _ => return None,
    };
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frequencies_of_real_catalogues_are_read() {
        let cases = [
            ("R/P1Y", Some(("P1Y", true))),
            ("R/PT1S", Some(("continuous", true))),
            ("R/P0.5M", Some(("P15D", false))),
            ("R/P3.5D", Some(("P4D", false))),
            ("Annual (R/P1Y)", Some(("P1Y", false))),
            ("EVENTUAL", Some(("irregular", true))),
            ("Weekly", Some(("P1W", true))),
            ("Daily (Monday-Friday)", Some(("P1D", false))),
            ("No longer updated (dataset archived)", Some(("once", false))),
            ("Trimestral", Some(("P3M", true))),
            ("R/P", None),
            ("N/A", None),
            ("", None),
        ];
        for (text, wanted) in cases {
            assert_eq!(frequency(text), wanted.map(|(code, exact)| (code.to_owned(), exact)), "{text}");
        }
    }

    #[test]
    fn licences_are_told_from_their_addresses() {
        let cases = [
            ("http://creativecommons.org/licenses/by/4.0/legalcode", Some(("CC-BY-4.0", true))),
            ("https://creativecommons.org/licenses/by-nc-sa/3.0/", Some(("CC-BY-NC-SA-3.0", true))),
            ("https://creativecommons.org/publicdomain/zero/1.0/", Some(("CC0-1.0", true))),
            ("http://opendefinition.org/licenses/odc-odbl/", Some(("ODbL-1.0", true))),
            ("https://www.usa.gov/government-works", Some(("us-government-work", true))),
            ("Creative Commons Attribution", Some(("CC-BY-4.0", false))),
            ("MIT", Some(("MIT", true))),
            ("No se especificó la licencia", None),
            ("https://creativecommons.org/licenses/", None),
        ];
        for (text, wanted) in cases {
            assert_eq!(licence(text), wanted.map(|(id, exact)| (id.to_owned(), exact)), "{text}");
        }
    }

    #[test]
    fn every_shipped_licence_of_the_european_list_is_told_from_its_address() {
        let (all, _) = crate::model::Vocabularies::read(&[], &[Language::parse("en").unwrap()].into());
        for term in all.terms(crate::model::VocabularyName::Licences) {
            for address in [&term.uri, &term.url].into_iter().flatten() {
                assert_eq!(licence(address), Some((term.id.to_string(), true)), "{}", &**address);
            }
        }
    }

    #[test]
    fn languages_are_tags() {
        let tag = |text| language(text).map(|l| l.to_string());
        assert_eq!(tag("SPA").as_deref(), Some("es"));
        assert_eq!(tag("English").as_deref(), Some("en"));
        assert_eq!(tag("en-US").as_deref(), Some("en-US"));
        assert_eq!((tag("en:US"), tag("N/A"), tag("Spanish and English")), (None, None, None));
    }
}
