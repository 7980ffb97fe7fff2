//! "etc."

use super::lexicon::Lexicon;
use super::prose::Prose;
use super::{Check, Run};
use crate::model::{Audience, Problem, Rule};

static RULE: Rule = Rule::warning(
    "et-cetera",
    [
        "“etc.” on a page for clients.",
        "It leaves the reader to guess what else belongs to the list. In a list of who must not do something, the guess \
         is the danger.",
        "Do not roll over the kneecap, shin, etc.",
        "Name what you mean, or say “such as” before the list.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::English(run) };

fn run(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    if prose.audience() == Audience::Professional {
        return Vec::new();
    }
    let mut problems = Vec::new();
    for passage in &prose.passages {
        for n in 0..passage.words.len() {
            let is_pair = n > 0 && passage.word(n - 1) == "et" && passage.word(n) == "cetera";
            if is_pair || matches!(passage.word(n), "etc" | "etcetera") {
                let problem = Problem::new(&RULE, "“etc.” leaves the rest to the reader");
                let problem = problem.at(passage.source, passage.span_of(n));
                problems.push(problem.hint("name what you mean, or say “such as” before the list"));
            }
        }
    }
    problems
}
