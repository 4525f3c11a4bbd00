//! A catalogue from a file or from an address: the one place of the import that uses the network.

use std::io::Read;
use std::path::Path;
use std::time::Duration;

use super::{ImportError, Options};
use crate::source;

/// Whether a source is an address, and not a path.
pub fn is_address(source: &str) -> bool {
    let lower = source.trim_start().to_ascii_lowercase();
    lower.starts_with("http://") || lower.starts_with("https://")
}

/// Reads a source whole.
///
/// # Errors
/// It is not there, answers with an error, is slower or larger than the options allow, or has another scheme.
pub fn read(source: &str, options: &Options) -> Result<Vec<u8>, ImportError> {
    if is_address(source) {
        return fetch(source.trim(), options);
    }
    if let Some((scheme, _)) = source.split_once("://") {
        return Err(ImportError::Scheme(scheme.to_owned()));
    }
    let found = source::read_file(Path::new(source), options.most_bytes).map_err(ImportError::Read)?;
    found.ok_or_else(|| ImportError::NotFound(source.to_owned()))
}

fn fetch(url: &str, options: &Options) -> Result<Vec<u8>, ImportError> {
    let fail = |error: ureq::Error| ImportError::Fetch {
        url: url.split(['?', '#']).next().unwrap_or("").to_owned(),
        reason: error.to_string(),
    };
    let config = ureq::Agent::config_builder()
        .timeout_global(Some(options.time))
        .timeout_connect(Some(options.time.min(Duration::from_secs(15))))
        .max_redirects(5)
        .http_status_as_error(true)
        .user_agent(concat!("acervo/", env!("CARGO_PKG_VERSION")))
        .build();
    let mut response = ureq::Agent::new_with_config(config).get(url).call().map_err(fail)?;
    let mut bytes = Vec::new();
    let body = response.body_mut().with_config().limit(u64::MAX).reader();
    // The limit is that of the text, however small it travelled.
    body.take(options.most_bytes + 1).read_to_end(&mut bytes).map_err(|error| fail(ureq::Error::Io(error)))?;
    if bytes.len() as u64 > options.most_bytes {
        return Err(ImportError::TooLarge(options.most_bytes));
    }
    Ok(bytes)
}
