//! Copies of the files that a catalogue names elsewhere, so that their pages can show what is in them.
//!
//! Fetching is a step of its own: the build reads what is stored and asks nobody. Each host is asked for one thing at a
//! time, with a rest in between; what a server says of waiting is kept to. Only the web is asked, and no address of this
//! machine or of the network around it, wherever a redirect or a name leads.

mod address;
mod client;
mod fault;
mod ledger;
mod pace;
mod wanted;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use jiff::civil::Date;
use sha2::{Digest, Sha256};

pub use client::wait_of;
pub use fault::Fault;
pub use ledger::{FOLDER, FileCopy, LEDGER, Ledger, Stored, read_ledger};
pub use wanted::{Wanted, matches, wanted};

use crate::write::{WriteError, remove_file, write_file};
use client::{Answer, Client};

/// What a run is told.
#[derive(Clone, Debug)]
pub struct Options {
    /// The day that is written as that of a copy.
    pub today: Date,
    /// The largest file, in bytes as it is read.
    pub most_bytes: u64,
    /// The longest that a connection may take to be made, and that one file may take in all.
    pub connect: Duration,
    pub time: Duration,
    /// The rest between two requests to one host, and the first wait before another try; it doubles.
    pub rest: Duration,
    pub back_off: Duration,
    /// The longest wait that a server may ask for.
    pub longest_wait: Duration,
    /// Days for which a copy is fresh.
    pub fresh: i64,
    /// Asks for what is fresh too.
    pub again: bool,
    /// Lets addresses of this machine and of its network be asked: for tests alone.
    pub local: bool,
}

impl Options {
    pub fn new(today: Date) -> Options {
        Options {
            today,
            most_bytes: 20_000_000,
            connect: Duration::from_secs(10),
            time: Duration::from_secs(60),
            rest: Duration::from_secs(1),
            back_off: Duration::from_secs(2),
            longest_wait: Duration::from_secs(60),
            fresh: 30,
            again: false,
            local: false,
        }
    }
}

/// What became of a run. Addresses are in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Copies that are new or have changed.
    pub stored: Vec<String>,
    /// Copies that their servers say are still the same.
    pub same: usize,
    /// Copies that were fresh and not asked for.
    pub fresh: usize,
    /// Copies that no descriptor names any more.
    pub dropped: usize,
    pub failed: Vec<(String, Fault)>,
}

/// Hosts that are asked at the same time.
const AT_ONCE: usize = 4;
/// Files of a host that may fail one after the other for the host's sake before it is left alone.
const PATIENCE: usize = 3;
/// How often the ledger is written while a run lasts.
const EVERY: Duration = Duration::from_secs(2);

/// Brings the copies of a portal up to date. `ledger` is what was stored before; it is written with every copy that
/// comes in, so that a run which is cut off goes on where it was. Where `whole`, copies of what is not wanted go.
///
/// # Errors
/// A copy or the ledger cannot be written. What a server does is no such error but a fault of its file.
pub fn fetch(
    root: &Path,
    wanted: &[Wanted],
    ledger: Ledger,
    whole: bool,
    options: &Options,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Outcome, WriteError> {
    let before = ledger.sums();
    let (due, fresh): (Vec<&Wanted>, Vec<&Wanted>) = wanted.iter().partition(|it| options.again || is_due(it, &ledger, options));
    let run = Run {
        root,
        client: Client::new(options),
        options,
        state: Mutex::new(State {
            ledger,
            outcome: Outcome { fresh: fresh.len(), ..Outcome::default() },
            saved: None,
            broken: None,
        }),
        done: AtomicUsize::new(fresh.len()),
    };
    progress(fresh.len(), wanted.len());
    let hosts = Mutex::new(by_host(&due));
    let next = || hosts.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE.min(due.len()) {
            scope.spawn(|| {
                while let Some(files) = next() {
                    run.host(&files, &|| progress(run.done.fetch_add(1, Ordering::Relaxed) + 1, wanted.len()));
                }
            });
        }
    });
    run.end(whole.then_some(wanted), &before)
}

