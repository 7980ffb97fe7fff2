//! What the fields of an exercise say, and its text leaves out: the position, the hold, the sides, the way out.

use std::collections::BTreeSet;

use super::lexicon::Lexicon;
use super::prose::{Passage, Prose};
use super::{Check, Run};
use crate::model::{Problem, Rule, Sides};

static POSITION: Rule = Rule::warning(
    "position-in-start",
    [
        "A start that never says how the body is placed.",
        "The calf exercise of the article this handbook grew from never said that one sits down. The field `position` is \
         a fact in a box; who is on the floor reads the start.",
        "position = \"sitting\" … ## Start\nPut the roller under your calf.",
        "Say it in a verb: “Sit on the floor.” Other words for a position are its `aliases` in vocabulary.toml.",
    ],
);

static HOLD: Rule = Rule::warning(
    "hold-in-steps",
    [
        "An exercise with a hold in its dose, and no step that says to hold.",
        "A client who rolls up and down all the time does another exercise than the one that was prescribed.",
        "dose = { hold = \"30-90 s\" } … 3. Roll along the calf. 4. Swap legs.",
        "Add the step: “Stay for your hold time.” The number comes from the dose.",
    ],
);

static SIDES: Rule = Rule::warning(
    "sides-in-steps",
    [
        "An exercise for each side whose steps never come to the other side, or one without sides whose steps do.",
        "Half an exercise is done, and nobody notices: the field `sides` stands in the box, and the steps end.",
        "sides = \"each\" … 5. Stay for your hold time.",
        "End with the step “Swap sides.”, or correct the field.",
    ],
);

static WAY_OUT: Rule = Rule::warning(
    "ends-at-hold",
    [
        "Steps that end with the hold.",
        "The thoracic spine exercise of the article this handbook grew from ended so. Getting up with a stiff back from a \
         roller is the part where people fall.",
        "4. Stay for your hold time.",
        "Say what comes next: how to come off, to swap sides, or to get up.",
    ],
);

pub(super) const IN_START: Check = Check { rule: &POSITION, run: Run::English(position) };
pub(super) const HELD: Check = Check { rule: &HOLD, run: Run::English(hold) };
pub(super) const BOTH_SIDES: Check = Check { rule: &SIDES, run: Run::English(sides) };
pub(super) const WAY_ON: Check = Check { rule: &WAY_OUT, run: Run::English(way_out) };

/// Verbs that say to hold.
const TO_HOLD: &[&str] = &["hold", "stay", "wait", "pause", "rest", "remain", "keep", "linger"];

/// What is counted while holding.
const COUNTED: &[&str] = &["second", "seconds", "breath", "breaths", "minute", "minutes"];

fn position(prose: &Prose<'_>, lexicon: &Lexicon) -> Vec<Problem> {
    let Some(position) = prose.page.meta.exercise().and_then(|exercise| exercise.position.as_ref()) else {
        return Vec::new();
    };
    let Some(called) = lexicon.position(&position.value) else { return Vec::new() };
    let start: Vec<&Passage<'_>> = prose.section("start").filter(|passage| heading_is_not(passage)).collect();
    let said: BTreeSet<String> = start.iter().flat_map(|passage| lexicon.topic(&passage.text)).collect();
    let Some(first) = start.first().filter(|_| called.is_disjoint(&said)) else { return Vec::new() };
    let problem = Problem::new(&POSITION, format!("the start never says “{}”", position.value.replace('-', " ")));
    let problem = problem.at(first.source, first.span(0..first.text.len()));
    vec![
        problem
            .related(&prose.page.source, position.span, "the position")
            .hint("begin with the body: “Sit …”, “Lie …”, “Stand …”"),
    ]
}

