//! `1/2` where ½ is meant.

use super::lexicon::Lexicon;
use super::prose::Prose;
use super::{Check, Run};
use crate::model::{Problem, Rule};

static RULE: Rule = Rule::warning(
    "typed-fraction",
    [
        "A half, third or quarter typed with a slash: 1/2, 1/3, 2/3, 1/4, 3/4.",
        "`1 1/2` can be read as eleven halves with glasses off.",
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
                let before = passage.text[..at].chars().next_back();
                let before = before.is_some_and(|c| c.is_alphanumeric() || "/.,-–".contains(c));
                // A full stop that ends the sentence is none that a number goes on behind.
                let mut rest = passage.text[end..].chars();
                let (first, second) = (rest.next(), rest.next());
                let is_digit = |c: Option<char>| c.is_some_and(char::is_numeric);
                let after = first.is_some_and(char::is_alphanumeric)
                    || (first.is_some_and(|c| "/.,-–".contains(c)) && is_digit(second));
                // “Part 1/3” is a count, and no fraction.
                let counted = passage.small[..at].trim_end().rsplit(' ').next().unwrap_or_default();
                let is_count = ["room", "page", "part", "level", "week", "step", "day", "chapter"].contains(&counted);
                if !before && !after && !is_count {
                    let problem = Problem::new(&RULE, format!("`{typed}` is typed with a slash"));
                    let problem = problem.at(passage.source, passage.span(at..end));
                    problems.push(problem.hint(format!("write {sign}")));
                }
            }
        }
    }
    problems
}
