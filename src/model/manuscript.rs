//! Everything parsed, nothing linked.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Config, Fragments, Page, Safety, Shelf, Words, Works};

/// What the author wrote, read file by file. Nobody knows yet what a link leads to.
#[derive(Debug, Default)]
pub struct Manuscript {
    /// `handbook.toml`.
    pub config: Config,
    /// `vocabulary.toml`.
    pub words: Words,
    /// `safety.toml`.
    pub safety: Safety,
    /// Named poses: the built-in ones and those of `poses.toml`.
    pub shelf: Shelf,
    /// `references.bib`.
    pub works: Arc<Works>,
    /// Pages that will be in the site, sorted by id.
    pub pages: Vec<Arc<Page>>,
    /// Shared texts by name.
    pub fragments: Fragments,
    /// Ids of pages that are drafts.
    pub drafts: BTreeSet<String>,
    /// Ids of pages (and `fragments/name`) that could not be read: links to them are silent,
    /// since the reason has been reported.
    pub unread: BTreeSet<String>,
    /// Whether `vocabulary.toml` or `safety.toml` could not be read: words are not checked then.
    pub words_unread: bool,
}
