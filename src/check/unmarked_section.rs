//! Sections of science that say neither how sure they are nor where it is from.

use super::lexicon::Lexicon;
use super::prose::Prose;
use super::{Check, Run};
use crate::model::{Inline, Meta, Problem, Rule};

static RULE: Rule = Rule::warning(
    "unmarked-section",
    [
        "A level-2 section of a science page without a badge on its heading and without a citation.",
        "The article this handbook grew from told what is taught and what was tested in one voice, and gave benefits without a source. A reader has to see which is which, section by section.",
        "## Range of motion\nRolling loosens joints.",
        "Write how sure it is on the heading, {status=supported}, mixed, contested or taught, or cite: [@wilke2020].",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Prose(run) };

fn run(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    if !matches!(prose.page.meta, Meta::Science(_)) {
        return Vec::new();
    }
    let mut problems = Vec::new();
    let level = |n: usize| prose.parts[n].heading.map_or(0, |(_, heading)| heading.level);
    for (n, part) in prose.parts.iter().enumerate() {
        let Some((source, heading)) = part.heading.filter(|(_, heading)| heading.level == 2) else { continue };
        let end = (n + 1..prose.parts.len()).find(|later| level(*later) <= 2).unwrap_or(prose.parts.len());
        let has_badge = prose.parts[n..end].iter().any(|part| part.status.is_some());
        let mut within = prose.passages.iter().filter(|passage| (n..end).contains(&passage.part));
        let cites = within.clone().any(|passage| !passage.cites.is_empty());
        let says = within.any(|passage| passage.role != super::prose::Role::Heading);
        if has_badge || cites || !says {
            continue;
        }
        let leads_on = heading.content.iter().any(|inline| matches!(inline, Inline::Link { .. }));
        let problem = Problem::new(&RULE, format!("“{}” says neither how sure it is nor where it is from", part.title));
        let problem = problem.at(source, heading.span);
        let hint =
            if leads_on { "cite a work: [@key]" } else { "write {status=…} on the heading, or cite a work: [@key]" };
        problems.push(problem.hint(hint));
    }
    problems
}
