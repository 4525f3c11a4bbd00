//! Copies of files elsewhere, from servers that behave as real ones do, and what the build makes of them.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::sleep;
use std::time::{Duration, Instant};

use acervo::links::{self, Fault, Ledger, Options, Outcome, Wanted};
use acervo::portal::Choices;
use jiff::civil::{Date, date};
use tempfile::TempDir;

const ROWS: &str = "town,beds\nAlder,12\nBirch,30\n";
const TODAY: Date = date(2026, 11, 20);

/// What was asked of a server, and how many requests it had at the same time.
#[derive(Default)]
struct Asked {
    paths: Mutex<Vec<String>>,
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Asked {
    fn times(&self, path: &str) -> usize {
        self.paths.lock().unwrap().iter().filter(|asked| *asked == path).count()
    }
}

/// A server on this machine. `answer` is given the path, the whole request, and how often the path was asked before.
fn server(answer: impl Fn(&str, &str, usize, &mut TcpStream) + Send + Sync + 'static) -> (String, Arc<Asked>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let asked = Arc::new(Asked::default());
    let (seen, answer) = (Arc::clone(&asked), Arc::new(answer));
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (Ok(mut stream), seen, answer) = (stream, Arc::clone(&seen), Arc::clone(&answer)) else { return };
            std::thread::spawn(move || {
                let mut request = [0; 4096];
                let read = stream.read(&mut request).unwrap_or(0);
                let text = String::from_utf8_lossy(&request[..read]).to_ascii_lowercase();
                let path = text.split(' ').nth(1).unwrap_or("").to_owned();
                let before = seen.times(&path);
                seen.paths.lock().unwrap().push(path.clone());
                seen.most.fetch_max(seen.now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                answer(&path, &text, before, &mut stream);
                seen.now.fetch_sub(1, Ordering::SeqCst);
            });
        }
    });
    (address, asked)
}

fn send(stream: &mut TcpStream, status: &str, headers: &str, body: &[u8]) {
    let _ = write!(stream, "HTTP/1.1 {status}\r\nConnection: close\r\n{headers}\r\n");
    let _ = stream.write_all(body);
}

fn file(stream: &mut TcpStream, body: &str) {
    let headers = format!("Content-Type: text/csv; charset=utf-8\r\nETag: \"v1\"\r\nContent-Length: {}\r\n", body.len());
    send(stream, "200 OK", &headers, body.as_bytes());
}

fn options() -> Options {
    Options {
        most_bytes: 10_000,
        time: Duration::from_millis(700),
        rest: Duration::from_millis(5),
        back_off: Duration::from_millis(10),
        longest_wait: Duration::from_secs(2),
        local: true,
        ..Options::new(TODAY)
    }
}

fn wanted(urls: &[String]) -> Vec<Wanted> {
    let mut urls = urls.to_vec();
    urls.sort();
    urls.into_iter().map(|url| Wanted { url, modified: None }).collect()
}

fn ledger(root: &Path) -> Ledger {
    fs::read(root.join(links::LEDGER)).map(|bytes| links::read_ledger(&bytes).unwrap()).unwrap_or_default()
}

fn fetch(root: &Path, wanted: &[Wanted], options: &Options) -> Outcome {
    links::fetch(root, wanted, ledger(root), true, options, &|_, _| {}).unwrap()
}

fn copies(root: &Path) -> usize {
    fs::read_dir(root.join(links::FOLDER)).map_or(0, Iterator::count)
}

