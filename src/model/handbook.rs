//! Everything linked: who leads where, who mentions whom, what comes next.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{
    Block, Citation, Config, Doc, Fragment, INDEXES, Inline, List, OutlineEntry, Page, PageId, Ref, Safety, Shelf,
    SourcePath, Span, Spanned, Target, Vocabulary, Words, Works, github_slug,
};

/// The linked handbook. Made once by `link`, read by everybody behind it.
#[derive(Debug, Default)]
pub struct Handbook {
    /// `handbook.toml`.
    pub config: Config,
    /// `vocabulary.toml`.
    pub words: Words,
    /// `safety.toml`.
    pub safety: Safety,
    /// Every page of the site.
    pub pages: BTreeMap<PageId, Arc<Page>>,
    /// Shared texts by name.
    pub fragments: Fragments,
    /// What a link can name.
    pub index: Arc<Index>,
    /// What is known of each page through the others.
    pub linked: BTreeMap<PageId, Linked>,
    /// The navigation, in order.
    pub navigation: Arc<Vec<Section>>,
    /// The exercises of each entry of the vocabulary, in the order of the navigation.
    pub entries: Arc<BTreeMap<(Vocabulary, String), Vec<PageId>>>,
    /// Named poses.
    pub shelf: Shelf,
    /// `references.bib`.
    pub works: Arc<Works>,
    /// Where each work is cited: key to pages, and which of the page's citations name it.
    pub cited: Arc<BTreeMap<String, BTreeMap<PageId, Vec<usize>>>>,
    /// The pages that define a term, and the pages on which the term is used.
    pub terms: Arc<BTreeMap<PageId, BTreeSet<PageId>>>,
}

/// Shared texts by name.
pub type Fragments = BTreeMap<String, Arc<Fragment>>;

/// Whether two lots of shared texts are the very same.
pub fn are_same(one: &Fragments, other: &Fragments) -> bool {
    let mut pairs = one.iter().zip(other);
    one.len() == other.len() && pairs.all(|((a, x), (b, y))| a == b && Arc::ptr_eq(x, y))
}

/// One page, without what the others make of it.
#[derive(Clone, Copy)]
pub struct Leaf<'a> {
    /// The page.
    pub page: &'a Page,
    /// The headings of the page in order, those of fragments included.
    pub outline: &'a [OutlineEntry],
    fragments: &'a Fragments,
}

impl<'a> Leaf<'a> {
    /// The shared text of this name.
    pub fn fragment(&self, name: &str) -> Option<&'a Fragment> {
        self.fragments.get(name).map(|fragment| &**fragment)
    }

    /// Calls `visit` for every block of the body, with the file it was written in.
    pub fn walk(&self, visit: &mut impl FnMut(&'a SourcePath, &'a Block)) {
        walk_into(self.fragments, &self.page.source, &self.page.doc.blocks, &mut Vec::new(), visit);
    }
}

/// What a link can name, and what stands there.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// Paths from the top of `content/` without ending: `exercises/calves`, `muscles/soleus`.
    pub paths: BTreeMap<String, Target>,
    /// Bare slugs; two pages may share one.
    pub slugs: BTreeMap<String, Vec<Target>>,
    /// The anchors of each target.
    pub anchors: BTreeMap<Target, Arc<BTreeSet<String>>>,
    /// Paths of pages that stay out of the site.
    pub drafts: BTreeSet<String>,
    /// Paths of pages that could not be read; a folder that could not ends in `/`.
    pub unread: BTreeSet<String>,
    /// Targets of which part could not be read: any anchor may be there.
    pub partial: BTreeSet<Target>,
    /// Whether the vocabulary could not be read: any entry may be there.
    pub words_unread: bool,
}

/// What is known of a page through the others.
#[derive(Debug, Default)]
pub struct Linked {
    /// The headings in order, fragments included, each with its anchor. Whoever writes the page
    /// meets the headings in the same order.
    pub outline: Arc<Vec<OutlineEntry>>,
    /// What it cites, in the order in which it is printed.
    pub citations: Arc<Vec<Citation>>,
    /// The first mention of each term, in the order in which they are printed.
    pub terms: Arc<Vec<Mention>>,
    /// Who mentions it.
    pub backlinks: Arc<Vec<Arc<Backlink>>>,
    /// Typed relations in both directions: `easier`, `related`, `program`.
    pub relations: Arc<Vec<(&'static str, PageId)>>,
    /// The page before it in its section.
    pub previous: Option<PageId>,
    /// The page after it in its section.
    pub next: Option<PageId>,
}

/// The first mention of a term on a page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mention {
    /// The page that defines the term.
    pub term: PageId,
    /// The file it was written in.
    pub source: SourcePath,
    /// The piece of text it begins in, and the byte of that text it begins at.
    pub from: (Span, usize),
    /// The piece of text it ends in, and the byte of that text it ends before. Between the two
    /// lie only text and line ends.
    pub to: (Span, usize),
}

