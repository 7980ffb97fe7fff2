//! The same text on two pages: a copied body, a copied section, a paragraph that was typed again.
//!
//! Texts are compared by their shingles, runs of four words (Broder 1997, *On the resemblance and containment of
//! documents*). One in four of them, chosen by their value, finds the pairs worth comparing; those are compared whole.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;

use super::prose::{Prose, Role};
use super::{Check, Run};
use crate::model::{Page, Problem, Rule, Span, word_differences};

static COPIED: Rule = Rule::error(
    "near-duplicate",
    [
        "A page, or a section of one, whose words are mostly those of another page.",
        "The article this handbook grew from printed one exercise’s directions under two names: clients did the wrong \
         one for days. Six of ten runs of four words in common, or eight of ten in one section, is more than pages of a \
         family share that were written each for itself (docs/bench has the measurement). What pages share on purpose \
         stands in a fragment, which is not counted.",
        "exercises/adductors.md with the steps of exercises/calves.md",
        "Write what this page is about. What both need goes into content/fragments/name.md, embedded as ![[name]].",
    ],
);

static RETYPED: Rule = Rule::warning(
    "retyped-text",
    [
        "A paragraph of 20 words or more that stands on another page, too, word for word or nearly so.",
        "In the article this handbook grew from one direction was typed six times, with and without the word “most”. \
         Text that is typed again drifts apart, and nobody knows which one is right.",
        "The same three sentences on how to breathe, on four pages",
        "Put it into content/fragments/name.md, and embed it as ![[name]].",
    ],
);

pub(super) const BODY: Check = Check { rule: &COPIED, run: Run::Bodies(copied) };
pub(super) const PASSAGE: Check = Check { rule: &RETYPED, run: Run::Bodies(retyped) };

/// Words of a shingle.
const SHINGLE: usize = 4;
/// A text with fewer words is too short to be told apart from another by them.
const SHORTEST: usize = 40;
/// The part of the smaller one’s shingles that both have, from which on a page is a copy.
const PAGE: f64 = 0.6;
/// The same for a section alone.
const SECTION: f64 = 0.8;
/// Words of a paragraph that is worth a fragment.
const PARAGRAPH: usize = 20;
/// Words by which a paragraph is found again: its first or its last ones.
const ANCHOR: usize = 6;
/// Words of ten that may differ in a paragraph that was typed again: “most” or no “most”.
const DRIFT: usize = 10;

/// The words that stand on a page itself, without its fragments and headings.
pub(super) struct Body {
    page: Arc<Page>,
    words: Vec<u64>,
    spans: Vec<Span>,
    /// Paragraphs, items and steps, as ranges of words.
    passages: Vec<Range<usize>>,
    /// Sections with a heading: its words, and a range of words.
    sections: Vec<(String, Range<usize>)>,
    /// Every shingle once, sorted.
    shingles: Vec<u64>,
}

impl Body {
    /// The body of a page.
    pub(super) fn of(page: &Arc<Page>, prose: &Prose<'_>) -> Self {
        let (mut words, mut spans, mut passages) = (Vec::new(), Vec::new(), Vec::new());
        let mut sections: Vec<(String, Range<usize>)> = Vec::new();
        let is_text = |role| !matches!(role, Role::Heading | Role::Title | Role::Field);
        let mut last_section = "";
        for passage in prose.passages.iter().filter(|passage| *passage.source == page.source && is_text(passage.role)) {
            let start = words.len();
            words.extend((0..passage.words.len()).map(|n| hash(passage.word(n))));
            spans.extend((0..passage.words.len()).map(|n| passage.span_of(n)));
            passages.push(start..words.len());
            let part = &prose.parts[passage.part];
            match sections.last_mut().filter(|_| part.section == last_section) {
                Some((_, range)) => range.end = words.len(),
                None => sections.push((part.title.clone(), start..words.len())),
            }
            last_section = &part.section;
        }
        let shingles = shingles(&words);
        Self { page: Arc::clone(page), words, spans, passages, sections, shingles }
    }

