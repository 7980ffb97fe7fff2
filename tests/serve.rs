//! The preview: what it sends is what a build writes, whatever was edited before; no save is
//! missed; nothing that is asked hurts it.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use rollbook::load;
use rollbook::model::{Checked, Severity, Sources};
use rollbook::pipeline::{self, Memory, Options, Workshop};

use crate::support::book::State;
use crate::support::served::{Answer, Served, without_script};
use crate::support::{Folder, files, rollbook};

const HOME: (&str, &str) = ("content/pages/home.md", "# Home\n\nWelcome.\n");

/// The handbook in this repository.
fn own_book() -> Folder {
    let folder = Folder::new();
    for (path, bytes) in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content")) {
        folder.write(&format!("content/{path}"), bytes);
    }
    folder
}

/// What a build of the folder would write, without any memory; `None` while there are errors.
fn clean(folder: &Path) -> Option<BTreeMap<String, Vec<u8>>> {
    let mut workshop = Workshop::new(folder, Options::default());
    let edition = workshop.look().expect("the folder can be read").expect("a first look");
    let files = pipeline::files(&edition, &|_| {});
    let problems = workshop.judged(&edition, &files.problems);
    let is_sound = problems.iter().all(|problem| problem.severity != Severity::Error);
    is_sound.then(|| files.value.into_iter().map(|(path, bytes)| (path.to_string(), bytes.to_vec())).collect())
}

#[test]
fn what_is_sent_is_what_a_build_writes() {
    let folder = own_book();
    folder.run(&["build", "--quiet"]).ended(0);
    let site = files(&folder.join("site"));
    let served = Served::start(folder.path(), &[]);
    let mut pages = 0;
    for (path, bytes) in site.iter().filter(|(path, _)| !path.starts_with(".rollbook")) {
        if path.ends_with(".html") {
            pages += 1;
            assert!(served.page(&format!("/{path}")) == *bytes, "{path} differs");
            let folder = path.strip_suffix("index.html").expect("every page is an index");
            assert!(served.page(&format!("/{folder}")) == *bytes, "{folder} differs");
        } else {
            let answer = served.get(&format!("/{path}"));
            assert_eq!(answer.status, 200, "{path}");
            assert!(answer.body == *bytes, "{path} differs");
        }
    }
    assert!(pages > 50, "{pages} pages");
    for hidden in [".rollbook-manifest", "handbook.toml", "content/handbook.toml", "Cargo.toml"] {
        assert_eq!(served.get(&format!("/{hidden}")).status, 404, "{hidden}");
    }
    // Nothing was written while all that was asked.
    assert!(files(&folder.join("site")) == site);
    let tops: Vec<_> =
        fs::read_dir(folder.path()).expect("a folder").map(|e| e.expect("an entry").file_name()).collect();
    let of_author = tops.iter().filter(|name| *name != ".rollbook");
    assert_eq!(of_author.count(), 2, "{tops:?}");
}

/// The files of an edition and what is wrong with it, in words.
fn made(loaded: Checked<Sources>, memory: &mut Memory) -> (BTreeMap<String, Vec<u8>>, Vec<String>) {
    let options = Options { no_pdf: true, ..Options::default() };
    let edition = pipeline::edition(loaded, &options, memory);
    let files = pipeline::files(&edition, &|_| {});
    let all = edition.problems.iter().chain(&files.problems);
    let mut problems: Vec<String> = all.map(|problem| format!("{problem:?}")).collect();
    problems.sort();
    problems.dedup();
    (files.value.into_iter().map(|(path, bytes)| (path.to_string(), bytes.to_vec())).collect(), problems)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever was edited before: with the memory of it, every file and every problem is what it is
    /// without.
    #[test]
    fn memory_changes_nothing(edits in prop::collection::vec((any::<usize>(), any::<usize>()), 1..14)) {
        let mut state = State::new();
        let folder = Folder::new();
        for (path, bytes) in state.files() {
            folder.write(path, bytes);
        }
        let mut disk = load::Disk::at(folder.path());
        let mut memory = Memory::default();
        made(disk.look().expect("a folder"), &mut memory);
        for (file, version) in edits {
            let (path, bytes) = state.edit(file, version);
            match bytes {
                Some(bytes) => folder.write(path, bytes),
                None => drop(fs::remove_file(folder.join(path))),
            }
            let (files, problems) = made(disk.look().expect("a folder"), &mut memory);
            let (clean_files, clean_problems) = made(load::load(folder.path()).expect("a folder"), &mut Memory::default());
            prop_assert_eq!(problems, clean_problems, "after {}", path);
            for (name, bytes) in &clean_files {
                prop_assert!(files.get(name) == Some(bytes), "{} differs after {}", name, path);
            }
            prop_assert_eq!(files.len(), clean_files.len());
        }
    }
}

