//! A sheet of paper, described: what is printed, in which order. No layout, no HTML.

use std::sync::Arc;

use serde::Serialize;

use super::{Paper, SourcePath};

/// What outlives a run. It may forget at any time, and never gives back other bytes than were put.
pub trait Keep: Send + Sync {
    /// The bytes that were put under a name.
    fn get(&self, name: &str) -> Option<Vec<u8>>;
    /// Puts bytes under a name: letters and digits.
    fn put(&self, name: &str, bytes: &[u8]);
}

/// How exercises are put on paper.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Layout {
    /// One exercise on a sheet: all of it on the front, the safety box on the back.
    OneUp,
    /// Two exercises on a page, with what is needed to do them.
    TwoUp,
    /// Four to six cards on a page.
    Compact,
    /// Names and doses, with boxes to tick.
    List,
}

/// How large the print is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Print {
    /// 12 pt.
    #[default]
    Standard,
    /// 14 pt, as the Royal National Institute of Blind People recommends for everybody.
    Clear,
    /// 18 pt.
    Large,
}

/// How a sheet is set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Form {
    /// How exercises are put on it.
    pub layout: Layout,
    /// How large the print is.
    pub print: Print,
    /// The paper it is made for.
    pub paper: Paper,
}

impl Layout {
    /// By the words that people write.
    pub const NAMES: [(&str, Self); 4] =
        [("1-up", Self::OneUp), ("2-up", Self::TwoUp), ("compact", Self::Compact), ("list", Self::List)];

    /// The word that people write.
    pub fn word(self) -> &'static str {
        Self::NAMES.iter().find(|(_, layout)| *layout == self).map_or("", |(name, _)| name)
    }
}

impl Print {
    /// By the words that people write.
    pub const NAMES: [(&str, Self); 3] = [("standard", Self::Standard), ("clear", Self::Clear), ("large", Self::Large)];

    /// Those that the site has of each sheet.
    pub const OF_SITE: [Self; 2] = [Self::Standard, Self::Large];

    /// The word that people write.
    pub fn word(self) -> &'static str {
        Self::NAMES.iter().find(|(_, print)| *print == self).map_or("", |(name, _)| name)
    }
}

impl Form {
    /// So many pages it promises to take, front and back of one sheet; `None` if it promises nothing.
    /// Large print takes what it needs.
    pub fn promised(self, exercises: usize) -> Option<usize> {
        let is_sheet = exercises == 1 || self.layout == Layout::List;
        let is_promised = matches!(self.layout, Layout::OneUp | Layout::List) && self.print != Print::Large;
        (is_sheet && is_promised).then_some(2)
    }
}

/// What a sheet says. Handed to the press as JSON; the template decides how it looks.
#[derive(Clone, PartialEq, Serialize, Debug)]
pub struct Handout {
    /// The language, a BCP 47 tag.
    pub language: String,
    /// `a4` or `us-letter`, as Typst calls it.
    pub paper: &'static str,
    /// `1-up`, `2-up`, `compact`, `list`
    pub layout: &'static str,
    /// `standard`, `clear`, `large`
    pub print: &'static str,
    /// So many pages the layout promises to take, if it does.
    pub promised: Option<usize>,
    /// The colour that marks headings, `#rrggbb`.
    pub accent: String,
    /// The handbook's name.
    pub handbook: String,
    /// The clinic's name, telephone, web site: one line.
    pub clinic: Vec<String>,
    /// The clinic’s logo.
    pub logo: Option<Logo>,
    /// `exercise` or `program`
    pub kind: &'static str,
    /// The name of the exercise or program.
    pub title: String,
    /// What it is for.
    pub summary: String,
    /// A program’s facts.
    pub facts: Vec<Fact>,
    /// What is known about whom a program is for.
    pub flags: Vec<String>,
    /// Where a program or a client’s file says never to press, besides what its exercises say.
    pub never_press: Vec<String>,
    /// Whose it is; nobody’s in the site.
    pub client: Option<ForClient>,
    /// A word to the client about all of it.
    pub note: Option<String>,
    /// A program’s own text, as far as it is read before the exercises.
    pub before: Vec<Section>,
    /// The rest of it.
    pub after: Vec<Section>,
    /// The exercises; one, on the sheet of an exercise.
    pub exercises: Vec<Part>,
    /// What several of them say alike, once.
    pub shared: Vec<Section>,
    /// So many days the log has; none if there is no log.
    pub days: usize,
    /// All drawings as SVG with their colours, by their path on the press’s desk; not told to the template.
    #[serde(skip)]
    pub drawings: Vec<(String, Arc<str>)>,
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
    /// Six letters that follow from what the sheet says, and from nothing else.
    pub version: String,
    /// The address of the page on the web.
    pub address: Option<String>,
    /// The same for a phone’s camera.
    pub code: Option<Code>,
    /// The words the template itself needs.
    pub words: serde_json::Value,
    /// What tells this document from others, in its metadata.
    #[serde(skip)]
    pub name: String,
    /// The file whose sheet it is: what is wrong with it is told there.
    #[serde(skip)]
    pub source: SourcePath,
    /// The day that stands in its metadata, `2026-11-24`.
    #[serde(skip)]
    pub dated: Option<String>,
}