/// Whether a file is to be asked for: it never came, it is old, or its descriptor says that it has changed since.
fn is_due(wanted: &Wanted, ledger: &Ledger, options: &Options) -> bool {
    let Some(copy) = ledger.of(&wanted.url).and_then(Stored::copy) else { return true };
    let old = copy.date.until(options.today).map_or(i64::MAX, |span| span.get_days().into());
    old >= options.fresh || wanted.modified.is_some_and(|modified| modified > copy.date)
}

/// Files that are asked of one host, in order; the hosts in order too.
fn by_host<'w>(due: &[&'w Wanted]) -> VecDeque<Vec<&'w Wanted>> {
    let mut hosts: BTreeMap<&str, Vec<&Wanted>> = BTreeMap::new();
    for file in due {
        hosts.entry(address::host(&file.url)).or_default().push(file);
    }
    hosts.into_values().collect()
}

struct Run<'r> {
    root: &'r Path,
    client: Client,
    options: &'r Options,
    state: Mutex<State>,
    done: AtomicUsize,
}

struct State {
    ledger: Ledger,
    outcome: Outcome,
    saved: Option<Instant>,
    /// The first thing that could not be written: nothing is asked for after it.
    broken: Option<WriteError>,
}

impl Run<'_> {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks one host for its files, unless it seems to be gone.
    fn host(&self, files: &[&Wanted], one_more: &dyn Fn()) {
        let mut in_vain = 0;
        for file in files {
            if self.state().broken.is_some() {
                return;
            }
            let known = self.state().ledger.of(&file.url).and_then(Stored::marks);
            let answer = if in_vain < PATIENCE { self.client.get(&file.url, known.as_ref()) } else { Err(Fault::HostGivenUp) };
            in_vain = match &answer {
                Err(fault) if fault.is_of_host() => in_vain + 1,
                _ => 0,
            };
            let kept = self.keep(&file.url, answer);
            let mut state = self.state();
            if let Err(error) = kept {
                state.broken.get_or_insert(error);
            }
            drop(state);
            one_more();
        }
    }

    /// Writes down what came of a request; the copy itself before the ledger that names it.
    fn keep(&self, url: &str, answer: Result<Answer, Fault>) -> Result<(), WriteError> {
        let today = self.options.today;
        let sum = match &answer {
            Ok(Answer::File { bytes, .. }) => {
                let sum: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
                write_file(self.root, &ledger::path(&sum), bytes)?;
                sum
            }
            _ => String::new(),
        };
        let mut state = self.state();
        let state = &mut *state;
        let outcome = &mut state.outcome;
        match answer {
            Ok(Answer::File { bytes, media_type, marks }) => {
                let known = state.ledger.of(url).and_then(Stored::copy).is_some_and(|copy| copy.sha256 == sum);
                if known {
                    outcome.same += 1;
                } else {
                    outcome.stored.push(url.to_owned());
                }
                state.ledger.store(url, today, sum, bytes.len() as u64, media_type, marks);
            }
            Ok(Answer::Same) => {
                outcome.same += 1;
                state.ledger.confirm(url, today);
            }
            Err(fault) => {
                state.ledger.fail(url, today, &fault);
                outcome.failed.push((url.to_owned(), fault));
            }
        }
        if state.saved.is_none_or(|saved| saved.elapsed() > EVERY) {
            write_file(self.root, LEDGER, state.ledger.write().as_bytes())?;
            state.saved = Some(Instant::now());
        }
        Ok(())
    }

    /// Writes the ledger a last time, then takes away the copies that nothing names any more.
    fn end(self, wanted: Option<&[Wanted]>, before: &BTreeSet<String>) -> Result<Outcome, WriteError> {
        let State { mut ledger, mut outcome, broken, saved } = self.state.into_inner().unwrap_or_else(PoisonError::into_inner);
        if let Some(wanted) = wanted.filter(|_| broken.is_none()) {
            let named: BTreeSet<&str> = wanted.iter().map(|it| it.url.as_str()).collect();
            outcome.dropped = ledger.retain(|url| named.contains(url));
        }
        if saved.is_some() || outcome.dropped > 0 {
            write_file(self.root, LEDGER, ledger.write().as_bytes())?;
        }
        if let Some(error) = broken {
            return Err(error);
        }
        let now = ledger.sums();
        for sum in before.difference(&now) {
            remove_file(self.root, &ledger::path(sum))?;
        }
        outcome.stored.sort();
        outcome.failed.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(outcome)
    }
}