/// Random edits, sheets and pictures included, through the real server: after each, every path is
/// what a build of the same files writes, or what the last sound one wrote.
#[test]
fn after_random_edits_everything_served_is_a_clean_build() {
    let mut state = State::new();
    let folder = Folder::new();
    for (path, bytes) in state.files() {
        folder.write(path, bytes);
    }
    let mut last = clean(folder.path()).expect("the first state is sound");
    let served = Served::start(folder.path(), &[]);
    // The same steps at each run: a linear congruential generator (Knuth, MMIX).
    let mut random = 2026_u64;
    let mut next = || {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (random >> 33) as usize
    };
    let mut sound = 0;
    for step in 0..40 {
        // Two of three edits lead back to the first version, which is sound.
        let (file, version) = (next(), next());
        let (path, bytes) = state.edit(file, if step % 3 == 0 { version } else { 0 });
        match bytes {
            Some(bytes) => folder.write(path, bytes),
            None => drop(fs::remove_file(folder.join(path))),
        }
        let now = clean(folder.path());
        sound += usize::from(now.is_some());
        let gone: Vec<String> =
            last.keys().filter(|path| !now.as_ref().unwrap_or(&last).contains_key(*path)).cloned().collect();
        last = now.unwrap_or(last);
        for (name, bytes) in &last {
            served.until(&format!("/{name}"), &format!("step {step}, {path}"), |answer: &Answer| {
                let body = if name.ends_with(".html") && answer.status == 200 {
                    without_script(&answer.body)
                } else {
                    answer.body.clone()
                };
                answer.status == 200 && body == *bytes
            });
        }
        for name in gone {
            served.until(&format!("/{name}"), &format!("step {step}, {path}"), |answer| answer.status == 404);
        }
    }
    assert!(sound > 10, "{sound} sound states");
}

#[test]
fn before_the_first_sound_edition_every_page_tells_the_problems() {
    let folder = Folder::with(&[("content/pages/home.md", "# Home\n\nTo [[<img src=x onerror=alert(1)>]].\n")]);
    let served = Served::start(folder.path(), &[]);
    for path in ["/", "/exercises/", "/any/where"] {
        let answer = served.get(path);
        assert_eq!(answer.status, 503, "{path}");
        let text = answer.text();
        assert!(text.contains("content/pages/home.md:3:6") && text.contains("broken-link"), "{text}");
        assert!(!text.contains("<img"), "{text}");
    }
    folder.write(HOME.0, HOME.1);
    served.until("/", "mended", |answer| answer.status == 200);
}

#[test]
fn the_last_sound_edition_stays_while_an_error_stands() {
    let folder = Folder::with(&[HOME, ("content/pages/other.md", "# Other\n\nText.\n")]);
    let served = Served::start(folder.path(), &[]);
    let (home, other) = (served.page("/"), served.page("/other/"));
    let breaks: [(&str, &str, &str); 4] = [
        ("content/pages/home.md", "# Changed\n\nTo [[nowhere]].\n", "broken-link"),
        ("content/handbook.toml", "title = \n", "toml"),
        ("templates/base.html", "{% if %}", "template-error"),
        ("templates/page.html", "{{ nothing.at.all }}", "template-error"),
    ];
    for (path, text, rule) in breaks {
        folder.write(path, text);
        served.until("/__rollbook/problems", path, |answer| answer.text().contains(rule));
        assert!(served.page("/") == home && served.page("/other/") == other, "{path}");
        match path {
            "content/pages/home.md" => folder.write(HOME.0, HOME.1),
            other => fs::remove_file(folder.join(other)).expect("a file"),
        }
        served.until("/__rollbook/problems", path, |answer| answer.body.is_empty());
        assert!(served.page("/") == home, "{path}");
    }
}

