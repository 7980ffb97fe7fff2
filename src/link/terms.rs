//! Terms: which pages define one, and where each is first mentioned on a page.
//!
//! A text is read word by word, once; what a term is called is looked up by its first word. So the
//! cost grows with the text and not with the number of terms.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use unicode_segmentation::UnicodeSegmentation;

use super::rules::DUPLICATE_TERM;
use crate::model::{
    Block, Checked, Destination, Handbook, Inline, Mention, Page, PageId, Problem, SourcePath, Span, Spanned, Target,
};

/// Every name of every term.
#[derive(Default, Hash)]
pub(super) struct Terms {
    /// The pages that define one.
    pages: Vec<PageId>,
    /// The names by their first word in small letters, longest first.
    names: BTreeMap<String, Vec<Name>>,
}

/// One name of a term.
#[derive(Hash)]
struct Name {
    words: Vec<Word>,
    /// Its page, as an index into [`Terms::pages`].
    term: usize,
}

/// A word of a name.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Word {
    small: String,
    /// How it must be written, if it is written in capitals: "IT" is not "it".
    exact: Option<String>,
}

/// What was found on a page.
#[derive(Default)]
pub(super) struct Found {
    /// First mentions that become links, in order.
    pub mentions: Arc<Vec<Mention>>,
    /// The terms that are used, also by a link of the author's.
    pub used: BTreeSet<PageId>,
}

impl Terms {
    /// The terms of a handbook.
    pub(super) fn of(book: &Handbook) -> Checked<Self> {
        let mut terms = Self::default();
        let mut problems = Vec::new();
        let mut names = Vec::new();
        let mut owners: HashMap<Vec<String>, (PageId, Span)> = HashMap::new();
        for page in book.pages.values().filter(|page| page.common.definition.is_some()) {
            let term = terms.pages.len();
            terms.pages.push(page.id.clone());
            for name in std::iter::once(&page.common.title).chain(&page.common.aliases) {
                let words = words_of(&name.value);
                let key = words.iter().map(|word| word.exact.clone().unwrap_or_else(|| word.small.clone())).collect();
                match owners.get(&key) {
                    _ if words.is_empty() => {}
                    Some((owner, _)) if *owner == page.id => {}
                    Some((owner, span)) => problems.push(twice(book, page, name, owner, *span)),
                    None => {
                        owners.insert(key, (page.id.clone(), name.span));
                        names.push((words, term));
                    }
                }
            }
        }
        // What a term is called itself goes before the plural of another.
        for (words, term) in &names {
            terms.add(words.clone(), *term);
        }
        for (words, term) in &names {
            terms.add_other_numbers(words, *term);
        }
        Checked::new(terms, problems)
    }

    /// The pages that define a term.
    pub(super) fn pages(&self) -> impl Iterator<Item = &PageId> {
        self.pages.iter()
    }

    /// A name, unless it is one already.
    fn add(&mut self, words: Vec<Word>, term: usize) {
        let names = self.names.entry(words[0].small.clone()).or_default();
        if !names.iter().any(|name| name.words == words) {
            names.push(Name { words, term });
            names.sort_by_key(|name| std::cmp::Reverse(name.words.len()));
        }
    }

    /// A name in its other number.
    fn add_other_numbers(&mut self, words: &[Word], term: usize) {
        let Some((last, first)) = words.split_last() else { return };
        for last in other_numbers(last) {
            self.add(first.iter().cloned().chain([last]).collect(), term);
        }
    }

    /// The first mention of each term on a page. A term is not linked on its own page, nor where
    /// the author has linked it before.
    pub(super) fn of_page(&self, book: &Handbook, page: &Page) -> Found {
        let mut finder =
            Finder { terms: self, book, page, done: BTreeSet::new(), mentions: Vec::new(), used: BTreeSet::new() };
        if self.pages.is_empty() {
            return Found::default();
        }
        finder.done.extend(self.pages.iter().position(|id| *id == page.id));
        book.walk_printed(page, &mut |source, block| {
            let is_heading = matches!(block, Block::Heading(_));
            for run in block.runs() {
                finder.run(source, run, is_heading || !page.common.link_terms);
            }
        });
        Found { mentions: Arc::new(finder.mentions), used: finder.used }
    }
}

fn twice(book: &Handbook, page: &Page, name: &Spanned<String>, owner: &PageId, first: Span) -> Problem {
    let message = format!("the term “{}” is defined on `{owner}`, too", name.value);
    let problem = Problem::new(&DUPLICATE_TERM, message).at(&page.source, name.span);
    let problem = problem.hint("a term has one page: take one `definition` out, or name the terms differently");
    match book.pages.get(owner) {
        Some(other) => problem.related(&other.source, first, "first defined here"),
        None => problem,
    }
}

/// The words of a name.
fn words_of(name: &str) -> Vec<Word> {
    let word = |word: &str| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let is_acronym = (2..=5).contains(&letters) && !word.chars().any(char::is_lowercase);
        Word { small: small(word).into_owned(), exact: is_acronym.then(|| word.to_owned()) }
    };
    name.unicode_words().map(word).collect()
}

/// A word in small letters, without the `’s` of possession.
fn small(word: &str) -> Cow<'_, str> {
    let word = ["'s", "’s", "'", "’"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
    match word.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase()) {
        true => Cow::Borrowed(word),
        false => Cow::Owned(word.to_lowercase()),
    }
}

