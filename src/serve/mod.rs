//! The corridor in a loop: look at the disk, make an edition, put it on show, wait for the bell.
//!
//! ```text
//!            bell                                     one pointer
//!  disk ──▶ watch ──▶ pipeline::Workshop ─ Edition ─▶ window ──▶ http ──▶ browsers
//! ```
//!
//! The build does not know that a server exists. An edition is whole, so that whatever depends on
//! an edit shows it; its files are made when a browser asks. Between two edits every page is made
//! once without being asked for, so that its mistakes are told, too.

mod door;
mod http;
mod page;
mod watch;
mod window;

pub use watch::Polling;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::model::{Body, List, OutPath, PageId, Print, Problem, Severity, SourcePath, Sources};
use crate::pipeline::{ClientSheet, Clients, Edition, Options, Workshop};
use crate::report;
use door::Door;
use watch::{Ring, Watch};
use window::{Scene, Shown, Window, count, mark};

/// What the person at the keyboard wants.
#[derive(Clone, Debug)]
pub struct Wish {
    /// The port; 0 lets the system choose one.
    pub port: u16,
    /// Also for other devices on the network.
    pub lan: bool,
    /// Look at the disk at intervals instead of waiting for its events.
    pub poll: bool,
    /// Clients’ files whose sheets are shown on this machine.
    pub clients: Vec<PathBuf>,
    /// How the handbook is built.
    pub options: Options,
}

/// What there is to tell.
pub enum News<'a> {
    /// The preview answers.
    Open {
        /// The front page on this machine.
        here: &'a str,
        /// The front page for other devices on the network.
        lan: Option<&'a str>,
        /// The sheet of each client’s file, on this machine only.
        clients: &'a [String],
    },
    /// An edition was made, or more is known about it.
    Edition {
        /// The edition.
        edition: &'a Edition,
        /// All that is known to be wrong with it, judged and sorted.
        problems: &'a [Problem],
        /// Whether these problems are others than were told before.
        is_new: bool,
        /// What browsers see.
        on_show: OnShow,
        /// From the first event of a change until it was served; `None` where no event told of it.
        took: Option<Duration>,
    },
    /// What is wrong with a client’s file, since something of it is otherwise.
    Client(&'a ClientSheet),
    /// The handbook cannot be read at the moment.
    Trouble(&'a io::Error),
    /// The disk is looked at at intervals.
    Polling(Polling),
}

/// What browsers see when an edition was made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OnShow {
    /// That edition.
    Newest,
    /// The last sound one before it.
    Earlier,
    /// The problems: there has been no sound one yet.
    Nothing,
}

