//! A page: its fields and its body.

use std::fmt;
use std::sync::Arc;

use super::{Date, Doc, KindInfo, Meta, OutPath, Print, SourcePath, Span, Spanned};

/// A page's name in the handbook: folder and slug, `exercises/calves`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PageId(Arc<str>);

impl PageId {
    /// The id of a file in a folder of `content/`.
    pub fn new(folder: &str, slug: &str) -> Self {
        Self(format!("{folder}/{slug}").into())
    }

    /// Folder and slug with `/` between.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder of `content/` it lives in.
    pub fn folder(&self) -> &str {
        self.0.split_once('/').map_or("", |(folder, _)| folder)
    }

    /// The file's name without its ending.
    pub fn slug(&self) -> &str {
        self.0.split_once('/').map_or(&self.0, |(_, slug)| slug)
    }

    /// Where the page lands in the site. Plain pages stand at the top, and `home` is the front.
    pub fn out_path(&self) -> OutPath {
        match (self.folder(), self.slug()) {
            ("pages", "home") => OutPath::new("index.html"),
            ("pages", slug) => OutPath::new(format!("{slug}/index.html")),
            (folder, slug) => OutPath::new(format!("{folder}/{slug}/index.html")),
        }
    }

    /// Where the page's sheet of paper lands, beside the page.
    pub fn sheet_path(&self, print: Print) -> OutPath {
        let slug = self.slug();
        let print = if print == Print::Standard { String::new() } else { format!("-{}-print", print.word()) };
        OutPath::new(format!("{}/{slug}/{slug}{print}.pdf", self.folder()))
    }
}

impl Print {
    /// Where the whole handbook on paper lands.
    pub fn book_path(self) -> OutPath {
        OutPath::new(match self {
            Self::Standard => "handbook.pdf".to_owned(),
            print => format!("handbook-{}-print.pdf", print.word()),
        })
    }
}

impl fmt::Display for PageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A page.
#[derive(Clone, Debug)]
pub struct Page {
    /// Folder and slug.
    pub id: PageId,
    /// The file.
    pub source: SourcePath,
    /// The fields that any page may have.
    pub common: Common,
    /// The fields of its kind.
    pub meta: Meta,
    /// The body.
    pub doc: Doc,
    /// Whether part of it could not be read: what it seems to lack may be there.
    pub is_partial: bool,
}

impl Page {
    /// The folder of what is put together for a client; no file of the handbook is in it.
    pub const TOGETHER: &'static str = "handout";

    /// What is the same for every page of its kind.
    pub fn kind(&self) -> &'static KindInfo {
        self.meta.kind()
    }

    /// The title.
    pub fn title(&self) -> &str {
        &self.common.title.value
    }

    /// For whom it is; pages of science are for professionals unless they say otherwise.
    pub fn audience(&self) -> Audience {
        let of_kind = if matches!(self.meta, Meta::Science(_)) { Audience::Professional } else { Audience::Client };
        self.common.audience.unwrap_or(of_kind)
    }
}

/// For whom a page is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Audience {
    /// Whoever does the exercises.
    Client,
    /// Whoever teaches them.
    Professional,
}

impl Audience {
    /// By the words of front matter.
    pub const NAMES: [(&str, Self); 2] = [("client", Self::Client), ("professional", Self::Professional)];
}

/// The fields that any page may have.
#[derive(Clone, Debug, Default)]
pub struct Common {
    /// The title.
    pub title: Spanned<String>,
    /// One or two sentences: what it is and for whom.
    pub summary: Option<Spanned<String>>,
    /// Other names, for search and for terms.
    pub aliases: Vec<Spanned<String>>,
    /// For whom it is, if that is not what its kind is for.
    pub audience: Option<Audience>,
    /// The short definition, if the page defines a term.
    pub definition: Option<Spanned<String>>,
    /// Whether the first mention of a term on this page becomes a link.
    pub link_terms: bool,
    /// Pages to go on to.
    pub related: Vec<Spanned<String>>,
    /// The day somebody last checked it.
    pub reviewed: Option<Spanned<Date>>,
    /// Whether it stays out of the site.
    pub draft: bool,
    /// Rules that are excused on this page.
    pub allow: Vec<Allowance>,
}

/// A rule excused on one page, with the reason.
#[derive(Clone, Debug)]
pub struct Allowance {
    /// The rule's name.
    pub rule: Spanned<String>,
    /// Why it is excused.
    pub reason: Option<Spanned<String>>,
}

/// A text that several pages share.
#[derive(Clone, Debug)]
pub struct Fragment {
    /// The file.
    pub source: SourcePath,
    /// The text.
    pub doc: Doc,
}

/// A heading as it stands on the finished page: with its anchor, which is unique on the page.
#[derive(Clone, PartialEq, Debug)]
pub struct OutlineEntry {
    /// 2–6.
    pub level: u8,
    /// The heading's words.
    pub text: String,
    /// The anchor without `#`.
    pub anchor: String,
    /// The file it was written in; a fragment's heading stands in the fragment.
    pub source: SourcePath,
    /// The heading in that file.
    pub span: Span,
}