/// A word in its other number, as English makes them regularly: the plural of each, and the
/// singular of one that looks like a plural. Others are aliases.
fn other_numbers(word: &Word) -> Vec<Word> {
    let like =
        |small: String, added: &str| Word { exact: word.exact.as_ref().map(|exact| format!("{exact}{added}")), small };
    let small = &word.small;
    if !small.chars().all(char::is_alphabetic) {
        return Vec::new();
    }
    let mut others = Vec::new();
    let ends = |ends: &[&str]| ends.iter().any(|end| small.ends_with(end));
    let before_y = small.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'i', 'o', 'u']));
    others.push(match before_y {
        Some(stem) => like(format!("{stem}ies"), "s"),
        None if ends(&["s", "x", "z", "ch", "sh"]) => like(format!("{small}es"), "s"),
        None => like(format!("{small}s"), "s"),
    });
    if let (Some(stem), None) = (small.strip_suffix('s').filter(|_| !ends(&["ss", "us", "is"])), &word.exact) {
        others.push(like(stem.to_owned(), ""));
    }
    others
}

struct Finder<'a> {
    terms: &'a Terms,
    book: &'a Handbook,
    page: &'a Page,
    /// Terms that are linked already.
    done: BTreeSet<usize>,
    mentions: Vec<Mention>,
    used: BTreeSet<PageId>,
}

/// Neighbouring pieces of text as one: line ends are spaces.
#[derive(Default)]
struct Segment {
    text: String,
    /// Where each piece begins in the text, and its place in the file.
    pieces: Vec<(Range<usize>, Span)>,
}

impl Finder<'_> {
    /// Reads a run of text in order. `is_kept` says that nothing in it may become a link.
    fn run(&mut self, source: &SourcePath, run: &[Inline], is_kept: bool) {
        let mut segment = Segment::default();
        for inline in run {
            match inline {
                Inline::Text(text) => {
                    let start = segment.text.len();
                    segment.text.push_str(&text.value);
                    segment.pieces.push((start..segment.text.len(), text.span));
                }
                Inline::SoftBreak | Inline::HardBreak => segment.text.push(' '),
                other => {
                    self.segment(source, &std::mem::take(&mut segment), is_kept);
                    self.within(source, other, is_kept);
                }
            }
        }
        self.segment(source, &segment, is_kept);
    }

    fn within(&mut self, source: &SourcePath, inline: &Inline, is_kept: bool) {
        match inline {
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                self.run(source, inner, is_kept);
            }
            Inline::Link { to, .. } => {
                let here = Target::Page(self.page.id.clone());
                let Ok(Destination::Site(Target::Page(id), _)) = self.book.resolve(Some(&here), source, &to.value)
                else {
                    return;
                };
                if let Some(term) = self.terms.pages.iter().position(|page| *page == id) {
                    self.used.insert(id);
                    self.done.insert(term);
                }
            }
            _ => {}
        }
    }

    fn segment(&mut self, source: &SourcePath, segment: &Segment, is_kept: bool) {
        if segment.text.is_empty() {
            return;
        }
        let words: Vec<(usize, &str)> = segment.text.unicode_word_indices().collect();
        let mut at = 0;
        while at < words.len() {
            let Some(name) = self.name_at(segment, &words[at..]) else {
                at += 1;
                continue;
            };
            let (term, length) = (name.term, name.words.len());
            let (last, word) = words[at + length - 1];
            // “fascia’s” is linked without its ’s.
            let end = last + ["'s", "’s"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word).len();
            self.mention(source, segment, words[at].0..end, term, is_kept);
            at += length;
        }
    }

    /// The longest name that begins with these words.
    fn name_at(&self, segment: &Segment, words: &[(usize, &str)]) -> Option<&Name> {
        let names = self.terms.names.get(small(words[0].1).as_ref())?;
        let fits = |name: &&Name| {
            let Some(said) = words.get(..name.words.len()) else { return false };
            let alike = said.iter().zip(&name.words).all(|((_, said), word)| match &word.exact {
                Some(exact) => said == exact,
                None => small(said) == word.small,
            });
            // Only spaces and hyphens lie between the words of a name: no full stop, no comma.
            let near = said.windows(2).all(|pair| {
                let between = &segment.text[pair[0].0 + pair[0].1.len()..pair[1].0];
                between.chars().all(|c| c.is_whitespace() || "-‐‑–".contains(c))
            });
            alike && near
        };
        names.iter().find(fits)
    }

    fn mention(&mut self, source: &SourcePath, segment: &Segment, at: Range<usize>, term: usize, is_kept: bool) {
        let id = &self.terms.pages[term];
        if *id == self.page.id {
            return;
        }
        self.used.insert(id.clone());
        if is_kept || self.done.contains(&term) {
            return;
        }
        let piece = |at: usize, is_end: bool| {
            let holds = |(range, _): &&(Range<usize>, Span)| {
                if is_end { range.start < at && at <= range.end } else { range.contains(&at) }
            };
            segment.pieces.iter().find(holds).map(|(range, span)| (*span, at - range.start))
        };
        if let (Some(from), Some(to)) = (piece(at.start, false), piece(at.end, true)) {
            self.done.insert(term);
            self.mentions.push(Mention { term: id.clone(), source: source.clone(), from, to });
        }
    }
}
