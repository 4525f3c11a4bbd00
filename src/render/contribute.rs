//! The ways from a page to those who keep it: the forge where there is one, and always the portal's mailbox, since
//! citizens have no account.

use fluent_bundle::FluentArgs;
use minijinja::context;
use minijinja::value::Value;

use crate::config::Config;
use crate::locale::Locale;
use crate::model::Forge;

/// The addresses under which any page is reported, each with a gap for what the page is called and one for its address.
pub struct Reports {
    issue: Option<String>,
    mail: Option<String>,
}

/// Neither character means anything, nor is any other text written with it.
const GAPS: [&str; 2] = ["\u{f0000}", "\u{f0001}"];

impl Reports {
    pub fn of(config: &Config, locale: &Locale) -> Reports {
        let mut args = FluentArgs::new();
        args.set("name", GAPS[0]);
        args.set("address", GAPS[1]);
        let (subject, body) = (locale.format("report-subject", &args), locale.format("report-body", &args));
        Reports { issue: issue(config, &subject, &body), mail: mail(config, &subject, &body) }
    }
}

/// Where a page can be changed, reported and followed: `edit`, `history`, `report`, `mail`, each none where there is no
/// such way. `name` is what the mail calls the page, `address` its absolute address.
pub fn ways(config: &Config, reports: &Reports, file: Option<&str>, name: &str, address: &str) -> Value {
    let (name, address) = (encoded(name), encoded(address));
    let filled = |way: &Option<String>| {
        let way = way.as_ref()?;
        Some(GAPS.iter().zip([&name, &address]).fold(way.clone(), |way, (gap, text)| way.replace(&encoded(gap), text)))
    };
    context! {
        edit => file.and_then(|file| config.edit_url(file)),
        history => file.and_then(|file| config.history_url(file)),
        report => filled(&reports.issue),
        mail => filled(&reports.mail),
    }
}

/// How to ask for data that is not there: `issue`, `mail`, and `propose`, where a new descriptor is written.
pub fn requests(config: &Config, locale: &Locale) -> Value {
    let (subject, body) = (locale.get("ask-subject"), locale.get("ask-body"));
    context! {
        issue => issue(config, subject, body),
        mail => mail(config, subject, body),
        propose => config.new_file_url("catalogue/datasets"),
        page => config.portal.contact.url.as_ref().map(|url| url.to_string()),
    }
}

fn issue(config: &Config, subject: &str, body: &str) -> Option<String> {
    let (address, [title, text]) = match config.portal.repository.as_ref()?.forge.unwrap_or(Forge::Github) {
        Forge::Github | Forge::Forgejo => ("issues/new", ["title", "body"]),
        Forge::Gitlab => ("-/issues/new", ["issue%5Btitle%5D", "issue%5Bdescription%5D"]),
        Forge::None => return None,
    };
    Some(format!("{}/{address}?{title}={}&{text}={}", config.repository()?, encoded(subject), encoded(body)))
}

fn mail(config: &Config, subject: &str, body: &str) -> Option<String> {
    let email = config.portal.contact.email.as_ref()?;
    // Mail programs read a line's end as RFC 6068 has it.
    let body = body.replace('\n', "\r\n");
    Some(format!("mailto:{}?subject={}&body={}", &**email, encoded(subject), encoded(&body)))
}

/// A text as part of a query (RFC 3986, section 2.3).
pub(super) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => out.extend(['%', hex(byte >> 4), hex(byte & 15)]),
        }
    }
    out
}

fn hex(digit: u8) -> char {
    char::from(if digit < 10 { b'0' + digit } else { b'A' + digit - 10 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::proof::sample;

    fn found(forge: Option<Forge>) -> Value {
        let mut config = sample().config.expect("the sample's settings can be read");
        match forge {
            Some(forge) => config.portal.repository.as_mut().expect("the sample has a repository").forge = Some(forge),
            None => config.portal.repository = None,
        }
        let locale = Locale::shipped("en").expect("a shipped language");
        ways(
            &config,
            &Reports::of(&config, &locale),
            Some("catalogue/datasets/a.yaml"),
            "datasets/a & b",
            "https://a.example/datasets/a/",
        )
    }

    fn way(forge: Option<Forge>, name: &str) -> String {
        found(forge).get_attr(name).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
    }

    #[test]
    fn each_forge_has_its_own_addresses() {
        let edit = |forge| way(Some(forge), "edit");
        assert_eq!(edit(Forge::Github), "https://forge.example/sample/edit/main/catalogue/datasets/a.yaml");
        assert_eq!(edit(Forge::Gitlab), "https://forge.example/sample/-/edit/main/catalogue/datasets/a.yaml");
        assert_eq!(edit(Forge::Forgejo), "https://forge.example/sample/_edit/main/catalogue/datasets/a.yaml");
        let report = |forge| way(Some(forge), "report");
        assert!(report(Forge::Github).starts_with("https://forge.example/sample/issues/new?title=A%20problem"));
        assert!(report(Forge::Gitlab).starts_with("https://forge.example/sample/-/issues/new?issue%5Btitle%5D=A%20problem"));
        assert!(report(Forge::Forgejo).contains("/sample/issues/new?title="));
        let history = way(Some(Forge::Forgejo), "history");
        assert_eq!(history, "https://forge.example/sample/commits/branch/main/catalogue/datasets/a.yaml");
    }

    #[test]
    fn without_a_forge_there_is_still_the_mailbox() {
        for forge in [None, Some(Forge::None)] {
            assert_eq!(way(forge, "edit"), "");
            assert_eq!(way(forge, "report"), "");
            let mail = way(forge, "mail");
            assert!(mail.starts_with("mailto:data@sample.example?subject=A%20problem"), "{mail}");
            assert!(mail.contains("datasets%2Fa%20%26%20b") && mail.contains("https%3A%2F%2Fa.example"), "{mail}");
        }
    }
}
