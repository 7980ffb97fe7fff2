//! What the fields of an exercise say, and its text leaves out: the position, the hold, the sides, the way out.

use std::collections::BTreeSet;

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
        "The thoracic spine exercise of the article this handbook grew from ended so. Somebody who lies on a roller with a stiff back has to know how to get off it.",
        "4. Stay for your hold time.",
        "Say what comes next: how to come off, to swap sides, or to get up.",
    ],
);

pub(super) const IN_START: Check = Check { rule: &POSITION, run: Run::English(position) };
pub(super) const HELD: Check = Check { rule: &HOLD, run: Run::English(hold) };
pub(super) const BOTH_SIDES: Check = Check { rule: &SIDES, run: Run::English(sides) };
pub(super) const WAY_ON: Check = Check { rule: &WAY_OUT, run: Run::English(way_out) };

/// What is held in an exercise, and not a chair or a breath.
const HELD_THINGS: &[&str] = &[
    "stretch", "position", "spot", "pose", "pressure", "place", "it", "this", "that", "still", "there", "here", "for",
    "again",
];

/// Words that lead on from a hold: out of the position, or to the other side.
#[rustfmt::skip]
const LEADS_ON: &[&str] = &[
    "stand", "get", "come", "step", "lower", "swap", "switch", "change", "repeat", "sit", "release", "turn", "move",
    "go", "return", "rise", "lie", "roll", "walk", "slide", "straighten", "other", "kneel", "push",
];

/// Parts of the body that there are two of.
#[rustfmt::skip]
const SIDED: &[&str] = &[
    "side", "sides", "leg", "legs", "arm", "arms", "foot", "feet", "knee", "knees", "hip", "hips", "hand", "hands",
    "calf", "calves", "thigh", "thighs", "buttock", "buttocks", "shoulder", "shoulders", "ankle", "ankles", "heel",
    "heels", "shin", "shins", "forearm", "forearms", "elbow", "elbows", "wrist", "wrists",
];

/// Words that put a body part in a position of its own.
const LYING: &[&str] = &["lie", "lay", "sit", "stand", "kneel", "roll", "turn", "get", "come", "go", "begin", "start"];

fn position(prose: &Prose<'_>, lexicon: &Lexicon) -> Vec<Problem> {
    let Some(position) = prose.page.meta.exercise().and_then(|exercise| exercise.position.as_ref()) else {
        return Vec::new();
    };
    let Some(called) = lexicon.position(&position.value) else { return Vec::new() };
    let start: Vec<&Passage<'_>> = texts(prose, "start").collect();
    let Some(first) = start.first() else { return Vec::new() };
    let mut said = start.iter().copied().chain(texts(prose, "steps"));
    let is_said = |passage: &Passage<'_>| {
        let stems = &lexicon.topic(&passage.text);
        let sat = [("sat", "sit"), ("stood", "stand"), ("lay", "lie"), ("knelt", "kneel")];
        let irregular = sat.into_iter().filter(|(past, _)| stems.contains(*past)).map(|(_, verb)| verb.to_owned());
        let stems: BTreeSet<String> = stems.iter().cloned().chain(irregular).collect();
        // “Back”, “wall” or “chair” alone may be anything; with a verb it is how one lies or sits.
        let has_verb = LYING.iter().any(|verb| stems.contains(*verb));
        let is_named = |name: &BTreeSet<String>| {
            // Who sits, stands or kneels needs no more words; who lies is on the back, the side or the face.
            let own = name.iter().find(|stem| ["sit", "stand", "kneel"].contains(&stem.as_str()));
            match own {
                Some(verb) => stems.contains(verb),
                None => name.is_subset(&stems) && (has_verb || name.len() > 1),
            }
        };
        called.iter().any(is_named)
    };
    if said.any(is_said) {
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
    if texts(prose, "steps").any(says_to_hold) {
        return Vec::new();
    }
    let problem = Problem::new(&HOLD, "no step says to hold, and the dose has a hold");
    vec![problem.at(last.source, last.span(0..last.text.len())).hint("add the step: “Stay for your hold time.”")]
}

