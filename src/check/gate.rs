//! The gate: what is known of a client against the lists that each exercise inherits.

use super::Check;
use crate::model::{Caution, Handbook, Inherited, Page, Problem, Program, Rule, Spanned, Vocabulary};

static FORBIDDEN: Rule = Rule::fatal(
    "flag-forbids",
    [
        "A program for somebody who must not do one of its exercises.",
        "The exercise, its region or the whole handbook names the flag under *do not roll*. Nobody can clear that on a \
         sheet of paper.",
        "flags = [\"blood-clot\"]",
        "Take the exercise out of the program, or the program out of this client’s hands.",
    ],
);

static UNCLEARED: Rule = Rule::fatal(
    "flag-not-cleared",
    [
        "A program for somebody who has to ask first, and nobody says that they did.",
        "The exercise, its region, the program or the whole handbook names the flag under *ask first*. A sheet that \
         is printed all the same looks as if somebody had agreed to it.",
        "flags = [\"pregnancy\"]",
        "Ask, and write down the answer: cleared = [{ flag = \"pregnancy\", by = \"GP\", on = 2026-11-20 }].",
    ],
);

static IDLE: Rule = Rule::warning(
    "idle-clearance",
    [
        "A clearance for a flag that the program does not have.",
        "It has no effect; most likely the flag itself was forgotten, and with it every warning that it brings.",
        "flags = []\ncleared = [{ flag = \"pregnancy\", by = \"GP\", on = 2026-11-20 }]",
        "Add the flag to `flags`, or take the clearance out.",
    ],
);

pub(super) const FORBIDS: Check = Check { rule: &FORBIDDEN, run: forbidden };
pub(super) const NOT_CLEARED: Check = Check { rule: &UNCLEARED, run: uncleared };
pub(super) const CLEARANCE: Check = Check { rule: &IDLE, run: idle };

fn programs(book: &Handbook) -> impl Iterator<Item = (&Page, &Program)> {
    book.pages.values().filter_map(|page| Some((page, page.meta.program()?)))
}

fn forbidden(book: &Handbook) -> Vec<Problem> {
    let lists = |list: &Inherited<'_>, flag: &str| names(&list.do_not_roll, flag);
    let problem = |page: &Page, program: &Program, flag: &Spanned<String>| {
        let message = format!("somebody with `{}` must not do {}", flag.value, whom(book, page, program, flag, lists)?);
        let cleared = program.cleared.iter().any(|clearance| clearance.flag.value == flag.value);
        let hint = match cleared {
            true => "*do not roll* cannot be cleared on paper: name other exercises, or keep this program from them",
            false => "name other exercises, or keep this program from them",
        };
        let problem = Problem::new(&FORBIDDEN, message).at(&page.source, flag.span).hint(hint);
        Some(with_places(book, page, program, flag, lists, problem))
    };
    let flags = programs(book).flat_map(|(page, program)| program.flags.iter().map(move |flag| (page, program, flag)));
    flags.filter_map(|(page, program, flag)| problem(page, program, flag)).collect()
}

fn uncleared(book: &Handbook) -> Vec<Problem> {
    let lists = |list: &Inherited<'_>, flag: &str| names(&list.ask_first, flag);
    let problem = |page: &Page, program: &Program, flag: &Spanned<String>| {
        let is_cleared = program.cleared.iter().any(|clearance| clearance.flag.value == flag.value);
        let whom = whom(book, page, program, flag, lists).filter(|_| !is_cleared)?;
        let message = format!("somebody with `{}` asks first before {whom}, and nobody cleared it", flag.value);
        let hint =
            format!("once somebody did: cleared = [{{ flag = \"{}\", by = \"WHO\", on = YYYY-MM-DD }}]", flag.value);
        let problem = Problem::new(&UNCLEARED, message).at(&page.source, flag.span).hint(hint);
        Some(with_places(book, page, program, flag, lists, problem))
    };
    let flags = programs(book).flat_map(|(page, program)| program.flags.iter().map(move |flag| (page, program, flag)));
    flags.filter_map(|(page, program, flag)| problem(page, program, flag)).collect()
}

fn idle(book: &Handbook) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (page, program) in programs(book) {
        // A flag that no list has is told as that.
        let known = |flag: &str| book.safety.flags(Vocabulary::Flag).any(|other| other == flag);
        let has = |flag: &str| !known(flag) || program.flags.iter().any(|other| other.value == flag);
        for clearance in program.cleared.iter().filter(|clearance| !has(&clearance.flag.value)) {
            let message = format!("`{}` is cleared and not among the `flags`", clearance.flag.value);
            let problem = Problem::new(&IDLE, message).at(&page.source, clearance.flag.span);
            problems.push(problem.hint("add it to `flags`, or take the clearance out"));
        }
    }
    problems
}

fn names(list: &[&Caution], flag: &str) -> bool {
    list.iter().any(|caution| caution.flag.as_ref().is_some_and(|named| named.value == flag))
}

/// What of the program the flag stands against: its exercises by title, or the program as a whole.
fn whom(
    book: &Handbook,
    page: &Page,
    program: &Program,
    flag: &Spanned<String>,
    lists: impl Fn(&Inherited<'_>, &str) -> bool,
) -> Option<String> {
    let items = book.prescribed(page, program);
    let mut titles: Vec<&str> = Vec::new();
    for one in items.iter().filter(|one| lists(&book.safety_of(one.page), &flag.value)) {
        if !titles.contains(&one.page.title()) {
            titles.push(one.page.title());
        }
    }
    match titles.as_slice() {
        [] => lists(&book.safety_of(page), &flag.value).then(|| "this program".to_owned()),
        [one] => Some(format!("“{one}”")),
        [first @ .., last] if first.len() < 3 => Some(format!("“{}” and “{last}”", first.join("”, “"))),
        [first, second, rest @ ..] => Some(format!("“{first}”, “{second}” and {} more", rest.len())),
    }
}

/// The items that the flag stands against, as further places.
fn with_places(
    book: &Handbook,
    page: &Page,
    program: &Program,
    flag: &Spanned<String>,
    lists: impl Fn(&Inherited<'_>, &str) -> bool,
    problem: Problem,
) -> Problem {
    let items = book.prescribed(page, program);
    let against = items.iter().filter(|one| lists(&book.safety_of(one.page), &flag.value));
    let places = against.filter_map(|one| one.item.exercise.as_ref());
    let problem =
        places.fold(problem, |problem, place| problem.related(&page.source, place.span, "in the program here"));
    let own = program.do_not_roll.iter().chain(&program.ask_first).filter(|named| named.value == flag.value);
    own.fold(problem, |problem, named| problem.related(&page.source, named.span, "the program names it here"))
}
