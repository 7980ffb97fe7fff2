//! Headings In Capitals.

use super::lexicon::{Lexicon, is_abbreviation};
use super::prose::{Prose, Role};
use super::{Check, Run};
use crate::model::{Problem, Rule};

static RULE: Rule = Rule::warning(
    "heading-case",
    [
        "A title or heading with capitals at most of its words, or all in capitals.",
        "Names cannot be told from other words any more. The RNIB’s guidance on clear \
         print asks to avoid blocks of capitals.",
        "## Where To Roll Your Calf",
        "Write it like a sentence: “Where to roll your calf”. Names keep their capitals.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::English(run) };

fn run(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    let mut problems = Vec::new();
    for passage in prose.passages.iter().filter(|passage| matches!(passage.role, Role::Heading | Role::Title)) {
        let words: Vec<&str> = passage.words.iter().map(|word| &passage.text[word.start..word.end]).collect();
        let is_shouted = |word: &&&str| word.len() > 1 && word.chars().all(char::is_uppercase);
        let is_long = words.iter().any(|word| word.len() > 5 && is_shouted(&word));
        let shouted = words.iter().filter(is_shouted).count();
        // Behind a colon, a dash or a full stop a new sentence may begin.
        let later = words.iter().enumerate().skip(1).filter(|(n, _)| {
            let between = &passage.text[passage.words[n - 1].end..passage.words[*n].start];
            !between.contains([':', '–', '—', '.', ',', '?', '!', '“', '(']) && between.contains(' ')
        });
        let is_titled = |n: usize| matches!(words[n - 1], "Dr" | "Mr" | "Mrs" | "Ms" | "Prof" | "St" | "New");
        let later = later.filter(|(n, word)| word.chars().count() > 3 && !is_titled(*n) && !DAYS.contains(word));
        let later: Vec<&str> = later.map(|(_, word)| *word).collect();
        let is_capital = |word: &&&str| word.starts_with(char::is_uppercase) && !is_abbreviation(word);
        let capitals = later.iter().filter(is_capital).count();
        let message = match () {
            () if (shouted >= 3 || (shouted == 2 && is_long)) && shouted * 2 > words.len() => {
                "this heading is in capitals"
            }
            () if capitals >= 2 && capitals * 3 >= later.len() * 2 => {
                "this heading has capitals like a title of a film"
            }
            () => continue,
        };
        let end = passage.text.len();
        let problem = Problem::new(&RULE, message).at(passage.source, passage.span(0..end));
        problems.push(problem.hint("write it like a sentence: a capital for the first word, and for names"));
    }
    problems
}

/// Days and months have a capital in English.
#[rustfmt::skip]
const DAYS: &[&str] = &[
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March",
    "April", "June", "July", "August", "September", "October", "November", "December",
];
