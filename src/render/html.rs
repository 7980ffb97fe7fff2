//! `Doc` → HTML. A table of what each block and inline becomes; no style, no script, no layout.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use pulldown_cmark_escape::{escape_href, escape_html, escape_html_body_text};

use super::run::{Piece, pieces};
use crate::model::{
    Align, Block, Citation, CiteItem, Cited, Doc, DocTable, Face, Fragment, Heading, Inline, ListItem, MAX_EMBEDDING,
    Mention, OutlineEntry, PageId, Placed, Ref, Rich, SourcePath, Spanned, Status, Tone, status_words, word,
};

/// What a document leads to: asked while it is written.
pub trait Links {
    /// The address of a link in a file, and the title of what it leads to; `None` if it leads
    /// nowhere, which has been reported: then only its text is written.
    fn link(&self, source: &SourcePath, to: &Ref) -> Option<Link>;
    /// The files of a picture.
    fn picture(&self, source: &SourcePath, to: &Ref) -> Option<Shown>;
    /// A drawing as HTML, the `number`th of this text.
    fn figure(&self, placed: &Placed, number: usize) -> Option<String>;
    /// A shared text.
    fn fragment(&self, name: &str) -> Option<&Fragment>;
    /// The address of a page that defines a term, and the definition.
    fn term(&self, id: &PageId) -> Option<(String, &str)>;
}

/// What is known of a document before it is written, each in the order of the document. What
/// nobody needs can be left empty.
#[derive(Clone, Copy, Default)]
pub struct Known<'a> {
    /// Its headings, each with its anchor.
    pub outline: &'a [OutlineEntry],
    /// Its citations.
    pub citations: &'a [Citation],
    /// What each of them says.
    pub cited: Option<&'a Cited>,
    /// The first mentions of terms.
    pub terms: &'a [Mention],
}

/// How wide a picture is on screen: the window’s width on a phone, a column of text elsewhere.
const SIZES: &str = "(max-width: 46rem) 92vw, 42rem";

/// A picture that is shown.
pub struct Shown {
    /// The address of each of its files, not yet escaped, and its width in pixels; the widest last.
    pub files: Vec<(String, u32)>,
    /// Width and height of the widest, in pixels.
    pub size: Option<(u32, u32)>,
}

/// Where a link leads.
pub struct Link {
    /// The address, not yet escaped.
    pub href: String,
    /// What a link without a text of its own shows.
    pub title: String,
    /// Whether it leaves the site.
    pub external: bool,
}

/// Writes a document.
pub fn html(source: &SourcePath, doc: &Doc, known: Known<'_>, links: &dyn Links) -> String {
    let (before, after) = parted(source, doc, 0, known, links);
    before + &after
}

/// Writes a document in two parts: so many blocks, and the rest with all footnotes.
pub(super) fn parted(
    source: &SourcePath,
    doc: &Doc,
    blocks: usize,
    known: Known<'_>,
    links: &dyn Links,
) -> (String, String) {
    let mut writer = Writer {
        out: String::with_capacity(4096),
        links,
        outline: known.outline.iter(),
        citations: known.citations,
        cited: known.cited,
        next_citation: 0,
        terms: known.terms.iter().peekable(),
        terms_written: 0,
        figures: 0,
        open_term: None,
        source: source.clone(),
        open: Vec::new(),
        notes: Notes { docs: vec![doc], ..Notes::default() },
    };
    writer.blocks(&doc.blocks[..blocks]);
    let before = std::mem::take(&mut writer.out);
    writer.blocks(&doc.blocks[blocks..]);
    writer.footnotes();
    (before, writer.out)
}

/// Writes formatted text, such as a reference.
pub(super) fn rich_html(text: &[Rich]) -> String {
    let mut out = String::new();
    rich(&mut out, text);
    out
}

fn rich(out: &mut String, text: &[Rich]) {
    for part in text {
        match part {
            Rich::Text(words) => escape_html_body_text(&mut *out, words).expect("a String takes any text"),
            Rich::Face(face, inner) => {
                let (open, close) = match face {
                    Face::Italic => ("<em>", "</em>"),
                    Face::Bold => ("<b>", "</b>"),
                    Face::SmallCaps => ("<span class=\"small-caps\">", "</span>"),
                    Face::Sup => ("<sup>", "</sup>"),
                    Face::Sub => ("<sub>", "</sub>"),
                };
                out.push_str(open);
                rich(out, inner);
                out.push_str(close);
            }
            Rich::Link(url, inner) => {
                out.push_str("<a class=\"external\" href=\"");
                escape_href(&mut *out, url).expect("a String takes any text");
                out.push_str("\">");
                rich(out, inner);
                out.push_str("</a>");
            }
            Rich::Work(work, inner) => {
                let _ = write!(out, "<a href=\"#{}\" role=\"doc-biblioref\">", work_id(*work));
                rich(out, inner);
                out.push_str("</a>");
            }
        }
    }
}

