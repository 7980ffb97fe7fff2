//! Disk → `Sources`. Everything in `content/` and `templates/`, in sorted order, as it is at this
//! moment. Nothing is interpreted here, and nothing else of the disk is looked at.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::Metadata;
use std::io::{self, Cursor};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use image::metadata::Orientation;
use image::{ImageDecoder, ImageReader};
use rayon::prelude::*;
use roxmltree::Document;
use walkdir::{DirEntry, WalkDir};

use crate::model::{Checked, Header, MAX_TEXT, Media, PICTURES, Problem, Rule, SourcePath, Sources, Span};

/// The folders of a handbook that are read.
pub const FOLDERS: [&str; 2] = ["content", "templates"];

/// Rules about files as such.
pub const RULES: &[&Rule] = &[&NOT_UTF8, &UNREADABLE_FILE, &LINK_OUTSIDE, &HUGE_FILE];

static NOT_UTF8: Rule = Rule::fatal(
    "not-utf8",
    [
        "A text file that is not UTF-8.",
        "Read in another encoding, every accent and dash would come out wrong on somebody’s sheet.",
        "A page saved as Windows-1252.",
        "Save the file as UTF-8; every editor offers it under *Save as* or *Encoding*.",
    ],
);

static UNREADABLE_FILE: Rule = Rule::fatal(
    "unreadable-file",
    [
        "A file or folder that cannot be read.",
        "Building without it would publish a handbook with a page missing.",
        "A page without read permission, or a symbolic link to a file that is gone.",
        "Repair its permissions or its link, or take it out of the folder.",
    ],
);

static LINK_OUTSIDE: Rule = Rule::fatal(
    "link-outside-root",
    [
        "A symbolic link that leads out of the handbook’s folder.",
        "Whatever it leads to would be published with the site.",
        "content/pages/notes.md → /home/ro/private/notes.md",
        "Copy what you need into the handbook.",
    ],
);

static HUGE_FILE: Rule = Rule::fatal(
    "huge-file",
    [
        "A text file of more than 16 MiB.",
        "A handbook page has some kilobytes; this file strayed into the folder.",
        "A database export named notes.md.",
        "Move it out of content/ and templates/.",
    ],
);

/// Reads the handbook in `root`.
///
/// # Errors
/// `root` itself cannot be read. Files below it that cannot be read are problems.
pub fn load(root: &Path) -> io::Result<Checked<Sources>> {
    Disk::at(root).look()
}

/// The path of a file and its text.
pub type Text = (SourcePath, Arc<str>);

/// Reads a client’s file, or those of a folder in the order of their names: path and text. What cannot be read as
/// text is a problem.
///
/// # Errors
/// There is no such file or folder, or the folder has no such file in it.
pub fn clients(path: &Path) -> io::Result<Vec<Checked<Text>>> {
    let about = |error: io::Error| io::Error::new(error.kind(), format!("{}: {}", path.display(), reason(&error)));
    let meta = path.metadata().map_err(about)?;
    let mut files = vec![path.to_owned()];
    if meta.is_dir() {
        let entries = WalkDir::new(path).min_depth(1).max_depth(1).follow_links(true).sort_by_file_name();
        let found = entries.into_iter().filter_map(Result::ok).map(DirEntry::into_path);
        let is_file = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "toml") && !is_passed_over(path);
        files = found.filter(is_file).collect();
    }
    if files.is_empty() {
        let message = format!("{}: no client’s file (.toml) is in this folder", path.display());
        return Err(io::Error::new(io::ErrorKind::NotFound, message));
    }
    files.iter().map(|file| client(file)).collect()
}

/// The folder that a file is in, to be watched.
pub fn folder_of(file: &Path) -> Option<Folder> {
    let path = file.canonicalize().ok()?.parent()?.to_owned();
    let meta = path.metadata().ok()?;
    Some(Folder { id: identity(&meta), path })
}

/// Reads one client’s file.
///
/// # Errors
/// It cannot be read.
pub fn client(file: &Path) -> io::Result<Checked<Text>> {
    let about = |error: io::Error| io::Error::new(error.kind(), format!("{}: {}", file.display(), reason(&error)));
    let path = file.display().to_string();
    // A file in another folder called `content` is none of the handbook’s.
    let is_alike = FOLDERS.iter().any(|folder| path.starts_with(folder));
    let path = SourcePath::new(if is_alike { format!("./{path}") } else { path });
    let meta = file.metadata().map_err(about)?;
    if !meta.is_file() {
        let message = format!("{} is not a file", file.display());
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    }
    if meta.len() > MAX_TEXT as u64 {
        let problem = Problem::new(&HUGE_FILE, "this file has more than 16 MiB").in_file(&path);
        return Ok(Checked::new((path, "".into()), vec![problem]));
    }
    let bytes = std::fs::read(file).map_err(about)?;
    Ok(match text(&path, &bytes) {
        Content::Broken(before, problem) => Checked::new((path, before), vec![problem.unquoted()]),
        Content::Text(text) => Checked::new((path, text), Vec::new()),
        Content::Media(_) => unreachable!("a text is no media"),
    })
}

