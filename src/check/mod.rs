//! `Handbook` → problems: what is well-formed and still not good. One file a check; a check reads
//! the handbook and changes nothing.

mod and_so_on;
mod bare_steps;
mod client;
mod crowded_step;
mod double_space;
mod duplicate_title;
mod figure_step;
mod gate;
mod heading_case;
mod heading_jump;
mod item_sides;
mod lexicon;
mod long_sentence;
mod long_word;
mod many_exercises;
mod missing_section;
mod mixed_quotes;
mod near_duplicate;
mod near_miss;
mod no_stop_rules;
mod not_on_map;
mod one_way_relation;
mod orphan_page;
mod overpromise;
mod passive_step;
mod progression_cycle;
mod prose;
mod range_hyphen;
pub mod readability;
mod reading_grade;
mod repeated_exercise;
mod review_due;
mod syllables;
mod thin_alt;
mod thin_summary;
mod told_in_steps;
mod typed_fraction;
mod typed_times;
mod unchecked_language;
mod uncited_claim;
mod uncited_reference;
mod undefined_term;
mod unmarked_section;
mod untested_claim;
mod unused_entry;
mod unused_fragment;

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

pub use client::Version;
use lexicon::Lexicon;
use near_duplicate::{Body, Copies};
use prose::{Prose, denies};

