//! A source from a file, a folder or an address: the one place of the import that uses the network, and politely:
//! one request at a time, a pause between two, and a longer one where a server is busy.

use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use super::{ImportError, Options};
use crate::check::invalid_id::slug;
use crate::source::{self, Source};
use crate::write::{remove_folder, write_file};

/// Whether a source is an address, and not a path.
pub fn is_address(source: &str) -> bool {
    let lower = source.trim_start().to_ascii_lowercase();
    lower.starts_with("http://") || lower.starts_with("https://")
}

/// Reads what an import asks for, within its limits.
pub struct Reader<'r> {
    pub options: &'r Options,
    pub progress: &'r dyn Fn(usize, usize),
    into: &'r Path,
    /// Where pages are kept until the last has come, so that an import that broke off goes on where it was.
    kept: String,
    agent: ureq::Agent,
    requests: Cell<usize>,
    bytes: Cell<u64>,
    seen: RefCell<HashSet<String>>,
}

/// The longest wait that a server may ask for.
const LONGEST_WAIT: Duration = Duration::from_secs(120);

/// Why a request failed, and whether it may succeed later.
struct Failed {
    reason: String,
    later: bool,
    wait: Option<Duration>,
}

impl<'r> Reader<'r> {
    pub fn new(options: &'r Options, into: &'r Path, name: &str, progress: &'r dyn Fn(usize, usize)) -> Reader<'r> {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(options.time))
            .timeout_connect(Some(options.time.min(Duration::from_secs(15))))
            .max_redirects(5)
            .http_status_as_error(false)
            .user_agent(concat!("acervo/", env!("CARGO_PKG_VERSION")))
            .build();
        let kept = format!("catalogue/.import/{}.pages", slug(name, false));
        let agent = ureq::Agent::new_with_config(config);
        Reader { options, progress, into, kept, agent, requests: Cell::new(0), bytes: Cell::new(0), seen: RefCell::default() }
    }

    /// Reads a source whole.
    ///
    /// # Errors
    /// It is not there, answers with an error, is slower or larger than the options allow, or has another scheme.
    pub fn whole(&self, source: &str) -> Result<Vec<u8>, ImportError> {
        if is_address(source) {
            return self.fetch(source.trim());
        }
        if let Some((scheme, _)) = source.split_once("://") {
            return Err(ImportError::Scheme(scheme.to_owned()));
        }
        let found = source::read_file(Path::new(source), self.options.most_bytes).map_err(ImportError::Read)?;
        found.ok_or_else(|| ImportError::NotFound(source.to_owned()))
    }

    /// One page of several: from what an earlier import of the same day kept, or else from its address.
    ///
    /// # Errors
    /// As [`Self::whole`]; the pages lead round in a circle, or are more than the options allow.
    pub fn page(&self, url: &str) -> Result<Vec<u8>, ImportError> {
        let mut seen = self.seen.borrow_mut();
        if !seen.insert(url.to_owned()) || seen.len() > self.options.most_pages {
            return Err(ImportError::Endless(shown(url).to_owned()));
        }
        let name = blake3::hash(format!("{} {url}", self.options.as_of).as_bytes()).to_hex();
        let path = format!("{}/{}", self.kept, &name[..32]);
        let kept = source::read_file(&self.into.join(&path), self.options.most_bytes).map_err(ImportError::Read)?;
        if let Some(bytes) = kept {
            return Ok(bytes);
        }
        let bytes = self.fetch(url)?;
        // What others wrote may name persons, and is not for a repository.
        write_file(self.into, &format!("{}/.gitignore", self.kept), b"*\n").map_err(ImportError::Write)?;
        write_file(self.into, &path, &bytes).map_err(ImportError::Write)?;
        Ok(bytes)
    }

    /// Takes the pages away, once everything is written.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn forget_pages(&self) -> Result<(), ImportError> {
        remove_folder(self.into, &self.kept).map_err(ImportError::Write)
    }

    /// The files of a folder that end in one of some endings, in order.
    ///
    /// # Errors
    /// It is not there, or cannot be read.
    pub fn folder(&self, folder: &str, endings: &[&str]) -> Result<Vec<Source>, ImportError> {
        let files = source::read_folder(Path::new(folder), endings, self.options.most_bytes).map_err(ImportError::Read)?;
        files.ok_or_else(|| ImportError::NotFound(folder.to_owned()))
    }

    fn fetch(&self, url: &str) -> Result<Vec<u8>, ImportError> {
        let mut wait = self.options.pause;
        for attempt in 1.. {
            if self.requests.get() > 0 {
                std::thread::sleep(wait);
            }
            self.requests.set(self.requests.get() + 1);
            match self.request(url) {
                Ok(bytes) => {
                    self.bytes.set(self.bytes.get() + bytes.len() as u64);
                    if self.bytes.get() > self.options.most_bytes {
                        return Err(ImportError::TooLarge(self.options.most_bytes));
                    }
                    return Ok(bytes);
                }
                Err(failed) if failed.later && attempt < self.options.attempts => {
                    wait = failed.wait.unwrap_or(self.options.pause * 2_u32.pow(attempt.min(8))).min(LONGEST_WAIT);
                }
                Err(failed) => return Err(ImportError::Fetch { url: shown(url).to_owned(), reason: failed.reason }),
            }
        }
        Err(ImportError::Endless(shown(url).to_owned()))
    }

    fn request(&self, url: &str) -> Result<Vec<u8>, Failed> {
        let fail = |error: ureq::Error| {
            let later = matches!(error, ureq::Error::Io(_) | ureq::Error::Timeout(_) | ureq::Error::ConnectionFailed);
            Failed { reason: error.to_string(), later, wait: None }
        };
        let mut response = self.agent.get(url).call().map_err(fail)?;
        let status = response.status().as_u16();
        if !(200..300).contains(&status) {
            let wait = crate::links::wait_of(response.headers());
            return Err(Failed {
                reason: format!("http status: {status}"),
                later: matches!(status, 429 | 500 | 502 | 503 | 504),
                wait,
            });
        }
        let mut bytes = Vec::new();
        let body = response.body_mut().with_config().limit(u64::MAX).reader();
        // The limit is that of the text, however small it travelled.
        body.take(self.options.most_bytes + 1).read_to_end(&mut bytes).map_err(|error| fail(ureq::Error::Io(error)))?;
        Ok(bytes)
    }
}

/// An address without what may be secret in it.
fn shown(url: &str) -> &str {
    url.split(['?', '#']).next().unwrap_or("")
}

/// An address that a page names, where it leads to the host of the one that was asked for.
pub fn same_host(url: &str, first: &str) -> bool {
    let host = |url: &str| {
        let rest = url.split_once("://").map_or("", |(_, rest)| rest);
        let host = rest.split(['/', '?', '#']).next().unwrap_or("");
        host.rsplit('@').next().unwrap_or(host).split(':').next().unwrap_or("").to_lowercase()
    };
    is_address(url) && host(url) == host(first)
}