/// Whom news is told.
pub type Tell = Arc<dyn Fn(News<'_>) + Send + Sync>;

/// Shows the handbook in `root` to browsers, until Ctrl-C or SIGTERM.
///
/// # Errors
/// `root` cannot be read, or the port cannot be had.
pub fn serve(root: &Path, wish: &Wish, tell: Tell) -> io::Result<()> {
    // A mistyped path is told at once, and not waited for.
    let root = root.canonicalize().map_err(|e| io::Error::new(e.kind(), format!("{}: {e}", root.display())))?;
    if !root.is_dir() {
        return Err(io::Error::new(io::ErrorKind::NotADirectory, format!("{} is not a folder", root.display())));
    }
    for client in &wish.clients {
        client.canonicalize().map_err(|e| io::Error::new(e.kind(), format!("{}: {e}", client.display())))?;
    }
    let here = listen(Ipv4Addr::LOCALHOST.into(), wish.port)?;
    let address = here.local_addr()?;
    let lan = match wish.lan {
        true => Some(listen(lan_address()?, address.port())?),
        false => None,
    };
    let token = random()?;
    let doors = [Some((here, Door::new(address, None))), lan.map(|lan| with_token(lan, &token)).transpose()?];
    let doors: Vec<_> = doors.into_iter().flatten().collect();

    let (bell, rings) = channel();
    let (window, view) = tokio::sync::watch::channel(Arc::new(Scene::default()));
    let run: Arc<str> = random()?[..8].into();
    let clients: Arc<[http::ClientFile]> =
        wish.clients.iter().map(|file| http::ClientFile::new(file)).collect::<io::Result<_>>()?;
    let editor = Editor::new(&root, wish, window, Watch::new(bell.clone(), wish.poll), rings, Arc::clone(&tell));

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let ended = runtime.block_on(async move {
        let mut interrupted = Signals::new()?;
        for (n, (listener, door)) in doors.iter().enumerate() {
            let listener = tokio::net::TcpListener::from_std(listener.try_clone()?)?;
            let (door, view, bell, run) = (door.clone(), view.clone(), bell.clone(), Arc::clone(&run));
            // The first door is this machine’s; nobody else is shown a client’s sheet.
            let clients = if n == 0 { Arc::clone(&clients) } else { Arc::default() };
            let desk = http::Desk { door, view, bell, run, clients, streams: http::streams() };
            tokio::spawn(http::answer(listener, desk));
        }
        let urls: Vec<String> = doors.iter().map(|(_, door)| door.url()).collect();
        let clients: Vec<String> = clients.iter().map(|client| client.url(&urls[0])).collect();
        tell(News::Open { here: &urls[0], lan: urls.get(1).map(String::as_str), clients: &clients });
        let (done, broken) = tokio::sync::oneshot::channel();
        std::thread::Builder::new().name("editions".to_owned()).spawn(move || {
            // Dropped when the thread ends, which it never does by itself.
            let _done: tokio::sync::oneshot::Sender<()> = done;
            editor.run();
        })?;
        tokio::select! {
            () = interrupted.any() => Ok(()),
            _ = broken => Err(io::Error::other("the preview has stopped: a mistake of rollbook")),
        }
    });
    // Whatever is being made for a browser is not waited for.
    runtime.shutdown_background();
    ended
}

/// Listens at a port.
fn listen(ip: IpAddr, port: u16) -> io::Result<std::net::TcpListener> {
    http::listen(SocketAddr::new(ip, port)).map_err(|error| {
        if error.kind() != io::ErrorKind::AddrInUse {
            return io::Error::new(error.kind(), format!("port {port} cannot be had: {error}"));
        }
        let free = (port..=u16::MAX).skip(1).find(|port| http::listen(SocketAddr::new(ip, *port)).is_ok());
        let hint = free.map_or_else(|| "--port 0 picks one".to_owned(), |free| format!("--port {free} is free"));
        io::Error::new(error.kind(), format!("port {port} is taken: {hint}"))
    })
}

/// This machine's address on its network: the one it would send from. Nothing is sent.
fn lan_address() -> io::Result<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0))?;
    // An address set apart for documentation (RFC 5737).
    let route = socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).and_then(|()| socket.local_addr());
    let ip = route.map(|address| address.ip()).ok().filter(|ip| !ip.is_loopback() && !ip.is_unspecified());
    ip.ok_or_else(|| io::Error::new(io::ErrorKind::NotConnected, "--lan: this machine is on no network"))
}

fn with_token(listener: std::net::TcpListener, token: &str) -> io::Result<(std::net::TcpListener, Door)> {
    let address = listener.local_addr()?;
    Ok((listener, Door::new(address, Some(token))))
}

/// 128 bits that nobody can guess, in hexadecimal.
fn random() -> io::Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// What ends the preview.
struct Signals {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
}

impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self {
            #[cfg(unix)]
            terminate: tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?,
        })
    }

    async fn any(&mut self) {
        #[cfg(unix)]
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = self.terminate.recv() => {}
        }
        #[cfg(not(unix))]
        let _ = tokio::signal::ctrl_c().await;
    }
}

/// Pages are made without being asked for when nothing has happened for so long.
const LULL: Duration = Duration::from_millis(250);

/// Pages that changed are made before an edition goes on show, up to so many.
const PROBED: usize = 16;

/// For so long, and no longer than the last file takes.
const PROBING: Duration = Duration::from_millis(10);

/// Many an editor makes or empties a file before it writes its text: one that is newly empty is
/// looked at again after this time, before anybody is told that there is no text.
const REWRITE: Duration = Duration::from_millis(50);

/// So many editions are kept, to go back to and to be taken apart later, while saves follow so fast
/// that there is no lull.
const EARLIER: usize = 3;