/// Whether a passage says to be still for a while: a verb of its own, or a time that is counted.
fn says_to_hold(passage: &Passage<'_>) -> bool {
    let word = |n: usize| if n < passage.words.len() { passage.word(n) } else { "" };
    let is_denied =
        |n: usize| n > 0 && matches!(word(n - 1), "not" | "never" | "don’t" | "don't" | "a" | "the" | "without");
    let is_held = |n: usize| match word(n) {
        "stay" | "wait" | "pause" | "remain" | "linger" | "sustain" | "maintain" => true,
        "hold" => {
            let is_free = matches!(word(n + 1), "" | "and" | "while" | "until" | "as" | "with" | "at" | "up" | "in");
            let is_number = passage.words.get(n + 1).is_some_and(|next| next.is_number);
            let is_chair = matches!(word(n + 1), "on" | "onto") || word(n + 2) == "breath";
            !is_chair && (is_free || is_number || (n + 1..n + 5).any(|n| HELD_THINGS.contains(&word(n))))
        }
        "rest" | "keep" => HELD_THINGS.contains(&word(n + 1)) || HELD_THINGS.contains(&word(n + 2)),
        "stop" => (n + 1..n + 9).any(|n| matches!(word(n), "until" | "for")),
        _ => false,
    };
    let is_counted = |n: usize| {
        let unit = matches!(word(n), "s" | "sec" | "seconds" | "breaths" | "minute" | "minutes");
        unit && n > 0 && (passage.words[n - 1].is_number || n > 1 && word(n - 2) == "for")
    };
    (0..passage.words.len()).any(|n| (is_held(n) && !is_denied(n)) || is_counted(n))
}

fn sides(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    let Some(sides) = prose.page.meta.exercise().and_then(|exercise| exercise.sides) else { return Vec::new() };
    let Some((_, last)) = prose.steps().last() else { return Vec::new() };
    let changing = texts(prose, "steps").find(|passage| changes_sides(passage));
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

/// Whether a passage goes on with the other side: “Swap legs”, “Repeat on the left”, “Move the ball to the other
/// buttock”; not “Rest your other leg on top”.
fn changes_sides(passage: &Passage<'_>) -> bool {
    passage.sentences.iter().any(|sentence| {
        let said: Vec<&str> = passage.words_of(sentence).collect();
        let has = |words: &[&str]| said.iter().any(|word| words.contains(word));
        let near = |at: usize, reach: usize| said[at + 1..].iter().take(reach).any(|word| SIDED.contains(word));
        if has(&["not", "never", "don’t", "don't", "if"]) {
            return false;
        }
        let is_swap = |(at, word): (usize, &&str)| match *word {
            "swap" | "switch" | "alternate" => said.len() <= 2 || near(at, 4),
            "change" => near(at, 4),
            _ => false,
        };
        // The other one, and something done again with it; hands and feet are put down in many exercises.
        let is_again = has(&["repeat", "same", "again", "mirror", "now", "do", "once", "try", "change", "work", "let"]);
        let is_moved = is_again || has(&["move", "put", "bring", "turn", "go", "slide", "place", "lift"]);
        let is_other = |(at, word): (usize, &&str)| {
            let part = said[at + 1..].iter().take(2).find(|word| SIDED.contains(word));
            let is_small = part.is_some_and(|part| matches!(*part, "hand" | "hands" | "foot" | "feet"));
            match *word {
                "other" | "opposite" | "second" => match part {
                    Some(_) => {
                        if is_small {
                            is_again
                        } else {
                            is_moved
                        }
                    }
                    None => is_again && *word != "second",
                },
                "left" | "right" => is_again,
                _ => false,
            }
        };
        let is_over = said.windows(2).any(|pair| matches!(pair, ["turn" | "roll", "over"]));
        let turns_over = is_over && has(&["repeat", "then", "other", "left", "right", "opposite"]);
        said.iter().enumerate().any(is_swap) || said.iter().enumerate().any(is_other) || turns_over
    })
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
    let leads_on = (0..last.words.len()).any(|n| LEADS_ON.contains(&last.word(n)));
    if leads_on || !says_to_hold(last) {
        return Vec::new();
    }
    let problem = Problem::new(&WAY_OUT, "the steps end with the hold");
    let problem = problem.at(last.source, last.span(0..last.text.len()));
    vec![problem.hint("say what comes next: how to come off, swap sides, or get up")]
}
