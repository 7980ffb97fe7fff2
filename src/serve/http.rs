//! The server. It answers from the edition on show and from nothing else.

use std::convert::Infallible;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path as UrlPath, Request, State};
use axum::http::header::{ALLOW, CACHE_CONTROL, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, LOCATION, TRANSFER_ENCODING};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use serde::Serialize;
use tokio::net::TcpListener;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

use super::door::{self, Door, OURS};
use super::page::{self, Tag};
use super::watch::Ring;
use super::window::{Scene, Shown, View};
use crate::model::{OutPath, Severity};
use crate::pipeline::ClientSheet;
use crate::report;

/// So many connections at once; another one waits until one of them ends.
const CONNECTIONS: usize = 256;

/// A request's head is here by then, and a connection that asks nothing is closed.
const HEAD: Duration = Duration::from_secs(10);

/// The largest head of a request, and the most fields in it.
const HEAD_BYTES: usize = 32 << 10;
const HEAD_FIELDS: usize = 64;

/// So many streams of events among them, so that whoever opens more takes no place from pages.
const STREAMS: usize = 64;

/// No connection lives longer, whatever it does or does not read; a browser’s stream of events comes
/// back by itself.
const LIFE: Duration = Duration::from_secs(10 * 60);

/// A stream of events says that it is alive.
const TICK: Duration = Duration::from_secs(10);

/// What is the same on every page: nothing from elsewhere, nothing inline, in nobody else’s frame.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
     media-src 'self'; connect-src 'self'; frame-src 'self'; object-src 'self'; manifest-src 'self'; \
     worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// What answering takes.
#[derive(Clone)]
pub(super) struct Desk {
    pub door: Door,
    pub view: View,
    pub bell: Sender<Ring>,
    /// Tells this run of the program from others.
    pub run: Arc<str>,
    /// The places for streams of events that are free.
    pub streams: Arc<Semaphore>,
    /// Clients’ files that are shown at this door.
    pub clients: Arc<[ClientFile]>,
}

/// A client’s file, and the name of its sheet in the preview, which nobody can guess and which says nothing of
/// the client.
#[derive(Clone)]
pub(super) struct ClientFile {
    name: String,
    file: PathBuf,
}

impl ClientFile {
    /// # Errors
    /// The system gives no random number.
    pub(super) fn new(file: &Path) -> io::Result<Self> {
        Ok(Self { name: super::random()?, file: file.to_owned() })
    }

    /// Its address at a door.
    pub(super) fn url(&self, door: &str) -> String {
        format!("{door}{OURS}/client/{}/", self.name)
    }
}

/// Places for streams of events.
pub(super) fn streams() -> Arc<Semaphore> {
    Arc::new(Semaphore::new(STREAMS))
}

/// A file that is sent without being copied.
struct Shared(Arc<Vec<u8>>);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// Answers at an address until the program ends.
pub(super) async fn answer(listener: TcpListener, desk: Desk) {
    let router = router(desk);
    let room = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        let place = Arc::clone(&room).acquire_owned().await.expect("the room is never closed");
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            // Out of file handles, or a connection that went away: not for ever.
            Err(_) => {
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        let service = TowerToHyperService::new(router.clone());
        tokio::spawn(async move {
            // An event goes out when it happens.
            let _ = stream.set_nodelay(true);
            let mut http = http1::Builder::new();
            http.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(HEAD_BYTES).max_headers(HEAD_FIELDS);
            // A connection that ends badly is the other side’s affair.
            let _ = tokio::time::timeout(LIFE, http.serve_connection(TokioIo::new(stream), service)).await;
            drop(place);
        });
    }
}

fn router(desk: Desk) -> Router {
    let ours = |name: &str| format!("{}{OURS}/{name}", desk.door.prefix);
    Router::new()
        .route(&ours("live.js"), get(|| async { text("live.js", include_str!("live.js")) }))
        .route(&ours("worker.js"), get(|| async { text("worker.js", include_str!("worker.js")) }))
        .route(&ours("live.css"), get(|| async { text("live.css", include_str!("live.css")) }))
        .route(&ours("problems"), get(problems))
        .route(&ours("events"), get(events))
        .route(&ours("client/{name}/"), get(client))
        .route(&ours("client/{name}/sheet.pdf"), get(client_sheet))
        .fallback(file)
        .layer(middleware::from_fn_with_state(desk.clone(), at_the_door))
        .with_state(desk)
}

