//! One file, asked for as long as it makes sense.

use std::io::{self, ErrorKind, Read};
use std::time::Duration;

use ureq::http::{HeaderMap, Uri, header};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};

use super::address::{asked, host, is_public, redirected};
use super::pace::Pace;
use super::{Fault, Options};

/// What a server calls the state of a file that it gave (RFC 9110, section 8.8).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    pub etag: Option<String>,
    pub last_modified: Option<String>,
}

pub enum Answer {
    File {
        bytes: Vec<u8>,
        media_type: Option<String>,
        marks: Marks,
    },
    /// What is stored is what the server has.
    Same,
}

pub struct Client {
    agent: ureq::Agent,
    pace: Pace,
    most_bytes: u64,
    back_off: Duration,
    longest_wait: Duration,
}

/// Times that a file is asked for.
const TRIES: u32 = 4;
const MOST_REDIRECTS: usize = 5;
/// The longest of what a server says of a file that is written down.
const LONGEST_MARK: usize = 200;

impl Client {
    pub fn new(options: &Options) -> Client {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(options.time))
            .timeout_connect(Some(options.connect.min(options.time)))
            // Each step is looked at before it is gone.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .user_agent(concat!("acervo/", env!("CARGO_PKG_VERSION")))
            .build();
        let guard = Guard { names: DefaultResolver::default(), local: options.local };
        Client {
            agent: ureq::Agent::with_parts(config, DefaultConnector::default(), guard),
            pace: Pace::new(options.rest),
            most_bytes: options.most_bytes,
            back_off: options.back_off,
            longest_wait: options.longest_wait,
        }
    }

    /// A file; or that it is as it was, where its marks are known.
    pub fn get(&self, url: &str, known: Option<&Marks>) -> Result<Answer, Fault> {
        let mut wait = self.back_off;
        let mut tries = 1;
        loop {
            match self.follow(url, known, wait) {
                Err(fault) if fault.may_pass() && tries < TRIES => {}
                done => return done,
            }
            tries += 1;
            wait = (wait * 2).min(self.longest_wait);
        }
    }

    /// Asks once, wherever that leads. Where it fails, the host is left alone for as long as is given, or as it asks.
    fn follow(&self, url: &str, known: Option<&Marks>, wait: Duration) -> Result<Answer, Fault> {
        let mut at = asked(url)?;
        for _ in 0..=MOST_REDIRECTS {
            let step = self.pace.turn(host(&at), || {
                let step = self.step(&at, known);
                let rest = match &step {
                    Err((fault, asked)) if fault.may_pass() => asked.unwrap_or(wait).min(self.longest_wait),
                    _ => Duration::ZERO,
                };
                (step, rest)
            });
            match step {
                Ok(Step::There(answer)) => return Ok(answer),
                Ok(Step::On(location)) => at = redirected(&at, &location)?,
                Err((_, Some(asked))) if asked > self.longest_wait => return Err(Fault::Busy(asked.as_secs())),
                Err((fault, _)) => return Err(fault),
            }
        }
        Err(Fault::Redirects)
    }

    /// One request. With a fault comes how long the server wants to be left alone.
    fn step(&self, at: &str, known: Option<&Marks>) -> Result<Step, (Fault, Option<Duration>)> {
        let mut request = self.agent.get(at);
        for (name, value) in known
            .into_iter()
            .flat_map(|marks| [(header::IF_NONE_MATCH, &marks.etag), (header::IF_MODIFIED_SINCE, &marks.last_modified)])
        {
            if let Some(value) = value {
                request = request.header(name, value);
            }
        }
        let mut response = request.call().map_err(|error| (fault_of(&error), None))?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        match status {
            200 => {}
            304 if known.is_some() => return Ok(Step::There(Answer::Same)),
            301 | 302 | 303 | 307 | 308 => {
                let location = text_of(&headers, header::LOCATION.as_str()).ok_or((Fault::Status(status), None))?;
                return Ok(Step::On(location));
            }
            _ => return Err((Fault::Status(status), wait_of(&headers))),
        }
        let length = text_of(&headers, "content-length").and_then(|text| text.parse::<u64>().ok());
        let packed = headers.contains_key(header::CONTENT_ENCODING);
        if length.is_some_and(|length| length > self.most_bytes && !packed) {
            return Err((Fault::TooLarge(self.most_bytes), None));
        }
        let mut bytes = Vec::new();
        let body = response.body_mut().with_config().limit(u64::MAX).reader();
        // The limit is that of the file, however small it travelled.
        body.take(self.most_bytes + 1).read_to_end(&mut bytes).map_err(|error| (fault_of_body(&error), None))?;
        if bytes.len() as u64 > self.most_bytes {
            return Err((Fault::TooLarge(self.most_bytes), None));
        }
        let short = |name: &str| text_of(&headers, name).filter(|text| text.len() <= LONGEST_MARK);
        let media_type = short("content-type").map(|text| text.split(';').next().unwrap_or("").trim().to_ascii_lowercase());
        let marks = Marks { etag: short("etag"), last_modified: short("last-modified") };
        Ok(Step::There(Answer::File { bytes, media_type, marks }))
    }
}

