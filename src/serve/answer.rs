//! One request and its answer.

use std::io::{self, Read};

use tiny_http::{Header, Method, Request, Response, StatusCode};

use super::live::{POLL_PATH, SCRIPT, SCRIPT_PATH, STYLE, STYLE_PATH, inject};
use super::{Session, media_type, policy};
use crate::source::{Found, SiteFile, find_in_site};

/// An answer before it is sent.
struct Answer {
    status: u16,
    media_type: &'static str,
    body: Box<dyn Read + Send>,
    length: Option<usize>,
    location: Option<String>,
}

/// Answers a request.
///
/// # Errors
/// Whoever asked has gone away.
pub fn answer(request: Request, session: &Session) -> io::Result<()> {
    let answer = if request.headers().iter().filter(|header| header.field.equiv("Host")).count() != 1 || !is_from_here(&request) {
        text(403, &session.not_here)
    } else if matches!(request.method(), Method::Get | Method::Head) {
        to(request.url(), session)
    } else {
        text(405, "GET, HEAD")
    };
    let policy = policy::content_security(&session.asks());
    let headers = [
        ("Content-Type", answer.media_type),
        ("Content-Security-Policy", &policy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cache-Control", "no-store"),
    ];
    let more = [("Location", answer.location), ("Allow", (answer.status == 405).then(|| "GET, HEAD".to_owned()))];
    let headers = headers.into_iter().map(|(name, value)| (name, value.to_owned()));
    let headers = headers.chain(more.into_iter().filter_map(|(name, value)| Some((name, value?))));
    let headers = headers.filter_map(|(name, value)| Header::from_bytes(name, value).ok()).collect();
    request.respond(Response::new(StatusCode(answer.status), headers, answer.body, answer.length, None))
}

fn is_from_here(request: &Request) -> bool {
    let host = request.headers().iter().find(|header| header.field.equiv("Host"));
    host.is_some_and(|host| policy::is_this_machine(host.value.as_str()))
}

fn to(url: &str, session: &Session) -> Answer {
    let Some(path) = policy::path_of(url) else { return not_found(session) };
    match path.as_str() {
        SCRIPT_PATH => return bytes(200, media_type::of("live.js"), SCRIPT.into()),
        STYLE_PATH => return bytes(200, media_type::of("live.css"), STYLE.into()),
        POLL_PATH => {
            let known = url.split_once("build=").and_then(|(_, number)| number.parse().ok());
            let state = session.live.wait(known);
            return bytes(200, media_type::of("live.json"), state.json(&session.broken).to_string().into_bytes());
        }
        _ => {}
    }
    let base = session.base_path();
    let Some(inside) = path.strip_prefix(&base) else {
        return if path == "/" || format!("{path}/") == base { redirect(&base) } else { not_found(session) };
    };
    match find_in_site(&session.site, inside) {
        Found::File(file) => of_file(200, inside, file, session),
        Found::Folder if !path.ends_with('/') => redirect(&format!("{}/", url.split(['?', '#']).next().unwrap_or(""))),
        Found::Folder => match find_in_site(&session.site, &format!("{inside}index.html")) {
            Found::File(file) => of_file(200, "index.html", file, session),
            _ => not_found(session),
        },
        Found::Nothing => not_found(session),
    }
}

/// A file as it is; a page with the script in it.
fn of_file(status: u16, path: &str, mut file: SiteFile, session: &Session) -> Answer {
    let media_type = media_type::of(path);
    if !media_type.starts_with("text/html") {
        return Answer { status, media_type, body: file.bytes, length: file.length, location: None };
    }
    // The count is read before the page: a page that is newer than its count is only loaded once more.
    let site = session.live.state().site;
    let mut page = Vec::new();
    match file.bytes.read_to_end(&mut page) {
        Ok(_) => bytes(status, media_type, inject(page, site)),
        Err(reason) => text(500, &reason.to_string()),
    }
}

/// The site's own page for what is not there. Where there is no site yet, a page that waits for it.
fn not_found(session: &Session) -> Answer {
    match find_in_site(&session.site, "404.html") {
        Found::File(file) => of_file(404, "404.html", file, session),
        _ if matches!(find_in_site(&session.site, "index.html"), Found::File(_)) => text(404, "404"),
        _ => {
            let page = format!(
                "<!doctype html><head><meta charset=\"utf-8\"><title>Acervo</title></head><body><p>{}</p></body>",
                session.nothing_yet
            );
            bytes(503, media_type::of("index.html"), inject(page.into_bytes(), session.live.state().site))
        }
    }
}

/// `to` is a path of this site; a second slash at its beginning would make another site's address of it.
fn redirect(to: &str) -> Answer {
    let path = format!("/{}", to.trim_start_matches('/'));
    Answer { location: Some(path), ..text(308, "") }
}

fn text(status: u16, text: &str) -> Answer {
    bytes(status, media_type::of("answer.txt"), text.into())
}

fn bytes(status: u16, media_type: &'static str, bytes: Vec<u8>) -> Answer {
    Answer { status, media_type, length: Some(bytes.len()), body: Box::new(io::Cursor::new(bytes)), location: None }
}
