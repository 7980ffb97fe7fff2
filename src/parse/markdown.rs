//! Markdown → `Doc`: pulldown-cmark's events, each with its bytes, become our own tree.
//!
//! Nothing is resolved here. What Markdown cannot say and paper cannot print becomes a problem.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{
    Alignment, BrokenLink, CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Options, Parser, RefDefs, Tag, TagEnd,
};

use super::front_matter;
use super::rules::{
    BAD_CITATION, BAD_WIKI_LINK, EMPTY_HEADING, EMPTY_LINK, FRAGMENT_INLINE, HEADING_IN_NOTE, INDENTED_CODE, LOST_CELL,
    MISSING_ALT, RAW_HTML, TOO_DEEP, UNCLOSED_COMMENT, UNDEFINED_FOOTNOTE, UNDEFINED_REFERENCE, UNKNOWN_ATTRIBUTE,
    UNKNOWN_CALLOUT, UNREAD_LINK, UNUSED_DEFINITION, UNUSED_FOOTNOTE, awaits_review, note_in,
};
use super::shorthand;
use crate::model::rules::UNKNOWN_VALUE;
use crate::model::{
    Align, Block, Checked, Doc, DocTable, Fields, Footnote, Heading, Inline, ListItem, Placed, Problem, Ref,
    SourcePath, Span, Spanned, Status, Tone, did_you_mean, plain,
};

/// Blocks and stresses may nest this deep; the press stops at quotes of 15.
const MAX_DEPTH: usize = 12;

/// What marks a citation among the links that nobody defined.
const CITE: &str = "cite:";

/// Reads the body of a page that begins `body` bytes into `text`.
pub(super) fn markdown(path: &SourcePath, text: &str, body: usize) -> Checked<Doc> {
    let (mut undefined, mut odd_citations) = (Vec::new(), Vec::new());
    let answer = |link: BrokenLink<'_>| {
        if link.reference.starts_with('@') && link.link_type == LinkType::Shortcut {
            return Some((CowStr::from(CITE), CowStr::from("")));
        }
        match link.link_type {
            LinkType::Reference => undefined.push((link.span, link.reference.to_string())),
            LinkType::Shortcut if looks_like_a_citation(&link.reference) => odd_citations.push(link.span),
            _ => {}
        }
        None
    };
    let parser = Parser::new_with_broken_link_callback(&text[body..], options(), Some(answer));
    let mut offsets = parser.into_offset_iter();
    let events: Vec<_> = offsets.by_ref().collect();
    let unused = unused_definitions(path, body, offsets.reference_definitions(), &events);
    let mut reader = Reader { path, text, body, events: events.into_iter().peekable(), ..Reader::empty(path) };
    let blocks = reader.blocks(0);
    let (footnotes, mut problems) = (reader.footnotes, reader.problems);
    let doc = Doc::new(blocks, footnotes);
    for (range, reference) in undefined {
        problems.push(undefined_reference(path, Span::new(range).shifted(body), &reference));
    }
    for range in odd_citations {
        let problem = Problem::new(&BAD_CITATION, "this looks like a citation and is printed as text");
        let problem = problem.at(path, Span::new(range).shifted(body));
        problems.push(problem.hint("a citation begins with its key: [@key], [@key, p. 3], [@first; @second]"));
    }
    problems.extend(unused);
    problems.extend(unused_footnotes(path, &doc));
    Checked::new(doc, problems)
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_WIKILINKS
}

/// `see @hou2002` or `-@hou2002`, as other programs write citations.
fn looks_like_a_citation(reference: &str) -> bool {
    let keys = reference.match_indices('@').filter(|(at, _)| reference[..*at].ends_with([' ', '-', ';']));
    keys.into_iter().any(|(at, _)| reference[at + 1..].starts_with(|c: char| c.is_alphabetic()))
}

