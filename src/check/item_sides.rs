//! A side for an exercise that has none.

use super::{Check, Run};
use crate::model::{Handbook, Page, Prescribed, Problem, Program, Rule, Sides};

static RULE: Rule = Rule::error(
    "item-without-sides",
    [
        "An item of a program with `sides`, for an exercise that has no sides.",
        "The sheet would say “left side” of something that is done lying on the back.",
        "exercise = \"thoracic-spine\"\nsides = \"left\"",
        "Take `sides` out of the item, or name another exercise.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Program(run) };

fn run(book: &Handbook, page: &Page, program: &Program) -> Vec<Problem> {
    let prescribed = book.prescribed(page, program);
    let without = prescribed.iter().filter(|one| one.exercise.sides == Some(Sides::None));
    let problem = |one: &Prescribed<'_>| {
        let message = format!("“{}” has no sides to choose from", one.page.title());
        let sides = one.item.sides.as_ref()?;
        Some(Problem::new(&RULE, message).at(&page.source, sides.span).hint("take `sides` out here"))
    };
    without.filter_map(problem).collect()
}
