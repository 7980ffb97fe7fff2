//! A page as somebody reads it: passages of words, each word and sentence with its place in the file.
//! What checks of language look at is found here once, and not by each of them.

use std::ops::Range;
use std::sync::OnceLock;

use super::lexicon::Lexicon;
use super::readability::Counts;
use super::reading_grade;

use crate::model::{
    Audience, Block, CiteItem, Footnote, Heading, Inline, Leaf, Page, SourcePath, Span, Spanned, Status, Tone,
    github_slug, plain,
};

/// The words of a page.
pub(super) struct Prose<'a> {
    pub(super) page: &'a Page,
    /// The parts of the page; the first is what stands above the first heading, the fields included.
    pub(super) parts: Vec<Part<'a>>,
    /// Its passages in order.
    pub(super) passages: Vec<Passage<'a>>,
    /// What the formulas of readability count, once somebody has asked.
    counts: OnceLock<Vec<Counts>>,
}

/// A heading and what stands below it, up to the next heading.
pub(super) struct Part<'a> {
    /// The heading and the file it stands in; nothing for the first part.
    pub(super) heading: Option<(&'a SourcePath, &'a Heading)>,
    /// The heading’s words, or the page’s title.
    pub(super) title: String,
    /// The badge of the heading, or of the one above it.
    pub(super) status: Option<Status>,
    /// The slug of the level-2 heading it belongs to: `steps`.
    pub(super) section: String,
}

/// Where a passage stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Role {
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    Item,
    /// A numbered item in a section that is a list of steps: its number, from 1.
    Step(usize),
    /// A cell of a table.
    Cell,
    /// A heading.
    Heading,
    /// The title of the page.
    Title,
    /// `summary`, `goal`, `who`.
    Field,
    /// The words of somebody else.
    Quote,
}

/// Words that stand together: a paragraph, a step, a heading, a cell.
pub(super) struct Passage<'a> {
    pub(super) source: &'a SourcePath,
    pub(super) role: Role,
    /// The box it stands in.
    pub(super) tone: Option<Tone>,
    /// An index into [`Prose::parts`].
    pub(super) part: usize,
    /// The words, with a space for each line’s end.
    pub(super) text: String,
    /// The same in small letters, byte for byte.
    pub(super) small: String,
    pub(super) words: Vec<Word>,
    pub(super) sentences: Vec<Sentence>,
    /// What is cited, and the byte of the text it stands at.
    pub(super) cites: Vec<(usize, &'a Spanned<Vec<CiteItem>>)>,
    /// Where each piece of the text was written.
    pieces: Vec<Piece>,
}

/// A word: letters and digits, with apostrophes inside.
#[derive(Clone, Copy)]
pub(super) struct Word {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether it begins with a digit.
    pub(super) is_number: bool,
    /// Whether only a hyphen or a full stop joins it to the word before: `full-length`, `e.g.`
    pub(super) is_joined: bool,
}

/// A sentence: its bytes, and its words as indexes into [`Passage::words`].
#[derive(Clone, Debug)]
pub(super) struct Sentence {
    pub(super) bytes: Range<usize>,
    pub(super) words: Range<usize>,
}

struct Piece {
    start: usize,
    span: Span,
    /// Whether the bytes are those of the file, one by one.
    is_exact: bool,
}

/// Stands for what is no prose: program text.
const NO_PROSE: char = '\u{fffc}';

