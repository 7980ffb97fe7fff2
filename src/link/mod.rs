//! `Manuscript` → `Handbook`: who leads where. What leads nowhere is reported by the resolver
//! that writes the links, so that "reported" and "written" cannot disagree.

mod citations;
mod edges;
mod index;
mod order;
mod rules;
mod sentence;
mod terms;

pub use rules::RULES;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use crate::model::{
    Checked, Citation, Fingerprint, Fragments, Handbook, Linked, List, Manuscript, OutlineEntry, Page, PageId, Problem,
    SourcePath, Sources, Target, Vocabulary, are_same,
};
use edges::{Edges, Near};
use rules::NO_PAGES;
use terms::Terms;

/// What was found on each page, for the next edition. A page that is the same is not followed again
/// while everything it could lead to stands as before.
#[derive(Default)]
pub struct Memory {
    fragments: Fragments,
    /// By which names a link can mean pages and lists, and what they are called.
    names: Option<Fingerprint>,
    outlines: HashMap<PageId, (Arc<Page>, Checked<Outline>)>,
    /// What a page can lead to: names, headings, works, pictures.
    world: Option<Fingerprint>,
    ways: HashMap<PageId, (Arc<Page>, Arc<Ways>)>,
    /// Names, headings, and the names of the terms.
    terms: Option<Fingerprint>,
    mentions: HashMap<PageId, (Arc<Page>, Arc<terms::Found>)>,
}

/// The headings of a page, and the anchors that a link can name.
#[derive(Clone)]
struct Outline {
    entries: Arc<Vec<OutlineEntry>>,
    anchors: Arc<BTreeSet<String>>,
}

/// Where a page leads.
struct Ways {
    edges: Checked<Edges>,
    citations: Arc<Vec<Citation>>,
}

/// Links the handbook. `sources` tells which pictures there are.
pub fn link(manuscript: Manuscript, sources: &Sources, memory: &mut Memory) -> Checked<Handbook> {
    let mut problems = Vec::new();
    let index = index::index(&manuscript);
    let words_unread = manuscript.words_unread;
    let mut book = Handbook {
        config: manuscript.config,
        words: manuscript.words,
        safety: manuscript.safety,
        works: manuscript.works,
        pages: manuscript.pages.into_iter().map(|page| (page.id.clone(), page)).collect(),
        fragments: manuscript.fragments,
        index,
        ..Handbook::default()
    };
    problems.extend(no_pages(&book, sources));
    problems.extend(index::reserved(&book));
    if !are_same(&memory.fragments, &book.fragments) {
        memory.fragments.clone_from(&book.fragments);
        (memory.names, memory.world, memory.terms) = (None, None, None);
    }
    outline(&mut book, memory, &mut problems);
    problems.extend(index::fragment_cycles(&book));
    problems.extend(index::fragments_too_deep(&book));
    if !words_unread {
        problems.extend(edges::words(&book));
    }
    let terms = Terms::of(&book).take(&mut problems);
    let near = Near::default();
    // With the anchors, which come from the outlines.
    let index = Fingerprint::of(&book.index);
    let ways = ways(&book, index, sources, &near, memory);
    let mentions = mentions(&book, index, &terms, memory);
    let embedded = ways.iter().flat_map(|ways| &ways.edges.value.fragments).collect();
    problems.extend(edges::unused_fragments(&book, sources, &near, &embedded));
    problems.extend(ways.iter().flat_map(|ways| ways.edges.problems.iter().cloned()));
    book.cited = cited(&book, &ways);
    book.terms = used(&book, &terms, &mentions);
    let mut linked = std::mem::take(&mut book.linked);
    let (order, ()) = rayon::join(|| order::order(&book, &near), || connect(&mut linked, &ways, &mentions));
    order::neighbours(&mut linked, &order.sections);
    problems.extend(order.problems);
    (book.linked, book.navigation, book.entries) = (linked, order.sections, order.entries);
    Checked::new(book, once_each(problems))
}

