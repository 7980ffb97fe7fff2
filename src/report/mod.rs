//! Problems in words: for people, for editors, for programs, for pull requests, for browsers. Pure
//! functions from problems to text; printing is the command line's.

mod html;

pub use html::{EditorLink, html, trouble};

use std::collections::BTreeMap;
use std::fmt::Write;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;

use crate::model::{Place, Problem, Rule, Severity, Sources, floor_char_boundary, line_column};

/// How problems are told.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, clap::ValueEnum)]
pub enum Format {
    /// With an excerpt of the place, for people.
    #[default]
    Text,
    /// One line each, for editors.
    Short,
    /// One array, for programs.
    Json,
    /// Notes on the lines of a pull request.
    Github,
}

impl Format {
    /// Whether the text is a result, for standard output, and not a remark about the run.
    pub fn is_result(self) -> bool {
        matches!(self, Self::Json | Self::Github)
    }
}

/// All problems in one text; empty if there are none (an empty array in JSON).
pub fn report(problems: &[Problem], sources: &Sources, format: Format) -> String {
    let renderer = Renderer::styled();
    match format {
        Format::Text => {
            problems.iter().map(|p| with_excerpt(p, sources, &renderer) + "\n").collect::<Vec<_>>().join("\n")
        }
        Format::Short => visible(problems.iter().map(|p| one_line(p, sources)).collect::<String>().trim_end()),
        Format::Json => json(problems, sources),
        Format::Github => visible(&problems.iter().map(|p| github(p, sources)).collect::<String>()),
    }
}

/// A text whose control characters can be seen, and do nothing to a terminal.
fn visible(text: &str) -> String {
    let picture = |c: char| char::from_u32(0x2400 + u32::from(c)).filter(|_| c < ' ').unwrap_or('\u{fffd}');
    text.chars().map(|c| if c.is_control() && c != '\n' { picture(c) } else { c }).collect()
}

/// How many notes of one rule are told one by one where they are not what was asked for.
const NOTES: usize = 5;

/// What a build or a preview tells of its problems, and the rules whose notes are more than [`NOTES`] with their
/// number: `rollbook check` is there to list these.
pub fn brief(problems: &[Problem]) -> (Vec<Problem>, Vec<(&'static str, usize)>) {
    let mut notes: BTreeMap<&'static str, usize> = BTreeMap::new();
    problems.iter().filter(|p| p.severity == Severity::Info).for_each(|p| *notes.entry(p.rule.name).or_default() += 1);
    notes.retain(|_, n| *n > NOTES);
    let is_told = |p: &&Problem| p.severity != Severity::Info || !notes.contains_key(p.rule.name);
    (problems.iter().filter(is_told).cloned().collect(), notes.into_iter().collect())
}

/// “6 notes of `awaits-review`; `rollbook check` lists them”
pub fn notes_in_words((rule, n): &(&str, usize)) -> String {
    format!("{n} notes of `{rule}`; `rollbook check` lists them")
}

/// "2 errors, 1 warning"; "no problems" if there are none.
pub fn summary(problems: &[Problem]) -> String {
    let count = |severity| problems.iter().filter(|p| p.severity == severity).count();
    let words = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Info, "note")];
    let parts: Vec<String> = words
        .into_iter()
        .map(|(severity, word)| (count(severity), word))
        .filter(|(n, _)| *n > 0)
        .map(|(n, word)| counted(n, word))
        .collect();
    if parts.is_empty() { "no problems".to_owned() } else { parts.join(", ") }
}

/// "1 file", "2 files".
pub fn counted(n: usize, word: &str) -> String {
    let plural = if n == 1 { "" } else { "s" };
    format!("{n} {word}{plural}")
}

/// What a rule asks for, why, an example, and how to satisfy it.
pub fn explain(rule: &Rule) -> String {
    let level = if rule.fixed { "error, cannot be lowered".to_owned() } else { rule.severity.name().to_owned() };
    let example: String = rule.example.lines().map(|line| format!("    {line}\n")).collect();
    format!(
        "{} ({level})\n\n{}\n\nWhy: {}\n\nExample:\n{example}\nWhat to do: {}\n",
        rule.name, rule.what, rule.why, rule.fix
    )
}