/// Many an editor empties a file before it writes it anew; nobody is told in between that it is
/// empty. One that stays empty is told.
#[test]
fn a_text_that_is_being_written_is_not_called_empty() {
    let folder = Folder::with(&[HOME]);
    let served = Served::start(folder.path(), &[]);
    served.page("/");
    let rounds = 10;
    for round in 0..rounds {
        folder.write(HOME.0, "");
        std::thread::sleep(Duration::from_millis(10));
        folder.write(HOME.0, format!("# Home\n\nRound {round}.\n"));
        served.until("/", "written", |answer| answer.text().contains(&format!("Round {round}.")));
    }
    // Where this test itself was kept waiting, the text was gone for longer.
    let told = served.said().matches("empty-page").count();
    assert!(told < rounds, "told {told} times of {rounds}");
    folder.write(HOME.0, "");
    served.until("/__rollbook/problems", "told", |answer| answer.text().contains("empty-page"));
}

/// What only setting the paper finds is told soon after the save, and until it is mended; the pages
/// are shown meanwhile.
#[cfg(feature = "pdf")]
#[test]
fn a_sheet_that_cannot_be_made_is_a_problem_until_it_is_mended() {
    let folder = Folder::new();
    let state = State::new();
    for (path, bytes) in state.files() {
        folder.write(path, bytes);
    }
    let served = Served::start(folder.path(), &[]);
    let sound = folder.read("content/exercises/calves.md");
    assert_eq!(served.get("/exercises/calves/calves.pdf").status, 200);
    folder.write("content/exercises/calves.md", sound.replace("Sit on the floor", "Sit 床 on the floor"));
    served.until("/exercises/calves/", "shown", |answer| answer.text().contains('床'));
    served.until("/__rollbook/problems", "told", |answer| answer.text().contains("unprintable-character"));
    assert_eq!(served.get("/exercises/calves/calves.pdf").status, 503);
    assert_eq!(event(&served, |_| true)["behind"], false);
    // Another edit does not hide it.
    folder.write("content/pages/about.md", "# About\n\nAnother edit.\n");
    served.until("/about/", "shown", |answer| answer.text().contains("Another edit"));
    assert!(served.get("/__rollbook/problems").text().contains("unprintable-character"));
    folder.write("content/exercises/calves.md", &sound);
    served.until("/__rollbook/problems", "mended", |answer| !answer.text().contains("unprintable-character"));
    assert!(served.page("/about/").windows(12).any(|part| part == b"Another edit"));
    assert_eq!(served.get("/exercises/calves/calves.pdf").status, 200);
}

/// The state that a stream of events tells, once `wanted` is fulfilled.
fn event(served: &Served, wanted: impl Fn(&serde_json::Value) -> bool) -> serde_json::Value {
    use std::io::{BufRead, BufReader};
    let mut stream = served.connect();
    let request = format!("GET /__rollbook/events HTTP/1.1\r\nHost: {}\r\n\r\n", served.address);
    stream.write_all(request.as_bytes()).expect("a request");
    for line in BufReader::new(stream).lines() {
        let line = line.expect("the stream goes on");
        if let Some(state) = line.strip_prefix("data: ").and_then(|data| serde_json::from_str(data).ok())
            && wanted(&state)
        {
            return state;
        }
    }
    panic!("the stream has ended");
}

#[test]
fn every_edition_is_an_event_with_a_number_of_its_own() {
    let folder = Folder::with(&[HOME]);
    let served = Served::start(folder.path(), &[]);
    let first = event(&served, |_| true)["edition"].clone();
    folder.write(HOME.0, "# Home\n\nOther.\n");
    let second = event(&served, |state| state["edition"] != first);
    assert_eq!((&second["errors"], &second["warnings"]), (&0.into(), &0.into()));
    let unsound = "# Home\n\nTo [[nowhere]].\n";
    folder.write(HOME.0, unsound);
    served.until("/__rollbook/problems", "told", |answer| answer.text().contains("nowhere"));
    let third = event(&served, |_| true);
    assert_eq!((&third["errors"], &third["warnings"]), (&1.into(), &0.into()));
    assert_eq!(third["edition"], second["edition"], "the last sound edition is still on show");
    // Saved without a change: no edition. In one step, so that there is no moment without a text.
    folder.write("home.md", unsound);
    fs::rename(folder.join("home.md"), folder.join(HOME.0)).expect("a file takes another’s place");
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(event(&served, |_| true), third);
    drop(served);
    let again = Served::start(folder.path(), &[]);
    assert_ne!(event(&again, |_| true)["edition"], first, "another run has other names");
}

