//! Shared texts that no page embeds.

use std::collections::BTreeSet;

use super::Check;
use crate::model::{Block, Handbook, Inline, Problem, Ref, Rule, Spanned};

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
    for page in book.pages.values() {
        let notes = page.doc.footnotes.iter().map(|note| &note.blocks);
        for blocks in std::iter::once(&page.doc.blocks).chain(notes) {
            book.walk(&page.source, blocks, &mut |_, block| {
                if let Block::Fragment(name) = block {
                    used.insert(name.value.as_str());
                }
                // One that stands inside a paragraph has been told, and is meant to be used.
                for inline in block.runs().into_iter().flatten() {
                    if let Inline::Picture { to: Spanned { value: Ref::Wiki(name), .. }, .. } = inline {
                        used.insert(name);
                    }
                }
            });
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