use crate::model::{
    Client, Date, Fragments, Handbook, Leaf, OutlineEntry, Page, PageId, Problem, Program, Rule, are_same,
};

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
    /// At the words of one page, in any language; remembered in the same way.
    Prose(fn(&Prose<'_>, &Lexicon) -> Vec<Problem>),
    /// The same, where the handbook is in English.
    English(fn(&Prose<'_>, &Lexicon) -> Vec<Problem>),
    /// At one program, and the exercises it names; also at one that somebody put together for a client.
    Program(fn(&Handbook, &Page, &Program) -> Vec<Problem>),
    /// At the words of all pages beside each other.
    Bodies(fn(&Copies) -> Vec<Problem>),
    /// At the whole handbook.
    Book(fn(&Handbook) -> Vec<Problem>),
}

/// Rules about a client’s file.
pub const RULES: &[&Rule] = &[&client::NOT_ON_SHEET, &client::EXERCISE_CHANGED];

/// Rules that are broken by the day, and not by what somebody wrote.
pub const OF_A_DAY: &[&Rule] = &[&review_due::RULE];

/// Every check.
pub const CHECKS: &[Check] = &[
    // What an exercise has.
    missing_section::REQUIRED,
    missing_section::RECOMMENDED,
    missing_section::NUMBERED,
    bare_steps::CHECK,
    told_in_steps::IN_START,
    told_in_steps::HELD,
    told_in_steps::BOTH_SIDES,
    told_in_steps::WAY_ON,
    figure_step::CHECK,
    thin_alt::CHECK,
    thin_summary::CHECK,
    no_stop_rules::CHECK,
    heading_jump::CHECK,
    // The same thing twice.
    duplicate_title::CHECK,
    near_duplicate::BODY,
    near_duplicate::PASSAGE,
    // How pages hang together.
    orphan_page::CHECK,
    progression_cycle::CHECK,
    one_way_relation::CHECK,
    unused_entry::CHECK,
    not_on_map::CHECK,
    unused_fragment::CHECK,
    // Programs.
    gate::FORBIDS,
    gate::NOT_CLEARED,
    gate::CLEARANCE,
    many_exercises::CHECK,
    many_exercises::STRONGER,
    repeated_exercise::CHECK,
    item_sides::CHECK,
    // Evidence.
    unmarked_section::CHECK,
    uncited_claim::CHECK,
    untested_claim::CHECK,
    uncited_reference::CHECK,
    overpromise::CHECK,
    // Plain language.
    reading_grade::OF_SECTION,
    reading_grade::OF_PAGE,
    long_sentence::CHECK,
    long_word::CHECK,
    undefined_term::CHECK,
    passive_step::CHECK,
    crowded_step::CHECK,
    near_miss::CHECK,
    // What a printer would mend.
    mixed_quotes::CHECK,
    double_space::CHECK,
    and_so_on::CHECK,
    typed_fraction::CHECK,
    typed_times::CHECK,
    range_hyphen::CHECK,
    heading_case::CHECK,
    unchecked_language::CHECK,
];

/// What was found on each page by itself, for the next edition.
#[derive(Default)]
pub struct Memory {
    fragments: Fragments,
    lexicon: Option<Arc<Lexicon>>,
    pages: HashMap<PageId, Looked>,
    copies: Copies,
}

/// A page, its headings, its words, and what was found on it.
struct Looked {
    page: Arc<Page>,
    outline: Arc<Vec<OutlineEntry>>,
    body: Arc<Body>,
    problems: Arc<Vec<Problem>>,
}

impl Memory {
    /// Forgets what no longer holds, and answers with the words of this handbook.
    fn of(&mut self, book: &Handbook) -> Arc<Lexicon> {
        let fingerprint = Lexicon::fingerprint(book);
        let lexicon = match self.lexicon.take().filter(|lexicon| lexicon.fingerprint == fingerprint) {
            Some(lexicon) => lexicon,
            None => {
                self.pages.clear();
                Arc::new(Lexicon::of(book, fingerprint))
            }
        };
        if !are_same(&self.fragments, &book.fragments) {
            self.fragments.clone_from(&book.fragments);
            self.pages.clear();
        }
        self.lexicon = Some(Arc::clone(&lexicon));
        lexicon
    }
}

/// Runs every check; those of a page are not run again on a page that is in memory.
pub fn check(book: &Handbook, memory: &mut Memory) -> Vec<Problem> {
    let lexicon = memory.of(book);
    let known = &memory.pages;
    let look = |(id, page): (&PageId, &Arc<Page>)| {
        let outline = book.linked.get(id).map(|linked| Arc::clone(&linked.outline)).unwrap_or_default();
        let is_same = |other: &Arc<Vec<OutlineEntry>>| Arc::ptr_eq(other, &outline) || **other == *outline;
        let is_known = |looked: &&Looked| Arc::ptr_eq(&looked.page, page) && is_same(&looked.outline);
        if let Some(Looked { body, problems, .. }) = known.get(id).filter(is_known) {
            let (body, problems) = (Arc::clone(body), Arc::clone(problems));
            return (id.clone(), Looked { page: Arc::clone(page), outline, body, problems });
        }
        let leaf = book.leaf(page, &outline);
        let prose = Prose::of(leaf);
        let body = Arc::new(Body::of(page, &prose));
        let problems = Arc::new(of_page(leaf, &prose, &lexicon));
        (id.clone(), Looked { page: Arc::clone(page), outline, body, problems })
    };
    let pages: Vec<_> = book.pages.iter().collect();
    let pages: Vec<(PageId, Looked)> = pages.into_par_iter().map(look).collect();
    memory.copies.look(pages.iter().map(|(_, looked)| Arc::clone(&looked.body)).collect());
    let copies = &memory.copies;
    let of_all = |check: &Check| match check.run {
        Run::Book(run) => run(book),
        Run::Bodies(run) => run(copies),
        Run::Program(run) => programs(book).flat_map(|(page, program)| run(book, page, program)).collect(),
        Run::Page(_) | Run::Prose(_) | Run::English(_) => Vec::new(),
    };
    let found: Vec<Vec<Problem>> = CHECKS.par_iter().map(of_all).collect();
    let mut problems: Vec<Problem> = found.into_iter().flatten().collect();
    problems.extend(pages.iter().flat_map(|(_, looked)| looked.problems.iter().cloned()));
    memory.pages = pages.into_iter().collect();
    problems
}

/// Whether a rule is one that knows this language: all but those of checks that know English only.
pub fn knows(rule: &Rule, language: &str) -> bool {
    let is_english_only = |check: &Check| check.rule.name == rule.name && matches!(check.run, Run::English(_));
    lexicon::is_english(language) || !CHECKS.iter().any(is_english_only)
}

/// What is due on a day.
pub fn due(book: &Handbook, today: Date) -> Vec<Problem> {
    review_due::due(book, today)
}

fn of_page(leaf: Leaf<'_>, prose: &Prose<'_>, lexicon: &Lexicon) -> Vec<Problem> {
    let run = |check: &Check| match check.run {
        Run::Page(run) => run(leaf),
        // What could not be read whole is told first; what it seems to lack may be there.
        Run::Prose(_) | Run::English(_) if leaf.page.is_partial => Vec::new(),
        Run::Prose(run) => run(prose, lexicon),
        Run::English(run) if lexicon.is_english => run(prose, lexicon),
        Run::English(_) | Run::Program(_) | Run::Bodies(_) | Run::Book(_) => Vec::new(),
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
        (Run::Program(_), None) | (Run::Prose(_) | Run::English(_) | Run::Bodies(_) | Run::Book(_), _) => Vec::new(),
    };
    let mut problems: Vec<Problem> = CHECKS.iter().flat_map(run).collect();
    problems.extend(client::not_on_sheet(book, client, page));
    problems.extend(client::changed(book, client, now));
    problems
}