enum Step {
    There(Answer),
    On(String),
}

fn text_of(headers: &HeaderMap, name: &str) -> Option<String> {
    Some(String::from_utf8_lossy(headers.get(name)?.as_bytes()).into_owned())
}

/// What `Retry-After` asks for: seconds, or a date, which is taken against the server's own (RFC 9110, section 10.2.3).
pub fn wait_of(headers: &HeaderMap) -> Option<Duration> {
    let text = text_of(headers, "retry-after")?;
    if let Ok(seconds) = text.trim().parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let date = |text: &str| jiff::fmt::rfc2822::DateTimeParser::new().relaxed_weekday(true).parse_timestamp(text.trim()).ok();
    let (then, now) = (date(&text)?, date(&text_of(headers, "date")?)?);
    u64::try_from(then.as_second() - now.as_second()).ok().map(Duration::from_secs)
}

const LOCAL: &str = "an address of this machine or of its network";

fn fault_of(error: &ureq::Error) -> Fault {
    match error {
        ureq::Error::Io(error) => fault_of_body(error),
        ureq::Error::Timeout(_) => Fault::TooSlow,
        ureq::Error::BadUri(text) => Fault::Address(text.clone()),
        error => Fault::Unreachable(error.to_string()),
    }
}

fn fault_of_body(error: &io::Error) -> Fault {
    if let Some(inner) = error.get_ref().and_then(|inner| inner.downcast_ref::<ureq::Error>()) {
        return fault_of(inner);
    }
    match error.kind() {
        ErrorKind::PermissionDenied if error.to_string() == LOCAL => Fault::Local,
        ErrorKind::TimedOut | ErrorKind::WouldBlock => Fault::TooSlow,
        ErrorKind::UnexpectedEof | ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted => Fault::CutOff,
        _ => Fault::Unreachable(error.to_string()),
    }
}

/// Looks names up, and keeps only addresses that may be asked. The connection is made to what it gives, so that a name
/// which leads elsewhere the next time it is looked up gains nothing.
#[derive(Debug)]
struct Guard {
    names: DefaultResolver,
    local: bool,
}

impl Resolver for Guard {
    fn resolve(
        &self,
        uri: &Uri,
        config: &ureq::config::Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.names.resolve(uri, config, timeout)?;
        // A proxy is named by whoever runs the program.
        let of_proxy = config.proxy().is_some_and(|proxy| uri.host() == Some(proxy.host()));
        if self.local || of_proxy {
            return Ok(found);
        }
        let mut kept = self.empty();
        for address in found.iter().filter(|address| is_public(address.ip())) {
            kept.push(*address);
        }
        if kept.is_empty() { Err(ureq::Error::Io(io::Error::new(ErrorKind::PermissionDenied, LOCAL))) } else { Ok(kept) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_in_seconds_or_until_a_date_of_the_server() {
        let wait = |after: &str, now: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("retry-after", after.parse().expect("a header"));
            headers.insert("date", now.parse().expect("a header"));
            wait_of(&headers)
        };
        let now = "Fri, 20 Nov 2026 10:00:00 GMT";
        assert_eq!(wait("7", now), Some(Duration::from_secs(7)));
        assert_eq!(wait("Fri, 20 Nov 2026 10:01:30 GMT", now), Some(Duration::from_secs(90)));
        assert_eq!(wait("Fri, 20 Nov 2026 09:00:00 GMT", now), None);
        assert_eq!((wait("soon", now), wait("7", "never")), (None, Some(Duration::from_secs(7))));
    }
}
