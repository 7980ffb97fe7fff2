//! Problems → the verdict: how much each matters in this handbook. `[rules]` of handbook.toml
//! sets levels, a page's `allow` excuses a rule on that page, `--strict` makes warnings errors.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::model::{Allowance, Handbook, Page, Problem, Rule, Severity, SourcePath, did_you_mean};

/// Rules about levels and allowances.
pub const RULES: &[&Rule] = &[&UNKNOWN_RULE, &FIXED_RULE, &IDLE_ALLOWANCE];

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

static IDLE_ALLOWANCE: Rule = Rule::warning(
    "idle-allowance",
    [
        "An allowance that excuses nothing: its page no longer breaks the rule.",
        "It stands there as a licence for the next mistake of its kind, which nobody will hear of.",
        "allow = [{ rule = \"unusual-hold\", reason = \"a drill\" }], on a page that holds 30–90 s",
        "Take it out. What only paper can show is judged by runs that make paper.",
    ],
);

/// Settles the level of each problem and sorts them by place. `rules` are all there are, `heard` those that have had
/// their say: an allowance of another one may excuse something yet.
pub fn judge(
    mut problems: Vec<Problem>,
    book: &Handbook,
    rules: &[&'static Rule],
    heard: &dyn Fn(&Rule) -> bool,
    strict: bool,
) -> Vec<Problem> {
    problems.extend(idle(&problems, book, rules, heard));
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

/// Allowances that excuse nothing. A page that could not be read whole may still need its own.
fn idle(problems: &[Problem], book: &Handbook, rules: &[&'static Rule], heard: &dyn Fn(&Rule) -> bool) -> Vec<Problem> {
    let places = problems.iter().filter_map(|problem| Some((&problem.place.as_ref()?.path, problem.rule.name)));
    let broken: BTreeSet<(&SourcePath, &str)> = places.collect();
    let is_idle = |page: &Page, allowance: &Allowance| {
        let rule = rules.iter().find(|rule| rule.name == allowance.rule.value && !rule.fixed && heard(rule));
        rule.is_some_and(|rule| !broken.contains(&(&page.source, rule.name)))
    };
    let pages = book.pages.values().filter(|page| !page.is_partial);
    let allowances = pages.flat_map(|page| page.common.allow.iter().map(move |allowance| (page, allowance)));
    let idle = allowances.filter(|(page, allowance)| is_idle(page, allowance));
    let problem = |(page, allowance): (&Arc<Page>, &Allowance)| {
        let message = format!("this page does not break `{}`", allowance.rule.value);
        let problem = Problem::new(&IDLE_ALLOWANCE, message).at(&page.source, allowance.rule.span);
        problem.hint("take the allowance out")
    };
    idle.map(problem).collect()
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