/// Makes editions and puts them on show.
struct Editor {
    root: PathBuf,
    workshop: Workshop,
    window: Window,
    watch: Watch,
    bell: Receiver<Ring>,
    tell: Tell,
    /// How many editions there have been.
    number: u64,
    newest: Option<Arc<Shown>>,
    /// What is known to be wrong with files of the newest edition.
    found: BTreeMap<OutPath, Vec<Problem>>,
    /// The edition that browsers see.
    on_show: Option<Arc<Shown>>,
    /// Editions that were on show before it, the last one last: to go back to when a page of it turns
    /// out to have an error. None is kept from before one that was made to its last page.
    earlier: Vec<Arc<Shown>>,
    /// Editions that were the newest. To take a whole book apart takes longer than a browser should
    /// wait, and is left to the lull.
    old: Vec<Arc<Shown>>,
    /// Pages and pictures of the newest edition that have not been made.
    unmade: VecDeque<OutPath>,
    /// How many files have been found faulty since it was last told.
    untold: usize,
    /// Sheets and pictures that could not be made when somebody asked. They are made with each
    /// edition until they can be.
    suspects: BTreeSet<OutPath>,
    /// The handbook cannot be read at the moment.
    is_in_trouble: bool,
    /// Rings that came in between.
    later: VecDeque<Ring>,
    /// How long the last look at the disk took.
    look: Duration,
    /// The problems that were told last, in HTML.
    told: String,
    /// Why the disk is looked at at intervals, as it was told.
    polling: Option<Polling>,
    /// Clients’ files, how often they have changed, and what was told of each.
    clients: Clients,
    client_changes: u64,
    client_told: Vec<String>,
}

impl Editor {
    fn new(root: &Path, wish: &Wish, window: Window, watch: Watch, bell: Receiver<Ring>, tell: Tell) -> Self {
        Self {
            root: root.to_owned(),
            workshop: Workshop::new(root, wish.options.clone()),
            window,
            watch,
            bell,
            tell,
            number: 0,
            newest: None,
            found: BTreeMap::new(),
            on_show: None,
            earlier: Vec::new(),
            old: Vec::new(),
            unmade: VecDeque::new(),
            untold: 0,
            suspects: BTreeSet::new(),
            is_in_trouble: false,
            later: VecDeque::new(),
            look: Duration::ZERO,
            told: String::new(),
            polling: None,
            clients: Clients::new(wish.clients.clone()),
            client_changes: 0,
            client_told: vec![String::new(); wish.clients.len()],
        }
    }

    /// Never ends by itself.
    fn run(mut self) {
        self.look_again(None);
        let mut wait = LULL;
        loop {
            match self.next(wait) {
                Ok(Ring::Disk { heard, event }) => {
                    self.later.extend(watch::until_quiet(event, &self.bell));
                    self.look_again(Some(heard));
                    wait = LULL;
                }
                Ok(Ring::Found { edition, path, problems }) => self.found(edition, path, problems),
                Err(RecvTimeoutError::Disconnected) => return,
                Err(RecvTimeoutError::Timeout) if !self.unmade.is_empty() => {
                    self.old.clear();
                    self.make_one();
                    wait = if self.unmade.is_empty() { self.interval() } else { Duration::ZERO };
                }
                Err(RecvTimeoutError::Timeout) => {
                    if self.look_again(None) {
                        let late = self.watch.missed(&self.bell);
                        self.later.extend(late);
                    }
                    wait = if self.unmade.is_empty() { self.interval() } else { LULL };
                }
            }
        }
    }

    fn next(&mut self, wait: Duration) -> Result<Ring, RecvTimeoutError> {
        match self.later.pop_front() {
            Some(ring) => Ok(ring),
            None => self.bell.recv_timeout(wait),
        }
    }

    fn interval(&self) -> Duration {
        self.watch.interval(self.look, self.is_in_trouble)
    }

