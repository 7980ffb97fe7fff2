//! What was pressed in earlier runs, in `.rollbook/pressed/`: a rim like `load` and `publish`. It may be
//! deleted, cut short or filled with anything at any time. What is not as it was put there is as good as
//! not there, and whatever fails here makes a run slower, never different.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::model::Keep;

/// More than this is not kept: some thousand sheets.
const MOST: u64 = 256 << 20;

/// How many bytes a digest takes.
const DIGEST: usize = 32;

/// The folder of one handbook.
pub struct Cache {
    folder: PathBuf,
}

impl Cache {
    /// For the handbook in `root`. Nothing is made before there is something to keep.
    pub fn at(root: &Path) -> Self {
        Self { folder: root.join(".rollbook").join("pressed") }
    }

    /// A folder that leads elsewhere is not written to.
    fn is_own(&self) -> bool {
        let folders = [self.folder.parent(), Some(&*self.folder)];
        let is_plain = |path: &Path| fs::symlink_metadata(path).is_ok_and(|found| found.is_dir());
        folders.into_iter().flatten().all(is_plain)
    }

    fn make(&self) -> std::io::Result<()> {
        if !self.folder.exists() {
            fs::create_dir_all(&self.folder)?;
            // Not for version control, and not for backups.
            let parent = self.folder.parent().unwrap_or(&self.folder);
            fs::write(parent.join(".gitignore"), "*\n")?;
            fs::write(parent.join("CACHEDIR.TAG"), "Signature: 8a477f597d28d172789f06886806bc55\n")?;
        }
        if self.is_own() { Ok(()) } else { Err(std::io::Error::other("this folder leads elsewhere")) }
    }

    /// Forgets what was not used for the longest, if there is too much.
    pub fn tidy(&self) {
        if !self.is_own() {
            return;
        }
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let file = |entry: fs::DirEntry| {
            let found = entry.metadata().ok().filter(fs::Metadata::is_file)?;
            Some((found.modified().ok()?, found.len(), entry.path()))
        };
        let mut files: Vec<(SystemTime, u64, PathBuf)> = entries.filter_map(file).collect();
        files.sort();
        let mut total: u64 = files.iter().map(|(_, size, _)| size).sum();
        for (_, size, path) in files {
            if total <= MOST {
                break;
            }
            if fs::remove_file(&path).is_ok() {
                total -= size;
            }
        }
    }
}

/// Ties bytes to the name under which they were put.
fn digest(name: &str, bytes: &[u8]) -> [u8; DIGEST] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(name.as_bytes()).update(bytes);
    *hasher.finalize().as_bytes()
}

impl Keep for Cache {
    fn get(&self, name: &str) -> Option<Vec<u8>> {
        let path = self.folder.join(name);
        let mut bytes = fs::read(&path).ok()?;
        let at = bytes.len().checked_sub(DIGEST)?;
        let said = bytes.split_off(at);
        if digest(name, &bytes).as_slice() != said {
            return None;
        }
        // So that what is in use is forgotten last.
        if let Ok(file) = fs::File::options().write(true).open(&path) {
            let _ = file.set_modified(SystemTime::now());
        }
        Some(bytes)
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        let write = || -> std::io::Result<()> {
            self.make()?;
            // Another run may read at the same time.
            let new = self.folder.join(format!("{name}.{}", std::process::id()));
            let mut file = fs::File::create(&new)?;
            file.write_all(bytes)?;
            file.write_all(&digest(name, bytes))?;
            drop(file);
            fs::rename(&new, self.folder.join(name))
        };
        // A cache that cannot be written is none.
        let _ = write();
    }
}
