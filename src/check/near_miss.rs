//! Slips in our own words.

use std::collections::BTreeSet;

use super::lexicon::{Lexicon, SHORTEST_TARGET};
use super::prose::Prose;
use super::{Check, Run};
use crate::model::{Problem, Rule, slips};

static RULE: Rule = Rule::warning(
    "near-miss",
    [
        "A word that is nearly a muscle or a term of this handbook, and no English word.",
        "Readers of the article this handbook grew from asked for the “piraformis”. A misspelt word is not found by \
         search, is not linked to its term, and makes a client doubt the rest.",
        "Put the ball under your piraformis.",
        "Correct it. If it is a word of its own, give it a title in the vocabulary or a page in glossary/.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::English(run) };

/// Shorter words may differ by one slip, longer ones by two.
const LONG: usize = 9;

fn run(prose: &Prose<'_>, lexicon: &Lexicon) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut told = BTreeSet::new();
    for passage in &prose.passages {
        for n in 0..passage.words.len() {
            let word = passage.word(n);
            if word.len() < SHORTEST_TARGET - 1 || lexicon.explains(word) || told.contains(word) {
                continue;
            }
            if let Some(meant) = meant(lexicon, word) {
                told.insert(word);
                let problem = Problem::new(&RULE, format!("“{word}” is no word this handbook knows"));
                let problem = problem.at(passage.source, passage.span_of(n));
                problems.push(problem.hint(format!("did you mean “{meant}”?")));
            }
        }
    }
    problems
}

/// The word of the handbook that was meant by a slip. No slip is the same word with another ending, and none is what
/// English has a meaning for (the word list of Wordnik): “abductor”, “soles”.
pub(super) fn meant<'a>(lexicon: &'a Lexicon, small: &str) -> Option<&'a str> {
    let small = super::lexicon::without_possession(small);
    slip(lexicon, small).or_else(|| slip(lexicon, small.strip_suffix('s')?))
}

fn slip<'a>(lexicon: &'a Lexicon, small: &str) -> Option<&'a str> {
    if !small.bytes().all(|b| b.is_ascii_lowercase()) {
        return None;
    }
    let targets = lexicon.targets.get(&small.chars().next()?)?;
    let allowed = |target: &str| if target.chars().count() < LONG { 1 } else { 2 };
    let near = |target: &&String| {
        target.len().abs_diff(small.len()) <= 2 && (1..=allowed(target)).contains(&slips(small, target))
    };
    let meant = targets.iter().filter(near).min_by_key(|target| slips(small, target))?;
    let stem = lexicon.stem(small);
    let is_form = targets.iter().any(|target| *target == small || lexicon.stem(target) == stem);
    let is_word = |word: &str| wordnik_list::word_exists(word);
    let is_english = is_word(small) || small.strip_suffix('s').is_some_and(is_word);
    (!is_form && !is_english).then_some(meant)
}
