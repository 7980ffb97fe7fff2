//! `1/2` where ½ is meant.

use super::lexicon::Lexicon;
use super::prose::Prose;
use super::{Check, Run};
use crate::model::{Problem, Rule};

static RULE: Rule = Rule::warning(
    "typed-fraction",
    [
        "A fraction typed with a slash.",
        "`1 1/2` is read as eleven halves by somebody with glasses off; ½ is one sign in every font.",
        "Lift your heel 1/2 inch.",
        "Write ½, ⅓, ⅔, ¼ or ¾, or the words: “half an inch”.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Prose(run) };

const FRACTIONS: &[(&str, char)] = &[("1/2", '½'), ("1/3", '⅓'), ("2/3", '⅔'), ("1/4", '¼'), ("3/4", '¾')];

fn run(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    let mut problems = Vec::new();
    for passage in prose.passages.iter().filter(|passage| passage.text.contains('/')) {
        for (typed, sign) in FRACTIONS {
            for (at, _) in passage.text.match_indices(typed) {
                let end = at + typed.len();
                let is_part = |c: char| c.is_alphanumeric() || "/.,-–".contains(c);
                let before = passage.text[..at].chars().next_back().is_some_and(is_part);
                let mut rest = passage.text[end..].chars();
                let after = rest.next().is_some_and(|c| is_part(c) && rest.next().is_some_and(char::is_alphanumeric));
                if !before && !after {
                    let problem = Problem::new(&RULE, format!("`{typed}` is typed with a slash"));
                    let problem = problem.at(passage.source, passage.span(at..end));
                    problems.push(problem.hint(format!("write {sign}")));
                }
            }
        }
    }
    problems
}
