use std::sync::{Arc, Mutex};

use super::build::{failure, summary};
use super::check::print;
use super::{Failure, SOUND, Settings, Terminal};
use crate::build::Outcome;
use crate::diagnostic::Arg;
use crate::portal;
use crate::report::{self, Files};
use crate::serve::{self, Live, Session};

/// Builds the site, serves it, and rebuilds it at every change, until it is interrupted.
pub fn serve(settings: &Settings, terminal: &Terminal) -> Result<u8, Failure> {
    let words = &terminal.words;
    let root = settings.root(terminal)?;
    let out = settings.out(&root, terminal)?;
    let listener = serve::listen(settings.port()).map_err(|reason| cannot_listen(settings.port(), &reason, terminal))?;
    let port = listener.local_addr().map_err(|reason| cannot_listen(settings.port(), &reason, terminal))?.port();
    let here = format!("http://127.0.0.1:{port}");
    // Links of the site are to lead here; below another path where one is asked for, as they will there.
    let base_url = settings.choices.base_url.clone().unwrap_or_else(|| format!("{here}/"));
    let session = Arc::new(Session {
        root: root.clone(),
        site: out,
        choices: portal::Choices { base_url: Some(base_url), ..settings.choices.clone() },
        broken: words.get("serve-broken"),
        nothing_yet: words.get("serve-nothing-yet"),
        not_here: words.get("serve-not-here"),
        asks: Mutex::default(),
        live: Live::default(),
    });
    // Watched before the first build, so that no change falls between.
    let changes = serve::watch(&root);
    rebuild(&session, terminal)?;
    std::thread::scope(|scope| {
        let serving = Arc::clone(&session);
        let server = scope.spawn(move || serve::answer(listener, &serving));
        terminal.print(&words.with("cli-serving", &[("url", format!("{here}{}", session.base_path()).into())]));
        match &changes {
            Ok(changes) => follow(&changes.receiver, &session, terminal),
            Err(reason) => terminal.tell(&words.with("cli-cannot-watch", &[("reason", reason.to_string().into())])),
        }
        match server.join() {
            Ok(Err(reason)) => Err(cannot_listen(Some(port), &reason, terminal)),
            _ => Ok(SOUND),
        }
    })
}

/// Rebuilds at every change, for as long as there can be one.
fn follow(changes: &std::sync::mpsc::Receiver<()>, session: &Session, terminal: &Terminal) {
    while changes.recv().is_ok() {
        while changes.try_recv().is_ok() {}
        terminal.remark(&terminal.words.get("cli-rebuilt"));
        if let Err(failure) = rebuild(session, terminal) {
            failure.show(terminal);
        }
    }
}

fn rebuild(session: &Session, terminal: &Terminal) -> Result<(), Failure> {
    let bar = terminal.bar();
    let progress = |done, all| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    };
    let built = session.rebuild(&progress, |outcome| faults(outcome, terminal));
    bar.finish_and_clear();
    let outcome = built.map_err(|error| failure(&error, terminal))?;
    print(&outcome.diagnostics, &outcome.sources, outcome.entries, &[], terminal);
    terminal.remark(&summary(&outcome, terminal));
    if outcome.changes.is_none() && session.live.state().site > 0 {
        terminal.remark(&terminal.words.get("cli-kept-last"));
    }
    Ok(())
}

/// What the page shows: the findings as the terminal prints them, without colour.
fn faults(outcome: &Outcome, terminal: &Terminal) -> String {
    const MOST: usize = 50;
    let files = Files::new(&outcome.sources);
    let errors = outcome.diagnostics.iter().filter(|finding| finding.severity == crate::diagnostic::Severity::Error);
    let texts: Vec<_> = errors.take(MOST).map(|finding| report::text(finding, &files, &terminal.words, false)).collect();
    texts.join("\n\n")
}

fn cannot_listen(port: Option<u16>, reason: &std::io::Error, terminal: &Terminal) -> Failure {
    let port = port.map_or_else(|| "4000…".to_owned(), |port| port.to_string());
    let args = [("port", Arg::from(port)), ("reason", reason.to_string().into())];
    Failure::of_run(terminal.words.with("cli-cannot-listen", &args)).help(terminal.words.attribute(
        "cli-cannot-listen",
        "mend",
        &[],
    ))
}
