//! Long words that nobody explains.

use std::collections::BTreeSet;

use super::lexicon::Lexicon;
use super::prose::Prose;
use super::readability::syllables;
use super::undefined_term;
use super::{Check, Run};
use crate::model::{Audience, Problem, Rule};

static RULE: Rule = Rule::warning(
    "long-word",
    [
        "A word of four or more syllables on a page for clients that neither the vocabulary nor the glossary explains, and that is no name and no word of every day.",
        "Fewer long words, with shorter sentences, made leaflets easier by three grades (Arthrosc Sports Med Rehabil 2023, \
         doi:10.1016/j.asmr.2022.10.004). Each word is told once a page. A word in brackets behind a plain one, as in \
         “heel cord (Achilles tendon)”, is explained.",
        "Maintain the contralateral extremity in position.",
        "Take a plain word, or explain it: give it a page in glossary/, or name it in the vocabulary.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::English(run) };

const LONG: usize = 4;

/// Long words that people say all day, and those whom one asks.
#[rustfmt::skip]
const EVERYDAY: &[&str] = &[
    "activity", "activities", "anybody", "anything", "comfortable", "comfortably", "definitely", "difficulty",
    "emergency", "especially", "everybody", "everyone", "everything", "experience", "february", "generally",
    "immediately", "impossible", "information", "january", "necessary", "normally", "operation", "original",
    "originally", "ordinary", "particular", "particularly", "physiotherapist", "physiotherapists", "physiotherapy",
    "population", "possibility", "regularly", "separately", "situation", "temperature", "television", "uncomfortable",
    "usually", "gradually", "eventually", "actually", "naturally", "alternative", "alternatives", "available",
    "centimetre", "centimetres", "centimeters", "professional", "professionals", "reliable", "carefully",
    "independent", "individual", "additional", "area", "areas", "medication", "medications", "university",
    "understanding", "variety", "diabetes", "temporary", "community", "receptionist", "coordination", "ordination",
];

fn run(prose: &Prose<'_>, lexicon: &Lexicon) -> Vec<Problem> {
    if prose.audience() == Audience::Professional {
        return Vec::new();
    }
    let mut problems = Vec::new();
    let mut told = BTreeSet::new();
    for passage in prose.running().filter(|passage| passage.is_own()) {
        for n in 0..passage.words.len() {
            let word = passage.word(n);
            if word.len() < 7 || passage.words[n].is_number || told.contains(word) || syllables(word) < LONG {
                continue;
            }
            let start = passage.words[n].start;
            let is_first = passage.sentences.iter().any(|sentence| sentence.words.start == n);
            let is_name = !is_first && passage.text[start..].starts_with(char::is_uppercase);
            let from = passage.text[..start].rfind(char::is_whitespace).map_or(0, |at| at + 1);
            let token = passage.text[from..].split_whitespace().next().unwrap_or_default();
            let is_address = ["://", "www.", "@"].iter().any(|sign| token.contains(sign));
            if is_name || is_address {
                continue;
            }
            let in_brackets =
                passage.text[..passage.words[n].start].rsplit(')').next().is_some_and(|t| t.contains('('));
            let plain = super::lexicon::without_possession(word);
            if in_brackets || undefined_term::is_jargon(plain) || EVERYDAY.contains(&plain) || lexicon.explains(word) {
                continue;
            }
            told.insert(word);
            let problem = Problem::new(&RULE, format!("“{word}” has {} syllables", syllables(word)));
            let problem = problem.at(passage.source, passage.span_of(n));
            problems.push(problem.hint("take a shorter word, or explain it in the glossary"));
        }
    }
    problems
}