/// Every rule on one page of Markdown; `docs/rules.md` is this text.
pub fn rules_page(rules: &[&'static Rule]) -> String {
    let mut page = String::from(
        "# Rules\n\nEverything `rollbook check` looks for. Levels can be set in `handbook.toml` under `[rules]`, and a \
         page can excuse a rule with `allow = [{ rule = \"…\", reason = \"…\" }]`. Rules marked *fixed* cannot be \
         lowered: something an author wrote would be lost.\n\nThis page is made from the program; `rollbook explain \
         RULE` prints the same words.\n",
    );
    for rule in rules {
        let level = rule.severity.name().to_owned() + if rule.fixed { ", fixed" } else { "" };
        let Rule { name, what, why, example, fix, .. } = rule;
        let _ = write!(
            page,
            "\n## {name}\n\n*{level}.* {what}\n\n**Why.** {why}\n\n```text\n{example}\n```\n\n**What to do.** {fix}\n"
        );
    }
    page
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    }
}

/// rustc's look: the line with the place marked, other places, then the way out.
fn with_excerpt(problem: &Problem, sources: &Sources, renderer: &Renderer) -> String {
    let title = level(problem.severity).primary_title(problem.message.as_str()).id(problem.rule.name);
    let main = Group::with_title(title);
    let mut groups = vec![match &problem.place {
        Some(place) => shown(main, place, sources, problem.is_quoted),
        None => main,
    }];
    for (other, message) in &problem.related {
        let note = Group::with_title(Level::NOTE.secondary_title(message.as_str()));
        groups.push(shown(note, other, sources, problem.is_quoted));
    }
    if let Some(hint) = &problem.hint {
        groups.push(Group::with_title(Level::HELP.secondary_title(hint.as_str())));
    }
    renderer.render(&groups)
}

/// A place with its line, or the file alone.
fn shown<'a>(group: Group<'a>, place: &'a Place, sources: &'a Sources, is_quoted: bool) -> Group<'a> {
    let Some((text, range)) = excerpt(place, sources) else {
        return group.element(Origin::path(place.path.as_str()));
    };
    if !is_quoted {
        let (line, column) = line_column(text, range.start);
        return group.element(Origin::path(place.path.as_str()).line(line).char_column(column));
    }
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at);
    let (line, _) = line_column(text, range.start);
    let is_long = end - start > LONG;
    // A line of a whole book would be copied and measured for each problem on it.
    // Of many lines the first ones are shown, each whole.
    let lines = text[range.clone()].match_indices('\n').map(|(at, _)| range.start + at);
    let some_lines = lines.take(LINES).take_while(|at| at - start <= 2 * LONG).last();
    let (from, to) = match some_lines {
        Some(last) if is_long => (start, last),
        None if is_long => {
            let from = floor_char_boundary(text, range.start.saturating_sub(LONG / 4)).max(start);
            (from, floor_char_boundary(text, (range.start + LONG / 2).min(end)))
        }
        _ => (start, end),
    };
    let marked = range.start - from..range.end.min(to).max(range.start) - from;
    let snippet = Snippet::source(&text[from..to]).line_start(line);
    let snippet = snippet.annotation(AnnotationKind::Primary.span(marked));
    if is_long && some_lines.is_none() {
        let (_, column) = line_column(text, range.start);
        let origin = Origin::path(place.path.as_str()).line(line).char_column(column);
        return group.element(origin).element(snippet);
    }
    group.element(snippet.path(place.path.as_str()))
}

/// A line longer than this is cut around the place.
const LONG: usize = 400;

/// So many lines of a place that has more are shown.
const LINES: usize = 6;