/// A mention of a page on another one, with the sentence around it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Backlink {
    /// The page that mentions it.
    pub from: PageId,
    /// The sentence up to the link.
    pub before: String,
    /// The link's text.
    pub text: String,
    /// The sentence behind it.
    pub after: String,
}

/// A section of the navigation: a list page and the pages below it, or one page alone.
#[derive(Clone, Debug)]
pub struct Section {
    /// What the section opens with.
    pub target: Target,
    /// What it is called.
    pub title: String,
    /// The pages below it, in order.
    pub pages: Vec<PageId>,
}

/// Where a link leads.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Destination {
    /// A page of the site, and an anchor on it.
    Site(Target, Option<String>),
    /// An anchor on the same page.
    Here(String),
    /// An address elsewhere.
    Url(String),
}

/// Why a link leads nowhere.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Dead {
    /// Nothing of that path or slug; the path as it was understood.
    NoPage(String),
    /// The page is there, the anchor is not.
    NoAnchor(Target, String),
    /// Several pages have this slug.
    Ambiguous(Vec<Target>),
    /// The page is a draft.
    Draft(String),
    /// The page could not be read; that has been reported.
    Unread,
    /// An address that is neither web, mail nor telephone.
    Unsafe(String),
    /// A link without a destination.
    Empty,
}

impl Handbook {
    /// Where a link in `source`, standing on `page`, leads. The only resolver: what it cannot
    /// resolve is reported, and what it resolves is written.
    pub fn resolve(&self, page: Option<&Target>, source: &SourcePath, to: &Ref) -> Result<Destination, Dead> {
        let written = to.written();
        if written.trim().is_empty() {
            return Err(Dead::Empty);
        }
        if let Ref::Path(address) = to
            && let Some(scheme) = scheme(address)
        {
            let safe = ["http", "https", "mailto", "tel"].contains(&scheme.to_lowercase().as_str());
            return if safe { Ok(Destination::Url(address.clone())) } else { Err(Dead::Unsafe(scheme.into())) };
        }
        if written.starts_with("//") {
            return Err(Dead::Unsafe("//".into()));
        }
        let (path, anchor) = match written.split_once('#') {
            Some((path, anchor)) => (path, Some(percent_decoded(anchor)).filter(|a| !a.is_empty())),
            None => (written, None),
        };
        let path = percent_decoded(path.split('?').next().unwrap_or(path));
        if path.is_empty() {
            let here = page.ok_or(Dead::Empty)?;
            let anchor = anchor.ok_or(Dead::Empty)?;
            return self.index.anchor(here, &anchor).map(Destination::Here);
        }
        let target = match to {
            Ref::Path(_) => self.index.path(&absolute(source, &path)),
            Ref::Wiki(_) if path.contains('/') => self.index.path(&trimmed(&path)),
            Ref::Wiki(_) => self.index.slug(path.strip_suffix(".md").unwrap_or(&path)),
        }?;
        let anchor = anchor.map(|anchor| self.index.anchor(&target, &anchor)).transpose()?;
        Ok(Destination::Site(target, anchor))
    }

    /// The page a slug or path names in a field: `related = ["calves"]`.
    pub fn resolve_page(&self, source: &SourcePath, written: &str) -> Result<PageId, Dead> {
        match self.resolve(None, source, &Ref::Wiki(written.to_owned()))? {
            Destination::Site(Target::Page(id), _) => Ok(id),
            _ => Err(Dead::NoPage(written.to_owned())),
        }
    }

    /// The title of what a link leads to.
    pub fn title(&self, target: &Target) -> String {
        match target {
            Target::Page(id) => self.pages.get(id).map_or_else(String::new, |page| page.title().to_owned()),
            Target::List(List::Kind(folder)) => {
                super::kind_of_folder(folder).map_or_else(String::new, |kind| kind.title.to_owned())
            }
            Target::List(List::Vocabulary(list)) => match list {
                Vocabulary::Region => "Regions".to_owned(),
                Vocabulary::Equipment => "Equipment".to_owned(),
                _ => "Muscles".to_owned(),
            },
            Target::List(List::Entry(list, id)) => {
                self.words.entry(*list, id).map_or_else(|| id.clone(), |entry| entry.title.clone())
            }
            Target::List(List::Safety) => "Safety".to_owned(),
            Target::List(List::References) => "References".to_owned(),
            Target::List(List::Home) => self.config.title.clone(),
        }
    }

