//! Words of the trade that nobody explains.

use std::collections::BTreeSet;

use super::lexicon::{Lexicon, is_abbreviation};
use super::prose::{Passage, Prose};
use super::{Check, Run};
use crate::model::{Audience, Problem, Rule};

static RULE: Rule = Rule::warning(
    "undefined-term",
    [
        "A word of the trade on a page for clients, or an abbreviation on any page, that is explained nowhere.",
        "Who does not know the word cannot do what it says. The vocabulary and the glossary count as \
         explanations, and so do brackets beside it: “range of motion (ROM)”.",
        "Keep the foot in dorsiflexion.",
        "Say it plainly, as the hint does, or give the word a page in glossary/. An abbreviation is spelled out where \
         it first stands.",
    ],
);

pub(super) const CHECK: Check = Check { rule: &RULE, run: Run::English(run) };

/// Words of the trade, and what to say to a client.
const JARGON: &[(&str, &str)] = &[
    ("abduction", "moving out to the side"),
    ("adduction", "moving in towards the middle"),
    ("afferent", "a nerve that reports"),
    ("aetiology", "cause"),
    ("etiology", "cause"),
    ("analgesic", "painkiller"),
    ("anterior", "front"),
    ("bilateral", "both sides"),
    ("bilaterally", "on both sides"),
    ("cephalad", "towards the head"),
    ("caudal", "towards the feet"),
    ("concentric", "shortening"),
    ("contraindicated", "not safe for you"),
    ("contraindication", "reason not to do it"),
    ("contralateral", "on the other side"),
    ("distal", "further down the limb"),
    ("dorsiflex", "pull your toes up"),
    ("dorsiflexion", "toes pulled up"),
    ("eccentric", "letting down slowly"),
    ("extremity", "arm or leg"),
    ("extremities", "arms or legs"),
    ("hyperextension", "bending back too far"),
    ("hypertrophy", "muscle growth"),
    ("hypomobile", "stiff"),
    ("ipsilateral", "on the same side"),
    ("ischaemic", "pressing"),
    ("ischemic", "pressing"),
    ("isometric", "without moving"),
    ("lateral", "outer"),
    ("laterally", "to the side"),
    ("lumbar", "of the low back"),
    ("medial", "inner"),
    ("medially", "towards the middle"),
    ("myofascial", "of muscles and their wrapping"),
    ("neuropathy", "nerve disease"),
    ("nociceptive", "of pain"),
    ("nociceptor", "pain sensor"),
    ("oedema", "swelling"),
    ("edema", "swelling"),
    ("palpate", "feel with your fingers"),
    ("palpation", "feeling with the fingers"),
    ("paraesthesia", "pins and needles"),
    ("paresthesia", "pins and needles"),
    ("plantarflex", "point your toes"),
    ("plantarflexion", "toes pointed"),
    ("posterior", "back"),
    ("pronation", "turning in"),
    ("prone", "face down"),
    ("proprioception", "sense of where your body is"),
    ("proximal", "nearer to the body"),
    ("sagittal", "seen from the side"),
    ("supination", "turning out"),
    ("supine", "on your back"),
    ("tendinopathy", "sore tendon"),
    ("tonicity", "tension"),
    ("unilateral", "one side"),
    ("unilaterally", "on one side"),
    ("valgus", "knees in"),
    ("varus", "knees out"),
];

/// Abbreviations that need no explanation, of countries, units, papers and those whom one asks.
const KNOWN: &[&str] = &[
    "AM", "PM", "UK", "US", "USA", "EU", "TV", "PC", "OK", "PDF", "QR", "ID", "NHS", "GP", "CT", "MRI", "DNA", "PMID",
    "DOI", "WHO", "BMI", "HIV", "URL", "FAQ", "SI", "II", "III", "IV", "VI", "SD", "CI", "RCT", "DVD", "USB", "PO",
    "DIY", "ASAP", "PT", "CV", "IT", "HIV",
];

/// Whether a word is one of the trade.
pub(super) fn is_jargon(small: &str) -> bool {
    JARGON.iter().any(|(jargon, _)| *jargon == small)
}

fn run(prose: &Prose<'_>, lexicon: &Lexicon) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut told = BTreeSet::new();
    let is_client = prose.audience() == Audience::Client;
    for passage in prose.passages.iter().filter(|passage| passage.role != super::prose::Role::Quote) {
        for n in 0..passage.words.len() {
            let small = passage.word(n);
            let word = passage.words[n];
            let written = &passage.text[word.start..word.end];
            let next = passage.words.get(n + 1).map(|_| passage.word(n + 1));
            // “Prone to cramps” lies nowhere.
            let is_jargon = is_client && small.len() >= 5 && !(small == "prone" && next == Some("to"));
            let plain = JARGON.iter().find(|(jargon, _)| is_jargon && *jargon == small).map(|(_, plain)| *plain);
            let is_short = is_abbreviation(written) && !KNOWN.contains(&written.trim_end_matches('s'));
            if (plain.is_none() && !is_short) || told.contains(written) {
                continue;
            }
            let is_known = lexicon.explains(small) || lexicon.abbreviations.contains(written.trim_end_matches('s'));
            if is_known || has_bracket(passage, word.start, word.end) || (is_short && is_shouting(passage, n)) {
                told.insert(written);
                continue;
            }
            told.insert(written);
            let problem = Problem::new(&RULE, format!("“{written}” is explained nowhere"));
            let problem = problem.at(passage.source, passage.span_of(n));
            problems.push(match plain {
                Some(plain) => problem.hint(format!("say “{plain}”, or give “{small}” a page in glossary/")),
                None => problem.hint(format!("spell it out where it first stands: “… ({written})”")),
            });
        }
    }
    problems
}

/// Whether a word stands in brackets, or has brackets behind it.
fn has_bracket(passage: &Passage<'_>, start: usize, end: usize) -> bool {
    // “(see below)” and “(not posterior)” explain nothing.
    let behind = passage.text[end..].trim_start().strip_prefix('(').unwrap_or_default();
    let explains = !behind.is_empty() && !["see ", "not ", "e.g.", "cf."].iter().any(|start| behind.starts_with(start));
    passage.text[..start].ends_with(['(', '[']) || explains
}

/// Whether the words around it are in capitals, too: that is stress, and no abbreviation.
fn is_shouting(passage: &Passage<'_>, n: usize) -> bool {
    let near = [n.checked_sub(1), Some(n + 1)].into_iter().flatten().filter_map(|n| passage.words.get(n));
    // Words that are only stressed: “do NOT”.
    const STRESSED: &[&str] = &[
        "NOT", "STOP", "DO", "NO", "NEVER", "ALWAYS", "ONE", "BOTH", "ALL", "AND", "OR", "IF", "IS", "YES", "ONLY",
        "MUST", "OFF", "ON", "UP", "NOW", "TWO", "BUT", "TOO", "ANY", "OUT",
    ];
    let word = passage.words[n];
    if STRESSED.contains(&&passage.text[word.start..word.end]) {
        return true;
    }
    let is_capital = |word: &&super::prose::Word| {
        let text = &passage.text[word.start..word.end];
        text.len() > 1 && text.bytes().all(|b| b.is_ascii_uppercase())
    };
    near.filter(is_capital).count() > 0
}
