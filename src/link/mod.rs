//! `Manuscript` → `Handbook`: who leads where. What leads nowhere is reported by the resolver
//! that writes the links, so that "reported" and "written" cannot disagree.

mod citations;
mod edges;
mod index;
mod memory;
mod order;
mod rules;
mod sentence;
mod terms;

pub use rules::RULES;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::iter::zip;
use std::sync::Arc;

use crate::model::{
    Backlink, Checked, Citation, Client, Fragments, Handbook, Index, Linked, List, Manuscript, OutlineEntry, Page,
    PageId, Problem, Relation, Safety, SourcePath, Sources, Target, Vocabulary, Words, are_same, kind_of_folder,
};
use edges::{Edges, Near};
use memory::{OfAll, OnPages, World};
use order::Order;
use rules::NO_PAGES;
use terms::Terms;

/// What was found on each page, and what followed from it, for the next edition. A page that is the
/// same is not followed again while everything it could lead to stands as before; what follows from
/// all pages is not worked out again when a page says something else in other words only.
#[derive(Default)]
pub struct Memory {
    fragments: Fragments,
    names: OfAll<Page, Index>,
    outlines: OnPages<Checked<Outline>>,
    index: OfAll<Checked<Outline>, Index>,
    ways: OnPages<Ways>,
    mentions: OnPages<terms::Found>,
    cited: OfAll<Ways, Cited>,
    used: OfAll<terms::Found, Used>,
    ties: OfAll<Ways, Ties>,
    order: OfAll<Page, Order>,
}

/// The headings of a page, and the anchors that a link can name.
struct Outline {
    entries: Arc<Vec<OutlineEntry>>,
    anchors: Arc<BTreeSet<String>>,
    is_partial: bool,
}

/// Where a page leads.
struct Ways {
    edges: Checked<Edges>,
    citations: Arc<Vec<Citation>>,
}

/// Where each work is cited.
type Cited = BTreeMap<String, BTreeMap<PageId, Vec<usize>>>;

/// Where each term is used.
type Used = BTreeMap<PageId, BTreeSet<PageId>>;

/// Links the handbook. `sources` tells which pictures there are.
pub fn link(manuscript: Manuscript, sources: &Sources, memory: &mut Memory) -> Checked<Handbook> {
    let mut problems = Vec::new();
    if !are_same(&memory.fragments, &manuscript.fragments) {
        *memory = Memory { fragments: manuscript.fragments.clone(), ..Memory::default() };
    }
    let words = words(&manuscript.words, &manuscript.safety);
    let world = World::of(None, (words, &manuscript.drafts, &manuscript.unread, manuscript.words_unread));
    let names = memory.names.of(world, &manuscript.pages, |a, b| a.id == b.id, || index::index(&manuscript));
    let words_unread = manuscript.words_unread;
    let pages = manuscript.pages;
    let mut book = Handbook {
        config: manuscript.config,
        words: manuscript.words,
        safety: manuscript.safety,
        shelf: manuscript.shelf,
        works: manuscript.works,
        pages: pages.iter().map(|page| (page.id.clone(), Arc::clone(page))).collect(),
        fragments: manuscript.fragments,
        index: names,
        ..Handbook::default()
    };
    problems.extend(no_pages(&book, sources));
    problems.extend(index::reserved(&book));
    problems.extend(edges::logo(&book, sources));
    let outlines = outlines(&book, &pages, memory);
    problems.extend(outlines.iter().flat_map(|outline| outline.problems.iter().cloned()));
    book.index = with_anchors(&book.index, &pages, &outlines, memory);
    problems.extend(index::fragment_cycles(&book));
    problems.extend(index::fragments_too_deep(&book));
    if !words_unread {
        problems.extend(edges::words(&book));
    }
    let terms = Terms::of(&book).take(&mut problems);
    let near = Near::default();
    let ways = ways(&book, &pages, sources, &near, memory);
    let world = World::of(Some(&book.index), &terms);
    let mentions = memory.mentions.of(world.clone(), &pages, |_| true, |page| terms.of_page(&book, page));
    let embedded = ways.iter().flat_map(|ways| &ways.edges.value.fragments).collect();
    problems.extend(edges::unused_fragments(&book, sources, &near, &embedded));
    problems.extend(ways.iter().flat_map(|ways| ways.edges.problems.iter().cloned()));
    let index = World::of(Some(&book.index), ());
    book.cited = memory.cited.of(index.clone(), &ways, cite_alike, || cited(&pages, &ways));
    book.terms = memory.used.of(world, &mentions, |a, b| a.used == b.used, || used(&pages, &terms, &mentions));
    let order = order(&book, &pages, &near, &mut memory.order);
    problems.extend(order.problems.iter().cloned());
    let ties = memory.ties.of(index, &ways, lead_alike, || ties(&pages, &ways));
    (book.navigation, book.entries) = (Arc::clone(&order.sections), Arc::clone(&order.entries));
    let linked = pages.iter().enumerate().map(|(at, page)| {
        let (previous, next) = order.around[at].clone();
        let linked = Linked {
            outline: Arc::clone(&outlines[at].value.entries),
            citations: Arc::clone(&ways[at].citations),
            terms: Arc::clone(&mentions[at].mentions),
            backlinks: Arc::clone(&ties[at].backlinks),
            relations: Arc::clone(&ties[at].relations),
            previous,
            next,
        };
        (page.id.clone(), linked)
    });
    book.linked = linked.collect();
    Checked::new(book, once_each(problems))
}

