//! `Doc` → the nodes of a sheet of paper: links resolved, footnotes in place, levels in order.

use std::ops::Range;
use std::sync::Arc;

use super::Desk;
use super::handout::sketch;
use super::run::{Piece, pieces};
use crate::model::{
    Align, Block, Citation, CiteItem, Cited, Destination, Doc, DocTable, Face, Figures, Handbook, HandoutItem, Inline,
    List, ListItem, MAX_EMBEDDING, Mention, Node, OutlineEntry, Page, Placed, Ref, Rich, SourcePath, Spanned, Target,
    local_path, status_words, word,
};

/// A page’s text as a part of a document.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    /// The page.
    pub page: &'a Page,
    /// What its citations say; without it they are left out.
    pub cited: Option<&'a Cited>,
    /// So many blocks stand apart from the rest.
    pub first: usize,
    /// Which part of the document it is: keeps its drawings and footnotes apart from those of others.
    pub number: usize,
    /// Whether the whole handbook is in the document, so that links lead to places in it. On a sheet they lead to
    /// the web, and without a `base_url` only their text is printed.
    pub is_in_book: bool,
}

/// No text has so many footnotes.
const NOTES: usize = 1_000_000;

/// Turns a page's body into nodes.
pub(super) fn body(desk: Desk<'_>, text: Text<'_>) -> Body {
    let Text { page, cited, first, number, is_in_book } = text;
    let book = desk.book;
    let linked = book.linked.get(&page.id);
    let mut writer = Writer {
        book,
        figures: desk.figures,
        drawings: Vec::new(),
        number,
        cited,
        citations: linked.map(|linked| linked.citations.as_slice()).unwrap_or_default(),
        terms: linked.filter(|_| is_in_book).map(|linked| linked.terms.as_slice()).unwrap_or_default(),
        outline: linked.filter(|_| is_in_book).map(|linked| linked.outline.iter()).unwrap_or_default(),
        is_in_book,
        here: Target::Page(page.id.clone()),
        source: page.source.clone(),
        docs: vec![&page.doc],
        open: Vec::new(),
        notes: Vec::new(),
        notes_before: number * NOTES,
        level: 1,
    };
    let (before, rest) = page.doc.blocks.split_at(first);
    let before = writer.blocks(before);
    let nodes = writer.blocks(rest);
    Body { before, nodes, drawings: writer.drawings }
}

/// The body of a sheet.
pub(super) struct Body {
    /// The first blocks.
    pub before: Vec<Node>,
    /// The rest.
    pub nodes: Vec<Node>,
    /// The drawings in it, by their path on the press’s desk.
    pub drawings: Vec<(String, Arc<str>)>,
}

/// Formatted text as nodes.
pub(super) fn rich(text: &[Rich]) -> Vec<Node> {
    let node = |part: &Rich| match part {
        Rich::Text(words) => vec![Node::Text { s: words.clone() }],
        Rich::Face(face, inner) => vec![match face {
            Face::Italic => Node::Emph { c: rich(inner) },
            Face::Bold => Node::Strong { c: rich(inner) },
            Face::SmallCaps => Node::SmallCaps { c: rich(inner) },
            Face::Sup => Node::Sup { c: rich(inner) },
            Face::Sub => Node::Sub { c: rich(inner) },
        }],
        Rich::Link(u, inner) => vec![Node::Link { u: u.clone(), c: rich(inner) }],
        Rich::Work(_, inner) => rich(inner),
    };
    text.iter().flat_map(node).collect()
}

struct Writer<'a> {
    book: &'a Handbook,
    figures: &'a Figures,
    drawings: Vec<(String, Arc<str>)>,
    /// Of this text, among those of the document.
    number: usize,
    cited: Option<&'a Cited>,
    /// The page's citations.
    citations: &'a [Citation],
    /// Where the page mentions terms; known in the book only.
    terms: &'a [Mention],
    /// The headings that have not been met; known in the book only.
    outline: std::slice::Iter<'a, OutlineEntry>,
    is_in_book: bool,
    here: Target,
    /// The file that the text at hand stands in.
    source: SourcePath,
    /// The document at hand, innermost last.
    docs: Vec<&'a Doc>,
    /// The fragments that are being written, so that none is written inside itself.
    open: Vec<&'a str>,
    /// Footnotes in the order in which they were first referred to: file and label.
    notes: Vec<(SourcePath, &'a str)>,
    notes_before: usize,
    /// The level of the heading before: an accessible PDF may not skip one.
    level: u8,
}

impl<'a> Writer<'a> {
    fn blocks(&mut self, blocks: &'a [Block]) -> Vec<Node> {
        blocks.iter().flat_map(|block| self.block(block)).collect()
    }

