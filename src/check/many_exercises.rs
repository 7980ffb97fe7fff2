//! Programs that ask for more than people do.

use super::{Check, Run};
use crate::model::{Leaf, Problem, Rule};

static MANY: Rule = Rule::warning(
    "many-exercises",
    [
        "A program of more than five exercises.",
        "Older people who were asked to do two exercises did them better than those who were asked to do eight, with \
         five in between (Henry, Rosemond and Eckert 1999, Phys Ther 79(3):270; 15 people).",
        "Six `[[item]]` tables in one program",
        "Keep the five that matter most for this goal.",
    ],
);

static TOO_MANY: Rule = Rule::warning(
    "too-many-exercises",
    [
        "A program of more than eight exercises.",
        "With eight, people already did worst of all (Henry, Rosemond and Eckert 1999, Phys Ther 79(3):270); nobody \
         has shown that a longer list is done at all.",
        "Nine `[[item]]` tables in one program",
        "Make two programs of it, for different days, or cut it to five.",
    ],
);

/// Up to here a program is fine, and up to here it is only long.
const FEW: usize = 5;
const LONG: usize = 8;

pub(super) const CHECK: Check = Check { rule: &MANY, run: Run::Page(|leaf| longer_than(leaf, &MANY, FEW, LONG)) };
pub(super) const STRONGER: Check =
    Check { rule: &TOO_MANY, run: Run::Page(|leaf| longer_than(leaf, &TOO_MANY, LONG, usize::MAX)) };

fn longer_than(leaf: Leaf<'_>, rule: &'static Rule, few: usize, most: usize) -> Vec<Problem> {
    let page = leaf.page;
    let Some(program) = page.meta.program() else { return Vec::new() };
    let count = program.items.len();
    if count <= few || count > most {
        return Vec::new();
    }
    let first_too_many = program.items[few..].iter().find_map(|item| item.exercise.as_ref());
    let at = first_too_many.map_or(page.common.title.span, |exercise| exercise.span);
    let message = match few {
        FEW => format!("{count} exercises are more than most people do well"),
        _ => format!("{count} exercises are far too many: people did worst with 8"),
    };
    let problem = Problem::new(rule, message).at(&page.source, at);
    vec![problem.hint("keep five or fewer: fewer exercises are done better (Henry 1999)")]
}
