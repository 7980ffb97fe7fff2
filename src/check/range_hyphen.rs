//! A hyphen in a range of numbers.

use super::lexicon::Lexicon;
use super::prose::Prose;
use super::{Check, Run};
use crate::model::{Problem, Rule};

static RULE: Rule = Rule::warning(
    "range-hyphen",
    [
        "A hyphen between two numbers that are a range.",
        "A range has an en dash: 30–90. Behind a hyphen a line may break, and “30-” at its end is read as minus. Dates and codes of more parts are no ranges; neither is what stands behind “call” or “room”.",
        "Hold for 30-90 seconds.",
        "Write “30–90 seconds”, or “30 to 90 seconds”.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Prose(run) };

fn run(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    let mut problems = Vec::new();
    for passage in prose.passages.iter().filter(|passage| passage.text.contains('-')) {
        for pair in passage.words.windows(2) {
            let [low, high] = [pair[0], pair[1]];
            let [first, second] = [low, high].map(|word| &passage.text[word.start..word.end]);
            let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit() || b == b'.') && text.len() <= 5;
            let before = passage.small[..low.start].trim_end().rsplit(' ').next().unwrap_or_default();
            let is_code = ["room", "icd", "call", "phone", "version"].contains(&before);
            let is_range =
                !is_code && is_number(first) && is_number(second) && passage.text[low.end..high.start].trim() == "-";
            let value = |text: &str| text.parse::<f64>().unwrap_or_default();
            // A date, a telephone number or a code has more parts, or leading zeros; a score does not rise.
            let is_joined = passage.text[..low.start].ends_with(['-', '/', '+', '.', ':'])
                || passage.text[high.end..].starts_with(['-', '/'])
                || [first, second]
                    .iter()
                    .any(|text| text.len() > 1 && text.starts_with('0') && !text.starts_with("0."));
            if is_range && !is_joined && value(first) < value(second) {
                let span = passage.span(low.start..high.end);
                let problem = Problem::new(&RULE, format!("`{first}-{second}` has a hyphen")).at(passage.source, span);
                problems.push(problem.hint(format!("write {first}–{second}")));
            }
        }
    }
    problems
}
