//! The document tree: what the author meant, not what HTML will say.
//!
//! Made once by `parse` and never changed. Links stay as they were written; whoever writes asks
//! the handbook what they lead to.

use super::{Placed, Span, Spanned};

/// The body of a page or fragment.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Doc {
    /// The body in order.
    pub blocks: Vec<Block>,
    /// Footnotes by label, in the order in which they were defined.
    pub footnotes: Vec<Footnote>,
    /// The names of the fragments it embeds, also of those that stand inside other text.
    pub embeds: Vec<String>,
    /// The figures that stand in it.
    pub figures: Vec<Placed>,
    /// The paths of its pictures, as they were written.
    pub pictures: Vec<String>,
    /// Whether a heading has a link without a text of its own, which shows the title of its page.
    pub headings_show_titles: bool,
}

/// A footnote's text.
#[derive(Clone, PartialEq, Debug)]
pub struct Footnote {
    /// The label between `[^` and `]`.
    pub label: Spanned<String>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// How surely a claim is known; written as `{status=…}` on its heading.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    /// Trials agree.
    Supported,
    /// Trials disagree, or the effect is small.
    Mixed,
    /// Good evidence speaks against it.
    Contested,
    /// Taught, but not tested.
    Taught,
}

impl Status {
    /// Every status with the word an author writes.
    pub const WORDS: [(&'static str, Self); 4] = [
        ("supported", Self::Supported),
        ("mixed", Self::Mixed),
        ("contested", Self::Contested),
        ("taught", Self::Taught),
    ];

    /// The word an author writes.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, s)| *s == self).map_or("", |(word, _)| word)
    }
}

/// What a callout is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tone {
    /// `[!NOTE]`
    Note,
    /// `[!TIP]`
    Tip,
    /// `[!IMPORTANT]`
    Important,
    /// `[!WARNING]`
    Warning,
    /// `[!CAUTION]`
    Caution,
    /// `[!TAUGHT]`: how it is usually explained.
    Taught,
    /// `[!RESEARCH]`: what research says.
    Research,
}

impl Tone {
    /// Every tone with the word between `[!` and `]`, in lower case.
    pub const WORDS: [(&'static str, Self); 7] = [
        ("note", Self::Note),
        ("tip", Self::Tip),
        ("important", Self::Important),
        ("warning", Self::Warning),
        ("caution", Self::Caution),
        ("taught", Self::Taught),
        ("research", Self::Research),
    ];

    /// The word an author writes, in lower case.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, t)| *t == self).map_or("", |(word, _)| word)
    }
}

/// A heading of the body.
#[derive(Clone, PartialEq, Debug)]
pub struct Heading {
    /// 2–6; 1 is the page's title.
    pub level: u8,
    /// `{#id}` if the author wrote one.
    pub id: Option<Spanned<String>>,
    /// `{status=…}` if the author wrote one.
    pub status: Option<Status>,
    /// The heading's text.
    pub content: Vec<Inline>,
    /// The whole heading.
    pub span: Span,
}

/// An item of a list.
#[derive(Clone, PartialEq, Debug)]
pub struct Item {
    /// Whether it is a task, and then whether it is done.
    pub task: Option<bool>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// How a table's column is set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Align {
    /// As the text runs.
    Default,
    /// `:--`
    Left,
    /// `:-:`
    Center,
    /// `--:`
    Right,
}

/// A table.
#[derive(Clone, PartialEq, Debug)]
pub struct Table {
    /// One for each column.
    pub align: Vec<Align>,
    /// The cells of the head.
    pub head: Vec<Vec<Inline>>,
    /// The rows below.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// A part of a document that stands by itself.
#[derive(Clone, PartialEq, Debug)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// Text without a paragraph of its own: an item of a tight list.
    Plain(Vec<Inline>),
    /// A heading.
    Heading(Heading),
    /// A list; numbered if it has a start.
    List {
        /// The first number, if numbers are shown.
        start: Option<u64>,
        /// The items.
        items: Vec<Item>,
        /// The whole list.
        span: Span,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// A box with a purpose.
    Callout {
        /// What it is for.
        tone: Tone,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// Program text, shown as written.
    Code {
        /// The word behind the fence.
        language: String,
        /// The text.
        text: String,
    },
    /// A table.
    Table(Table),
    /// `---`
    Rule,
    /// `![[name]]`: a text that several pages share.
    Fragment(Spanned<String>),
    /// ```` ```figure ````: a drawing.
    Figure(Placed),
}

/// A link as it was written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Ref {
    /// `[text](../science/davis-law.md#loads)`: relative to the file it stands in, or an address.
    Path(String),
    /// `[[davis-law#loads]]`: a slug, or a path from the top of `content/`.
    Wiki(String),
}

impl Ref {
    /// What the author wrote.
    pub fn written(&self) -> &str {
        let (Self::Path(text) | Self::Wiki(text)) = self;
        text
    }
}

/// A citation's single member: `@hou2002, p. 3`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CiteItem {
    /// The key without `@`.
    pub key: Spanned<String>,
    /// Where in the work: `p. 3`.
    pub locator: Option<String>,
}

