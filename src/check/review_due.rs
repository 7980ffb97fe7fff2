//! What nobody has looked at for long.

use crate::model::{Date, Handbook, Problem, Rule, SourcePath};

/// Told by `check` only: a page that is fine today is not made differently tomorrow.
pub(super) static RULE: Rule = Rule::info(
    "review-due",
    [
        "A page or a reference that was last checked longer ago than `review_every` in handbook.toml.",
        "A clinic may hand out a sheet as long as somebody answers for it; evidence moves: the reviews that the shipped handbook rests on are from 2015 to 2024. Only `rollbook check` tells it, by the day of the run or by --today DAY; `build` does not depend on the \
         day.",
        "review_every = 12 … reviewed = 2024-11-24",
        "Read it again, mend it, and write the new day: reviewed = 2026-11-24, in references.bib x-reviewed.",
    ],
);

/// Pages and references whose review is due on a day.
pub(super) fn due(book: &Handbook, today: Date) -> Vec<Problem> {
    let Some(months) = book.config.review_every else { return Vec::new() };
    let is_due = |reviewed: Date| reviewed.after_months(months) < today;
    let hint = "read it again, mend it, and write the new day";
    let told = |date: Date| format!("last checked on {date}, more than {months} months ago");
    let mut problems = Vec::new();
    for page in book.pages.values() {
        if let Some(reviewed) = page.common.reviewed.as_ref().filter(|reviewed| is_due(reviewed.value)) {
            let problem = Problem::new(&RULE, told(reviewed.value)).at(&page.source, reviewed.span);
            problems.push(problem.hint(hint));
        }
    }
    let file = SourcePath::new("content/references.bib");
    for work in book.works.by_key.values() {
        if let Some(reviewed) = work.reviewed.as_ref().filter(|reviewed| is_due(reviewed.value)) {
            let problem = Problem::new(&RULE, told(reviewed.value)).at(&file, reviewed.span);
            problems.push(problem.hint(hint));
        }
    }
    problems
}
