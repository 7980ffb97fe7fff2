//! The same text on two pages: a copied body, a copied section, a paragraph that was typed again.
//!
//! Texts are compared by their shingles, runs of four words (Broder 1997, *On the resemblance and containment of
//! documents*). One in four of them, chosen by their value, finds the pairs worth comparing; those are compared whole.

use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use super::prose::{Prose, Role};
use super::{Check, Run};
use crate::model::{Page, Problem, Rule, Span, word_differences};

static COPIED: Rule = Rule::error(
    "near-duplicate",
    [
        "A page, or a section of one, of 40 words or more whose words are mostly those of another page.",
        "The article this handbook grew from printed one exercise’s directions under two names, and readers had to ask for the right one. Six of ten runs of four words in common, or eight of ten in one section, is more than pages of a \
         family share that were written each for itself (decision 014 has the measurement). What pages share on purpose \
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
    /// One in four of them, chosen by their value: what two texts share is in both samples or in neither.
    sample: Vec<u64>,
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
        let sample = shingles.iter().copied().filter(|shingle| shingle % 4 == 0).collect();
        Self { page: Arc::clone(page), words, spans, passages, sections, shingles, sample }
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

/// So many shingles of the samples are the same on two pages that are worth comparing. A copied section of the shortest
/// kind has 37 shingles, of which 9 are in the sample and 7 are shared.
const IN_COMMON: usize = 5;

/// A page is compared with so many earlier ones at most, those that share most: of a thousand copies each is a copy of
/// the first.
const COMPARED: usize = 8;

/// An earlier body, by its index, and how many shingles of the samples it shares with a later one.
type Near = (usize, usize);

/// How many shingles of their samples two bodies share.
fn shared(one: &Body, other: &Body) -> usize {
    let (mut a, mut b) = (one.sample.iter().peekable(), other.sample.iter().peekable());
    let mut shared = 0;
    while let (Some(x), Some(y)) = (a.peek(), b.peek()) {
        match x.cmp(y) {
            Ordering::Less => drop(a.next()),
            Ordering::Greater => drop(b.next()),
            Ordering::Equal => {
                shared += 1;
                a.next();
                b.next();
            }
        }
    }
    shared
}

/// The earlier bodies that each one is near to.
fn all_near(bodies: &[Arc<Body>]) -> Vec<Vec<Near>> {
    let mut sample: Vec<(u64, u32)> = Vec::new();
    for (n, body) in bodies.iter().enumerate() {
        sample.extend(body.sample.iter().map(|shingle| (*shingle, n as u32)));
    }
    sample.par_sort_unstable();
    let mut earlier: Vec<Vec<&[(u64, u32)]>> = vec![Vec::new(); bodies.len()];
    for group in sample.chunk_by(|a, b| a.0 == b.0) {
        for (at, (_, page)) in group.iter().enumerate().skip(1) {
            earlier[*page as usize].push(&group[..at]);
        }
    }
    let of_page = |(page, groups): (usize, &Vec<&[(u64, u32)]>)| {
        let mut shared = vec![0_usize; page];
        for (_, other) in groups.iter().copied().flatten() {
            shared[*other as usize] += 1;
        }
        shared.into_iter().enumerate().filter(|(_, shared)| *shared >= IN_COMMON).collect()
    };
    earlier.par_iter().enumerate().map(of_page).collect()
}

/// What is known of copies: the bodies of the last edition, the earlier ones that each is near to, and what was told of
/// it. A body that is the same is compared with those only that are not.
#[derive(Default)]
pub(super) struct Copies {
    bodies: Vec<Arc<Body>>,
    near: Vec<Vec<Near>>,
    told: Vec<Option<Problem>>,
}

impl Copies {
    /// Looks at the bodies of an edition, in the order of their pages.
    pub(super) fn look(&mut self, bodies: Vec<Arc<Body>>) {
        // More pages change together only when somebody moves folders about.
        const FEW: usize = 8;
        let is_same_page = |(one, other): (&Arc<Body>, &Arc<Body>)| one.page.id == other.page.id;
        let same_pages = self.bodies.len() == bodies.len() && self.bodies.iter().zip(&bodies).all(is_same_page);
        let changed: Vec<usize> = match same_pages {
            true => (0..bodies.len()).filter(|n| !Arc::ptr_eq(&self.bodies[*n], &bodies[*n])).collect(),
            false => (0..bodies.len()).collect(),
        };
        let mut again: BTreeSet<usize> = changed.iter().copied().collect();
        if same_pages && changed.len() <= FEW {
            for one in changed {
                let shared: Vec<usize> = bodies.par_iter().map(|other| shared(&bodies[one], other)).collect();
                let is_near = |other: &usize| shared[*other] >= IN_COMMON;
                self.near[one] = (0..one).filter(is_near).map(|other| (other, shared[other])).collect();
                for (later, near) in self.near.iter_mut().enumerate().skip(one + 1) {
                    let known = near.binary_search_by_key(&one, |(other, _)| *other);
                    if known.is_err() && !is_near(&later) {
                        continue;
                    }
                    let was_compared = nearest(near).contains(&one);
                    match known {
                        Ok(at) if !is_near(&later) => drop(near.remove(at)),
                        Ok(at) => near[at].1 = shared[later],
                        Err(at) => near.insert(at, (one, shared[later])),
                    }
                    if was_compared || nearest(near).contains(&one) {
                        again.insert(later);
                    }
                }
            }
        } else {
            self.near = all_near(&bodies);
            self.told = vec![None; bodies.len()];
        }
        let told: Vec<(usize, Option<Problem>)> =
            again.into_par_iter().map(|n| (n, worst(&bodies, &self.near[n], n))).collect();
        for (n, problem) in told {
            self.told[n] = problem;
        }
        self.bodies = bodies;
    }
}

/// Those that share most, the earlier ones first.
fn nearest(near: &[Near]) -> Vec<usize> {
    let mut near: Vec<Near> = near.to_vec();
    if near.len() > COMPARED {
        near.select_nth_unstable_by_key(COMPARED, |(other, shared)| (Reverse(*shared), *other));
        near.truncate(COMPARED);
    }
    let mut near: Vec<usize> = near.into_iter().map(|(other, _)| other).collect();
    near.sort_unstable();
    near
}

/// What is wrong with a body, if it copies one of those it is near to: told is the one it has most of.
fn worst(bodies: &[Arc<Body>], near: &[Near], one: usize) -> Option<Problem> {
    let copies = nearest(near).into_iter().filter_map(|earlier| copy(&bodies[earlier], &bodies[one]));
    copies.reduce(|worst, next| if next.0 > worst.0 { next } else { worst }).map(|(_, problem)| problem)
}

fn copied(copies: &Copies) -> Vec<Problem> {
    copies.told.iter().flatten().cloned().collect()
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

fn retyped(copies: &Copies) -> Vec<Problem> {
    let bodies = &copies.bodies;
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
            let (earlier, later) = (&bodies[first], &bodies[*n]);
            let [there, here] = [&earlier.passages[first_passage], &later.passages[*p]];
            let differ = differences(&earlier.words[there.clone()], &later.words[here.clone()]);
            let is_same = differ.is_some_and(|differ| differ * DRIFT <= here.len());
            if !is_same || told.contains(&(*n, *p)) || copies.told[*n].is_some() {
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
    // The cost grows with the square of the words; a paragraph of a thousand is compared by equality only.
    const LONGEST: usize = 1000;
    let most = one.len().max(other.len()) / DRIFT;
    let is_near = one.len().abs_diff(other.len()) <= most && one.len() <= LONGEST;
    if one == other { Some(0) } else { is_near.then(|| word_differences(one, other)) }
}
