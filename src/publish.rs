//! bytes → `site/`: all or nothing, and nothing that is not ours.
//!
//! 1. Files that differ from what is there are written into a staging folder inside the output.
//! 2. A **journal** is put in place in one step: from now on the build is decided.
//! 3. Staged files are renamed to their places, files that are no longer wanted are removed, the
//!    manifest is replaced, journal and staging go.
//!
//! A build that is interrupted before step 2 has changed nothing; one that is interrupted after
//! it is finished by the next build, from the journal. Only paths of the manifest, and of the
//! journal, are ever replaced or removed.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rayon::prelude::*;

use crate::model::OutPath;

/// Hashes and paths of what the last build wrote.
const MANIFEST: &str = ".rollbook-manifest";
/// What a build that has been decided still has to do.
const JOURNAL: &str = ".rollbook-journal";
/// Held while a build writes.
const LOCK: &str = ".rollbook-lock";
/// A manifest or journal on its way.
const NEW: &str = ".rollbook-new";
/// Files on their way.
const STAGING: &str = ".rollbook-staging";

/// What a build did to the output folder.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Published {
    /// Files that were written.
    pub written: usize,
    /// Files that were there already, to the byte.
    pub unchanged: usize,
    /// Files of an earlier build that were removed.
    pub removed: usize,
    /// Files of an earlier build that somebody has changed since: they are left where they are.
    pub kept: Vec<String>,
}

/// The one of some folders of the handbook in which a path lies.
///
/// # Errors
/// A path cannot be resolved.
pub fn within<'a>(root: &Path, path: &Path, folders: &[&'a str]) -> io::Result<Option<&'a str>> {
    let path = real(path)?;
    for folder in folders {
        if path.starts_with(real(&root.join(folder))?) {
            return Ok(Some(folder));
        }
    }
    Ok(None)
}

/// The built site in which a path lies.
///
/// # Errors
/// The path cannot be resolved.
pub fn site_around(path: &Path) -> io::Result<Option<PathBuf>> {
    let path = real(path)?;
    Ok(path.ancestors().skip(1).find(|folder| folder.join(MANIFEST).exists()).map(Path::to_owned))
}

