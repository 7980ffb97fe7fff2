//! Works cited for what they did not test.

use std::collections::BTreeSet;

use super::lexicon::Lexicon;
use super::prose::{Passage, Prose, Sentence};
use super::{Check, Run, denies};
use crate::model::{Problem, Rule, Tone};

static RULE: Rule = Rule::warning(
    "untested-claim",
    [
        "A work cited where the text speaks of something that its `x-untested` names: in the heading above it (of one that joins two topics, if the sentence takes up this one), or, if the topic has more than one word, in the sentence.",
        "The article this handbook grew from cited a trial of six weeks of stretching for what rolling does to fibres; \
         the trial had no rolling in it. Whoever adds an entry writes down what it did *not* examine. A sentence that \
         says so (“neither used a roller”) and what stands under `[!TAUGHT]` are no such claims; the subject of the \
         handbook itself, the words of its title, is left aside.",
        "x-untested = {Lasting effects.} … The lasting effects are clear [@hou2002].",
        "Cite a work that tested it, or say in the sentence what this one did not test.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::English(run) };

fn run(prose: &Prose<'_>, lexicon: &Lexicon) -> Vec<Problem> {
    let mut problems = Vec::new();
    for passage in prose.passages.iter().filter(|passage| passage.tone != Some(Tone::Taught)) {
        for (at, cite) in &passage.cites {
            let Some(sentence) = sentence_at(passage, *at) else { continue };
            let said: Vec<&str> = passage.words_of(sentence).collect();
            let is_open = said.iter().any(|word| matches!(*word, "whether" | "open" | "unknown" | "yet"));
            if denies(&said) || is_open || passage.said(sentence).ends_with('?') {
                continue;
            }
            let title = &prose.parts[passage.part].title;
            let heading = lexicon.topic(title);
            let is_of_two = [" and ", " or ", ", "].iter().any(|joint| title.contains(joint));
            let stems: BTreeSet<String> = lexicon.topic(passage.said(sentence));
            for item in &cite.value {
                let topics = lexicon.untested.get(&item.key.value).map(Vec::as_slice).unwrap_or_default();
                // One word alone is a topic only as a heading: as a word of a sentence it can mean much. Below a
                // heading of two topics the sentence says which of them it is about.
                let is_met = |(_, topic): &&(String, BTreeSet<String>)| {
                    let is_under = topic.is_subset(&heading) && (!is_of_two || !topic.is_disjoint(&stems));
                    is_under || (topic.len() > 1 && topic.is_subset(&stems))
                };
                let Some((topic, _)) = topics.iter().find(is_met) else { continue };
                let message = format!("`{}` did not test this: “{}”", item.key.value, topic.to_lowercase());
                let problem = Problem::new(&RULE, message).at(passage.source, item.key.span);
                problems.push(problem.hint("cite a work that tested it, or say what this one did not test"));
            }
        }
    }
    problems
}

/// The sentence that a citation belongs to: the one it ends, or stands in.
fn sentence_at<'a>(passage: &'a Passage<'_>, at: usize) -> Option<&'a Sentence> {
    let after = passage.sentences.iter().find(|sentence| sentence.bytes.end >= at && sentence.bytes.start < at.max(1));
    after.or(passage.sentences.last())
}
