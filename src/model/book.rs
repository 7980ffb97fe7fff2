//! The whole handbook in one document, described: what is printed, in which order. No layout.

use std::sync::Arc;

use serde::Serialize;

use super::{Code, Fact, HandoutPart, HandoutSection, Logo, Reference, SafetyList, Sketch, SourcePath};

/// The whole handbook. Handed to the press as JSON; the template decides how it looks.
///
/// Places in it are named by labels: `exercises/calves` for a page, `exercises/calves#steps` for a heading on it,
/// `muscles/soleus` for an entry of the index.
#[derive(Clone, PartialEq, Serialize, Debug)]
pub struct Book {
    /// The language, a BCP 47 tag.
    pub language: String,
    /// `a4` or `us-letter`, as Typst calls it.
    pub paper: &'static str,
    /// `standard`, `clear`, `large`
    pub print: &'static str,
    /// The colour that marks headings, `#rrggbb`.
    pub accent: String,
    /// The handbook's name.
    pub title: String,
    /// What it is for, as the front page says.
    pub summary: String,
    /// The clinic's name, address, telephone, mail and web site.
    pub clinic: Vec<String>,
    /// The clinic’s logo.
    pub logo: Option<Logo>,
    /// The version of the handbook.
    pub version: String,
    /// The day of the check that is longest ago, and that of the last one.
    pub reviewed: Option<(String, String)>,
    /// The address of the front page on the web.
    pub address: Option<String>,
    /// The same for a phone’s camera.
    pub code: Option<Code>,
    /// When to stop, on every page with exercises.
    pub stop: Option<SafetyList>,
    /// All safety lists, each by who says so.
    pub safety: Vec<Cautions>,
    /// What the author wrote about safety.
    pub safety_text: Vec<HandoutSection>,
    /// The chapters in the order of the navigation; safety is not among them.
    pub chapters: Vec<Chapter>,
    /// A body with its regions.
    pub map: Option<Sketch>,
    /// The regions: name, and the exercises for it.
    pub regions: Vec<(String, Vec<Place>)>,
    /// The works cited, numbered through.
    pub references: Vec<Reference>,
    /// What the author wrote about the references.
    pub references_text: Vec<HandoutSection>,
    /// How footnotes are counted: `1`, or `a` beside raised citations.
    pub notes: &'static str,
    /// Every exercise, program, page, muscle, region, piece of equipment and term, in the order of the alphabet.
    pub index: Vec<IndexEntry>,
    /// What the badges in it mean: label and meaning.
    pub badges: Vec<(String, String)>,
    /// The words the template itself needs.
    pub words: serde_json::Value,
    /// All drawings as SVG with their colours, by their path on the press’s desk; not told to the template.
    #[serde(skip)]
    pub drawings: Vec<(String, Arc<str>)>,
    /// The pages in it.
    #[serde(skip)]
    pub sources: Vec<SourcePath>,
}

/// A part of the book that begins on a page of its own.
#[derive(Clone, PartialEq, Serialize, Debug)]
pub struct Chapter {
    /// Its label.
    pub label: String,
    /// Its name.
    pub title: String,
    /// `exercises`, `programs`, `science`, `glossary`; `pages` for a page by itself.
    pub kind: String,
    /// What stands before the first of its pages; all of it, for a page by itself.
    pub text: Vec<HandoutSection>,
    /// Its pages.
    pub entries: Vec<BookPage>,
}

/// A page of the handbook in the book.
#[derive(Clone, PartialEq, Serialize, Debug)]
pub struct BookPage {
    /// Its label.
    pub label: String,
    /// `exercise`, `program`, …
    pub kind: &'static str,
    /// What stands on it.
    #[serde(flatten)]
    pub part: HandoutPart,
    /// The short definition, if it defines a term.
    pub definition: Option<String>,
    /// Other names.
    pub aliases: Vec<String>,
    /// The day somebody last checked it.
    pub reviewed: Option<String>,
    /// What is known about whom a program is for.
    pub flags: Vec<String>,
    /// The exercises of a program, between its lead and its sections.
    pub items: Vec<BookItem>,
    /// Typed relations: what they are called, and the pages.
    pub relations: Vec<(String, Vec<Place>)>,
    /// Safety lines that hold for this page besides those that hold for all.
    pub safety: Vec<SafetyList>,
}

/// An exercise of a program: how much of it, and where it stands in the book.
#[derive(Clone, PartialEq, Serialize, Debug)]
pub struct BookItem {
    /// Where it stands.
    #[serde(flatten)]
    pub place: Place,
    /// How much.
    pub facts: Vec<Fact>,
    /// The form of it that is meant.
    pub variant: Option<String>,
    /// A word to the client.
    pub note: Option<String>,
}

/// A place in the book with its name.
#[derive(Clone, PartialEq, Eq, Serialize, Debug)]
pub struct Place {
    /// Its label.
    pub to: String,
    /// Its name.
    pub title: String,
}

/// An entry of the index.
#[derive(Clone, PartialEq, Eq, Serialize, Debug)]
pub struct IndexEntry {
    /// Its words.
    pub title: String,
    /// The letter it stands under.
    pub letter: String,
    /// Its own label, if links lead to it.
    pub label: Option<String>,
    /// Where it is explained.
    pub main: Vec<String>,
    /// Where else it is spoken of.
    pub at: Vec<String>,
    /// The term whose mentions belong to it.
    pub term: Option<String>,
    /// The entry that stands for it.
    pub see: Option<String>,
}

/// A safety list in full.
#[derive(Clone, PartialEq, Eq, Serialize, Debug)]
pub struct Cautions {
    /// `stop-now`, `never-press`, `ask-first`, `do-not-roll`
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// Its lines by source; those without one come first.
    pub groups: Vec<CautionsOfSource>,
}

/// The lines of a safety list that one source says.
#[derive(Clone, PartialEq, Eq, Serialize, Debug)]
pub struct CautionsOfSource {
    /// Who says so.
    pub source: Option<String>,
    /// The lines.
    pub items: Vec<CautionLine>,
}

/// A line of a safety list.
#[derive(Clone, PartialEq, Eq, Serialize, Debug)]
pub struct CautionLine {
    /// The line.
    pub text: String,
    /// Whether the handbook forbids what the source only asks about.
    pub stricter: bool,
    /// The regions, or the exercises, it holds for; everywhere if there are none.
    pub places: Vec<String>,
}