/// A handbook's folder that is looked at again and again. A file whose stamp is as it was is not
/// read again, and keeps its `Arc`.
pub struct Disk {
    root: PathBuf,
    held: HashMap<PathBuf, Held>,
    folders: BTreeSet<Folder>,
}

/// A folder in which something can happen that changes the handbook. Two folders that were in the
/// same place one after the other differ.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Folder {
    /// Where it is.
    pub path: PathBuf,
    /// Which it is: device and inode, where the system has them.
    id: (u64, u64),
}

/// A file as it was read.
struct Held {
    path: SourcePath,
    stamp: Stamp,
    content: Content,
}

#[derive(Clone)]
enum Content {
    Text(Arc<str>),
    Media(Media),
    /// What could be read of it, and why no more.
    Broken(Arc<str>, Problem),
}

/// What tells whether a file was touched. `ctime` cannot be set back by a program that copies a
/// file with its times.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct Stamp {
    id: (u64, u64),
    size: u64,
    modified: Option<SystemTime>,
    changed: (i64, i64),
    /// Whether it was touched so shortly before it was read that it may be touched once more with
    /// the same times: clocks of file systems tick every few milliseconds, those of some USB sticks
    /// every two seconds. Such a file is read again.
    is_young: bool,
}

/// The coarsest clock of a file system (FAT).
const TICK: Duration = Duration::from_secs(2);

impl Stamp {
    fn of(meta: &Metadata) -> Self {
        let modified = meta.modified().ok();
        #[cfg(unix)]
        let changed = {
            use std::os::unix::fs::MetadataExt;
            (meta.ctime(), meta.ctime_nsec())
        };
        #[cfg(not(unix))]
        let changed = (0, 0);
        let since_epoch = |seconds: i64| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds.try_into().unwrap_or(0));
        let last = modified.max(Some(since_epoch(changed.0)));
        // A time in the future, as on a disk whose server's clock is ahead, has no age.
        let is_young = last.and_then(|last| last.elapsed().ok()).is_none_or(|age| age < TICK);
        Self { id: identity(meta), size: meta.len(), modified, changed, is_young }
    }
}

fn identity(meta: &Metadata) -> (u64, u64) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        (meta.dev(), meta.ino())
    }
    #[cfg(not(unix))]
    {
        let _ = meta;
        (0, 0)
    }
}

impl Disk {
    /// The handbook in `root`; nothing is read yet.
    pub fn at(root: &Path) -> Self {
        Self { root: root.to_owned(), held: HashMap::new(), folders: BTreeSet::new() }
    }

    /// Reads what was touched since the last look.
    ///
    /// # Errors
    /// The root itself cannot be read. Files below it that cannot be read are problems.
    pub fn look(&mut self) -> io::Result<Checked<Sources>> {
        let about =
            |error: io::Error| io::Error::new(error.kind(), format!("{}: {}", self.root.display(), reason(&error)));
        let root = self.root.canonicalize().map_err(about)?;
        let meta = root.metadata().map_err(about)?;
        if !meta.is_dir() {
            let message = format!("{} is not a folder", self.root.display());
            return Err(io::Error::new(io::ErrorKind::NotADirectory, message));
        }
        let folders = BTreeSet::from([Folder { path: root.clone(), id: identity(&meta) }]);
        let mut found = Found { files: Vec::new(), folders, broken: BTreeMap::new(), problems: Vec::new(), root };
        for folder in FOLDERS {
            let top = found.root.join(folder);
            if top.symlink_metadata().is_ok() {
                found.walk(&top);
            }
        }
        let before = &self.held;
        let hold = |entry: DirEntry| {
            let held = Held::now(&entry, before.get(entry.path()), &found.root);
            (entry.into_path(), held)
        };
        let now: Vec<(PathBuf, Held)> = found.files.into_par_iter().map(hold).collect();
        let (mut texts, mut media) = (Vec::new(), Vec::new());
        for (_, Held { path, content, .. }) in &now {
            match content {
                Content::Text(text) => texts.push((path.clone(), Arc::clone(text))),
                Content::Media(file) => media.push((path.clone(), file.clone())),
                Content::Broken(text, problem) => {
                    found.broken.insert(path.clone(), Arc::clone(text));
                    found.problems.push(problem.clone());
                }
            }
        }
        let (texts, media) = (texts.into_iter().collect(), media.into_iter().collect());
        self.held = now.into_iter().collect();
        self.folders = found.folders;
        Ok(Checked::new(Sources { texts, media, broken: found.broken }, found.problems))
    }

