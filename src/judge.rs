//! Problems → the verdict: how much each matters in this handbook. `[rules]` of handbook.toml
//! sets levels, a page's `allow` excuses a rule on that page, `--strict` makes warnings errors.

use std::collections::BTreeMap;

use crate::model::{Allowance, Handbook, Problem, Rule, Severity, SourcePath, did_you_mean};

/// Rules about levels and allowances.
pub const RULES: &[&Rule] = &[&UNKNOWN_RULE, &FIXED_RULE];

static UNKNOWN_RULE: Rule = Rule::error(
    "unknown-rule",
    [
        "A level or an allowance for a rule that does not exist.",
        "It has no effect, while its author believes it has.",
        "[rules]\nborken-link = \"warning\"",
        "Correct the name. `rollbook explain` lists every rule.",
    ],
);

static FIXED_RULE: Rule = Rule::error(
    "fixed-rule",
    [
        "A level or an allowance for a rule that cannot be lowered.",
        "Something the author wrote would be lost, or a file could not be made.",
        "[rules]\nnot-utf8 = \"off\"",
        "Mend what the rule points at, and take the level or allowance out.",
    ],
);

/// Settles the level of each problem and sorts them by place. `rules` are all there are.
pub fn judge(mut problems: Vec<Problem>, book: &Handbook, rules: &[&'static Rule], strict: bool) -> Vec<Problem> {
    problems.extend(misnamed(book, rules));
    let levels = &book.config.levels;
    let excused: BTreeMap<&SourcePath, &[Allowance]> = book
        .pages
        .values()
        .filter(|page| !page.common.allow.is_empty())
        .map(|page| (&page.source, page.common.allow.as_slice()))
        .collect();
    let mut settled: Vec<Problem> = problems
        .into_iter()
        .filter_map(|mut problem| {
            let rule = problem.rule;
            let level = levels.iter().find(|(name, _)| name.value == rule.name).map(|(_, level)| *level);
            if !rule.fixed && is_excused(&problem, &excused) {
                return None;
            }
            if let Some(level) = level.filter(|_| !rule.fixed) {
                problem.severity = level?;
            }
            if strict && problem.severity == Severity::Warning {
                problem.severity = Severity::Error;
            }
            Some(problem)
        })
        .collect();
    settled.sort_by(|a, b| (&a.place, a.rule.name, &a.message).cmp(&(&b.place, b.rule.name, &b.message)));
    settled.dedup_by(|a, b| a.rule.name == b.rule.name && a.place == b.place && a.message == b.message);
    settled
}

/// Whether the page at whose file the problem stands excuses its rule.
fn is_excused(problem: &Problem, excused: &BTreeMap<&SourcePath, &[Allowance]>) -> bool {
    let allowances = problem.place.as_ref().and_then(|place| excused.get(&place.path));
    allowances.is_some_and(|all| all.iter().any(|a| a.rule.value == problem.rule.name && a.reason.is_some()))
}

/// Levels and allowances that name no rule, or one that is fixed.
fn misnamed(book: &Handbook, rules: &[&'static Rule]) -> Vec<Problem> {
    let is_raised = |level: &Option<Severity>| *level == Some(Severity::Error);
    let levels = book.config.levels.iter();
    let named = levels.map(|(name, level)| (&book.config.source, name, is_raised(level)));
    let allowed = book.pages.values().flat_map(|page| page.common.allow.iter().map(|a| (&page.source, &a.rule, false)));
    let problems = named.chain(allowed).filter_map(|(source, name, is_raised)| {
        let problem = match rules.iter().find(|rule| rule.name == name.value) {
            None => Problem::new(&UNKNOWN_RULE, format!("there is no rule `{}`", name.value))
                .hint("`rollbook explain` lists every rule")
                .maybe_hint(did_you_mean(&name.value, rules.iter().map(|rule| rule.name))),
            Some(rule) if rule.fixed && !is_raised => {
                Problem::new(&FIXED_RULE, format!("`{}` cannot be lowered", rule.name))
                    .hint("mend what it points at instead")
            }
            Some(_) => return None,
        };
        Some(problem.at(source, name.span))
    });
    problems.collect()
}
