//! Pages that name each other one way only.

use super::{Check, Run};
use crate::model::{Handbook, Page, Problem, Rule};

static RULE: Rule = Rule::warning(
    "one-way-relation",
    [
        "A page under `related` that does not name this page in turn.",
        "`easier` and `harder` are shown on both pages, `related` only where it is written. Somebody who came the other \
         way does not find back, and often one of the two was forgotten. Pages of different kinds need not answer.",
        "calves: related = [\"tfl\"], and tfl: related = [\"piriformis\"]",
        "Name this page there, too, or take the other out here and mention it in the text.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Book(run) };

fn run(book: &Handbook) -> Vec<Problem> {
    let mut problems = Vec::new();
    for page in book.pages.values() {
        for to in &page.common.related {
            let Ok(id) = book.resolve_page(&page.source, &to.value) else { continue };
            let Some(other) = book.pages.get(&id).filter(|other| other.id.folder() == page.id.folder()) else {
                continue;
            };
            let is_this = |page: &Page, id: &crate::model::PageId| page.id == *id;
            let answers = other
                .common
                .related
                .iter()
                .any(|back| book.resolve_page(&other.source, &back.value).is_ok_and(|id| is_this(page, &id)));
            if !answers && id != page.id && !other.is_partial {
                let message = format!("“{}” does not name this page in turn", other.title());
                let problem = Problem::new(&RULE, message).at(&page.source, to.span);
                let place = other.common.related.first().map_or(other.common.title.span, |first| first.span);
                let problem = problem.related(&other.source, place, "its `related` would stand here");
                problems.push(problem.hint(format!("add `{}` to `related` there", page.id.slug())));
            }
        }
    }
    problems
}
