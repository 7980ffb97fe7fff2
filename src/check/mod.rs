//! `Handbook` → problems: what is well-formed and still not good. One file a check; a check reads
//! the handbook and changes nothing.

mod duplicate_title;
mod gate;
mod heading_jump;
mod item_sides;
mod many_exercises;
mod missing_section;
mod uncited_reference;
mod unused_fragment;

use rayon::prelude::*;

use crate::model::{Handbook, Problem, Rule};

/// A check: its rule, and how broken ones are found.
pub struct Check {
    /// What it asks for. A check may report this rule only.
    pub rule: &'static Rule,
    /// Looks for places that break it.
    run: fn(&Handbook) -> Vec<Problem>,
}

/// Every check.
pub const CHECKS: &[Check] = &[
    missing_section::REQUIRED,
    missing_section::RECOMMENDED,
    missing_section::NUMBERED,
    heading_jump::CHECK,
    duplicate_title::CHECK,
    unused_fragment::CHECK,
    gate::FORBIDS,
    gate::NOT_CLEARED,
    gate::CLEARANCE,
    many_exercises::CHECK,
    many_exercises::STRONGER,
    item_sides::CHECK,
    uncited_reference::CHECK,
];

/// Runs every check.
pub fn check(book: &Handbook) -> Vec<Problem> {
    let found: Vec<_> = CHECKS.par_iter().map(|check| (check.run)(book)).collect();
    found.into_iter().flatten().collect()
}