/// Follows what a client’s file names, in a handbook that is linked.
pub fn client(book: &Handbook, client: &Client, page: &Page, sources: &Sources) -> Vec<Problem> {
    let program = client.program.as_ref().map(|to| Relation {
        name: "program",
        inverse: None,
        wants: kind_of_folder("programs"),
        to,
    });
    once_each(edges::of_page(book, page, sources, &Near::default(), program).problems)
}

/// Finds the headings of every page; names can be linked, anchors are not known yet.
fn outlines(book: &Handbook, pages: &[Arc<Page>], memory: &mut Memory) -> Vec<Arc<Checked<Outline>>> {
    // A heading can show the title of a page.
    let mut docs = pages.iter().map(|page| &page.doc).chain(book.fragments.values().map(|one| &one.doc));
    let titles: Vec<_> = match docs.any(|doc| doc.headings_show_titles) {
        true => pages.iter().map(|page| page.title()).collect(),
        false => Vec::new(),
    };
    let words = words(&book.words, &book.safety);
    let world = World::of(Some(&book.index), (words, titles, &book.config.title));
    memory.outlines.of(
        world,
        pages,
        |_| true,
        |page| {
            index::outline(book, page).map(|entries| {
                let mut anchors: BTreeSet<String> = entries.iter().map(|entry| entry.anchor.clone()).collect();
                anchors.extend(List::under(&page.id).iter().flat_map(index::list_anchors));
                Outline { entries: Arc::new(entries), anchors: Arc::new(anchors), is_partial: page.is_partial }
            })
        },
    )
}

/// All that a link can name.
fn with_anchors(
    names: &Arc<Index>,
    pages: &[Arc<Page>],
    outlines: &[Arc<Checked<Outline>>],
    memory: &mut Memory,
) -> Arc<Index> {
    let alike = |a: &Checked<Outline>, b: &Checked<Outline>| {
        a.value.anchors == b.value.anchors && a.value.is_partial == b.value.is_partial
    };
    memory.index.of(World::of(Some(names), ()), outlines, alike, || {
        let mut index = Index::clone(names);
        for (page, outline) in zip(pages, outlines) {
            let target = Target::Page(page.id.clone());
            if outline.value.is_partial {
                index.partial.insert(target.clone());
            }
            index.anchors.insert(target, Arc::clone(&outline.value.anchors));
        }
        index
    })
}

/// Where each page leads, in the order of the pages.
fn ways(book: &Handbook, pages: &[Arc<Page>], sources: &Sources, near: &Near, memory: &mut Memory) -> Vec<Arc<Ways>> {
    let works = (book.works.by_key.keys().collect::<Vec<_>>(), &book.works.unread, book.works.any_unread);
    // Whether a picture can be shown, its beginning says.
    let media: Vec<(&SourcePath, Option<&str>)> =
        sources.media.iter().map(|(path, media)| (path, path.below("content/media").map(|_| &*media.hash))).collect();
    let world = World::of(Some(&book.index), (words(&book.words, &book.safety), works, media));
    let is_called = |(target, title): &(Target, String)| book.title(target) == *title;
    let is_known = |ways: &Ways| ways.edges.value.titles.iter().all(is_called);
    memory.ways.of(world, pages, is_known, |page| Ways {
        edges: edges::of_page(book, page, sources, near, None),
        citations: Arc::new(citations::of_page(book, page)),
    })
}