    /// Looks at the disk; answers whether something had changed.
    fn look_again(&mut self, heard: Option<Instant>) -> bool {
        let mut has_changed = false;
        loop {
            let begun = Instant::now();
            let looked = self.workshop.look();
            let mut folders = if looked.is_ok() { self.workshop.folders().clone() } else { BTreeSet::new() };
            folders.extend(self.clients.folders());
            let has_new = self.watch.follow(&folders);
            match looked {
                Ok(Some(mut edition)) => {
                    let is_torn = |newest: &Arc<Shown>| has_newly_empty(&newest.edition.sources, &edition.sources);
                    if self.newest.as_ref().is_some_and(is_torn) {
                        std::thread::sleep(REWRITE);
                        if let Ok(Some(whole)) = self.workshop.look() {
                            edition = whole;
                        }
                    }
                    self.is_in_trouble = false;
                    has_changed = true;
                    self.show(edition, heard);
                }
                Ok(None) if self.is_in_trouble => {
                    self.is_in_trouble = false;
                    self.put_up(heard);
                }
                Ok(None) => self.look = begun.elapsed(),
                Err(error) => {
                    if !self.is_in_trouble {
                        self.is_in_trouble = true;
                        (self.tell)(News::Trouble(&error));
                        self.trouble(&error);
                    }
                }
            }
            if self.clients.look() {
                has_changed = true;
                self.client_changes += 1;
                self.put_up(heard);
                self.tell_clients();
            }
            // What happened in a folder before it was watched was not heard.
            if !has_new {
                break;
            }
        }
        if self.polling != self.watch.polling() {
            self.polling = self.watch.polling();
            self.polling.into_iter().for_each(|why| (self.tell)(News::Polling(why)));
        }
        has_changed
    }

    /// Puts an edition on show, if it is sound.
    fn show(&mut self, edition: Edition, heard: Option<Instant>) {
        self.number += 1;
        let shown = Arc::new(Shown::new(self.number, edition));
        self.found.clear();
        self.untold = 0;
        let probes = self.probes(&shown);
        let begun = Instant::now();
        let mut untried = probes.iter();
        while begun.elapsed() < PROBING
            && let Some(path) = untried.next()
        {
            self.try_file(&shown, path);
        }
        // What there was no time for comes first in the lull.
        let probed: BTreeSet<&OutPath> = probes.iter().collect();
        let rest = shown.checked().filter(|path| !probed.contains(path));
        self.unmade = untried.chain(rest).cloned().chain(self.sheets(&shown)).collect();
        self.old.extend(self.newest.replace(shown));
        self.put_up(heard);
        self.tell_clients();
        if self.old.len() > EARLIER {
            self.old.clear();
        }
    }

    /// Files that are made before an edition goes on show: those that most likely cannot be, the
    /// likeliest first.
    fn probes(&self, shown: &Shown) -> Vec<OutPath> {
        let edition = &shown.edition;
        let before = self.newest.as_ref().map(|newest| &newest.edition);
        let mut probes: Vec<OutPath> = self.suspects.iter().cloned().collect();
        probes.retain(|path| edition.site.files.contains_key(path));
        probes.extend(self.changed(edition).take(PROBED).map(PageId::out_path));
        let look = |edition: &Edition| -> Vec<_> {
            let texts = edition.sources.texts.iter();
            let is_look =
                |path: &SourcePath| path.below("templates").is_some() || path.as_str() == "content/handbook.toml";
            texts.filter(|(path, _)| is_look(path)).map(|(path, text)| (path.clone(), Arc::clone(text))).collect()
        };
        // Of each sort of page one. Lists that are as long as the book are left to the lull.
        if before.is_none_or(|before| look(before) != look(edition)) {
            let mut sorts = BTreeSet::new();
            for (path, body) in &edition.site.files {
                let sort = match body {
                    Body::Page(_) | Body::List(List::Home, _) if path.as_str() == "index.html" => "the front page",
                    Body::Page(id) => id.folder(),
                    Body::List(List::Entry(..), _) => "an entry",
                    Body::List(List::Safety, _) => "safety",
                    Body::List(..)
                    | Body::Sheet(..)
                    | Body::Book(_)
                    | Body::Static(_)
                    | Body::Drawing(_)
                    | Body::Accent(..)
                    | Body::Picture(..) => {
                        continue;
                    }
                };
                if sorts.insert(sort) {
                    probes.push(path.clone());
                }
            }
        }
        probes
    }

