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

use std::collections::{BTreeMap, BTreeSet};
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
    outlines: BTreeMap<PageId, (Arc<Page>, Arc<Checked<Arc<Vec<OutlineEntry>>>>)>,
    ways: BTreeMap<PageId, (Arc<Page>, Arc<Ways>)>,
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
    let used = ways.iter().flat_map(|ways| &ways.edges.value.fragments).collect();
    problems.extend(edges::unused_fragments(&book, sources, &near, &used));
    problems.extend(ways.iter().flat_map(|ways| ways.edges.problems.iter().cloned()));
    connect(&mut book, &ways);
    cite(&mut book, &ways);
    mention(&mut book, &terms, &ways);
    order::order(&mut book, &near, &mut problems);
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

/// What pages and lists are called.
fn names(book: &Handbook) -> impl std::hash::Hash {
    let entries = [Vocabulary::Region, Vocabulary::Muscle, Vocabulary::Equipment, Vocabulary::Position];
    let entries = entries.into_iter().flat_map(|list| book.words.list(list).iter().map(move |entry| (list, entry)));
    let entries: Vec<_> = entries.map(|(list, entry)| (list, entry.id.value.clone(), entry.title.clone())).collect();
    let titles: Vec<_> = book.pages.values().map(|page| (page.id.clone(), page.title().to_owned())).collect();
    (titles, entries, book.config.title.clone())
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
    let known = &memory.outlines;
    let find = |page: &Arc<Page>| {
        let outline = known.get(&page.id).filter(|(known, _)| Arc::ptr_eq(known, page)).map(|(_, found)| Arc::clone(found));
        outline.unwrap_or_else(|| Arc::new(index::outline(book, page).map(Arc::new)))
    };
    let pages: Vec<Arc<Page>> = book.pages.values().cloned().collect();
    let outlines: Vec<_> = pages.par_iter().map(find).collect();
    for (page, outline) in pages.iter().zip(&outlines) {
        let target = Target::Page(page.id.clone());
        problems.extend_from_slice(&outline.problems);
        let outline = Arc::clone(&outline.value);
        let mut anchors: BTreeSet<String> = outline.iter().map(|entry| entry.anchor.clone()).collect();
        anchors.extend(List::under(&page.id).iter().flat_map(index::list_anchors));
        if page.is_partial {
            book.index.partial.insert(target.clone());
        }
        book.index.anchors.insert(target, anchors);
        book.linked.insert(page.id.clone(), Linked { outline, ..Linked::default() });
    }
    let known = pages.into_iter().zip(outlines);
    memory.outlines = known.map(|(page, outline)| (page.id.clone(), (page, outline))).collect();
}

/// Tells each page what leads to it: mentions and relations.
fn connect(book: &mut Handbook, ways: &[Arc<Ways>]) {
    let linked = &mut book.linked;
    for (id, ways) in book.pages.keys().zip(ways) {
        for (target, mention) in &ways.edges.value.mentions {
            linked.entry(target.clone()).or_default().backlinks.push(Arc::clone(mention));
        }
        for (name, inverse, other) in &ways.edges.value.relations {
            linked.entry(id.clone()).or_default().relations.push((name, other.clone()));
            if let Some(inverse) = inverse {
                linked.entry(other.clone()).or_default().relations.push((inverse, id.clone()));
            }
        }
    }
    // Two pages can name each other: easier from here, harder from there.
    for linked in book.linked.values_mut() {
        let mut seen = BTreeSet::new();
        linked.relations.retain(|relation| seen.insert(relation.clone()));
    }
}

/// Tells each page what it cites, and each work where it is cited.
fn cite(book: &mut Handbook, ways: &[Arc<Ways>]) {
    for ((id, linked), ways) in book.linked.iter_mut().zip(ways) {
        for (n, citation) in ways.citations.iter().enumerate() {
            for item in &citation.items {
                let pages = book.cited.entry(item.key.value.clone()).or_default();
                let all = pages.entry(id.clone()).or_default();
                if all.last() != Some(&n) {
                    all.push(n);
                }
            }
        }
        linked.citations = Arc::clone(&ways.citations);
    }
}

/// Tells each page which terms it explains, and each term where it is used.
fn mention(book: &mut Handbook, terms: &Terms, ways: &[Arc<Ways>]) {
    book.terms = terms.pages().map(|id| (id.clone(), BTreeSet::new())).collect();
    for ((id, linked), ways) in book.linked.iter_mut().zip(ways) {
        for term in &ways.terms.used {
            book.terms.entry(term.clone()).or_default().insert(id.clone());
        }
        linked.terms = Arc::clone(&ways.terms.mentions);
    }
}

/// A fragment on ten pages is read ten times; its mistakes are told once.
fn once_each(problems: Vec<Problem>) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    problems
        .into_iter()
        .filter(|problem| seen.insert((problem.rule.name, problem.place.clone(), problem.message.clone())))
        .collect()
}