#[test]
fn nothing_that_is_asked_hurts() {
    let folder = Folder::with(&[HOME, ("secret.txt", "secret")]);
    let served = Served::start(folder.path(), &[]);
    let address = &served.address;
    let ours = format!("Host: {address}\r\nConnection: close\r\n");
    let huge = "a".repeat(1 << 20);
    let many: String = (0..500).map(|i| format!("x-{i}: y\r\n")).collect();
    let cases: Vec<(String, &[u16])> = vec![
        (format!("GET / HTTP/1.1\r\n{ours}\r\n"), &[200]),
        ("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".into(), &[421]),
        ("GET / HTTP/1.0\r\n\r\n".into(), &[421]),
        ("GET / HTTP/1.1\r\nConnection: close\r\n\r\n".into(), &[421, 400]),
        (format!("GET http://evil.example/ HTTP/1.1\r\n{ours}\r\n"), &[421]),
        (format!("GET / HTTP/1.1\r\n{ours}Origin: https://evil.example\r\n\r\n"), &[403]),
        (format!("GET /__rollbook/events HTTP/1.1\r\n{ours}Origin: https://evil.example\r\n\r\n"), &[403]),
        (format!("GET /__rollbook/problems HTTP/1.1\r\n{ours}Sec-Fetch-Site: cross-site\r\n\r\n"), &[403]),
        (format!("GET /../secret.txt HTTP/1.1\r\n{ours}\r\n"), &[404]),
        (format!("GET /..%2fsecret.txt HTTP/1.1\r\n{ours}\r\n"), &[404]),
        (format!("GET /%2e%2e/secret.txt HTTP/1.1\r\n{ours}\r\n"), &[404]),
        (format!("GET /a%00b HTTP/1.1\r\n{ours}\r\n"), &[404]),
        (format!("GET /%ff%fe HTTP/1.1\r\n{ours}\r\n"), &[404]),
        (format!("GET /a\0b HTTP/1.1\r\n{ours}\r\n"), &[400]),
        (format!("GET /__rollbook HTTP/1.1\r\n{ours}\r\n"), &[404]),
        (format!("GET /__rollbook/../secret.txt HTTP/1.1\r\n{ours}\r\n"), &[404]),
        (format!("GET /{huge} HTTP/1.1\r\n{ours}\r\n"), &[414, 431, 0]),
        (format!("GET / HTTP/1.1\r\n{ours}x: {huge}\r\n\r\n"), &[431, 0]),
        (format!("GET / HTTP/1.1\r\n{ours}{many}\r\n"), &[431]),
        (format!("POST / HTTP/1.1\r\n{ours}Content-Length: 3\r\n\r\nabc"), &[405]),
        (format!("DELETE / HTTP/1.1\r\n{ours}\r\n"), &[405]),
        (format!("GET / HTTP/1.1\r\n{ours}Content-Length: 99999999\r\n\r\nslow"), &[200]),
        (format!("OPTIONS * HTTP/1.1\r\n{ours}\r\n"), &[405, 404]),
        ("nonsense\r\n\r\n".into(), &[400]),
        ("\x16\x03\x01\x02\0\x01\0\x01".into(), &[400]),
    ];
    for (request, wanted) in &cases {
        let begun = Instant::now();
        let answer = served.ask(request);
        let shown: String = request.chars().take(90).collect();
        assert!(wanted.contains(&answer.status), "{shown:?}: {} {}", answer.status, answer.head);
        assert!(!answer.text().contains("secret"), "{shown:?}");
        assert!(!answer.head.contains("access-control"), "{shown:?}: {}", answer.head);
        assert!(begun.elapsed() < Duration::from_secs(15), "{shown:?}");
    }
    let page = served.get("/").head;
    assert!(
        page.contains("content-security-policy: default-src 'none'") && page.contains("cache-control: no-store"),
        "{page}"
    );
    let head = served.ask(&format!("HEAD / HTTP/1.1\r\n{ours}\r\n"));
    assert_eq!((head.status, head.body.len()), (200, 0));
}

#[test]
fn two_hundred_idle_connections_do_not_keep_others_out() {
    let folder = Folder::with(&[HOME]);
    let served = Served::start(folder.path(), &[]);
    let mut idle: Vec<_> = (0..200).map(|_| served.connect()).collect();
    for (i, stream) in idle.iter_mut().enumerate() {
        // Some say nothing, some stop in the middle of a word.
        if i % 2 == 0 {
            stream.write_all(b"GET / HTTP/1.1\r\nHos").expect("half a request");
        }
    }
    let begun = Instant::now();
    assert_eq!(served.get("/").status, 200);
    assert!(begun.elapsed() < Duration::from_secs(5));
    // They are shown the door.
    for stream in idle {
        let answer = Answer::read(stream);
        assert!([0, 408].contains(&answer.status), "{}", answer.head);
    }
    assert!(begun.elapsed() < Duration::from_secs(19), "{:?}", begun.elapsed());
    assert_eq!(served.get("/").status, 200);
}

