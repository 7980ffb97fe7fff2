//! The site, described: which files there will be, and what each of them is.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::{PageId, Print, Skin, SourcePath, Vocabulary};

/// A file's path in the site, always with `/`: `exercises/calves/index.html`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct OutPath(Arc<str>);

impl OutPath {
    /// A path as it was built.
    pub fn new(path: impl Into<Arc<str>>) -> Self {
        Self(path.into())
    }

    /// The whole path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The way up to the top of the site: `../../` for `exercises/calves/index.html`.
    pub fn root(&self) -> String {
        "../".repeat(self.0.matches('/').count())
    }

    /// The relative link to this file from another one. It names the file, so that it works from
    /// `file://`, where a link to a folder shows a listing.
    pub fn from(&self, from: &OutPath) -> String {
        let folder = |path: &OutPath| path.0.rsplit_once('/').map_or(String::new(), |(f, _)| format!("{f}/"));
        let (ours, theirs) = (folder(self), folder(from));
        let shared = ours
            .bytes()
            .zip(theirs.bytes())
            .enumerate()
            .take_while(|(_, (a, b))| a == b)
            .filter(|(_, (a, _))| *a == b'/')
            .last()
            .map_or(0, |(i, _)| i + 1);
        format!("{}{}", "../".repeat(theirs[shared..].matches('/').count()), &self.0[shared..])
    }
}

impl Borrow<str> for OutPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OutPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A page that is made from the handbook as a whole.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum List {
    /// The pages of a kind, by its folder: `exercises`, `glossary`.
    Kind(&'static str),
    /// The entries of a vocabulary: `muscles`.
    Vocabulary(Vocabulary),
    /// The exercises of one entry: `muscles/soleus`.
    Entry(Vocabulary, String),
    /// Who must not roll, who asks first, when to stop, where never to press.
    Safety,
    /// The works cited.
    References,
    /// The front page, if the author wrote none.
    Home,
}

/// The vocabularies with index pages, with their folder in the site.
pub const INDEXES: [(Vocabulary, &str); 3] =
    [(Vocabulary::Muscle, "muscles"), (Vocabulary::Region, "regions"), (Vocabulary::Equipment, "equipment")];

impl List {
    /// Every list page at the top of a site, in the order in which a site shows them.
    pub const TOP: [Self; 9] = [
        Self::Kind("exercises"),
        Self::Kind("programs"),
        Self::Kind("science"),
        Self::Vocabulary(Vocabulary::Region),
        Self::Vocabulary(Vocabulary::Muscle),
        Self::Vocabulary(Vocabulary::Equipment),
        Self::Kind("glossary"),
        Self::Safety,
        Self::References,
    ];

    /// The list page whose place a plain page takes: `pages/safety` stands on top of the lists
    /// of safety, `pages/exercises` on top of the exercises.
    pub fn under(id: &PageId) -> Option<Self> {
        let same = |list: &Self| id.folder() == "pages" && list.folder() == id.slug();
        Self::TOP.into_iter().find(same)
    }

    /// Its folder in the site, which is also the path a link names: `muscles/soleus`.
    pub fn folder(&self) -> String {
        let index = |v: &Vocabulary| INDEXES.iter().find(|(list, _)| list == v).map_or("", |(_, folder)| folder);
        match self {
            Self::Kind(folder) => (*folder).to_owned(),
            Self::Vocabulary(list) => index(list).to_owned(),
            Self::Entry(list, id) => format!("{}/{id}", index(list)),
            Self::Safety => "safety".to_owned(),
            Self::References => "references".to_owned(),
            Self::Home => String::new(),
        }
    }

    /// Where it lands in the site.
    pub fn out_path(&self) -> OutPath {
        match self {
            Self::Home => OutPath::new("index.html"),
            list => OutPath::new(format!("{}/index.html", list.folder())),
        }
    }
}

/// What a link leads to.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Target {
    /// A page.
    Page(PageId),
    /// A page made from the handbook as a whole.
    List(List),
}

impl Target {
    /// Where it lands in the site.
    pub fn out_path(&self) -> OutPath {
        match self {
            Self::Page(id) => id.out_path(),
            Self::List(list) => list.out_path(),
        }
    }
}

/// What a file of the site is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Body {
    /// A page.
    Page(PageId),
    /// A page made from the handbook as a whole; with the author's text on top, if there is a
    /// page of the same name.
    List(List, Option<PageId>),
    /// A page's sheet of paper, in one of the print sizes that the site has.
    Sheet(PageId, Print),
    /// The whole handbook on paper.
    Book(Print),
    /// A file of `templates/static/`, byte for byte.
    Static(SourcePath),
    /// The first drawing of an exercise, as a file of its own.
    Drawing(PageId),
    /// The handbook's own colour, as a style sheet.
    Accent(Option<String>, Skin),
    /// A picture of `content/media/`, made anew so that its metadata stays behind.
    /// So many pixels wide.
    Picture(SourcePath, u32),
}

/// The files that one picture becomes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Renditions {
    /// Of the widest, in pixels.
    pub width: u32,
    /// Of the widest, in pixels.
    pub height: u32,
    /// Width and file of each, the widest last.
    pub files: Vec<(u32, OutPath)>,
}

/// Every file of the site.
#[derive(Debug, Default)]
pub struct Site {
    /// What each file is.
    pub files: BTreeMap<OutPath, Body>,
    /// Where static files and pictures land, under the path an author or template names.
    pub assets: BTreeMap<SourcePath, OutPath>,
    /// The files of each picture.
    pub pictures: BTreeMap<SourcePath, Renditions>,
    /// The first drawing of each exercise that has one, as a file of its own.
    pub drawings: BTreeMap<PageId, OutPath>,
    /// The style sheet with the handbook's own colour, if it has one.
    pub accent: Option<OutPath>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative_and_name_the_file() {
        let link = |from: &str, to: &str| OutPath::new(to).from(&OutPath::new(from));
        assert_eq!(link("index.html", "exercises/calves/index.html"), "exercises/calves/index.html");
        assert_eq!(link("exercises/tfl/index.html", "exercises/calves/index.html"), "../calves/index.html");
        assert_eq!(link("exercises/calves/index.html", "exercises/calves/calves.pdf"), "calves.pdf");
        assert_eq!(link("exercises/calves/index.html", "index.html"), "../../index.html");
        assert_eq!(link("ab/index.html", "abc/index.html"), "../abc/index.html");
        assert_eq!(link("exercises/index.html", "exercises/index.html"), "index.html");
        assert_eq!(OutPath::new("a/b/c.html").root(), "../../");
    }
}
