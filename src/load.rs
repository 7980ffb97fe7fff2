//! Disk → `Sources`. Everything in `content/` and `templates/`, in sorted order, as it is at this
//! moment. Nothing is interpreted here, and nothing else of the disk is looked at.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use crate::model::{Checked, MAX_TEXT, Problem, Rule, SourcePath, Sources, Span};

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
    let about = |error: io::Error| io::Error::new(error.kind(), format!("{}: {}", root.display(), reason(&error)));
    let root = root.canonicalize().map_err(about)?;
    if !root.is_dir() {
        return Err(io::Error::new(io::ErrorKind::NotADirectory, format!("{} is not a folder", root.display())));
    }
    let mut found = Found { sources: Sources::default(), problems: Vec::new(), root };
    for folder in FOLDERS {
        let top = found.root.join(folder);
        if top.symlink_metadata().is_ok() {
            found.walk(&top);
        }
    }
    Ok(Checked::new(found.sources, found.problems))
}

struct Found {
    root: PathBuf,
    sources: Sources,
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
                    let path = self.source_path(error.path().unwrap_or(top));
                    let reason = error.io_error().map_or("it leads back into itself".to_owned(), reason);
                    self.problem(&UNREADABLE_FILE, &path, format!("this cannot be read: {reason}"));
                }
                Ok(entry) if entry.depth() > 0 && is_passed_over(entry.path()) => {
                    if entry.file_type().is_dir() {
                        walk.skip_current_dir();
                    }
                }
                Ok(entry) if entry.path_is_symlink() && !self.is_inside(entry.path()) => {
                    let path = self.source_path(entry.path());
                    let message = "this symbolic link leads out of the handbook’s folder".to_owned();
                    self.problem(&LINK_OUTSIDE, &path, message);
                    if entry.file_type().is_dir() {
                        walk.skip_current_dir();
                    }
                }
                Ok(entry) if entry.file_type().is_dir() => {}
                Ok(entry) => self.file(&entry),
            }
        }
    }

    fn file(&mut self, entry: &DirEntry) {
        let path = self.source_path(entry.path());
        if entry.path().to_str().is_none() {
            return self.problem(&UNREADABLE_FILE, &path, "the name of this file is not UTF-8".to_owned());
        }
        if !entry.file_type().is_file() {
            return self.problem(&UNREADABLE_FILE, &path, "this is not a regular file".to_owned());
        }
        let is_text = is_text(&path);
        if is_text && entry.metadata().is_ok_and(|meta| meta.len() > MAX_TEXT as u64) {
            return self.problem(&HUGE_FILE, &path, "this file has more than 16 MiB".to_owned());
        }
        match std::fs::read(entry.path()) {
            Err(error) => {
                self.sources.broken.insert(path.clone(), "".into());
                self.problem(&UNREADABLE_FILE, &path, format!("this file cannot be read: {}", reason(&error)));
            }
            Ok(bytes) if is_text => self.text(path, bytes),
            Ok(bytes) => drop(self.sources.media.insert(path, bytes.into())),
        }
    }

    fn text(&mut self, path: SourcePath, bytes: Vec<u8>) {
        let bom = if bytes.starts_with("\u{feff}".as_bytes()) { 3 } else { 0 };
        match std::str::from_utf8(&bytes[bom..]) {
            Ok(text) if text.contains('\0') => {
                let at = text.find('\0').unwrap_or_default();
                let problem = Problem::new(&NOT_UTF8, "a byte 0x00 stands here: this is not a text");
                self.problems.push(problem.at(&path, Span::new(at..at + 1)).hint("save the file as UTF-8 text"));
                self.sources.broken.insert(path, text.into());
            }
            Ok(text) => drop(self.sources.texts.insert(path, Arc::from(text))),
            Err(error) => {
                let good = String::from_utf8_lossy(&bytes[bom..bom + error.valid_up_to()]);
                let at = Span::new(good.len()..good.len() + char::REPLACEMENT_CHARACTER.len_utf8());
                let text = format!("{good}{}", char::REPLACEMENT_CHARACTER);
                let byte = bytes[bom + error.valid_up_to()];
                let message = format!("the byte 0x{byte:02X} is not UTF-8");
                let problem = Problem::new(&NOT_UTF8, message).at(&path, at);
                self.problems.push(problem.hint("save the file as UTF-8 and look at this place again"));
                self.sources.broken.insert(path, text.into());
            }
        }
    }

    fn problem(&mut self, rule: &'static Rule, path: &SourcePath, message: String) {
        self.sources.broken.entry(path.clone()).or_insert_with(|| "".into());
        self.problems.push(Problem::new(rule, message).in_file(path));
    }

    fn is_inside(&self, path: &Path) -> bool {
        path.canonicalize().is_ok_and(|real| real.starts_with(&self.root))
    }

    fn source_path(&self, path: &Path) -> SourcePath {
        let relative = path.strip_prefix(&self.root).unwrap_or(path);
        let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
        SourcePath::new(parts.join("/"))
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
