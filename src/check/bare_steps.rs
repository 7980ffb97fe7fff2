//! Steps that are none.

use super::{Check, Run};
use crate::model::{Block, Leaf, ListItem, Problem, Rule, github_slug, plain};

static RULE: Rule = Rule::warning(
    "bare-steps",
    [
        "Steps of which there is only one, or one that says nothing.",
        "One exercise of the article this handbook grew from ended at the hold, with no way out of the position; \
         another never said how to get into it. One step is a position, and no exercise.",
        "## Steps\n1. Roll.",
        "Write what the body does, one action a line, from getting down to getting up.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Page(run) };

fn run(leaf: Leaf<'_>) -> Vec<Problem> {
    let numbered = leaf.page.kind().sections.iter().filter(|section| section.numbered);
    let slugs: Vec<String> = numbered.map(|section| github_slug(section.title)).collect();
    let (mut is_there, mut lists, mut problems) = (false, Vec::new(), Vec::new());
    leaf.walk(&mut |source, block| match block {
        Block::Heading(heading) if heading.level <= 2 => {
            is_there = slugs.contains(&github_slug(&plain(&heading.content)))
        }
        Block::List { start: Some(_), items, span } if is_there => lists.push((source, items, *span)),
        _ => {}
    });
    let mut steps = 0;
    for (source, items, span) in &lists {
        for (n, item) in items.iter().enumerate() {
            if !says_something(item) {
                let problem = Problem::new(&RULE, format!("step {} says nothing", steps + n + 1));
                problems.push(problem.at(source, *span).hint("write what to do, or take its number away"));
            }
        }
        steps += items.len();
    }
    if let (1, Some((source, _, span))) = (steps, lists.first()) {
        let problem = Problem::new(&RULE, "there is only one step").at(source, *span);
        problems.push(problem.hint("write the way into the position, what is done there, and the way out"));
    }
    problems
}

fn says_something(item: &ListItem) -> bool {
    let mut says = false;
    for block in &item.blocks {
        block.walk(&mut |block| says |= block.runs().iter().any(|run| plain(run).chars().any(char::is_alphabetic)));
        says |= matches!(block, Block::Fragment(_) | Block::Figure(_));
    }
    says
}
