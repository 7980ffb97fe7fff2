//! A snapshot of what the author wrote.

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

/// The largest text that is read: 16 MiB. A handbook page is some kilobytes; anything larger is
/// a file that strayed into the folder.
pub const MAX_TEXT: usize = 16 << 20;

/// A file's path relative to the root of the handbook, always with `/`:
/// `content/exercises/calves.md`. A client’s file, which is not in the handbook, has the path it was asked for by.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct SourcePath(Arc<str>);

impl Default for SourcePath {
    fn default() -> Self {
        Self("".into())
    }
}

impl SourcePath {
    /// A path as it was found or built; no clean-up is done.
    pub fn new(path: impl Into<Arc<str>>) -> Self {
        Self(path.into())
    }

    /// The whole path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `calves.md` of `content/exercises/calves.md`.
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// `calves` of `content/exercises/calves.md`.
    pub fn stem(&self) -> &str {
        let name = self.file_name();
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// `md` of `content/exercises/calves.md`, in lower case; empty if there is none.
    pub fn extension(&self) -> String {
        self.file_name().rsplit_once('.').map_or(String::new(), |(_, e)| e.to_lowercase())
    }

    /// `content/exercises` of `content/exercises/calves.md`.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The path below a top folder: `exercises/calves.md` below `content`.
    pub fn below(&self, top: &str) -> Option<&str> {
        self.0.strip_prefix(top)?.strip_prefix('/')
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for SourcePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// A file that is no text, and its hash, which is worked out once.
#[derive(Clone, Debug)]
pub struct Media {
    /// The file, byte for byte.
    pub bytes: Arc<[u8]>,
    /// The blake3 hash of the bytes, in hexadecimal.
    pub hash: Arc<str>,
    /// What it shows of itself, if it begins like a picture.
    pub picture: Option<Header>,
}

/// The beginning of a picture.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Header {
    /// How the names of its kind end: `["jpg", "jpeg"]`.
    pub endings: &'static [&'static str],
    /// In pixels, upright.
    pub width: u32,
    /// In pixels, upright.
    pub height: u32,
}

impl Media {
    /// With the hash of the bytes.
    pub fn new(bytes: impl Into<Arc<[u8]>>, picture: Option<Header>) -> Self {
        let bytes = bytes.into();
        let hash = blake3::hash(&bytes).to_hex().as_str().into();
        Self { bytes, hash, picture }
    }
}

impl PartialEq for Media {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash
    }
}

/// Everything that was found in `content/` and `templates/` at one moment.
///
/// Two equal snapshots need no second edition.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Sources {
    /// Texts: pages, data, templates, style sheets. Without a byte-order mark.
    pub texts: BTreeMap<SourcePath, Arc<str>>,
    /// Everything else, byte for byte: pictures, fonts.
    pub media: BTreeMap<SourcePath, Media>,
    /// Files that could not be read as text. What could be read of them, for an excerpt; the
    /// problem has been reported, and nobody parses them.
    pub broken: BTreeMap<SourcePath, Arc<str>>,
}

impl Sources {
    /// The text of a file, also of one that is broken further on.
    pub fn text(&self, path: &SourcePath) -> Option<&Arc<str>> {
        self.texts.get(path).or_else(|| self.broken.get(path))
    }

    /// The bytes of a file, text or not; nothing if it is not there.
    pub fn bytes(&self, path: &SourcePath) -> &[u8] {
        let text = self.texts.get(path).map(|text| text.as_bytes());
        text.or_else(|| self.media.get(path).map(|media| &*media.bytes)).unwrap_or_default()
    }

    /// Texts below a top folder, with the rest of their path.
    pub fn texts_below<'a>(&'a self, top: &'a str) -> impl Iterator<Item = (&'a SourcePath, &'a str, &'a Arc<str>)> {
        self.texts.iter().filter_map(move |(path, text)| Some((path, path.below(top)?, text)))
    }

    /// The version of the handbook: six letters of the hash of all that is in `content/`.
    pub fn version(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        for path in self.paths().into_iter().filter(|path| path.below("content").is_some()) {
            let bytes = self.bytes(path);
            hasher.update(&(path.as_str().len() as u64).to_le_bytes()).update(path.as_str().as_bytes());
            hasher.update(&(bytes.len() as u64).to_le_bytes()).update(bytes);
        }
        hasher.finalize().to_hex()[..6].to_owned()
    }

    /// Every path of the snapshot.
    pub fn paths(&self) -> BTreeSet<&SourcePath> {
        self.texts.keys().chain(self.media.keys()).chain(self.broken.keys()).collect()
    }
}

/// Line and column of a byte in a text, both from 1, the column in Unicode scalar values.
/// A byte past the end is the end; one inside a character is the character.
pub fn line_column(text: &str, byte: usize) -> (usize, usize) {
    let byte = floor_char_boundary(text, byte);
    let before = &text[..byte];
    let line_start = before.rfind('\n').map_or(0, |i| i + 1);
    (before.bytes().filter(|byte| *byte == b'\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// The nearest character border at or before `byte`.
pub fn floor_char_boundary(text: &str, byte: usize) -> usize {
    let mut at = byte.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        assert_eq!(line_column("aé\nßx", 0), (1, 1));
        assert_eq!(line_column("aé\nßx", 3), (1, 3));
        assert_eq!(line_column("aé\nßx", 6), (2, 2));
        assert_eq!(line_column("aé\nßx", 5), (2, 1), "inside a character is the character");
        assert_eq!(line_column("aé", 99), (1, 3));
    }
}
