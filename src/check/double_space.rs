//! Two spaces where one belongs.

use super::lexicon::Lexicon;
use super::prose::Prose;
use super::{Check, Run};
use crate::model::{Problem, Rule};

static RULE: Rule = Rule::warning(
    "double-space",
    [
        "Two spaces between words or sentences.",
        "Browsers hide it, and it is left where words were cut out: look whether one is missing.",
        "Stop on the  sorest place.",
        "Leave one.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Prose(run) };

fn run(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    let mut problems = Vec::new();
    for passage in &prose.passages {
        for (at, _) in passage.text.trim_end().match_indices("  ") {
            // Three spaces are told once, and what only leads a line is no space between words.
            let is_told = passage.text[..at].ends_with(' ') || passage.text[..at].trim().is_empty();
            let end = at + passage.text[at..].len() - passage.text[at..].trim_start_matches(' ').len();
            // A comment between two words leaves a space on either side.
            let span = passage.span(at..end);
            let is_around = (span.end - span.start) as usize > end - at;
            if !is_told && !is_around {
                let problem = Problem::new(&RULE, format!("{} spaces in a row", end - at));
                problems.push(problem.at(passage.source, passage.span(at..end)).hint("leave one"));
            }
        }
    }
    problems
}
