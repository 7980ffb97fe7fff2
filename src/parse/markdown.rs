//! Markdown → `Doc`: pulldown-cmark's events, each with its bytes, become our own tree.
//!
//! Nothing is resolved here. What Markdown cannot say and paper cannot print becomes a problem.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{
    Alignment, BrokenLink, CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd,
};

use super::rules::{
    AWAITS_REVIEW, BAD_CITATION, BAD_WIKI_LINK, EMPTY_LINK, FRAGMENT_INLINE, MISSING_ALT, RAW_HTML, TOO_DEEP,
    UNCLOSED_COMMENT, UNDEFINED_FOOTNOTE, UNDEFINED_REFERENCE, UNKNOWN_ATTRIBUTE, UNKNOWN_CALLOUT, UNUSED_FOOTNOTE,
};
use super::shorthand;
use crate::model::rules::UNKNOWN_VALUE;
use crate::model::{
    Align, Block, Checked, Doc, DocTable, Footnote, Heading, Inline, ListItem, Problem, Ref, SourcePath, Span,
    Spanned, Status, Tone, did_you_mean, plain,
};

/// Blocks and stresses may nest this deep; the press stops at quotes of 15.
const MAX_DEPTH: usize = 12;

/// What marks a citation among the links that nobody defined.
const CITE: &str = "cite:";

/// Reads the body of a page that begins `body` bytes into `text`.
pub(super) fn markdown(path: &SourcePath, text: &str, body: usize) -> Checked<Doc> {
    let mut undefined = Vec::new();
    let answer = |link: BrokenLink<'_>| {
        if link.reference.starts_with('@') && link.link_type == LinkType::Shortcut {
            return Some((CowStr::from(CITE), CowStr::from("")));
        }
        if link.link_type == LinkType::Reference {
            undefined.push((link.span, link.reference.to_string()));
        }
        None
    };
    let parser = Parser::new_with_broken_link_callback(&text[body..], options(), Some(answer));
    let events: Vec<_> = parser.into_offset_iter().collect();
    let mut reader = Reader { path, text, body, events: events.into_iter().peekable(), ..Reader::empty(path) };
    let blocks = reader.blocks(0);
    let (footnotes, mut problems) = (reader.footnotes, reader.problems);
    let doc = Doc { blocks, footnotes };
    for (range, reference) in undefined {
        problems.push(undefined_reference(path, Span::new(range).shifted(body), &reference));
    }
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

