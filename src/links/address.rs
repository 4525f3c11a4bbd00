//! Which addresses may be asked.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use oxiri::Iri;

use super::Fault;

/// The longest address that is asked.
const LONGEST: usize = 4096;

/// The host of an address with its port, in lower case where that is how it is written; empty where there is none.
pub fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or("", |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
    authority.rsplit('@').next().unwrap_or("")
}

/// An address as it is asked: without its fragment, with what is not ASCII encoded (RFC 3987, section 3.1).
///
/// # Errors
/// It is not of the web, holds a name and password, or cannot be read.
pub fn asked(url: &str) -> Result<String, Fault> {
    let fault = || Fault::Address(url.chars().take(200).collect());
    let url = url.trim();
    let (scheme, rest) = url.split_once("://").ok_or_else(fault)?;
    let web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
    if !web || authority.is_empty() || authority.contains('@') || url.len() > LONGEST || Iri::parse(url).is_err() {
        return Err(fault());
    }
    let plain = url.split('#').next().unwrap_or(url);
    let mut text = String::with_capacity(plain.len());
    for byte in plain.bytes() {
        match byte {
            0x21..=0x7e => text.push(char::from(byte)),
            _ => text.push_str(&format!("%{byte:02X}")),
        }
    }
    Ok(text)
}

/// Where a redirect leads (RFC 9110, section 10.2.2).
///
/// # Errors
/// As [`asked`].
pub fn redirected(from: &str, location: &str) -> Result<String, Fault> {
    let fault = || Fault::Address(location.chars().take(200).collect());
    let base = Iri::parse(from.to_owned()).map_err(|_| fault())?;
    let to = base.resolve(location.trim()).map_err(|_| fault())?;
    asked(to.as_str())
}

/// Whether an address belongs to the internet at large, by the registries of special-purpose addresses (RFC 6890):
/// not to this machine, to the network around it, or to nobody.
pub fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let special = match (a, b, c) {
        // This network, and what is reserved above 240.
        (0 | 240..=255, _, _) => true,
        // Shared by the customers of a carrier; for protocols; the old way to IPv6; for measuring.
        (100, 64..=127, _) | (192, 0, 0) | (192, 88, 99) | (198, 18..=19, _) => true,
        _ => false,
    };
    !(special
        || ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_documentation()
        || ip.is_multicast()
        || ip.is_broadcast())
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    let inside = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        is_public_v4(Ipv4Addr::new(a, b, c, d))
    };
    match ip.segments() {
        // An address of version 4, as it is, through a translator, or by 6to4.
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0x2002, high, low, ..] => inside(high, low),
        // For documents and protocols, among which is Teredo.
        [0x2001, 0x0db8, ..] | [0x2001, 0..=0x01ff, ..] | [0x3fff, 0..=0x0fff, ..] => false,
        // Only these are given out.
        [first, ..] => (0x2000..0x4000).contains(&first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_internet_at_large_is_public() {
        for ip in ["93.184.215.14", "8.8.8.8", "192.0.1.1", "2606:2800:21f:cb07::1", "::ffff:8.8.8.8", "64:ff9b::808:808"] {
            assert!(is_public(ip.parse().expect("an address")), "{ip}");
        }
        for ip in [
            "127.0.0.1",
            "127.8.8.8",
            "0.0.0.0",
            "10.1.2.3",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "198.18.0.1",
            "192.0.0.8",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "203.0.113.9",
            "::",
            "::1",
            "fe80::1",
            "fc00::1",
            "fd12::1",
            "fec0::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::127.0.0.1",
            "64:ff9b::a00:1",
            "2002:7f00:1::",
            "2001::1",
            "2001:db8::1",
            "64:ff9b:1::1",
        ] {
            assert!(!is_public(ip.parse().expect("an address")), "{ip}");
        }
    }

    #[test]
    fn only_the_web_is_asked() {
        assert_eq!(asked("https://a.example/año?x=1#part"), Ok("https://a.example/a%C3%B1o?x=1".to_owned()));
        for url in
            ["file:///etc/passwd", "ftp://a.example/x", "https://", "//a.example", "a", "https://u:p@a.example/", "data:,x"]
        {
            assert!(matches!(asked(url), Err(Fault::Address(_))), "{url}");
        }
        assert_eq!(redirected("https://a.example/b/c", "../d?e"), Ok("https://a.example/d?e".to_owned()));
        assert_eq!(redirected("https://a.example/b", "//c.example/"), Ok("https://c.example/".to_owned()));
        assert!(redirected("https://a.example/b", "file:///etc/passwd").is_err());
        assert_eq!((host("https://A.example:8/b"), host("x")), ("A.example:8", ""));
    }
}
