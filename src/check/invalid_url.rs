//! An address that is not absolute, cannot be read (RFC 3987), has a scheme that pages must not link to,
//! or carries a secret that anybody could read.

use std::sync::Arc;

use super::{Diagnostic, Rule};
use crate::yaml::Span;

pub const RULE: Rule = Rule::error("invalid-url").with(&["relative", "scheme", "secret", "tiles"]);

/// The schemes that a page may link to.
pub const SCHEMES: [&str; 6] = ["https", "http", "ftp", "ftps", "sftp", "mailto"];

/// Names of query parameters that hold a secret.
const SECRETS: [&str; 14] = [
    "auth_key", "authkey", "api_key", "apikey", "api-key", "access_token", "accesstoken", "token", "secret",
    "client_secret", "password", "passwd", "pwd", "subscription-key",
];

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    Relative,
    Scheme(String),
    Unreadable,
    Secret(String),
}

pub fn fault(text: &str) -> Option<Fault> {
    let Some((scheme, rest)) = text.split_once(':') else { return Some(Fault::Relative) };
    let lower = scheme.to_ascii_lowercase();
    if scheme.is_empty() || !scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b)) {
        return Some(Fault::Relative);
    }
    if !SCHEMES.contains(&lower.as_str()) {
        return Some(Fault::Scheme(lower));
    }
    let host = rest.strip_prefix("//").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or(""));
    if oxiri::Iri::parse(text).is_err() || (lower != "mailto" && host.is_none_or(str::is_empty)) {
        return Some(Fault::Unreadable);
    }
    if lower != "mailto" && host.is_some_and(|host| host.contains('@')) {
        return Some(Fault::Secret("@".to_owned()));
    }
    secret(text).map(|name| Fault::Secret(name.to_owned()))
}

/// What is wrong with the address of map tiles, in which `{z}`, `{x}` and `{y}` stand for numbers: a browser loads
/// pictures from there, so that only the web will do.
pub fn tiles(file: &Arc<str>, span: Span, text: &str) -> Option<Diagnostic> {
    let example = ["{z}", "{x}", "{y}"].iter().try_fold(text.to_owned(), |text, part| {
        text.contains(part).then(|| text.replace(part, "0"))
    });
    let Some(example) = example else { return Some(RULE.at(file, span).variant("tiles").arg("text", text)) };
    let fault = fault(&example).or_else(|| {
        let scheme = example.split(':').next().unwrap_or("").to_ascii_lowercase();
        (!["https", "http"].contains(&scheme.as_str())).then_some(Fault::Scheme(scheme))
    });
    fault.map(|fault| found(file, span, text, fault))
}

/// The first query parameter of an address that holds a secret.
pub fn secret(url: &str) -> Option<&str> {
    let query = url.split_once('?')?.1.split('#').next().unwrap_or("");
    let names = query.split(['&', ';']).filter_map(|pair| pair.split_once('=')).filter(|(_, value)| !value.is_empty());
    names.map(|(name, _)| name).find(|name| SECRETS.contains(&name.to_ascii_lowercase().as_str()))
}

pub fn found(file: &Arc<str>, span: Span, text: &str, fault: Fault) -> Diagnostic {
    let finding = RULE.at(file, span);
    match fault {
        Fault::Relative => {
            let looks_like_a_host = text.split('/').next().is_some_and(|host| host.contains('.') && !host.contains(' '));
            finding.variant("relative").arg("text", text).nearest(looks_like_a_host.then(|| format!("https://{text}")))
        }
        Fault::Scheme(scheme) => finding.variant("scheme").arg("scheme", scheme).arg("schemes", SCHEMES.join(", ")),
        Fault::Unreadable => finding.arg("text", text).nearest(text.contains(' ').then(|| text.replace(' ', "%20"))),
        Fault::Secret(name) => finding.variant("secret").arg("parameter", name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_that_a_page_may_link_to_pass() {
        let cases = [
            ("https://datos.example.org/a?b=c#d", None),
            ("https://datos.example.org/población", None),
            ("mailto:datos@example.org", None),
            ("javascript:alert(1)", Some(Fault::Scheme("javascript".into()))),
            ("DATA:text/html,x", Some(Fault::Scheme("data".into()))),
            ("www.example.org", Some(Fault::Relative)),
            ("https://", Some(Fault::Unreadable)),
            ("https://exa mple.org/", Some(Fault::Unreadable)),
            ("https://a.example/d.csv?auth_key=1f", Some(Fault::Secret("auth_key".into()))),
            ("https://user:pass@a.example/d.csv", Some(Fault::Secret("@".into()))),
        ];
        for (text, wanted) in cases {
            assert_eq!(fault(text), wanted, "{text}");
        }
    }

    #[test]
    fn tiles_are_pictures_of_the_web_by_their_numbers() {
        let fault = |text| tiles(&"acervo.yaml".into(), Span::default(), text).map(|found| found.variant);
        assert_eq!(fault("https://tiles.example.org/{z}/{x}/{y}.png"), None);
        assert_eq!(fault("https://tiles.example.org/{z}/{x}.png"), Some(Some("tiles")));
        assert_eq!(fault("ftp://tiles.example.org/{z}/{x}/{y}.png"), Some(Some("scheme")));
        assert_eq!(fault("javascript:alert({z}{x}{y})"), Some(Some("scheme")));
        assert_eq!(fault("tiles/{z}/{x}/{y}.png"), Some(Some("relative")));
        assert_eq!(fault("https://tiles.example.org/{z}/{x}/{y}.png?api_key=1"), Some(Some("secret")));
    }
}