    /// Pages that are otherwise than in the newest edition so far.
    fn changed<'a>(&self, edition: &'a Edition) -> impl Iterator<Item = &'a PageId> {
        let before = self.newest.as_ref().map(|newest| &newest.edition.book.pages);
        edition.book.pages.iter().filter_map(move |(id, page)| {
            let is_same = before.and_then(|before| before.get(id)).is_some_and(|old| Arc::ptr_eq(old, page));
            (!is_same).then_some(id)
        })
    }

    /// Sheets that are made without being asked for: those of pages that changed, and one where the
    /// paper did. All of them would take minutes.
    fn sheets(&self, shown: &Shown) -> Vec<OutPath> {
        let edition = &shown.edition;
        let paper = |edition: &Edition| -> Vec<_> {
            let texts = edition.sources.texts_below("templates").filter(|(_, name, _)| name.ends_with(".typ"));
            let fonts = edition.sources.media.iter().filter(|(path, _)| path.below("content/fonts").is_some());
            let texts = texts.map(|(path, _, text)| (path.clone(), Arc::clone(text)));
            texts.chain(fonts.map(|(path, font)| (path.clone(), Arc::clone(&font.hash)))).collect()
        };
        let is_made = |path: &OutPath| edition.site.files.contains_key(path);
        let before = self.newest.as_ref().map(|newest| &newest.edition);
        let is_other_paper = before.is_none_or(|before| paper(before) != paper(edition));
        let sheets = |id: &PageId| Print::OF_SITE.map(|print| id.sheet_path(print));
        let first = edition.book.pages.keys().flat_map(sheets).find(is_made);
        // An exercise is on the sheets of its programs, too.
        let programs = |id: &PageId| -> Vec<PageId> {
            let linked = edition.book.linked.get(id).into_iter().flat_map(|linked| linked.relations.iter());
            linked.filter(|(relation, _)| *relation == "program").map(|(_, id)| id.clone()).collect()
        };
        let changed: Vec<&PageId> = before.into_iter().flat_map(|_| self.changed(edition)).collect();
        let with_programs: Vec<PageId> = changed.iter().flat_map(|id| programs(id)).collect();
        let changed = changed.into_iter().cloned().chain(with_programs).flat_map(|id| sheets(&id));
        first.filter(|_| is_other_paper).into_iter().chain(changed.filter(is_made).take(PROBED)).collect()
    }

    /// Makes a file of the newest edition, and keeps what is wrong with it.
    fn try_file(&mut self, shown: &Shown, path: &OutPath) {
        let Some(made) = shown.file(path.as_str()) else { return };
        if made.problems.is_empty() {
            self.suspects.remove(path);
        } else {
            self.found.insert(path.clone(), made.problems);
        }
    }

    /// Makes the next page or picture that nobody has asked for.
    fn make_one(&mut self) {
        let Some(newest) = self.newest.clone() else { return };
        let Some(path) = self.unmade.pop_front() else { return };
        if let Some(made) = newest.edition.file(path.as_str()).filter(|made| !made.problems.is_empty()) {
            if is_suspect(&path) {
                self.suspects.insert(path.clone());
            }
            self.found.insert(path, made.problems);
            self.untold += 1;
        }
        // The first mistake takes the edition off show; a thousand of its kind are told together.
        if self.untold > 0 && (self.untold == self.found.len() || self.unmade.is_empty()) {
            self.untold = 0;
            self.put_up(None);
        }
        if self.unmade.is_empty() && self.is_on_show(newest.number) {
            self.earlier.clear();
        }
    }

    fn is_on_show(&self, number: u64) -> bool {
        self.on_show.as_ref().is_some_and(|on_show| on_show.number == number)
    }

    /// A file that a browser asked for cannot be made.
    fn found(&mut self, edition: u64, path: OutPath, problems: Vec<Problem>) {
        if self.newest.as_ref().is_some_and(|newest| newest.number == edition) {
            if is_suspect(&path) {
                self.suspects.insert(path.clone());
            }
            if self.found.insert(path, problems).is_none() {
                self.put_up(None);
            }
        } else if self.is_on_show(edition) {
            // One that was followed by an unsound one before all of its pages were made.
            self.on_show = self.earlier.pop();
            self.put_up(None);
        }
    }

    /// Puts up what there is to see now, and tells it.
    fn put_up(&mut self, heard: Option<Instant>) {
        let Some(newest) = self.newest.clone() else { return };
        let found: Vec<Problem> = self.found.values().flatten().cloned().collect();
        let problems = self.workshop.judged(&newest.edition, &found);
        let errors = count(&problems, Severity::Error);
        // Sheets are made when somebody asks; a mistake in one is told, and the pages are shown.
        let of_pages = self.found.iter().filter(|(path, _)| !is_sheet(path)).flat_map(|(_, found)| found).cloned();
        let is_sound = errors == 0
            || count(&self.workshop.judged(&newest.edition, &of_pages.collect::<Vec<_>>()), Severity::Error) == 0;
        let is_on_show = self.is_on_show(newest.number);
        if !is_sound && is_on_show {
            self.on_show = self.earlier.pop();
        } else if is_sound && !is_on_show {
            self.earlier.extend(self.on_show.replace(Arc::clone(&newest)));
            // The first of them is the surest.
            if self.earlier.len() > EARLIER {
                self.earlier.remove(1);
            }
        }
        let editor_url = newest.edition.book.config.editor_url.as_deref();
        let link = |path: &SourcePath, line, column| Some(editor_link(editor_url?, &self.root, path, line, column));
        let html = report::html(&problems, &newest.edition.sources, &link);
        let is_new = html != self.told;
        self.told.clone_from(&html);
        self.window.send_replace(Arc::new(Scene {
            is_ready: true,
            clients: self.client_changes,
            shown: self.on_show.clone(),
            is_behind: !is_sound,
            errors,
            warnings: count(&problems, Severity::Warning),
            mark: mark(&html),
            problems: html,
        }));
        let took = heard.map(|heard| heard.elapsed());
        let on_show = match &self.on_show {
            None => OnShow::Nothing,
            Some(on_show) if on_show.number == newest.number => OnShow::Newest,
            Some(_) => OnShow::Earlier,
        };
        (self.tell)(News::Edition { edition: &newest.edition, problems: &problems, is_new, on_show, took });
    }

    /// Tells what is wrong with the clients’ files, each time it is something else.
    fn tell_clients(&mut self) {
        let Some(newest) = self.newest.clone() else { return };
        for (file, told) in self.clients.files().iter().zip(&mut self.client_told) {
            let sheet = match newest.edition.client(file, false) {
                Ok(sheet) => sheet,
                Err(error) => {
                    let trouble = error.to_string();
                    if *told != trouble {
                        (self.tell)(News::Trouble(&error));
                        *told = trouble;
                    }
                    continue;
                }
            };
            let now = report::html(&sheet.problems, &sheet.sources, &|_, _, _| None);
            if *told != now {
                (self.tell)(News::Client(&sheet));
                *told = now;
            }
        }
    }

    /// Says in the browsers that the handbook cannot be read; what is on show stays.
    fn trouble(&self, error: &io::Error) {
        let problems = report::trouble(error);
        self.window.send_replace(Arc::new(Scene {
            is_ready: true,
            clients: self.client_changes,
            shown: self.on_show.clone(),
            is_behind: true,
            errors: 1,
            warnings: 0,
            mark: mark(&problems),
            problems,
        }));
    }
}