impl Passage<'_> {
    /// A word in small letters.
    pub(super) fn word(&self, n: usize) -> &str {
        let word = self.words[n];
        &self.small[word.start..word.end]
    }

    /// The words of a sentence, in small letters.
    pub(super) fn words_of(&self, sentence: &Sentence) -> impl DoubleEndedIterator<Item = &str> + Clone {
        sentence.words.clone().map(|n| self.word(n))
    }

    /// The text of a sentence.
    pub(super) fn said(&self, sentence: &Sentence) -> &str {
        &self.text[sentence.bytes.clone()]
    }

    /// Where some of the text was written.
    pub(super) fn span(&self, bytes: Range<usize>) -> Span {
        let at = |byte: usize, is_end: bool| {
            let after =
                self.pieces.partition_point(|piece| if is_end { piece.start < byte } else { piece.start <= byte });
            let piece = self.pieces.get(after.saturating_sub(1))?;
            let end = piece.span.end as usize;
            let exact = (piece.span.start as usize + byte.saturating_sub(piece.start)).min(end);
            Some(match (piece.is_exact, is_end) {
                (true, _) => exact,
                (false, false) => piece.span.start as usize,
                (false, true) => end,
            })
        };
        let start = at(bytes.start, false).unwrap_or_default();
        Span::new(start..at(bytes.end, true).unwrap_or(start).max(start))
    }

    /// Where a word was written.
    pub(super) fn span_of(&self, n: usize) -> Span {
        self.span(self.words[n].start..self.words[n].end)
    }

    /// Whether the author says it, and not a course, a study or somebody who is quoted.
    pub(super) fn is_own(&self) -> bool {
        self.role != Role::Quote && !matches!(self.tone, Some(Tone::Taught | Tone::Research))
    }
}

impl<'a> Prose<'a> {
    /// Reads a page.
    pub(super) fn of(leaf: Leaf<'a>) -> Self {
        let page = leaf.page;
        let first = Part { heading: None, title: page.title().to_owned(), status: None, section: String::new() };
        let prose = Self { page, parts: vec![first], passages: Vec::new(), counts: OnceLock::new() };
        let mut reader =
            Reader { leaf, prose, badges: Vec::new(), open: Vec::new(), notes: &page.doc.footnotes, is_note: false };
        reader.fields();
        reader.blocks(&page.source, &page.doc.blocks, Place::default());
        // A note stands under no heading.
        reader.is_note = true;
        for note in &page.doc.footnotes {
            reader.blocks(&page.source, &note.blocks, Place::default());
        }
        reader.prose
    }

    /// What the formulas of readability count in each part.
    pub(super) fn counts(&self, lexicon: &Lexicon) -> &[Counts] {
        self.counts.get_or_init(|| reading_grade::counts(self, lexicon))
    }

    /// For whom the page is.
    pub(super) fn audience(&self) -> Audience {
        self.page.audience()
    }

    /// The passages that a reader reads as text: no headings, no titles, no cells.
    pub(super) fn running(&self) -> impl Iterator<Item = &Passage<'a>> {
        self.passages.iter().filter(|passage| !matches!(passage.role, Role::Heading | Role::Title | Role::Cell))
    }

    /// The steps, each with its number.
    pub(super) fn steps(&self) -> impl Iterator<Item = (usize, &Passage<'a>)> {
        self.passages.iter().filter_map(|passage| match passage.role {
            Role::Step(n) => Some((n, passage)),
            _ => None,
        })
    }

    /// The passages under a level-2 heading, by its slug.
    pub(super) fn section(&self, slug: &str) -> impl Iterator<Item = &Passage<'a>> {
        self.passages.iter().filter(move |passage| self.parts[passage.part].section == slug)
    }
}

/// What surrounds a block.
#[derive(Clone, Copy, Default)]
struct Place {
    tone: Option<Tone>,
    is_quote: bool,
    role: Option<Role>,
}

struct Reader<'a> {
    leaf: Leaf<'a>,
    prose: Prose<'a>,
    /// The headings that are open, with their badges.
    badges: Vec<(u8, Option<Status>)>,
    /// Fragments that are being read.
    open: Vec<&'a str>,
    /// The footnotes of the page or fragment at hand.
    notes: &'a [Footnote],
    /// Whether a footnote is being read.
    is_note: bool,
}

impl<'a> Reader<'a> {
    fn fields(&mut self) {
        let page = self.prose.page;
        let field = |text: &'a Spanned<String>| (Role::Field, text);
        let program = page.meta.program();
        let of_program = program.into_iter().flat_map(|program| [&program.who, &program.goal]).flatten();
        let notes = program.into_iter().flat_map(|program| program.items.iter().filter_map(|item| item.note.as_ref()));
        let all = std::iter::once((Role::Title, &page.common.title));
        let all = all.chain(page.common.summary.iter().chain(&page.common.definition).map(field));
        for (role, text) in all.chain(of_program.chain(notes).map(field)) {
            let mut passage = self.passage(&page.source, role, None);
            passage.push(&text.value, text.span, false);
            self.keep(passage);
        }
    }