/// A part of running text.
#[derive(Clone, PartialEq, Debug)]
pub enum Inline {
    /// Words.
    Text(Spanned<String>),
    /// Program text.
    Code(String),
    /// *Stressed.*
    Emphasis(Vec<Inline>),
    /// **Strongly stressed.**
    Strong(Vec<Inline>),
    /// ~~No longer so.~~
    Strikethrough(Vec<Inline>),
    /// A line's end in the source that means a space.
    SoftBreak,
    /// A line's end that the author wants.
    HardBreak,
    /// A link.
    Link {
        /// Where it leads, as written.
        to: Spanned<Ref>,
        /// The title between quotes, if any.
        title: String,
        /// Its text; empty for `[[slug]]`, which shows the title of its page.
        content: Vec<Inline>,
    },
    /// A picture.
    Picture {
        /// The file, as written.
        to: Spanned<Ref>,
        /// The title between quotes, if any.
        title: String,
        /// What a reader who cannot see it is told.
        alt: String,
    },
    /// `[@a; @b, p. 3]`
    Cite(Spanned<Vec<CiteItem>>),
    /// `[^label]`
    FootnoteRef(Spanned<String>),
}

impl Block {
    /// Calls `visit` for this block and every block inside it, outer ones first.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Block)) {
        visit(self);
        match self {
            Self::List { items, .. } => items.iter().flat_map(|i| &i.blocks).for_each(|b| b.walk(visit)),
            Self::Quote(blocks) | Self::Callout { blocks, .. } => blocks.iter().for_each(|b| b.walk(visit)),
            Self::Paragraph(_) | Self::Plain(_) | Self::Heading(_) | Self::Code { .. } => {}
            Self::Table(_) | Self::Rule | Self::Fragment(_) | Self::Figure(_) => {}
        }
    }

    /// The runs of text that stand in this block itself: a paragraph has one, a table one a cell.
    pub fn runs(&self) -> Vec<&[Inline]> {
        match self {
            Self::Paragraph(run) | Self::Plain(run) => vec![run],
            Self::Heading(heading) => vec![&heading.content],
            Self::Table(table) => table.head.iter().chain(table.rows.iter().flatten()).map(Vec::as_slice).collect(),
            Self::List { .. } | Self::Quote(_) | Self::Callout { .. } | Self::Code { .. } => Vec::new(),
            Self::Rule | Self::Fragment(_) | Self::Figure(_) => Vec::new(),
        }
    }
}

impl Doc {
    /// A document of these parts.
    pub fn new(blocks: Vec<Block>, footnotes: Vec<Footnote>) -> Self {
        let mut doc = Self { blocks, footnotes, ..Self::default() };
        let (mut embeds, mut figures, mut pictures, mut shows) = (Vec::new(), Vec::new(), Vec::new(), false);
        doc.walk(&mut |block| {
            match block {
                Block::Fragment(name) => embeds.push(name.value.clone()),
                Block::Figure(placed) => figures.push(placed.clone()),
                _ => {}
            }
            for inline in block.runs().into_iter().flatten() {
                inline.walk(&mut |inline| match inline {
                    Inline::Picture { to: Spanned { value: Ref::Wiki(name), .. }, .. } => embeds.push(name.clone()),
                    Inline::Picture { to: Spanned { value: Ref::Path(path), .. }, .. } => pictures.push(path.clone()),
                    Inline::Link { content, .. } => shows |= content.is_empty() && matches!(block, Block::Heading(_)),
                    _ => {}
                });
            }
        });
        (doc.embeds, doc.figures, doc.pictures, doc.headings_show_titles) = (embeds, figures, pictures, shows);
        doc
    }

    /// Calls `visit` for every block of the body and of the footnotes, outer ones first.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Block)) {
        let notes = self.footnotes.iter().flat_map(|note| &note.blocks);
        self.blocks.iter().chain(notes).for_each(|block| block.walk(visit));
    }
}

impl Inline {
    /// Calls `visit` for this inline and every one inside it, outer ones first.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Inline)) {
        visit(self);
        match self {
            Self::Emphasis(inner) | Self::Strong(inner) | Self::Strikethrough(inner) => {
                inner.iter().for_each(|i| i.walk(visit));
            }
            Self::Link { content, .. } => content.iter().for_each(|i| i.walk(visit)),
            Self::Text(_) | Self::Code(_) | Self::SoftBreak | Self::HardBreak => {}
            Self::Picture { .. } | Self::Cite(_) | Self::FootnoteRef(_) => {}
        }
    }
}

/// The words of a run of text, without marks; a line's end is a space.
pub fn plain(run: &[Inline]) -> String {
    let mut words = String::new();
    for inline in run {
        inline.walk(&mut |i| match i {
            Inline::Text(text) => words.push_str(&text.value),
            Inline::Code(text) => words.push_str(text),
            Inline::SoftBreak | Inline::HardBreak => words.push(' '),
            Inline::Picture { alt, .. } => words.push_str(alt),
            Inline::Emphasis(_) | Inline::Strong(_) | Inline::Strikethrough(_) => {}
            Inline::Link { .. } | Inline::Cite(_) | Inline::FootnoteRef(_) => {}
        });
    }
    words
}

/// The anchor GitHub would make of a heading: lower case, punctuation gone, spaces to hyphens.
pub fn github_slug(heading: &str) -> String {
    heading
        .trim()
        .chars()
        .flat_map(char::to_lowercase)
        .filter_map(|c| match c {
            ' ' => Some('-'),
            '-' | '_' => Some(c),
            c if c.is_alphanumeric() => Some(c),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_as_github_makes_them() {
        for (heading, slug) in [
            ("Where to roll", "where-to-roll"),
            ("Davis’s Law: loads & time", "daviss-law-loads--time"),
            ("What’s new?", "whats-new"),
            ("Über_uns 2.0", "über_uns-20"),
        ] {
            assert_eq!(github_slug(heading), slug);
        }
    }
}