#[test]
fn each_thing_a_server_does_is_told_apart() {
    let (address, asked) = server(|path, _, before, stream| match path {
        "/ok.csv" => file(stream, ROWS),
        "/moved.csv" => send(stream, "301 Moved Permanently", "Location: ok.csv\r\nContent-Length: 0\r\n", b""),
        "/round.csv" => send(stream, "302 Found", "Location: /round.csv\r\nContent-Length: 0\r\n", b""),
        "/away.csv" => send(stream, "302 Found", "Location: file:///etc/passwd\r\nContent-Length: 0\r\n", b""),
        "/busy.csv" if before == 0 => send(stream, "429 Too Many Requests", "Retry-After: 1\r\nContent-Length: 0\r\n", b""),
        "/busy.csv" => file(stream, "a,b\n1,2\n"),
        "/banned.csv" => send(stream, "429 Too Many Requests", "Retry-After: 3600\r\nContent-Length: 0\r\n", b""),
        "/tired.csv" if before < 2 => send(stream, "503 Service Unavailable", "Content-Length: 0\r\n", b""),
        "/tired.csv" => file(stream, "c,d\n3,4\n"),
        "/cut.csv" => send(stream, "200 OK", "Content-Length: 5000\r\n", b"town,beds\nAl"),
        "/large.csv" => send(stream, "200 OK", "Content-Length: 50000000\r\n", b"town"),
        "/endless.csv" => {
            send(stream, "200 OK", "", b"");
            while stream.write_all(&[b'x'; 1000]).is_ok() {}
        }
        "/slow.csv" => {
            send(stream, "200 OK", "Content-Length: 5000\r\n", b"");
            while stream.write_all(b"x").is_ok() {
                sleep(Duration::from_millis(50));
            }
        }
        _ => send(stream, "404 Not Found", "Content-Length: 0\r\n", b""),
    });
    let names = "ok moved round away busy banned tired cut large endless slow gone";
    let urls: Vec<String> = names.split(' ').map(|name| format!("{address}/{name}.csv")).collect();
    let dir = tempfile::tempdir().unwrap();
    let begun = Instant::now();
    let found = fetch(dir.path(), &wanted(&urls), &options());
    assert!(begun.elapsed() >= Duration::from_secs(1), "it waits as the server asks");
    assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
    let stored: Vec<&str> = found.stored.iter().map(|url| &url[address.len()..]).collect();
    assert_eq!(stored, ["/busy.csv", "/moved.csv", "/ok.csv", "/tired.csv"]);
    let failed: BTreeMap<&str, &Fault> = found.failed.iter().map(|(url, fault)| (&url[address.len()..], fault)).collect();
    let expected = [
        ("/away.csv", Fault::Address("file:///etc/passwd".to_owned())),
        ("/banned.csv", Fault::Busy(3600)),
        ("/cut.csv", Fault::CutOff),
        ("/endless.csv", Fault::TooLarge(10_000)),
        ("/gone.csv", Fault::Status(404)),
        ("/large.csv", Fault::TooLarge(10_000)),
        ("/round.csv", Fault::Redirects),
        ("/slow.csv", Fault::TooSlow),
    ];
    assert_eq!(failed, expected.iter().map(|(path, fault)| (*path, fault)).collect());
    assert_eq!((asked.times("/gone.csv"), asked.times("/banned.csv"), asked.times("/large.csv")), (1, 1, 1), "in vain");
    assert_eq!((asked.times("/cut.csv"), asked.times("/tired.csv")), (4, 3), "what may pass is tried again");
    // Two addresses have the same bytes, and one copy.
    assert_eq!(copies(dir.path()), 3);
    let text = fs::read_to_string(dir.path().join(links::LEDGER)).unwrap();
    assert!(
        text.contains("\"media_type\":\"text/csv\"")
            && text.contains("\"date\":\"2026-11-20\"")
            && text.contains("\"status\":404")
    );
    let copy = ledger(dir.path());
    let copy = copy.copy(&urls[0]).unwrap();
    assert_eq!((copy.bytes, copy.date), (ROWS.len() as u64, TODAY));
    assert_eq!(fs::read_to_string(dir.path().join(links::FOLDER).join(copy.sha256)).unwrap(), ROWS);
}