    /// A page by itself; `outline` are its headings.
    pub fn leaf<'a>(&'a self, page: &'a Page, outline: &'a [OutlineEntry]) -> Leaf<'a> {
        Leaf { page, outline, fragments: &self.fragments }
    }

    /// Calls `visit` for every block that belongs to a page: what is printed, and then the
    /// footnotes that nothing refers to.
    pub fn walk_page<'a>(&'a self, page: &'a Page, visit: &mut impl FnMut(&'a SourcePath, &'a Block)) {
        let notes = self.walk_printed(page, visit);
        for (source, doc) in notes.docs {
            for note in doc.footnotes.iter().filter(|note| !notes.used.contains(&(source, note.label.value.as_str()))) {
                self.walk(source, &note.blocks, visit);
            }
        }
    }

    /// Calls `visit` for every block that is printed with a page, in the order in which it is
    /// printed: the body, the fragments in it, and then the footnotes in the order in which they
    /// are first referred to.
    pub fn walk_printed<'a>(&'a self, page: &'a Page, visit: &mut impl FnMut(&'a SourcePath, &'a Block)) -> Notes<'a> {
        let mut notes = Notes { docs: BTreeMap::from([(&page.source, &page.doc)]), used: Vec::new() };
        self.walk(&page.source, &page.doc.blocks, &mut |source, block| {
            visit(source, block);
            notes.meet(self, source, block);
        });
        let mut next = 0;
        while let Some((source, label)) = notes.used.get(next).copied() {
            next += 1;
            let note = notes.docs[source].footnotes.iter().find(|note| note.label.value == label);
            let blocks = note.map(|note| note.blocks.as_slice()).unwrap_or_default();
            self.walk(source, blocks, &mut |source, block| {
                visit(source, block);
                notes.meet(self, source, block);
            });
        }
        notes
    }

    /// The fragment that a block embeds.
    fn embedded(&self, block: &Block) -> impl Iterator<Item = (&SourcePath, &Doc)> {
        let name = if let Block::Fragment(name) = block { Some(&name.value) } else { None };
        name.and_then(|name| self.fragments.get(name)).map(|fragment| (&fragment.source, &fragment.doc)).into_iter()
    }

    /// Calls `visit` for every block of a page or fragment and of the fragments inside it, with
    /// the file each was written in. A fragment inside itself is not entered again.
    pub fn walk<'a>(
        &'a self,
        source: &'a SourcePath,
        blocks: &'a [Block],
        visit: &mut impl FnMut(&'a SourcePath, &'a Block),
    ) {
        walk_into(&self.fragments, source, blocks, &mut Vec::new(), visit);
    }
}

/// The footnotes of a page, as far as they have been met.
pub struct Notes<'a> {
    /// The documents whose footnotes these can be: the page, and the fragments in it.
    docs: BTreeMap<&'a SourcePath, &'a Doc>,
    /// File and label of each footnote, in the order in which they are first referred to.
    used: Vec<(&'a SourcePath, &'a str)>,
}

impl<'a> Notes<'a> {
    fn meet(&mut self, book: &'a Handbook, source: &'a SourcePath, block: &'a Block) {
        self.docs.extend(book.embedded(block));
        for inline in block.runs().into_iter().flatten() {
            inline.walk(&mut |inline| {
                if let Inline::FootnoteRef(label) = inline
                    && !self.used.contains(&(source, label.value.as_str()))
                {
                    self.used.push((source, &label.value));
                }
            });
        }
    }
}

/// Shared texts within shared texts are followed this deep; one that embeds two others, which do
/// the same, would grow without bound.
pub const MAX_EMBEDDING: usize = 4;

/// Like [`Handbook::walk`], with the names of the fragments that are being entered.
fn walk_into<'a>(
    fragments: &'a Fragments,
    source: &'a SourcePath,
    blocks: &'a [Block],
    open: &mut Vec<&'a str>,
    visit: &mut impl FnMut(&'a SourcePath, &'a Block),
) {
    for block in blocks {
        visit(source, block);
        match block {
            Block::Fragment(Spanned { value: name, .. }) => {
                let is_open = open.contains(&name.as_str()) || open.len() >= MAX_EMBEDDING;
                let Some(fragment) = fragments.get(name).filter(|_| !is_open) else { continue };
                open.push(name);
                walk_into(fragments, &fragment.source, &fragment.doc.blocks, open, visit);
                open.pop();
            }
            Block::List { items, .. } => {
                items.iter().for_each(|item| walk_into(fragments, source, &item.blocks, open, visit));
            }
            Block::Quote(inner) | Block::Callout { blocks: inner, .. } => {
                walk_into(fragments, source, inner, open, visit);
            }
            Block::Paragraph(_) | Block::Plain(_) | Block::Heading(_) | Block::Code { .. } => {}
            Block::Table(_) | Block::Rule | Block::Figure(_) => {}
        }
    }
}

