//! Code that reads a file from its address, in the languages that people analyse data with.

use std::borrow::Cow;

/// A piece of code, with the name of its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    pub language: &'static str,
    pub code: String,
}

/// How to read a file: `address` is absolute, `format` a code of the formats, `name` what to save it as. What no
/// language reads without more is fetched only.
pub fn snippets(address: &str, format: &str, compressed: bool, name: &str) -> Vec<Snippet> {
    let url = encoded(address);
    let mut found =
        vec![Snippet { language: "curl", code: format!("curl --fail --location --globoff --output '{name}' '{url}'") }];
    let over_http = ["http://", "https://"].iter().any(|scheme| url.to_ascii_lowercase().starts_with(scheme));
    if compressed || !over_http {
        return found;
    }
    let file = format!("\"{name}\"");
    let [python, r, duckdb] = match format {
        "CSV" => [
            format!("import pandas as pd\n\ndata = pd.read_csv(\"{url}\")"),
            format!("data <- read.csv(\"{url}\")"),
            format!("FROM read_csv('{url}');"),
        ],
        "TSV" => [
            format!("import pandas as pd\n\ndata = pd.read_csv(\"{url}\", sep=\"\\t\")"),
            format!("data <- read.delim(\"{url}\")"),
            format!("FROM read_csv('{url}', delim = '\\t');"),
        ],
        "XLSX" => [
            format!("import pandas as pd\n\ndata = pd.read_excel(\"{url}\")"),
            format!("download.file(\"{url}\", {file}, mode = \"wb\")\ndata <- readxl::read_excel({file})"),
            format!("INSTALL excel;\nLOAD excel;\nFROM read_xlsx('{url}');"),
        ],
        "PARQUET" | "GEOPARQUET" => [
            format!("import pandas as pd\n\ndata = pd.read_parquet(\"{url}\")"),
            format!("data <- arrow::read_parquet(\"{url}\")"),
            format!("FROM read_parquet('{url}');"),
        ],
        "JSON" => [
            format!(
                "import json\nfrom urllib.request import urlopen\n\nwith urlopen(\"{url}\") as answer:\n    data = json.load(answer)"
            ),
            format!("data <- jsonlite::fromJSON(\"{url}\")"),
            format!("FROM read_json('{url}');"),
        ],
        "JSONL" => [
            format!("import pandas as pd\n\ndata = pd.read_json(\"{url}\", lines=True)"),
            format!("data <- jsonlite::stream_in(url(\"{url}\"))"),
            format!("FROM read_ndjson('{url}');"),
        ],
        "GEOJSON" | "GPKG" => [
            format!("import geopandas as gpd\n\ndata = gpd.read_file(\"{url}\")"),
            format!("data <- sf::st_read(\"{url}\")"),
            format!("INSTALL spatial;\nLOAD spatial;\nFROM ST_Read('{url}');"),
        ],
        _ => return found,
    };
    found.push(Snippet { language: "Python", code: python });
    found.push(Snippet { language: "R", code: r });
    found.push(Snippet { language: "DuckDB", code: duckdb });
    found
}

/// An address as each of the languages takes it between quotes: whatever is no character of RFC 3986 is written as
/// its bytes, and so is the apostrophe, which ends a text of the shell and of SQL.
fn encoded(address: &str) -> Cow<'_, str> {
    let taken = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&()*+,;=%".contains(&byte);
    if address.bytes().all(taken) {
        return Cow::Borrowed(address);
    }
    let mut out = String::with_capacity(address.len() + 16);
    for byte in address.bytes() {
        match taken(byte) {
            true => out.push(char::from(byte)),
            false => out.push_str(&format!("%{byte:02X}")),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(address: &str, format: &str, language: &str) -> String {
        let found = snippets(address, format, false, "a.csv");
        found.into_iter().find(|snippet| snippet.language == language).unwrap().code
    }

    #[test]
    fn each_format_is_read_with_what_reads_it() {
        let url = "https://a.example/b.x";
        assert_eq!(code(url, "CSV", "curl"), "curl --fail --location --globoff --output 'a.csv' 'https://a.example/b.x'");
        assert!(code(url, "TSV", "Python").contains("sep=\"\\t\""));
        assert!(code(url, "GEOJSON", "R").contains("sf::st_read"));
        assert!(code(url, "XLSX", "R").contains("readxl::read_excel(\"a.csv\")"));
        assert!(code(url, "PARQUET", "DuckDB").contains("read_parquet"));
        let languages =
            |format, compressed| snippets(url, format, compressed, "a").iter().map(|s| s.language).collect::<Vec<_>>();
        assert_eq!(languages("CSV", false), ["curl", "Python", "R", "DuckDB"]);
        assert_eq!(languages("PDF", false), ["curl"]);
        assert_eq!(languages("CSV", true), ["curl"]);
        assert_eq!(snippets("ftp://a.example/b.csv", "CSV", false, "a").len(), 1);
    }

    #[test]
    fn an_address_cannot_leave_the_quotes_of_any_language() {
        let hostile = "https://a.example/x';rm -rf ~\"\\\n`id`$(id)\u{e9}{}?a=1&b=%27";
        for snippet in snippets(hostile, "CSV", false, "a.csv") {
            let inside = snippet.code.split("https://").nth(1).unwrap();
            let inside = inside.split(['\'', '"']).next().unwrap();
            let wanted = "a.example/x%27;rm%20-rf%20~%22%5C%0A%60id%60$(id)%C3%A9%7B%7D?a=1&b=%27";
            assert_eq!(inside, wanted, "{}", snippet.code);
        }
    }
}
