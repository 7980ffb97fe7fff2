//! Sentences that are too long for those who read them.

use super::lexicon::Lexicon;
use super::prose::Prose;
use super::{Check, Run};
use crate::model::{Audience, Problem, Rule};

static RULE: Rule = Rule::warning(
    "long-sentence",
    [
        "A sentence of more than 15 words on a page for clients, or more than 35 on one for professionals.",
        "Sentences of 15 words or fewer, with fewer long words, brought leaflets on knees from grade 9.8 down to 6.4 \
         (Arthrosc Sports Med Rehabil 2023, doi:10.1016/j.asmr.2022.10.004). Quotations, tables and headings are not \
         looked at, and what stands in brackets does not count.",
        "Roll slowly along the calf until you find the sorest place and then stay there for as long as you were told.",
        "Make two sentences of it: one thing each.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::English(run) };

fn run(prose: &Prose<'_>, _: &Lexicon) -> Vec<Problem> {
    let most = if prose.audience() == Audience::Client { 15 } else { 35 };
    let mut problems = Vec::new();
    for passage in prose.running().filter(|passage| passage.is_own()) {
        for sentence in &passage.sentences {
            let words = words_outside_brackets(&passage.text, &passage.words[sentence.words.clone()]);
            if words > most {
                let problem = Problem::new(&RULE, format!("a sentence of {words} words; {most} are enough"));
                let problem = problem.at(passage.source, passage.span(sentence.bytes.clone()));
                problems.push(problem.hint("make two sentences of it: one thing each"));
            }
        }
    }
    problems
}

/// The words of a sentence that do not stand in brackets: “(12–18 in)”.
fn words_outside_brackets(text: &str, words: &[super::prose::Word]) -> usize {
    let (mut depth, mut count, mut last) = (0_usize, 0, words.first().map_or(0, |word| word.start));
    for word in words {
        for c in text[last..word.start].chars() {
            match c {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        last = word.end;
        count += usize::from(depth == 0 && !word.is_joined);
    }
    count
}
