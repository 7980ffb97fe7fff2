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

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::model::{Checked, Handbook, Linked, List, Manuscript, Problem, Sources, Target};
use edges::{Edges, Near};
use rules::NO_PAGES;

/// Links the handbook. `sources` tells which pictures there are.
pub fn link(manuscript: Manuscript, sources: &Sources) -> Checked<Handbook> {
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
    outline(&mut book, &mut problems);
    problems.extend(index::fragment_cycles(&book));
    problems.extend(index::fragments_too_deep(&book));
    if !words_unread {
        problems.extend(edges::words(&book));
    }
    let near = Near::default();
    let pages: Vec<_> = book.pages.values().collect();
    let found: Vec<_> = pages.par_iter().map(|page| edges::of_page(&book, page, sources, &near)).collect();
    problems.extend(edges::unused_fragments(&book, sources, &near));
    let edges: Vec<Edges> = found.into_iter().map(|found| found.take(&mut problems)).collect();
    connect(&mut book, edges);
    cite(&mut book);
    terms(&mut book, &mut problems);
    order::order(&mut book, &near, &mut problems);
    Checked::new(book, once_each(problems))
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
fn outline(book: &mut Handbook, problems: &mut Vec<Problem>) {
    let outlines: Vec<_> = book.pages.values().map(|page| index::outline(book, page)).collect();
    for (page, outline) in book.pages.values().zip(outlines) {
        let target = Target::Page(page.id.clone());
        let outline = outline.take(problems);
        let mut anchors: BTreeSet<String> = outline.iter().map(|entry| entry.anchor.clone()).collect();
        anchors.extend(List::under(&page.id).iter().flat_map(index::list_anchors));
        if page.is_partial {
            book.index.partial.insert(target.clone());
        }
        book.index.anchors.insert(target, anchors);
        book.linked.insert(page.id.clone(), Linked { outline, ..Linked::default() });
    }
}

/// Tells each page what leads to it: mentions and relations. `edges` are those of each
/// page, in the order of the pages.
fn connect(book: &mut Handbook, edges: Vec<Edges>) {
    let linked = &mut book.linked;
    for (id, edges) in book.pages.keys().zip(edges) {
        for (target, mention) in edges.mentions {
            linked.entry(target).or_default().backlinks.push(mention);
        }
        for (name, inverse, other) in edges.relations {
            linked.entry(id.clone()).or_default().relations.push((name, other.clone()));
            if let Some(inverse) = inverse {
                linked.entry(other).or_default().relations.push((inverse, id.clone()));
            }
        }
    }
    // Two pages can name each other: easier from here, harder from there.
    for linked in book.linked.values_mut() {
        let mut seen = BTreeSet::new();
        linked.relations.retain(|relation| seen.insert(relation.clone()));
    }
}

/// Finds what each page cites, and where each work is cited.
fn cite(book: &mut Handbook) {
    let pages: Vec<_> = book.pages.values().collect();
    let found: Vec<_> = pages.par_iter().map(|page| citations::of_page(book, page)).collect();
    let ids: Vec<_> = book.pages.keys().cloned().collect();
    for (id, citations) in ids.into_iter().zip(found) {
        for (n, citation) in citations.iter().enumerate() {
            for item in &citation.items {
                let pages = book.cited.entry(item.key.value.clone()).or_default();
                let all = pages.entry(id.clone()).or_default();
                if all.last() != Some(&n) {
                    all.push(n);
                }
            }
        }
        book.linked.entry(id).or_default().citations = citations;
    }
}

/// Finds the first mention of each term on each page.
fn terms(book: &mut Handbook, problems: &mut Vec<Problem>) {
    let terms = terms::Terms::of(book).take(problems);
    book.terms = terms.pages().map(|id| (id.clone(), BTreeSet::new())).collect();
    let pages: Vec<_> = book.pages.values().collect();
    let found: Vec<_> = pages.par_iter().map(|page| terms.of_page(book, page)).collect();
    let ids: Vec<_> = book.pages.keys().cloned().collect();
    for (id, found) in ids.into_iter().zip(found) {
        for term in found.used {
            book.terms.entry(term).or_default().insert(id.clone());
        }
        book.linked.entry(id).or_default().terms = found.mentions;
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
