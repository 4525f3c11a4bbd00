//! How a dataset is cited: APA (7th edition), BibTeX, CSL-JSON and plain text.

use std::borrow::Cow;
use std::fmt::Write;

use serde::Serialize;

/// What a citation is made of, in one language.
#[derive(Clone, Debug, Default)]
pub struct Citation<'c> {
    pub id: &'c str,
    pub title: &'c str,
    /// The institution that answers for the data.
    pub author: &'c str,
    /// The portal.
    pub publisher: &'c str,
    pub url: &'c str,
    pub version: Option<&'c str>,
    /// Year, month and day of the last update, else of the first publication.
    pub date: Option<(i16, i8, i8)>,
    /// BCP 47.
    pub language: &'c str,
    /// The words of the language for what it is ("Data set") and for no date ("n. d.").
    pub kind: &'c str,
    pub no_date: &'c str,
}

impl Citation<'_> {
    fn year(&self) -> String {
        self.date.map_or_else(|| self.no_date.to_owned(), |(year, ..)| year.to_string())
    }

    pub fn apa(&self) -> String {
        let version = self.version.map(|version| format!(" (v. {version})")).unwrap_or_default();
        let end = if self.author.ends_with('.') { "" } else { "." };
        let text = format!(
            "{}{end} ({}). {}{version} [{}]. {}. {}",
            self.author,
            self.year(),
            self.title,
            self.kind,
            self.publisher,
            self.url
        );
        one_line(&text).into_owned()
    }

    pub fn plain(&self) -> String {
        let date = self.date.map_or_else(|| self.no_date.to_owned(), |(y, m, d)| format!("{y:04}-{m:02}-{d:02}"));
        one_line(&format!("{}: {}. {}, {date}. {}", self.author, self.title, self.publisher, self.url)).into_owned()
    }

    /// An entry for BibTeX, with what its readers give a meaning escaped.
    pub fn bibtex(&self) -> String {
        let mut out = String::with_capacity(512);
        // Writing into memory does not fail.
        let _ = write!(out, "@misc{{{}", self.key());
        let mut field = |name: &str, value: &dyn std::fmt::Display| {
            let _ = write!(out, ",\n  {name} = {{{value}}}");
        };
        field("author", &format_args!("{{{}}}", bibtex(self.author)));
        field("title", &format_args!("{{{}}}", bibtex(self.title)));
        if let Some((year, month, _)) = self.date {
            field("year", &year);
            field("month", &month);
        }
        field("publisher", &format_args!("{{{}}}", bibtex(self.publisher)));
        if let Some(version) = self.version {
            field("version", &bibtex(version));
        }
        field("note", &bibtex(self.kind));
        field("url", &verbatim(self.url));
        out.push_str("\n}");
        out
    }

    /// An item of CSL-JSON (schema 1.0), as reference managers read it.
    pub fn csl(&self) -> String {
        let item = Item {
            id: &self.key(),
            ty: "dataset",
            title: self.title,
            author: [Literal { literal: self.author }],
            publisher: self.publisher,
            issued: self.date.map(|(year, month, day)| Issued { parts: [(year, month, day)] }),
            version: self.version,
            language: self.language,
            url: self.url,
        };
        serde_json::to_string_pretty(&[item]).unwrap_or_default()
    }

    /// The id as a key that every reader takes: letters, digits and hyphens.
    fn key(&self) -> String {
        let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
        self.id.chars().map(plain).collect()
    }
}

#[derive(Serialize)]
struct Item<'c> {
    id: &'c str,
    #[serde(rename = "type")]
    ty: &'static str,
    title: &'c str,
    author: [Literal<'c>; 1],
    publisher: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<Issued>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<&'c str>,
    language: &'c str,
    #[serde(rename = "URL")]
    url: &'c str,
}

#[derive(Serialize)]
struct Literal<'c> {
    literal: &'c str,
}

#[derive(Serialize)]
struct Issued {
    #[serde(rename = "date-parts")]
    parts: [(i16, i8, i8); 1],
}

fn one_line(text: &str) -> Cow<'_, str> {
    let is_one = text.trim().len() == text.len()
        && !text.contains(|c: char| c != ' ' && c.is_whitespace())
        && !text.as_bytes().windows(2).any(|pair| pair == b"  ");
    match is_one {
        true => Cow::Borrowed(text),
        false => Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" ")),
    }
}

fn bibtex(text: &str) -> Cow<'_, str> {
    let text = one_line(text);
    let meant = |c: char| c.is_control() || "\\~^{}$&#%_".contains(c);
    if !text.contains(meant) {
        return text;
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars().filter(|c| !c.is_control()) {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '{' | '}' | '$' | '&' | '#' | '%' | '_' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// An address is read as it stands, up to the brace that ends it.
fn verbatim(url: &str) -> Cow<'_, str> {
    match url.contains(['{', '}', '\\']) {
        true => Cow::Owned(url.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")),
        false => Cow::Borrowed(url),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn citation() -> Citation<'static> {
        Citation {
            id: "salud/camas-hospital",
            title: "Camas y ocupación",
            author: "Ministerio de Salud",
            publisher: "Datos abiertos de Ondravia",
            url: "https://datos.example/datasets/salud/camas-hospital/",
            version: Some("2.1"),
            date: Some((2026, 11, 5)),
            language: "es",
            kind: "Conjunto de datos",
            no_date: "s. f.",
        }
    }

    #[test]
    fn each_style_says_who_what_when_and_where() {
        let apa = "Ministerio de Salud. (2026). Camas y ocupación (v. 2.1) [Conjunto de datos]. Datos abiertos de Ondravia. \
                   https://datos.example/datasets/salud/camas-hospital/";
        assert_eq!(citation().apa(), apa);
        let plain = "Ministerio de Salud: Camas y ocupación. Datos abiertos de Ondravia, 2026-11-05. \
                     https://datos.example/datasets/salud/camas-hospital/";
        assert_eq!(citation().plain(), plain);
        let undated = Citation { date: None, version: None, ..citation() };
        assert!(undated.apa().contains("Ministerio de Salud. (s. f.). Camas y ocupación ["), "{}", undated.apa());
        let csl: Value = serde_json::from_str(&citation().csl()).unwrap();
        assert_eq!(csl[0]["issued"]["date-parts"][0], json!([2026, 11, 5]));
        assert_eq!(csl[0]["author"][0]["literal"], "Ministerio de Salud");
        assert!(!undated.csl().contains("issued"));
    }

    #[test]
    fn nothing_in_a_title_ends_a_bibtex_field() {
        let hostile =
            Citation { title: "50 % \\input{x} & {} $y_1$ #~^", author: "A\nB", url: "https://a.example/{x}\\}", ..citation() };
        let entry = hostile.bibtex();
        let title =
            "title = {{50 \\% \\textbackslash{}input\\{x\\} \\& \\{\\} \\$y\\_1\\$ \\#\\textasciitilde{}\\textasciicircum{}}}";
        assert!(entry.contains(title), "{entry}");
        assert!(entry.contains("author = {{A B}}"), "{entry}");
        assert!(entry.contains("url = {https://a.example/%7Bx%7D%5C%7D}"), "{entry}");
        assert!(entry.starts_with("@misc{salud-camas-hospital,\n"), "{entry}");
    }
}