/// The text of a place and the range within it, on character borders.
fn excerpt<'a>(place: &Place, sources: &'a Sources) -> Option<(&'a str, std::ops::Range<usize>)> {
    let text = sources.text(&place.path)?;
    let range = place.span?.range();
    let start = floor_char_boundary(text, range.start);
    Some((text, start..floor_char_boundary(text, range.end).max(start)))
}

/// `file:line:column: error[rule]: message (hint)`
fn one_line(problem: &Problem, sources: &Sources) -> String {
    let mut line = match &problem.place {
        None => String::new(),
        Some(place) => match Lines::of(place, sources) {
            Some(at) => format!("{}:{}:{}: ", place.path, at.line, at.column),
            None => format!("{}: ", place.path),
        },
    };
    let _ = write!(line, "{}[{}]: {}", problem.severity.name(), problem.rule.name, problem.message);
    if let Some(hint) = &problem.hint {
        let _ = write!(line, " ({hint})");
    }
    line.replace('\n', " ") + "\n"
}

/// <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>
fn github(problem: &Problem, sources: &Sources) -> String {
    let kind = if problem.severity == Severity::Info { "notice" } else { problem.severity.name() };
    let text = |s: &str| s.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |s: &str| text(s).replace(':', "%3A").replace(',', "%2C");
    let mut place = String::new();
    if let Some(at) = &problem.place {
        let _ = write!(place, "file={},", property(at.path.as_str()));
        if let Some(Lines { line, column, end_line, end_column }) = Lines::of(at, sources) {
            let _ = write!(place, "line={line},endLine={end_line},col={column},endColumn={end_column},");
        }
    }
    let hint = problem.hint.as_ref().map_or(String::new(), |hint| format!(" ({hint})"));
    let message = text(&format!("{}{hint}", problem.message));
    format!("::{kind} {place}title={}::{message}\n", property(problem.rule.name))
}

/// Where a place begins and ends, as people count.
struct Lines {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

impl Lines {
    fn of(place: &Place, sources: &Sources) -> Option<Self> {
        let (text, range) = excerpt(place, sources)?;
        let (line, column) = line_column(text, range.start);
        let (end_line, end_column) = line_column(text, range.end);
        Some(Self { line, column, end_line, end_column })
    }
}

#[derive(Serialize)]
struct JsonProblem<'a> {
    rule: &'a str,
    severity: &'a str,
    #[serde(flatten)]
    place: JsonPlace<'a>,
    message: &'a str,
    hint: Option<&'a str>,
    related: Vec<JsonRelated<'a>>,
}

#[derive(Serialize)]
struct JsonPlace<'a> {
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

#[derive(Serialize)]
struct JsonRelated<'a> {
    #[serde(flatten)]
    place: JsonPlace<'a>,
    message: &'a str,
}

impl<'a> JsonPlace<'a> {
    fn of(place: Option<&'a Place>, sources: &Sources) -> Self {
        let lines = place.and_then(|place| Lines::of(place, sources));
        let lines = lines.as_ref();
        Self {
            file: place.map(|place| place.path.as_str()),
            line: lines.map(|l| l.line),
            column: lines.map(|l| l.column),
            end_line: lines.map(|l| l.end_line),
            end_column: lines.map(|l| l.end_column),
        }
    }
}

fn json(problems: &[Problem], sources: &Sources) -> String {
    let related = |(at, message)| JsonRelated { place: JsonPlace::of(Some(at), sources), message };
    let all: Vec<_> = problems
        .iter()
        .map(|problem| JsonProblem {
            rule: problem.rule.name,
            severity: problem.severity.name(),
            place: JsonPlace::of(problem.place.as_ref(), sources),
            message: &problem.message,
            hint: problem.hint.as_deref(),
            related: problem.related.iter().map(|(at, message)| related((at, message.as_str()))).collect(),
        })
        .collect();
    serde_json::to_string_pretty(&all).expect("problems are plain data") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_do_nothing_to_a_terminal() {
        assert_eq!(visible("a\u{1b}[31mb\0\u{7f}\u{9b}\nc"), "a␛[31mb␀\u{fffd}\u{fffd}\nc");
    }
}
