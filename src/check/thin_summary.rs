//! Summaries that say nothing.

use super::{Check, Run};
use crate::model::{Leaf, Problem, Rule};

static RULE: Rule = Rule::warning(
    "thin-summary",
    [
        "A summary that only repeats the title, or says it in one or two words.",
        "The summary stands in every list, on the cards of a program, and under the title on paper. A checklist for leaflets asks for one (PEMAT-P, AHRQ).",
        "title = \"Calves\"\nsummary = \"Calves.\"",
        "Say what it does and for whom: “Ease stiff calves before a walk, a run or a stretch.”",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Page(run) };

fn run(leaf: Leaf<'_>) -> Vec<Problem> {
    let page = leaf.page;
    let Some(summary) = page.common.summary.as_ref().filter(|summary| !summary.value.trim().is_empty()) else {
        return Vec::new();
    };
    let same =
        |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect() };
    let message = match () {
        () if same(&summary.value) == same(page.title()) => "the summary only repeats the title",
        () if summary.value.split_whitespace().count() < 3 => "the summary says too little",
        () => return Vec::new(),
    };
    let problem = Problem::new(&RULE, message).at(&page.source, summary.span);
    vec![problem.hint("say what it is for, in one sentence")]
}