#[test]
fn a_host_is_asked_for_one_thing_at_a_time_and_rests_in_between() {
    let answer = |path: &str, _: &str, _: usize, stream: &mut TcpStream| {
        sleep(Duration::from_millis(30));
        file(stream, path);
    };
    let (one, other) = (server(answer), server(answer));
    let urls: Vec<String> = (0..12).map(|n| format!("{}/{n}.csv", if n % 2 == 0 { &one.0 } else { &other.0 })).collect();
    let dir = tempfile::tempdir().unwrap();
    let begun = Instant::now();
    let found = fetch(dir.path(), &wanted(&urls), &Options { rest: Duration::from_millis(100), ..options() });
    assert_eq!((found.stored.len(), copies(dir.path())), (12, 12));
    assert_eq!([&one, &other].map(|(_, asked)| asked.most.load(Ordering::SeqCst)), [1, 1]);
    assert!(begun.elapsed() >= Duration::from_millis(5 * 130), "{:?}", begun.elapsed());
}

#[test]
fn no_address_of_this_machine_is_asked() {
    let (address, asked) = server(|_, _, _, stream| file(stream, ROWS));
    let port = address.rsplit(':').next().unwrap();
    let hosts = ["127.0.0.1", "localhost", "[::1]", "0.0.0.0", "127.1", "0x7f000001", "2130706433", "[::ffff:127.0.0.1]"];
    let mut urls: Vec<String> = hosts.iter().map(|host| format!("http://{host}:{port}/x.csv")).collect();
    urls.push("http://169.254.169.254/latest/meta-data/x.csv".to_owned());
    let dir = tempfile::tempdir().unwrap();
    let found = fetch(dir.path(), &wanted(&urls), &Options { local: false, ..options() });
    assert_eq!((found.stored.len(), found.failed.len()), (0, urls.len()), "{found:?}");
    for (url, fault) in &found.failed {
        assert!(matches!(fault, Fault::Local | Fault::Address(_) | Fault::Unreachable(_)), "{url}: {fault:?}");
    }
    let local = |host: &str| found.failed.iter().any(|(url, fault)| url.contains(host) && *fault == Fault::Local);
    assert!(local("//127.0.0.1") && local("//localhost") && local("//[::1]") && local("//169.254.169.254"));
    assert!(asked.paths.lock().unwrap().is_empty(), "nothing was asked");
}

#[test]
fn a_host_that_is_gone_is_left_alone() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let urls: Vec<String> = (0..9).map(|n| format!("http://127.0.0.1:{port}/{n}.csv")).collect();
    let dir = tempfile::tempdir().unwrap();
    let found = fetch(dir.path(), &wanted(&urls), &options());
    let given_up = found.failed.iter().filter(|(_, fault)| *fault == Fault::HostGivenUp).count();
    assert_eq!((found.failed.len(), given_up), (9, 6), "{found:?}");
}

#[test]
fn what_is_fresh_is_not_fetched_again_and_what_changed_takes_its_place() {
    let (address, asked) = server(|path, request, before, stream| match (path, before) {
        ("/same.csv", _) if request.contains("if-none-match: \"v1\"") => send(stream, "304 Not Modified", "", b""),
        ("/changes.csv", 1) => file(stream, "town,beds\nAlder,13\n"),
        ("/goes.csv", 1..) => send(stream, "404 Not Found", "Content-Length: 0\r\n", b""),
        _ => file(stream, &format!("{ROWS}{path},1\n")),
    });
    let url = |name: &str| format!("{address}/{name}.csv");
    let all = wanted(&[url("same"), url("changes"), url("goes")]);
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    assert_eq!(fetch(root, &all, &options()).stored.len(), 3);
    let first = fs::read(root.join(links::LEDGER)).unwrap();
    let later = |day| Options { today: day, ..options() };
    let found = fetch(root, &all, &later(date(2026, 12, 19)));
    assert_eq!((found.fresh, found.stored.len(), asked.paths.lock().unwrap().len()), (3, 0, 3), "29 days are fresh");
    assert_eq!(fs::read(root.join(links::LEDGER)).unwrap(), first, "nothing is written where nothing was done");
    let changed = Wanted { modified: Some(date(2026, 11, 25)), ..all[2].clone() };
    let found = fetch(root, &[all[0].clone(), all[1].clone(), changed], &later(date(2026, 11, 26)));
    assert_eq!(
        (found.fresh, found.same, asked.times("/same.csv")),
        (2, 1, 2),
        "what its descriptor says has changed is asked for"
    );
    let found = fetch(root, &all, &Options { again: true, ..later(date(2026, 12, 1)) });
    assert_eq!((found.stored.as_slice(), found.same), (&[url("changes")][..], 1));
    assert_eq!(found.failed, [(url("goes"), Fault::Status(404))]);
    let now = ledger(root);
    assert_eq!(now.copy(&url("same")).unwrap().date, date(2026, 12, 1));
    assert_eq!(now.copy(&url("goes")).unwrap().date, TODAY, "the copy of before stays, with its date");
    assert_eq!(copies(root), 3, "the copy that changed is gone");
    let found = fetch(root, &all[1..], &later(date(2026, 12, 2)));
    assert_eq!((found.dropped, copies(root)), (1, 2), "what no descriptor names any more goes");
}