/// Where each page leads, in the order of the pages.
fn ways(book: &Handbook, index: Fingerprint, sources: &Sources, near: &Near, memory: &mut Memory) -> Vec<Arc<Ways>> {
    let works = (book.works.by_key.keys().collect::<Vec<_>>(), &book.works.unread, book.works.any_unread);
    let media: Vec<&SourcePath> = sources.media.keys().collect();
    let world = Fingerprint::of((index, words(book), works, media));
    if memory.world != Some(world) {
        memory.world = Some(world);
        memory.ways.clear();
    }
    let is_called = |(target, title): &(Target, String)| book.title(target) == *title;
    let is_known = |ways: &Ways| ways.edges.value.titles.iter().all(is_called);
    let follow = |page: &Page| Ways {
        edges: edges::of_page(book, page, sources, near),
        citations: Arc::new(citations::of_page(book, page)),
    };
    each(book, &mut memory.ways, is_known, follow)
}

/// The terms on each page, in the order of the pages.
fn mentions(book: &Handbook, index: Fingerprint, terms: &Terms, memory: &mut Memory) -> Vec<Arc<terms::Found>> {
    let all = Fingerprint::of((index, terms));
    if memory.terms != Some(all) {
        memory.terms = Some(all);
        memory.mentions.clear();
    }
    each(book, &mut memory.mentions, |_| true, |page| terms.of_page(book, page))
}

/// What `find` finds on each page, in the order of the pages; what was found on a page that is the
/// same is used again if it `holds`.
fn each<T: Send + Sync>(
    book: &Handbook,
    known: &mut HashMap<PageId, (Arc<Page>, Arc<T>)>,
    holds: impl Fn(&T) -> bool + Sync,
    find: impl Fn(&Page) -> T + Sync,
) -> Vec<Arc<T>> {
    let of = |page: &&Arc<Page>| {
        let same = known.get(&page.id).filter(|(old, found)| Arc::ptr_eq(old, page) && holds(found));
        same.map_or_else(|| Arc::new(find(page)), |(_, found)| Arc::clone(found))
    };
    let pages: Vec<&Arc<Page>> = book.pages.values().collect();
    let found: Vec<Arc<T>> = pages.par_iter().map(of).collect();
    let pairs = pages.iter().zip(&found);
    *known = pairs.map(|(page, found)| (page.id.clone(), (Arc::clone(page), Arc::clone(found)))).collect();
    found
}

/// The words of the shared lists.
fn words(book: &Handbook) -> impl std::hash::Hash {
    let flags = [Vocabulary::DoNotRoll, Vocabulary::AskFirst];
    let flags: Vec<Vec<_>> = flags.into_iter().map(|list| book.safety.flags(list).collect()).collect();
    (&book.words, flags)
}

/// A handbook without pages, unless something of it could not be read, which has been told.
fn no_pages(book: &Handbook, sources: &Sources) -> Option<Problem> {
    let is_told = !book.index.unread.is_empty() || !sources.broken.is_empty();
    let why = match book.index.drafts.is_empty() {
        true => "content/ is missing or empty",
        false => "every page is a draft",
    };
    let problem = Problem::new(&NO_PAGES, format!("there are no pages: {why}"));
    let hint = "run rollbook in the folder that holds content/, or name that folder behind the command";
    (book.pages.is_empty() && !is_told).then(|| problem.hint(hint))
}

/// Finds the headings of every page, and with them what links can name.
fn outline(book: &mut Handbook, memory: &mut Memory, problems: &mut Vec<Problem>) {
    // A heading can show the title of a page.
    let mut docs = book.pages.values().map(|page| &page.doc).chain(book.fragments.values().map(|one| &one.doc));
    let titles: Vec<_> = match docs.any(|doc| doc.headings_show_titles) {
        true => book.pages.values().map(|page| (&page.id, page.title())).collect(),
        false => Vec::new(),
    };
    let names = Fingerprint::of((&book.index, words(book), titles, &book.config.title));
    if memory.names != Some(names) {
        memory.names = Some(names);
        memory.outlines.clear();
    }
    let find = |page: &Arc<Page>| {
        let known = memory.outlines.get(&page.id).filter(|(known, _)| Arc::ptr_eq(known, page));
        known.map_or_else(|| of_page(book, page), |(_, outline)| outline.clone())
    };
    let pages: Vec<Arc<Page>> = book.pages.values().cloned().collect();
    let outlines: Vec<_> = pages.par_iter().map(find).collect();
    let partial = pages.iter().filter(|page| page.is_partial).map(|page| Target::Page(page.id.clone()));
    book.index.partial = partial.collect();
    let anchors = pages.iter().zip(&outlines).map(|(page, outline)| {
        let target = Target::Page(page.id.clone());
        (target, Arc::clone(&outline.value.anchors))
    });
    book.index.anchors.append(&mut anchors.collect());
    let linked = pages.iter().zip(&outlines).map(|(page, found)| {
        problems.extend_from_slice(&found.problems);
        (page.id.clone(), Linked { outline: Arc::clone(&found.value.entries), ..Linked::default() })
    });
    book.linked = linked.collect();
    let known = pages.into_iter().zip(outlines);
    memory.outlines = known.map(|(page, outline)| (page.id.clone(), (page, outline))).collect();
}

