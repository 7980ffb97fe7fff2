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
         and what a finger finds again. How to do it (“keep your knee soft”, “breathe”) and what to do if something \
         happens are no further actions.",
        "1. Roll slowly along the calf, stop on the sorest place and stay there.",
        "Make a step of each action.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::English(run) };

/// What a body does in a step. Words that are mostly something else at the beginning of a clause are not in it.
const ACTIONS: &[&str] = &[
    "add",
    "aim",
    "angle",
    "arch",
    "bend",
    "bring",
    "change",
    "circle",
    "climb",
    "come",
    "cross",
    "cup",
    "dip",
    "drag",
    "draw",
    "drop",
    "extend",
    "find",
    "fold",
    "get",
    "glide",
    "go",
    "grab",
    "grip",
    "hang",
    "hinge",
    "hold",
    "hook",
    "hop",
    "hug",
    "interlace",
    "kneel",
    "lay",
    "lean",
    "lie",
    "lift",
    "loop",
    "lower",
    "march",
    "move",
    "nod",
    "open",
    "pause",
    "perform",
    "place",
    "plant",
    "point",
    "press",
    "prop",
    "pull",
    "push",
    "put",
    "raise",
    "reach",
    "release",
    "remove",
    "repeat",
    "rest",
    "return",
    "rise",
    "rock",
    "roll",
    "rotate",
    "shift",
    "sink",
    "sit",
    "slide",
    "squat",
    "squeeze",
    "stand",
    "start",
    "stay",
    "step",
    "stop",
    "straighten",
    "stretch",
    "support",
    "swap",
    "swing",
    "switch",
    "take",
    "tap",
    "tighten",
    "tilt",
    "tip",
    "touch",
    "trace",
    "tuck",
    "turn",
    "twist",
    "unbend",
    "walk",
    "wrap",
];

/// Actions that move nothing.
const STILL: &[&str] = &["hold", "pause", "rest", "stay", "stop"];

/// Words before a verb that tell when or how.
const BEFORE: &[&str] = &["now", "then", "next", "first", "finally", "again", "just", "also", "please"];

fn run(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (_, step) in prose.steps() {
        let mut actions: Vec<usize> = step.sentences.iter().flat_map(|sentence| actions(step, sentence)).collect();
        // “Stop on the sorest place. Stay for your hold time.” is one way to be still.
        actions.dedup_by(|later, earlier| [later, earlier].iter().all(|n| STILL.contains(&step.word(**n))));
        if let [_, second, ..] = actions.as_slice() {
            let problem = Problem::new(&RULE, format!("a step of {} actions", actions.len()));
            let problem = problem.at(step.source, step.span_of(*second));
            problems.push(problem.hint(format!("begin a new step at “{}”", step.word(*second))));
        }
    }
    problems
}

/// The verbs of a sentence that ask for an action, as indexes into the words of the step.
fn actions(step: &Passage<'_>, sentence: &Sentence) -> Vec<usize> {
    let mut actions = Vec::new();
    let is_only_if =
        step.words_of(sentence).any(|word| matches!(word, "if" | "when" | "whenever" | "unless" | "should"));
    if step.said(sentence).ends_with('?') || is_only_if {
        return actions;
    }
    let mut begins = true;
    for n in sentence.words.clone() {
        let word = step.word(n);
        if n > sentence.words.start {
            let between = &step.text[step.words[n - 1].end..step.words[n].start];
            let is_clause = between.contains([';', ':', '–', '—']) || between.trim_start().starts_with(',');
            begins = is_clause || matches!(step.word(n - 1), "and" | "then") || (begins && is_before(step.word(n - 1)));
            begins &= !between.contains('(');
        }
        if begins && ACTIONS.contains(&word) {
            actions.push(n);
        }
    }
    actions
}

fn is_before(word: &str) -> bool {
    BEFORE.contains(&word) || word.ends_with("ly")
}
