//! Handbooks in a language whose words nobody here can judge.

use super::{Check, Run};
use crate::model::{Handbook, Problem, Rule};

static RULE: Rule = Rule::info(
    "unchecked-language",
    [
        "A handbook in another language than English.",
        "How hard a text is to read, what it promises, what is a passive: all that is known here for English only. The \
         other checks run in every language. Nobody should take silence for a good mark.",
        "language = \"de\"",
        "Have somebody read it who works in that language. If English words are what you write: language = \"en\".",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Book(run) };

fn run(book: &Handbook) -> Vec<Problem> {
    let language = &book.config.language;
    if super::lexicon::is_english(language) {
        return Vec::new();
    }
    let message = format!("plain language is not checked in `{language}`");
    let problem = Problem::new(&RULE, message).in_file(&book.config.source);
    vec![problem.hint("the rules on wording, reading grade and unsourced benefits know English only")]
}
