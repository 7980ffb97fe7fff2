//! Works that nobody cites.

use super::{Check, Run};
use crate::model::{Handbook, Problem, Rule, SourcePath, Work};

static RULE: Rule = Rule::warning(
    "uncited-reference",
    [
        "An entry of references.bib that no page cites.",
        "Either a claim lost its reference, or the list promises a work that nothing here rests on.",
        "@article{hou2002, …} without a [@hou2002] on any page",
        "Cite it where it supports a claim, or take it out of content/references.bib.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Book(run) };

fn run(book: &Handbook) -> Vec<Problem> {
    let file = SourcePath::new("content/references.bib");
    let uncited = book.works.by_key.iter().filter(|(key, work)| !work.is_parent && !book.cited.contains_key(*key));
    let problem = |(key, work): (&String, &Work)| {
        let problem = Problem::new(&RULE, format!("no page cites `{key}`")).at(&file, work.key.span);
        problem.hint(format!("cite it with [@{key}], or take it out"))
    };
    uncited.map(problem).collect()
}