    fn block(&mut self, block: &'a Block) -> Vec<Node> {
        vec![match block {
            Block::Paragraph(run) => Node::Paragraph { c: self.inlines(run) },
            Block::Plain(run) => Node::Plain { c: self.inlines(run) },
            Block::Heading(heading) => {
                self.level = heading.level.clamp(2, self.level + 1);
                let mut content = self.inlines(&heading.content);
                if let Some(status) = heading.status {
                    let says = status_words(status).0.to_lowercase();
                    content.push(Node::Text { s: format!(" ({says})") });
                }
                let anchor = self.outline.next().map(|entry| &entry.anchor);
                let label = anchor.map(|anchor| label(&self.here, Some(anchor)));
                Node::Heading { level: self.level, label, c: merged(content) }
            }
            Block::List { start, items, .. } => {
                Node::List { start: *start, items: items.iter().map(|item| self.item(item)).collect() }
            }
            Block::Quote(blocks) => Node::Quote { c: self.blocks(blocks) },
            Block::Callout { tone, blocks } => {
                Node::Callout { tone: tone.word(), title: word(tone.word()).to_owned(), c: self.blocks(blocks) }
            }
            Block::Code { text, .. } => Node::Block { s: text.trim_end().to_owned() },
            Block::Table(table) => self.table(table),
            Block::Rule => Node::Rule,
            Block::Figure(placed) => return self.figure(placed).into_iter().collect(),
            Block::Fragment(name) => return self.fragment(name),
        }]
    }

    fn figure(&mut self, placed: &Placed) -> Option<Node> {
        let drawing = self.figures.placed(placed)?;
        let path = format!("figures/{}/text-{}.svg", self.number, self.drawings.len());
        self.drawings.push((path.clone(), Arc::clone(&drawing.file)));
        Some(Node::Drawing(sketch(path, drawing)))
    }

    fn item(&mut self, item: &'a ListItem) -> HandoutItem {
        let c = self.blocks(&item.blocks);
        HandoutItem { task: item.task, c: if item.task.is_some() { begun_in_line(c) } else { c } }
    }

    fn table(&mut self, table: &'a DocTable) -> Node {
        let align = table.align.iter().map(|align| match align {
            Align::Default => "auto",
            Align::Left => "left",
            Align::Center => "center",
            Align::Right => "right",
        });
        Node::Table {
            align: align.collect(),
            head: table.head.iter().map(|cell| self.inlines(cell)).collect(),
            rows: table.rows.iter().map(|row| row.iter().map(|cell| self.inlines(cell)).collect()).collect(),
        }
    }

    fn fragment(&mut self, name: &'a Spanned<String>) -> Vec<Node> {
        let Some(fragment) = self.book.fragments.get(&name.value) else { return Vec::new() };
        if self.open.contains(&name.value.as_str()) || self.open.len() >= MAX_EMBEDDING {
            return Vec::new();
        }
        self.open.push(&name.value);
        self.docs.push(&fragment.doc);
        let outer = std::mem::replace(&mut self.source, fragment.source.clone());
        let nodes = self.blocks(&fragment.doc.blocks);
        self.source = outer;
        self.docs.pop();
        self.open.pop();
        nodes
    }

    fn inlines(&mut self, run: &'a [Inline]) -> Vec<Node> {
        // Where citations are left out, nothing is left of the space before them.
        let pieces = pieces(run, self.cited.is_none_or(|cited| cited.is_raised));
        let nodes = pieces.into_iter().flat_map(|piece| match piece {
            Piece::Text(text, range) => self.words(text, range),
            Piece::Comma if self.cited.is_none() => Vec::new(),
            Piece::Comma => vec![Node::Sup { c: vec![Node::Text { s: ",".to_owned() }] }],
            Piece::Other(inline) => self.inline(inline),
        });
        merged(nodes.collect())
    }

    /// Words, with a mark before each mention of a term that begins in them.
    fn words(&self, text: &Spanned<String>, range: Range<usize>) -> Vec<Node> {
        let begins = |mention: &&Mention| {
            let (span, at) = mention.from;
            span == text.span && range.contains(&at) && mention.source == self.source
        };
        let mut nodes = Vec::new();
        let mut from = range.start;
        for mention in self.terms.iter().filter(begins) {
            let at = mention.from.1.max(from);
            nodes.push(Node::Text { s: text.value[from..at].to_owned() });
            nodes.push(Node::Mark { term: mention.term.to_string() });
            from = at;
        }
        nodes.push(Node::Text { s: text.value[from..range.end].to_owned() });
        nodes
    }

    fn inline(&mut self, inline: &'a Inline) -> Vec<Node> {
        vec![match inline {
            Inline::Text(text) => Node::Text { s: text.value.clone() },
            Inline::Code(text) => Node::Code { s: text.clone() },
            Inline::Emphasis(inner) => Node::Emph { c: self.inlines(inner) },
            Inline::Strong(inner) => Node::Strong { c: self.inlines(inner) },
            Inline::Strikethrough(inner) => Node::Strike { c: self.inlines(inner) },
            Inline::SoftBreak => Node::Text { s: " ".to_owned() },
            Inline::HardBreak => Node::Break,
            Inline::Link { to, content, .. } => return self.link(&to.value, content),
            Inline::Picture { to, alt, .. } => {
                let Some(path) = local_path(&self.source, to.value.written()) else { return Vec::new() };
                Node::Picture { path, alt: alt.clone() }
            }
            Inline::Cite(items) => return self.citation(items),
            Inline::FootnoteRef(label) => return self.footnote(label),
        }]
    }

