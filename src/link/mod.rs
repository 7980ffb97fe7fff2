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
/// while everything it could lead to is called and stands as before.
#[derive(Default)]
pub struct Memory {
    fragments: Fragments,
    /// What pages and lists are called, and by which names a link can mean them.
    names: Option<Fingerprint>,
    /// That, and everything else that a page can lead to: headings, works, pictures, terms.
    world: Option<Fingerprint>,
    outlines: HashMap<PageId, (Arc<Page>, Checked<Outline>)>,
    ways: HashMap<PageId, (Arc<Page>, Arc<Ways>)>,
}

/// The headings of a page, and the anchors that a link can name.
#[derive(Clone)]
struct Outline {
    entries: Arc<Vec<OutlineEntry>>,
    anchors: Arc<BTreeSet<String>>,
}

/// Everything that leads away from a page.
struct Ways {
    edges: Checked<Edges>,
    citations: Arc<Vec<Citation>>,
    terms: terms::Found,
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
        (memory.names, memory.world) = (None, None);
    }
    outline(&mut book, memory, &mut problems);
    problems.extend(index::fragment_cycles(&book));
    problems.extend(index::fragments_too_deep(&book));
    if !words_unread {
        problems.extend(edges::words(&book));
    }
    let terms = Terms::of(&book).take(&mut problems);
    let near = Near::default();
    let ways = ways(&book, sources, &terms, &near, memory);
    let embedded = ways.iter().flat_map(|ways| &ways.edges.value.fragments).collect();
    problems.extend(edges::unused_fragments(&book, sources, &near, &embedded));
    problems.extend(ways.iter().flat_map(|ways| ways.edges.problems.iter().cloned()));
    book.cited = cited(&book, &ways);
    book.terms = used(&book, &terms, &ways);
    let mut linked = std::mem::take(&mut book.linked);
    let (order, ()) = rayon::join(|| order::order(&book, &near), || connect(&mut linked, &ways));
    order::neighbours(&mut linked, &order.sections);
    problems.extend(order.problems);
    (book.linked, book.navigation, book.entries) = (linked, order.sections, order.entries);
    Checked::new(book, once_each(problems))
}

/// Where each page leads, in the order of the pages.
fn ways(book: &Handbook, sources: &Sources, terms: &Terms, near: &Near, memory: &mut Memory) -> Vec<Arc<Ways>> {
    let works = (book.works.by_key.keys().collect::<Vec<_>>(), &book.works.unread, book.works.any_unread);
    let media: Vec<&SourcePath> = sources.media.keys().collect();
    // The anchors of the index come from the outlines.
    let world = Fingerprint::of((names(book), &book.index, works, media, terms));
    if memory.world != Some(world) {
        memory.world = Some(world);
        memory.ways.clear();
    }
    let known = &memory.ways;
    let follow = |page: &Arc<Page>| {
        let is_known = |known: &&(Arc<Page>, Arc<Ways>)| Arc::ptr_eq(&known.0, page);
        known.get(&page.id).filter(is_known).map_or_else(
            || {
                Arc::new(Ways {
                    edges: edges::of_page(book, page, sources, near),
                    citations: Arc::new(citations::of_page(book, page)),
                    terms: terms.of_page(book, page),
                })
            },
            |(_, ways)| Arc::clone(ways),
        )
    };
    let pages: Vec<&Arc<Page>> = book.pages.values().collect();
    let ways: Vec<Arc<Ways>> = pages.par_iter().map(|page| follow(page)).collect();
    let known = pages.iter().zip(&ways);
    memory.ways = known.map(|(page, ways)| (page.id.clone(), (Arc::clone(page), Arc::clone(ways)))).collect();
    ways
}

/// What pages and lists are called, and the words of the shared lists.
fn names(book: &Handbook) -> impl std::hash::Hash {
    let titles: Vec<_> = book.pages.values().map(|page| (&page.id, page.title())).collect();
    let flags = [Vocabulary::DoNotRoll, Vocabulary::AskFirst];
    let flags: Vec<Vec<_>> = flags.into_iter().map(|list| book.safety.flags(list).collect()).collect();
    (titles, &book.words, flags, &book.config.title)
}

/// A handbook without pages, unless something of it could not be read, which has been told.
fn no_pages(book: &Handbook, sources: &Sources) -> Option<Problem> {
    let is_told = !book.index.unread.is_empty() || !sources.broken.is_empty();
    let why = match book.index.drafts.is_empty() {
        true => "content/ is missing or empty",
        false => "every page is a draft",
    };
    let problem = Problem::new(&NO_PAGES, format!("there are no pages: {why}"));
    let hint = "run rollbook in the folder that holds content/, or name it: rollbook build PATH";
    (book.pages.is_empty() && !is_told).then(|| problem.hint(hint))
}

/// Finds the headings of every page, and with them what links can name.
fn outline(book: &mut Handbook, memory: &mut Memory, problems: &mut Vec<Problem>) {
    // A heading can show the title of a page.
    let names = Fingerprint::of((names(book), &book.index));
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
/// `linked` and `ways` are in the order of the pages.
fn connect(linked: &mut BTreeMap<PageId, Linked>, ways: &[Arc<Ways>]) {
    let (ids, mut linked): (Vec<&PageId>, Vec<&mut Linked>) = linked.iter_mut().unzip();
    let place: HashMap<&PageId, usize> = ids.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    for (at, (id, ways)) in ids.iter().zip(ways).enumerate() {
        linked[at].citations = Arc::clone(&ways.citations);
        linked[at].terms = Arc::clone(&ways.terms.mentions);
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
fn used(book: &Handbook, terms: &Terms, ways: &[Arc<Ways>]) -> BTreeMap<PageId, BTreeSet<PageId>> {
    let mut used: BTreeMap<PageId, BTreeSet<PageId>> = terms.pages().map(|id| (id.clone(), BTreeSet::new())).collect();
    for (id, ways) in book.pages.keys().zip(ways) {
        for term in &ways.terms.used {
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
