//! Steps that do not say who does them.

use super::lexicon::Lexicon;
use super::prose::{Passage, Prose, Sentence};
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
#[rustfmt::skip]
const DONE: &[&str] = &[
    "applied", "brought", "carried", "done", "drawn", "driven", "extended", "given", "guided", "held", "increased",
    "kept", "laid", "lifted", "lowered", "maintained", "moved", "performed", "placed", "positioned", "pressed",
    "pulled", "pushed", "put", "repeated", "returned", "rolled", "rotated", "shifted", "slid", "started", "stretched",
    "switched", "taken", "tightened", "turned", "used",
];

fn run(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (_, step) in prose.steps() {
        for sentence in &step.sentences {
            let found = sentence.words.clone().find_map(|n| Some((n, passive(step, sentence, n)?)));
            if let Some((n, end)) = found {
                let span = step.span(step.words[n].start..step.words[end].end);
                let problem = Problem::new(&RULE, "this step does not say who does it").at(step.source, span);
                problems.push(problem.hint("begin with the verb: “Put …”, “Lift …”, “Roll …”"));
            }
        }
    }
    problems
}

/// The participle that a form of “to be” goes with, if that makes a passive; both as indexes of words.
fn passive(step: &Passage<'_>, sentence: &Sentence, be: usize) -> Option<usize> {
    const CONDITION: &[&str] = &["if", "when", "until", "that", "where", "once", "whether", "so", "as", "while"];
    const MODAL: &[&str] = &["should", "must", "can", "may", "will", "to", "could"];
    let mut before = sentence.words.start..be;
    if !BE.contains(&step.word(be)) || before.any(|n| CONDITION.contains(&step.word(n))) {
        return None;
    }
    let between = |word: &str| word.ends_with("ly") || matches!(word, "then" | "now" | "not" | "and" | "also");
    let done = (be + 1..sentence.words.end.min(be + 5)).find(|n| !between(step.word(*n)))?;
    let has_modal = be > sentence.words.start
        && step.word(be) == "be"
        && (sentence.words.start..be).rev().take(2).any(|n| MODAL.contains(&step.word(n)));
    let is_done = DONE.contains(&step.word(done)) || (has_modal && step.word(done).ends_with("ed"));
    is_done.then_some(done)
}