#[test]
fn three_hundred_streams_of_events_take_no_place_from_pages() {
    let folder = Folder::with(&[HOME]);
    let served = Served::start(folder.path(), &[]);
    let streams: Vec<_> = (0..300)
        .map(|_| {
            let mut stream = served.connect();
            let request = format!("GET /__rollbook/events HTTP/1.1\r\nHost: {}\r\n\r\n", served.address);
            stream.write_all(request.as_bytes()).expect("a request");
            stream
        })
        .collect();
    // Those that were refused hold their connection for as long as one that asks nothing.
    assert_eq!(served.get("/").status, 200);
    drop(streams);
    assert_eq!(served.get("/").status, 200);
}

#[test]
fn a_taken_port_is_told_with_the_next_free_one() {
    let folder = Folder::with(&[HOME]);
    let served = Served::start(folder.path(), &[]);
    let port: u16 = served.address.rsplit(':').next().expect("a port").parse().expect("a number");
    let ran = folder.run(&["serve", "--port", &port.to_string()]).ended(2);
    assert_eq!(ran.stdout(), "");
    let error = ran.stderr();
    let free = error.split("--port ").nth(1).and_then(|rest| rest.split(' ').next()).expect("a free port is named");
    assert!(
        error.contains(&format!("port {port} is taken")) && free.parse::<u16>().expect("a number") > port,
        "{error}"
    );
    folder.run(&["serve", "nowhere"]).ended(2);
    folder.run(&["serve", HOME.0]).ended(2);
}

#[test]
fn it_ends_at_once_with_tabs_open() {
    let folder = Folder::with(&[HOME]);
    for signal in ["INT", "TERM"] {
        let served = Served::start(folder.path(), &[]);
        let mut tab = served.connect();
        let request = format!("GET /__rollbook/events HTTP/1.1\r\nHost: {}\r\n\r\n", served.address);
        tab.write_all(request.as_bytes()).expect("a request");
        served.get("/");
        let (code, took) = served.interrupt(signal);
        assert_eq!(code, Some(0), "{signal}");
        // A tab would keep it for ever; the rest is for a machine that has much else to do.
        assert!(took < Duration::from_secs(10), "{signal}: {took:?}");
    }
}

#[test]
fn the_network_is_let_in_only_on_wish_and_with_a_token() {
    let folder = Folder::with(&[HOME]);
    let mut command = rollbook(folder.path());
    folder.write("client.toml", "client = \"QX7Z\"\nprogram = \"nowhere\"\n");
    let args = ["serve", "--port", "0", "--lan", "--client", "client.toml"];
    command.args(args).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("rollbook runs");
    let mut lines = std::io::BufRead::lines(std::io::BufReader::new(child.stdout.take().expect("a pipe")));
    let Some(Ok(here)) = lines.next() else {
        // A machine without a network says so.
        let output = child.wait_with_output().expect("it ends");
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(2) && error.contains("--lan: this machine is on no network"), "{error}");
        return;
    };
    let lan = lines.next().expect("a second line").expect("text");
    assert!(here.starts_with("http://127.0.0.1:") && here.ends_with('/'), "{here}");
    let rest = lan.strip_prefix("http://").expect("an address");
    let (address, token) = rest.trim_end_matches('/').split_once('/').expect("a token");
    assert!(token.len() == 32 && token.bytes().all(|b| b.is_ascii_hexdigit()), "{lan}");
    let ask = |host: &str, path: &str| {
        let mut stream = std::net::TcpStream::connect(address).expect("the preview answers");
        let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("a request");
        Answer::read(stream)
    };
    for path in ["/", "/index.html", "/__rollbook/events", "/__rollbook/live.js", "/0123456789abcdef0123456789abcdef/"]
    {
        assert_eq!(ask(address, path).status, 404, "{path}");
    }
    assert_eq!(ask("evil.example", &format!("/{token}/")).status, 421);
    let page = ask(address, &format!("/{token}/"));
    assert_eq!(page.status, 200);
    assert!(page.text().contains(&format!("src=\"/{token}/__rollbook/live.js\"")), "{}", page.text());
    assert_eq!(ask(address, &format!("/{token}/__rollbook/live.js")).status, 200);
    assert_eq!(ask(address, &format!("/{token}/exercises")).status, 404);
    // A client’s sheet is shown on this machine only, also to who knows both addresses.
    let client = lines.next().expect("a third line").expect("text");
    let path = client.strip_prefix(&here).expect("an address on this machine");
    assert!(path.starts_with("__rollbook/client/"), "{client}");
    for place in ["", "sheet.pdf"] {
        assert_eq!(ask(address, &format!("/{token}/{path}{place}")).status, 404);
    }
    let own = here.trim_start_matches("http://").trim_end_matches('/');
    let mut stream = std::net::TcpStream::connect(own).expect("the preview answers");
    let request = format!("GET /{path} HTTP/1.1\r\nHost: {own}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("a request");
    let expected = if cfg!(feature = "pdf") { 200 } else { 404 };
    assert_eq!(Answer::read(stream).status, expected);
    child.kill().expect("it can be ended");
    let output = child.wait_with_output().expect("it ends");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains('█') && told.contains("whoever is on this network"), "{told}");
}

