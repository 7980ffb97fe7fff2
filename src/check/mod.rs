//! `Handbook` → problems: what is well-formed and still not good. One file a check; a check reads
//! the handbook and changes nothing.

mod client;
mod duplicate_title;
mod figure_step;
mod gate;
mod heading_jump;
mod item_sides;
mod many_exercises;
mod missing_section;
mod uncited_reference;
mod unused_fragment;

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

pub use client::{RULES, Version};

use crate::model::{Client, Fragments, Handbook, Leaf, OutlineEntry, Page, PageId, Problem, Program, Rule, are_same};

/// A check: its rule, and how broken ones are found.
pub struct Check {
    /// What it asks for. A check may report this rule only.
    pub rule: &'static Rule,
    /// Looks for places that break it.
    run: Run,
}

/// How far a check looks.
#[derive(Clone, Copy)]
enum Run {
    /// At one page by itself; what is found is remembered as long as the page stays as it is.
    Page(fn(Leaf<'_>) -> Vec<Problem>),
    /// At one program, and the exercises it names; also at one that somebody put together for a client.
    Program(fn(&Handbook, &Page, &Program) -> Vec<Problem>),
    /// At the whole handbook.
    Book(fn(&Handbook) -> Vec<Problem>),
}

/// Every check.
pub const CHECKS: &[Check] = &[
    missing_section::REQUIRED,
    missing_section::RECOMMENDED,
    missing_section::NUMBERED,
    figure_step::CHECK,
    heading_jump::CHECK,
    duplicate_title::CHECK,
    unused_fragment::CHECK,
    gate::FORBIDS,
    gate::NOT_CLEARED,
    gate::CLEARANCE,
    many_exercises::CHECK,
    many_exercises::STRONGER,
    item_sides::CHECK,
    uncited_reference::CHECK,
];

/// What was found on each page by itself, for the next edition.
#[derive(Default)]
pub struct Memory {
    fragments: Fragments,
    pages: HashMap<PageId, Looked>,
}

/// A page, its headings, and what was found on it.
struct Looked {
    page: Arc<Page>,
    outline: Arc<Vec<OutlineEntry>>,
    problems: Arc<Vec<Problem>>,
}

/// Runs every check; those of a page are not run again on a page that is in memory.
pub fn check(book: &Handbook, memory: &mut Memory) -> Vec<Problem> {
    let book_checks = |check: &Check| match check.run {
        Run::Book(run) => run(book),
        Run::Program(run) => programs(book).flat_map(|(page, program)| run(book, page, program)).collect(),
        Run::Page(_) => Vec::new(),
    };
    if !are_same(&memory.fragments, &book.fragments) {
        memory.fragments.clone_from(&book.fragments);
        memory.pages.clear();
    }
    let known = &memory.pages;
    let look = |(id, page): (&PageId, &Arc<Page>)| {
        let outline = book.linked.get(id).map(|linked| Arc::clone(&linked.outline)).unwrap_or_default();
        let is_known = |looked: &&Looked| Arc::ptr_eq(&looked.page, page) && Arc::ptr_eq(&looked.outline, &outline);
        let problems = known.get(id).filter(is_known).map(|looked| Arc::clone(&looked.problems));
        let problems = problems.unwrap_or_else(|| Arc::new(of_page(book.leaf(page, &outline))));
        (id.clone(), Looked { page: Arc::clone(page), outline, problems })
    };
    let pages: Vec<_> = book.pages.iter().collect();
    let (found, pages): (Vec<Vec<Problem>>, Vec<_>) =
        rayon::join(|| CHECKS.par_iter().map(book_checks).collect(), || pages.into_par_iter().map(look).collect());
    let mut problems: Vec<Problem> = found.into_iter().flatten().collect();
    problems.extend(pages.iter().flat_map(|(_, looked)| looked.problems.iter().cloned()));
    memory.pages = pages.into_iter().collect();
    problems
}

fn of_page(leaf: Leaf<'_>) -> Vec<Problem> {
    let run = |check: &Check| match check.run {
        Run::Page(run) => run(leaf),
        Run::Program(_) | Run::Book(_) => Vec::new(),
    };
    CHECKS.iter().flat_map(run).collect()
}

fn programs(book: &Handbook) -> impl Iterator<Item = (&Page, &Program)> {
    book.pages.values().filter_map(|page| Some((&**page, page.meta.program()?)))
}

/// Looks at what a client gets as at a program of the handbook; `page` is what is printed.
pub fn client(book: &Handbook, client: &Client, page: &Page, now: &[Version]) -> Vec<Problem> {
    let run = |check: &Check| match (check.run, page.meta.program()) {
        (Run::Page(run), _) => run(book.leaf(page, &[])),
        (Run::Program(run), Some(program)) => run(book, page, program),
        (Run::Program(_), None) | (Run::Book(_), _) => Vec::new(),
    };
    let mut problems: Vec<Problem> = CHECKS.iter().flat_map(run).collect();
    problems.extend(client::not_on_sheet(book, client, page));
    problems.extend(client::changed(book, client, now));
    problems
}