/// Refuses an output folder that is, holds or lies inside one of the source folders.
///
/// # Errors
/// The folder is refused, or a path cannot be resolved.
pub fn refuse(root: &Path, out: &Path, sources: &[&str]) -> io::Result<()> {
    let out = real(out)?;
    for folder in sources {
        let source = real(&root.join(folder))?;
        if out.starts_with(&source) || source.starts_with(&out) {
            let message = format!("the site cannot go to {}: {folder}/ is there", out.display());
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
    }
    Ok(())
}

/// The real path of a folder that may not be there yet.
fn real(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let mut missing = Vec::new();
    let mut there = path.as_path();
    loop {
        match there.canonicalize() {
            Ok(real) => {
                let mut real = real;
                for part in missing.into_iter().rev() {
                    match part {
                        Component::ParentDir => drop(real.pop()),
                        part => real.push(part),
                    }
                }
                return Ok(real);
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                missing.push(there.components().next_back().ok_or(error)?);
                there = parent(there);
            }
            Err(error) => return at(there, Err(error)),
        }
    }
}

/// The path without its last part, also if that is `..`.
fn parent(path: &Path) -> &Path {
    let mut parts = path.components();
    parts.next_back();
    parts.as_path()
}

/// An error of the machine, with the path it is about.
fn at<T>(path: &Path, result: io::Result<T>) -> io::Result<T> {
    result.map_err(|error| {
        let reason = match error.kind() {
            io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
            io::ErrorKind::NotFound => "it does not exist".to_owned(),
            io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => "it is not a folder".to_owned(),
            _ => error.to_string(),
        };
        io::Error::new(error.kind(), format!("{}: {reason}", path.display()))
    })
}

/// Puts the files into `out`.
///
/// # Errors
/// `out` is not ours, another build is writing, a foreign file is in the way, or the disk fails.
/// Then what was published before is untouched, or will be finished by the next build.
pub fn publish(files: &BTreeMap<OutPath, Arc<Vec<u8>>>, out: &Path) -> io::Result<Published> {
    at(out, fs::create_dir_all(out))?;
    let out = at(out, out.canonicalize())?;
    is_ours(&out)?;
    let lock = Lock::take(&out)?;
    recover(&out)?;
    let before = Manifest::read(&out.join(MANIFEST))?;
    let (journal, mut published) = stage(&out, files, &before)?;
    is_writable(&out, &journal).inspect_err(|_| drop(remove_if_there(&out.join(STAGING))))?;
    if !journal.is_empty() || before != journal.manifest {
        sync(&out)?;
        write_at_once(&out.join(JOURNAL), journal.to_string().as_bytes())?;
        published.kept = carry_out(&out, &journal)?;
        published.removed -= published.kept.len();
    }
    remove_if_there(&out.join(STAGING))?;
    drop(lock);
    Ok(published)
}

/// A folder is ours if a build of ours wrote it, or if it holds nothing but dot files.
fn is_ours(out: &Path) -> io::Result<()> {
    if [MANIFEST, JOURNAL].iter().any(|name| out.join(name).exists()) {
        return Ok(());
    }
    for entry in at(out, fs::read_dir(out))? {
        let name = at(out, entry)?.file_name();
        if !name.to_string_lossy().starts_with('.') {
            let message = format!(
                "{} was not written by rollbook: it holds `{}`. Name an empty folder with --out, or move what is in it",
                out.display(),
                name.display()
            );
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
        }
    }
    Ok(())
}

/// Finishes what an interrupted build had decided, or clears away what it had not.
fn recover(out: &Path) -> io::Result<()> {
    if let Some(text) = read_if_there(&out.join(JOURNAL))? {
        carry_out(out, &Journal::parse(&text)?)?;
    }
    if out.join(NEW).exists() {
        at(&out.join(NEW), fs::remove_file(out.join(NEW)))?;
    }
    remove_if_there(&out.join(STAGING))
}

/// Writes what differs into the staging folder, and says what is to be done.
fn stage(out: &Path, files: &BTreeMap<OutPath, Arc<Vec<u8>>>, before: &Manifest) -> io::Result<(Journal, Published)> {
    if let Some(path) = files.keys().find(|path| !is_inside(path.as_str())) {
        let message = format!("the site has a file outside its folder: {path}");
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    }
    let files: Vec<_> = files.iter().collect();
    let looked: Vec<_> = files
        .par_iter()
        .map(|(path, bytes)| Ok((hash(bytes), place(out, path, bytes, before)?)))
        .collect::<io::Result<_>>()?;
    let mut journal = Journal::default();
    let mut staged = Vec::new();
    for ((path, bytes), (hash, is_there)) in files.iter().zip(looked) {
        journal.manifest.0.insert(path.to_string(), hash);
        if !is_there {
            staged.push(*bytes);
            journal.places.push(path.to_string());
        }
    }
    let unwanted = before.0.iter().filter(|(path, _)| !journal.manifest.0.contains_key(*path));
    journal.removals = unwanted.map(|(path, hash)| (path.clone(), hash.clone())).collect();
    let published = Published {
        written: staged.len(),
        unchanged: files.len() - staged.len(),
        removed: journal.removals.len(),
        kept: Vec::new(),
    };
    if !staged.is_empty() {
        let staging = out.join(STAGING);
        at(&staging, fs::create_dir(&staging))?;
        let write = |(i, bytes): (usize, &&Arc<Vec<u8>>)| {
            let file = staging.join(i.to_string());
            at(&file, fs::write(&file, bytes.as_slice()))
        };
        staged.par_iter().enumerate().try_for_each(write)?;
    }
    Ok((journal, published))
}

/// Whether every folder that will change can be written, before anything is decided.
fn is_writable(out: &Path, journal: &Journal) -> io::Result<()> {
    let changed = journal.places.iter().chain(journal.removals.iter().map(|(path, _)| path));
    let mut looked = std::collections::BTreeSet::new();
    for path in changed {
        let file = out.join(path);
        let there = file.ancestors().skip(1).find(|folder| folder.is_dir()).unwrap_or(out);
        if looked.insert(there.to_owned()) {
            at(there, may_write(there))?;
        }
    }
    Ok(())
}

#[cfg(unix)]
fn may_write(folder: &Path) -> io::Result<()> {
    use rustix::fs::Access;
    rustix::fs::access(folder, Access::WRITE_OK | Access::EXEC_OK).map_err(Into::into)
}

#[cfg(not(unix))]
fn may_write(folder: &Path) -> io::Result<()> {
    if fs::metadata(folder)?.permissions().readonly() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    Ok(())
}

/// Whether a file is there already, to the byte. What is in its place and not ours is an error.
fn place(out: &Path, path: &OutPath, bytes: &[u8], before: &Manifest) -> io::Result<bool> {
    let mut folder = out.to_owned();
    let parts: Vec<&str> = path.as_str().split('/').collect();
    for part in &parts[..parts.len() - 1] {
        folder.push(part);
        match folder.symlink_metadata() {
            Ok(meta) if meta.is_dir() => {}
            Ok(_) if is_unchanged(&folder, before.0.get(&relative(out, &folder)))? => return Ok(false),
            Ok(_) => return Err(in_the_way(&folder)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(error) => return at(&folder, Err(error)),
        }
    }
    let file = out.join(path.as_str());
    match file.symlink_metadata() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => at(&file, Err(error)),
        Ok(meta) if meta.is_file() && before.0.contains_key(path.as_str()) => {
            Ok(meta.len() == bytes.len() as u64 && at(&file, fs::read(&file))? == bytes)
        }
        Ok(meta) if meta.is_dir() && is_emptied(&file, path, before)? => Ok(false),
        Ok(_) => Err(in_the_way(&file)),
    }
}

/// Whether a folder holds only files of ours that are about to go, so that a file may take its
/// place.
fn is_emptied(folder: &Path, path: &OutPath, before: &Manifest) -> io::Result<bool> {
    for entry in walkdir::WalkDir::new(folder).min_depth(1) {
        let entry = entry?;
        let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let name = format!("{path}/{}", below.display());
        let goes = match entry.file_type().is_dir() {
            true => before.0.keys().any(|ours| ours.starts_with(&format!("{name}/"))),
            false => is_unchanged(entry.path(), before.0.get(&name))?,
        };
        if !goes {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether a file is one of ours and as we wrote it: one that somebody changed is not removed.
fn is_unchanged(file: &Path, was: Option<&String>) -> io::Result<bool> {
    match was {
        Some(was) if file.symlink_metadata()?.is_file() => Ok(hash(&at(file, fs::read(file))?) == *was),
        _ => Ok(false),
    }
}

fn in_the_way(path: &Path) -> io::Error {
    let message = format!("{} is in the way, and rollbook did not write it: move it elsewhere", path.display());
    io::Error::new(io::ErrorKind::AlreadyExists, message)
}

/// Does what the journal says; what has been done already is passed over. Answers with the files
/// that were to go and stay, since somebody has changed them.
fn carry_out(out: &Path, journal: &Journal) -> io::Result<Vec<String>> {
    let mut kept = Vec::new();
    // A file may have to go before a folder of its name can come, and the other way round.
    let (in_the_way, later): (Vec<_>, Vec<_>) = journal.removals.iter().partition(|(path, _)| journal.needs_room(path));
    for (path, hash) in in_the_way {
        if !remove(out, path, hash)? {
            kept.push(path.clone());
        }
    }
    // Pages last, so that a page that has arrived finds its style sheet.
    let staged = journal.places.iter().enumerate();
    let (pages, assets): (Vec<_>, Vec<_>) = staged.partition(|(_, path)| path.ends_with(".html"));
    for (i, path) in assets.into_iter().chain(pages) {
        let staged = out.join(STAGING).join(i.to_string());
        if staged.exists() {
            let file = out.join(path);
            at(parent(&file), fs::create_dir_all(parent(&file)))?;
            at(&file, fs::rename(&staged, &file))?;
        }
    }
    for (path, hash) in later {
        if !remove(out, path, hash)? {
            kept.push(path.clone());
        }
    }
    sync(out)?;
    write_at_once(&out.join(MANIFEST), journal.manifest.to_string().as_bytes())?;
    fs::remove_file(out.join(JOURNAL))?;
    Ok(kept)
}

/// Removes a file of ours, and the folders it leaves empty. `false` if somebody changed it.
fn remove(out: &Path, path: &str, was: &str) -> io::Result<bool> {
    let file = out.join(path);
    let has_links = parents(out, &file).any(|folder| folder.is_symlink());
    match file.symlink_metadata() {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {}
        Err(error) => return at(&file, Err(error)),
        Ok(meta) if !meta.is_file() || has_links || hash(&at(&file, fs::read(&file))?) != was => return Ok(false),
        Ok(_) => at(&file, fs::remove_file(&file))?,
    }
    for folder in parents(out, &file) {
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(true)
}

/// The folders between a file and the output folder, innermost first.
fn parents<'a>(out: &'a Path, file: &'a Path) -> impl Iterator<Item = &'a Path> {
    file.ancestors().skip(1).take_while(move |folder| *folder != out)
}

/// Paths and hashes of files.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Manifest(BTreeMap<String, String>);

impl Manifest {
    fn read(path: &Path) -> io::Result<Self> {
        Ok(read_if_there(path)?.map_or_else(Self::default, |text| Self(lines(&text).collect())))
    }
}

impl std::fmt::Display for Manifest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|(path, hash)| writeln!(f, "{hash}  {path}"))
    }
}

/// Whether a path stays in the folder it is joined to.
fn is_inside(path: &str) -> bool {
    !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

/// `hash  path` on each line. A path that leads out of the folder is not ours to touch.
fn lines(text: &str) -> impl Iterator<Item = (String, String)> {
    let pairs = text.lines().filter_map(|line| line.split_once("  "));
    pairs.filter(|(_, path)| is_inside(path)).map(|(hash, path)| (path.to_owned(), hash.to_owned()))
}

/// What a build has decided to do.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Journal {
    /// Where staged files go, in the order of their numbers.
    places: Vec<String>,
    /// Files of the build before that are no longer wanted, with their hashes.
    removals: Vec<(String, String)>,
    /// The manifest afterwards.
    manifest: Manifest,
}

impl Journal {
    fn is_empty(&self) -> bool {
        self.places.is_empty() && self.removals.is_empty()
    }

    /// Whether something new goes to where a file is, or below it, or above it.
    fn needs_room(&self, removed: &str) -> bool {
        let below = |inner: &str, outer: &str| inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('/'));
        self.places.iter().any(|place| below(place, removed) || below(removed, place))
    }

    fn parse(text: &str) -> io::Result<Self> {
        let mut parts = text.split("\n\n");
        let (Some(places), Some(removals), Some(manifest)) = (parts.next(), parts.next(), parts.next()) else {
            let message = "the journal of an interrupted build cannot be read; move .rollbook-journal away";
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        };
        Ok(Self {
            places: lines(places).map(|(path, _)| path).collect(),
            removals: lines(removals).collect(),
            manifest: Manifest(lines(manifest).collect()),
        })
    }
}

impl std::fmt::Display for Journal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("places")?;
        self.places.iter().try_for_each(|path| write!(f, "\n-  {path}"))?;
        f.write_str("\n\nremovals")?;
        self.removals.iter().try_for_each(|(path, hash)| write!(f, "\n{hash}  {path}"))?;
        write!(f, "\n\nmanifest\n{}\n", self.manifest)
    }
}

