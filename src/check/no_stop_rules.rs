//! Exercises without a line that says when to stop.

use super::{Check, Run};
use crate::model::{Applies, Handbook, Problem, Rule};

static RULE: Rule = Rule::warning(
    "no-stop-rules",
    [
        "An exercise on which nothing says when to stop.",
        "Every sheet carries *stop now* on each page; with an empty list there is nothing to carry, and the article this \
         handbook grew from had its safety text far from the exercises.",
        "content/safety.toml without [[stop_now]]",
        "Add [[stop_now]] tables to content/safety.toml, each with a `text`: “you feel sharp or shooting pain”.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Book(run) };

fn run(book: &Handbook) -> Vec<Problem> {
    if book.index.words_unread || book.safety.stop_now.iter().any(|caution| caution.applies == Applies::Everywhere) {
        return Vec::new();
    }
    let without = |page: &&std::sync::Arc<crate::model::Page>| {
        page.meta.exercise().is_some() && book.safety_of(page).stop_now.is_empty()
    };
    let problem = |page: &std::sync::Arc<crate::model::Page>| {
        let problem = Problem::new(&RULE, format!("nothing says when to stop “{}”", page.title()));
        let problem = problem.at(&page.source, page.common.title.span);
        problem.hint("add `[[stop_now]]` with a `text` to content/safety.toml")
    };
    book.pages.values().filter(without).map(problem).collect()
}
