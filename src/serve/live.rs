//! What open pages are told: that the site changed, or that the last change has errors.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};

pub const SCRIPT: &str = include_str!("live.js");
pub const STYLE: &str = include_str!("live.css");
pub const SCRIPT_PATH: &str = "/__acervo/live.js";
pub const STYLE_PATH: &str = "/__acervo/live.css";
pub const POLL_PATH: &str = "/__acervo/live";

/// How long a page waits for news before it asks again; below the time after which browsers give up.
const LONGEST_WAIT: Duration = Duration::from_secs(25);
/// Pages that wait at the same time. More are answered at once, and ask again.
const MOST_WAITING: usize = 64;

/// What came of the last build.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// How many builds there were.
    pub build: u64,
    /// How many of them changed the site.
    pub site: u64,
    /// The findings, where the last build failed.
    pub faults: Option<String>,
}

/// The state, and those who wait for the next.
#[derive(Default)]
pub struct Live {
    now: Mutex<(State, usize)>,
    news: Condvar,
}

impl Live {
    pub fn state(&self) -> State {
        self.now.lock().unwrap_or_else(PoisonError::into_inner).0.clone()
    }

    /// A build has ended: with a site that is changed or not, or with faults.
    pub fn ended(&self, changed: bool, faults: Option<String>) {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        now.0.build += 1;
        now.0.site += u64::from(changed);
        now.0.faults = faults;
        self.news.notify_all();
    }

    /// Waits until there is a build after the one that a page knows, or until it has waited long enough.
    pub fn wait(&self, known: Option<u64>) -> State {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        if known == Some(now.0.build) && now.1 < MOST_WAITING {
            now.1 += 1;
            let same = |now: &mut (State, usize)| known == Some(now.0.build);
            now = self.news.wait_timeout_while(now, LONGEST_WAIT, same).unwrap_or_else(PoisonError::into_inner).0;
            now.1 -= 1;
        }
        now.0.clone()
    }
}

impl State {
    /// As the script of a page reads it.
    pub fn json(&self, title: &str) -> Value {
        json!({ "build": self.build, "site": self.site, "title": title, "faults": self.faults })
    }
}

/// A page with the script in it, told which site it is of. Never inline: the policy forbids that.
pub fn inject(page: Vec<u8>, site: u64) -> Vec<u8> {
    let tag = format!("<script src=\"{SCRIPT_PATH}\" data-site=\"{site}\" defer></script>");
    let end = b"</head>";
    let at = page.windows(end.len()).position(|part| part.eq_ignore_ascii_case(end)).unwrap_or(page.len());
    let mut whole = page;
    whole.splice(at..at, tag.into_bytes());
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_in_the_head_or_at_the_end() {
        let text = |page: &str| String::from_utf8(inject(page.into(), 3)).expect("text");
        let tag = "<script src=\"/__acervo/live.js\" data-site=\"3\" defer></script>";
        assert_eq!(text("<head><title>a</title></HEAD><body>"), format!("<head><title>a</title>{tag}</HEAD><body>"));
        assert_eq!(text("<p>a"), format!("<p>a{tag}"));
    }

    #[test]
    fn who_waits_is_told_of_the_next_build() {
        let live = std::sync::Arc::new(Live::default());
        assert_eq!(live.wait(None).build, 0, "who knows nothing does not wait");
        let waiting = std::thread::spawn({
            let live = std::sync::Arc::clone(&live);
            move || live.wait(Some(0))
        });
        live.ended(true, None);
        assert_eq!(waiting.join().expect("told"), State { build: 1, site: 1, faults: None });
        live.ended(false, Some("broken".to_owned()));
        assert_eq!(live.wait(Some(1)), State { build: 2, site: 1, faults: Some("broken".to_owned()) });
    }
}
