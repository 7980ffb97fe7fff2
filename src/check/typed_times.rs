//! `2 x 15` where × is meant.

use super::lexicon::Lexicon;
use super::prose::Prose;
use super::{Check, Run};
use crate::model::{Problem, Rule};

static RULE: Rule = Rule::warning(
    "typed-times",
    [
        "The letter x between two numbers.",
        "× is read aloud as “times” or “by”, the letter may be read as “ex”.",
        "Do 2 x 15 seconds.",
        "Write ×: “2 × 15 seconds”; or words: “15 seconds, twice”.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Prose(run) };

fn run(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    let mut problems = Vec::new();
    for passage in &prose.passages {
        for (at, _) in passage.small.match_indices('x') {
            let before = passage.text[..at].trim_end_matches(' ');
            let after = passage.text[at + 1..].trim_start_matches(' ');
            let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
            let is_number = digit(before.chars().next_back()) && digit(after.chars().next());
            // `0x1f` is no product.
            let is_code =
                passage.text[..at].ends_with('0') && !passage.text[..at - 1].ends_with(|c: char| c.is_ascii_digit());
            if is_number && !is_code {
                let problem = Problem::new(&RULE, "the letter x stands for ×");
                let problem = problem.at(passage.source, passage.span(at..at + 1));
                problems.push(problem.hint("write ×"));
            }
        }
    }
    problems
}