fn of_page(book: &Handbook, page: &Page) -> Checked<Outline> {
    index::outline(book, page).map(|entries| {
        let mut anchors: BTreeSet<String> = entries.iter().map(|entry| entry.anchor.clone()).collect();
        anchors.extend(List::under(&page.id).iter().flat_map(index::list_anchors));
        Outline { entries: Arc::new(entries), anchors: Arc::new(anchors) }
    })
}

/// Tells each page what it cites, what it explains, and what leads to it: mentions and relations.
/// All three are in the order of the pages.
fn connect(linked: &mut BTreeMap<PageId, Linked>, ways: &[Arc<Ways>], mentions: &[Arc<terms::Found>]) {
    let (ids, mut linked): (Vec<&PageId>, Vec<&mut Linked>) = linked.iter_mut().unzip();
    let place: HashMap<&PageId, usize> = ids.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    for (at, (id, ways)) in ids.iter().zip(ways).enumerate() {
        linked[at].citations = Arc::clone(&ways.citations);
        linked[at].terms = Arc::clone(&mentions[at].mentions);
        for (target, mention) in &ways.edges.value.mentions {
            linked[place[target]].backlinks.push(Arc::clone(mention));
        }
        for (name, inverse, other) in &ways.edges.value.relations {
            linked[at].relations.push((name, other.clone()));
            if let Some(inverse) = inverse {
                linked[place[other]].relations.push((inverse, (*id).clone()));
            }
        }
    }
    // Two pages can name each other: easier from here, harder from there.
    for linked in linked {
        let mut once = Vec::with_capacity(linked.relations.len());
        for relation in std::mem::take(&mut linked.relations) {
            if !once.contains(&relation) {
                once.push(relation);
            }
        }
        linked.relations = once;
    }
}

/// Where each work is cited.
fn cited(book: &Handbook, ways: &[Arc<Ways>]) -> BTreeMap<String, BTreeMap<PageId, Vec<usize>>> {
    let mut cited: HashMap<&str, Vec<(PageId, Vec<usize>)>> = HashMap::new();
    for (id, ways) in book.pages.keys().zip(ways) {
        for (n, citation) in ways.citations.iter().enumerate() {
            for item in &citation.items {
                let pages = cited.entry(&item.key.value).or_default();
                match pages.last_mut().filter(|(last, _)| last == id) {
                    Some((_, all)) if all.last() == Some(&n) => {}
                    Some((_, all)) => all.push(n),
                    None => pages.push((id.clone(), vec![n])),
                }
            }
        }
    }
    cited.into_iter().map(|(key, pages)| (key.to_owned(), pages.into_iter().collect())).collect()
}

/// Where each term is used.
fn used(book: &Handbook, terms: &Terms, mentions: &[Arc<terms::Found>]) -> BTreeMap<PageId, BTreeSet<PageId>> {
    let mut used: BTreeMap<PageId, BTreeSet<PageId>> = terms.pages().map(|id| (id.clone(), BTreeSet::new())).collect();
    for (id, found) in book.pages.keys().zip(mentions) {
        for term in &found.used {
            used.entry(term.clone()).or_default().insert(id.clone());
        }
    }
    used
}

/// A fragment on ten pages is read ten times; its mistakes are told once.
fn once_each(problems: Vec<Problem>) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    problems
        .into_iter()
        .filter(|problem| seen.insert((problem.rule.name, problem.place.clone(), problem.message.clone())))
        .collect()
}
