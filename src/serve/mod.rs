//! The site on this machine while it is worked on: built, given to the browser, rebuilt at every change.
//!
//! There is no second build: [`Session::rebuild`] is `acervo build`. Only loopback is listened on, and only
//! requests that name this machine are answered, so that no page of another site can read what is not
//! published yet (DNS rebinding). An interrupt (Ctrl-C) ends the process as it stands: a build puts its site in
//! place in one step, so nothing is left half done.

mod answer;
mod live;
mod media_type;
mod policy;
mod session;
mod watch;

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;

pub use live::{Live, State};
pub use session::Session;
pub use watch::watch;

/// The port where none is asked for, and how many above it are tried when it is taken.
const FIRST_PORT: u16 = 4000;
const TRIES: u16 = 100;

/// Listens on loopback: on the port that is asked for, or else on 4000 or the next one that is free.
///
/// # Errors
/// The port is taken or not allowed; or all of those tried are.
pub fn listen(port: Option<u16>) -> io::Result<TcpListener> {
    let on = |port: u16| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    if let Some(port) = port {
        return on(port);
    }
    let mut last = on(FIRST_PORT);
    for port in FIRST_PORT + 1..FIRST_PORT + TRIES {
        match last {
            Err(reason) if reason.kind() == io::ErrorKind::AddrInUse => last = on(port),
            done => return done,
        }
    }
    last
}

/// Answers requests, each in a thread of its own, until the listener fails.
///
/// # Errors
/// The listener cannot be used.
pub fn answer(listener: TcpListener, session: &Arc<Session>) -> io::Result<()> {
    let server = tiny_http::Server::from_listener(listener, None).map_err(io::Error::other)?;
    loop {
        let request = server.recv()?;
        let session = Arc::clone(session);
        // A browser that goes away in the middle of an answer is no fault of ours.
        std::thread::Builder::new().spawn(move || drop(answer::answer(request, &session)))?;
    }
}