/// The anchor of a citation on its page, by its number from 0.
pub(super) fn citation_id(citation: usize) -> String {
    format!("rb-cite-{}", citation + 1)
}

/// The anchor of a work in a page's own list, by its number from 0.
pub(super) fn work_id(work: usize) -> String {
    format!("rb-work-{}", work + 1)
}

/// The anchor of what a status means.
pub(super) fn status_id(status: Status) -> String {
    format!("rb-status-{}", status.word())
}

struct Writer<'a> {
    out: String,
    links: &'a dyn Links,
    outline: std::slice::Iter<'a, OutlineEntry>,
    citations: &'a [Citation],
    cited: Option<&'a Cited>,
    /// The citation that comes next, if none was left out.
    next_citation: usize,
    terms: std::iter::Peekable<std::slice::Iter<'a, Mention>>,
    /// How many terms have been linked.
    terms_written: usize,
    /// How many drawings have been written.
    figures: usize,
    /// The mention that is being written, if it ends in a later piece of text.
    open_term: Option<&'a Mention>,
    /// The file that the text at hand stands in.
    source: SourcePath,
    /// The fragments that are being written, so that none is written inside itself.
    open: Vec<&'a str>,
    notes: Notes<'a>,
}

/// Footnotes, numbered in the order in which they are first referred to.
#[derive(Default)]
struct Notes<'a> {
    /// The document at hand, innermost last: a label is known in its own file.
    docs: Vec<&'a Doc>,
    /// Notes in order: file, label, text, and how often they were referred to.
    used: Vec<Note<'a>>,
    numbers: BTreeMap<(SourcePath, String), usize>,
}

struct Note<'a> {
    source: SourcePath,
    doc: &'a Doc,
    blocks: &'a [Block],
    times: usize,
}