    /// The folders that the last look went through: the root, everything below `content/` and
    /// `templates/`, and those that files were found in through links.
    pub fn folders(&self) -> &BTreeSet<Folder> {
        &self.folders
    }
}

/// What a walk comes by.
struct Found {
    root: PathBuf,
    /// Files to be read.
    files: Vec<DirEntry>,
    folders: BTreeSet<Folder>,
    /// What was refused before it was opened.
    broken: BTreeMap<SourcePath, Arc<str>>,
    problems: Vec<Problem>,
}

impl Found {
    fn walk(&mut self, top: &Path) {
        let mut walk = WalkDir::new(top).follow_links(true).sort_by_file_name().into_iter();
        while let Some(entry) = walk.next() {
            match entry {
                // An editor's lock is a link to nowhere.
                Err(error) if error.path().is_some_and(|path| path != top && is_passed_over(path)) => {}
                Err(error) => {
                    let path = source_path(&self.root, error.path().unwrap_or(top));
                    let reason = error.io_error().map_or("it leads back into itself".to_owned(), reason);
                    self.problem(&UNREADABLE_FILE, &path, format!("this cannot be read: {reason}"));
                }
                Ok(entry) if entry.depth() > 0 && is_passed_over(entry.path()) => {
                    if entry.file_type().is_dir() {
                        walk.skip_current_dir();
                    }
                }
                Ok(entry) if entry.path_is_symlink() && !self.is_inside(entry.path()) => {
                    let path = source_path(&self.root, entry.path());
                    let message = "this symbolic link leads out of the handbook’s folder".to_owned();
                    self.problem(&LINK_OUTSIDE, &path, message);
                    if entry.file_type().is_dir() {
                        walk.skip_current_dir();
                    }
                }
                Ok(entry) if entry.file_type().is_dir() => {
                    let path = source_path(&self.root, entry.path());
                    if entry.depth() > 0 && ["md", "toml", "bib"].contains(&path.extension().as_str()) {
                        self.problem(&UNREADABLE_FILE, &path, "this is a folder with the name of a file".to_owned());
                    }
                    if let Ok(meta) = entry.metadata() {
                        self.folders.insert(Folder { path: entry.into_path(), id: identity(&meta) });
                    }
                }
                Ok(entry) => self.file(entry),
            }
        }
    }

    fn file(&mut self, entry: DirEntry) {
        if entry.path().to_str().is_none() || !entry.file_type().is_file() {
            let why = match entry.file_type().is_file() {
                true => "the name of this file is not UTF-8",
                false => "this is not a regular file",
            };
            let path = source_path(&self.root, entry.path());
            return self.problem(&UNREADABLE_FILE, &path, why.to_owned());
        }
        if entry.path_is_symlink() {
            self.follow(entry.path());
        }
        self.files.push(entry);
    }

    /// A change of the file behind a link happens in another folder.
    fn follow(&mut self, link: &Path) {
        let real = link.canonicalize().ok();
        let folder = real.as_deref().and_then(Path::parent);
        if let Some((path, meta)) = folder.and_then(|path| Some((path, path.metadata().ok()?))) {
            self.folders.insert(Folder { path: path.to_owned(), id: identity(&meta) });
        }
    }

    fn problem(&mut self, rule: &'static Rule, path: &SourcePath, message: String) {
        self.broken.entry(path.clone()).or_insert_with(|| "".into());
        self.problems.push(Problem::new(rule, message).in_file(path));
    }

    fn is_inside(&self, path: &Path) -> bool {
        path.canonicalize().is_ok_and(|real| real.starts_with(&self.root))
    }
}

impl Held {
    /// The file as it is now; not read again if its stamp is as it was.
    fn now(entry: &DirEntry, before: Option<&Self>, root: &Path) -> Self {
        let path = before.map_or_else(|| source_path(root, entry.path()), |held| held.path.clone());
        let stamp = entry.metadata().map(|meta| Stamp::of(&meta)).unwrap_or_default();
        let is_known = |held: &&Self| !stamp.is_young && !held.stamp.is_young && held.stamp == stamp;
        let content = match before.filter(is_known) {
            Some(held) => held.content.clone(),
            None => read(entry.path(), &path, stamp.size, before.map(|held| &held.content)),
        };
        Self { path, stamp, content }
    }
}

fn source_path(root: &Path, path: &Path) -> SourcePath {
    let relative = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
    SourcePath::new(parts.join("/"))
}

