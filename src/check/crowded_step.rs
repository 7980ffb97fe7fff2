//! Steps with more than one action.

use super::lexicon::Lexicon;
use super::prose::{Passage, Prose, Sentence};
use super::{Check, Run};
use crate::model::{Problem, Rule};

static RULE: Rule = Rule::warning(
    "crowded-step",
    [
        "A step with more than one action.",
        "A client on the floor looks from the sheet to the leg and back; one action a line is what can be kept in mind, \
         and what a finger finds again. How to do it (“keep your knee soft”, “breathe”) being still, the way back of a movement, and what to do if something happens are no further actions.",
        "1. Roll slowly along the calf, stop on the sorest place and stay there.",
        "Make a step of each action.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::English(run) };

/// What a body does in a step. Words that are mostly something else at the beginning of a clause are not in it.
#[rustfmt::skip]
const ACTIONS: &[&str] = &[
    "add", "aim", "angle", "arch", "bend", "bow", "bring", "change", "circle", "clasp", "climb", "clench", "come",
    "cross", "cup", "curl", "dip", "drag", "draw", "drop", "extend", "find", "flex", "fold", "get", "glide", "go",
    "grab", "grip", "hang", "hinge", "hold", "hook", "hop", "hug", "interlace", "kick", "kneel", "lay", "lean", "lie",
    "lift", "loop", "lower", "march", "move", "nod", "open", "pause", "perform", "place", "plant", "point", "press",
    "prop", "pull", "push", "put", "raise", "reach", "release", "remove", "repeat", "rest", "return", "rise", "rock",
    "roll", "rotate", "shift", "sink", "sit", "slide", "squat", "squeeze", "stand", "start", "stay", "step", "stop",
    "straighten", "stretch", "support", "swap", "swing", "switch", "take", "tap", "tighten", "tilt", "tip", "touch",
    "trace", "tuck", "turn", "twist", "unbend", "walk", "wrap",
];

/// Actions that move nothing.
const STILL: &[&str] = &["hold", "pause", "rest", "stay", "stop"];

/// There and back is one movement.
const BACK: &[(&str, &str)] = &[
    ("bend", "straighten"),
    ("straighten", "bend"),
    ("raise", "lower"),
    ("lift", "lower"),
    ("rise", "lower"),
    ("lower", "raise"),
    ("squeeze", "release"),
    ("hold", "release"),
    ("push", "release"),
    ("press", "release"),
    ("tighten", "release"),
];

/// Words before a verb that tell when or how.
const BEFORE: &[&str] = &["now", "then", "next", "first", "finally", "again", "just", "also", "please"];

fn run(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    let mut problems = Vec::new();
    let steps: Vec<(usize, &Passage<'_>)> = prose.steps().collect();
    // A step can have several paragraphs.
    for step in steps.chunk_by(|a, b| a.0 == b.0) {
        let found = step.iter().flat_map(|(_, passage)| {
            let sentences = passage.sentences.iter().flat_map(|sentence| actions(passage, sentence));
            sentences.map(move |n| (*passage, n))
        });
        let mut found: Vec<(&Passage<'_>, usize)> = found.collect();
        // “Stop on the sorest place. Stay for your hold time.” is one way to be still.
        found.dedup_by(|later, earlier| [later, earlier].iter().all(|(passage, n)| STILL.contains(&passage.word(*n))));
        if let [_, (passage, second), ..] = found.as_slice() {
            let problem = Problem::new(&RULE, format!("a step of {} actions", found.len()));
            let problem = problem.at(passage.source, passage.span_of(*second));
            problems.push(problem.hint(format!("begin a new step at “{}”", passage.word(*second))));
        }
    }
    problems
}

/// The verbs of a sentence that ask for an action, as indexes into the words of the step.
fn actions(step: &Passage<'_>, sentence: &Sentence) -> Vec<usize> {
    let mut actions: Vec<usize> = Vec::new();
    let first = step.word(sentence.words.start);
    if step.said(sentence).ends_with('?') || matches!(first, "if" | "when" | "whenever" | "unless" | "should") {
        return actions;
    }
    let word = |n: usize| if sentence.words.contains(&n) { step.word(n) } else { "" };
    let mut begins = true;
    for n in sentence.words.clone() {
        if n > sentence.words.start {
            let between = &step.text[step.words[n - 1].end..step.words[n].start];
            let is_clause = between.contains([';', '–', '—']) || between.trim_start().starts_with(',');
            begins = is_clause || matches!(word(n - 1), "and" | "then") || (begins && is_before(word(n - 1)));
            begins &= !between.contains('(');
        }
        // “Step by step”, “take your time”, “start again”: a manner.
        let is_manner = word(n + 1) == "by"
            || (n > sentence.words.start && word(n - 1) == "by")
            || (word(n) == "take" && word(n + 2) == "time")
            || (word(n) == "go" && matches!(word(n + 1), "slow" | "slowly" | "gently"));
        let is_repeated = !actions.is_empty() && matches!(word(n), "repeat" | "start");
        // With a hold between, too.
        let moved = actions.iter().rev().find(|n| !STILL.contains(&step.word(**n))).or(actions.last());
        let is_back = moved.is_some_and(|last| BACK.contains(&(step.word(*last), word(n))));
        if begins && ACTIONS.contains(&word(n)) && !is_manner && !is_repeated && !is_back {
            actions.push(n);
        }
    }
    // Being still beside a movement in one sentence is how it is done.
    let is_calm = |n: &usize| matches!(step.word(*n), "hold" | "pause" | "rest" | "stay");
    if actions.iter().any(|n| !is_calm(n)) {
        actions.retain(|n| !is_calm(n));
    }
    let has_condition = step.words_of(sentence).any(|word| matches!(word, "if" | "whenever"));
    if has_condition && actions.len() == 1 { Vec::new() } else { actions }
}

fn is_before(word: &str) -> bool {
    BEFORE.contains(&word) || word.ends_with("ly")
}