/// What stands on a client’s sheet, and on no other.
#[derive(Clone, PartialEq, Eq, Serialize, Debug)]
pub struct ForClient {
    /// A code or initials.
    pub code: Option<String>,
    /// Who made the sheet.
    pub clinician: Option<String>,
    /// The day it is handed out; a line for the pen if there is none.
    pub date: Option<String>,
    /// The day it is looked at again.
    pub review: Option<String>,
    /// The version of the handbook it came from.
    pub handbook: String,
}

/// An exercise on a sheet.
#[derive(Clone, PartialEq, Serialize, Debug, Default)]
pub struct Part {
    /// Its name.
    pub title: String,
    /// What it is for.
    pub summary: String,
    /// What and how much, in the order of the page.
    pub facts: Vec<Fact>,
    /// Where it presses, on a small body.
    pub locator: Option<Sketch>,
    /// Its drawings.
    pub figures: Vec<Sketch>,
    /// The form of it that is meant.
    pub variant: Option<String>,
    /// A word to the client.
    pub note: Option<String>,
    /// Where it must not press, besides what holds for all.
    pub never_press: Vec<String>,
    /// What stands before its first section.
    pub lead: Vec<Node>,
    /// Its sections.
    pub sections: Vec<Section>,
}

impl Part {
    /// The sections that a client needs to do it: where to begin, the steps, and where to roll.
    pub fn needed(&self) -> Vec<&Section> {
        const NEEDED: [&str; 3] = ["start", "steps", "where-to-roll"];
        let needed: Vec<&Section> = self.sections.iter().filter(|it| NEEDED.contains(&it.id.as_str())).collect();
        if needed.is_empty() { self.sections.iter().collect() } else { needed }
    }

    /// The warnings of the sections that are left out of what is [needed](Self::needed).
    pub fn warnings_left_out(&self) -> Vec<&Node> {
        let needed = self.needed();
        let is_left_out = |section: &&Section| !needed.iter().any(|it| std::ptr::eq(*it, *section));
        let mut found = Vec::new();
        self.sections.iter().filter(is_left_out).for_each(|section| warnings(&section.c, &mut found));
        found
    }
}

/// The warnings among some nodes, however deep they stand.
fn warnings<'a>(nodes: &'a [Node], found: &mut Vec<&'a Node>) {
    for node in nodes {
        match node {
            Node::Callout { tone: "warning" | "caution", .. } => found.push(node),
            Node::Callout { c, .. } | Node::Quote { c } => warnings(c, found),
            Node::List { items, .. } => items.iter().for_each(|item| warnings(&item.c, found)),
            _ => {}
        }
    }
}

/// A part of a text, from a heading of level 2 to the next.
#[derive(Clone, PartialEq, Serialize, Debug)]
pub struct Section {
    /// From its English heading: `steps`, `where-to-roll`.
    pub id: String,
    /// Its heading.
    pub title: Vec<Node>,
    /// Its place in the book; none on a sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What stands below it.
    pub c: Vec<Node>,
}

/// The clinic’s logo.
#[derive(Clone, PartialEq, Eq, Serialize, Debug)]
pub struct Logo {
    /// The path on the press’s desk.
    pub path: String,
    /// What a reader who cannot see it is told.
    pub alt: String,
    /// Width divided by height, in thousandths.
    pub ratio: u32,
}

/// A QR code.
#[derive(Clone, PartialEq, Eq, Serialize, Debug)]
pub struct Code {
    /// The path on the press’s desk.
    pub path: String,
    /// How many of its squares stand beside each other, the empty edge included.
    pub modules: usize,
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
    /// What the signs on it mean.
    pub marks: Vec<&'static str>,
    /// How tall the letters of its labels are, in the measure of its width; 0 without labels, and for diagrams and maps.
    pub letters: f64,
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
    /// What it tested and what it did not, in the book.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tested: Vec<(String, String)>,
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
    /// A link to a place in the book.
    Ref {
        /// The label of the place.
        to: String,
        /// The text.
        c: Vec<Node>,
    },
    /// A citation in the book.
    Cited {
        /// The works, by their place in the list of all.
        works: Vec<usize>,
        /// What it says.
        c: Vec<Node>,
    },
    /// Where a term is mentioned, for the index of the book; nothing is seen of it.
    Mark {
        /// The page that defines it.
        term: String,
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
        /// Its place in the book; none on a sheet.
        #[serde(skip_serializing_if = "Option::is_none")]
        label: Option<String>,
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

/// The words of some nodes, without what is only drawn.
pub fn words(nodes: &[Node]) -> String {
    let of = |node: &Node| match node {
        Node::Text { s } | Node::Code { s } | Node::Block { s } => s.clone(),
        Node::Emph { c }
        | Node::Strong { c }
        | Node::Strike { c }
        | Node::Sup { c }
        | Node::Sub { c }
        | Node::SmallCaps { c }
        | Node::Link { c, .. }
        | Node::Ref { c, .. }
        | Node::Cited { c, .. }
        | Node::Paragraph { c }
        | Node::Plain { c }
        | Node::Heading { c, .. }
        | Node::Quote { c }
        | Node::Callout { c, .. } => words(c),
        Node::List { items, .. } => items.iter().map(|item| words(&item.c)).collect(),
        Node::Table { head, rows, .. } => head.iter().chain(rows.iter().flatten()).map(|cell| words(cell)).collect(),
        Node::Break => " ".to_owned(),
        Node::Note { .. } | Node::NoteAgain { .. } | Node::Mark { .. } => String::new(),
        Node::Rule | Node::Drawing(_) | Node::Picture { .. } => String::new(),
    };
    nodes.iter().map(of).collect()
}
