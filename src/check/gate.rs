//! The gate: what is known of a client against the lists that each exercise inherits.

use super::{Check, Run};
use crate::model::{
    Caution, Clearance, Handbook, Inherited, Page, Problem, Program, Rule, SourcePath, Span, Spanned, Vocabulary,
};

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

pub(super) const FORBIDS: Check = Check { rule: &FORBIDDEN, run: Run::Program(forbidden) };
pub(super) const NOT_CLEARED: Check = Check { rule: &UNCLEARED, run: Run::Program(uncleared) };
pub(super) const CLEARANCE: Check = Check { rule: &IDLE, run: Run::Program(idle) };

/// A flag of a program, and what of the program stands against it.
struct Against<'a> {
    page: &'a Page,
    program: &'a Program,
    flag: &'a Spanned<String>,
    /// The titles of the exercises that inherit it; none if only the program itself names it.
    titles: Vec<&'a str>,
    /// Where the program names those exercises, or the flag, with a word to each.
    places: Vec<(Span, &'static str)>,
}

/// Every flag of a program that one of the inherited lists names.
fn against<'a>(
    book: &'a Handbook,
    page: &'a Page,
    program: &'a Program,
    list: impl Fn(&Inherited<'a>) -> Vec<&'a Caution>,
) -> Vec<Against<'a>> {
    let names = |page: &'a Page, flag: &str| {
        let cautions = list(&book.safety_of(page));
        cautions.iter().any(|caution| caution.flag.as_ref().is_some_and(|named| named.value == flag))
    };
    let of_flag = |flag: &'a Spanned<String>| {
        let mut one = Against { page, program, flag, titles: Vec::new(), places: Vec::new() };
        for item in book.prescribed(page, program).iter().filter(|item| names(item.page, &flag.value)) {
            if !one.titles.contains(&item.page.title()) {
                one.titles.push(item.page.title());
            }
            let named = item.item.exercise.as_ref().map(|exercise| (exercise.span, "in the program here"));
            one.places.extend(named);
        }
        let own = program.do_not_roll.iter().chain(&program.ask_first).filter(|named| named.value == flag.value);
        one.places.extend(own.map(|named| (named.span, "the program names it here")));
        // A program brings several exercises to a client’s file in one place.
        one.places.dedup();
        one
    };
    program.flags.iter().filter(|flag| names(page, &flag.value)).map(of_flag).collect()
}

impl Against<'_> {
    /// Whether somebody is said to have cleared it.
    fn is_cleared(&self) -> bool {
        self.program.cleared.iter().any(|clearance| clearance.flag.value == self.flag.value)
    }

    /// The exercises by title, or the program as a whole.
    fn what(&self) -> String {
        match self.titles.as_slice() {
            [] => "this program".to_owned(),
            [one] => format!("“{one}”"),
            [first @ .., last] if first.len() < 3 => format!("“{}” and “{last}”", first.join("”, “")),
            [first, second, rest @ ..] => format!("“{first}”, “{second}” and {} more", rest.len()),
        }
    }

    fn problem(&self, rule: &'static Rule, message: String, hint: String) -> Problem {
        let problem = Problem::new(rule, message).at(&self.page.source, self.flag.span).hint(hint);
        self.places.iter().fold(problem, |problem, (span, says)| problem.related(&self.page.source, *span, *says))
    }
}

/// Whether a program was put together from options, and stands in no file.
fn is_on_command_line(page: &Page) -> bool {
    page.source == SourcePath::default()
}

fn forbidden(book: &Handbook, page: &Page, program: &Program) -> Vec<Problem> {
    let problem = |one: &Against<'_>| {
        let message = format!("somebody with `{}` must not do {}", one.flag.value, one.what());
        let hint = match one.is_cleared() {
            true => "*do not roll* cannot be cleared on paper: name other exercises, or keep this program from them",
            false => "name other exercises, or keep this program from them",
        };
        one.problem(&FORBIDDEN, message, hint.to_owned())
    };
    against(book, page, program, |list| list.do_not_roll.clone()).iter().map(problem).collect()
}

fn uncleared(book: &Handbook, page: &Page, program: &Program) -> Vec<Problem> {
    let problem = |one: &Against<'_>| {
        let flag = &one.flag.value;
        let message = format!("somebody with `{flag}` asks first before {}, and nobody cleared it", one.what());
        let how = match is_on_command_line(page) {
            true => format!("--cleared {flag}:WHO:YYYY-MM-DD"),
            false => format!("cleared = [{{ flag = \"{flag}\", by = \"WHO\", on = YYYY-MM-DD }}]"),
        };
        let hint = format!("once somebody did: {how}");
        one.problem(&UNCLEARED, message, hint)
    };
    let found = against(book, page, program, |list| list.ask_first.clone());
    found.iter().filter(|one| !one.is_cleared()).map(problem).collect()
}

fn idle(book: &Handbook, page: &Page, program: &Program) -> Vec<Problem> {
    // A flag that no list has is told as that.
    let is_known = |flag: &str| book.safety.flags(Vocabulary::Flag).any(|other| other == flag);
    let is_idle = |flag: &str| is_known(flag) && !program.flags.iter().any(|other| other.value == flag);
    let problem = |clearance: &Clearance| {
        let message = format!("`{}` is cleared and not among the `flags`", clearance.flag.value);
        let problem = Problem::new(&IDLE, message).at(&page.source, clearance.flag.span);
        problem.hint(match is_on_command_line(page) {
            true => format!("add --flag {}, or take --cleared out", clearance.flag.value),
            false => "add it to `flags`, or take the clearance out".to_owned(),
        })
    };
    program.cleared.iter().filter(|clearance| is_idle(&clearance.flag.value)).map(problem).collect()
}
