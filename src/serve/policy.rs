//! Who may ask, and what a page that is given may do.

use crate::config::Asks;

/// No page may run or load what does not come from this server, but for the tiles of maps and the answers of a search
/// engine where the portal names servers of them, nor be shown inside another.
pub fn content_security(asks: &Asks) -> String {
    let plain = |text: &&str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b":/.-[]".contains(&byte));
    let named = |from: &Option<String>| from.as_deref().filter(plain).map(|from| format!(" {from}")).unwrap_or_default();
    let (tiles, search) = (named(&asks.tiles), named(&asks.search));
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:{tiles}; font-src 'self'; \
         connect-src 'self'{search}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}

/// Whether a request's `Host` names this machine. Any name can be made to lead to 127.0.0.1, so that a page of
/// another site could otherwise read this one.
pub fn is_this_machine(host: &str) -> bool {
    let (name, port) = host.rsplit_once(':').unwrap_or((host, "0"));
    let known = ["127.0.0.1", "localhost"].iter().any(|known| name.eq_ignore_ascii_case(known));
    known && !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit())
}

/// The path of a request, decoded (RFC 3986, section 2.1) and without its query. None where it is no path that
/// a site can have: not UTF-8, with a step upward, a backslash or a control character.
pub fn path_of(url: &str) -> Option<String> {
    let raw = url.split(['?', '#']).next().unwrap_or("");
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        rest = tail;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let digits = std::str::from_utf8(tail.get(..2)?).ok().filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()))?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        rest = &tail[2..];
    }
    let path = String::from_utf8(bytes).ok()?;
    let sound = path.starts_with('/')
        && !path.contains('\\')
        && !path.chars().any(char::is_control)
        && !path.split('/').any(|part| part == ".." || part == ".");
    sound.then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_answered() {
        for host in ["127.0.0.1", "127.0.0.1:4000", "localhost:4000", "LocalHost"] {
            assert!(is_this_machine(host), "{host}");
        }
        for host in
            ["", "evil.example", "evil.example:4000", "127.0.0.1.evil.example", "localhost.:1", "localhost:x", "127.0.0.1:"]
        {
            assert!(!is_this_machine(host), "{host}");
        }
    }

    #[test]
    fn a_path_is_decoded_once_and_never_leads_upward() {
        assert_eq!(path_of("/a/b%20c/?q=../x"), Some("/a/b c/".to_owned()));
        assert_eq!(path_of("/poblaci%C3%B3n"), Some("/población".to_owned()));
        assert_eq!(path_of("/%252e%252e/x"), Some("/%2e%2e/x".to_owned()));
        for url in ["/../x", "/a/%2e%2e/x", "/a/..%2fx", "/a%5c..%5cx", "/a\\x", "/a%00", "/%", "/%g0", "/%+1", "/%ff", "x", "*"]
        {
            assert_eq!(path_of(url), None, "{url}");
        }
    }
}