fn hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}

fn relative(out: &Path, path: &Path) -> String {
    path.strip_prefix(out).unwrap_or(path).display().to_string()
}

fn read_if_there(path: &Path) -> io::Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => at(path, Err(error)),
    }
}

fn remove_if_there(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => at(folder, Err(error)),
        _ => Ok(()),
    }
}

/// Writes one file beside the site; an older one is replaced in one step.
///
/// # Errors
/// It cannot be written.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // Two programs may write into one folder at the same time.
    static WRITTEN: AtomicU64 = AtomicU64::new(0);
    let number = WRITTEN.fetch_add(1, Ordering::Relaxed);
    let new = parent(path).join(format!("{NEW}-{}-{number}", std::process::id()));
    let written = write_by_way_of(&new, path, bytes);
    if written.is_err() {
        // Why it could not be written says more than why it could not be taken away.
        let _ = fs::remove_file(&new);
    }
    at(path, written)
}

/// Makes the folder that a file stands in, unless it is there.
///
/// # Errors
/// It cannot be made.
pub fn make_folder_of(path: &Path) -> io::Result<()> {
    let folder = parent(path);
    at(folder, fs::create_dir_all(folder))
}

/// Replaces a file of the output folder in one step; one build writes there at a time.
fn write_at_once(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_by_way_of(&parent(path).join(NEW), path, bytes)
}