impl Index {
    fn path(&self, path: &str) -> Result<Target, Dead> {
        match self.paths.get(path) {
            Some(target) => Ok(target.clone()),
            None if self.drafts.contains(path) => Err(Dead::Draft(path.into())),
            None if self.unread.iter().any(|unread| is_within(path, unread)) => Err(Dead::Unread),
            None if self.words_unread && INDEXES.iter().any(|(_, folder)| path.starts_with(folder)) => {
                Err(Dead::Unread)
            }
            None => Err(Dead::NoPage(path.into())),
        }
    }

    fn slug(&self, slug: &str) -> Result<Target, Dead> {
        let named = |paths: &BTreeSet<String>| paths.iter().find(|p| p.rsplit('/').next() == Some(slug)).cloned();
        match self.slugs.get(slug).map(Vec::as_slice) {
            Some([target]) => Ok(target.clone()),
            Some(several) if !several.is_empty() => Err(Dead::Ambiguous(several.to_vec())),
            _ => Err(match (named(&self.drafts), named(&self.unread)) {
                (Some(draft), _) => Dead::Draft(draft),
                (_, Some(_)) => Dead::Unread,
                _ if self.unread.iter().any(|unread| unread.ends_with('/')) => Dead::Unread,
                _ if self.words_unread => Dead::Unread,
                _ => Dead::NoPage(slug.into()),
            }),
        }
    }

    /// The anchor as it stands on the page. `[[davis-law#Loads and time]]` names a heading by
    /// its words, as note-taking programs write it.
    fn anchor(&self, target: &Target, written: &str) -> Result<String, Dead> {
        let known = self.anchors.get(target);
        let has = |anchor: &str| known.is_some_and(|anchors| anchors.contains(anchor));
        let slug = github_slug(written);
        match () {
            () if has(written) => Ok(written.to_owned()),
            () if has(&slug) => Ok(slug),
            () if self.partial.contains(target) => Ok(slug),
            () => Err(Dead::NoAnchor(target.clone(), written.to_owned())),
        }
    }
}

/// Whether a path is one that could not be read, or lies in a folder that could not.
fn is_within(path: &str, unread: &str) -> bool {
    path == unread || (unread.ends_with('/') && path.starts_with(unread))
}

/// The scheme of an address: `https` of `https://…`.
fn scheme(address: &str) -> Option<&str> {
    let (scheme, _) = address.split_once(':')?;
    let mut bytes = scheme.bytes();
    let letter = bytes.next().is_some_and(|b| b.is_ascii_alphabetic());
    let rest = bytes.all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    (letter && rest).then_some(scheme)
}

/// `%20` and its kind undone; what is not a UTF-8 text afterwards stays as it was.
fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = (bytes[at] == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

/// A path relative to the folder of `source`, as a path from the top of `content/`. One that
/// leaves `content/` keeps its `..` and so names nothing.
fn absolute(source: &SourcePath, path: &str) -> String {
    if let Some(rooted) = path.strip_prefix('/') {
        return trimmed(rooted);
    }
    let folder = source.folder().strip_prefix("content").unwrap_or_default();
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => drop(parts.pop()),
            part => parts.push(part), // a `..` that leaves `content/` stays
        }
    }
    trimmed(&parts.join("/"))
}

/// Without `.md`, a closing `/` or `index`.
fn trimmed(path: &str) -> String {
    let path = path.strip_suffix(".md").unwrap_or(path).trim_matches('/');
    path.strip_suffix("/index").unwrap_or(path).to_owned()
}

/// Endings of the pictures that can be shown.
pub const PICTURES: [&str; 5] = ["png", "jpg", "jpeg", "webp", "svg"];

/// The file that a picture in `source` names, as a path from the root of the handbook; `None`
/// for an address elsewhere.
pub fn local_path(source: &SourcePath, written: &str) -> Option<String> {
    let elsewhere = scheme(written).is_some() || written.starts_with("//");
    (!elsewhere).then(|| format!("content/{}", absolute(source, &percent_decoded(written))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_understood() {
        let from = |source: &str, path: &str| absolute(&SourcePath::new(source), path);
        assert_eq!(from("content/exercises/tfl.md", "calves.md"), "exercises/calves");
        assert_eq!(from("content/exercises/tfl.md", "../science/davis-law.md"), "science/davis-law");
        assert_eq!(from("content/exercises/tfl.md", "./../exercises/"), "exercises");
        assert_eq!(from("content/exercises/tfl.md", "/pages/about.md"), "pages/about");
        assert_eq!(from("content/exercises/tfl.md", "../../secret"), "../secret");
        assert_eq!(percent_decoded("a%20b%zz%"), "a b%zz%");
        assert_eq!(scheme("https://x"), Some("https"));
        assert_eq!(scheme("calves.md#a:b"), None);
        assert_eq!(scheme("javascript:alert(1)"), Some("javascript"));
    }
}