    fn passage(&self, source: &'a SourcePath, role: Role, tone: Option<Tone>) -> Passage<'a> {
        Passage {
            source,
            role,
            tone,
            part: if self.is_note { 0 } else { self.prose.parts.len() - 1 },
            text: String::new(),
            small: String::new(),
            words: Vec::new(),
            sentences: Vec::new(),
            cites: Vec::new(),
            pieces: Vec::new(),
        }
    }

    fn keep(&mut self, mut passage: Passage<'a>) {
        passage.small = passage.text.to_ascii_lowercase();
        passage.words = words(&passage.text);
        if !passage.words.is_empty() || !passage.cites.is_empty() {
            passage.sentences = sentences(&passage.text, &passage.words);
            self.prose.passages.push(passage);
        }
    }

    fn blocks(&mut self, source: &'a SourcePath, blocks: &'a [Block], place: Place) {
        for block in blocks {
            match block {
                Block::Paragraph(run) | Block::Plain(run) => {
                    let role = if place.is_quote { Role::Quote } else { place.role.unwrap_or(Role::Paragraph) };
                    self.run(source, run, role, place.tone);
                }
                Block::Heading(heading) => self.heading(source, heading),
                Block::List { start, items, .. } => {
                    let section = &self.prose.parts.last().expect("the first part").section;
                    let sections = self.prose.page.kind().sections;
                    let is_steps = start.is_some()
                        && place.role.is_none()
                        && sections.iter().any(|one| one.numbered && github_slug(one.title) == *section);
                    let before = self.prose.steps().map(|(n, _)| n).max().unwrap_or(0);
                    for (n, item) in items.iter().enumerate() {
                        let role = if is_steps { Role::Step(before + n + 1) } else { place.role.unwrap_or(Role::Item) };
                        self.blocks(source, &item.blocks, Place { role: Some(role), ..place });
                    }
                }
                Block::Quote(inner) => self.blocks(source, inner, Place { is_quote: true, ..place }),
                Block::Callout { tone, blocks } => self.blocks(source, blocks, Place { tone: Some(*tone), ..place }),
                Block::Table(table) => {
                    for cell in table.head.iter().chain(table.rows.iter().flatten()) {
                        self.run(source, cell, Role::Cell, place.tone);
                    }
                }
                Block::Fragment(name) => self.fragment(&name.value, place),
                Block::Code { .. } | Block::Rule | Block::Figure(_) => {}
            }
        }
    }

    fn fragment(&mut self, name: &'a str, place: Place) {
        let Some(fragment) = self.leaf.fragment(name) else { return };
        if self.open.contains(&name) || self.open.len() >= crate::model::MAX_EMBEDDING {
            return;
        }
        self.open.push(name);
        let notes = std::mem::replace(&mut self.notes, &fragment.doc.footnotes);
        self.blocks(&fragment.source, &fragment.doc.blocks, place);
        self.notes = notes;
        self.open.pop();
    }

    fn heading(&mut self, source: &'a SourcePath, heading: &'a Heading) {
        self.badges.retain(|(level, _)| *level < heading.level);
        self.badges.push((heading.level, heading.status));
        let status = self.badges.iter().rev().find_map(|(_, status)| *status);
        let mut passage = self.passage(source, Role::Heading, None);
        passage.inlines(&heading.content, self.notes);
        let title = passage.text.trim().to_owned();
        let section = match (heading.level, self.prose.parts.last()) {
            (3.., Some(above)) => above.section.clone(),
            _ => github_slug(&plain(&heading.content)),
        };
        self.prose.parts.push(Part { heading: Some((source, heading)), title, status, section });
        passage.part = self.prose.parts.len() - 1;
        self.keep(passage);
    }

    fn run(&mut self, source: &'a SourcePath, run: &'a [Inline], role: Role, tone: Option<Tone>) {
        let mut passage = self.passage(source, role, tone);
        passage.inlines(run, self.notes);
        self.keep(passage);
    }
}

impl<'a> Passage<'a> {
    /// Takes over what a block of a footnote cites.
    fn noted(&mut self, block: &'a Block) {
        for inline in block.runs().into_iter().flatten() {
            inline.walk(&mut |inline| {
                if let Inline::Cite(items) = inline {
                    self.cites.push((self.text.len(), items));
                }
            });
        }
    }

