//! Git as a process that reads and does nothing else. What a repository's own settings could make it run is switched
//! off: hooks, file-system monitors, filters, external diffs, signature checks, pagers, fetches of what is missing.
//! Nothing here looks at the work tree, where attributes could call filters.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::Unavailable;

/// All that a build asks of git is done by then.
const LONGEST: Duration = Duration::from_secs(60);
/// In bytes, of one answer.
const LARGEST_ANSWER: u64 = 1 << 30;
const LARGEST_COMPLAINT: u64 = 1 << 16;

/// Variables of git that say where git is and whose repositories to trust; any other would change what is read.
const KEPT: [&str; 4] = ["GIT_CONFIG", "GIT_CEILING_DIRECTORIES", "GIT_EXEC_PATH", "GIT_TEST_ASSUME_DIFFERENT_OWNER"];

const SETTINGS: [&str; 10] = [
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.pager=cat",
    "core.untrackedCache=false",
    "log.showSignature=false",
    "log.follow=false",
    "diff.external=",
    "diff.relative=false",
    "protocol.allow=never",
    "maintenance.auto=false",
];

pub struct Git {
    folder: PathBuf,
    until: Instant,
}

impl Git {
    pub fn new(folder: &Path) -> Git {
        Git { folder: folder.to_owned(), until: Instant::now() + LONGEST }
    }

    pub fn text(&self, args: &[&str]) -> Result<String, Unavailable> {
        let bytes = self.bytes(args)?;
        String::from_utf8(bytes).map_err(|_| Unavailable::Failed("not UTF-8".to_owned()))
    }

    pub fn bytes(&self, args: &[&str]) -> Result<Vec<u8>, Unavailable> {
        self.run(args, &[], |out| {
            let mut bytes = Vec::new();
            out.read_to_end(&mut bytes)?;
            Ok(bytes)
        })
    }

    /// Runs git, gives it its input, and reads what it answers as it comes.
    pub fn run<T>(
        &self,
        args: &[&str],
        input: &[u8],
        read: impl FnOnce(&mut dyn Read) -> std::io::Result<T>,
    ) -> Result<T, Unavailable> {
        let mut child = self.command(args).spawn().map_err(|reason| match reason.kind() {
            std::io::ErrorKind::NotFound => Unavailable::NoGit,
            _ => Unavailable::Failed(reason.to_string()),
        })?;
        let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let child = Mutex::new(child);
        let (done, wait) = channel::<()>();
        thread::scope(|scope| {
            scope.spawn(|| stdin.map(|mut stdin| stdin.write_all(input)));
            let complaint = scope.spawn(|| drain(stderr));
            let (child, until) = (&child, self.until);
            let guard = scope.spawn(move || {
                let late = wait.recv_timeout(until.saturating_duration_since(Instant::now())) == Err(RecvTimeoutError::Timeout);
                if late {
                    let _ = lock(child).kill();
                }
                late
            });
            let mut out = stdout.map(|stdout| stdout.take(LARGEST_ANSWER));
            let mut nothing = std::io::empty();
            let answer = match &mut out {
                Some(out) => read(out),
                None => read(&mut nothing),
            };
            let whole = out.as_ref().is_none_or(|out| out.limit() > 0);
            if answer.is_err() || !whole {
                let _ = lock(child).kill();
            }
            drop(out);
            let status = ended(child);
            drop(done);
            let late = guard.join().unwrap_or(false);
            let complaint = complaint.join().unwrap_or_default();
            match (answer, status) {
                _ if late || !whole => Err(Unavailable::TooLarge),
                (Ok(answer), Ok(true)) => Ok(answer),
                (Err(reason), Ok(true)) => Err(Unavailable::Failed(reason.to_string())),
                (_, Err(reason)) => Err(Unavailable::Failed(reason.to_string())),
                _ => Err(meaning(&complaint)),
            }
        })
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new("git");
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy();
            let kept = name != "GIT_CONFIG" && name != "GIT_CONFIG_PARAMETERS" && KEPT.iter().any(|kept| name.starts_with(kept));
            if name.starts_with("GIT_") && !kept {
                command.env_remove(&*name);
            }
        }
        command.args(["--no-pager", "--no-replace-objects", "--literal-pathspecs"]);
        command.args(SETTINGS.iter().flat_map(|setting| ["-c", setting])).args(args);
        command.current_dir(&self.folder).env("LC_ALL", "C").env("LANGUAGE", "C");
        command.env("GIT_OPTIONAL_LOCKS", "0").env("GIT_TERMINAL_PROMPT", "0").env("GIT_ATTR_NOSYSTEM", "1");
        command.env("GIT_NO_LAZY_FETCH", "1").env("GIT_ALLOW_PROTOCOL", "none").env("GIT_GRAFT_FILE", "/dev/null");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

fn lock(child: &Mutex<Child>) -> std::sync::MutexGuard<'_, Child> {
    child.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether it ended well. It is not waited for with the lock held, so that the guard can still end it.
fn ended(child: &Mutex<Child>) -> std::io::Result<bool> {
    loop {
        if let Some(status) = lock(child).try_wait()? {
            return Ok(status.success());
        }
        thread::sleep(Duration::from_millis(1));
    }
}

fn drain(stderr: Option<impl Read>) -> String {
    let mut bytes = Vec::new();
    if let Some(mut stderr) = stderr {
        let _ = stderr.by_ref().take(LARGEST_COMPLAINT).read_to_end(&mut bytes);
        let _ = std::io::copy(&mut stderr, &mut std::io::sink());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn meaning(complaint: &str) -> Unavailable {
    if complaint.contains("dubious ownership") {
        Unavailable::Foreign
    } else if complaint.contains("not a git repository") {
        Unavailable::NoRepository
    } else if complaint.contains("lazy fetching disabled") || complaint.contains("promisor remote") {
        Unavailable::Partial
    } else {
        let line = complaint.lines().find(|line| !line.trim().is_empty()).unwrap_or("git");
        let plain = line.chars().map(|c| if c.is_control() { ' ' } else { c });
        Unavailable::Failed(plain.take(200).collect())
    }
}
