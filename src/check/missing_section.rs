//! The sections that a kind of page has.

use super::Check;
use crate::model::rules::MISSING_RECOMMENDED;
use crate::model::{Block, Handbook, KindSection, Page, Problem, Rule, SourcePath, Span, github_slug, nearest, plain};

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

pub(super) const REQUIRED: Check = Check { rule: &MISSING_SECTION, run: |book| missing(book, true) };
pub(super) const RECOMMENDED: Check = Check { rule: &MISSING_RECOMMENDED, run: |book| missing(book, false) };
pub(super) const NUMBERED: Check = Check { rule: &STEPS_NOT_NUMBERED, run: numbered };

/// A level-2 heading, and what stands below it.
struct Found<'a> {
    text: String,
    source: &'a SourcePath,
    span: Span,
    has_text: bool,
    has_numbers: bool,
}

fn sections<'a>(book: &'a Handbook, page: &'a Page) -> Vec<Found<'a>> {
    let mut found: Vec<Found<'a>> = Vec::new();
    book.walk(&page.source, &page.doc.blocks, &mut |source, block| match block {
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

fn missing(book: &Handbook, required: bool) -> Vec<Problem> {
    let rule = if required { &MISSING_SECTION } else { &MISSING_RECOMMENDED };
    let mut problems = Vec::new();
    // An empty page is told once, as an empty page.
    for page in book.pages.values().filter(|page| !page.doc.blocks.is_empty()) {
        let found = sections(book, page);
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
                    let hint = nearest(name, headings).map_or_else(
                        || format!("add `## {name}`"),
                        |near| format!("is “{near}” meant? write `## {name}`"),
                    );
                    let message = format!("{} without the section “{name}”", page.kind().one);
                    problems.push(Problem::new(rule, message).at(&page.source, page.common.title.span).hint(hint));
                }
            }
        }
    }
    problems
}

fn numbered(book: &Handbook) -> Vec<Problem> {
    let mut problems = Vec::new();
    for page in book.pages.values() {
        let wanted = page.kind().sections.iter().filter(|section| section.numbered);
        let mut wanted = wanted.peekable();
        if wanted.peek().is_none() {
            continue;
        }
        let found = sections(book, page);
        for there in wanted.filter_map(|section| find(&found, section)) {
            if there.has_text && !there.has_numbers {
                let message = format!("“{}” is not a numbered list", there.text);
                let problem = Problem::new(&STEPS_NOT_NUMBERED, message).at(there.source, there.span);
                problems.push(problem.hint("begin each step with its number: `1. …`"));
            }
        }
    }
    problems
}
