//! A side for an exercise that has none.

use super::{Check, Run};
use crate::model::{Handbook, Problem, Rule, Sides};

static RULE: Rule = Rule::error(
    "item-without-sides",
    [
        "An item of a program with `sides`, for an exercise that has no sides.",
        "The sheet would say “left side” of something that is done lying on the back.",
        "exercise = \"thoracic-spine\"\nsides = \"left\"",
        "Take `sides` out of the item, or name another exercise.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Book(run) };

fn run(book: &Handbook) -> Vec<Problem> {
    let mut problems = Vec::new();
    for page in book.pages.values() {
        let Some(program) = page.meta.program() else { continue };
        for one in book.prescribed(page, program).iter().filter(|one| one.exercise.sides == Some(Sides::None)) {
            let Some(sides) = &one.item.sides else { continue };
            let message = format!("“{}” has no sides to choose from", one.page.title());
            problems.push(Problem::new(&RULE, message).at(&page.source, sides.span).hint("take `sides` out here"));
        }
    }
    problems
}