/// Refuses what is not for us, and gives every answer what all have.
async fn at_the_door(State(desk): State<Desk>, request: Request, next: Next) -> Response {
    let (method, headers) = (request.method(), request.headers());
    let has_body = headers.contains_key(CONTENT_LENGTH) || headers.contains_key(TRANSFER_ENCODING);
    let mut response = match desk.door.refusal(method, request.uri(), headers) {
        Some(status) => {
            let mut response = plain(status, "This is a private preview.\n");
            if status == StatusCode::METHOD_NOT_ALLOWED {
                response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
            }
            response
        }
        None => next.run(request).await,
    };
    let fields = [
        (CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("x-content-type-options"), "nosniff"),
        (HeaderName::from_static("referrer-policy"), "no-referrer"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ];
    let headers = response.headers_mut();
    for (name, value) in fields {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // What comes behind a head is never read.
    if has_body {
        headers.insert(CONNECTION, HeaderValue::from_static("close"));
    }
    response
}

/// A file of the site.
async fn file(State(desk): State<Desk>, request: Request) -> Response {
    // Whoever does not know the token learns nothing.
    let Some(asked) = request.uri().path().strip_prefix(desk.door.prefix.as_str()) else {
        return plain(StatusCode::NOT_FOUND, "There is nothing here.\n");
    };
    let path = door::file(asked);
    let scene = ready(&desk.view).await;
    // Browsers ask for it unasked, and complain.
    let has_icon = |shown: &Arc<Shown>| shown.edition.site.files.contains_key("favicon.ico");
    if path.as_deref() == Some("favicon.ico") && !scene.shown.as_ref().is_some_and(has_icon) {
        return StatusCode::NO_CONTENT.into_response();
    }
    let Some(shown) = &scene.shown else {
        // `exercises/calves`, too, is a page; `style.css` is none.
        return match path.as_ref().is_none_or(|path| path.ends_with(".html") || !path.contains('.')) {
            true => desk.unsound(&scene),
            false => plain(StatusCode::SERVICE_UNAVAILABLE, "The handbook has problems; see its pages.\n"),
        };
    };
    let files = &shown.edition.site.files;
    let Some(path) = path else { return desk.missing(&scene, shown) };
    if !files.contains_key(path.as_str()) {
        // `/exercises/calves` without its slash, as somebody types it.
        let is_folder = files.contains_key(format!("{path}/index.html").as_str());
        let name = path.rsplit('/').next().unwrap_or_default();
        return match is_folder {
            true => (StatusCode::TEMPORARY_REDIRECT, [(LOCATION, format!("{name}/"))]).into_response(),
            false => desk.missing(&scene, shown),
        };
    }
    let made = {
        let (shown, path) = (Arc::clone(shown), path.clone());
        tokio::task::spawn_blocking(move || shown.file(&path)).await
    };
    let made = match made {
        Ok(Some(made)) => made,
        Ok(None) => return desk.missing(&scene, shown),
        Err(_) => {
            return plain(StatusCode::INTERNAL_SERVER_ERROR, "This file cannot be made: a mistake of rollbook.\n");
        }
    };
    let is_unsound = made.problems.iter().any(|problem| problem.severity == Severity::Error);
    if !made.problems.is_empty() {
        let found = Ring::Found { edition: shown.number, path: OutPath::new(path.as_str()), problems: made.problems };
        // Nobody listens any more when the program ends.
        let _ = desk.bell.send(found);
    }
    if is_unsound {
        return desk.unsound(&scene);
    }
    match path.ends_with(".html") {
        true => desk.html(StatusCode::OK, &made.value, &desk.edition(&scene), Some(shown)),
        false => {
            let body = Body::from(Bytes::from_owner(Shared(made.value)));
            ([(CONTENT_TYPE, door::media_type(&path))], body).into_response()
        }
    }
}

impl Desk {
    /// A page with the script in it.
    fn html(&self, status: StatusCode, html: &[u8], edition: &str, shown: Option<&Arc<Shown>>) -> Response {
        let tag = Tag {
            prefix: &self.door.prefix,
            edition,
            still: shown.map_or("", |shown| &shown.still),
            status: status.as_u16(),
        };
        let policy = HeaderName::from_static("content-security-policy");
        let fields = [(CONTENT_TYPE, "text/html; charset=utf-8"), (policy, POLICY)];
        (status, fields, page::with_script(html, &tag)).into_response()
    }

    fn missing(&self, scene: &Scene, shown: &Arc<Shown>) -> Response {
        let html = page::missing(&self.door.prefix);
        self.html(StatusCode::NOT_FOUND, html.as_bytes(), &self.edition(scene), Some(shown))
    }

    fn unsound(&self, scene: &Scene) -> Response {
        let title = if scene.shown.is_some() { "This cannot be made" } else { "Nothing to show yet" };
        let html = page::unsound(&self.door.prefix, title, &scene.problems);
        self.html(StatusCode::SERVICE_UNAVAILABLE, html.as_bytes(), &self.no_edition(scene), None)
    }

    /// The name of what is on show: no other run of the program has anything of the same name. It is another one
    /// when a client’s file has changed.
    fn edition(&self, scene: &Scene) -> String {
        let number = scene.shown.as_ref().map_or(0, |shown| shown.number);
        let clients = if scene.clients > 0 { format!(".{}", scene.clients) } else { String::new() };
        format!("{}-{number}{clients}", self.run)
    }

    /// What stands for it while there is none: the problems.
    fn no_edition(&self, scene: &Scene) -> String {
        format!("{}-none-{}", self.run, scene.mark)
    }
}

/// The sheet of a client’s file, from the edition on show.
async fn sheet_of(desk: &Desk, name: &str) -> Result<(Arc<Scene>, ClientSheet), Response> {
    let nothing = || plain(StatusCode::NOT_FOUND, "There is nothing here.\n");
    let client = desk.clients.iter().find(|client| client.name == name).cloned().ok_or_else(nothing)?;
    let scene = ready(&desk.view).await;
    let shown = scene.shown.clone().ok_or_else(|| desk.unsound(&scene))?;
    let made = tokio::task::spawn_blocking(move || shown.client(&client.file)).await;
    match made {
        Ok(Ok(sheet)) => Ok((scene, sheet)),
        Ok(Err(_)) => Err(plain(StatusCode::NOT_FOUND, "The client’s file cannot be read.\n")),
        Err(_) => Err(plain(StatusCode::INTERNAL_SERVER_ERROR, "This sheet cannot be made: a mistake of rollbook.\n")),
    }
}

/// A page with the sheet of a client’s file, or with what is wrong with the file.
async fn client(State(desk): State<Desk>, UrlPath(name): UrlPath<String>) -> Response {
    match sheet_of(&desk, &name).await {
        Err(response) => response,
        Ok((scene, sheet)) => {
            let problems = report::html(&sheet.problems, &sheet.sources, &|_, _, _| None);
            let mark = sheet.pdf.map(|pdf| blake3::hash(&pdf).to_hex()[..16].to_owned());
            let html = page::client(&desk.door.prefix, mark.as_deref(), &problems);
            let shown = scene.shown.as_ref();
            desk.html(StatusCode::OK, html.as_bytes(), &desk.edition(&scene), shown)
        }
    }
}

async fn client_sheet(State(desk): State<Desk>, UrlPath(name): UrlPath<String>) -> Response {
    match sheet_of(&desk, &name).await {
        Err(response) => response,
        Ok((_, ClientSheet { pdf: Some(pdf), .. })) => {
            ([(CONTENT_TYPE, "application/pdf")], Body::from(Bytes::from_owner(Shared(pdf)))).into_response()
        }
        Ok(_) => plain(StatusCode::SERVICE_UNAVAILABLE, "The client’s file has errors.\n"),
    }
}

/// The scene, as soon as there is one.
async fn ready(view: &View) -> Arc<Scene> {
    let mut view = view.clone();
    let scene = view.wait_for(|scene| scene.is_ready).await.map(|scene| Arc::clone(&scene));
    scene.unwrap_or_default()
}

/// The list of problems, for the panel.
async fn problems(State(desk): State<Desk>) -> Response {
    let scene = ready(&desk.view).await;
    ([(CONTENT_TYPE, "text/html; charset=utf-8")], scene.problems.clone()).into_response()
}

/// What a browser has to know about a scene.
#[derive(Serialize)]
struct Told {
    edition: String,
    still: String,
    problems: String,
    behind: bool,
    errors: usize,
    warnings: usize,
}

/// A stream of events, as long as there is a place for one.
async fn events(State(desk): State<Desk>) -> Response {
    match Arc::clone(&desk.streams).try_acquire_owned() {
        Ok(place) => Sse::new(scenes(desk, place))
            .keep_alive(KeepAlive::new().interval(TICK).event(Event::default().event("tick").data("")))
            .into_response(),
        Err(_) => {
            let refused = plain(StatusCode::SERVICE_UNAVAILABLE, "There are too many streams of events.\n");
            ([(CONNECTION, "close")], refused).into_response()
        }
    }
}

/// The scene on show at once, and every one that follows. A slow reader gets the last one only.
fn scenes(desk: Desk, place: OwnedSemaphorePermit) -> impl Stream<Item = Result<Event, Infallible>> {
    let scenes = WatchStream::new(desk.view.clone()).filter(|scene| scene.is_ready);
    scenes.map(move |scene| {
        // Given back when the stream ends.
        let _place = &place;
        let state = Told {
            edition: if scene.shown.is_some() { desk.edition(&scene) } else { desk.no_edition(&scene) },
            still: scene.shown.as_ref().map_or_else(String::new, |shown| shown.still.clone()),
            problems: scene.mark.clone(),
            behind: scene.is_behind,
            errors: scene.errors,
            warnings: scene.warnings,
        };
        let event = Event::default().event("scene").retry(Duration::from_millis(500));
        Ok(event.data(serde_json::to_string(&state).expect("a scene is plain data")))
    })
}

fn text(name: &str, text: &'static str) -> Response {
    ([(CONTENT_TYPE, door::media_type(name))], text).into_response()
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    (status, [(CONTENT_TYPE, "text/plain; charset=utf-8")], Body::from(text)).into_response()
}

/// Listens at an address.
///
/// # Errors
/// It is taken, or not allowed.
pub(super) fn listen(address: std::net::SocketAddr) -> io::Result<std::net::TcpListener> {
    let listener = std::net::TcpListener::bind(address)?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}