fn hold(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    let Some(exercise) = prose.page.meta.exercise().filter(|exercise| exercise.dose.hold.is_some()) else {
        return Vec::new();
    };
    let _ = exercise;
    let steps: Vec<&Passage<'_>> = prose.section("steps").filter(|passage| heading_is_not(passage)).collect();
    let says = |passage: &&Passage<'_>| {
        (0..passage.words.len()).any(|n| TO_HOLD.contains(&passage.word(n)) || COUNTED.contains(&passage.word(n)))
    };
    let Some(last) = prose.steps().map(|(_, step)| step).last() else { return Vec::new() };
    if steps.iter().any(says) {
        return Vec::new();
    }
    let problem = Problem::new(&HOLD, "no step says to hold, and the dose has a hold");
    vec![problem.at(last.source, last.span(0..last.text.len())).hint("add the step: “Stay for your hold time.”")]
}

fn sides(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    let Some(sides) = prose.page.meta.exercise().and_then(|exercise| exercise.sides) else { return Vec::new() };
    let steps: Vec<&Passage<'_>> = prose.section("steps").filter(|passage| heading_is_not(passage)).collect();
    let Some(last) = prose.steps().map(|(_, step)| step).last() else { return Vec::new() };
    let changing = steps.iter().find(|passage| changes_sides(passage));
    let problem = match (sides, changing) {
        (Sides::Each, None) => {
            let problem = Problem::new(&SIDES, "the steps never come to the other side");
            problem.at(last.source, last.span(0..last.text.len())).hint("end with “Swap sides.”")
        }
        (Sides::None, Some(step)) => {
            let problem = Problem::new(&SIDES, "a step swaps sides, and the exercise has none");
            let problem = problem.at(step.source, step.span(0..step.text.len()));
            problem.hint("write `sides = \"each\"`, or take the step out")
        }
        _ => return Vec::new(),
    };
    vec![problem]
}

/// Whether a passage says to go on with the other side: “Swap legs”, “Repeat on the left”, “the other buttock”.
fn changes_sides(passage: &Passage<'_>) -> bool {
    const SIDED: &[&str] = &[
        "side",
        "sides",
        "leg",
        "legs",
        "arm",
        "arms",
        "foot",
        "feet",
        "knee",
        "knees",
        "hip",
        "hips",
        "hand",
        "hands",
        "calf",
        "calves",
        "thigh",
        "thighs",
        "buttock",
        "buttocks",
        "shoulder",
        "shoulders",
        "ankle",
        "ankles",
    ];
    let at = |n: usize| (n < passage.words.len()).then(|| passage.word(n)).unwrap_or_default();
    (0..passage.words.len()).any(|n| match at(n) {
        "swap" | "switch" | "change" | "alternate" => (n + 1..n + 4).any(|n| SIDED.contains(&at(n))),
        "repeat" => {
            (n + 1..n + 8).any(|n| matches!(at(n), "other" | "left" | "right" | "side" | "opposite" | "second"))
        }
        "other" | "second" | "opposite" => at(n + 1) == "side" || begins_a_change(passage, n),
        "both" | "each" => matches!(at(n + 1), "sides" | "side"),
        _ => false,
    })
}

/// “Do the same with the other leg”, “Move the ball to the other buttock”: not “Rest your other leg on top”.
fn begins_a_change(passage: &Passage<'_>, other: usize) -> bool {
    let before: Vec<&str> = (other.saturating_sub(8)..other).map(|n| passage.word(n)).collect();
    let is_same = before.iter().any(|word| matches!(*word, "same" | "again"));
    let is_moved =
        before.ends_with(&["to", "the"]) && matches!(before.first(), Some(&("move" | "go" | "turn" | "bring")));
    is_same || is_moved
}

fn way_out(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    if prose.page.meta.exercise().is_none() {
        return Vec::new();
    }
    let Some((_, last)) = prose.steps().last() else { return Vec::new() };
    let Some(sentence) = last.sentences.last() else { return Vec::new() };
    let first = last.word(sentence.words.start);
    if !TO_HOLD.contains(&first) || last.words_of(sentence).any(|word| matches!(word, "then" | "before" | "swap")) {
        return Vec::new();
    }
    let problem = Problem::new(&WAY_OUT, "the steps end with the hold");
    let problem = problem.at(last.source, last.span(sentence.bytes.clone()));
    vec![problem.hint("say what comes next: how to come off, swap sides, or get up")]
}

fn heading_is_not(passage: &Passage<'_>) -> bool {
    passage.role != super::prose::Role::Heading
}
