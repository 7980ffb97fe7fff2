//! The real preview, and a reader that speaks HTTP with it, byte by byte where that matters.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use super::rollbook;

/// A preview that ends with the test.
pub struct Served {
    child: Child,
    pub address: String,
    /// All that it said, on standard output and on standard error.
    said: Arc<Mutex<String>>,
}

impl Served {
    pub fn start(folder: &Path, args: &[&str]) -> Self {
        let mut command = rollbook(folder);
        command.args(["serve", "--port", "0"]).args(args).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("rollbook runs");
        let mut line = String::new();
        let mut out = BufReader::new(child.stdout.take().expect("a pipe"));
        out.read_line(&mut line).expect("a line");
        let said = Arc::new(Mutex::new(line.clone()));
        hear(out, Arc::clone(&said));
        hear(BufReader::new(child.stderr.take().expect("a pipe")), Arc::clone(&said));
        let address = line.trim_end().strip_prefix("http://").and_then(|rest| rest.strip_suffix('/'));
        let address = address.unwrap_or_else(|| panic!("the first line is no address: {line:?}")).to_owned();
        Self { child, address, said }
    }

    /// All that it has said so far.
    pub fn said(&self) -> String {
        self.said.lock().expect("nobody panics with it in hand").clone()
    }

    #[cfg(feature = "pdf")]
    /// The paths of clients’ sheets, as soon as so many were told.
    pub fn client_paths(&self, count: usize) -> Vec<String> {
        let begun = Instant::now();
        loop {
            let said = self.said();
            let paths = said.lines().filter(|line| line.contains("/__rollbook/client/"));
            let paths: Vec<String> =
                paths.filter_map(|line| Some(line[line.find("/__rollbook")?..].to_owned())).collect();
            if paths.len() == count {
                return paths;
            }
            assert!(begun.elapsed() < Duration::from_secs(30), "{said}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address))
    }

    /// Sends these very bytes, and reads until the server hangs up.
    pub fn ask(&self, request: &str) -> Answer {
        let mut stream = self.connect();
        // The server may refuse in the middle of it.
        let _ = stream.write_all(request.as_bytes());
        Answer::read(stream)
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).expect("the preview answers");
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a time-out");
        stream
    }

    /// The page without the preview's script.
    pub fn page(&self, path: &str) -> Vec<u8> {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}: {}", String::from_utf8_lossy(&answer.body));
        without_script(&answer.body)
    }

    /// Asks until the answer is as wanted; how long that took.
    #[track_caller]
    pub fn until(&self, path: &str, what: &str, wanted: impl Fn(&Answer) -> bool) -> Duration {
        let begun = Instant::now();
        loop {
            let answer = self.get(path);
            if wanted(&answer) {
                return begun.elapsed();
            }
            let (text, said) = (String::from_utf8_lossy(&answer.body), self.said());
            assert!(begun.elapsed() < Duration::from_secs(30), "{what}: {path} stays {} {text}\n{said}", answer.status);
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Ends the preview as Ctrl-C does, and tells its exit code and how long that took.
    pub fn interrupt(mut self, signal: &str) -> (Option<i32>, Duration) {
        let begun = Instant::now();
        let pid = self.child.id().to_string();
        let killed = std::process::Command::new("kill").args(["-s", signal, &pid]).status().expect("kill runs");
        assert!(killed.success());
        let code = self.child.wait().expect("it ends").code();
        (code, begun.elapsed())
    }
}

/// Keeps what a program says.
fn hear(mut from: impl BufRead + Send + 'static, said: Arc<Mutex<String>>) {
    std::thread::spawn(move || {
        let mut line = Vec::new();
        while from.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
            said.lock().expect("nobody panics with it in hand").push_str(&String::from_utf8_lossy(&line));
            line.clear();
        }
    });
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub struct Answer {
    /// 0 if the server hung up without a word.
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn read(mut stream: TcpStream) -> Self {
        let mut bytes = Vec::new();
        // A refused request may end in a reset; what came before it counts.
        let _ = stream.read_to_end(&mut bytes);
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").map_or(bytes.len(), |at| at + 4);
        let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        Self { status, head, body: bytes[end..].to_vec() }
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Takes out the one line that a page in the preview has more.
pub fn without_script(html: &[u8]) -> Vec<u8> {
    let text = String::from_utf8(html.to_vec()).expect("a page is UTF-8");
    let at = text.find("<script src=\"/__rollbook/live.js\"").expect("the preview's script");
    let end = at + text[at..].find('\n').expect("a line of its own") + 1;
    [&text.as_bytes()[..at], &text.as_bytes()[end..]].concat()
}
