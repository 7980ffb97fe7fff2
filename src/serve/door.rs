//! Who may come in, and what they ask for. Pure: from what stands in a request to what is meant.
//! No path of a request is ever a path on the disk; it is looked up among the files of an edition.

use std::net::SocketAddr;

use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use percent_encoding::percent_decode_str;

/// Our own addresses begin with this; no page can, since slugs have no underscore.
pub(super) const OURS: &str = "__rollbook";

/// One address that is listened at.
#[derive(Clone, Debug)]
pub(super) struct Door {
    /// What `Host` may say: the address itself, and `localhost` for this machine.
    hosts: Vec<String>,
    /// What every path begins with: `/`, or `/TOKEN/` where others on the network could guess the
    /// rest.
    pub prefix: String,
}

impl Door {
    pub(super) fn new(address: SocketAddr, token: Option<&str>) -> Self {
        let mut names = vec![address.ip().to_string()];
        if address.ip().is_loopback() {
            names.push("localhost".to_owned());
        }
        let port = address.port();
        let mut hosts: Vec<String> = names.iter().map(|name| format!("{name}:{port}")).collect();
        // Browsers leave the usual port out.
        hosts.extend(names.into_iter().filter(|_| port == 80));
        Self { hosts, prefix: token.map_or_else(|| "/".to_owned(), |token| format!("/{token}/")) }
    }

    /// The address of the front page.
    pub(super) fn url(&self) -> String {
        format!("http://{}{}", self.hosts[0], self.prefix)
    }

    /// Refuses what no reader of the preview asks.
    ///
    /// A website that the author visits can send requests here, and can give its own name our
    /// address (DNS rebinding). `Host` tells the second. Browsers tell where a request comes from
    /// in `Origin` and `Sec-Fetch-Site`; links from elsewhere are fine, since they show the page to
    /// the author only.
    pub(super) fn refusal(&self, method: &Method, uri: &Uri, headers: &HeaderMap) -> Option<StatusCode> {
        let is_ours = |host: &str| self.hosts.iter().any(|ours| ours.eq_ignore_ascii_case(host));
        let text = |value: &axum::http::HeaderValue| value.to_str().unwrap_or_default().to_owned();
        let mut hosts = headers.get_all(HOST).iter().map(text).collect::<Vec<_>>();
        hosts.extend(uri.authority().map(ToString::to_string));
        if hosts.is_empty() || !hosts.iter().all(|host| is_ours(host)) {
            return Some(StatusCode::MISDIRECTED_REQUEST);
        }
        let is_same = |origin: String| origin.strip_prefix("http://").is_some_and(is_ours);
        if !headers.get_all(ORIGIN).iter().map(text).all(is_same) {
            return Some(StatusCode::FORBIDDEN);
        }
        let fetch = |name: &str| headers.get(name).map(text).unwrap_or_default();
        let is_foreign = matches!(fetch("sec-fetch-site").as_str(), "cross-site" | "same-site");
        let is_link = fetch("sec-fetch-mode") == "navigate" && fetch("sec-fetch-dest") == "document";
        if is_foreign && !is_link {
            return Some(StatusCode::FORBIDDEN);
        }
        if !matches!(*method, Method::GET | Method::HEAD) {
            return Some(StatusCode::METHOD_NOT_ALLOWED);
        }
        None
    }
}

/// The file of the site that a path behind the prefix means: `a/b/` is `a/b/index.html`. `None` if it can be none: a
/// part that is empty, `.` or `..`, or hides a slash or a zero behind its percent signs.
pub(super) fn file(path: &str) -> Option<String> {
    let mut parts = Vec::new();
    for part in path.split('/') {
        let part = percent_decode_str(part).decode_utf8().ok()?;
        if part == "." || part == ".." || part.contains(['/', '\\', '\0']) {
            return None;
        }
        parts.push(part.into_owned());
    }
    let last = parts.last_mut()?;
    if last.is_empty() {
        "index.html".clone_into(last);
    }
    (!parts.iter().any(String::is_empty)).then(|| parts.join("/"))
}

