//! Headings In Capitals.

use super::lexicon::{Lexicon, is_abbreviation};
use super::prose::{Prose, Role};
use super::{Check, Run};
use crate::model::{Problem, Rule};

static RULE: Rule = Rule::warning(
    "heading-case",
    [
        "A title or heading with capitals at most of its words, or all in capitals.",
        "Capitals slow readers down, and names cannot be told from other words any more. The RNIB’s guidance on clear \
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
        let shouted = words.iter().filter(is_shouted).count();
        // Behind a colon, a dash or a full stop a new sentence may begin.
        let later = words.iter().enumerate().skip(1).filter(|(n, _)| {
            let between = &passage.text[passage.words[n - 1].end..passage.words[*n].start];
            !between.contains([':', '–', '—', '.', '?', '!', '“', '(']) && between.contains(' ')
        });
        let later: Vec<&str> = later.map(|(_, word)| *word).filter(|word| word.chars().count() > 3).collect();
        let is_capital = |word: &&&str| word.starts_with(char::is_uppercase) && !is_abbreviation(word);
        let capitals = later.iter().filter(is_capital).count();
        let message = match () {
            () if shouted >= 2 && shouted * 2 > words.len() => "this heading is in capitals",
            () if capitals >= 2 && capitals * 3 >= later.len() * 2 => {
                "this heading has capitals like a title of a film"
            }
            () => continue,
        };
        let end = passage.text.len();
        let problem = Problem::new(&RULE, message).at(passage.source, passage.span(0..end));
        problems.push(problem.hint(format!("write “{}”; names keep their capitals", in_sentence_case(&passage.text))));
    }
    problems
}

/// The first letter as it is, the others small; abbreviations stay.
fn in_sentence_case(text: &str) -> String {
    let all_capitals = text.chars().all(|c| !c.is_lowercase());
    let word = |(n, word): (usize, &str)| match n {
        _ if is_abbreviation(word) && !all_capitals => word.to_owned(),
        0 => {
            let mut chars = word.chars();
            chars.next().into_iter().chain(chars.flat_map(char::to_lowercase)).collect()
        }
        _ => word.to_lowercase(),
    };
    text.split(' ').enumerate().map(word).collect::<Vec<_>>().join(" ")
}
