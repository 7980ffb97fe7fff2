//! What the fields of an exercise say, and its text leaves out: the position, the hold, the sides, the way out.

use super::lexicon::Lexicon;
use super::prose::{Passage, Prose, Role};
use super::{Check, Run};
use crate::model::{Problem, Rule, Sides};

static POSITION: Rule = Rule::warning(
    "position-in-start",
    [
        "A start and steps that never say how the body is placed.",
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
    let start: Vec<&Passage<'_>> = texts(prose, "start").collect();
    let Some(first) = start.first() else { return Vec::new() };
    let mut said = start.iter().copied().chain(texts(prose, "steps"));
    if said.any(|passage| !called.is_disjoint(&lexicon.topic(&passage.text))) {
        return Vec::new();
    }
    let message = format!("neither start nor steps say “{}”", position.value.replace('-', " "));
    let problem = Problem::new(&POSITION, message).at(first.source, first.span(0..first.text.len()));
    let problem = problem.related(&prose.page.source, position.span, "the position");
    vec![problem.hint("begin with the body: “Sit …”, “Lie …”, “Stand …”")]
}

fn hold(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    let is_held = prose.page.meta.exercise().is_some_and(|exercise| exercise.dose.hold.is_some());
    let Some((_, last)) = prose.steps().last().filter(|_| is_held) else { return Vec::new() };
    let says = |passage: &Passage<'_>| {
        (0..passage.words.len()).any(|n| TO_HOLD.contains(&passage.word(n)) || COUNTED.contains(&passage.word(n)))
    };
    if texts(prose, "steps").any(says) {
        return Vec::new();
    }
    let problem = Problem::new(&HOLD, "no step says to hold, and the dose has a hold");
    vec![problem.at(last.source, last.span(0..last.text.len())).hint("add the step: “Stay for your hold time.”")]
}

fn sides(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    let Some(sides) = prose.page.meta.exercise().and_then(|exercise| exercise.sides) else { return Vec::new() };
    let steps: Vec<&Passage<'_>> = prose.steps().map(|(_, step)| step).collect();
    let Some(last) = steps.last() else { return Vec::new() };
    let problem = match sides {
        Sides::Each => {
            // One of the last two steps, or what stands below them, comes to the other side.
            let below = texts(prose, "steps").filter(|passage| !matches!(passage.role, Role::Step(_)));
            let mut end = steps[steps.len().saturating_sub(2)..].iter().copied().chain(below);
            if end.any(other_side) || steps.iter().any(|step| swaps(step)) {
                return Vec::new();
            }
            let problem = Problem::new(&SIDES, "the steps never come to the other side");
            problem.at(last.source, last.span(0..last.text.len())).hint("end with “Swap sides.”")
        }
        Sides::None => {
            let Some(step) = steps.iter().find(|step| swaps(step)) else { return Vec::new() };
            let problem = Problem::new(&SIDES, "a step swaps sides, and the exercise has none");
            let problem = problem.at(step.source, step.span(0..step.text.len()));
            problem.hint("write `sides = \"each\"`, or take the step out")
        }
        Sides::Left | Sides::Right => return Vec::new(),
    };
    vec![problem]
}

/// “Swap legs”, “Change to the other thigh”, “Switch sides”.
fn swaps(step: &Passage<'_>) -> bool {
    let words: Vec<&str> = (0..step.words.len()).map(|n| step.word(n)).collect();
    let is_swap = |pair: &[&str]| matches!(pair[0], "swap" | "switch" | "change") && pair[1] != "your";
    words.windows(2).any(is_swap) || words.windows(2).any(|pair| matches!(pair, ["both" | "each", "sides" | "side"]))
}

/// Whether a passage speaks of the other side: “Repeat on the left”, “the other buttock”, “turn over”.
fn other_side(passage: &Passage<'_>) -> bool {
    let words: Vec<&str> = (0..passage.words.len()).map(|n| passage.word(n)).collect();
    let has = |word: &str| words.contains(&word);
    has("other") || has("opposite") || (has("repeat") && (has("left") || has("right"))) || (has("turn") && has("over"))
}

/// The passages under a level-2 heading, without headings.
fn texts<'a, 'b>(prose: &'b Prose<'a>, slug: &'static str) -> impl Iterator<Item = &'b Passage<'a>> {
    prose.section(slug).filter(|passage| passage.role != Role::Heading)
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
