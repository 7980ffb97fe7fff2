//! The steps that figures show.

use super::{Check, Run};
use crate::model::{Block, Leaf, Problem, Rule, github_slug, plain};

static FIGURE_STEP: Rule = Rule::error(
    "figure-step",
    [
        "A figure shows a step that the page does not have.",
        "A client who looks for the step beside the drawing finds none.",
        "`step = 7` in [figure], on a page with five steps",
        "Write the number of a step under “Steps”, or take `step` out.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &FIGURE_STEP, run: Run::Page(shown) };

fn shown(leaf: Leaf<'_>) -> Vec<Problem> {
    let page = leaf.page;
    let Some(figure) = page.meta.exercise().and_then(|exercise| exercise.figure.as_ref()) else { return Vec::new() };
    let steps = steps(leaf);
    let wrong = figure.poses.iter().filter_map(|drawn| drawn.step.as_ref()).filter(|step| step.value > steps);
    let problem = |step: &crate::model::Spanned<u64>| {
        let have = match steps {
            0 => "this page has no steps".to_owned(),
            1 => "this page has one step".to_owned(),
            steps => format!("this page has {steps} steps"),
        };
        let problem = Problem::new(&FIGURE_STEP, format!("there is no step {}: {have}", step.value));
        problem.at(&page.source, step.span).hint("write the number of the step that the figure shows")
    };
    wrong.map(problem).collect()
}

/// How many steps stand under “Steps”.
fn steps(leaf: Leaf<'_>) -> u64 {
    let (mut is_there, mut steps) = (false, 0);
    leaf.walk(&mut |_, block| match block {
        Block::Heading(heading) if heading.level <= 2 => is_there = github_slug(&plain(&heading.content)) == "steps",
        Block::List { start: Some(_), items, .. } if is_there => steps += items.len() as u64,
        _ => {}
    });
    steps
}
