//! An address that is not absolute, cannot be read (RFC 3987), has a scheme that pages must not link to,
//! or carries a secret that anybody could read.

use std::sync::Arc;

use super::{Diagnostic, Rule};
use crate::yaml::Span;

pub const RULE: Rule = Rule::error("invalid-url").with(&["relative", "scheme", "secret"]);

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
}