/// `[text][nope]`. A lone `[word]` is a word in brackets.
fn undefined_reference(path: &SourcePath, span: Span, reference: &str) -> Problem {
    let message = format!("there is no link definition `[{reference}]`");
    let hint = format!("add a line `[{reference}]: address`, or write [text](address)");
    Problem::new(&UNDEFINED_REFERENCE, message).at(path, span).hint(hint)
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
                _ => blocks.push(Block::Plain(self.inlines(depth))),
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
                    CodeBlockKind::Indented => String::new(),
                };
                Some(Block::Code { language, text: self.raw_text() })
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

    /// A paragraph; one that only embeds a fragment is that fragment.
    fn paragraph(&mut self, depth: usize) -> Option<Block> {
        let inlines = self.inlines(depth);
        if let [Inline::Picture { to: Spanned { value: Ref::Wiki(name), span }, .. }] = inlines.as_slice() {
            return Some(Block::Fragment(Spanned::new(name.clone(), *span)));
        }
        for inline in &inlines {
            inline.walk(&mut |i| {
                if let Inline::Picture { to: Spanned { value: Ref::Wiki(name), span }, .. } = i {
                    let problem = Problem::new(&FRAGMENT_INLINE, format!("`![[{name}]]` stands inside a paragraph"));
                    self.problems.push(problem.at(self.path, *span).hint("give it a paragraph of its own"));
                }
            });
        }
        (!inlines.is_empty()).then_some(Block::Paragraph(inlines))
    }

    fn item(&mut self, depth: usize) -> ListItem {
        let task = match self.events.peek() {
            Some((Event::TaskListMarker(done), _)) => Some(*done),
            _ => None,
        };
        if task.is_some() {
            self.events.next();
        }
        let mut item = ListItem { task, blocks: self.blocks(depth + 1) };
        // In a loose list the marker stands inside the first paragraph.
        if item.task.is_none()
            && let Some(Block::Paragraph(first)) = item.blocks.first_mut()
            && let Some(Inline::Code(marker)) = first.first()
            && let Some(done) = marker.strip_prefix(TASK_MARK)
        {
            item.task = Some(done == "x");
            first.remove(0);
        }
        item
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
            let head = matches!(self.events.next(), Some((Event::Start(Tag::TableHead), _)));
            let mut cells = Vec::new();
            while let Some((Event::Start(Tag::TableCell), _)) = self.events.peek() {
                self.events.next();
                cells.push(self.inlines(depth));
                self.events.next();
            }
            self.events.next();
            if head { table.head = cells } else { table.rows.push(cells) }
        }
        table
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
        let mut status = None;
        for class in classes {
            let at = self.within(span, &format!(".{class}"));
            let problem = Problem::new(&UNKNOWN_ATTRIBUTE, format!("a heading takes no class `.{class}`"));
            self.report(problem.hint("a heading takes `{#id}` and `{status=…}`"), at);
        }
        for (key, value) in attributes {
            let value = value.as_deref().unwrap_or_default().trim_matches('"');
            if key.as_ref() != "status" {
                let at = self.within(span, key);
                let problem = Problem::new(&UNKNOWN_ATTRIBUTE, format!("a heading has no attribute `{key}`"));
                self.report(problem.hint("a heading takes `{#id}` and `{status=…}`"), at);
                continue;
            }
            status = Status::WORDS.iter().find(|(word, _)| *word == value).map(|(_, status)| *status);
            if status.is_none() {
                let at = self.within(span, value);
                let words = Status::WORDS.map(|(word, _)| word);
                let hint = did_you_mean(value, words).unwrap_or_else(|| format!("it is one of {}", words.join(", ")));
                self.report(Problem::new(&UNKNOWN_VALUE, format!("`status` cannot be `{value}`")).hint(hint), at);
            }
        }
        let id = id.map(|id| Spanned::new(id.to_string(), self.within(span, &format!("#{id}"))));
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
            Event::TaskListMarker(done) => Inline::Code(format!("{TASK_MARK}{}", if done { "x" } else { "" })),
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
                let written = self.last_within(span, to.written());
                Inline::Picture { to: Spanned::new(to, written), title: title.into_string(), alt }
            }
            _ => return None,
        })
    }

    /// Brackets that are still there as text: `[[` is a link that cannot be read, such as
    /// `[[|text]]`, and `[^label]` a footnote that nobody defined.
    fn left_over_brackets(&mut self, span: Span) {
        let at = span.start as usize;
        let line = self.text[at..].lines().next().unwrap_or_default();
        // In `[[[slug]]]` the inner brackets are the link.
        let is_link_next = matches!(self.events.peek(), Some((Event::Start(_), _)));
        if self.text[..at].ends_with(['\\', '[']) || is_link_next {
            return;
        }
        if line.starts_with("[[") {
            let end = line.find("]]").map_or(line.len(), |end| end + 2);
            let problem = Problem::new(&BAD_WIKI_LINK, "this link names no page");
            self.report(problem.hint("write [[slug]] or [[slug|text]]"), Span::new(at..at + end));
        }
        if let Some((label, _)) = line.strip_prefix("[^").and_then(|rest| rest.split_once(']'))
            && !label.is_empty()
            && !label.contains(char::is_whitespace)
        {
            let problem = Problem::new(&UNDEFINED_FOOTNOTE, format!("there is no footnote `[^{label}]`"));
            self.report(problem.hint(format!("add a line `[^{label}]: …`")), Span::new(at..at + label.len() + 3));
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
        let written = self.last_within(span, to.written());
        Inline::Link { to: Spanned::new(to, written), title: title.to_owned(), content }
    }

    /// The text of a code block.
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
            if let Some(note) = comment.strip_prefix("review:") {
                let problem = Problem::new(&AWAITS_REVIEW, format!("awaits review: {}", note.trim()));
                let comment_span = self.within(span, &rest[open..open + length + 3]);
                self.report(problem, comment_span);
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
        let name = |tag: &str| tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default().to_lowercase();
        if let Some(closed) = rest.strip_prefix("</")
            && let Some(open) = self.open_tags.iter().rposition(|tag| *tag == name(closed))
        {
            // Its opening tag has been told.
            self.open_tags.remove(open);
            return;
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

    /// Where a link names its destination: the last place in it that reads so, since its text may
    /// read the same.
    fn last_within(&self, span: Span, needle: &str) -> Span {
        let found = (!needle.is_empty()).then(|| self.source(span).rfind(needle)).flatten();
        found.map_or(span, |at| Span::new(at..at + needle.len()).shifted(span.start as usize))
    }

    /// A span without the line end that blocks close with.
    fn trimmed(&self, span: Span) -> Span {
        let length = self.source(span).trim_end().len();
        Span::new(span.start as usize..span.start as usize + length)
    }
}

/// Marks a task in a loose list until its item is made; NUL cannot come from a source, where
/// CommonMark replaces it.
const TASK_MARK: &str = "\0task";

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag.to_end(),
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
            | TagEnd::Superscript | TagEnd::Subscript
    )
}
