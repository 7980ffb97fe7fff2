//! What a client’s file says of exercises that are not on the sheet, and of exercises that are not what they
//! were.

use std::collections::BTreeSet;

use crate::model::{Client, Date, Handbook, Page, PageId, Problem, Rule, Sides, Spanned, did_you_mean};

pub(super) static NOT_ON_SHEET: Rule = Rule::error(
    "not-on-sheet",
    [
        "A client’s file that speaks of an exercise which is not on the sheet.",
        "An exercise that should be left out, and whose name is misspelt, would be printed all the same.",
        "program = \"desk-day-reset\"\nleave_out = [\"thorasic-spine\"]",
        "Correct the name, or take the line out.",
    ],
);

pub(super) static EXERCISE_CHANGED: Rule = Rule::warning(
    "exercise-changed",
    [
        "An exercise that is no longer what this client was given.",
        "A client who does an exercise for a year gets another sheet, and nobody tells them what is different.",
        "versions = { calves = \"3f9a12\" }",
        "Look at what changed, tell the client, and copy the new line `versions = …` that `rollbook handout` prints.",
    ],
);

/// An exercise as it is now.
#[derive(Clone, Debug)]
pub struct Version {
    /// The exercise.
    pub id: PageId,
    /// What is printed on its own sheet.
    pub version: String,
    /// The day somebody last checked it.
    pub reviewed: Option<Date>,
}

/// What is said of exercises that are not there to be changed.
pub(super) fn not_on_sheet(book: &Handbook, client: &Client, page: &Page) -> Vec<Problem> {
    let Some(program) = page.meta.program() else { return Vec::new() };
    let prescribed = book.prescribed(page, program);
    let base = client.base(book).and_then(|base| Some((base, base.meta.program()?)));
    let based = base.map(|(base, program)| book.prescribed(base, program)).unwrap_or_default();
    let brought: BTreeSet<&PageId> = based.iter().map(|one| &one.page.id).collect();
    // A program that is not there has been told, and with it all that is said of its exercises.
    let is_told = client.program.is_some() && base.is_none();
    let problem = |name: &Spanned<String>, known: &BTreeSet<&PageId>, what: &str| {
        let id = book.resolve_page(&client.source, &name.value).ok();
        if is_told || id.is_some_and(|id| known.contains(&id)) {
            return None;
        }
        let there = known.iter().map(|id| id.slug()).collect::<Vec<_>>().join(", ");
        let hint = did_you_mean(&name.value, known.iter().map(|id| id.slug()));
        let problem = Problem::new(&NOT_ON_SHEET, format!("`{}` is not {what}", name.value));
        Some(problem.at(&client.source, name.span).hint(format!("there are {there}")).maybe_hint(hint))
    };
    let out = client.leave_out.iter().filter_map(|name| problem(name, &brought, "an exercise of the program"));
    let mut problems: Vec<Problem> = out.collect();
    let id = |name: &Spanned<String>| book.resolve_page(&client.source, &name.value).ok();
    let named: BTreeSet<PageId> = client.own.items.iter().filter_map(|item| id(item.exercise.as_ref()?)).collect();
    for name in client.leave_out.iter().filter(|name| id(name).is_some_and(|id| named.contains(&id))) {
        let problem =
            Problem::new(&NOT_ON_SHEET, format!("`{}` is left out, and named among the exercises", name.value));
        problems.push(problem.at(&client.source, name.span).hint("take it out here, or take its [[item]] out"));
    }
    if prescribed.is_empty() && !based.is_empty() {
        let at = client.program.as_ref().map_or_else(Default::default, |program| program.span);
        let problem = Problem::new(&NOT_ON_SHEET, "no exercise is left on this sheet").at(&client.source, at);
        problems.push(problem.hint("leave fewer of them out, or name others: [[item]] and below it exercise = \"…\""));
    }
    let has_sides = prescribed.iter().any(|one| one.exercise.sides != Some(Sides::None));
    if let Some(sides) = client.sides.as_ref().filter(|_| !has_sides && !prescribed.is_empty()) {
        let problem = Problem::new(&NOT_ON_SHEET, "no exercise on this sheet has sides to choose from");
        problems.push(problem.at(&client.source, sides.span).hint("take `sides` out here"));
    }
    problems
}

/// Exercises that are not what they were when the sheet was printed first: by their versions where the file has
/// them, else by the day of their last check.
pub(super) fn changed(book: &Handbook, client: &Client, now: &[Version]) -> Vec<Problem> {
    let hint = "look at what is different, tell the client, and copy the line `versions = …` printed with the sheet";
    let is_now = |name: &Spanned<String>| {
        let id = book.resolve_page(&client.source, &name.value).ok();
        now.iter().any(|version| id.as_ref() == Some(&version.id))
    };
    let gone = |name: &Spanned<String>| {
        let message = format!("`{}` is no longer on this sheet", name.value);
        let near = did_you_mean(&name.value, now.iter().map(|version| version.id.slug()));
        Problem::new(&EXERCISE_CHANGED, message).at(&client.source, name.span).hint(hint).maybe_hint(near)
    };
    let names = client.versions.iter().map(|(name, _)| name);
    let mut problems: Vec<Problem> = names.filter(|name| !is_now(name)).map(gone).collect();
    for Version { id, version, reviewed } in now {
        let title = book.pages.get(id).map_or("", |page| page.title());
        let named = |name: &Spanned<String>| book.resolve_page(&client.source, &name.value).ok().as_ref() == Some(id);
        let then = client.versions.iter().find(|(name, _)| named(name)).map(|(_, then)| then);
        let problem = match (then, &client.date, reviewed) {
            (Some(then), ..) if then.value != *version => {
                let message = format!("“{title}” has changed: version `{}` then, `{version}` now", then.value);
                Problem::new(&EXERCISE_CHANGED, message).at(&client.source, then.span)
            }
            (None, ..) if let Some((first, _)) = client.versions.first() => {
                let message = format!("“{title}” is new on this sheet: version `{version}`");
                Problem::new(&EXERCISE_CHANGED, message).at(&client.source, first.span)
            }
            (None, Some(date), Some(reviewed)) if *reviewed > date.value => {
                let message = format!("“{title}” was checked on {reviewed}, after the day of this sheet");
                Problem::new(&EXERCISE_CHANGED, message).at(&client.source, date.span)
            }
            _ => continue,
        };
        problems.push(problem.hint(hint));
    }
    problems
}