    fn span(&self, words: &Range<usize>) -> Span {
        self.spans[words.start].join(self.spans[words.end - 1])
    }
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Every shingle of some words once, sorted.
fn shingles(words: &[u64]) -> Vec<u64> {
    let mut found: Vec<u64> = words.windows(SHINGLE).map(hash).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// How much of the smaller one’s shingles the other has, too (Broder’s containment).
fn containment(one: &[u64], other: &[u64]) -> f64 {
    let (small, large) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let shared = small.iter().filter(|shingle| large.binary_search(shingle).is_ok()).count();
    shared as f64 / small.len().max(1) as f64
}

/// Pairs of bodies that share something, by their indexes, the earlier one first.
fn candidates(bodies: &[&Body]) -> BTreeSet<(usize, usize)> {
    // Two pages with less in common than this are not compared; a shingle of more pages is a turn of phrase.
    const IN_COMMON: u32 = 3;
    const COMMON: usize = 12;
    let mut sample: Vec<(u64, u32)> = Vec::new();
    for (n, body) in bodies.iter().enumerate() {
        let chosen = body.shingles.iter().filter(|shingle| *shingle % 4 == 0);
        sample.extend(chosen.map(|shingle| (*shingle, n as u32)));
    }
    sample.sort_unstable();
    let mut shared: HashMap<(u32, u32), u32> = HashMap::new();
    for group in sample.chunk_by(|a, b| a.0 == b.0) {
        // Of many copies each is compared with the first ones.
        for (at, (_, later)) in group.iter().enumerate().skip(1) {
            for (_, earlier) in group.iter().take(at.min(COMMON)) {
                *shared.entry((*earlier, *later)).or_default() += 1;
            }
        }
    }
    let near = shared.into_iter().filter(|(_, count)| *count >= IN_COMMON);
    near.map(|((one, other), _)| (one as usize, other as usize)).collect()
}

fn copied(bodies: &[&Body]) -> Vec<Problem> {
    let mut told: BTreeMap<usize, (f64, Problem)> = BTreeMap::new();
    for (one, other) in candidates(bodies) {
        let (earlier, later) = (bodies[one], bodies[other]);
        let Some((share, problem)) = copy(earlier, later) else { continue };
        if told.get(&other).is_none_or(|(known, _)| *known < share) {
            told.insert(other, (share, problem));
        }
    }
    told.into_values().map(|(_, problem)| problem).collect()
}

/// What is wrong with a page that copies another, and how much of it.
fn copy(earlier: &Body, later: &Body) -> Option<(f64, Problem)> {
    let share = containment(&earlier.shingles, &later.shingles);
    let is_long = earlier.words.len().min(later.words.len()) >= SHORTEST;
    let percent = |share: f64| format!("{:.0} %", share * 100.0);
    let title = earlier.page.title();
    let (share, message, run) = if is_long && share >= PAGE {
        let message = format!("{} of this page stands on “{title}”, too", percent(share));
        (share, message, longest_run(earlier, 0..earlier.words.len(), later, 0..later.words.len())?)
    } else {
        let long = |body: &Body| -> Vec<(String, Range<usize>)> {
            body.sections.iter().filter(|(_, words)| words.len() >= SHORTEST).cloned().collect()
        };
        let pairs =
            long(earlier).into_iter().flat_map(|one| long(later).into_iter().map(move |other| (one.clone(), other)));
        let shares = pairs.map(|((_, one), (heading, other))| {
            let share = containment(&shingles(&earlier.words[one.clone()]), &shingles(&later.words[other.clone()]));
            (share, heading, one, other)
        });
        let (share, heading, one, other) =
            shares.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|found| found.0 >= SECTION)?;
        let message = format!("{} of “{heading}” stands on “{title}”, too", percent(share));
        (share, message, longest_run(earlier, one, later, other)?)
    };
    let (there, here) = run;
    let words = here.len();
    let problem = Problem::new(&COPIED, message).at(&later.page.source, later.span(&here));
    let problem = problem.related(&earlier.page.source, earlier.span(&there), format!("the same {words} words"));
    let hint = "write what this page is about; what both need goes into a fragment: ![[name]]";
    Some((share, problem.hint(hint)))
}

/// The longest run of words that both have, in each of them.
fn longest_run(
    one: &Body,
    within: Range<usize>,
    other: &Body,
    other_within: Range<usize>,
) -> Option<(Range<usize>, Range<usize>)> {
    let (a, b) = (&one.words[within.clone()], &other.words[other_within.clone()]);
    let mut places: HashMap<&[u64], Vec<usize>> = HashMap::new();
    for (at, shingle) in a.windows(SHINGLE).enumerate() {
        places.entry(shingle).or_default().push(at);
    }
    let mut longest = (0, 0, 0);
    let mut at = 0;
    while at + SHINGLE <= b.len() {
        let mut step = 1;
        for from in places.get(&b[at..at + SHINGLE]).into_iter().flatten() {
            let length = a[*from..].iter().zip(&b[at..]).take_while(|(x, y)| x == y).count();
            if length > longest.0 {
                longest = (length, *from, at);
            }
            step = step.max(length.saturating_sub(SHINGLE));
        }
        at += step.max(1);
    }
    let (length, from, to) = longest;
    let range = |start: usize, at: usize| start + at..start + at + length;
    (length > 0).then(|| (range(within.start, from), range(other_within.start, to)))
}

fn retyped(bodies: &[&Body]) -> Vec<Problem> {
    // Body and passage by the passage’s first and last words.
    let mut anchors: Vec<(u64, usize, usize)> = Vec::new();
    for (n, body) in bodies.iter().enumerate() {
        for (p, passage) in body.passages.iter().enumerate().filter(|(_, passage)| passage.len() >= PARAGRAPH) {
            let words = &body.words[passage.clone()];
            anchors.push((hash(("first", &words[..ANCHOR])), n, p));
            anchors.push((hash(("last", &words[words.len() - ANCHOR..])), n, p));
        }
    }
    anchors.sort_unstable();
    let mut told = BTreeSet::new();
    let mut problems = Vec::new();
    for group in anchors.chunk_by(|a, b| a.0 == b.0) {
        let (_, first, first_passage) = group[0];
        for (_, n, p) in group.iter().skip(1).filter(|(_, n, _)| *n != first) {
            let (earlier, later) = (bodies[first], bodies[*n]);
            let [there, here] = [&earlier.passages[first_passage], &later.passages[*p]];
            let differ = differences(&earlier.words[there.clone()], &later.words[here.clone()]);
            let is_same = differ.is_some_and(|differ| differ * DRIFT <= here.len());
            if !is_same || told.contains(&(*n, *p)) || copy(earlier, later).is_some() {
                continue;
            }
            told.insert((*n, *p));
            let message = match differ {
                Some(0) => format!("this paragraph stands on “{}”, too", earlier.page.title()),
                Some(1) => format!("but for one word this paragraph stands on “{}”, too", earlier.page.title()),
                _ => {
                    let differ = differ.unwrap_or_default();
                    format!("but for {differ} words this paragraph stands on “{}”, too", earlier.page.title())
                }
            };
            let problem = Problem::new(&RETYPED, message).at(&later.page.source, later.span(here));
            let problem = problem.related(&earlier.page.source, earlier.span(there), "here");
            problems.push(problem.hint("put it into content/fragments/, and embed it in both: ![[name]]"));
        }
    }
    problems
}

/// How many words have to be put in, taken out or exchanged to make one text of another, if they are not far apart.
fn differences(one: &[u64], other: &[u64]) -> Option<usize> {
    let most = one.len().max(other.len()) / DRIFT;
    (one.len().abs_diff(other.len()) <= most).then(|| word_differences(one, other))
}
