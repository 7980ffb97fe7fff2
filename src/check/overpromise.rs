//! Words that promise more than anybody has shown.

use std::borrow::Cow;

use super::lexicon::Lexicon;
use super::prose::{Passage, Prose, Sentence, words};
use super::{Check, Run, denies};
use crate::model::{Avoid, Problem, Rule, Status};

static RULE: Rule = Rule::warning(
    "overpromise",
    [
        "Words that promise more than studies have shown, or that push people into pain.",
        "A modelled force that would deform dense fascia is far above a normal one (Chaudhry 2008), range improved as \
         much at a discomfort of 4 as at 8 (Grabow 2018), and what a handout promises a client expects. Words that say \
         what is *not* so, or what is *said* to be so, are no promise; neither are those in `[!TAUGHT]` and \
         `[!RESEARCH]`, in a quotation, or under a badge that says taught or contested.",
        "Rolling breaks up adhesions.",
        "Say what was shown; the hint has better words. Words of your own: [words] avoid = [\"detox\", { say = \
         \"bulletproof\", instead = \"strong\" }].",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::Prose(run) };

/// What is not said, word by word, and what is said instead. A word ends in `*` if any ending will do; up to two
/// words may stand between its words. From the phrase bank of the editors, and the reviews named above.
const PROMISES: &[(&str, &str)] = &[
    ("break* up adhesion*", "“may loosen a joint for a short while”"),
    ("break* adhesion*", "“may loosen a joint for a short while”"),
    ("break* down adhesion*", "“may loosen a joint for a short while”"),
    ("break* up scar tissue", "“may loosen a joint for a short while”"),
    ("break* up knot*", "“the spot often feels less sore to press”"),
    ("releas* fascia", "“self-massage”, or “may loosen a joint for a short while”"),
    ("releas* tight fascia", "“self-massage”, or “may loosen a joint for a short while”"),
    ("realign* fib*", "“may loosen a joint for a short while”"),
    ("realign* tissue*", "“may loosen a joint for a short while”"),
    ("flush* toxin*", "what you mean by it; we found no study that shows it"),
    ("flush* lactic", "what you mean by it; we found no study that shows it"),
    ("remov* toxin*", "what you mean by it; we found no study that shows it"),
    ("detox*", "what you mean by it; we found no study that shows it"),
    ("correct* imbalance*", "what the client will feel or be able to do"),
    ("fix* imbalance*", "what the client will feel or be able to do"),
    ("fixes posture", "what the client will feel or be able to do"),
    ("turn* off muscle*", "“may help you relax”"),
    ("turn* muscle* off", "“may help you relax”"),
    ("switch* off muscle*", "“may help you relax”"),
    ("switch* muscle* off", "“may help you relax”"),
    ("fix* sciatica", "“if pain shoots down your leg, stop and ask”"),
    ("cure* sciatica", "“if pain shoots down your leg, stop and ask”"),
    ("no pain no gain", "“more pain does not bring more range”"),
    ("must hurt", "“stay at 3 to 5 out of 10”"),
    ("should hurt", "“stay at 3 to 5 out of 10”"),
    ("has to hurt", "“stay at 3 to 5 out of 10”"),
    ("unknot*", "“the spot often feels less sore to press”"),
    ("melt* away", "“feels looser for a short while”"),
    ("proven", "what a study found, and cite it"),
    ("guarantees", "“may”, or what a study found"),
    ("guaranteed", "“may”, or what a study found"),
    ("miracle*", "what a study found, and cite it"),
    ("be pain free", "“may ease”, or how much less pain a study found"),
    ("become* pain free", "“may ease”, or how much less pain a study found"),
    ("get* rid of toxin*", "what you mean by it; we found no study that shows it"),
    ("ought to hurt", "“stay at 3 to 5 out of 10”"),
    ("needs to hurt", "“stay at 3 to 5 out of 10”"),
    ("push* through pain", "“ease off if it hurts more”"),
    ("more it hurts", "“more pain does not bring more range”"),
    ("cures", "“may ease”, or what a study found"),
    ("instant relief", "“may ease for a short while”"),
    ("prevents injury", "“we found no trial that shows it”, or cite one"),
    ("prevents injuries", "“we found no trial that shows it”, or cite one"),
    ("prevent injury", "“we found no trial that shows it”, or cite one"),
    ("prevent injuries", "“we found no trial that shows it”, or cite one"),
];

/// Words that promise too much.
pub(super) struct Promise {
    /// Each word, and whether any ending will do.
    words: Vec<(String, bool)>,
    /// The first letter of the first word.
    initial: u8,
    /// Better words, or what to do.
    instead: String,
    /// Whether the handbook asks for it itself, whatever the sentence says of it.
    is_own: bool,
}

/// The program’s own, and those of the handbook.
pub(super) fn promises(avoid: &[Avoid], is_english: bool) -> Vec<Promise> {
    let promise = |say: &str, instead: String, is_own: bool| {
        let small = say.to_lowercase();
        let found = words(&small);
        let ends = |end: usize| small[end..].starts_with('*');
        let words: Vec<_> = found.iter().map(|word| (small[word.start..word.end].to_owned(), ends(word.end))).collect();
        let initial = words.first().map_or(0, |(word, _)| word.as_bytes()[0]);
        Promise { words, initial, instead, is_own }
    };
    let built_in =
        PROMISES.iter().filter(|_| is_english).map(|(say, instead)| promise(say, format!("say {instead}"), false));
    let own = avoid.iter().map(|avoid| {
        let hint = match &avoid.instead {
            Some(instead) => format!("say “{instead}”"),
            None => "say it otherwise: `[words] avoid` in handbook.toml names it".to_owned(),
        };
        promise(&avoid.say.value, hint, true)
    });
    // What the handbook says of a word goes before what the program says.
    own.chain(built_in).filter(|promise| !promise.words.is_empty()).collect()
}

impl Promise {
    /// The words of a sentence that promise this, as indexes.
    fn found(&self, said: &[&str]) -> Option<(usize, usize)> {
        const BETWEEN: usize = 2;
        let is = |n: usize, at: usize| {
            let (word, any_ending) = &self.words[n];
            // Passages are in small letters as far as ASCII goes.
            let said = if said[at].is_ascii() { Cow::Borrowed(said[at]) } else { Cow::Owned(said[at].to_lowercase()) };
            said == word.as_str() || (*any_ending && said.starts_with(word.as_str()))
        };
        let from = |first: usize| {
            let mut at = first;
            for n in 1..self.words.len() {
                let reach = (at + 2 + BETWEEN).min(said.len());
                at = (at + 1..reach).find(|at| is(n, *at))?;
            }
            Some((first, at))
        };
        (0..said.len()).filter(|first| is(0, *first)).find_map(from)
    }
}

fn run(prose: &Prose<'_>, lexicon: &Lexicon) -> Vec<Problem> {
    let mut problems = Vec::new();
    for passage in &prose.passages {
        let status = prose.parts[passage.part].status;
        let is_told = !passage.is_own() || matches!(status, Some(Status::Taught | Status::Contested));
        for sentence in &passage.sentences {
            let said: Vec<&str> = passage.words_of(sentence).collect();
            // Most sentences have no word that begins like any of them.
            let initials: [bool; 256] = said.iter().fold([false; 256], |mut all, word| {
                all[usize::from(word.as_bytes()[0])] = true;
                all
            });
            let is_possible =
                |promise: &&Promise| initials[usize::from(promise.initial)] || !promise.initial.is_ascii();
            let possible = lexicon.promises.iter().filter(is_possible);
            let mut told: Vec<(usize, usize)> = Vec::new();
            for promise in possible {
                let Some((first, last)) = promise.found(&said) else { continue };
                let before = if promise.initial == b'n' { &said[..first] } else { &said[..last] };
                let is_excused =
                    !promise.is_own && (is_told || is_no_promise(passage, sentence, before, &said[last + 1..]));
                // The same words are told once, by what the handbook says of them itself.
                if is_excused || told.iter().any(|(from, to)| first <= *to && *from <= last) {
                    continue;
                }
                told.push((first, last));
                let [first, last] = [first, last].map(|n| passage.words[sentence.words.start + n]);
                let words = &passage.text[first.start..last.end];
                let problem = Problem::new(&RULE, format!("“{words}” promises too much"));
                let problem = problem.at(passage.source, passage.span(first.start..last.end));
                problems.push(problem.hint(promise.instead.clone()));
            }
        }
    }
    problems
}

/// Whether the words before or after say that it is not so, or that it is said to be so, or the sentence asks or sets
/// a condition.
fn is_no_promise(passage: &Passage<'_>, sentence: &Sentence, before: &[&str], after: &[&str]) -> bool {
    #[rustfmt::skip]
    const HEARSAY: &[&str] = &[
        "said", "say", "says", "claimed", "claims", "claim", "claiming", "taught", "teach", "teaches", "explained",
        "explains", "called", "supposed", "idea", "theory", "model", "believe", "believes", "believed", "think",
        "thinks", "thought", "doubt", "doubts", "states", "stated", "myth", "argues", "whether", "if", "once", "until",
        "when",
    ];
    // “No pain, no gain” is a myth.
    const JUDGED: &[&str] = &["myth", "false", "wrong", "untrue", "nonsense", "outdated", "bad"];
    let is_judged = matches!(after.first(), Some(&("is" | "was" | "are" | "were")))
        && after.iter().take(4).any(|word| JUDGED.contains(word));
    let is_stated = before.windows(2).any(|two| two == ["state", "that"]);
    let is_hearsay = is_stated || before.iter().any(|word| HEARSAY.contains(word));
    is_hearsay || is_judged || denies(before) || passage.said(sentence).ends_with('?')
}
