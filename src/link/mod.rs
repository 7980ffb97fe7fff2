//! `Manuscript` → `Handbook`: who leads where. What leads nowhere is reported by the resolver
//! that writes the links, so that "reported" and "written" cannot disagree.

mod edges;
mod index;
mod order;
mod rules;
mod sentence;

pub use rules::RULES;

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::model::{Checked, Handbook, Linked, List, Manuscript, PageId, Problem, Sources, Target};
use rules::NO_PAGES;

/// Links the handbook. `sources` tells which pictures there are.
pub fn link(manuscript: Manuscript, sources: &Sources) -> Checked<Handbook> {
    let mut problems = Vec::new();
    let index = index::index(&manuscript);
    let words_unread = manuscript.words_unread;
    // What could not be read has been told; a handbook of drafts has no pages.
    let unread = !manuscript.unread.is_empty() || !sources.broken.is_empty();
    let mut book = Handbook {
        config: manuscript.config,
        words: manuscript.words,
        safety: manuscript.safety,
        pages: manuscript.pages.into_iter().map(|page| (page.id.clone(), page)).collect(),
        fragments: manuscript.fragments,
        index,
        ..Handbook::default()
    };
    if book.pages.is_empty() && !unread {
        let only_drafts = !book.index.drafts.is_empty();
        let why = if only_drafts { "every page is a draft" } else { "content/ is missing or empty" };
        let problem = Problem::new(&NO_PAGES, format!("there are no pages: {why}"));
        problems.push(problem.hint("run rollbook in the folder that holds content/, or name it: rollbook build PATH"));
    }
    problems.extend(index::reserved(&book));

    let outlines: Vec<_> = book.pages.values().map(|page| index::outline(&book, page)).collect();
    let ids: Vec<PageId> = book.pages.keys().cloned().collect();
    for (id, outline) in ids.iter().zip(outlines) {
        let outline = outline.take(&mut problems);
        let mut anchors: BTreeSet<String> = outline.iter().map(|entry| entry.anchor.clone()).collect();
        anchors.extend(List::under(id).iter().flat_map(index::list_anchors));
        if book.pages[id].is_partial {
            book.index.partial.insert(Target::Page(id.clone()));
        }
        book.index.anchors.insert(Target::Page(id.clone()), anchors);
        book.linked.insert(id.clone(), Linked { outline, ..Linked::default() });
    }

    problems.extend(index::fragment_cycles(&book));
    problems.extend(index::fragments_too_deep(&book));
    if !words_unread {
        problems.extend(edges::words(&book));
    }
    let pages: Vec<_> = book.pages.values().collect();
    let found: Vec<_> = pages.par_iter().map(|page| edges::of_page(&book, page, sources)).collect();
    let unused: Vec<_> = edges::unused_fragments(&book, sources);
    drop(pages);

    let mut edges = Vec::new();
    for found in found {
        edges.push(found.take(&mut problems));
    }
    problems.extend(unused);
    for (id, edges) in ids.iter().zip(edges) {
        for (target, mention) in edges.mentions {
            book.linked.entry(target).or_default().backlinks.push(mention);
        }
        for (name, inverse, other) in edges.relations {
            book.linked.entry(id.clone()).or_default().relations.push((name, other.clone()));
            if let Some(inverse) = inverse {
                book.linked.entry(other).or_default().relations.push((inverse, id.clone()));
            }
        }
        for key in edges.cites {
            book.cited.entry(key).or_default().insert(id.clone());
        }
    }
    for linked in book.linked.values_mut() {
        let mut seen = BTreeSet::new();
        linked.relations.retain(|relation| seen.insert(relation.clone()));
    }
    order::order(&mut book, &mut problems);
    Checked::new(book, once_each(problems))
}

/// A fragment on ten pages is read ten times; its mistakes are told once.
fn once_each(problems: Vec<Problem>) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    problems
        .into_iter()
        .filter(|problem| seen.insert((problem.rule.name, problem.place.clone(), problem.message.clone())))
        .collect()
}