/// A portal with two files elsewhere.
fn portal(address: &str) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    for folder in ["organisations", "datasets/health"] {
        fs::create_dir_all(root.join("catalogue").join(folder)).unwrap();
    }
    let settings =
        "title: Beds\nbase_url: https://a.example/\nlanguages: [en]\ncontact: {email: a@a.example}\nas_of: 2026-06-01\n";
    fs::write(root.join("acervo.yaml"), settings).unwrap();
    fs::write(root.join("catalogue/organisations/org.yaml"), "name: Org\nkind: agency\nlevel: federal\n").unwrap();
    for (name, access) in [("health/beds", "public"), ("wards", "public"), ("records", "restricted\naccess_reason: security")] {
        let dataset = format!(
            "title: The {name}\ndescription: How many {name} there were in each town, counted once a year by hand.\npublisher: org\nstage: published\naccess: {access}\nlicense: CC0-1.0\nfrequency: P1Y\nmodified: 2026-01-01\ncontact: {{email: a@a.example}}\ndistributions:\n  - {{url: '{address}/{name}.csv?y=1', format: CSV}}\n  - {{url: '{address}/{name}.pdf', format: PDF}}\n"
        );
        fs::write(root.join(format!("catalogue/datasets/{name}.yaml")), dataset).unwrap();
    }
    dir
}

fn site(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let out = tempfile::tempdir().unwrap();
    let outcome = acervo::build::build(root, &out.path().join("site"), &Choices::default(), &|_, _| {}).unwrap();
    assert!(outcome.changes.is_some(), "{:#?}", outcome.diagnostics);
    let mut files = BTreeMap::new();
    let mut folders = vec![out.path().join("site")];
    while let Some(folder) = folders.pop() {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.strip_prefix(out.path()).unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap());
            }
        }
    }
    files
}

fn page(site: &BTreeMap<String, Vec<u8>>, id: &str) -> String {
    String::from_utf8(site[&format!("site/datasets/{id}/index.html")].clone()).unwrap()
}

fn acervo(root: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_acervo")).args(["fetch", "--lang", "en", "--root"]).arg(root).args(args).output().unwrap()
}

