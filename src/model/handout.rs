//! A sheet of paper, described: what is printed, in which order. No layout, no HTML.

use std::sync::Arc;

use serde::Serialize;

/// What a sheet says. Handed to the press as JSON; the template decides how it looks.
#[derive(Clone, PartialEq, Serialize, Debug)]
pub struct Handout {
    /// The language, a BCP 47 tag.
    pub language: String,
    /// `a4` or `us-letter`, as Typst calls it.
    pub paper: &'static str,
    /// The colour that marks headings, `#rrggbb`.
    pub accent: String,
    /// The handbook's name.
    pub handbook: String,
    /// The clinic's name, telephone, web site: one line.
    pub clinic: Vec<String>,
    /// The exercise's name.
    pub title: String,
    /// What it is for.
    pub summary: String,
    /// What and how much, in the order of the page.
    pub facts: Vec<Fact>,
    /// Where it presses, on a small body.
    pub locator: Option<Sketch>,
    /// The exercise’s own drawings.
    pub figures: Vec<Sketch>,
    /// All drawings as SVG with their colours, by their path on the press’s desk; not told to the template.
    #[serde(skip)]
    pub drawings: Vec<(String, Arc<str>)>,
    /// The body.
    pub body: Vec<Node>,
    /// The safety lists that hold for this sheet.
    pub safety: Vec<SafetyList>,
    /// The works cited, in the order of the page's own list.
    pub references: Vec<Reference>,
    /// How footnotes are counted: `1`, or `a` beside raised citations.
    pub notes: &'static str,
    /// What the badges on the sheet mean: label and meaning.
    pub badges: Vec<(String, String)>,
    /// The day somebody last checked it, `2026-11-24`.
    pub reviewed: Option<String>,
    /// The address of the page on the web.
    pub address: Option<String>,
    /// The words the template itself needs.
    pub words: serde_json::Value,
}

/// A drawing on a sheet.
#[derive(Clone, PartialEq, Serialize, Debug)]
pub struct Sketch {
    /// The path on the press’s desk.
    pub path: String,
    /// What a reader who cannot see it is told.
    pub alt: String,
    /// What stands below it.
    pub caption: Option<String>,
    /// In thousandths of the height of the person drawn.
    pub width: f64,
    /// In the same measure.
    pub height: f64,
}

/// A line of the fact box.
#[derive(Clone, PartialEq, Eq, Serialize, Debug)]
pub struct Fact {
    /// "Hold"
    pub label: String,
    /// "30–90 s"
    pub value: String,
    /// Whether it is part of the dose.
    pub dose: bool,
}

/// A work that a sheet cites.
#[derive(Clone, PartialEq, Serialize, Debug)]
pub struct Reference {
    /// Its number, if the style numbers works.
    pub label: Option<String>,
    /// The reference.
    pub c: Vec<Node>,
}

/// One list of the safety box.
#[derive(Clone, PartialEq, Eq, Serialize, Debug)]
pub struct SafetyList {
    /// `stop-now`, `never-press`, `ask-first`, `do-not-roll`
    pub id: &'static str,
    /// "Stop now if you feel"
    pub title: String,
    /// What the list says.
    pub items: Vec<String>,
}

/// A part of the body, as JSON: `{"t": "paragraph", "c": […]}`.
#[derive(Clone, PartialEq, Serialize, Debug)]
#[serde(tag = "t", rename_all = "lowercase")]
pub enum Node {
    /// Words.
    Text {
        /// The words.
        s: String,
    },
    /// Program text within a line.
    Code {
        /// The text.
        s: String,
    },
    /// Stressed.
    Emph {
        /// The content.
        c: Vec<Node>,
    },
    /// Strongly stressed.
    Strong {
        /// The content.
        c: Vec<Node>,
    },
    /// No longer so.
    Strike {
        /// The content.
        c: Vec<Node>,
    },
    /// Raised.
    Sup {
        /// The content.
        c: Vec<Node>,
    },
    /// Lowered.
    Sub {
        /// The content.
        c: Vec<Node>,
    },
    /// In small capitals.
    SmallCaps {
        /// The content.
        c: Vec<Node>,
    },
    /// A line's end.
    Break,
    /// A link.
    Link {
        /// The address.
        u: String,
        /// The text.
        c: Vec<Node>,
    },
    /// A footnote where it is first referred to.
    Note {
        /// Its number on this sheet, from 1.
        n: usize,
        /// What it says.
        c: Vec<Node>,
    },
    /// A further reference to a footnote.
    NoteAgain {
        /// Its number on this sheet.
        n: usize,
    },
    /// A paragraph.
    Paragraph {
        /// The content.
        c: Vec<Node>,
    },
    /// Text without a paragraph of its own.
    Plain {
        /// The content.
        c: Vec<Node>,
    },
    /// A heading, from level 2 without a jump.
    Heading {
        /// 2–6.
        level: u8,
        /// The content.
        c: Vec<Node>,
    },
    /// A list.
    List {
        /// The first number, if there are numbers.
        start: Option<u64>,
        /// The items.
        items: Vec<ListItem>,
    },
    /// A quotation.
    Quote {
        /// The content.
        c: Vec<Node>,
    },
    /// A box with a purpose.
    Callout {
        /// `note`, `tip`, …
        tone: &'static str,
        /// Its heading.
        title: String,
        /// The content.
        c: Vec<Node>,
    },
    /// Program text on lines of its own.
    Block {
        /// The text.
        s: String,
    },
    /// A table.
    Table {
        /// `left`, `center`, `right` or `auto`, one for each column.
        align: Vec<&'static str>,
        /// The cells of the head.
        head: Vec<Vec<Node>>,
        /// The rows below.
        rows: Vec<Vec<Vec<Node>>>,
    },
    /// A line across.
    Rule,
    /// A drawing.
    Drawing(Sketch),
    /// A picture.
    Picture {
        /// The path on the press's desk.
        path: String,
        /// What a reader who cannot see it is told.
        alt: String,
    },
}

/// An item of a list.
#[derive(Clone, PartialEq, Serialize, Debug)]
pub struct ListItem {
    /// Whether it is a task, and then whether it is done.
    pub task: Option<bool>,
    /// The content.
    pub c: Vec<Node>,
}
