//! Descriptions of pictures that describe nothing.

use super::{Check, Run};
use crate::model::{Inline, Leaf, Problem, Ref, Rule, SourcePath, Span, Spanned};

static RULE: Rule = Rule::warning(
    "thin-alt",
    [
        "A description of a picture that says nothing: one or two words, the page’s title, or the name of the file.",
        "Who cannot see the picture hears these words instead of it: in the browser, in the PDF, and when a picture does \
         not load. The article this handbook grew from had its headings and its only directions in pictures.",
        "![image](calf-roll.png)",
        "Say what is to be seen: “Person sits on the floor with one calf on a foam roller.”",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Page(run) };

/// Fewer words than this show no position.
const WORDS: usize = 3;

fn run(leaf: Leaf<'_>) -> Vec<Problem> {
    let page = leaf.page;
    let mut problems = Vec::new();
    let figure = page.meta.exercise().and_then(|exercise| exercise.figure.as_ref());
    for alt in figure.into_iter().flat_map(|figure| &figure.poses).filter_map(|pose| pose.alt.as_ref()) {
        problems.extend(thin(page.title(), &alt.value, "").map(|why| problem(&page.source, alt.span, why)));
    }
    leaf.walk(&mut |source, block| {
        for inline in block.runs().into_iter().flatten() {
            inline.walk(&mut |inline| {
                if let Inline::Picture { to: Spanned { value: Ref::Path(file), span }, alt, .. } = inline
                    && !alt.trim().is_empty()
                {
                    problems.extend(thin(page.title(), alt, file).map(|why| problem(source, *span, why)));
                }
            });
        }
    });
    problems
}

fn problem(source: &SourcePath, span: Span, why: String) -> Problem {
    let problem = Problem::new(&RULE, why).at(source, span);
    problem.hint("say what is to be seen, as you would on the telephone")
}

/// A description without “picture of”.
fn said(alt: &str) -> &str {
    let small = alt.to_lowercase();
    let begins =
        ["a ", "an ", "the "].iter().find(|article| small.starts_with(**article)).map_or(0, |article| article.len());
    let kinds = ["picture of", "photo of", "photograph of", "image of", "drawing of", "figure of"];
    let kind = kinds.iter().find(|kind| small.get(begins..).is_some_and(|rest| rest.starts_with(**kind)));
    kind.and_then(|kind| alt.get(begins + kind.len()..)).unwrap_or(alt)
}

/// What is wrong with a description.
fn thin(title: &str, alt: &str, file: &str) -> Option<String> {
    let same =
        |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect() };
    let name = file.rsplit('/').next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    match () {
        () if same(alt) == same(title) => Some(format!("“{alt}” is only the page’s title")),
        () if !stem.is_empty() && [same(stem), same(name)].contains(&same(alt)) => {
            Some(format!("“{alt}” is only the name of the file"))
        }
        () if said(alt).split_whitespace().count() < WORDS => Some(format!("“{alt}” does not say what is to be seen")),
        () => None,
    }
}
