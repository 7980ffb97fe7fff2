//! The same exercise twice in a program.

use std::collections::BTreeMap;

use super::{Check, Run};
use crate::model::{Handbook, Page, PageId, Problem, Program, Rule, Span};

static RULE: Rule = Rule::warning(
    "repeated-exercise",
    [
        "A program that names an exercise twice in the same way.",
        "It can be a slip of copying, and then the exercise that was meant is missing. Another side or another variant \
         is no repetition.",
        "[[item]] exercise = \"calves\" … [[item]] exercise = \"calves\"",
        "Take one out, name the exercise that was meant, or write `sets = 2` in its dose.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Program(run) };

fn run(book: &Handbook, page: &Page, program: &Program) -> Vec<Problem> {
    let mut seen: BTreeMap<(PageId, String), Span> = BTreeMap::new();
    let mut problems = Vec::new();
    for item in &program.items {
        let Some(exercise) = &item.exercise else { continue };
        let Ok(id) = book.resolve_page(&page.source, &exercise.value) else { continue };
        let sides = item.sides.as_ref().map(|sides| sides.value);
        let way = format!("{sides:?} {}", item.variant.as_ref().map_or("", |variant| &variant.value));
        match seen.get(&(id.clone(), way.clone())) {
            None => drop(seen.insert((id, way), exercise.span)),
            Some(first) => {
                let problem = Problem::new(&RULE, format!("`{}` stands in this program twice", exercise.value));
                let problem = problem.at(&page.source, exercise.span).related(&page.source, *first, "first here");
                problems.push(problem.hint("take one out, or say in its dose how many sets"));
            }
        }
    }
    problems
}