/// The order of pages and sections.
fn order(book: &Handbook, pages: &[Arc<Page>], near: &Near, memory: &mut OfAll<Page, Order>) -> Arc<Order> {
    let is_there = (book.terms.is_empty(), book.cited.is_empty(), book.works.by_key.is_empty());
    let rest = (&book.config.order, words(&book.words, &book.safety), is_there);
    let alike = |a: &Page, b: &Page| {
        let names =
            |page: &Page| -> Vec<_> { page.meta.words().iter().map(|w| (w.list, w.id.value.clone())).collect() };
        a.title() == b.title() && names(a) == names(b)
    };
    memory.of(World::of(Some(&book.index), rest), pages, alike, || order::order(book, near))
}

/// The words of the shared lists.
fn words<'a>(words: &'a Words, safety: &'a Safety) -> impl std::hash::Hash + use<'a> {
    let flags = [Vocabulary::DoNotRoll, Vocabulary::AskFirst];
    let flags: Vec<Vec<_>> = flags.into_iter().map(|list| safety.flags(list).collect()).collect();
    (words, flags)
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

/// What leads to each page, in the order of the pages.
type Ties = Vec<Tie>;

/// What leads to a page: mentions and relations.
#[derive(Default)]
struct Tie {
    backlinks: Arc<Vec<Arc<Backlink>>>,
    relations: Arc<Vec<(&'static str, PageId)>>,
}

fn ties(pages: &[Arc<Page>], ways: &[Arc<Ways>]) -> Ties {
    let place: HashMap<&PageId, usize> = pages.iter().enumerate().map(|(at, page)| (&page.id, at)).collect();
    let mut backlinks = vec![Vec::new(); pages.len()];
    let mut relations: Vec<Vec<(&'static str, PageId)>> = vec![Vec::new(); pages.len()];
    // Two pages can name each other: easier from here, harder from there.
    let mut relate = |at: usize, relation| {
        if !relations[at].contains(&relation) {
            relations[at].push(relation);
        }
    };
    for (at, (page, ways)) in zip(pages, ways).enumerate() {
        for (target, mention) in &ways.edges.value.mentions {
            backlinks[place[target]].push(Arc::clone(mention));
        }
        for (name, inverse, other) in &ways.edges.value.relations {
            relate(at, (*name, other.clone()));
            if let Some(inverse) = inverse {
                relate(place[other], (*inverse, page.id.clone()));
            }
        }
    }
    let tie = |(backlinks, relations)| Tie { backlinks: Arc::new(backlinks), relations: Arc::new(relations) };
    zip(backlinks, relations).map(tie).collect()
}

/// Whether two states of a page lead to the same pages with the same words.
fn lead_alike(one: &Ways, other: &Ways) -> bool {
    let (one, other) = (&one.edges.value, &other.edges.value);
    one.mentions == other.mentions && one.relations == other.relations
}

fn cited(pages: &[Arc<Page>], ways: &[Arc<Ways>]) -> Cited {
    let mut cited: HashMap<&str, Vec<(PageId, Vec<usize>)>> = HashMap::new();
    for (page, ways) in zip(pages, ways) {
        for (n, citation) in ways.citations.iter().enumerate() {
            for item in &citation.items {
                let pages = cited.entry(&item.key.value).or_default();
                match pages.last_mut().filter(|(last, _)| *last == page.id) {
                    Some((_, all)) if all.last() == Some(&n) => {}
                    Some((_, all)) => all.push(n),
                    None => pages.push((page.id.clone(), vec![n])),
                }
            }
        }
    }
    cited.into_iter().map(|(key, pages)| (key.to_owned(), pages.into_iter().collect())).collect()
}

/// Whether two states of a page cite the same works in the same order.
fn cite_alike(one: &Ways, other: &Ways) -> bool {
    let keys = |citation: &Citation| citation.items.iter().map(|item| item.key.value.clone()).collect::<Vec<_>>();
    one.citations.iter().map(keys).eq(other.citations.iter().map(keys))
}

fn used(pages: &[Arc<Page>], terms: &Terms, mentions: &[Arc<terms::Found>]) -> Used {
    let mut used: Used = terms.pages().map(|id| (id.clone(), BTreeSet::new())).collect();
    for (page, found) in zip(pages, mentions) {
        for term in &found.used {
            used.entry(term.clone()).or_default().insert(page.id.clone());
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