#[test]
fn the_build_shows_what_is_stored_and_says_so() {
    let (address, asked) = server(|path, _, _, stream| match path {
        "/health/beds.csv?y=1" => file(stream, ROWS),
        _ => file(stream, "<!doctype html><p>The page has moved"),
    });
    let dir = portal(&address);
    let root = dir.path();
    let before = site(root);
    assert!(!page(&before, "health/beds").contains("Alder") && asked.paths.lock().unwrap().is_empty());
    let done = acervo(root, &["--allow-local", "--as-of", "2026-05-30"]);
    let told = String::from_utf8(done.stdout).unwrap();
    assert!(done.status.success() && told.contains("2 copies stored in .acervo/files/"), "{told}");
    let mut paths = asked.paths.lock().unwrap().clone();
    paths.sort();
    assert_eq!(paths, ["/health/beds.csv?y=1", "/wards.csv?y=1"], "only what is public and can be shown is asked for");
    let after = site(root);
    let beds = page(&after, "health/beds");
    assert!(beds.contains("<td>Alder</td>") && beds.contains("beds.csv: its first rows."), "{beds}");
    assert!(beds.contains("Preview of the copy stored on <time datetime=\"2026-05-30\">"), "the page says what it shows");
    let size = |page: &str| page.matches(&format!("<span>{}\u{a0}B</span>", ROWS.len())).count();
    assert_eq!((size(&page(&before, "health/beds")), size(&beds)), (0, 2), "its size is known now");
    assert!(!page(&after, "wards").contains("copy stored on"), "a page in the place of a file is no preview");
    assert_eq!(after.keys().collect::<Vec<_>>(), before.keys().collect::<Vec<_>>(), "no copy is published");
    assert_eq!(site(root), after, "the same input gives the same bytes");
    let choices = Choices::default();
    let findings = acervo::portal::load(root, &choices).unwrap().diagnostics;
    let found = findings.iter().find(|found| found.rule.name == "preview-failed").expect("a warning");
    assert_eq!((found.file.as_ref(), found.variant), ("catalogue/datasets/wards.yaml", Some("page")));

    // A copy that was changed by hand, or a ledger that cannot be read, shows nothing and breaks nothing.
    let sum = ledger(root).copy(&format!("{address}/health/beds.csv?y=1")).unwrap().sha256.to_owned();
    fs::write(root.join(links::FOLDER).join(sum), "town,beds\nFalse,1\n").unwrap();
    assert!(!page(&site(root), "health/beds").contains("<table"));
    fs::write(root.join(links::LEDGER), "{").unwrap();
    let findings = acervo::portal::load(root, &choices).unwrap().diagnostics;
    assert!(findings.iter().any(|found| found.variant == Some("ledger")), "{findings:?}");
    site(root);
    fs::remove_dir_all(root.join(".acervo")).unwrap();
    assert_eq!(site(root), before, "without copies the site is what it was");
}

#[test]
fn the_command_says_what_failed_and_takes_a_pattern() {
    let (address, asked) = server(|_, _, _, stream| send(stream, "404 Not Found", "Content-Length: 0\r\n", b""));
    let dir = portal(&address);
    let done = acervo(dir.path(), &["--allow-local", "--only", "health/*"]);
    let told = String::from_utf8(done.stdout).unwrap();
    assert!(done.status.success() && told.contains("the server answers 404") && told.contains("1 failed"), "{told}");
    assert_eq!(*asked.paths.lock().unwrap(), ["/health/beds.csv?y=1"]);
    let strict = acervo(dir.path(), &["--allow-local", "--only", "*wards*", "--deny-warnings", "--format", "json"]);
    let told: serde_json::Value = serde_json::from_slice(&strict.stdout).unwrap();
    assert_eq!((strict.status.code(), told["failed"][0]["fault"].as_str()), (Some(1), Some("status")));
    let none = acervo(dir.path(), &["--only", "nothing*"]);
    assert_eq!(none.status.code(), Some(2));
    let refused = String::from_utf8(acervo(dir.path(), &["--only", "wards"]).stdout).unwrap();
    assert!(refused.contains("an address of this machine"), "{refused}");
}

#[test]
fn a_run_that_is_killed_goes_on_where_it_was() {
    let (address, asked) = server(|path, _, before, stream| match (path, before) {
        ("/wards.csv?y=1", 0) => sleep(Duration::from_secs(20)),
        _ => file(stream, ROWS),
    });
    let dir = portal(&address);
    let mut command = Command::new(env!("CARGO_BIN_EXE_acervo"));
    command.args(["fetch", "--allow-local", "--root"]).arg(dir.path()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let begun = Instant::now();
    while asked.times("/wards.csv?y=1") == 0 {
        assert!(begun.elapsed() < Duration::from_secs(30), "it goes on to the second file");
        sleep(Duration::from_millis(20));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(copies(dir.path()), 1);
    let told = String::from_utf8(acervo(dir.path(), &["--allow-local"]).stdout).unwrap();
    assert!(told.contains("1 copy stored") && told.contains("1 fresh"), "{told}");
    assert_eq!((asked.times("/health/beds.csv?y=1"), asked.times("/wards.csv?y=1")), (1, 2));
    assert!(page(&site(dir.path()), "wards").contains("Alder"));
}
