//! Exercises that are easier than themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, Run};
use crate::model::{Handbook, Page, PageId, Problem, Rule, Span};

static RULE: Rule = Rule::error(
    "progression-cycle",
    [
        "A chain of `easier` and `harder` that comes back to where it began.",
        "Somebody who cannot do an exercise is sent to an easier one, and from there on to the one they cannot do.",
        "calves: easier = [\"calves-chair\"], and calves-chair: easier = [\"calves\"]",
        "Take out the one that is wrong. `easier` on one page is `harder` on the other by itself.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Book(run) };

/// Which exercise is easier than which, and where that is written.
type Steps<'a> = BTreeMap<PageId, Vec<(PageId, &'a Page, Span)>>;

fn run(book: &Handbook) -> Vec<Problem> {
    let steps = steps(book);
    let mut problems = Vec::new();
    let mut told = BTreeSet::new();
    for start in steps.keys() {
        // The shortest way back, by breadth; each circle is told once, from its first page.
        let Some(way) = way_back(&steps, start).filter(|way| way.iter().all(|(from, ..)| *from >= start)) else {
            continue;
        };
        let members: BTreeSet<&PageId> = way.iter().map(|(from, ..)| *from).collect();
        if !told.insert(members) {
            continue;
        }
        let title = |id: &PageId| book.pages.get(id).map_or("", |page| page.title());
        let names: Vec<String> = way.iter().map(|(from, ..)| format!("“{}”", title(from))).collect();
        let message = format!("{} → {}: easier comes back to where it began", names.join(" → "), names[0]);
        let (_, page, span) = way[0];
        let problem = Problem::new(&RULE, message).at(&page.source, span);
        let problem = problem.hint("take out the one that is wrong");
        let related = |problem: Problem, (_, page, span): &(&PageId, &Page, Span)| {
            problem.related(&page.source, *span, "and here")
        };
        problems.push(way[1..].iter().fold(problem, related));
    }
    problems
}

fn steps(book: &Handbook) -> Steps<'_> {
    let mut steps: Steps<'_> = BTreeMap::new();
    for page in book.pages.values() {
        for relation in page.meta.relations() {
            let Ok(other) = book.resolve_page(&page.source, &relation.to.value) else { continue };
            let (from, to) = match relation.name {
                "easier" => (page.id.clone(), other),
                "harder" => (other, page.id.clone()),
                _ => continue,
            };
            // A page that names itself is told as such.
            if from != to {
                steps.entry(from).or_default().push((to, page, relation.to.span));
            }
        }
    }
    steps
}

/// The shortest way from an exercise through easier ones back to itself: each page that is left, and where it is
/// written that the next one is easier.
fn way_back<'a>(steps: &'a Steps<'a>, start: &'a PageId) -> Option<Vec<(&'a PageId, &'a Page, Span)>> {
    let mut from: BTreeMap<&PageId, (&PageId, &Page, Span)> = BTreeMap::new();
    let mut next = vec![start];
    while !next.is_empty() {
        let mut later = Vec::new();
        for at in next {
            for (to, page, span) in steps.get(at).into_iter().flatten() {
                if to == start {
                    let mut way = vec![(at, *page, *span)];
                    let mut here = at;
                    while here != start {
                        let (before, page, span) = from[here];
                        way.push((before, page, span));
                        here = before;
                    }
                    way.reverse();
                    return Some(way);
                }
                if !from.contains_key(to) {
                    from.insert(to, (at, page, *span));
                    later.push(to);
                }
            }
        }
        next = later;
    }
    None
}
