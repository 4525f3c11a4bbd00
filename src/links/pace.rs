//! Manners: one request at a time to a host, and a rest after each.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// When each host may be asked again.
pub struct Pace {
    rest: Duration,
    hosts: Mutex<HashMap<String, Arc<Mutex<Option<Instant>>>>>,
}

impl Pace {
    pub fn new(rest: Duration) -> Pace {
        Pace { rest, hosts: Mutex::default() }
    }

    /// Does something that asks a host, once it is its turn. What is done says how long the host wants to be left
    /// alone, where that is longer than the rest of every request.
    pub fn turn<T>(&self, host: &str, ask: impl FnOnce() -> (T, Duration)) -> T {
        let slot = {
            let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(hosts.entry(host.to_ascii_lowercase()).or_default())
        };
        let mut next = slot.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(next) = *next {
            std::thread::sleep(next.saturating_duration_since(Instant::now()));
        }
        let (done, wait) = ask();
        *next = Instant::now().checked_add(self.rest.max(wait));
        done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_rests_between_two_requests_and_another_need_not_wait() {
        let pace = Pace::new(Duration::from_millis(60));
        let begun = Instant::now();
        pace.turn("a", || ((), Duration::ZERO));
        pace.turn("b", || ((), Duration::ZERO));
        assert!(begun.elapsed() < Duration::from_millis(50));
        pace.turn("A", || ((), Duration::from_millis(150)));
        assert!(begun.elapsed() >= Duration::from_millis(60));
        pace.turn("a", || ((), Duration::ZERO));
        assert!(begun.elapsed() >= Duration::from_millis(210));
    }
}