    fn push(&mut self, text: &str, span: Span, is_exact: bool) {
        self.pieces.push(Piece { start: self.text.len(), span, is_exact });
        self.text.push_str(text);
    }

    fn inlines(&mut self, run: &'a [Inline], notes: &'a [Footnote]) {
        for inline in run {
            match inline {
                Inline::Text(text) => {
                    let is_exact = text.span.range().len() == text.value.len();
                    self.push(&text.value, text.span, is_exact);
                }
                Inline::Code(_) => self.text.push(NO_PROSE),
                Inline::SoftBreak | Inline::HardBreak => self.text.push(' '),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                    self.inlines(inner, notes);
                }
                Inline::Link { to, content, .. } if content.is_empty() => {
                    // It shows the title of its page, which its slug is near enough to.
                    let path = to.value.written().split('#').next().unwrap_or_default();
                    let mut words = path.rsplit('/').next().unwrap_or_default().replace('-', " ");
                    // Titles begin with a capital, which tells where a sentence does.
                    if let Some(first) = words.get_mut(..1) {
                        first.make_ascii_uppercase();
                    }
                    self.push(&words, to.span, false);
                }
                Inline::Link { content, .. } => self.inlines(content, notes),
                Inline::Cite(items) => {
                    self.text.truncate(self.text.trim_end().len());
                    self.cites.push((self.text.len(), items));
                }
                Inline::FootnoteRef(label) => {
                    // What a note cites is cited where its mark stands.
                    let noted = notes.iter().filter(|note| note.label.value == label.value);
                    for block in noted.flat_map(|note| &note.blocks) {
                        block.walk(&mut |block| self.noted(block));
                    }
                }
                Inline::Picture { .. } => {}
            }
        }
    }
}

/// The words of a text.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::with_capacity(text.len() / 6);
    let mut keep = |start: usize, end: usize| {
        let is_number = text.as_bytes()[start].is_ascii_digit();
        let is_joined = words.last().is_some_and(|last| matches!(&text[last.end..start], "-" | "."));
        words.push(Word { start, end, is_number, is_joined });
    };
    let mut begun: Option<usize> = None;
    let mut end = 0;
    for (at, c) in text.char_indices() {
        let is_digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
        match (begun, c) {
            (None, c) if c.is_alphanumeric() => (begun, end) = (Some(at), at + c.len_utf8()),
            (Some(_), c) if c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}') => end = at + c.len_utf8(),
            // An apostrophe belongs to the word if a letter follows, a point to a number if a digit does.
            (Some(_), '\'' | '’') if end == at => {}
            (Some(start), '.' | ',') if end == at && is_digit(start) && is_digit(at + 1) => {}
            (Some(start), _) => {
                keep(start, end);
                begun = None;
            }
            (None, _) => {}
        }
    }
    if let Some(start) = begun {
        keep(start, end);
    }
    words
}

/// Whether words say that something is not so. “In no time” and “not only” do not.
pub(super) fn denies(said: &[&str]) -> bool {
    const NO: &[&str] = &[
        "not", "no", "never", "neither", "nor", "none", "nothing", "nobody", "cannot", "without", "hardly", "unlikely",
        "doubtful", "untested", "unproven", "unclear", "little", "few", "rarely", "instead",
    ];
    const NO_DENIAL: &[[&str; 2]] =
        &[["no", "time"], ["no", "matter"], ["no", "doubt"], ["not", "only"], ["little", "time"], ["no", "more"]];
    let is_none = |n: usize| {
        let word = said[n];
        let next = said.get(n + 1).copied().unwrap_or_default();
        let is_no = NO.contains(&word) || word.ends_with("n’t") || word.ends_with("n't");
        // “Too weak to”, “more force than”: so much is not there.
        let is_too =
            word == "too" && said[n..].contains(&"to") || word == "than" || (word == "rather" && next == "than");
        (is_no && !NO_DENIAL.contains(&[word, next])) || is_too
    };
    (0..said.len()).any(is_none)
}

