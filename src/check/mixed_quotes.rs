//! Typewriter quotes among printed ones.

use super::lexicon::Lexicon;
use super::prose::{Passage, Prose};
use super::{Check, Run};
use crate::model::{Problem, Rule};

static RULE: Rule = Rule::warning(
    "mixed-quotes",
    [
        "Straight quotes (\" and ') on a page that also has printed ones (“ ” ‘ ’).",
        "It is the mark of a text pasted together. On paper a straight quote beside a printed one looks like a fault of \
         the printer. Inches and minutes behind a number are no quotes.",
        "Don't lock the knee – it’s the calf that works.",
        "Write ’ and “ ” throughout, or straight ones throughout.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Prose(run) };

fn run(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    let is_printed = |passage: &Passage<'_>| passage.text.contains(['“', '”', '‘', '’', '„', '«', '»']);
    if !prose.passages.iter().any(is_printed) {
        return Vec::new();
    }
    let straight = prose.passages.iter().flat_map(|passage| places(passage).map(move |at| (passage, at)));
    let mut straight = straight.peekable();
    let Some((passage, first)) = straight.peek().copied() else { return Vec::new() };
    let others = straight.count() - 1;
    let message = match others {
        0 => "a straight quote on a page with printed ones".to_owned(),
        1 => "a straight quote on a page with printed ones, and one more".to_owned(),
        n => format!("a straight quote on a page with printed ones, and {n} more"),
    };
    let problem = Problem::new(&RULE, message).at(passage.source, passage.span(first..first + 1));
    vec![problem.hint("write ’ for an apostrophe, “ and ” for quotes")]
}

/// The straight quotes of a passage, as bytes; not those that stand for inches, feet or minutes.
fn places<'a>(passage: &'a Passage<'_>) -> impl Iterator<Item = usize> + 'a {
    let before = |at: usize| passage.text[..at].chars().next_back();
    let found = passage.text.match_indices(['"', '\'']).map(|(at, _)| at);
    found.filter(move |at| !before(*at).is_some_and(|c| c.is_numeric() || "½¼¾⅓⅔".contains(c)))
}