/// Whether a file is empty that was not before, or was not there.
fn has_newly_empty(before: &Sources, now: &Sources) -> bool {
    now.texts.iter().any(|(path, text)| text.is_empty() && before.texts.get(path).is_none_or(|text| !text.is_empty()))
}

fn is_sheet(path: &OutPath) -> bool {
    path.as_str().ends_with(".pdf")
}

/// Whether a file that could not be made is tried again with each edition: it is not made otherwise.
fn is_suspect(path: &OutPath) -> bool {
    !path.as_str().ends_with(".html")
}

/// What an address must not have in the name of a file.
const IN_PATHS: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'<').add(b'>').add(b'?').add(b'`').add(b'{').add(b'}');

/// The address that opens a file of the handbook in the author's editor.
fn editor_link(url: &str, root: &Path, path: &SourcePath, line: usize, column: usize) -> String {
    let file = root.join(path.as_str());
    let file = utf8_percent_encode(&file.to_string_lossy(), IN_PATHS).to_string();
    let numbers = url.replace("{line}", &line.to_string()).replace("{column}", &column.to_string());
    numbers.replace("{file}", &file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn editors_are_given_whole_paths() {
        let path = SourcePath::new("content/pages/50% {line}.md");
        let link = editor_link("vscode://file{file}:{line}:{column}", Path::new("/home/ro/my book"), &path, 3, 14);
        assert_eq!(link, "vscode://file/home/ro/my%20book/content/pages/50%25%20%7Bline%7D.md:3:14");
    }
}