    /// A citation says the same as on the web, wherever its footnote is printed.
    fn citation(&self, items: &Spanned<Vec<CiteItem>>) -> Vec<Node> {
        let is_this = |citation: &&Citation| citation.span == items.span && citation.source == self.source;
        let Some(cited) = self.cited else { return Vec::new() };
        let said = self.citations.iter().zip(&cited.citations).find(|(citation, _)| is_this(citation));
        let keys = || items.value.iter().map(|item| item.key.value.as_str()).collect::<Vec<_>>().join("; ");
        match said {
            Some((_, said)) if self.is_in_book => vec![Node::Cited { works: works(said), c: rich(said) }],
            Some((_, said)) => rich(said),
            None => vec![Node::Text { s: format!("[{}]", keys()) }],
        }
    }

    fn link(&mut self, to: &Ref, content: &'a [Inline]) -> Vec<Node> {
        let destination = self.book.resolve(Some(&self.here), &self.source, to);
        let mut c = self.inlines(content);
        if let (true, Ok(Destination::Site(target, _))) = (content.is_empty(), &destination) {
            c.push(Node::Text { s: self.book.title(target) });
        }
        if self.is_in_book
            && let Ok(Destination::Site(target, anchor)) = &destination
        {
            return self.place(target, anchor.as_deref(), c);
        }
        if self.is_in_book
            && let Ok(Destination::Here(anchor)) = &destination
        {
            return self.place(&self.here, Some(anchor), c);
        }
        let address = match destination {
            Ok(Destination::Url(url)) => Some(url),
            Ok(Destination::Site(target, anchor)) => self.book.config.base_url.as_ref().map(|base| {
                let anchor = anchor.map_or(String::new(), |anchor| format!("#{anchor}"));
                format!("{base}{}{anchor}", target.out_path())
            }),
            Ok(Destination::Here(_)) | Err(_) => None,
        };
        match address {
            Some(u) if !c.is_empty() => vec![Node::Link { u, c }],
            _ => c,
        }
    }

    /// A link to a place in the book. One to a term belongs to the index.
    fn place(&self, target: &Target, anchor: Option<&str>, c: Vec<Node>) -> Vec<Node> {
        let term = match target {
            Target::Page(id) if self.book.terms.contains_key(id) => Some(Node::Mark { term: id.to_string() }),
            _ => None,
        };
        // An anchor that the author did not write is none of the book’s.
        let has_anchor = |anchor: &&str| match target {
            Target::Page(id) => {
                let outline = self.book.linked.get(id).map(|linked| &linked.outline);
                outline.is_some_and(|outline| outline.iter().any(|entry| entry.anchor == *anchor))
            }
            Target::List(_) => false,
        };
        let to = label(target, anchor.filter(has_anchor));
        term.into_iter().chain([Node::Ref { to, c }]).collect()
    }

    fn footnote(&mut self, label: &'a Spanned<String>) -> Vec<Node> {
        let note = self.docs.last().and_then(|doc| doc.footnotes.iter().find(|n| n.label.value == label.value));
        let Some(note) = note else { return Vec::new() };
        let key = (self.source.clone(), label.value.as_str());
        if let Some(before) = self.notes.iter().position(|note| *note == key) {
            return vec![Node::NoteAgain { n: self.notes_before + before + 1 }];
        }
        self.notes.push(key);
        let n = self.notes_before + self.notes.len();
        vec![Node::Note { n, c: begun_in_line(self.blocks(&note.blocks)) }]
    }
}

/// What a place in the book is called.
pub(super) fn label(target: &Target, anchor: Option<&str>) -> String {
    let place = match target {
        Target::Page(id) => id.to_string(),
        Target::List(List::Home) => "home".to_owned(),
        Target::List(list) => list.folder(),
    };
    anchor.map_or(place.clone(), |anchor| format!("{place}#{anchor}"))
}

/// The works that a citation names, as indexes into the list of works.
fn works(said: &[Rich]) -> Vec<usize> {
    let of = |part: &Rich| match part {
        Rich::Text(_) => Vec::new(),
        Rich::Work(work, inner) => [vec![*work], works(inner)].concat(),
        Rich::Face(_, inner) | Rich::Link(_, inner) => works(inner),
    };
    said.iter().flat_map(of).collect()
}

/// The first paragraph stands in the line of what comes before it: the box of a task, the number
/// of a note.
fn begun_in_line(mut nodes: Vec<Node>) -> Vec<Node> {
    if let Some(first) = nodes.first_mut()
        && let Node::Paragraph { c } = first
    {
        *first = Node::Plain { c: std::mem::take(c) };
    }
    nodes
}

/// Neighbouring words as one run, so that the press can shape and break them together.
fn merged(nodes: Vec<Node>) -> Vec<Node> {
    let mut out: Vec<Node> = Vec::with_capacity(nodes.len());
    for node in nodes {
        match (out.last_mut(), node) {
            (Some(Node::Text { s: before }), Node::Text { s }) => before.push_str(&s),
            (_, node) => out.push(node),
        }
    }
    out
}
