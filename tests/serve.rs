//! `acervo serve` as a browser meets it: pages, refusals, and the news after an edit.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

struct Server {
    child: Child,
    port: u16,
    dir: tempfile::TempDir,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    fn start() -> Server {
        let dir = tempfile::tempdir().unwrap();
        let portal = dir.path().join("portal");
        let begun = Command::new(env!("CARGO_BIN_EXE_acervo")).arg("init").arg(&portal).stdout(Stdio::null()).status();
        assert!(begun.unwrap().success());
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut command = Command::new(env!("CARGO_BIN_EXE_acervo"));
        command.args(["serve", "--lang", "en", "--port", &port.to_string(), "--root"]).arg(&portal);
        let child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut server = Server { child, port, dir };
        let lines = BufReader::new(server.child.stdout.take().unwrap()).lines();
        let (told, hear) = mpsc::channel();
        // It reads on to the end, so that what is said later does not fill the pipe.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(|line| drop(told.send(line))));
        let address = format!("http://127.0.0.1:{port}");
        while !hear.recv_timeout(Duration::from_secs(60)).expect("an address within a minute").contains(&address) {}
        server
    }

    fn root(&self) -> std::path::PathBuf {
        self.dir.path().join("portal")
    }

    fn ask(&self, method: &str, path: &str, host: &str) -> (u16, String, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(40))).unwrap();
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        (head[9..12].parse().unwrap(), head.to_owned(), body.to_owned())
    }

    fn get(&self, path: &str) -> (u16, String, String) {
        self.ask("GET", path, &format!("127.0.0.1:{}", self.port))
    }

    fn state(&self, known: &str) -> serde_json::Value {
        serde_json::from_str(&self.get(&format!("/__acervo/live?build={known}")).2).unwrap()
    }

    /// Waits for a build after the one that is known.
    fn news(&self, known: &serde_json::Value) -> serde_json::Value {
        let begin = Instant::now();
        loop {
            let state = self.state(&known["build"].to_string());
            if state["build"] != known["build"] {
                return state;
            }
            assert!(begin.elapsed() < Duration::from_secs(60), "no build after an edit");
        }
    }
}

fn edit(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{text}");
    fs::write(path, text.replace(from, to)).unwrap();
}

#[test]
fn pages_are_served_and_nothing_else_is() {
    let server = Server::start();
    let (code, head, page) = server.get("/");
    assert_eq!(code, 200);
    assert!(head.contains("text/html; charset=utf-8") && head.contains("default-src 'none'"), "{head}");
    assert!(page.contains("<script src=\"/__acervo/live.js\""), "{page}");
    let (code, head, _) = server.get("/datasets");
    assert!(code == 308 && head.contains("/datasets/"), "{head}");
    let (code, _, page) = server.get("/nowhere/at/all");
    assert!(code == 404 && page.contains("<h1"), "{page}");
    for path in [
        "/../acervo.yaml",
        "/%2e%2e/acervo.yaml",
        "/..%2facervo.yaml",
        "/%2e%2e%5cacervo.yaml",
        "/a%00b",
        "//etc/passwd",
        "/.acervo-files",
    ] {
        let (code, _, body) = server.get(path);
        assert!(code == 404 || code == 400, "{path}: {code}");
        assert!(!body.contains("base_url:") && !body.contains("root:"), "{path}");
    }
    let own = format!("127.0.0.1:{}", server.port);
    let (code, head, body) = server.ask("HEAD", "/datasets/index.csv", &own);
    assert!(code == 200 && body.is_empty() && head.contains("text/csv"), "{head}");
    assert_eq!(server.ask("POST", "/", &own).0, 405);
    assert_eq!(server.ask("GET", "/", "evil.example").0, 403);
    assert!(!server.get("/datasets/index.json").2.contains("__acervo"), "only pages hold the script");
}

#[test]
fn an_edit_reaches_open_pages_and_a_broken_one_keeps_the_last_good_site() {
    let server = Server::start();
    let settings = server.root().join("acervo.yaml");
    let organisation = server.root().join("catalogue/organisations/biblioteca.yaml");
    let first = server.state("");
    assert!(first["faults"].is_null());
    edit(&organisation, "kind:", "acronym: XYZZY\nkind:");
    let second = server.news(&first);
    assert!(second["faults"].is_null() && second["site"] != first["site"], "{second}");
    assert!(server.get("/organisations/biblioteca/").2.contains("XYZZY"));
    edit(&organisation, "kind:", "kidn:");
    let third = server.news(&second);
    assert!(
        third["faults"].as_str().unwrap().contains("the field `kind` is missing") && third["site"] == second["site"],
        "{third}"
    );
    assert!(server.get("/organisations/biblioteca/").2.contains("XYZZY"), "the last good site stays");
    edit(&organisation, "kidn:", "kind:");
    let fourth = server.news(&third);
    assert!(fourth["faults"].is_null(), "{fourth}");
    assert!(settings.exists());
}

#[test]
fn the_policy_lets_maps_take_their_background_from_where_the_portal_says_alone() {
    let server = Server::start();
    let policy = || {
        let head = server.get("/").1.to_ascii_lowercase();
        head.lines().find_map(|line| Some(line.strip_prefix("content-security-policy: ")?.to_owned())).unwrap()
    };
    assert!(policy().contains("img-src 'self' data:;"), "{}", policy());
    let first = server.state("");
    let settings = server.root().join("acervo.yaml");
    let map = "map: {tiles: 'https://tiles.example:8080/a/{z}/{x}/{y}.png', attribution: Survey}\n";
    fs::write(&settings, fs::read_to_string(&settings).unwrap() + map).unwrap();
    server.news(&first);
    assert!(policy().contains("img-src 'self' data: https://tiles.example:8080;"), "{}", policy());
    assert!(policy().starts_with("default-src 'none'; script-src 'self'; style-src 'self';"));
}
