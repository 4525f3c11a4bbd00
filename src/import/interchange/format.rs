//! The format of a file by its name, its media type or the ending of its address, as a code of the vocabulary.

/// A format, how the file is packed, and whether the source names it.
#[derive(Debug, PartialEq)]
pub struct Format {
    pub code: &'static str,
    pub compression: Option<&'static str>,
}

/// Finds the format by what is most exact: the words of the source, then the media type, then the address.
pub fn find(words: &str, media_type: &str, url: &str) -> Option<Format> {
    let named = by_words(words);
    let ending = || by_ending(url);
    let media = || by_media_type(media_type).map(|code| Format { code, compression: None });
    match named {
        // `Excel` says less than the address does.
        Some(Format { code: "XLS", compression }) => {
            let newer = ending().is_some_and(|f| f.code == "XLSX") || by_media_type(media_type) == Some("XLSX");
            Some(Format { code: if newer { "XLSX" } else { "XLS" }, compression })
        }
        Some(found) => Some(found),
        None => media().or_else(ending),
    }
}

fn by_words(text: &str) -> Option<Format> {
    let text = text.trim();
    let text = text.split_once("/resource/authority/file-type/").map_or(text, |(_, name)| name);
    let text = text.split_once("/assignments/media-types/").map_or(text, |(_, name)| name);
    let lower = text.to_lowercase();
    if lower.contains('/')
        && let Some(code) = by_media_type(&lower)
    {
        return Some(Format { code, compression: None });
    }
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let packed = words.iter().find_map(|word| match *word {
        "zip" | "zipped" | "comprimido" => Some("zip"),
        "gz" | "gzip" | "gzipped" => Some("gzip"),
        _ => None,
    });
    let joined = words.join(" ");
    let exact = code(&joined).or_else(|| {
        words
            .iter()
            .filter(|w| !matches!(**w, "zip" | "zipped" | "gz" | "gzip" | "gzipped" | "file" | "files"))
            .find_map(|w| code(w))
    });
    match (exact, packed) {
        (Some("ZIP" | "GZIP"), _) | (None, Some(_)) => {
            Some(Format { code: if packed == Some("gzip") { "GZIP" } else { "ZIP" }, compression: None })
        }
        (Some(code), compression) => Some(Format { code, compression }),
        (None, None) => None,
    }
}

fn by_ending(url: &str) -> Option<Format> {
    let path = url.split(['?', '#']).next().unwrap_or("");
    let name = path.rsplit_once("://").map_or(path, |(_, rest)| rest).split_once('/').map(|(_, path)| path)?;
    let name = name.rsplit('/').next().unwrap_or("").to_lowercase();
    let (stem, ending) = name.rsplit_once('.')?;
    let packed = match ending {
        "zip" => "zip",
        "gz" => "gzip",
        _ => return code(ending).map(|code| Format { code, compression: None }),
    };
    let inner = stem.rsplit_once('.').and_then(|(_, ending)| code(ending));
    Some(match inner {
        Some(code) => Format { code, compression: Some(packed) },
        None => Format { code: if packed == "zip" { "ZIP" } else { "GZIP" }, compression: None },
    })
}

fn by_media_type(text: &str) -> Option<&'static str> {
    let plain = text.trim().to_lowercase();
    let plain = plain.split_once("/assignments/media-types/").map_or(plain.as_str(), |(_, name)| name);
    let plain = plain.split(';').next().unwrap_or("").trim();
    MEDIA_TYPES.iter().find(|(media, _)| *media == plain).map(|(_, code)| *code)
}

fn code(word: &str) -> Option<&'static str> {
    CODES.iter().find(|(code, names)| code.eq_ignore_ascii_case(word) || names.contains(&word)).map(|(code, _)| *code)
}