/// `[text][nope]`. A lone `[word]` is a word in brackets.
fn undefined_reference(path: &SourcePath, span: Span, reference: &str) -> Problem {
    let message = format!("there is no link definition `[{reference}]`");
    let hint = match reference.strip_prefix('@') {
        Some(key) => format!("citations side by side are one: [@first; @{key}]"),
        None => format!("add a line `[{reference}]: address`, or write [text](address)"),
    };
    Problem::new(&UNDEFINED_REFERENCE, message).at(path, span).hint(hint)
}

/// Lines that say where a link would lead that nobody wrote. They are not printed; one that leads nowhere,
/// `[//]: # (so)`, is a comment as many write it.
fn unused_definitions(
    path: &SourcePath,
    body: usize,
    definitions: &RefDefs<'_>,
    events: &[(Event<'_>, Range<usize>)],
) -> Vec<Problem> {
    let named = events.iter().filter_map(|(event, _)| match event {
        Event::Start(Tag::Link { id, .. } | Tag::Image { id, .. }) => Some(definitions.get(id)?.span.start),
        _ => None,
    });
    let named: BTreeSet<usize> = named.collect();
    let unused = definitions.iter().filter(|(_, definition)| {
        let is_comment = matches!(definition.dest.as_ref(), "" | "#");
        !is_comment && !named.contains(&definition.span.start)
    });
    // They come in no order of their own.
    let mut unused: Vec<_> = unused.collect();
    unused.sort_by_key(|(_, definition)| definition.span.start);
    let problems = unused.into_iter().map(|(label, definition)| {
        let message = format!("this line is not printed: it says where a link `[{label}]` would lead");
        let problem = Problem::new(&UNUSED_DEFINITION, message);
        let problem = problem.at(path, Span::new(definition.span.clone()).shifted(body));
        problem.hint(format!("to have it printed, write \\[{label}]"))
    });
    problems.collect()
}

fn unused_footnotes(path: &SourcePath, doc: &Doc) -> Vec<Problem> {
    let mut used = BTreeSet::new();
    doc.walk(&mut |block| {
        for inline in block.runs().into_iter().flatten() {
            inline.walk(&mut |i| {
                if let Inline::FootnoteRef(label) = i {
                    used.insert(label.value.clone());
                }
            });
        }
    });
    let unused = doc.footnotes.iter().filter(|note| !used.contains(&note.label.value));
    unused
        .map(|note| {
            let message = format!("nothing refers to the footnote `[^{}]`", note.label.value);
            Problem::new(&UNUSED_FOOTNOTE, message).at(path, note.label.span)
        })
        .collect()
}

type Events<'a> = std::iter::Peekable<std::vec::IntoIter<(Event<'a>, Range<usize>)>>;

struct Reader<'a> {
    path: &'a SourcePath,
    /// The whole file; events count from `body`.
    text: &'a str,
    body: usize,
    events: Events<'a>,
    footnotes: Vec<Footnote>,
    /// The mark of the list item at hand, once it has been met.
    task: Option<bool>,
    /// HTML tags that have been told and not yet closed.
    open_tags: Vec<String>,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    fn empty(path: &'a SourcePath) -> Self {
        let events = Vec::new().into_iter().peekable();
        Self {
            path,
            text: "",
            body: 0,
            events,
            footnotes: Vec::new(),
            task: None,
            open_tags: Vec::new(),
            problems: Vec::new(),
        }
    }

    fn span(&self, range: &Range<usize>) -> Span {
        Span::new(range.clone()).shifted(self.body)
    }

    fn source(&self, span: Span) -> &'a str {
        self.text.get(span.range()).unwrap_or_default()
    }

    fn report(&mut self, problem: Problem, span: Span) {
        self.problems.push(problem.at(self.path, span));
    }

    /// The blocks up to the end of what they stand in.
    fn blocks(&mut self, depth: usize) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, _)) = self.events.peek() {
            match event {
                Event::End(_) => break,
                Event::Start(tag) if is_block(tag) => blocks.extend(self.block(depth)),
                Event::Rule => {
                    self.events.next();
                    blocks.push(Block::Rule);
                }
                Event::Html(_) => self.html_line(),
                _ => {
                    let run = self.inlines(depth);
                    blocks.push(lone_fragment(&run).unwrap_or_else(|| {
                        self.inline_fragments(&run);
                        Block::Plain(run)
                    }));
                }
            }
        }
        blocks
    }

    /// A block from its start to its end.
    fn block(&mut self, depth: usize) -> Option<Block> {
        let (Event::Start(tag), range) = self.events.next()? else { return None };
        let span = self.span(&range);
        if depth >= MAX_DEPTH {
            self.skip_too_deep(span);
            return None;
        }
        let block = match tag {
            Tag::Paragraph => self.paragraph(depth),
            Tag::Heading { level, id, classes, attrs } => {
                let content = self.inlines(depth);
                Some(Block::Heading(self.heading(level, id, &classes, &attrs, content, span)))
            }
            Tag::BlockQuote(_) => {
                let blocks = self.blocks(depth + 1);
                Some(self.quote_or_callout(blocks, span))
            }
            Tag::CodeBlock(kind) => {
                let language = match kind {
                    CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or_default().to_owned(),
                    CodeBlockKind::Indented => {
                        let problem = Problem::new(&INDENTED_CODE, "four spaces before it make this code");
                        self.report(problem.hint("take the spaces away, or put code between lines of ```"), span);
                        String::new()
                    }
                };
                let first = self.events.peek().map(|(_, range)| range.clone());
                let begin = first.map_or(span, |range| self.span(&range)).range().start;
                let text = self.raw_text();
                match language.as_str() {
                    "figure" => self.figure(&text, begin, span).map(Block::Figure),
                    _ => Some(Block::Code { language, text }),
                }
            }
            Tag::HtmlBlock => {
                self.html_block(span);
                None
            }
            Tag::List(start) => {
                let mut items = Vec::new();
                while let Some((Event::Start(Tag::Item), _)) = self.events.peek() {
                    self.events.next();
                    items.push(self.item(depth));
                    self.events.next();
                }
                Some(Block::List { start, items, span })
            }
            Tag::FootnoteDefinition(label) => {
                let blocks = self.blocks(depth + 1);
                self.headings_in_note(&blocks);
                let label = Spanned::new(label.to_string(), self.within(span, &format!("[^{label}]")));
                self.footnotes.push(Footnote { label, blocks });
                None
            }
            Tag::Table(align) => Some(Block::Table(self.table(&align, depth))),
            _ => {
                self.blocks(depth + 1);
                None
            }
        };
        self.events.next();
        block
    }

    fn headings_in_note(&mut self, blocks: &[Block]) {
        for block in blocks {
            block.walk(&mut |block| {
                if let Block::Heading(heading) = block {
                    let problem = Problem::new(&HEADING_IN_NOTE, "a heading inside a footnote");
                    let problem = problem.at(self.path, heading.span);
                    self.problems.push(problem.hint("say it in a sentence, or make it a section of the page"));
                }
            });
        }
    }

    /// A paragraph; one that only embeds a fragment is that fragment.
    fn paragraph(&mut self, depth: usize) -> Option<Block> {
        let run = self.inlines(depth);
        if let Some(fragment) = lone_fragment(&run) {
            return Some(fragment);
        }
        self.inline_fragments(&run);
        (!run.is_empty()).then_some(Block::Paragraph(run))
    }

    /// Fragments hold paragraphs, which cannot stand inside a line.
    fn inline_fragments(&mut self, run: &[Inline]) {
        for inline in run {
            inline.walk(&mut |i| {
                if let Inline::Picture { to: Spanned { value: Ref::Wiki(name), span }, .. } = i {
                    let problem = Problem::new(&FRAGMENT_INLINE, format!("`![[{name}]]` stands inside other text"));
                    self.problems.push(problem.at(self.path, *span).hint("give it a paragraph of its own"));
                }
            });
        }
    }

    fn item(&mut self, depth: usize) -> ListItem {
        // An item inside this one must not take its mark.
        let outer = self.task.take();
        let blocks = self.blocks(depth + 1);
        ListItem { task: std::mem::replace(&mut self.task, outer), blocks }
    }

    fn table(&mut self, align: &[Alignment], depth: usize) -> DocTable {
        let align = align.iter().map(|a| match a {
            Alignment::None => Align::Default,
            Alignment::Left => Align::Left,
            Alignment::Center => Align::Center,
            Alignment::Right => Align::Right,
        });
        let mut table = DocTable { align: align.collect(), head: Vec::new(), rows: Vec::new() };
        while let Some((Event::Start(Tag::TableHead | Tag::TableRow), _)) = self.events.peek() {
            let Some((start, range)) = self.events.next() else { break };
            let head = matches!(start, Event::Start(Tag::TableHead));
            let mut cells = Vec::new();
            while let Some((Event::Start(Tag::TableCell), _)) = self.events.peek() {
                self.events.next();
                let cell = self.inlines(depth);
                self.inline_fragments(&cell);
                cells.push(cell);
                self.events.next();
            }
            self.lost_cells(self.span(&range), table.align.len());
            self.events.next();
            if head { table.head = cells } else { table.rows.push(cells) }
        }
        table
    }

    /// Cells beyond the columns of the head are dropped by Markdown without a word.
    fn lost_cells(&mut self, row: Span, columns: usize) {
        let text = self.source(row).trim();
        let text = text.strip_prefix('|').unwrap_or(text);
        let mut bars = text.match_indices('|').map(|(at, _)| at).filter(|at| !text[..*at].ends_with('\\'));
        let Some(at) = bars.nth(columns.saturating_sub(1)) else { return };
        let lost = text[at + 1..].trim().trim_end_matches('|').trim();
        // A wiki link that its bar has torn apart has been told.
        let is_torn = self.problems.last().is_some_and(|problem| {
            let at = problem.place.as_ref().and_then(|place| place.span);
            std::ptr::eq(problem.rule, &BAD_WIKI_LINK) && at.is_some_and(|at| at.start >= row.start)
        });
        if !lost.is_empty() && !is_torn {
            let place = self.last_within(row, lost);
            let problem =
                Problem::new(&LOST_CELL, format!("this cell stands beyond the {columns} columns of its table"));
            self.report(problem.hint("add a column to the head, or write `\\|` for a bar inside a cell"), place);
        }
    }

    fn heading(
        &mut self,
        level: HeadingLevel,
        id: Option<CowStr<'a>>,
        classes: &[CowStr<'a>],
        attributes: &[(CowStr<'a>, Option<CowStr<'a>>)],
        content: Vec<Inline>,
        span: Span,
    ) -> Heading {
        // The words of a heading may read like its attributes.
        let open = self.source(span).rfind('{').unwrap_or_default();
        let braces = Span::new(span.start as usize + open..span.end as usize);
        let mut status = None;
        for class in classes {
            let at = self.within(braces, &format!(".{class}"));
            let problem = Problem::new(&UNKNOWN_ATTRIBUTE, format!("a heading takes no class `.{class}`"));
            self.report(problem.hint("a heading takes `{#id}` and `{status=…}`"), at);
        }
        for (key, value) in attributes {
            let value = value.as_deref().unwrap_or_default().trim_matches('"');
            if key.as_ref() != "status" {
                let at = self.within(braces, key);
                let problem = Problem::new(&UNKNOWN_ATTRIBUTE, format!("a heading has no attribute `{key}`"));
                self.report(problem.hint("a heading takes `{#id}` and `{status=…}`"), at);
                continue;
            }
            status = Status::WORDS.iter().find(|(word, _)| *word == value).map(|(_, status)| *status);
            if status.is_none() {
                let at = self.within(braces, value);
                let words = Status::WORDS.map(|(word, _)| word);
                let hint = did_you_mean(value, words).unwrap_or_else(|| format!("it is one of {}", words.join(", ")));
                self.report(Problem::new(&UNKNOWN_VALUE, format!("`status` cannot be `{value}`")).hint(hint), at);
            }
        }
        self.inline_fragments(&content);
        if plain(&content).trim().is_empty() && !content.iter().any(|i| matches!(i, Inline::Link { .. })) {
            let problem = Problem::new(&EMPTY_HEADING, "this heading has no text");
            let place = self.trimmed(span);
            self.report(problem.hint("write what the section is about, or take the `#` away"), place);
        }
        let id = id.map(|id| Spanned::new(id.to_string(), self.within(braces, &format!("#{id}"))));
        Heading { level: level as u8, id, status, content, span: self.trimmed(span) }
    }

    /// A quote whose first line is `[!WORD]` is a callout.
    fn quote_or_callout(&mut self, mut blocks: Vec<Block>, span: Span) -> Block {
        let Some(Block::Paragraph(first)) = blocks.first_mut() else { return Block::Quote(blocks) };
        let line_end = first.iter().position(|i| matches!(i, Inline::SoftBreak | Inline::HardBreak));
        let line = &first[..line_end.unwrap_or(first.len())];
        let words = plain(line);
        let Some((marker, rest)) = words.strip_prefix("[!").and_then(|rest| rest.split_once(']')) else {
            return Block::Quote(blocks);
        };
        let is_word = !marker.is_empty() && marker.chars().all(|c| c.is_ascii_alphabetic());
        if !is_word {
            return Block::Quote(blocks);
        }
        let marker_text = format!("[!{marker}]");
        let at = self.within(span, &marker_text);
        if !rest.trim().is_empty() {
            let problem = Problem::new(&UNKNOWN_CALLOUT, format!("`{marker_text}` shares its line with other text"));
            self.report(problem.hint("put the marker alone on the first line, the text on the lines below"), at);
            return Block::Quote(blocks);
        }
        let lower = marker.to_lowercase();
        let Some((_, tone)) = Tone::WORDS.iter().find(|(word, _)| *word == lower) else {
            let names = Tone::WORDS.map(|(word, _)| word.to_uppercase());
            let hint = did_you_mean(&marker.to_uppercase(), names.iter().map(String::as_str))
                .unwrap_or_else(|| format!("there are {}", names.join(", ")));
            self.report(Problem::new(&UNKNOWN_CALLOUT, format!("there is no callout `{marker_text}`")).hint(hint), at);
            return Block::Quote(blocks);
        };
        match line_end {
            Some(end) => drop(first.drain(..=end)),
            None => drop(blocks.remove(0)),
        }
        Block::Callout { tone: *tone, blocks }
    }

    /// Running text up to the end of what it stands in, or up to a block.
    fn inlines(&mut self, depth: usize) -> Vec<Inline> {
        let mut run = Vec::new();
        loop {
            match self.events.peek() {
                None | Some((Event::End(_) | Event::Rule | Event::Html(_), _)) => return run,
                Some((Event::Start(tag), _)) if is_block(tag) => return run,
                Some(_) => run.extend(self.inline(depth)),
            }
        }
    }

    fn inline(&mut self, depth: usize) -> Option<Inline> {
        let (event, range) = self.events.next()?;
        let span = self.span(&range);
        Some(match event {
            Event::Text(text) => {
                self.left_over_brackets(span);
                Inline::Text(Spanned::new(text.into_string(), span))
            }
            Event::Code(text) => Inline::Code(text.into_string()),
            Event::SoftBreak => Inline::SoftBreak,
            Event::HardBreak => Inline::HardBreak,
            Event::FootnoteReference(label) => Inline::FootnoteRef(Spanned::new(label.into_string(), span)),
            Event::TaskListMarker(done) => {
                self.task = Some(done);
                return None;
            }
            Event::InlineHtml(html) => {
                self.html(&html, span);
                return None;
            }
            Event::Start(_) if depth >= MAX_DEPTH => {
                self.skip_too_deep(span);
                return None;
            }
            Event::Start(tag) => {
                let content = self.inlines(depth + 1);
                self.events.next();
                return self.spanning(tag, content, span);
            }
            Event::InlineMath(text) | Event::DisplayMath(text) => Inline::Code(text.into_string()),
            Event::End(_) | Event::Rule | Event::Html(_) => return None,
        })
    }

    /// An inline with content.
    fn spanning(&mut self, tag: Tag<'a>, content: Vec<Inline>, span: Span) -> Option<Inline> {
        Some(match tag {
            Tag::Emphasis => Inline::Emphasis(content),
            Tag::Strong => Inline::Strong(content),
            Tag::Strikethrough => Inline::Strikethrough(content),
            Tag::Link { link_type: LinkType::ShortcutUnknown, dest_url, .. } if dest_url.as_ref() == CITE => {
                return self.citation(span);
            }
            Tag::Link { link_type, dest_url, title, .. } => self.link(link_type, &dest_url, &title, content, span),
            Tag::Image { link_type, dest_url, title, .. } => {
                let wiki = matches!(link_type, LinkType::WikiLink { .. });
                let alt = plain(&content);
                if !wiki && alt.trim().is_empty() {
                    let problem = Problem::new(&MISSING_ALT, "this picture has no alternative text");
                    self.report(problem.hint("say between [ ] what a reader who cannot see it needs to know"), span);
                }
                let to = if wiki { Ref::Wiki(dest_url.trim().into()) } else { Ref::Path(dest_url.into_string()) };
                let written = self.destination(span, &to);
                Inline::Picture { to: Spanned::new(to, written), title: title.into_string(), alt }
            }
            _ => return None,
        })
    }

    /// Brackets that are still there as text: `[[` is a link that cannot be read, such as
    /// `[[|text]]`, `[^label]` a footnote that nobody defined, `](` a link whose address has
    /// spaces in it.
    fn left_over_brackets(&mut self, span: Span) {
        let range = span.range();
        for at in range.clone().filter(|at| matches!(self.text.as_bytes()[*at], b'[' | b']')) {
            let line = self.text[at..].lines().next().unwrap_or_default();
            // In `[[[slug]]]` the inner brackets are the link.
            let is_link_next = at + 1 == range.end && matches!(self.events.peek(), Some((Event::Start(_), _)));
            if self.text[..at].ends_with(['\\', '[']) || is_link_next {
                continue;
            }
            if line.starts_with("[[") {
                let end = line.find("]]").map_or(line.len(), |end| end + 2);
                let problem = Problem::new(&BAD_WIKI_LINK, "this link names no page");
                self.report(
                    problem.hint("write [[slug]] or [[slug|text]]; in a table, [[slug\\|text]]"),
                    Span::new(at..at + end),
                );
            } else if let Some((label, _)) = line.strip_prefix("[^").and_then(|rest| rest.split_once(']')) {
                if !label.is_empty() && !label.contains(char::is_whitespace) {
                    let problem = Problem::new(&UNDEFINED_FOOTNOTE, format!("there is no footnote `[^{label}]`"));
                    let place = Span::new(at..at + label.len() + 3);
                    self.report(problem.hint(format!("add a line `[^{label}]: …`")), place);
                }
            } else if let Some((address, _)) = line.strip_prefix("](").and_then(|rest| rest.split_once(')')) {
                let before = &self.text[..at];
                if before.rfind('[').is_some_and(|open| before[..open].ends_with('\\')) {
                    continue;
                }
                let problem = Problem::new(&UNREAD_LINK, "this looks like a link and is printed as text");
                let place = Span::new(at + 2..at + 2 + address.len());
                self.report(problem.hint(format!("an address with spaces goes between < >: (<{address}>)")), place);
            }
        }
    }

    fn citation(&mut self, span: Span) -> Option<Inline> {
        match shorthand::citation(self.source(span), span) {
            Ok(items) => Some(Inline::Cite(Spanned::new(items, span))),
            Err(at) => {
                let problem = Problem::new(&BAD_CITATION, "this citation cannot be read");
                self.report(problem.hint("write [@key], [@key, p. 3] or [@first; @second]"), at);
                None
            }
        }
    }

    fn link(&mut self, kind: LinkType, to: &str, title: &str, content: Vec<Inline>, span: Span) -> Inline {
        let mut content = content;
        let to = match kind {
            LinkType::WikiLink { has_pothole } => {
                // In a table the author escapes the bar, and the backslash stays with the name.
                let to = to.trim().trim_end_matches('\\').trim();
                if !has_pothole {
                    content.clear();
                }
                if has_pothole && plain(&content).trim().is_empty() {
                    let problem = Problem::new(&EMPTY_LINK, "this link has no text");
                    self.report(problem.hint("write [[slug]] to show the page’s title, or [[slug|text]]"), span);
                }
                Ref::Wiki(to.to_owned())
            }
            LinkType::Email => Ref::Path(format!("mailto:{to}")),
            _ => Ref::Path(to.to_owned()),
        };
        let is_empty = plain(&content).trim().is_empty();
        if is_empty && matches!(to, Ref::Path(_)) && !content.iter().any(|i| matches!(i, Inline::Picture { .. })) {
            let problem = Problem::new(&EMPTY_LINK, "this link has no text");
            self.report(problem.hint("say between [ ] where it leads"), span);
        }
        let written = self.destination(span, &to);
        Inline::Link { to: Spanned::new(to, written), title: title.to_owned(), content }
    }

    /// The text of a code block.
    /// What a fenced block places here.
    fn figure(&mut self, text: &str, begin: usize, span: Span) -> Option<Placed> {
        let before = self.problems.len();
        let table = front_matter::toml(self.path, text, begin, &mut self.problems);
        if self.problems.len() > before {
            return None;
        }
        let mut fields = Fields::new(self.path, span, "a figure in a text", &table, &mut self.problems);
        let placed = Placed::read(&mut fields);
        fields.finish();
        placed
    }

    fn raw_text(&mut self) -> String {
        let mut text = String::new();
        while let Some((Event::Text(part), _)) = self.events.next_if(|(event, _)| matches!(event, Event::Text(_))) {
            text.push_str(&part);
        }
        text
    }

    fn html_block(&mut self, span: Span) {
        let mut html = String::new();
        while let Some((Event::Html(part), _)) = self.events.next_if(|(event, _)| matches!(event, Event::Html(_))) {
            html.push_str(&part);
        }
        self.html(&html, self.trimmed(span));
    }

    /// HTML outside a block of its own.
    fn html_line(&mut self) {
        if let Some((Event::Html(html), range)) = self.events.next() {
            let span = self.span(&range);
            self.html(&html, span);
        }
    }

    /// Comments are dropped, notes to the reviewer kept as problems; the rest cannot be printed.
    fn html(&mut self, html: &str, span: Span) {
        let mut rest = html;
        loop {
            let at = html.len() - rest.len();
            let Some(open) = rest.find("<!--") else { break };
            let before = rest[..open].trim();
            if !before.is_empty() {
                return self.raw_html(html, at, span);
            }
            let Some(length) = rest[open..].find("-->") else {
                let problem = Problem::new(&UNCLOSED_COMMENT, "this comment does not end");
                return self.report(problem.hint("close it with `-->`"), span);
            };
            let comment = rest[open + 4..(open + length).max(open + 4)].trim();
            if let Some(note) = note_in(comment) {
                let comment_span = self.within(span, &rest[open..open + length + 3]);
                self.report(awaits_review(note), comment_span);
            }
            rest = &rest[open + length + 3..];
        }
        if !rest.trim().is_empty() {
            self.raw_html(html, html.len() - rest.len(), span);
        }
    }

    /// Reports the HTML that begins `at` bytes into `html`, which stands at `span`.
    fn raw_html(&mut self, html: &str, at: usize, span: Span) {
        let rest = html[at..].trim_start();
        let name =
            |tag: &str| tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default().to_lowercase();
        if let Some(closed) = rest.strip_prefix("</")
            && let Some(open) = self.open_tags.iter().rposition(|tag| *tag == name(closed))
        {
            // Its opening tag has been told.
            self.open_tags.remove(open);
            return;
        }
        if !rest.starts_with('<') {
            let place = self.within(span, rest.lines().next().unwrap_or_default().trim_end());
            let problem = Problem::new(&RAW_HTML, "text on the line of a comment is not read");
            return self.report(problem.hint("put the comment on a line of its own"), place);
        }
        self.open_tags.push(name(rest.trim_start_matches('<')));
        let line = rest.lines().next().unwrap_or_default().trim_end();
        let place = self.within(span, line);
        let problem = Problem::new(&RAW_HTML, "HTML cannot be printed on paper");
        self.report(problem.hint("say it in Markdown, or leave it out; see `rollbook explain raw-html`"), place);
    }

    /// Passes over what nests too deep, up to its end.
    fn skip_too_deep(&mut self, span: Span) {
        let problem = Problem::new(&TOO_DEEP, format!("this nests more than {MAX_DEPTH} levels deep"));
        let span = self.trimmed(span);
        self.report(problem.hint("lists in lists in lists are hard to follow: take it apart"), span);
        let mut open = 1;
        while open > 0 {
            match self.events.next() {
                Some((Event::Start(_), _)) => open += 1,
                Some((Event::End(_), _)) => open -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }

    /// Where some text stands within a span; the whole span if it is not found as it is.
    fn within(&self, span: Span, needle: &str) -> Span {
        let found = (!needle.is_empty()).then(|| self.source(span).find(needle)).flatten();
        found.map_or_else(|| self.trimmed(span), |at| Span::new(at..at + needle.len()).shifted(span.start as usize))
    }

    /// Where a link names its destination: right behind `[[`, or behind `](`; its text or title may
    /// read the same.
    fn destination(&self, span: Span, to: &Ref) -> Span {
        let source = self.source(span);
        let from = match to {
            Ref::Wiki(_) => 0,
            Ref::Path(_) => source.rfind("](").unwrap_or_default(),
        };
        let written = to.written();
        let found = (!written.is_empty()).then(|| source[from..].find(written)).flatten();
        found.map_or(span, |at| Span::new(from + at..from + at + written.len()).shifted(span.start as usize))
    }

    /// The last place within a span where some text stands.
    fn last_within(&self, span: Span, needle: &str) -> Span {
        let found = self.source(span).rfind(needle);
        found.map_or(span, |at| Span::new(at..at + needle.len()).shifted(span.start as usize))
    }

    /// A span without the line end that blocks close with.
    fn trimmed(&self, span: Span) -> Span {
        let length = self.source(span).trim_end().len();
        Span::new(span.start as usize..span.start as usize + length)
    }
}

/// The fragment that a run embeds and nothing else.
fn lone_fragment(run: &[Inline]) -> Option<Block> {
    match run {
        [Inline::Picture { to: Spanned { value: Ref::Wiki(name), span }, .. }] => {
            Some(Block::Fragment(Spanned::new(name.clone(), *span)))
        }
        _ => None,
    }
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag.to_end(),
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Link
            | TagEnd::Image
            | TagEnd::Superscript
            | TagEnd::Subscript
    )
}