#[test]
fn the_terminal_tells_the_problems_and_how_long_it_took() {
    let folder = Folder::with(&[HOME]);
    let mut command = rollbook(folder.path());
    command.args(["serve", "--port", "0"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("rollbook runs");
    let told = std::io::BufReader::new(child.stderr.take().expect("a pipe"));
    let mut lines = std::io::BufRead::lines(told).map(|line| line.expect("text"));
    let mut until = |end: &str| -> String {
        let mut told = String::new();
        while !told.contains(end) {
            told += &lines.next().unwrap_or_else(|| panic!("it ended before {end:?}: {told}"));
            told.push('\n');
        }
        told
    };
    until("pages: no problems\n");
    // Let it look again at folders that it did not watch before.
    std::thread::sleep(Duration::from_millis(300));
    folder.write(HOME.0, "# Home\n\nTo [[nowhere]].\n");
    let broken = until("stays on show\n");
    assert!(broken.contains("error[broken-link]") && broken.contains("home.md:3:6"), "{broken}");
    assert!(broken.contains(": 1 error; the last sound state stays on show"), "{broken}");
    // The same problem at the same place is not told twice.
    folder.write("content/pages/other.md", "# Other\n\nText.\n");
    let again = until("stays on show\n");
    assert!(!again.contains("broken-link"), "{again}");
    folder.write(HOME.0, HOME.1);
    let mended = until("no problems\n");
    // A look that no event has asked for cannot say how long it took; it is rare.
    assert!(broken.contains(" ms): 1 error") || mended.contains(" ms): no problems"), "{broken}{mended}");
    child.kill().expect("it can be ended");
    child.wait().expect("it ends");
}

/// Writes with a real editor.
fn edit(command: &str, folder: &Path) {
    let ran = Command::new("sh").args(["-c", command]).current_dir(folder).stdin(Stdio::null()).output();
    let ran = ran.expect("sh runs");
    assert!(
        ran.status.success(),
        "{command}: {} {}",
        String::from_utf8_lossy(&ran.stdout),
        String::from_utf8_lossy(&ran.stderr)
    );
}

/// Every way to save that is in use, forty times each: none is missed.
#[test]
fn no_save_is_missed() {
    const ROUNDS: usize = 40;
    let folder = Folder::with(&[HOME]);
    let outside = Folder::new();
    let served = Served::start(folder.path(), &[]);
    served.until("/", "begun", |answer| answer.status == 200);
    let home = folder.join(HOME.0);
    let mark = std::cell::Cell::new(0);
    let text = || {
        mark.set(mark.get() + 1);
        format!("# Home\n\nMark {}.\n", mark.get())
    };
    let is_shown = |what: &str| {
        let wanted = format!("Mark {}.", mark.get());
        served.until("/", what, |answer| answer.text().contains(&wanted))
    };
    let pages = folder.join("content/pages");
    let content = folder.join("content");
    type Save<'a> = (&'a str, Box<dyn Fn(usize) + 'a>);
    let saves: Vec<Save<'_>> = vec![
        ("in place", Box::new(|_| fs::write(&home, text()).expect("a file"))),
        (
            "in place, of the same length",
            Box::new(|round| {
                mark.set(1000 + mark.get() + round % 2);
                fs::write(&home, format!("# Home\n\nMark {}.\n", mark.get())).expect("a file");
            }),
        ),
        (
            "a temporary file beside it, renamed over it",
            Box::new(|_| {
                let new = pages.join(".home.md.tmp");
                fs::write(&new, text()).expect("a file");
                fs::rename(&new, &home).expect("a rename");
            }),
        ),
        (
            "a temporary file elsewhere, renamed over it",
            Box::new(|_| {
                let new = folder.join("home.tmp");
                fs::write(&new, text()).expect("a file");
                fs::rename(&new, &home).expect("a rename");
            }),
        ),
        (
            "a backup, then a new file",
            Box::new(|_| {
                fs::rename(&home, pages.join("home.md~")).expect("a rename");
                fs::write(&home, text()).expect("a file");
                fs::remove_file(pages.join("home.md~")).expect("a backup");
            }),
        ),
        (
            "in two halves",
            Box::new(|_| {
                let text = text();
                let mut file = fs::File::create(&home).expect("a file");
                file.write_all(&text.as_bytes()[..10]).expect("half of it");
                std::thread::sleep(Duration::from_millis(30));
                file.write_all(&text.as_bytes()[10..]).expect("the rest");
            }),
        ),
        (
            "vim",
            Box::new(|_| {
                let line = text();
                let line = line.lines().last().expect("a line");
                edit(
                    &format!("vim -Nes -u NONE -i NONE '+$d' '+$put =\\\"{line}\\\"' '+wq' content/pages/home.md"),
                    folder.path(),
                );
            }),
        ),
        (
            "vim with backups",
            Box::new(|_| {
                let line = text();
                let line = line.lines().last().expect("a line");
                let options = "+set backup backupcopy=no";
                edit(
                    &format!(
                        "vim -Nes -u NONE -i NONE '{options}' '+$d' '+$put =\\\"{line}\\\"' '+wq' content/pages/home.md"
                    ),
                    folder.path(),
                );
            }),
        ),
        (
            "nano",
            Box::new(|_| {
                // Its keys: to the end, one line up, cut it, the new line, save, leave.
                let line = text();
                let line = line.lines().last().expect("a line");
                let keys =
                    format!("(sleep 0.15; printf '\\033/\\033[A\\013{line}\\r'; sleep 0.05; printf '\\023\\030')");
                edit(
                    &format!("{keys} | TERM=xterm script -qec 'nano --ignorercfiles content/pages/home.md' /dev/null"),
                    folder.path(),
                );
            }),
        ),
        (
            "sed -i",
            Box::new(|_| {
                let line = text();
                let line = line.lines().last().expect("a line");
                edit(&format!("sed -i 's/Mark .*/{line}/' content/pages/home.md"), folder.path());
            }),
        ),
        (
            "cp with its old times",
            Box::new(|_| {
                let old = outside.join("old.md");
                fs::write(&old, text()).expect("a file");
                edit(
                    &format!("touch -d '2020-01-01 00:00' {0} && cp -p {0} content/pages/home.md", old.display()),
                    folder.path(),
                );
            }),
        ),
        (
            "the folder renamed away and back, changed",
            Box::new(|_| {
                let away = folder.join("away");
                fs::rename(&pages, &away).expect("a rename");
                fs::write(away.join("home.md"), text()).expect("a file");
                fs::rename(&away, &pages).expect("a rename");
            }),
        ),
        (
            "content/ replaced by another one",
            Box::new(|_| {
                let (new, old) = (folder.join("new"), folder.join("old"));
                fs::create_dir_all(new.join("pages")).expect("folders");
                fs::write(new.join("pages/home.md"), text()).expect("a file");
                fs::rename(&content, &old).expect("a rename");
                fs::rename(&new, &content).expect("a rename");
                fs::remove_dir_all(&old).expect("the old one");
            }),
        ),
        (
            "content/ deleted and made again",
            Box::new(|round| {
                fs::remove_dir_all(&content).expect("content");
                if round % 4 == 0 {
                    std::thread::sleep(Duration::from_millis(20));
                }
                fs::create_dir_all(&pages).expect("folders");
                fs::write(&home, text()).expect("a file");
            }),
        ),
        (
            "new folders with a file in them at once",
            Box::new(|round| {
                mark.set(mark.get() + 1);
                // Read as a part of the page through a fragment.
                let _ = fs::remove_dir_all(content.join("fragments"));
                fs::write(&home, "# Home\n\n![[part]]\n").expect("a file");
                if round % 2 == 0 {
                    std::thread::sleep(Duration::from_millis(15));
                }
                fs::create_dir_all(content.join("fragments")).expect("a folder");
                fs::write(content.join("fragments/part.md"), format!("Mark {}.\n", mark.get())).expect("a file");
            }),
        ),
        (
            "the file behind a link",
            Box::new(|_| {
                let real = folder.join("real");
                fs::create_dir_all(&real).expect("a folder");
                if !home.is_symlink() {
                    fs::remove_file(&home).expect("a file");
                    std::os::unix::fs::symlink("../../real/home.md", &home).expect("a link");
                }
                fs::write(real.join("home.md"), text()).expect("a file");
            }),
        ),
        (
            "a link turned to another file",
            Box::new(|_| {
                fs::write(folder.join(&format!("real/{}.md", mark.get() + 1)), text()).expect("a file");
                let link = pages.join(".link");
                std::os::unix::fs::symlink(format!("../../real/{}.md", mark.get()), &link).expect("a link");
                fs::rename(&link, &home).expect("a rename");
            }),
        ),
    ];
    let mut slowest = Vec::new();
    for (what, save) in &saves {
        let longest = (0..ROUNDS)
            .map(|round| {
                save(round);
                is_shown(what)
            })
            .max();
        slowest.push(format!("{:>6.0} ms  {what}", longest.unwrap_or_default().as_secs_f64() * 1e3));
    }
    println!("slowest of {ROUNDS}:\n{}", slowest.join("\n"));
}

#[test]
fn a_checkout_of_a_thousand_files_is_followed() {
    let folder = Folder::with(&[HOME]);
    let served = Served::start(folder.path(), &["--no-pdf"]);
    for round in 0..3 {
        for i in 0..1000 {
            folder.write(&format!("content/pages/page-{i}.md"), format!("# Page {i}\n\nRound {round}.\n"));
        }
        let wanted = format!("Round {round}.");
        for i in [0, 499, 999] {
            served.until(&format!("/page-{i}/"), "checked out", |answer| answer.text().contains(&wanted));
        }
    }
    for i in 0..1000 {
        fs::remove_file(folder.join(&format!("content/pages/page-{i}.md"))).expect("a page");
    }
    for i in [0, 499, 999] {
        served.until(&format!("/page-{i}/"), "gone", |answer| answer.status == 404);
    }
}

#[test]
fn polling_sees_what_events_would_tell() {
    let folder = Folder::with(&[HOME]);
    let served = Served::start(folder.path(), &["--poll"]);
    served.until("/", "begun", |answer| answer.status == 200);
    for round in 0..3 {
        folder.write(HOME.0, format!("# Home\n\nRound {round}.\n"));
        served.until("/", "polled", |answer| answer.text().contains(&format!("Round {round}.")));
    }
}

/// The root itself may go and come back.
#[test]
fn a_handbook_that_goes_away_and_comes_back() {
    let above = Folder::new();
    above.write("book/content/pages/home.md", "# Home\n\nFirst.\n");
    let root = above.join("book");
    let served = Served::start(&root, &[]);
    served.until("/", "begun", |answer| answer.text().contains("First."));
    fs::rename(&root, above.join("away")).expect("a rename");
    served.until("/__rollbook/problems", "gone", |answer| answer.text().contains("does not exist"));
    assert!(served.get("/").text().contains("First."), "what was on show stays");
    fs::rename(above.join("away"), &root).expect("a rename");
    served.until("/__rollbook/problems", "back", |answer| answer.body.is_empty());
    above.write("book/content/pages/home.md", "# Home\n\nSecond.\n");
    served.until("/", "edited", |answer| answer.text().contains("Second."));
}

/// A file with the same text keeps its `Arc`, whatever its times say; that is what memory goes by.
#[test]
fn what_was_not_touched_is_not_read_again() {
    let folder = Folder::with(&[HOME, ("content/pages/other.md", "# Other\n\nText.\n")]);
    let mut disk = load::Disk::at(folder.path());
    let first = disk.look().expect("a folder").value;
    folder.write(HOME.0, HOME.1);
    folder.write("content/pages/other.md", "# Other\n\nChanged.\n");
    let second = disk.look().expect("a folder").value;
    let same = |path: &str| Arc::ptr_eq(&first.texts[path], &second.texts[path]);
    assert!(same(HOME.0) && !same("content/pages/other.md"));
}
