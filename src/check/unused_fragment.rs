//! Shared texts that no page embeds.

use std::collections::BTreeSet;

use super::Check;
use crate::model::{Block, Doc, Handbook, Inline, Problem, Ref, Rule, Spanned};

static RULE: Rule = Rule::warning(
    "unused-fragment",
    [
        "A fragment that no page embeds.",
        "Somebody will mend it and wonder why nothing changes.",
        "content/fragments/how-to-breathe.md, which nothing names",
        "Embed it with `![[name]]`, or take it away.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run };

fn run(book: &Handbook) -> Vec<Problem> {
    let mut used = BTreeSet::new();
    let mut found: Vec<&str> = book.pages.values().flat_map(|page| embedded(&page.doc)).collect();
    while let Some(name) = found.pop() {
        if used.insert(name) {
            found.extend(book.fragments.get(name).into_iter().flat_map(|fragment| embedded(&fragment.doc)));
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

/// The fragments that a document embeds, also those inside other text, which has been told.
fn embedded(doc: &Doc) -> Vec<&str> {
    let mut names = Vec::new();
    doc.walk(&mut |block| {
        if let Block::Fragment(name) = block {
            names.push(name.value.as_str());
        }
        for inline in block.runs().into_iter().flatten() {
            if let Inline::Picture { to: Spanned { value: Ref::Wiki(name), .. }, .. } = inline {
                names.push(name);
            }
        }
    });
    names
}
