//! The press's desk: fonts, templates, and one data file. It has no clock, no disk and no
//! network; a template that asks for anything else is told it is not there.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use blake3::Hash;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::memory;
use super::rules::BAD_FONT;
use crate::model::{Checked, Media, Problem, SourcePath, Sources};

/// The data file on the desk.
pub(super) const DATA: &str = "data.json";

/// What every sheet of an edition shares.
pub(super) struct Desk {
    /// The hash of everything on it.
    pub key: Hash,
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    templates: HashMap<FileId, Source>,
}

impl Desk {
    /// The hash of fonts and templates.
    pub(super) fn key(sources: &Sources) -> Hash {
        let fonts =
            sources.media.iter().filter(|(path, _)| is_font(path)).map(|(path, font)| (path, font.hash.as_bytes()));
        let parts = fonts.chain(templates(sources).map(|(path, _, text)| (path, text.as_bytes())));
        memory::key(parts.flat_map(|(path, bytes)| [path.as_str().as_bytes(), bytes]))
    }

    /// Lays out fonts and templates, whose hash is `key`.
    pub(super) fn new(sources: &Sources, key: Hash) -> Checked<Self> {
        let mut problems = Vec::new();
        let built_in = [notosans::REGULAR_TTF, notosans::BOLD_TTF, notosans::ITALIC_TTF, notosans::BOLD_ITALIC_TTF];
        let mut fonts: Vec<Font> = built_in.iter().flat_map(|data| Font::iter(Bytes::new(*data))).collect();
        for (path, Media { bytes, .. }) in &sources.media {
            if !is_font(path) {
                continue;
            }
            let before = fonts.len();
            fonts.extend(Font::iter(Bytes::new(Arc::<[u8]>::clone(bytes))));
            // A licence beside its font.
            if fonts.len() == before && path.extension() != "txt" {
                let problem = Problem::new(&BAD_FONT, "this is no font that can be used").in_file(path);
                problems.push(problem.hint("put TrueType or OpenType files here"));
            }
        }
        let templates = templates(sources);
        let templates =
            templates.map(|(_, below, text)| (id(below), Source::new(id(below), text.to_string()))).collect();
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        Checked::new(Self { key, library: LazyHash::new(Library::default()), book, fonts, templates }, problems)
    }

    /// The names of the font families, the built-in one first.
    pub(super) fn families(&self) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let names = self.fonts.iter().map(|font| font.info().family.clone());
        names.filter(|name| seen.insert(name.clone())).collect()
    }

    /// Whether some font has a character.
    pub(super) fn prints(&self, c: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(c as u32))
    }
}

fn is_font(path: &SourcePath) -> bool {
    path.below("content/fonts").is_some()
}

/// The templates for paper, with their path below `templates/`.
fn templates(sources: &Sources) -> impl Iterator<Item = (&SourcePath, &str, &Arc<str>)> {
    sources.texts_below("templates").filter(|(path, ..)| path.extension() == "typ")
}

/// A desk with the data of one sheet on it.
pub(super) struct Sheet<'a> {
    /// What every sheet shares.
    pub desk: &'a Desk,
    /// The template it begins with.
    pub main: &'static str,
    /// Data and pictures of this sheet.
    pub files: HashMap<FileId, Bytes>,
}

impl World for Sheet<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.desk.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.desk.book
    }

    fn main(&self) -> FileId {
        id(self.main)
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.desk.templates.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.desk.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// The id of a file on the desk. Typst never forgets an id, so that paths come from the handbook's
/// own files and not from a counter.
pub(super) fn id(path: &str) -> FileId {
    let path = VirtualPath::new(format!("/{path}")).unwrap_or_else(|_| VirtualPath::new("/odd").expect("a plain path"));
    RootedPath::new(VirtualRoot::Project, path).intern()
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
