//! An author's mistake, as a value.

use super::{Place, SourcePath, Span};

/// How much a problem matters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// Worth knowing; never stops anything.
    Info,
    /// Worth mending; stops a build only with `--strict`.
    Warning,
    /// Nothing is published while it stands.
    Error,
}

impl Severity {
    /// The severity as it is written in `handbook.toml` and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A rule: what a handbook must or should be. `rollbook explain NAME` prints it.
#[derive(Debug)]
pub struct Rule {
    /// Kebab-case; reads as "allow NAME".
    pub name: &'static str,
    /// The level unless `[rules]` in `handbook.toml` says otherwise.
    pub severity: Severity,
    /// Whether the level is fixed, since lowering it would lose something the author wrote.
    pub fixed: bool,
    /// What the rule asks for, one or two sentences.
    pub what: &'static str,
    /// Why: what happened to readers or authors without it.
    pub why: &'static str,
    /// A few lines that break the rule.
    pub example: &'static str,
    /// How to satisfy it.
    pub fix: &'static str,
}

impl Rule {
    const fn new(
        severity: Severity,
        fixed: bool,
        name: &'static str,
        [what, why, example, fix]: [&'static str; 4],
    ) -> Self {
        Self { name, severity, fixed, what, why, example, fix }
    }

    /// An error whose level an author may lower. `help` is what, why, example, fix.
    pub const fn error(name: &'static str, help: [&'static str; 4]) -> Self {
        Self::new(Severity::Error, false, name, help)
    }

    /// An error that cannot be lowered: something would be lost or could not be made.
    pub const fn fatal(name: &'static str, help: [&'static str; 4]) -> Self {
        Self::new(Severity::Error, true, name, help)
    }

    /// A warning.
    pub const fn warning(name: &'static str, help: [&'static str; 4]) -> Self {
        Self::new(Severity::Warning, false, name, help)
    }

    /// A note.
    pub const fn info(name: &'static str, help: [&'static str; 4]) -> Self {
        Self::new(Severity::Info, false, name, help)
    }
}

/// One mistake at one place.
#[derive(Clone, Debug)]
pub struct Problem {
    /// The rule it breaks.
    pub rule: &'static Rule,
    /// How much it matters in this handbook.
    pub severity: Severity,
    /// What is wrong: present tense, lower case, no blame.
    pub message: String,
    /// Where; `None` for the handbook as a whole.
    pub place: Option<Place>,
    /// Other places that help to see it: "first defined here".
    pub related: Vec<(Place, String)>,
    /// A way out that can be acted on.
    pub hint: Option<String>,
    /// Whether its lines may be shown. Those of a client’s file may not.
    pub is_quoted: bool,
}

impl Problem {
    /// A problem of the handbook as a whole; `at` and `in_file` give it a place.
    pub fn new(rule: &'static Rule, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.severity,
            message: message.into(),
            place: None,
            related: Vec::new(),
            hint: None,
            is_quoted: true,
        }
    }

    /// Places the problem.
    pub fn at(mut self, path: &SourcePath, span: Span) -> Self {
        self.place = Some(Place::new(path, span));
        self
    }

    /// Says which file it concerns as a whole.
    pub fn in_file(mut self, path: &SourcePath) -> Self {
        self.place = Some(Place::file(path));
        self
    }

    /// Keeps the lines it points at to themselves: only their numbers are told.
    pub fn unquoted(mut self) -> Self {
        self.is_quoted = false;
        self
    }

    /// Adds a way out.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds a way out if there is one.
    pub fn maybe_hint(mut self, hint: Option<String>) -> Self {
        self.hint = hint.or(self.hint);
        self
    }

    /// Adds another place.
    pub fn related(mut self, path: &SourcePath, span: Span, message: impl Into<String>) -> Self {
        self.related.push((Place::new(path, span), message.into()));
        self
    }
}

/// A value, and what was found wrong on the way to it.
#[derive(Clone, Debug)]
pub struct Checked<T> {
    /// A value to go on with, also when there are problems.
    pub value: T,
    /// What was found.
    pub problems: Vec<Problem>,
}

impl<T> Checked<T> {
    /// Pairs a value with its problems.
    pub fn new(value: T, problems: Vec<Problem>) -> Self {
        Self { value, problems }
    }

    /// Another value with the same problems.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Checked<U> {
        Checked { value: change(self.value), problems: self.problems }
    }

    /// Hands the problems to a collector and goes on with the value.
    pub fn take(self, problems: &mut Vec<Problem>) -> T {
        problems.extend(self.problems);
        self.value
    }
}

/// The nearest of some names to what was written, if it is near enough to be a slip.
///
/// Near is a Jaro–Winkler similarity (Winkler 1990) of 0.8 or one name being a part of the other
/// with at least four letters.
pub fn nearest<'a>(written: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written = written.to_lowercase();
    let score = |name: &str| {
        let name = name.to_lowercase();
        let part = written.len() >= 4 && name.len() >= 4 && (name.contains(&written) || written.contains(&name));
        strsim::jaro_winkler(&written, &name).max(if part { 0.85 } else { 0.0 })
    };
    names
        .into_iter()
        .map(|name| (score(name), name))
        .filter(|(score, _)| *score >= 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, name)| name)
}

/// The name that was probably meant by a misspelt one: one slip of the fingers in a short word, two
/// in a long one (optimal string alignment). Stricter than [`nearest`], for words that need not be
/// any of the names.
pub fn misspelt<'a>(written: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = if written.chars().count() < 6 { 1 } else { 2 };
    let slips = names.into_iter().map(|name| (strsim::osa_distance(&written.to_lowercase(), name), name));
    slips.filter(|(slips, _)| (1..=allowed).contains(slips)).min().map(|(_, name)| name)
}

/// How many slips of the fingers lie between two words: letters put in, left out, exchanged, or two beside each other
/// in the wrong order (optimal string alignment).
pub fn slips(one: &str, other: &str) -> usize {
    strsim::osa_distance(one, other)
}

/// How many words must be put in, left out or exchanged to make one text of another (Levenshtein 1966); words are
/// given by their fingerprints.
pub fn word_differences(one: &[u64], other: &[u64]) -> usize {
    struct Words<'a>(&'a [u64]);
    impl<'a> IntoIterator for &Words<'a> {
        type Item = u64;
        type IntoIter = std::iter::Copied<std::slice::Iter<'a, u64>>;

        fn into_iter(self) -> Self::IntoIter {
            self.0.iter().copied()
        }
    }
    strsim::generic_levenshtein(&Words(one), &Words(other))
}

/// "did you mean `calves`?" for the nearest of some names.
pub fn did_you_mean<'a>(written: &str, names: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(written, names).map(|name| format!("did you mean `{name}`?"))
}