impl<'a> Writer<'a> {
    fn blocks(&mut self, blocks: &'a [Block]) {
        let is = |block: Option<&Block>, wanted| matches!(block, Some(Block::Callout { tone, .. }) if *tone == wanted);
        let mut rest = blocks;
        while let Some((block, after)) = rest.split_first() {
            // How it is taught and what research says stand side by side where there is room.
            let is_pair = is(Some(block), Tone::Taught) && is(after.first(), Tone::Research);
            rest = match is_pair {
                true => {
                    self.out.push_str("<div class=\"pair\">\n");
                    self.block(block);
                    self.block(&after[0]);
                    self.out.push_str("</div>\n");
                    &after[1..]
                }
                false => {
                    self.block(block);
                    after
                }
            };
        }
    }

    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Paragraph(run) => {
                self.out.push_str("<p>");
                self.inlines(run);
                self.out.push_str("</p>\n");
            }
            Block::Plain(run) => self.inlines(run),
            Block::Heading(heading) => self.heading(heading),
            Block::List { start, items, .. } => self.list(*start, items),
            Block::Quote(blocks) => {
                self.out.push_str("<blockquote>\n");
                self.blocks(blocks);
                self.out.push_str("</blockquote>\n");
            }
            Block::Callout { tone, blocks } => {
                let (name, title) = (tone.word(), word(tone.word()));
                let _ = writeln!(self.out, "<div class=\"callout callout-{name}\" role=\"note\">");
                let _ = writeln!(self.out, "<p class=\"callout-title\">{title}</p>");
                self.blocks(blocks);
                self.out.push_str("</div>\n");
            }
            Block::Code { language, text } => {
                self.out.push_str("<pre><code");
                if !language.is_empty() {
                    self.out.push_str(" class=\"language-");
                    self.attribute(language);
                    self.out.push('"');
                }
                self.out.push('>');
                self.text(text);
                self.out.push_str("</code></pre>\n");
            }
            Block::Table(table) => self.table(table),
            Block::Rule => self.out.push_str("<hr>\n"),
            Block::Figure(placed) => {
                self.figures += 1;
                let figure = self.links.figure(placed, self.figures);
                self.out.push_str(&figure.unwrap_or_default());
            }
            Block::Fragment(name) => self.fragment(name),
        }
    }

    fn heading(&mut self, heading: &'a Heading) {
        let level = heading.level;
        let _ = write!(self.out, "<h{level}");
        if let Some(entry) = self.outline.next() {
            self.out.push_str(" id=\"");
            self.attribute(&entry.anchor);
            self.out.push('"');
        }
        self.out.push('>');
        self.inlines(&heading.content);
        if let Some(status) = heading.status {
            self.status(status);
        }
        let _ = writeln!(self.out, "</h{level}>");
    }

    /// A badge that says how surely the claim is known. It leads to what it means, which shows
    /// beside it, too.
    fn status(&mut self, status: Status) {
        let (name, id) = (status.word(), status_id(status));
        let (label, means) = status_words(status);
        let _ = write!(
            self.out,
            " <span class=\"tipped\" tabindex=\"-1\"><a class=\"status status-{name}\" href=\"#{id}\" \
             aria-describedby=\"{id}\">{label}</a><span class=\"tip\" aria-hidden=\"true\">{means}</span></span>"
        );
    }

    fn list(&mut self, start: Option<u64>, items: &'a [ListItem]) {
        match start {
            None => self.out.push_str("<ul>\n"),
            Some(1) => self.out.push_str("<ol>\n"),
            Some(n) => drop(writeln!(self.out, "<ol start=\"{n}\">")),
        }
        for item in items {
            self.item(item);
        }
        self.out.push_str(if start.is_some() { "</ol>\n" } else { "</ul>\n" });
    }

    fn item(&mut self, item: &'a ListItem) {
        let mut blocks = item.blocks.as_slice();
        match item.task {
            None => self.out.push_str("<li>"),
            Some(done) => {
                let (class, says) = if done { ("box done", "task_done") } else { ("box", "task_open") };
                let mark = format!("<span class=\"{class}\" role=\"img\" aria-label=\"{}\"></span> ", word(says));
                self.out.push_str("<li class=\"task\">");
                // In a loose list the box stands in the line of the first paragraph.
                if let Some((Block::Paragraph(run), rest)) = blocks.split_first() {
                    let _ = write!(self.out, "\n<p>{mark}");
                    self.inlines(run);
                    self.out.push_str("</p>\n");
                    blocks = rest;
                } else {
                    self.out.push_str(&mark);
                }
            }
        }
        for block in blocks {
            let apart = !self.out.ends_with('\n') && !matches!(block, Block::Plain(_));
            if apart {
                self.out.push('\n');
            }
            self.block(block);
        }
        self.out.push_str("</li>\n");
    }

    fn table(&mut self, table: &'a DocTable) {
        self.out.push_str("<div class=\"table\"><table>\n<thead>\n<tr>");
        for (column, cell) in table.head.iter().enumerate() {
            self.cell("th scope=\"col\"", table, column, cell);
        }
        self.out.push_str("</tr>\n</thead>\n");
        if !table.rows.is_empty() {
            self.out.push_str("<tbody>\n");
            for row in &table.rows {
                self.out.push_str("<tr>");
                for (column, cell) in row.iter().enumerate() {
                    self.cell("td", table, column, cell);
                }
                self.out.push_str("</tr>\n");
            }
            self.out.push_str("</tbody>\n");
        }
        self.out.push_str("</table></div>\n");
    }

    fn cell(&mut self, tag: &str, table: &DocTable, column: usize, run: &'a [Inline]) {
        let class = match table.align.get(column) {
            None | Some(Align::Default) => "",
            Some(Align::Left) => " class=\"left\"",
            Some(Align::Center) => " class=\"center\"",
            Some(Align::Right) => " class=\"right\"",
        };
        let _ = write!(self.out, "<{tag}{class}>");
        self.inlines(run);
        let _ = write!(self.out, "</{}>", &tag[..2]);
    }

    fn fragment(&mut self, name: &'a Spanned<String>) {
        let Some(fragment) = self.links.fragment(&name.value) else { return };
        if self.open.contains(&name.value.as_str()) || self.open.len() >= MAX_EMBEDDING {
            return;
        }
        self.open.push(&name.value);
        self.notes.docs.push(&fragment.doc);
        let outer = std::mem::replace(&mut self.source, fragment.source.clone());
        self.blocks(&fragment.doc.blocks);
        self.source = outer;
        self.notes.docs.pop();
        self.open.pop();
    }

    fn inlines(&mut self, run: &'a [Inline]) {
        let raised = self.cited.is_some_and(|cited| cited.is_raised);
        for piece in pieces(run, raised) {
            match piece {
                Piece::Text(text, range) => self.words(text, range),
                Piece::Comma => self.out.push_str("<sup>,</sup>"),
                Piece::Other(inline) => self.inline(inline),
            }
        }
    }

    /// Some bytes of a text, with the first mentions of terms in them as links.
    fn words(&mut self, text: &'a Spanned<String>, range: Range<usize>) {
        let mut at = range.start;
        loop {
            if let Some(mention) = self.open_term {
                let (end, byte) = mention.to;
                if end != text.span || byte > range.end {
                    break;
                }
                self.text(&text.value[at..byte]);
                self.close_term(mention);
                at = byte;
            }
            let begins_here = |mention: &&'a Mention| {
                let (begin, byte) = mention.from;
                begin == text.span && (at..range.end).contains(&byte) && mention.source == self.source
            };
            let Some(mention) = self.terms.peek().copied().filter(begins_here) else { break };
            self.terms.next();
            self.text(&text.value[at..mention.from.1]);
            at = mention.from.1;
            self.open_term(mention);
        }
        self.text(&text.value[at..range.end]);
    }

    fn open_term(&mut self, mention: &'a Mention) {
        let Some((href, _)) = self.links.term(&mention.term) else { return };
        self.terms_written += 1;
        self.open_term = Some(mention);
        self.out.push_str("<span class=\"tipped\" tabindex=\"-1\"><a class=\"term\" href=\"");
        self.href(&href);
        let _ = write!(self.out, "\" aria-describedby=\"rb-term-{}\">", self.terms_written);
    }

    fn close_term(&mut self, mention: &Mention) {
        self.open_term = None;
        let definition = self.links.term(&mention.term).map(|(_, definition)| definition).unwrap_or_default();
        let id = self.terms_written;
        let _ = write!(self.out, "</a><span class=\"tip\" role=\"tooltip\" id=\"rb-term-{id}\">");
        self.text(definition);
        self.out.push_str("</span></span>");
    }

    fn inline(&mut self, inline: &'a Inline) {
        match inline {
            Inline::Text(text) => self.words(text, 0..text.value.len()),
            Inline::Code(text) => {
                self.out.push_str("<code>");
                self.text(text);
                self.out.push_str("</code>");
            }
            Inline::Emphasis(inner) => self.element("em", inner),
            Inline::Strong(inner) => self.element("strong", inner),
            Inline::Strikethrough(inner) => self.element("del", inner),
            Inline::SoftBreak => self.out.push('\n'),
            Inline::HardBreak => self.out.push_str("<br>\n"),
            Inline::Link { to, title, content } => self.link(&to.value, title, content),
            Inline::Picture { to, title, alt } => {
                let Some(Shown { files, size }) = self.links.picture(&self.source, &to.value) else { return };
                let Some((widest, _)) = files.last() else { return };
                self.out.push_str("<img src=\"");
                self.href(widest);
                self.out.push('"');
                if files.len() > 1 {
                    self.out.push_str(" srcset=\"");
                    for (n, (file, width)) in files.iter().enumerate() {
                        self.out.push_str(if n > 0 { ", " } else { "" });
                        self.href(file);
                        let _ = write!(self.out, " {width}w");
                    }
                    let _ = write!(self.out, "\" sizes=\"{SIZES}\"");
                }
                if let Some((width, height)) = size {
                    let _ = write!(self.out, " width=\"{width}\" height=\"{height}\"");
                }
                self.out.push_str(" alt=\"");
                self.attribute(alt);
                self.title(title);
                self.out.push_str("\">");
            }
            Inline::Cite(items) => self.citation(items),
            Inline::FootnoteRef(label) => self.footnote_reference(label),
        }
    }

    fn element(&mut self, tag: &str, inner: &'a [Inline]) {
        let _ = write!(self.out, "<{tag}>");
        self.inlines(inner);
        let _ = write!(self.out, "</{tag}>");
    }

    fn link(&mut self, to: &Ref, title: &str, content: &'a [Inline]) {
        let Some(link) = self.links.link(&self.source, to) else { return self.inlines(content) };
        self.out.push_str("<a href=\"");
        self.href(&link.href);
        self.title(title);
        self.out.push_str(if link.external { "\" class=\"external\">" } else { "\">" });
        if content.is_empty() && matches!(to, Ref::Wiki(_)) {
            self.text(&link.title);
        }
        self.inlines(content);
        self.out.push_str("</a>");
    }

    fn citation(&mut self, items: &Spanned<Vec<CiteItem>>) {
        let is_this = |citation: &Citation| citation.span == items.span && citation.source == self.source;
        let found = self.citations[self.next_citation..].iter().position(is_this).map(|n| n + self.next_citation);
        let said = found.and_then(|n| self.cited?.citations.get(n));
        if let (Some(n), Some(said)) = (found, said) {
            self.next_citation = n + 1;
            let _ = write!(self.out, "<span class=\"cite\" id=\"{}\">", citation_id(n));
            rich(&mut self.out, said);
        } else {
            let keys: Vec<&str> = items.value.iter().map(|item| item.key.value.as_str()).collect();
            self.out.push_str("<span class=\"cite\">[");
            self.text(&keys.join("; "));
            self.out.push(']');
        }
        self.out.push_str("</span>");
    }

    fn footnote_reference(&mut self, label: &Spanned<String>) {
        let Some(doc) = self.notes.docs.last().copied() else { return };
        let Some(note) = doc.footnotes.iter().find(|note| note.label.value == label.value) else { return };
        let key = (self.source.clone(), label.value.clone());
        let number = match self.notes.numbers.get(&key) {
            Some(number) => *number,
            None => {
                self.notes.used.push(Note { source: self.source.clone(), doc, blocks: &note.blocks, times: 0 });
                self.notes.numbers.insert(key, self.notes.used.len());
                self.notes.used.len()
            }
        };
        let note = &mut self.notes.used[number - 1];
        note.times += 1;
        let id = back_id(number, note.times);
        let mark = self.mark(number);
        let _ = write!(
            self.out,
            "<sup class=\"footnote\"><a id=\"{id}\" href=\"#rb-fn-{number}\" role=\"doc-noteref\">{mark}</a></sup>"
        );
    }

    /// Beside raised citations footnotes have letters: ¹ is a work, ᵃ a note.
    fn mark(&self, number: usize) -> String {
        if self.has_letters() { note_letter(number) } else { number.to_string() }
    }

    fn has_letters(&self) -> bool {
        self.cited.is_some_and(|cited| cited.is_raised && !cited.works.is_empty())
    }

    /// The notes, at the end of the page; one may refer to another that was not yet referred to.
    fn footnotes(&mut self) {
        if self.notes.used.is_empty() {
            return;
        }
        // Writing a note can refer to further notes, so all are written before the ways back are.
        let page = std::mem::take(&mut self.out);
        let mut texts = Vec::new();
        while let Some(note) = self.notes.used.get(texts.len()) {
            let (source, doc, blocks) = (note.source.clone(), note.doc, note.blocks);
            self.source = source;
            self.notes.docs.push(doc);
            self.blocks(blocks);
            self.notes.docs.pop();
            texts.push(std::mem::take(&mut self.out));
        }
        self.out = page;
        let (title, back) = (word("footnotes"), word("back"));
        let kind = if self.has_letters() { " type=\"a\"" } else { "" };
        let _ = writeln!(
            self.out,
            "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"{title}\">\n<ol{kind}>"
        );
        for (i, text) in texts.iter().enumerate() {
            let number = i + 1;
            let _ = write!(self.out, "<li id=\"rb-fn-{number}\">\n{text}");
            for time in 1..=self.notes.used[i].times {
                let id = back_id(number, time);
                let _ = write!(self.out, "<a class=\"back\" href=\"#{id}\" role=\"doc-backlink\">{back}</a> ");
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ol>\n</section>\n");
    }

    fn title(&mut self, title: &str) {
        if !title.is_empty() {
            self.out.push_str("\" title=\"");
            self.attribute(title);
        }
    }

    fn text(&mut self, text: &str) {
        escape_html_body_text(&mut self.out, text).expect("a String takes any text");
    }

    fn attribute(&mut self, text: &str) {
        escape_html(&mut self.out, text).expect("a String takes any text");
    }

    fn href(&mut self, text: &str) {
        escape_href(&mut self.out, text).expect("a String takes any text");
    }
}

/// `a` to `z`, then `aa`, as lists count with letters.
fn note_letter(number: usize) -> String {
    let mut letters = String::new();
    let mut rest = number;
    while rest > 0 {
        rest -= 1;
        letters.insert(0, char::from(b'a' + (rest % 26) as u8));
        rest /= 26;
    }
    letters
}

fn back_id(number: usize, time: usize) -> String {
    if time == 1 { format!("rb-fnref-{number}") } else { format!("rb-fnref-{number}-{time}") }
}