/// Reads a file. What it was before is kept if it still is.
fn read(file: &Path, path: &SourcePath, size: u64, before: Option<&Content>) -> Content {
    let broken = |rule, message| Content::Broken("".into(), Problem::new(rule, message).in_file(path));
    let is_text = is_text(path);
    if is_text && size > MAX_TEXT as u64 {
        return broken(&HUGE_FILE, "this file has more than 16 MiB".to_owned());
    }
    let bytes = match std::fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => return broken(&UNREADABLE_FILE, format!("this file cannot be read: {}", reason(&error))),
    };
    match before {
        Some(Content::Media(before)) if !is_text && *before.bytes == *bytes => Content::Media(before.clone()),
        Some(Content::Text(before)) if before.as_bytes() == without_mark(&bytes) => Content::Text(Arc::clone(before)),
        _ if is_text => text(path, &bytes),
        _ => {
            let picture = match path.extension().as_str() {
                "svg" => drawing(&bytes),
                ending if PICTURES.contains(&ending) => header(&bytes),
                _ => None,
            };
            Content::Media(Media::new(bytes, picture))
        }
    }
}

/// How large an SVG is: as it says itself, or as its view box is.
fn drawing(bytes: &[u8]) -> Option<Header> {
    let document = Document::parse(std::str::from_utf8(bytes).ok()?).ok()?;
    let root = document.root_element();
    let number = |text: &str| text.trim().trim_end_matches("px").parse::<f64>().ok().filter(|n| (1.0..1e6).contains(n));
    let own = root.attribute("width").and_then(number).zip(root.attribute("height").and_then(number));
    let view: Vec<f64> = root
        .attribute("viewBox")
        .map(|view| {
            view.split([' ', ',']).filter(|part| !part.is_empty()).filter_map(|part| part.parse().ok()).collect()
        })
        .unwrap_or_default();
    let view = (view.len() == 4 && view[2] >= 1.0 && view[3] >= 1.0).then(|| (view[2], view[3]));
    let (width, height) = own.or(view).filter(|_| root.tag_name().name() == "svg")?;
    Some(Header { endings: &["svg"], width: width.round() as u32, height: height.round() as u32 })
}

/// What a picture says of itself at its beginning; `None` if it is none that can be shown.
fn header(bytes: &[u8]) -> Option<Header> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let endings = reader.format()?.extensions_str();
    let mut decoder = reader.into_decoder().ok()?;
    let ((width, height), orientation) = (decoder.dimensions(), decoder.orientation().ok()?);
    let lies = matches!(
        orientation,
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH
    );
    let (width, height) = if lies { (height, width) } else { (width, height) };
    Some(Header { endings, width, height })
}

/// A text's bytes without the byte-order mark before them.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes)
}

fn text(path: &SourcePath, bytes: &[u8]) -> Content {
    let bytes = without_mark(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) if text.contains('\0') => {
            let at = text.find('\0').unwrap_or_default();
            let problem = Problem::new(&NOT_UTF8, "a byte 0x00 stands here: this is not a text");
            let problem = problem.at(path, Span::new(at..at + 1)).hint("save the file as UTF-8 text");
            Content::Broken(text.into(), problem)
        }
        Ok(text) => Content::Text(Arc::from(text)),
        Err(error) => {
            let good = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let at = Span::new(good.len()..good.len() + char::REPLACEMENT_CHARACTER.len_utf8());
            let text = format!("{good}{}", char::REPLACEMENT_CHARACTER);
            let message = format!("the byte 0x{:02X} is not UTF-8", bytes[error.valid_up_to()]);
            let problem = Problem::new(&NOT_UTF8, message).at(path, at);
            Content::Broken(text.into(), problem.hint("save the file as UTF-8 and look at this place again"))
        }
    }
}

/// Files that belong to the system or to an editor: dot files, back-ups, swap files.
fn is_passed_over(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let editors = name.ends_with('~') || (name.starts_with('#') && name.ends_with('#'));
    name.starts_with('.') || editors || [".swp", ".swx"].iter().any(|end| name.ends_with(end))
}

/// Whether a file is read as text. Everything else is taken byte for byte.
fn is_text(path: &SourcePath) -> bool {
    let everywhere = ["md", "toml", "bib"];
    let templates = ["html", "xml", "typ", "css", "js", "json", "svg", "txt", "webmanifest"];
    let extension = path.extension();
    everywhere.contains(&extension.as_str())
        || (path.below("templates").is_some() && templates.contains(&extension.as_str()))
}

/// The reason of an error of the machine, in the words of the system without its number.
fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "it does not exist".into(),
        io::ErrorKind::PermissionDenied => "permission denied".into(),
        _ => error.to_string(),
    }
}
