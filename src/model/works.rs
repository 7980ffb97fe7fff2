//! The works that pages cite, as far as anybody needs to know who does not format them.

use std::collections::{BTreeMap, BTreeSet};

use super::{CiteItem, Date, SourcePath, Span, Spanned};

/// `references.bib`: every entry that could be read.
#[derive(Clone, Debug, Default)]
pub struct Works {
    /// The entries by key.
    pub by_key: BTreeMap<String, Work>,
    /// Keys of entries that could not be read: citing them is silent, since the reason has been
    /// reported.
    pub unread: BTreeSet<String>,
    /// Whether some entry could not even be named: any key may be its.
    pub any_unread: bool,
}

/// A work that pages can cite.
#[derive(Clone, Debug)]
pub struct Work {
    /// The key, where the entry begins.
    pub key: Spanned<String>,
    /// What the list is sorted by: names, year, title, as letters without accents.
    pub order: String,
    /// `x-tested`: what it examined.
    pub tested: Option<String>,
    /// `x-untested`: what it did not examine.
    pub untested: Option<String>,
    /// `x-reviewed`: the day somebody last looked at the entry.
    pub reviewed: Option<Spanned<Date>>,
    /// Where it can be read.
    pub identifiers: Vec<Identifier>,
    /// Whether other entries inherit from it: a volume of proceedings, for the papers in it.
    pub is_parent: bool,
}

/// An address under which a work is known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Identifier {
    /// "DOI", "PubMed", "PubMed Central", "Web".
    pub name: &'static str,
    /// The identifier itself: `10.1519/JSC.0000000000001906`.
    pub text: String,
    /// Its address, `https` or `http`.
    pub url: String,
}

/// A citation as it stands on a page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Citation {
    /// The file it was written in; a fragment's stands in the fragment.
    pub source: SourcePath,
    /// The citation in that file.
    pub span: Span,
    /// Its members whose works are there.
    pub items: Vec<CiteItem>,
    /// The heading it stands under, as an index into the page's outline.
    pub section: Option<usize>,
}

/// Formatted text, as a citation style makes it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Rich {
    /// Words.
    Text(String),
    /// Set in a face of its own.
    Face(Face, Vec<Rich>),
    /// A link to an address elsewhere.
    Link(String, Vec<Rich>),
    /// The part of a citation that stands for one work: its index in [`Cited::works`].
    Work(usize, Vec<Rich>),
}

/// A face of type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Face {
    /// *Italic*
    Italic,
    /// **Bold**
    Bold,
    /// Small capitals.
    SmallCaps,
    /// Raised.
    Sup,
    /// Lowered.
    Sub,
}

/// The citations of one page, formatted.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Cited {
    /// What each citation says, in the order in which they stand on the page.
    pub citations: Vec<Vec<Rich>>,
    /// The works cited, in the order of the page's own list.
    pub works: Vec<CitedWork>,
    /// Whether every citation is a raised number.
    pub is_raised: bool,
}

/// A work in a list of works.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CitedWork {
    /// Its key.
    pub key: String,
    /// Its number or label in this list, if the style gives it one: `1`.
    pub label: Option<String>,
    /// The reference.
    pub text: Vec<Rich>,
    /// The citations that name it, as indexes into [`Cited::citations`].
    pub citations: Vec<usize>,
}

/// The words of formatted text, without faces and links.
pub fn rich_text(text: &[Rich]) -> String {
    let inner = |part: &Rich| match part {
        Rich::Text(words) => words.clone(),
        Rich::Face(_, inner) | Rich::Link(_, inner) | Rich::Work(_, inner) => rich_text(inner),
    };
    text.iter().map(inner).collect()
}

/// Whether all of a text is raised.
pub fn is_raised(text: &[Rich]) -> bool {
    text.iter().all(|part| match part {
        Rich::Text(words) => words.trim().is_empty(),
        Rich::Face(Face::Sup, _) => true,
        Rich::Face(_, inner) | Rich::Link(_, inner) | Rich::Work(_, inner) => is_raised(inner),
    })
}