fn write_by_way_of(new: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = at(new, File::create(new))?;
    at(new, file.write_all(bytes).and_then(|()| file.sync_all()))?;
    at(path, fs::rename(new, path))
}

/// Makes sure that what was written outlasts a power cut, before something relies on it.
fn sync(folder: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    rustix::fs::syncfs(File::open(folder)?)?;
    #[cfg(not(target_os = "linux"))]
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            File::open(entry.path())?.sync_all()?;
        }
    }
    Ok(())
}

/// The right to write. The system gives it back when the program ends, however it ends.
struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    fn take(out: &Path) -> io::Result<Self> {
        let path = out.join(LOCK);
        loop {
            let file = at(&path, File::options().create(true).append(true).open(&path))?;
            if let Err(error) = file.try_lock() {
                return Err(match error {
                    fs::TryLockError::WouldBlock => {
                        let message = format!("another build is writing to {}", out.display());
                        io::Error::new(io::ErrorKind::WouldBlock, message)
                    }
                    fs::TryLockError::Error(error) => error,
                });
            }
            // The build before may have taken the file away between opening and locking.
            if is_same(&file, &path)? {
                return Ok(Self { file, path });
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Best effort: a lock that is left behind is nobody's, and the next build takes it.
        let _ = fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

#[cfg(unix)]
fn is_same(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let ours = file.metadata()?;
    match fs::metadata(path) {
        Ok(theirs) => Ok((ours.dev(), ours.ino()) == (theirs.dev(), theirs.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(not(unix))]
fn is_same(_: &File, _: &Path) -> io::Result<bool> {
    Ok(true)
}
