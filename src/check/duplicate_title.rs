//! Two pages of a kind with the same title.

use std::collections::BTreeMap;

use super::{Check, Run};
use crate::model::{Handbook, Page, Problem, Rule};

static RULE: Rule = Rule::error(
    "duplicate-title",
    [
        "Two pages of the same kind with the same title.",
        "The article this handbook grew from printed one exercise’s directions under two names; here nobody could \
         tell two pages apart in a list.",
        "exercises/calves.md and exercises/calves-2.md, both titled “Calves”",
        "Say in the title what differs, or take one of the pages away.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Book(run) };

fn run(book: &Handbook) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut first: BTreeMap<(&str, String), &Page> = BTreeMap::new();
    for page in book.pages.values() {
        let key = (page.id.folder(), page.title().to_lowercase());
        let Some(other) = first.get(&key) else {
            first.insert(key, page);
            continue;
        };
        let message = format!("there is another page titled “{}”", page.title());
        let problem = Problem::new(&RULE, message).at(&page.source, page.common.title.span);
        problems.push(problem.related(&other.source, other.common.title.span, "first used here"));
    }
    problems
}
