//! What the browsers are shown. One pointer is swapped when something changes, so that a request
//! sees one whole edition, whichever is newest when it comes.

use std::collections::HashMap;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex};

use tokio::sync::watch;

use crate::model::{Body, Checked, OutPath, Problem, Severity};
use crate::pipeline::{ClientSheet, Edition};

/// An edition, and the files that were made of it so far.
pub(super) struct Shown {
    /// Counts the editions of this run, from 1.
    pub number: u64,
    pub edition: Edition,
    /// The hash of the files that keep their names when they change.
    pub still: String,
    made: Mutex<HashMap<String, Arc<Vec<u8>>>>,
    /// Held while something slow is made: a second request for it waits for the first.
    pressing: Mutex<()>,
}

impl Shown {
    pub(super) fn new(number: u64, edition: Edition) -> Self {
        let still = still(&edition);
        Self { number, edition, still, made: Mutex::default(), pressing: Mutex::new(()) }
    }

    /// Makes a file, or remembers it; `None` if the site has none of this name.
    pub(super) fn file(&self, path: &str) -> Option<Checked<Arc<Vec<u8>>>> {
        let body = self.edition.site.files.get(path)?;
        if let Some(bytes) = self.recall(path) {
            return Some(Checked::new(bytes, Vec::new()));
        }
        let is_slow = matches!(body, Body::Sheet(..) | Body::Book(_) | Body::Picture(..));
        let _turn = is_slow.then(|| self.pressing.lock().expect("nobody panics while pressing"));
        if let Some(bytes) = self.recall(path) {
            return Some(Checked::new(bytes, Vec::new()));
        }
        let made = self.edition.file(path)?;
        if made.problems.is_empty() {
            self.kept().insert(path.to_owned(), Arc::clone(&made.value));
        }
        Some(made)
    }

    /// The sheet of a client’s file. The press remembers it as any other, in the memory of this program only.
    pub(super) fn client(&self, file: &Path) -> io::Result<ClientSheet> {
        let _turn = self.pressing.lock().expect("nobody panics while pressing");
        self.edition.client(file, true)
    }

    fn recall(&self, path: &str) -> Option<Arc<Vec<u8>>> {
        self.kept().get(path).cloned()
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, HashMap<String, Arc<Vec<u8>>>> {
        self.made.lock().expect("nobody panics with the files in hand")
    }

    /// The files whose mistakes are looked for without being asked: pages, then pictures.
    pub(super) fn checked(&self) -> impl Iterator<Item = &OutPath> {
        let of = |wanted: fn(&Body) -> bool| {
            let files = self.edition.site.files.iter().filter(move |(_, body)| wanted(body));
            files.map(|(path, _)| path)
        };
        let pages = of(|body| matches!(body, Body::Page(_) | Body::List(..)));
        pages.chain(of(|body| matches!(body, Body::Picture(..))))
    }
}

/// Style sheets and scripts have their hash in their name, and so have pictures of `content/`. What
/// else lies in `templates/static/` can change without any page saying so.
fn still(edition: &Edition) -> String {
    let mut hasher = blake3::Hasher::new();
    for (path, body) in &edition.site.files {
        if let Body::Static(source) = body
            && !["css", "js"].contains(&source.extension().as_str())
        {
            hasher.update(path.as_str().as_bytes()).update(blake3::hash(edition.sources.bytes(source)).as_bytes());
        }
    }
    hasher.finalize().to_hex()[..16].to_owned()
}

/// What there is to see at one moment.
#[derive(Default)]
pub(super) struct Scene {
    /// Whether the disk has been looked at.
    pub is_ready: bool,
    /// How often clients’ files have changed.
    pub clients: u64,
    /// The last sound edition.
    pub shown: Option<Arc<Shown>>,
    /// Whether a newer one is not shown, since it has errors.
    pub is_behind: bool,
    /// How many errors and warnings the newest edition has.
    pub errors: usize,
    pub warnings: usize,
    /// All its problems, in HTML.
    pub problems: String,
    /// What changes whenever the problems do.
    pub mark: String,
}

/// A mark for problems in HTML: two that are the same have the same.
pub(super) fn mark(problems: &str) -> String {
    blake3::hash(problems.as_bytes()).to_hex()[..16].to_owned()
}

/// How many problems there are of a level.
pub(super) fn count(problems: &[Problem], severity: Severity) -> usize {
    problems.iter().filter(|problem| problem.severity == severity).count()
}

/// Where scenes are put up.
pub(super) type Window = watch::Sender<Arc<Scene>>;

/// Where scenes are seen.
pub(super) type View = watch::Receiver<Arc<Scene>>;