/// Words that end with a point in the middle of a sentence.
const SHORTENED: &[&str] = &[
    "e.g", "i.e", "cf", "vs", "dr", "mr", "mrs", "ms", "prof", "st", "approx", "fig", "p", "pp", "al", "min", "max",
    "sec", "ca", "resp", "vol", "ed", "eds",
];

/// The sentences of a text. One ends at `.`, `!`, `?` or `…`, quotes and brackets behind it included, if a space
/// and no small letter follow; what is shortened, and an initial, does not end one.
pub(super) fn sentences(text: &str, words: &[Word]) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if !matches!(c, '.' | '!' | '?' | '…') {
            continue;
        }
        let mut end = at + c.len_utf8();
        while let Some((next, c)) = chars.peek().copied().filter(|(_, c)| ".!?…”’\"')]»".contains(*c)) {
            end = next + c.len_utf8();
            chars.next();
        }
        let rest = &text[end..];
        let ends = rest.is_empty() || rest.starts_with(char::is_whitespace);
        let next = rest.trim_start().chars().next();
        // “No. 5” is a number, “No. Keep off” an answer.
        let is_number = c == '.' && text[..at].ends_with("No") && next.is_some_and(|c| c.is_ascii_digit());
        let goes_on = next.is_some_and(char::is_lowercase) || is_number;
        if !ends || goes_on || (c == '.' && is_shortened(&text[start..at])) {
            continue;
        }
        sentences.push(start..end);
        start = end;
    }
    if start < text.len() {
        sentences.push(start..text.len());
    }
    let counted = sentences.into_iter().map(|bytes| {
        let first = words.partition_point(|word| word.start < bytes.start);
        let last = words.partition_point(|word| word.start < bytes.end);
        let begin = bytes.start + text[bytes.clone()].len() - text[bytes.clone()].trim_start().len();
        let end = bytes.start + text[bytes.clone()].trim_end().len();
        Sentence { bytes: begin..end.max(begin), words: first..last }
    });
    counted.filter(|sentence| !sentence.words.is_empty()).collect()
}

/// Whether a text ends with what is shortened, or with an initial.
fn is_shortened(before: &str) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || "([“\"".contains(c)).next().unwrap_or_default();
    let is_initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase) && word != "I";
    is_initial || SHORTENED.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<&str> {
        sentences(text, &words(text)).into_iter().map(|sentence| &text[sentence.bytes]).collect()
    }

    #[test]
    fn sentences_end_where_a_reader_stops() {
        assert_eq!(
            said("Hold for 2.5 s, e.g. at home. Stop! “Is it sore?” Then rest."),
            ["Hold for 2.5 s, e.g. at home.", "Stop!", "“Is it sore?”", "Then rest."]
        );
        assert_eq!(said("Dr. P. Leahy said so. No full stop"), ["Dr. P. Leahy said so.", "No full stop"]);
        assert_eq!(said("Wait … then go on. I do. It works"), ["Wait … then go on.", "I do.", "It works"]);
        assert_eq!(said("No. Keep off. See No. 5."), ["No.", "Keep off.", "See No. 5."]);
        assert_eq!(said(" … "), [""; 0]);
    }

    #[test]
    fn words_are_letters_digits_and_what_joins_them() {
        let text = "Don’t roll—the knee’s ‘back’ 2.5 cm or 1,134 people: full-length.";
        let found: Vec<&str> = words(text).iter().map(|word| &text[word.start..word.end]).collect();
        assert_eq!(
            found,
            ["Don’t", "roll", "the", "knee’s", "back", "2.5", "cm", "or", "1,134", "people", "full", "length"]
        );
    }
}
