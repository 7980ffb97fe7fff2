//! The sections that a kind of page has.

use super::{Check, Run};
use crate::model::rules::MISSING_RECOMMENDED;
use crate::model::{Block, KindSection, Leaf, Problem, Rule, SourcePath, Span, github_slug, nearest, plain};

static MISSING_SECTION: Rule = Rule::error(
    "missing-section",
    [
        "A section that every page of its kind has is missing, or there is nothing under its heading.",
        "The article this handbook grew from left out two exercises’ directions, and never said that one begins \
         sitting. A client at home cannot ask.",
        "An exercise without `## Where to roll`.",
        "Write the section. An exercise has Start, Steps, Where to roll and Common mistakes.",
    ],
);

static STEPS_NOT_NUMBERED: Rule = Rule::error(
    "steps-not-numbered",
    [
        "Steps that are not a numbered list.",
        "A client with glasses off finds the place again by its number.",
        "## Steps\nFirst put the roller under one calf, then …",
        "Write one action a line: `1. Put the roller under one calf.`",
    ],
);

pub(super) const REQUIRED: Check = Check { rule: &MISSING_SECTION, run: Run::Page(|leaf| missing(leaf, true)) };
pub(super) const RECOMMENDED: Check = Check { rule: &MISSING_RECOMMENDED, run: Run::Page(|leaf| missing(leaf, false)) };
pub(super) const NUMBERED: Check = Check { rule: &STEPS_NOT_NUMBERED, run: Run::Page(numbered) };

/// A level-2 heading, and what stands below it.
struct Found<'a> {
    text: String,
    source: &'a SourcePath,
    span: Span,
    has_text: bool,
    has_numbers: bool,
}

fn sections(leaf: Leaf<'_>) -> Vec<Found<'_>> {
    let mut found: Vec<Found<'_>> = Vec::new();
    leaf.walk(&mut |source, block| match block {
        Block::Heading(heading) if heading.level <= 2 => {
            let text = plain(&heading.content);
            found.push(Found { text, source, span: heading.span, has_text: false, has_numbers: false });
        }
        Block::Heading(_) | Block::Fragment(_) | Block::Rule => {}
        block => {
            if let Some(section) = found.last_mut() {
                section.has_text = true;
                section.has_numbers |= matches!(block, Block::List { start: Some(_), .. });
            }
        }
    });
    found
}

fn find<'a, 'b>(found: &'b [Found<'a>], section: &KindSection) -> Option<&'b Found<'a>> {
    found.iter().find(|f| github_slug(&f.text) == github_slug(section.title))
}

fn missing(leaf: Leaf<'_>, required: bool) -> Vec<Problem> {
    let rule = if required { &MISSING_SECTION } else { &MISSING_RECOMMENDED };
    let page = leaf.page;
    let mut problems = Vec::new();
    // An empty page is told once, as an empty page.
    if page.doc.blocks.is_empty() {
        return problems;
    }
    let found = sections(leaf);
    for section in page.kind().sections.iter().filter(|section| section.required == required) {
        let name = section.title;
        match find(&found, section) {
            Some(there) if there.has_text => {}
            Some(there) => {
                let problem = Problem::new(rule, format!("there is nothing under “{name}”"));
                problems.push(problem.at(there.source, there.span).hint("write the section"));
            }
            None => {
                let headings = found.iter().map(|f| f.text.as_str());
                let hint = nearest(name, headings)
                    .map_or_else(|| format!("add `## {name}`"), |near| format!("is “{near}” meant? write `## {name}`"));
                let message = format!("{} without the section “{name}”", page.kind().one);
                problems.push(Problem::new(rule, message).at(&page.source, page.common.title.span).hint(hint));
            }
        }
    }
    problems
}

fn numbered(leaf: Leaf<'_>) -> Vec<Problem> {
    let mut wanted = leaf.page.kind().sections.iter().filter(|section| section.numbered).peekable();
    if wanted.peek().is_none() {
        return Vec::new();
    }
    let found = sections(leaf);
    let loose = wanted.filter_map(|section| find(&found, section)).filter(|there| there.has_text && !there.has_numbers);
    let problem = |there: &Found<'_>| {
        let message = format!("“{}” is not a numbered list", there.text);
        let problem = Problem::new(&STEPS_NOT_NUMBERED, message).at(there.source, there.span);
        problem.hint("begin each step with its number: `1. …`")
    };
    loose.map(problem).collect()
}
