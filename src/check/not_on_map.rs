//! Regions and muscles that the body map leaves out.

use super::{Check, Run};
use crate::model::{Handbook, Problem, Rule, SourcePath, Vocabulary};

static RULE: Rule = Rule::warning(
    "not-on-map",
    [
        "A region or muscle that exercises name and that does not say where it lies, while others do.",
        "The body map on the front page leads to every region but this one, and the small body of an exercise leaves \
         the muscle out. Who looks for the sore spot there takes it for a place that is not to be rolled.",
        "[[region]] id = \"neck\", without a `map`, beside regions with one",
        "Say where it lies, as in map = [\"neck\"], or take `map` out of all of them. \
         docs/figures.md names the parts.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Book(run) };

fn run(book: &Handbook) -> Vec<Problem> {
    let file = SourcePath::new("content/vocabulary.toml");
    let mut problems = Vec::new();
    for list in [Vocabulary::Region, Vocabulary::Muscle] {
        let entries = book.words.list(list);
        if entries.iter().all(|entry| entry.map.is_empty()) {
            continue;
        }
        for entry in entries.iter().filter(|entry| entry.map.is_empty()) {
            let id = &entry.id.value;
            if book.entries.get(&(list, id.clone())).is_some_and(|pages| !pages.is_empty()) {
                let message = format!("the {} `{id}` is not on the body map", list.one());
                let hint = format!("say where it lies, as in map = [\"thigh\"], below `id = \"{id}\"`");
                problems.push(Problem::new(&RULE, message).at(&file, entry.id.span).hint(hint));
            }
        }
    }
    problems
}
