//! Pages that nothing leads to.

use std::collections::BTreeSet;

use super::{Check, Run};
use crate::model::{Handbook, Page, PageId, Problem, Rule};

/// Whether every page and the shared words could be read.
pub(super) fn is_whole(book: &Handbook) -> bool {
    let is_read = book.index.unread.is_empty() && !book.index.words_unread;
    is_read && !book.pages.values().any(|page| page.is_partial)
}

static RULE: Rule = Rule::warning(
    "orphan-page",
    [
        "A page that no other page mentions, that no relation or term leads to, and that the navigation does not name. Programs and plain pages stand in the navigation by themselves.",
        "It stands at the end of a list, and nobody who reads the handbook comes by. A client is sent from an exercise \
         to the next, not through lists.",
        "exercises/hamstrings.md, which nothing mentions",
        "Mention it where a reader wants to go on: [[hamstrings]], `related`, `easier`, a program. Or name it in \
         [navigation] order.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Book(run) };

fn run(book: &Handbook) -> Vec<Problem> {
    // What leads to a page may stand in what could not be read.
    if !is_whole(book) {
        return Vec::new();
    }
    let related: BTreeSet<&PageId> =
        book.linked.values().flat_map(|linked| linked.relations.iter().map(|(_, other)| other)).collect();
    let named: BTreeSet<&str> = book.config.order.iter().map(|name| name.value.as_str()).collect();
    let is_reached = |page: &Page| {
        let id = &page.id;
        let is_mentioned = book.linked.get(id).is_some_and(|linked| !linked.backlinks.is_empty());
        let is_term = book.terms.get(id).is_some_and(|pages| !pages.is_empty());
        is_mentioned || is_term || related.contains(id) || named.contains(id.as_str()) || named.contains(id.slug())
    };
    // Plain pages and programs stand in the navigation by themselves: that is where one begins.
    let begins = |page: &Page| matches!(page.id.folder(), "pages" | "programs");
    let orphans = book.pages.values().filter(|page| !begins(page) && !is_reached(page));
    let problem = |page: &std::sync::Arc<Page>| {
        let problem = Problem::new(&RULE, format!("no page leads to “{}”", page.title()));
        let problem = problem.at(&page.source, page.common.title.span);
        problem.hint(format!("mention it where readers go on: [[{}]], or in a field such as `related`", page.id.slug()))
    };
    orphans.map(problem).collect()
}
