//! Steps that do not say who does them.

use super::lexicon::Lexicon;
use super::prose::Prose;
use super::{Check, Run};
use crate::model::{Problem, Rule};

static RULE: Rule = Rule::warning(
    "passive-step",
    [
        "A step in the passive.",
        "“The leg is lifted” leaves open who lifts it. A step tells its reader what to do, with the verb first. What \
         only says how something lies (“your knees are bent”) is no passive.",
        "1. The roller is placed under the calf.",
        "Begin with the verb: “Put the roller under one calf.”",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::English(run) };

const BE: &[&str] = &["is", "are", "be", "being", "been", "was", "were", "gets", "get"];

/// What somebody does to something; “bent”, “crossed” or “relaxed” only says how it is.
const DONE: &[&str] = &[
    "applied",
    "brought",
    "carried",
    "done",
    "drawn",
    "driven",
    "extended",
    "given",
    "guided",
    "held",
    "increased",
    "kept",
    "laid",
    "lifted",
    "lowered",
    "maintained",
    "moved",
    "performed",
    "placed",
    "positioned",
    "pressed",
    "pulled",
    "pushed",
    "put",
    "repeated",
    "returned",
    "rolled",
    "rotated",
    "shifted",
    "slid",
    "started",
    "stretched",
    "switched",
    "taken",
    "tightened",
    "turned",
    "used",
];

fn run(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (_, step) in prose.steps() {
        for sentence in &step.sentences {
            let found = sentence.words.clone().find(|n| {
                let next = |by: usize| (n + by < sentence.words.end).then(|| step.word(n + by));
                let is_done = |word: Option<&str>| word.is_some_and(|word| DONE.contains(&word));
                let is_adverb = next(1).is_some_and(|word| word.ends_with("ly") || word == "then" || word == "now");
                BE.contains(&step.word(*n)) && (is_done(next(1)) || (is_adverb && is_done(next(2))))
            });
            if let Some(n) = found {
                let end = (n + 1..sentence.words.end).find(|n| DONE.contains(&step.word(*n))).unwrap_or(n);
                let span = step.span(step.words[n].start..step.words[end].end);
                let problem = Problem::new(&RULE, "this step does not say who does it").at(step.source, span);
                problems.push(problem.hint("begin with the verb: “Put …”, “Lift …”, “Roll …”"));
            }
        }
    }
    problems
}