/// What a file is, by the end of its name.
pub(super) fn media_type(path: &str) -> &'static str {
    let ending = path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(_, ending)| ending);
    match ending.to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "txt" | "md" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "pdf" => "application/pdf",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "mp3" => "audio/mpeg",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_mean_files_of_the_site_and_nothing_else() {
        let cases = [
            ("", Some("index.html")),
            ("exercises/calves/", Some("exercises/calves/index.html")),
            ("exercises/calves/calves.pdf", Some("exercises/calves/calves.pdf")),
            ("assets/my%20logo.svg", Some("assets/my logo.svg")),
            ("assets/%C3%BCben.png", Some("assets/üben.png")),
            ("..", None),
            ("../secret", None),
            ("a/../../secret", None),
            ("%2e%2e/secret", None),
            ("..%2fsecret", None),
            ("exercises%2Fcalves/", None),
            ("a%5C..%5Cb", None),
            ("a%00.html", None),
            ("/etc/passwd", None),
            ("a//b", None),
            ("%FF", None),
        ];
        for (path, wanted) in cases {
            assert_eq!(file(path).as_deref(), wanted, "{path}");
        }
    }

    fn asked(method: Method, uri: &str, headers: &[(&str, &str)]) -> Option<u16> {
        let door = Door::new(([127, 0, 0, 1], 4180).into(), None);
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            let name = axum::http::HeaderName::from_bytes(name.as_bytes()).expect("a name");
            map.append(name, value.parse().expect("a value"));
        }
        door.refusal(&method, &uri.parse().expect("an address"), &map).map(|status| status.as_u16())
    }

    #[test]
    fn only_our_own_readers_come_in() {
        let ours = ("host", "127.0.0.1:4180");
        let get = |headers: &[(&str, &str)]| asked(Method::GET, "/", headers);
        assert_eq!(get(&[ours]), None);
        assert_eq!(get(&[("host", "LocalHost:4180")]), None);
        for foreign in
            ["evil.example:4180", "127.0.0.1", "127.0.0.1:80", "localhost.evil.example:4180", "", "[::1]:4180"]
        {
            assert_eq!(get(&[("host", foreign)]), Some(421), "{foreign}");
        }
        assert_eq!(get(&[]), Some(421));
        assert_eq!(get(&[ours, ("host", "evil.example")]), Some(421));
        assert_eq!(asked(Method::GET, "http://evil.example/", &[ours]), Some(421));
        assert_eq!(asked(Method::GET, "http://127.0.0.1:4180/", &[ours]), None);
        assert_eq!(get(&[ours, ("origin", "http://127.0.0.1:4180")]), None);
        for foreign in ["http://evil.example", "null", "https://127.0.0.1:4180", "http://127.0.0.1:4181", ""] {
            assert_eq!(get(&[ours, ("origin", foreign)]), Some(403), "{foreign}");
        }
        assert_eq!(asked(Method::POST, "/", &[ours]), Some(405));
    }

    #[test]
    fn links_from_elsewhere_lead_here_and_nothing_else_does() {
        let from = |site: &str, mode: &str, dest: &str| {
            let headers = [("host", "127.0.0.1:4180"), ("sec-fetch-site", site), ("sec-fetch-mode", mode)];
            asked(Method::GET, "/", &[headers.as_slice(), &[("sec-fetch-dest", dest)]].concat())
        };
        assert_eq!(from("cross-site", "navigate", "document"), None);
        assert_eq!(from("same-origin", "no-cors", "image"), None);
        assert_eq!(from("none", "navigate", "document"), None);
        assert_eq!(from("cross-site", "navigate", "iframe"), Some(403));
        assert_eq!(from("cross-site", "no-cors", "script"), Some(403));
        // Another port of this machine.
        assert_eq!(from("same-site", "no-cors", "image"), Some(403));
    }
}
