//! Headings that skip a level.

use super::{Check, Run};
use crate::model::{Leaf, Problem, Rule};

static RULE: Rule = Rule::error(
    "heading-jump",
    [
        "A heading more than one level below the one before it.",
        "People who listen to a page find their way by its headings, and an accessible PDF (PDF/UA-1) may not skip \
         a level.",
        "## Steps\n#### Before you start",
        "Use the next level: `###` under `##`. A page’s text begins at `##`.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Page(run) };

fn run(leaf: Leaf<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut level = 1;
    for entry in leaf.outline {
        if entry.level > level + 1 {
            let message = format!("this heading of level {} follows one of level {level}", entry.level);
            let hint = format!("write `{} {}`", "#".repeat(usize::from(level) + 1), entry.text);
            problems.push(Problem::new(&RULE, message).at(&entry.source, entry.span).hint(hint));
        }
        level = entry.level;
    }
    problems
}
