//! Shared texts that no page embeds.

use std::collections::BTreeSet;

use super::{Check, Run};
use crate::model::{Doc, Handbook, Problem, Rule};

static RULE: Rule = Rule::warning(
    "unused-fragment",
    [
        "A fragment that no page embeds.",
        "Somebody will mend it and wonder why nothing changes.",
        "content/fragments/how-to-breathe.md, which nothing names",
        "Embed it with `![[name]]`, or take it away.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Book(run) };

fn run(book: &Handbook) -> Vec<Problem> {
    let mut used = BTreeSet::new();
    let mut found: Vec<&str> = book.pages.values().flat_map(|page| names(&page.doc)).collect();
    while let Some(name) = found.pop() {
        if used.insert(name) {
            found.extend(book.fragments.get(name).into_iter().flat_map(|fragment| names(&fragment.doc)));
        }
    }
    let unused = book.fragments.iter().filter(|(name, _)| !used.contains(name.as_str()));
    unused
        .map(|(name, fragment)| {
            let problem = Problem::new(&RULE, format!("no page embeds `{name}`")).in_file(&fragment.source);
            problem.hint(format!("embed it with `![[{name}]]`, or take it away"))
        })
        .collect()
}

fn names(doc: &Doc) -> impl Iterator<Item = &str> {
    doc.embeds.iter().map(String::as_str)
}