const CODES: [(&str, &[&str]); 42] = [
    ("CSV", &["comma separated values file", "comma separated values", "csv file", "comma separated"]),
    ("TSV", &["tab separated values", "tab"]),
    ("XLSX", &["xslx", "xlxs", "xlsm", "ooxml", "office open xml"]),
    ("XLS", &["excel", "excel file", "excel xls", "ms excel", "microsoft excel"]),
    ("ODS", &["opendocument spreadsheet"]),
    ("JSON", &[]),
    ("JSONLD", &["jsonld", "json ld"]),
    ("JSONL", &["ndjson", "jsonlines"]),
    ("GEOJSON", &["geo json"]),
    ("TOPOJSON", &[]),
    ("XML", &[]),
    ("RSS", &["rss xml"]),
    ("ATOM", &[]),
    ("RDF", &["rdf xml"]),
    ("TTL", &["ttl", "turtle"]),
    ("KML", &[]),
    ("KMZ", &[]),
    ("GML", &[]),
    ("GPKG", &["geopackage"]),
    ("SHP", &["shapefile", "shape", "esri shapefile"]),
    ("TIFF", &["tif", "geotiff"]),
    ("NETCDF", &["nc", "netcdf4"]),
    ("PARQUET", &[]),
    ("SQLITE", &["db", "sqlite3"]),
    ("PDF", &["pdfs"]),
    (
        "HTML",
        &[
            "htm",
            "xhtml",
            "php",
            "asp",
            "aspx",
            "jsp",
            "cfm",
            "web page",
            "web",
            "interactive on screen",
            "interactive on line",
            "on screen text",
            "página web",
        ],
    ),
    ("TXT", &["text", "texto", "plain text", "dat"]),
    ("DOC", &["word", "ms word"]),
    ("DOCX", &[]),
    ("PPTX", &[]),
    ("PPT", &["powerpoint"]),
    ("ODT", &[]),
    ("DTA", &["dta", "stata"]),
    ("SAV", &["sav", "spss"]),
    ("SAS", &["sas7bdat", "xpt"]),
    ("RDATA", &["rdata", "rds"]),
    ("ARFF", &[]),
    ("DBF", &["dbase"]),
    ("API", &["rest", "rest api", "web service", "wms", "wfs", "arcgis geoservices rest api", "esri rest"]),
    ("ZIP", &["zip file", "zipped"]),
    ("GZIP", &["gz"]),
    ("PNG", &[]),
];

const MEDIA_TYPES: [(&str, &str); 40] = [
    ("text/csv", "CSV"),
    ("application/csv", "CSV"),
    ("type/csv", "CSV"),
    ("text/tsv", "TSV"),
    ("text/tab-separated-values", "TSV"),
    ("application/vnd.ms-excel", "XLS"),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
    ("application/vnd.oasis.opendocument.spreadsheet", "ODS"),
    ("application/json", "JSON"),
    ("application/ld+json", "JSONLD"),
    ("application/geo+json", "GEOJSON"),
    ("application/vnd.geo+json", "GEOJSON"),
    ("application/xml", "XML"),
    ("text/xml", "XML"),
    ("application/rss+xml", "RSS"),
    ("application/atom+xml", "ATOM"),
    ("application/rdf+xml", "RDF"),
    ("text/turtle", "TTL"),
    ("application/vnd.google-earth.kml+xml", "KML"),
    ("application/vnd.google-earth.kmz", "KMZ"),
    ("application/gml+xml", "GML"),
    ("application/pdf", "PDF"),
    ("text/html", "HTML"),
    ("application/html", "HTML"),
    ("text/plain", "TXT"),
    ("application/msword", "DOC"),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX"),
    ("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PPTX"),
    ("application/vnd.ms-powerpoint", "PPT"),
    ("application/vnd.oasis.opendocument.text", "ODT"),
    ("application/x-stata", "DTA"),
    ("application/spss", "SAV"),
    ("application/x-spss-sav", "SAV"),
    ("text/arff", "ARFF"),
    ("application/vnd.apache.parquet", "PARQUET"),
    ("application/zip", "ZIP"),
    ("application/x-zip-compressed", "ZIP"),
    ("application/gzip", "GZIP"),
    ("application/x-gzip", "GZIP"),
    ("image/png", "PNG"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messy_words_give_the_format_that_was_meant() {
        let cases = [
            ("XSLX", "", "", Some(("XLSX", None))),
            ("csv (zip)", "", "", Some(("CSV", Some("zip")))),
            (".xls", "", "", Some(("XLS", None))),
            ("Comma Separated Values File", "", "", Some(("CSV", None))),
            ("Zipped STATA", "", "", Some(("DTA", Some("zip")))),
            ("Zipped Files", "", "", Some(("ZIP", None))),
            ("gzip", "", "", Some(("GZIP", None))),
            ("Excel", "", "https://a.example/b.xlsx", Some(("XLSX", None))),
            ("EXCEL-xls", "", "", Some(("XLS", None))),
            ("text/csv", "", "", Some(("CSV", None))),
            ("", "text/csv; charset=utf-8", "https://a.example/x", Some(("CSV", None))),
            ("", "", "https://a.example/x.geojson?y=1.pdf", Some(("GEOJSON", None))),
            ("", "", "https://a.example/x.csv.gz", Some(("CSV", Some("gzip")))),
            ("", "", "https://a.example.zip", None),
            ("widget", "", "https://a.example/", None),
        ];
        for (words, media, url, wanted) in cases {
            assert_eq!(
                find(words, media, url),
                wanted.map(|(code, compression)| Format { code, compression }),
                "{words} {media} {url}"
            );
        }
    }
}
